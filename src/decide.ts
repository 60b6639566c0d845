/**
 * The law as one pure function: what the visitor has said, and what the law
 * presumes when they have said nothing. No DOM, no cookie, no clock.
 */
import type { ConsentRecord, Decision, Decisions, Purpose, Regime } from './types.js'

/** Everything known about this visitor; `record` is undefined on a first visit. */
export interface Facts {
  readonly regime: Regime
  readonly gpc: boolean
  readonly record: ConsentRecord | undefined
  /** The day of the visit, YYYY-MM-DD. */
  readonly today: string
}

/** Days for which a yes is good where the law asks for one. Source: CNIL, Lignes directrices 2020-091 (six months). */
export const YES_DAYS = 180

/**
 * May this purpose run for this visitor? The first rule that speaks wins:
 * a GPC signal, then the visitor's own choice, then a damaged record, which
 * may have held a no, then the regime's default. A yes given while GPC was on
 * is an informed exception to it, so it stands. Source: 11 CCR § 7025(c)(3).
 */
export function decide(purpose: Purpose, { regime, gpc, record, today }: Facts): Decision {
  const said = record?.choices[purpose.id]
  // A clock that runs wrong makes no yes stale: a day to come is a negative number, no day is NaN.
  const stale = said && regime === 'opt-in' && Date.parse(today) - Date.parse(record!.day) > YES_DAYS * 864e5
  const choice = stale ? undefined : said
  if (gpc && purpose.sale && !(choice && record!.gpc)) return { allowed: false, because: 'gpc' }
  if (choice !== undefined) return { allowed: choice, because: 'choice' }
  if (record?.damaged) return { allowed: false, because: 'unreadable' }
  return { allowed: regime === 'opt-out', because: 'default' }
}

/** Decides every purpose. The table has no prototype, so that a purpose may have any name. */
export function decideAll(purposes: readonly Purpose[], facts: Facts): Decisions {
  return {
    __proto__: null,
    ...Object.fromEntries(purposes.map((purpose) => [purpose.id, decide(purpose, facts)])),
  } as object as Decisions
}
