// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/**
 * A visitor, two tabs and years of anything: presses, signals, withdrawals, accounts, clocks that run wrong, new
 * policies, other places, copies that are lost or damaged, news that comes late. After each step what must never
 * happen has not. The oracle knows the text of the cookie and nothing of the code.
 */
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decisionsFrom } from '../server/server.js'
import { createReplies } from '../server/reply.js'
import { tellPartners } from '../src/calls/calls.js'
import { settle } from '../src/config.js'
import { decode, encode } from '../src/record.js'
import { viewDue } from '../src/show.js'
import { start } from '../src/start.js'
import { read } from '../src/store.js'
import type { Choices, Config, Consent, View } from '../src/types.js'
import { loadOf } from './load.js'

const day = 864e5
const page = window as never as { [name: string]: unknown }

/** What a page has for itself. */
interface Tab {
  consent: Consent
  view: View | undefined
  config: Config
  /** As the page read it. */
  gpc: boolean
  hears: [type: string, hear: (event: Event) => void][]
  /** Another tab's no is on its way. */
  news: number
  channel: { onmessage: () => void }
  globals: { [name: string]: unknown }
}

let jar: { cookie: string | undefined; mirror: string | undefined }
/** All that nosale or its server has written: anything else in the jar is damage. */
let written: Set<string>
let gpc: boolean
/** Days that have gone by, whatever the clock says. */
let days: number
let clock: 'right' | 'past' | 'future'
let config: Config
let tabs: Tab[]
let here: Tab | undefined
/** The day of the opt-out that stands, in days gone by. */
let outSince: number | undefined

const others =
  'uetq clarity ttq rdt twq amznConsent _taboola alloy AWIN _hsq _paq mixpanel posthog googletag pbjs'.split(' ')
const names = ['__uspapi', '__gpp', 'dataLayer', 'fbq', 'pintrk']

function within<T>(tab: Tab, run: () => T): T {
  const before = here
  for (const name of names) if (before) before.globals[name] = page[name]
  here = tab
  for (const name of names) page[name] = tab.globals[name]
  try {
    return run()
  } finally {
    for (const name of names) tab.globals[name] = page[name]
    here = before
    for (const name of names) page[name] = before?.globals[name]
  }
}
const tell = (tab: Tab, type: string, more: object = {}) =>
  within(tab, () =>
    tab.hears.filter(([each]) => each === type).forEach(([, hear]) => hear(Object.assign(new Event(type), more))),
  )
