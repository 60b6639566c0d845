// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/** Visits under clocks that run for years, stand still, or run wrong, in a browser that keeps what scripts write for a week. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { settle } from '../src/config.js'
import { decode, encode } from '../src/record.js'
import { dated } from '../src/regimes.js'
import { viewDue } from '../src/show.js'
import { start } from '../src/start.js'
import { read } from '../src/store.js'
import type { Choices, Config, Consent } from '../src/types.js'
import { loadOf } from './load.js'

const day = 864e5
const week = 7 * day
let jar: { value: string; until: number } | undefined
let mirror: { value: string; until: number } | undefined

/** As Safari: a script's cookie lives for a week at most, and so does what else a script keeps. */
function setCookie(line: string): void {
  const [, value, age] = /^nosale=([^;]*);.*?max-age=(\d+)/i.exec(line)!
  const life = Math.min(Number(age) * 1000, week)
  jar = life ? { value: value!, until: Date.now() + life } : undefined
}
const alive = (kept: typeof jar) => (kept && kept.until > Date.now() ? kept.value : undefined)

beforeEach(() => {
  jar = mirror = undefined
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => (alive(jar) ? 'nosale=' + alive(jar) : ''))
  vi.spyOn(document, 'cookie', 'set').mockImplementation(setCookie)
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => alive(mirror) ?? null)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((_name, value) => {
    mirror = { value, until: Date.now() + week }
  })
  // The pages before are closed, and hear nothing.
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('MutationObserver', function () {
    return { observe() {} }
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function visit(config: Config): Consent {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  return start(() => settle(config), loadOf())
}
const at = (time: string | number) => vi.setSystemTime(new Date(time))
const usa = { region: 'US-CA' }
const germany = { region: 'DE' }

test('P-02, P-09, CA-20: a no is kept for 400 days by a visit each 6 days, whatever becomes of the policy', () => {
  at('2026-01-01T12:00:00Z')
  visit(usa).optOut()
  for (let days = 6; days <= 402; days += 6) {
    at(Date.parse('2026-01-01T12:00:00Z') + days * day)
    const found = read('nosale')
    const changed = { ...usa, policyVersion: '2026-06-01', material: true }
    const consent = visit(changed)
    const { decisions, record } = consent
    // A notice, which has nothing to accept, and never the question.
    expect(viewDue(settle(changed), consent, found)).toBe('notice')
    expect([days, decisions.advertising, record!.day]).toEqual([
      days,
      { allowed: false, because: 'choice' },
      '2026-01-01',
    ])
  }
})

test('P-02: and is lost after a week without one, which is why a server should write it', () => {
  at('2026-01-01')
  visit(usa).optOut()
  at('2026-01-09')
  expect(visit(usa).decisions.advertising).toEqual({ allowed: true, because: 'default' })
})

test.each([
  // The clock when the answer is given, and when the next page comes.
  ['1970-01-02', '2026-06-01'],
  ['2100-01-01', '2026-06-01'],
  ['2026-06-02', '2026-06-01'],
  ['2026-06-01', '1970-01-02'],
])('P-09: an answer of %s holds on %s: the day is ignored, the decision is not', (said, now) => {
  for (const answer of [true, false]) {
    for (const config of [usa, germany]) {
      jar = mirror = undefined
      at(said)
      visit(config).choose({ advertising: answer })
      const value = jar!.value
      at(now)
      jar = mirror = { value, until: Date.now() + week }
      expect(visit(config).decisions.advertising).toEqual({ allowed: answer, because: 'choice' })
    }
  }
})

test('P-01: the cookie says how long in seconds too, which no wrong clock can shorten', () => {
  at('1970-01-02')
  const set = vi.spyOn(document, 'cookie', 'set')
  visit(usa).optOut()
  expect(set.mock.lastCall![0]).toMatch(/max-age=34560000(;|$)/)
})

test('EU-07: in an opt-in place a yes and a no both end after 180 days, and are asked for again', () => {
  for (const answer of [true, false]) {
    for (const [days, because] of [
      [180, 'choice'],
      [181, 'default'],
    ] as const) {
      jar = mirror = undefined
      at('2026-01-01')
      visit(germany).choose({ advertising: answer })
      const value = jar!.value
      at(Date.parse('2026-01-01') + days * day)
      jar = { value, until: Date.now() + week }
      expect(visit(germany).decisions.advertising!.because).toBe(because)
    }
  }
})

const no = { advertising: false, analytics: false }
const yes = { advertising: true, analytics: true }
const mixed = { advertising: false, analytics: true }

test.each([
  // The place as the gate is told it, the answer, the days for which it stands.
  ['not known', {}, no, 365],
  ['not guessed', { region: 'auto' }, no, 365],
  ['not known', {}, mixed, 365], // who is asked about statistics is asked about sale too
  ['not known', {}, yes, 365], // alike for both answers
  ['asked first in the US all the same', { region: 'US-CA', regime: 'opt-in' }, no, 365],
  ['the same with the table', dated({ region: 'US-CA', regime: 'opt-in' }), no, 365],
  ['opt-in', germany, no, 180],
  ['opt-in, and the site’s own row', { ...germany, renewDays: 365 }, yes, 365],
] satisfies [string, Config, Choices, number][])(
  'CA-20, EU-07: where the place is %s, %j, the answer %j is asked for again after %i days',
  (_place, settings, choices, days) => {
    for (const [age, open] of [
      [days, false],
      [days + 1, true],
    ] as const) {
      jar = mirror = undefined
      const config = { ...settings, purposes: { advertising: {}, analytics: { sale: false } } }
      at('2026-01-01')
      visit(config).choose(choices)
      const value = jar!.value
      at(Date.parse('2026-01-01') + age * day)
      jar = { value, until: Date.now() + week }
      const found = read('nosale')
      const consent = visit(config)
      expect([age, consent.signal.open]).toEqual([age, open])
      expect(viewDue(settle(config), consent, found)).toBe(open ? 'banner' : undefined)
      // Nothing that was denied is allowed when its time is over.
      for (const id of Object.keys(choices)) if (!choices[id as 'analytics']) expect(consent.allows(id)).toBe(false)
    }
  },
)

test.each([
  // The place, what the visitor said, what is due, when the policy has changed and when the site has a new purpose.
  ['not known', {}, no, 'notice', undefined],
  ['not known', {}, mixed, 'notice', undefined],
  ['asked first in the US all the same', { region: 'US-CA', regime: 'opt-in' }, mixed, 'notice', undefined],
  ['not known', {}, yes, 'banner', 'banner'], // who has not opted out may be asked
  ['opt-in', germany, mixed, 'banner', 'banner'],
] satisfies [string, Config, Choices, string, string | undefined][])(
  'CA-20: where the place is %s, %j, the answer %j is followed, within the year, by: %s; %s',
  (_place, settings, choices, changed, added) => {
    const purposes = { advertising: {}, analytics: { sale: false } }
    for (const [more, view] of [
      [{ policyVersion: '2026-02-01', material: true }, changed],
      [{ purposes: { ...purposes, functional: { sale: false }, social: {} } }, added],
    ] as const) {
      jar = mirror = undefined
      at('2026-01-01')
      visit({ purposes, ...settings }).choose(choices)
      at('2026-01-05')
      const config = { purposes, ...settings, ...more }
      const found = read('nosale')
      const consent = visit(config)
      expect([more, viewDue(settle(config), consent, found)]).toEqual([more, view])
      // What is not asked for is not allowed either.
      for (const id of ['functional', 'social']) expect(consent.decisions[id]?.allowed ?? false).toBe(false)
    }
  },
)

test.each([
  // The place, the site's own row, days after an opt-out on which nobody is asked and is asked.
  [{ region: 'US-CA', regime: 'opt-in' }, undefined, 365],
  [{ region: 'US-CA', regime: 'opt-in' }, 400, 400],
  [{ region: 'US-CA', regime: 'opt-in' }, 90, 90], // a site that says so itself
  [{ region: 'DE' }, 365, 365],
  [{ region: 'DE' }, 90, 90],
] satisfies [Config, number | undefined, number][])(
  'CA-20: %j with renewDays %s lets %i days pass after an opt-out, with the signal on as without',
  (place, renewDays, days) => {
    const rows = renewDays && { renewDays }
    const config = { ...place, ...rows, purposes: { advertising: {}, analytics: { sale: false } } }
    for (const gpc of [false, true]) {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true })
      for (const [age, open] of [
        [days, false],
        [days + 1, true],
      ] as const) {
        jar = mirror = undefined
        at('2026-01-01')
        visit(config).choose(no)
        const value = jar!.value
        at(Date.parse('2026-01-01') + age * day)
        jar = { value, until: Date.now() + week }
        const { signal, decisions } = visit(config)
        expect(decisions.advertising!.allowed).toBe(false)
        // The signal is an opt-out of today.
        const isSettled = gpc && (renewDays ?? 365) > 364
        expect([gpc, age, signal.open]).toEqual([gpc, age, open && !isSettled])
      }
    }
    delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
  },
)

