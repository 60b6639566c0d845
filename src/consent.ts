/**
 * The live object: choose → record → decide → effects → subscribers. What the
 * visitor said is stored first; nothing that fails later can lose it.
 */
import { answer } from './answer.js'
import { decideAll } from './decide.js'
import { gpcOn } from './gpc.js'
import { decode, merge } from './record.js'
import { today } from './regime.js'
import { attempt } from './signals/attempt.js'
import { signalOf } from './signals/signal.js'
import { read, write } from './store.js'
import type {
  Bring,
  Choices,
  Consent,
  ConsentRecord,
  Decisions,
  Listener,
  Purpose,
  Settings,
  Signal,
  View,
} from './types.js'

/** The live object, and what starts it: it reads, decides, applies, and returns the record as found. */
export function createConsent(
  settings: Settings,
  signals: (signal: Signal, decisions: Decisions, record?: ConsentRecord) => void,
  gate: (allows: (purpose: string) => boolean) => void,
  hold: ((decisions: Decisions) => void) | undefined,
  show: (view: View, isDue?: () => boolean) => Promise<boolean>,
  bring: Bring,
): [consent: Consent, boot: (noes?: Choices) => ConsentRecord | undefined] {
  const { purposes, cookie } = settings
  const noSale = Object.fromEntries(purposes.filter(({ sale }) => sale).map(({ id }) => [id, false]))
  const listeners = new Set<Listener>()
  /** What listeners have yet to be told, in its order: was it an opt-out? */
  const untold: boolean[] = []
  /** Purposes whose tags have run on this page. */
  const ran = new Set<string>()
  let gpc: boolean
  let record: ConsentRecord | undefined
  let decisions: Decisions = {}
  let signal: Signal
  let account = false
  let isOut = false
  let channel: BroadcastChannel | undefined

  /** `news`: said in this browser and on this page, so other tabs must hear of it, and listeners of an opt-out. */
  function apply(next: ConsentRecord | undefined, news = true, press?: Event): void {
    const isDenied = ({ id }: Purpose) => news && next?.choices[id] === false && record?.choices[id] !== false
    const denied = purposes.filter(isDenied)
    const optedOut = denied.some(({ sale }) => sale)
    record = next
    // What is unreadable stays until the visitor answers. The rest is written on each visit: browsers
    // count from the last write, and some grant a week (RFC 6265bis § 5.5, WebKit ITP).
    if (record && !record.damaged && !write(record, cookie)) {
      console.error('nosale: no cookie. The answer is for this page.')
    }
    // Not without need: a message evicts pages from the back/forward cache.
    if (denied[0]) channel?.postMessage(0)
    const before = decisions
    decisions = decideAll(settings, { gpc, record, today: today(), account })
    // If the signal is new on this page, what an earlier page let in is still there to be cleaned.
    const withdrawn = Object.keys(decisions).filter(
      (id) => !decisions[id]!.allowed && (before[id]?.allowed ?? optedOut),
    )
    // Before any tag runs.
    signals((signal = signalOf(decisions, gpc, settings)), decisions, record)
    // An opt-out stands until the visitor opts in again, or it is forgotten.
    isOut = (optedOut || isOut) && !!record && !signal.sale
    // A no is obeyed at once; what a press lets in, after the paint that shows that it was heard.
    if (press && !withdrawn[0]) requestAnimationFrame(() => setTimeout(obey))
    else obey()
    tellAll(optedOut)
    if (withdrawn[0]) {
      void bring('clean', withdrawn).then(() => tellAll(false))
    }
  }

  function obey(): void {
    if (isPrerendering()) return
    const allowed = Object.keys(decisions).filter((id) => decisions[id]!.allowed)
    hold?.(decisions)
    // Held tags are inert by their own markup, so only a yes has anything to watch for.
    if (allowed[0]) gate(consent.allows)
    allowed.forEach((id) => ran.add(id))
  }

  /** `noes` come from another tool's record; until they are known, it may have held any. */
  function boot(noes?: Choices): ConsentRecord | undefined {
    const found = read(cookie.name)
    gpc = gpcOn(settings)
    record = found ?? (settings.import ? decode('') : undefined)
    apply(noes || (gpc && !record?.damaged) ? after(noes) : record)
    return found
  }

  /** Another tab may have written a no, or something unreadable. Its yes is not taken over: that stays where it was pressed. */
  function sync(): void {
    const stored = read(cookie.name)
    if (!stored || record?.damaged) return
    const noes = Object.entries(stored.choices).filter(([id, yes]) => !yes && record?.choices[id] !== false)
    const choices = { __proto__: null, ...record?.choices, ...Object.fromEntries(noes) } as object as Choices
    // Without a day it is no copy that somebody has damaged: the browser keeps no cookies.
    if (stored.damaged ? stored.day : noes[0])
      apply(stored.damaged ? merge(record, stored) : { ...(record ?? stored), choices, day: stored.day }, false)
  }

  function tellAll(optedOut: boolean): void {
    const reloadDue = [...ran].some((purpose) => !decisions[purpose]!.allowed)
    Object.assign(consent, { gpc, record, decisions, signal, reloadDue })
    // What a listener answers waits until all have heard what it was told.
    if (untold.push(optedOut) > 1) return
    for (; untold[0] !== undefined; untold.shift())
      listeners.forEach((listener) => attempt(() => listener(consent, untold[0]!)))
  }

  /** The record after an answer; what another tab has written meanwhile counts as well. */
  function after(choices?: Choices | null, api?: boolean): ConsentRecord {
    return answer(merge(record, read(cookie.name)), choices, settings, gpc, today(), api)
  }

  const consent = {
    leftovers: [] as readonly string[],
    allows(purpose) {
      if (!decisions[purpose]) {
        console.error(`nosale: ${purpose} is no purpose. Expected ${Object.keys(decisions)}. It is ignored.`)
      }
      return !!decisions[purpose]?.allowed
    },
    choose(choices, press) {
      Object.keys(choices).forEach(consent.allows)
      const isYes = Object.values(choices).includes(true)
      if (isYes && press && !press.isTrusted) return
      // A yes to a sale is later than what the account said; what the record denies stays denied.
      account &&= !Object.keys(noSale).some((id) => choices[id])
      apply(after(choices, isYes ? !press : undefined), true, press)
    },
    optOut() {
      consent.choose(noSale)
    },
    account(state) {
      account = !!state && state !== 'in'
      // What is written below must not undo what another tab has said meanwhile.
      sync()
      apply(state === 'out' ? after(noSale) : record, false)
    },
    show: (view = 'preferences') => show(view),
    subscribe(listener): () => void {
      listeners.add(listener)
      // A late listener hears of an opt-out as long as it stands.
      attempt(() => listener(consent, isOut))
      return () => listeners.delete(listener)
    },
    forget() {
      write((record = undefined), cookie)
      apply(gpc ? after() : record)
    },
    receipt: () => bring('receipt'),
    check: () => bring('check'),
  } as Consent

  try {
    channel = new BroadcastChannel(cookie.name)
    channel.onmessage = sync
  } catch {
    // Then the storage event, which is slower and as good.
  }
  addEventListener('storage', sync)
  addEventListener('visibilitychange', sync)
  // A page out of the back/forward cache is a visit like any other, with today's signal.
  addEventListener('pageshow', (event) => event.persisted && boot())
  return [consent, boot]
}

/** Nobody sees this page yet: nothing may go out, and what is true now may change before it is shown. */
export function isPrerendering(): boolean {
  return !!(document as Document & { prerendering?: boolean }).prerendering
}
