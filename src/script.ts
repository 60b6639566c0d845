/** `nosale.js`: one tag, and nothing on the page is marked. It brings the guards and the common partners. */
import { createGuard } from './guard/guard.js'
import { common } from './partners/common.data.js'
import { resolve } from './partners/resolve.js'
import { begin } from './tag.js'

begin(({ purposes, cookie, regime }, report) => createGuard(resolve(purposes, common, regime), cookie.name, report))
