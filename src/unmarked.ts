/** What entries with guards bring: partners that nobody has marked are held by their hosts. */
import { createGuard } from './guard/guard.js'
import { common } from './partners/common.data.js'
import { resolve } from './partners/resolve.js'
import type { Guard } from './start.js'

/** Holds the partners that the settings name, or else the common ones. */
export const unmarked: Guard = ({ purposes, cookie, regime }, report, embeds) =>
  createGuard(resolve(purposes, common, regime), cookie.name, (held) => {
    report(held)
    if (held.what === 'iframe') setTimeout(embeds)
  })
