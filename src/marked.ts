/** `nosale.marked.js`: for sites that mark every tag. No byte of guards, none of partners. */
import { begin } from './tag.js'

begin()
