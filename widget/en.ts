/** The widget in English: the chunk's only export. */
import type { Mount } from '../src/types.js'
import { en } from './text/en.js'
import { widget } from './widget.js'

export const mount: Mount = widget(en, 'en')
