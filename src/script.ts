/** `nosale.js`: one tag, and nothing on the page is marked. It brings the guards and the common partners. */
import { begin } from './tag.js'
import { unmarked } from './unmarked.js'

begin(unmarked)
