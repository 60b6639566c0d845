/**
 * The decisions in the words that partners' software has for them. Knows the
 * settings and the decisions, and none of that software.
 */
import type { Decisions, Settings, Signal } from '../types.js'

/** What every partner is told at this moment. */
export function signalOf(decisions: Decisions, gpc: boolean, settings: Settings): Signal {
  const { purposes, regime, minor, renewDays } = settings
  const isOptOut = regime === 'opt-out'
  // A site that names the regime and no place means the one whose law it is.
  const [, us, state] = /^(us)-?(.*)/i.exec(settings.region || (isOptOut ? 'us' : '')) ?? []
  const sales = purposes.filter(({ sale }) => sale)
  // What is no purpose of the site's was never asked for.
  const allows = (id: string) => decisions[id]?.allowed ?? isOptOut
  const sale = sales[0] ? sales.every(({ id }) => allows(id)) : isOptOut && !gpc
  const { sensitive } = decisions
  // Where the place may be California, whoever has opted out, by any means, is asked for nothing within the 12 months:
  // Civ. Code § 1798.135(c)(4). Reasons by their first letters.
  const isSettled = renewDays > 364 && sales.some(({ id }) => /^[acg]/.test(decisions[id]!.because) && !allows(id))
  return {
    us: !!us,
    state: state?.toLowerCase(),
    sale,
    analytics: allows('analytics'),
    functional: allows('functional'),
    sensitive: sensitive ? (sensitive.allowed ? 2 : 1) : 0,
    minor: minor === 'verified' ? 2 : (+minor as 0 | 1),
    // A choice against the signal stands, so it is not passed on: 11 CCR § 7025(c)(3).
    gpc: gpc && !sale,
    open: !isOptOut && purposes.some(({ id }) => (isSettled ? /^u/ : /^[du]/).test(decisions[id]!.because)),
  }
}
