/** Every partner's hosts, for `dist/partners.js`. */
import * as known from './index.js'
import { pack } from './pack.js'

export const all = pack(Object.values(known))