const now = () =>
  clock === 'right'
    ? Date.parse('2026-01-01T12:00:00Z') + days * day
    : Date.parse(clock === 'past' ? '1970-01-02' : '2100-01-01')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => (jar.cookie === undefined ? '' : 'nosale=' + jar.cookie))
  vi.spyOn(document, 'cookie', 'set').mockImplementation((line) => {
    const [, value, age] = /^nosale=([^;]*);.*?max-age=(\d+)/i.exec(line) ?? []
    if (age) jar.cookie = Number(age) ? value : undefined
    if (value) written.add(value)
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => jar.mirror ?? null)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((_name, value) => {
    // The storage event, which comes as late as a message may.
    for (const tab of tabs) if (tab !== here && jar.mirror !== value) tab.news++
    jar.mirror = value
  })
  Object.defineProperty(navigator, 'globalPrivacyControl', { get: () => gpc, configurable: true })
  vi.stubGlobal('requestAnimationFrame', () => 0)
  // Locators are windows of their own, which takes time.
  const make = document.createElement.bind(document)
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => make(name === 'iframe' ? 'p' : name))
  vi.stubGlobal('addEventListener', (type: string, hear: (event: Event) => void) => here?.hears.push([type, hear]))
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage = () => {}
      constructor() {
        here!.channel = this
      }
      postMessage() {
        for (const tab of tabs) if (tab !== here) tab.news++
      }
    },
  )
  vi.stubGlobal('MutationObserver', function () {
    return { observe() {} }
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
afterAll(() => vi.unstubAllGlobals())

function load(): Tab {
  const tab = { hears: [], news: 0, globals: {}, gpc: false, config } as unknown as Tab
  within(tab, () => {
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
    for (const name of ['fbq', 'pintrk'])
      page[name] = Object.assign((...call: unknown[]) => said.push(call), { said: [] })
    const said: unknown[][] = []
    Object.assign(page.fbq as object, { said })
    Object.assign(page.pintrk as object, { said })
    const found = read('nosale')
    // A server that renders the page has only the cookie, and decides the same by it.
    const headers = {
      ...(jar.cookie !== undefined && { cookie: 'nosale=' + jar.cookie }),
      ...(gpc && { 'sec-gpc': '1' }),
    }
    const byServer = decisionsFrom({ headers }, config)
    const isAlone = !jar.mirror || jar.mirror === jar.cookie
    tab.consent = start(() => settle(tab.config), loadOf())
    tellPartners(tab.consent)
    // Watched for on each page, and on none here.
    for (const name of others) delete page[name]
    tab.view = viewDue(tab.consent.settings, tab.consent, found)
    tab.gpc = tab.consent.gpc
    if (isAlone) expect(byServer).toEqual(tab.consent.decisions)
  })
  return tab
}

const isNo = (value: string | undefined) => !!value && (/\bno:advertising\b/.test(value) || !written.has(value))
const keepsNo = () => isNo(jar.cookie) || isNo(jar.mirror)

const trusted = { isTrusted: true } as Event
const untrusted = { isTrusted: false } as Event
const both = { advertising: {}, analytics: { sale: false } }

const places: Config[] = [
  { region: 'US-CA' },
  { region: 'US' },
  { region: 'DE' },
  {},
  { region: 'auto' },
  { region: 'CH' },
  { region: 'US-CA', regime: 'opt-in' },
]

const at = fc.integer({ min: 0, max: 1 })
const steps = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      op: fc.constant('yes' as const),
      at,
      who: fc.constantFrom('press', 'site', 'script'),
      analytics: fc.boolean(),
      only: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ op: fc.constant('no' as const), at, what: fc.constantFrom('out', 'all', 'analytics') }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('dismiss' as const), at }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('forget' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('account' as const),
      at,
      state: fc.constantFrom('out' as const, 'in' as const, 'unknown' as const, undefined),
    }),
  },
  { weight: 5, arbitrary: fc.record({ op: fc.constant('load' as const), at }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('back' as const), at }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('look' as const), at }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('news' as const), at }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('signal' as const), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ op: fc.constant('days' as const), count: fc.constantFrom(1, 30, 180, 185, 364, 366) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('clock' as const),
      to: fc.constantFrom('right' as const, 'past' as const, 'future' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('policy' as const), material: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('place' as const), place: fc.constantFrom(...places) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      op: fc.constant('honor' as const),
      gpc: fc.constantFrom('everywhere' as const, 'required' as const, 'unbound' as const, 'off' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('age' as const), minor: fc.constantFrom(true, false, 'verified' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('purposes' as const), more: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('damage' as const),
      copy: fc.constantFrom('cookie' as const, 'mirror' as const),
      where: fc.nat(60),
      letter: fc.constantFrom('x', '.', 'n', '9', ''),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      op: fc.constant('lose' as const),
      copy: fc.constantFrom('cookie' as const, 'mirror' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('server' as const), renewal: fc.boolean() }) },
)
type Op = typeof steps extends fc.Arbitrary<infer T> ? T : never