test('CA-20: a record that cannot be read is asked for all the same', () => {
  at('2026-01-01')
  visit({}).optOut()
  jar = mirror = { value: jar!.value + 'x', until: Date.now() + week }
  const found = read('nosale')
  const consent = visit({ purposes: { advertising: {}, analytics: { sale: false } } })
  expect(consent.decisions.advertising!.because).toBe('choice')
  expect(viewDue(consent.settings, consent, found)).toBe('banner')
})

test('CA-20: a no of another tab keeps its day in one that has stood open since an older yes', () => {
  at('2026-01-01')
  const stale = visit({ purposes: { advertising: {}, analytics: { sale: false } } })
  stale.choose({ advertising: true, analytics: true })
  at('2026-06-01')
  const said = { ...stale.record!, choices: { advertising: false }, day: '2026-06-01', policyVersion: '2026-05-01' }
  jar = mirror = { value: encode(said), until: Date.now() + week }
  dispatchEvent(new Event('visibilitychange'))
  expect(stale.record).toMatchObject({ day: '2026-06-01', choices: { advertising: false, analytics: true } })
  // The older yes beside it has not agreed to a newer policy.
  expect(stale.record!.policyVersion).toBeUndefined()
  expect(read('nosale')!.day).toBe('2026-06-01')
})

