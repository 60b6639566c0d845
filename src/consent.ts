/**
 * The live object: choose → record → decide → effects → subscribers. What the
 * visitor said is stored first; nothing that fails later can lose it.
 */
import { answer } from './answer.js'
import { decideAll, isOutdated } from './decide.js'
import { gpcOn } from './gpc.js'
import { merge } from './record.js'
import { signalOf } from './signals/signal.js'
import { read, write } from './store.js'
import type {
  Choices,
  Consent,
  ConsentRecord,
  Decisions,
  Language,
  Listener,
  Load,
  Settings,
  Signal,
  View,
} from './types.js'

/** The live object, and what starts it: it reads, decides, applies, and returns the record as found. */
export function createConsent(
  settings: Settings,
  signals: (signal: Signal, decisions: Decisions) => void,
  gate: (allows: (purpose: string) => boolean) => void,
  hold: ((decisions: Decisions) => void) | undefined,
  show: (consent: Consent, view: View) => Promise<boolean>,
  { care }: Load,
  language: () => Promise<Language | undefined>,
): [consent: Consent, boot: () => ConsentRecord | undefined] {
  const { purposes, cookie } = settings
  const listeners = new Set<Listener>()
  const ran = new Set<string>()
  const today = new Date().toJSON().slice(0, 10)
  let gpc: boolean
  let record: ConsentRecord | undefined
  let decisions: Decisions = {}
  let signal: Signal
  let account = false
  let everOut = false
  let leftovers: readonly string[] = []
  let channel: BroadcastChannel | undefined

  /** `own`: said on this page, so it is kept, told to other tabs, and an opt-out in it is news. */
  function apply(next: ConsentRecord | undefined, own = true): void {
    const optedOut =
      own && purposes.some(({ id, sale }) => sale && next?.choices[id] === false && record?.choices[id] !== false)
    everOut ||= optedOut
    record = next
    if (own) keep()
    const before = decisions
    decisions = decideAll(purposes, {
      ...settings,
      gpc,
      record,
      today,
      account,
      outdated: isOutdated(record, settings),
    })
    const withdrawn = Object.keys(before).filter((id) => before[id]!.allowed && !decisions[id]!.allowed)
    for (const id in decisions) if (decisions[id]!.allowed) ran.add(id)
    // Before any tag runs.
    signals((signal = signalOf(decisions, gpc, settings)), decisions)
    hold?.(isPrerendering() ? {} : decisions)
    // Held tags are inert by their own markup, so only a yes has anything to watch for.
    if (ran.size && !isPrerendering()) gate(consent.allows)
    tellAll(optedOut)
    if (withdrawn[0]) {
      void care()
        .then(({ clean }) => clean(settings, withdrawn))
        .then((left) => {
          leftovers = left
          tellAll(false)
        })
    }
  }

  /**
   * What is unreadable stays until the visitor answers. The rest is written on each
   * visit: browsers count from the last write, and some grant a week (RFC 6265bis § 5.5, WebKit ITP).
   */
  function keep(): void {
    if (!record || record.damaged) return
    if (!write(record, cookie)) console.error('nosale: no cookie, the answer is for this page.')
    channel?.postMessage(0)
  }

  function boot(): ConsentRecord | undefined {
    const found = read(cookie.name)
    gpc = gpcOn()
    record = found
    apply(gpc && !found?.damaged ? after() : found)
    return found
  }

  /** Another tab may have brought a no. A yes stays where it was pressed. */
  function sync(): void {
    const stored = read(cookie.name)
    const noes = Object.entries(stored?.choices ?? {}).filter(([id, yes]) => !yes && record?.choices[id] !== false)
    if (noes[0]) {
      apply({ ...(record ?? stored!), choices: { ...record?.choices, ...Object.fromEntries(noes) } }, false)
    }
  }

  function tellAll(optedOut: boolean): void {
    const reloadDue = [...ran].some((purpose) => !decisions[purpose]!.allowed)
    Object.assign(consent, { gpc, record, decisions, signal, leftovers, reloadDue })
    listeners.forEach((listener) => tell(listener, optedOut))
  }

  function tell(listener: Listener, optedOut: boolean): void {
    try {
      listener(consent, optedOut)
    } catch (error) {
      reportError(error)
    }
  }

  /** What another tab has written since counts as well. */
  function after(choices?: Choices): ConsentRecord {
    return answer(merge(record, read(cookie.name)), choices, settings, gpc, today)
  }

  function noSale(): Choices {
    return Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false]))
  }

  const consent = {
    allows(purpose) {
      if (!decisions[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is ignored.`)
      }
      return !!decisions[purpose]?.allowed
    },
    choose(choices) {
      Object.keys(choices).forEach(consent.allows)
      // A yes here is later than what the account said; what the record denies stays denied.
      if (Object.values(choices).includes(true)) account = false
      apply(after(choices))
    },
    optOut() {
      consent.choose(noSale())
    },
    account(state) {
      account = state === 'out'
      if (account) record = after(noSale())
      apply(record)
    },
    show: (view = 'preferences') => show(consent, view),
    subscribe(listener) {
      listeners.add(listener)
      tell(listener, everOut)
      return () => listeners.delete(listener)
    },
    forget() {
      write((record = undefined), cookie)
      apply(gpc ? after() : record)
    },
    receipt: () => care().then((its) => its.receipt(consent, settings, language)),
    check: () => care().then((its) => its.check(consent, settings)),
  } as Consent

  try {
    channel = new BroadcastChannel(cookie.name)
    channel.onmessage = sync
  } catch {
    // Then the storage event, which is slower and as good.
  }
  addEventListener('storage', sync)
  addEventListener('visibilitychange', sync)
  // Out of the back/forward cache comes a navigation like any other, with today's signal.
  addEventListener('pageshow', (event) => event.persisted && boot())
  return [consent, boot]
}

/** A page that nobody sees yet: nothing goes out, and what is true may change before it is shown. */
export function isPrerendering(): boolean {
  return !!(document as Document & { prerendering?: boolean }).prerendering
}
