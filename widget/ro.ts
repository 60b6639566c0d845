/** The widget in Romanian: the chunk's only export. */
import type { Mount } from '../src/types.js'
import { ro } from './text/ro.js'
import { widget } from './widget.js'

export const mount: Mount = widget(ro, 'ro')
