/** `nosale.js`: one tag, and nothing on the page is marked. It brings the guards, which wait for listed partners. */
import { begin } from './tag.js'

begin()
