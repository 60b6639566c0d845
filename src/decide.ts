/**
 * The law as one pure function: what the visitor has said, and what the law
 * presumes when they have said nothing. No DOM, no cookie, no clock.
 */
import type { ConsentRecord, Decision, Decisions, Purpose, Regime, Settings } from './types.js'

/** What is known of a visit. */
export interface Visit {
  readonly gpc: boolean
  /** Undefined before an answer. */
  readonly record: ConsentRecord | undefined
  /** The day of the visit, YYYY-MM-DD. */
  readonly today: string
  /** The visitor's account is opted out. */
  readonly account?: boolean
}

/** A visit, and what its place and site make of it. */
export interface Facts extends Visit {
  readonly regime: Regime
  /** Days after which an opt-in place asks again, after a yes as after a no. */
  readonly renewDays: number
  /** Known to be under age; `verified`: with an opt-in that the site has verified. */
  readonly minor?: boolean | 'verified'
  /** The policy has changed in substance since the answer. */
  readonly outdated?: boolean
  /** The visitor has opted out of a sale: of this one too, if the site has added it since. */
  readonly optedOut?: boolean
}

/**
 * May this purpose run for this visitor? The last rule that speaks wins: the
 * regime's default, a damaged record, which may have held a no, the visitor's
 * own choice, a GPC signal, the account, the age. A yes given while GPC
 * was on is an informed exception to it, so it stands: 11 CCR § 7025(c)(3).
 * In an opt-in place an old answer is asked anew, and until then denied; so
 * no answer that ends can become a yes.
 */
export function decide(purpose: Purpose, facts: Facts): Decision {
  const { gpc, record, today } = facts
  const { id, sale, regime = facts.regime } = purpose
  const said = record?.choices[id]
  // A record without a day, or with one from a wrong clock, does not grow old.
  const old = record && record.day > '2020' && Date.parse(record.day) + facts.renewDays * 864e5 < Date.parse(today)
  let choice = said
  if (regime === 'opt-in' && (old || (said && facts.outdated))) choice = undefined
  else if (regime === 'opt-out' && sale && facts.optedOut) choice ??= false
  let because: Decision['because'] = record?.damaged ? 'unreadable' : 'default'
  if (choice !== undefined) because = 'choice'
  if (sale && gpc && !(choice && record!.gpc)) because = 'gpc'
  if (sale && facts.account) because = 'account'
  if (sale && facts.minor === true) because = 'minor'
  return { allowed: because === 'choice' ? choice! : because === 'default' && regime === 'opt-out', because }
}

/** Has the policy changed in substance since this answer? */
export function isOutdated(record: ConsentRecord | undefined, { material, policyVersion }: Settings): boolean {
  return !!(material && policyVersion && record && !(record.policyVersion! >= policyVersion))
}

/** Decides every purpose. The table has no prototype, so that a purpose may have any name. */
export function decideAll(settings: Settings, visit: Visit): Decisions {
  const { purposes } = settings
  const { record } = visit
  // A no to a purpose that the site has since renamed may have been to a sale.
  const optedOut = Object.entries(record?.choices ?? {}).some(
    ([said, yes]) => !yes && purposes.every(({ id, sale }) => sale || id !== said),
  )
  const facts = { ...settings, ...visit, optedOut, outdated: isOutdated(record, settings) }
  return {
    __proto__: null,
    ...Object.fromEntries(purposes.map((purpose) => [purpose.id, decide(purpose, facts)])),
  } as object as Decisions
}
