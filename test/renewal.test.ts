// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/**
 * P-02 in a browser that, as Safari, keeps what scripts write for 7 days, and
 * what a server sets for as long as it says: years of visits, day by day.
 */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchMiddleware } from '../server/server.js'
import { settle } from '../src/config.js'
import { start } from '../src/start.js'
import type { Consent } from '../src/types.js'
import { loadOf } from './load.js'

const day = 864e5
const config = { region: 'US-CA', signals: [] }
const server = fetchMiddleware(config)

let jar: { value: string; until: number } | undefined
let renewals: Promise<void>[] = []

/** Keeps a cookie line: a script's for a week at most. */
function keep(line: string, from: 'script' | 'server'): void {
  const [, value, age] = /^nosale=([^;]*);.*?max-age=(\d+)/i.exec(line)!
  const life = Math.min(Number(age) * 1000, from === 'script' ? 7 * day : 400 * day)
  jar = life ? { value: value!, until: Date.now() + life } : undefined
}
function kept(): string {
  if (jar && jar.until <= Date.now()) jar = undefined
  return jar ? 'nosale=' + jar.value : ''
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-01-01')
  vi.spyOn(document, 'cookie', 'get').mockImplementation(kept)
  vi.spyOn(document, 'cookie', 'set').mockImplementation((line) => keep(line, 'script'))
  // What else a script keeps goes with the week too, so it is of no help here.
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {})
  // The pages before are closed, and hear nothing.
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('MutationObserver', function () {
    return { observe() {} }
  })
  jar = undefined
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function ask(path: string, method: string, headers: { [name: string]: string }): Promise<void> {
  const request = new Request('https://site.example' + path, { method, headers: { ...headers, cookie: kept() } })
  const response = await server(request, () => new Response())
  for (const line of response.headers.getSetCookie()) keep(line, 'server')
}

/** A page of the site: its server, the gate, and the README's line where the site has it. */
async function visit({ gpc = false, line = true } = {}, said?: (consent: Consent) => void): Promise<Consent> {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true })
  const signal = { ...(gpc && { 'sec-gpc': '1' }) }
  await ask('/', 'GET', { 'sec-fetch-dest': 'document', ...signal })
  document.body.replaceChildren()
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  const consent = start(() => settle(config), loadOf())
  navigator.sendBeacon = (path) => {
    renewals.push(ask(String(path), 'POST', { 'sec-fetch-site': 'same-origin', ...signal }))
    return true
  }
  if (line) consent.subscribe(({ record }) => record && navigator.sendBeacon('/nosale'))
  said?.(consent)
  await Promise.all(renewals.splice(0))
  return consent
}
const later = (days: number) => vi.setSystemTime(Date.now() + days * day)

test('P-02: a no is kept through any visits that are less than 400 days apart', () => {
  return fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 399 }), { maxLength: 12 }), async (gaps) => {
      jar = undefined
      await visit({}, (consent) => consent.optOut())
      for (const gap of gaps) {
        later(gap)
        const { decisions } = await visit()
        expect(decisions.advertising).toEqual({ allowed: false, because: 'choice' })
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('CA-29, P-02: so is the no of a signal that was on for one visit', async () => {
  await visit({ gpc: true })
  later(399)
  expect((await visit()).decisions.advertising).toEqual({ allowed: false, because: 'choice' })
})

test.each([
  [6, true],
  [8, false], // the browser's week is over
])('P-02: without the line, a no is kept through a year of visits %i days apart: %s', async (gap, isKept) => {
  await visit({ line: false }, (consent) => consent.optOut())
  const allowed: boolean[] = []
  for (let age = gap; age <= 400; age += gap) {
    later(gap)
    allowed.push((await visit({ line: false })).allows('advertising'))
  }
  expect(allowed.every((each) => !each)).toBe(isKept)
})
