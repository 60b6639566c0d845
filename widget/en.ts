/** The widget in English. */
import type { Mount } from '../src/types.js'
import { en as words } from './text/en.js'
import { widget } from './widget.js'

export { words }
export const lang = 'en'
export const mount: Mount = widget(words, lang)
