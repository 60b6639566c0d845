/**
 * What the parts of the guard ask: is this URL held now? And where calls wait
 * for an answer. Knows the decisions, and nothing of elements or realms.
 */
import type { Match, Rule } from '../partners/match.js'
import type { Decisions, Held } from '../types.js'
import { heldBy } from './texts.js'

export type Watch = ReturnType<typeof createWatch>

/** Refused by every browser before it looks up a name: port 1 is on the Fetch standard's list of bad ports. */
export const refused = 'https://nosale.invalid:1/'

export function createWatch(match: Match, purposes: readonly string[], report: (held: Held) => void) {
  const baseURI = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')!.get!
  const aliases = new Map<string, string>()
  const waiting = new Set<{ url: string; go: () => void; refuse: () => void }>()
  let decisions: Decisions = {}
  let active = true

  /** The rule that holds a URL now: any denied purpose does. */
  function holds(url: string): Rule | undefined {
    // All is allowed: calls pass, and their guards stay for the day of a withdrawal.
    if (!active || !url) return
    url = aliases.get(url) ?? url
    const owners = match(url, /^[a-z]+:\/\//.test(url) ? undefined : (baseURI.call(document) as string))
    return owners.find(({ purpose }) => !decisions[purpose]?.allowed)
  }

  /** May the visitor still say yes to it on this page? After a no nothing waits. */
  function mayCome({ purpose }: Rule): boolean {
    const { because } = decisions[purpose] ?? {}
    return !because || /default|unreadable/.test(because)
  }

  /** A call that is held waits for the answer: then `go` or `refuse`, once. After a no it is refused at once. Returns the way to stop waiting. */
  function wait(url: string, what: string, go: () => void, refuse: () => void): () => void {
    const rule = holds(url)!
    const waits = mayCome(rule)
    const call = { url, go, refuse }
    note(rule, url, what, waits ? 'held' : 'refused')
    if (waits) waiting.add(call)
    else refuse()
    return () => waiting.delete(call) && go()
  }

  function note({ purpose, partner }: Rule, url: string, what: string, state: Held['state']): void {
    report({ purpose, partner, url, what, state })
  }

  /** A call that is refused while it is held. */
  function refuses(url: string, what: string): boolean {
    const rule = heldBy('', url, holds)
    if (rule) note(rule, url, what, 'refused')
    return !!rule
  }

  /** New decisions, and what has waited for them. */
  function tell(next: Decisions): void {
    decisions = next
    active = purposes.some((purpose) => !next[purpose]?.allowed)
    for (const call of waiting) {
      const rule = holds(call.url)
      if (rule && mayCome(rule)) continue
      waiting.delete(call)
      if (rule) call.refuse()
      else call.go()
    }
  }

  return { holds, mayCome, wait, refuses, note, tell, alias: aliases.set.bind(aliases), isActive: () => active }
}