test.each(['damaged-by', '1999-99-99', '2026-01-01'])(
  'a copy that is damaged, of the day "%s", voids the yes of a tab that stands open, and dates nothing',
  (said) => {
    at('2026-01-01')
    const purposes = { advertising: {}, analytics: { sale: false } }
    const stale = visit({ purposes })
    stale.choose({ advertising: true, analytics: true })
    const damaged = `v1.${said}.no:advertising.x`
    jar = mirror = { value: damaged, until: Date.now() + week }
    dispatchEvent(new Event('visibilitychange'))
    for (const { decisions } of [stale, visit({ purposes })])
      expect(decisions).toMatchObject({ advertising: { allowed: false }, analytics: { allowed: false } })
    // It stays as it is until the visitor answers.
    expect([jar.value, mirror.value]).toEqual([damaged, damaged])
  },
)

test.each([
  [
    'says no',
    encode({
      choices: { advertising: false },
      day: '2026-06-01',
      gpc: false,
      policyVersion: undefined,
      damaged: false,
    }),
  ],
  ['is damaged', 'v1.2026-06-01.yes:advertising.x'],
])('what an account says does not write over a cookie that meanwhile %s', (_what, value) => {
  for (const state of ['in', 'unknown', undefined] as const) {
    jar = mirror = undefined
    at('2026-01-01')
    const stale = visit(usa)
    stale.choose({ advertising: true })
    // Another tab's, whose news is still on its way.
    jar = mirror = { value, until: Date.now() + week }
    stale.account(state)
    const { choices, day } = decode(value)
    for (const kept of [jar.value, mirror.value]) expect(decode(kept)).toMatchObject({ choices, day })
    expect(stale.allows('advertising')).toBe(false)
    expect(visit(usa).allows('advertising')).toBe(false)
  }
})

test('CA-20: where the place is not known, a signal is an opt-out too: while it is on nobody is asked for the rest', () => {
  const purposes = { advertising: {}, analytics: { sale: false } }
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
  try {
    for (const [config, view] of [
      [{ purposes }, 'status'],
      [{ ...germany, purposes }, 'banner'],
    ] as const) {
      jar = mirror = undefined
      at('2026-01-01')
      const consent = visit(config)
      expect([consent.allows('analytics'), viewDue(settle(config), consent, undefined)]).toEqual([false, view])
    }
  } finally {
    delete (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl
  }
})

test('an answer in a page that has stood open for days has the day on which it is given', () => {
  at('2026-01-01')
  const consent = visit(usa)
  at('2026-01-05')
  consent.optOut()
  expect(consent.record!.day).toBe('2026-01-05')
})
