/** The widget in Romanian. */
import type { Mount } from '../src/types.js'
import { ro as words } from './text/ro.js'
import { widget } from './widget.js'

export { words }
export const lang = 'ro'
export const mount: Mount = widget(words, lang)