/** Does it; returns the tab whose visitor has lifted a no by it, or `all` where the kept one was taken away. */
function go(step: Op): Tab | 'all' | undefined {
  const tab = 'at' in step ? tabs[step.at]! : undefined
  switch (step.op) {
    case 'yes': {
      const choices: Choices = {
        ...(step.only ? {} : { advertising: true }),
        ...((step.analytics || step.only) && { analytics: true }),
      }
      const press = { press: trusted, script: untrusted, site: undefined }[step.who as 'press']
      within(tab!, () => tab!.consent.choose(choices, press))
      return step.who !== 'script' && !step.only ? tab : undefined
    }
    case 'no':
      within(tab!, () => {
        if (step.what === 'out') tab!.consent.optOut()
        else tab!.consent.choose({ analytics: false, ...(step.what === 'all' && { advertising: false }) })
      })
      return
    case 'dismiss':
      within(tab!, () => tab!.consent.choose({}))
      return
    case 'forget':
      within(tab!, () => tab!.consent.forget())
      return 'all'
    case 'account':
      within(tab!, () => tab!.consent.account(step.state))
      return
    case 'load':
      tabs[step.at] = load()
      return
    case 'back':
      tell(tab!, 'pageshow', { persisted: true })
      tab!.gpc = tab!.consent.gpc
      tab!.news = 0
      return
    case 'look':
      tell(tab!, 'visibilitychange')
      tab!.news = 0
      return
    case 'news':
      if (tab!.news) within(tab!, () => tab!.channel.onmessage())
      tab!.news = 0
      return
    case 'signal':
      gpc = step.on
      return
    case 'days':
      days += step.count
      return
    case 'clock':
      clock = step.to
      return
    case 'policy':
      config = {
        ...config,
        policyVersion: new Date(Date.parse('2026-01-01') + days * day).toJSON().slice(0, 10),
        material: step.material,
      }
      return
    case 'place': {
      const { region: _region, regime: _regime, ...rest } = config
      config = { ...rest, ...step.place }
      return
    }
    case 'honor':
      config = { ...config, gpc: step.gpc }
      return
    case 'age':
      config = { ...config, minor: step.minor }
      return
    case 'purposes':
      config = { ...config, purposes: step.more ? { ...both, social: {} } : both }
      return
    case 'damage': {
      const value = jar[step.copy]
      if (value) jar[step.copy] = value.slice(0, step.where) + step.letter + value.slice(step.where + 1)
      // Damage to what is damaged may mend it.
      return keepsNo() ? undefined : 'all'
    }
    case 'lose': {
      const other = step.copy === 'cookie' ? 'mirror' : 'cookie'
      jar[step.copy] = undefined
      return isNo(jar[other]) ? undefined : 'all'
    }
    case 'server': {
      const { own, page } = createReplies(config)
      const headers: { [name: string]: string } = {
        ...(jar.cookie !== undefined && { cookie: 'nosale=' + jar.cookie }),
        ...(gpc && { 'sec-gpc': '1' }),
        'sec-fetch-site': 'same-origin',
        'sec-fetch-dest': 'document',
      }
      const visit = { host: 'site.example', isSecure: true, headers }
      const lines = step.renewal
        ? [own({ ...visit, method: 'POST', path: '/nosale' })!.headers['Set-Cookie'] ?? []].flat()
        : page({ ...visit, method: 'GET', path: '/' })
      for (const line of lines) {
        jar.cookie = /^nosale=([^;]*)/.exec(line)![1]!
        written.add(jar.cookie)
      }
    }
  }
}

function usp(tab: Tab): string {
  let heard = ''
  within(tab, () =>
    (page.__uspapi as (...call: unknown[]) => void)(
      'getUSPData',
      1,
      (data: { uspString: string }) => (heard = data.uspString),
    ),
  )
  return heard
}
function gppField(tab: Tab, field: string): unknown {
  let heard: unknown
  within(tab, () => (page.__gpp as (...call: unknown[]) => void)('getField', (data: unknown) => (heard = data), field))
  return heard
}

