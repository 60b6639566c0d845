/**
 * The live object: choose → record → decide → effects → subscribers. What the
 * visitor said is stored first; nothing that fails later can lose it.
 */
import { answer } from './answer.js'
import { decideAll } from './decide.js'
import { write } from './record.js'
import type { Consent, ConsentRecord, Decisions, Settings, View } from './types.js'

/** Decides, applies, and keeps what the signal says; `recorded` is what the visit found. */
export function createConsent(
  settings: Settings,
  recorded: ConsentRecord | undefined,
  gpc: boolean,
  gate: (allows: (purpose: string) => boolean) => void,
  show: (consent: Consent, view: View) => Promise<boolean>,
): Consent {
  const { purposes, cookie } = settings
  const listeners = new Set<(consent: Consent) => void>()
  const ran = new Set<string>()
  const today = new Date().toJSON().slice(0, 10)
  let record = recorded
  let decisions: Decisions

  function apply(next: ConsentRecord | undefined): void {
    record = next
    // What is unreadable stays until the visitor answers. The rest is written on each
    // visit: browsers count from the last write, and some grant a week (RFC 6265bis § 5.5, WebKit ITP).
    if (next && !next.damaged && !write(next, cookie)) {
      console.error('nosale: no cookie. The answer is for this page.')
    }
    decisions = decideAll(purposes, { regime: settings.regime, gpc, record, today })
    for (const { id } of purposes) if (decisions[id]!.allowed) ran.add(id)
    // Held tags are inert by their own markup, so only a yes has anything to watch for.
    if (ran.size) gate(consent.allows)
    listeners.forEach(tell)
  }

  function tell(listener: (consent: Consent) => void): void {
    try {
      listener(consent)
    } catch (error) {
      reportError(error)
    }
  }

  const consent: Consent = {
    gpc,
    get decisions() {
      return decisions
    },
    get reloadDue() {
      return [...ran].some((purpose) => !decisions[purpose]!.allowed)
    },
    allows(purpose) {
      if (!decisions[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is ignored.`)
      }
      return !!decisions[purpose]?.allowed
    },
    choose(choices) {
      Object.keys(choices).forEach(consent.allows)
      apply(answer(record, choices, settings, gpc, today))
    },
    optOut() {
      consent.choose(Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false])))
    },
    show: (view = 'preferences') => show(consent, view),
    subscribe(listener) {
      listeners.add(listener)
      tell(listener)
      return () => listeners.delete(listener)
    },
    forget() {
      write(undefined, cookie)
      apply(gpc ? answer(undefined, {}, settings, gpc, today) : undefined)
    },
  }

  apply(gpc && !record?.damaged ? answer(record, {}, settings, gpc, record?.gpc ? record.day : today) : record)
  return consent
}
