/**
 * What the parts of the guard ask: is this URL held now? And where calls wait
 * for the answer. Knows the decisions, and nothing of elements or realms. A
 * page has one guard, so this is a module's state, which spares bytes.
 */
import type { Match, Rule } from '../partners/match.js'
import type { Decisions, Held } from '../types.js'
import { heldBy } from './texts.js'

type Report = (held: Held) => void

/** Refused by every browser before it looks up a name: port 1 is on the Fetch standard's list of bad ports. */
export const refused = 'https://nosale.invalid:1/'

/** Wakes the calls that wait. */
const wake: (() => void)[] = []
/** URLs of blobs whose text names a partner → what it names. */
export const aliases = new Map<string, string>()
let match: Match
/** Knows the document's base, as no element can make the document itself forget: it is asked at each call. */
let place: Node
const base = (): string => place.baseURI
let report: Report
let decisions: Decisions = {}
/** URLs that the visitor lets load once, on this page alone. */
export const spared = new Set<string>()
/** Is anything denied? If not, calls pass; the guards stay, for a withdrawal. */
export let active = true
/** Has anything that was allowed on this page been denied since? What was made before then has not been looked at. */
export let withdrawn = false

export function startWatch(matcher: Match, reporter: Report): void {
  match = matcher
  report = reporter
  place = new Text()
}

/** Whose it is, held or not. */
export const ownersOf = (url: string): readonly Rule[] =>
  match((url.startsWith('blob:') && aliases.get(url)) || url, base)

/** The rule that holds a URL now: any denied purpose does. */
export function holds(url: string): Rule | undefined {
  if (active && url) return ownersOf(url).find(({ purpose }) => !decisions[purpose]?.allowed && !spared.has(url))
}

/** May the visitor still say yes to it on this page? After a no nothing waits. */
export function mayCome({ purpose }: Rule): boolean {
  return /default|unreadable|undefined/.test(`${decisions[purpose]?.because}`)
}

export function note({ purpose, partner }: Rule, url: string, what: string, state: Held['state']): void {
  report({ purpose, partner, url, what, state })
}

/** Whether a call that cannot wait is held, and so refused. */
export function refuses(url: string, what: string): boolean {
  const rule = heldBy('', url, holds)
  if (rule) note(rule, url, what, 'refused')
  return !!rule
}

/** A held call waits for the answer, or for its own abort: may it go then? After a no nothing waits. */
export async function comes(url: string, what: string, signal?: AbortSignal | null): Promise<boolean> {
  let rule = holds(url)!
  note(rule, url, what, mayCome(rule) ? 'held' : 'refused')
  while (rule && mayCome(rule) && !signal?.aborted) {
    await new Promise<void>((resolve) => {
      wake.push(resolve)
      signal?.addEventListener('abort', () => resolve())
    })
    rule = holds(url)!
  }
  // One that was aborted goes, and says so itself.
  return !rule || mayCome(rule)
}

/** New decisions, for what has waited for them. */
export function tell(next: Decisions, purposes: readonly string[]): void {
  withdrawn ||= purposes.some((purpose) => decisions[purpose]?.allowed && !next[purpose]?.allowed)
  decisions = next
  active = purposes.some((purpose) => !next[purpose]?.allowed)
  for (const go of wake.splice(0)) go()
}