/** What every partner's software was told last agrees with the decision of the page. */
function agrees(tab: Tab): void {
  const { decisions, signal, settings, gpc } = tab.consent
  const sale = settings.purposes.every((purpose) => !purpose.sale || decisions[purpose.id]!.allowed)
  const us = !!settings.region?.startsWith('US')
  expect(signal.sale).toBe(sale)
  expect(usp(tab)).toBe(us ? `1Y${sale ? 'N' : 'Y'}N` : '1---')
  const prefix = settings.region === 'US-CA' ? 'usca' : 'usnat'
  expect(gppField(tab, prefix + '.SaleOptOut')).toBe(us ? (sale ? 2 : 1) : null)
  expect(gppField(tab, prefix + '.Gpc')).toBe(us ? gpc && !sale : null)
  const queue = tab.globals.dataLayer as (ArrayLike<unknown> & { nosale?: object })[]
  const modes = queue.map((each) => Array.from(each)).filter(([first]) => first === 'consent')
  expect((modes.at(-1)![2] as { ad_storage: string }).ad_storage).toBe(sale ? 'granted' : 'denied')
  expect((modes.at(-1)![2] as { analytics_storage: string }).analytics_storage).toBe(
    decisions.analytics!.allowed ? 'granted' : 'denied',
  )
  expect(queue.at(-1)!.nosale).toEqual({ ...decisions })
  const { said } = tab.globals.fbq as { said: unknown[][] }
  expect(said.filter(([first]) => first === 'consent').at(-1)).toEqual(['consent', sale ? 'grant' : 'revoke'])
  expect(said.filter(([first]) => first === 'setconsent').at(-1)).toEqual(['setconsent', sale])
}

test('whatever happens, a no stands, no signal is passed by, nobody is asked in the year after, and partners hear it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.array(steps, { minLength: 1, maxLength: 25 }), (place, all) => {
      document.head.replaceChildren()
      jar = { cookie: undefined, mirror: undefined }
      written = new Set()
      gpc = false
      days = 0
      clock = 'right'
      config = { ...place, purposes: both }
      tabs = []
      here = undefined
      outSince = undefined
      vi.setSystemTime(now())
      tabs = [load(), load()]
      for (const step of all) {
        vi.setSystemTime(now())
        const kept = keepsNo()
        const denied = tabs.map(({ consent }) => !consent.allows('advertising'))
        const saidNo = tabs.map(({ consent }) => consent.record?.choices.advertising === false)
        const before = [...tabs]
        const lifted = go(step)
        vi.setSystemTime(now())
        if (!keepsNo()) outSince = undefined
        else if (!kept) outSince = days
        // A no is kept until its visitor lifts it, or it is taken away.
        if (kept && !keepsNo()) expect([step, 'lifted', !!lifted]).toEqual([step, 'lifted', true])
        tabs.forEach((tab, i) => {
          const { consent } = tab
          const allowed = consent.allows('advertising')
          const isNew = tab !== before[i]
          // A page that opens believes a no in either copy.
          if (isNew && kept) expect([step, i, allowed]).toEqual([step, i, false])
          // One that is open lets go of it for its own visitor's yes, an account, or where it was forgotten.
          if (!isNew && denied[i] && allowed) {
            // A press brings what the visitor has allowed elsewhere meanwhile, where nobody has said no since.
            const joins = !saidNo[i] && !kept && 'at' in step && step.at === i && /yes|no|dismiss/.test(step.op)
            const may = lifted === tab || joins || step.op === 'forget' || step.op === 'account' || step.op === 'back'
            expect([step, i, may]).toEqual([step, i, true])
          }
          if (step.op === 'back' && step.at === i && kept) expect(allowed).toBe(false)
          if (allowed && tab.gpc)
            expect([step, consent.decisions.advertising!.because, consent.record!.gpc]).toEqual([step, 'choice', true])
          if (tab.config.minor === true) expect(allowed).toBe(false)
          // Where the place may be California, or asks nobody, the year after an opt-out has no question.
          const mayAsk = !/^(US|auto|CH|undefined)/.test(String(tab.config.region)) || clock !== 'right'
          const isIntact = [jar.cookie, jar.mirror].every((value) => !value || written.has(value))
          if (
            isNew &&
            outSince !== undefined &&
            days - outSince < 365 &&
            isIntact &&
            tab.config.minor !== true &&
            !mayAsk
          )
            expect([step, outSince, days, tab.view]).not.toEqual([step, outSince, days, 'banner'])
          agrees(tab)
          const { record } = consent
          if (record && !record.damaged)
            expect(decode(encode(record))).toEqual({ ...record, api: record.api || undefined })
        })
      }
    }),
    // The same visits each time: more, and others, are for who changes the law.
    { numRuns: 600, seed: Number(process.env.SEED ?? 4711) },
  )
}, 120_000)
