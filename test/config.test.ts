import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { settle } from '../src/config.js'
import type { Config } from '../src/types.js'

const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => logged.mockClear())

const right: { [key in keyof Config]-?: unknown[] } = {
  region: ['US-CA', 'DE', 'auto', 'us-ca', 'GB-ENG', 'US-CA'],
  regime: ['opt-in', 'opt-out'],
  purposes: [
    { advertising: {} },
    { advertising: { sale: true, partners: ['meta', { name: 'Acme Ads', hosts: ['ads.acme.example'] }] } },
    { analytics: { sale: false, regime: 'opt-out' } },
    { analytics: { partners: ['google-analytics'], sale: false }, a: {}, b: {}, c: {}, d: {}, e: {} },
    { advertising: { partners: [{ id: 'google-ads', role: 'service-provider' }, 'meta'] } },
  ],
  partners: ['meta', 'meta google-ads 33across'],
  regimes: [{}, { 'US-WA': { regime: 'opt-in', signal: true }, CH: { regime: 'opt-in', renewDays: 365, adult: 16 } }],
  minor: [true, false, 'verified'],
  age: [0, 15, 99],
  gpc: ['everywhere', 'required', 'off'],
  material: [true],
  link: ['share', 'sell', 'choices', 'california'],
  onLink: ['preferences', 'optOut'],
  policyUrl: ['/privacy', 'https://site.example:8080/privacy#opt-out', '../p?a=b', ''],
  policyVersion: ['2026-01-31'],
  debug: [true, false, ''],
  layout: ['bar', 'card', 'center'],
  lang: ['en', 'en-US', 'zh-Hant-TW', 'fil'],
  prevails: [true, false],
  text: [{}, { accept: 'Yes "really" \\ <b>' }],
  import: [[], ['onetrust', 'tcf']],
  strict: [true, false, [], ['cdn.example', 'img.example']],
  signals: [[], ['usp'], ['google', 'gpp', 'usp', 'partners']],
  google: [{}, { url_passthrough: true, defaults: [{ region: ['US-CA', 'FR'], ad_storage: 'denied' }] }],
  gpp: [{}, { section: 'usnat', version: 2 }, { MspaCoveredTransaction: 1, MspaOptOutOptionMode: 1 }],
  usprivacy: [true, false],
  cookie: [{}, { name: 'no-sale' }, { days: 400, domain: 'site.example' }, { domain: 'auto' }],
}
const wrong: { [key in keyof Config]-?: unknown[] } = {
  region: ['California', 'US_CA', 1, null, {}, ''],
  regime: ['optin', 'opt-out ', true, null],
  purposes: [
    {},
    [],
    'advertising',
    { Advertising: {} },
    { advertising: true },
    { advertising: { sale: 'false' } },
    { advertising: { partners: 'meta' } },
    { advertising: { partners: [{ name: 'Acme' }] } },
    { advertising: { partners: [{ name: 'Acme', hosts: [] }] } },
    { advertising: { partners: ['Meta Pixel'] } },
    { advertising: { sell: true } },
    { 'a-name-that-is-too-long': {} },
    { a: {}, b: {}, c: {}, d: {}, e: {}, f: {}, g: {} },
    { ['__proto__x']: {} },
  ],
  partners: ['', 'meta,tiktok', ['meta'], 'meta\ntiktok'],
  regimes: [
    [],
    { Washington: {} },
    { 'US-WA': 'opt-in' },
    { 'US-WA': { regime: 'none' } },
    { US: { renewDays: -1 } },
    { US: { age: 16 } },
  ],
  minor: ['yes', 1, null],
  age: ['15', -1, 15.5, null],
  gpc: [true, 'on', ''],
  material: ['true'],
  link: ['Your Privacy Choices', ''],
  onLink: ['opt-out', true],
  policyUrl: ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 3, null],
  policyVersion: ['2026-1-1', '01/02/2026', '2026-20-01', 20260101],
  debug: ['yes', 1],
  layout: ['top', true],
  lang: ['English', 'e', 'en_US', 5],
  prevails: ['en-US'],
  text: ['Yes', { accept: 1 }, { accept: { type: 'b' } }, [], null],
  import: ['onetrust', [1], [['a']]],
  strict: ['yes', 1, ['https://cdn.example/'], {}],
  signals: ['usp', ['us-privacy'], [true], {}],
  google: [true, { url_passthrough: 'true' }, []],
  gpp: [{ section: 'usca' }, { version: 3 }, { MspaCoveredTransaction: true }, 'usnat'],
  usprivacy: ['true', 1],
  cookie: [
    { days: 401 },
    { days: -1 },
    { days: '30' },
    { name: 'a;b' },
    { domain: 'localhost' },
    { path: '/' },
    'nosale',
  ],
}
const rows = (table: { [key: string]: unknown[] }) =>
  Object.entries(table).flatMap(([key, values]) => values.map((value) => [key, value] as const))

test.each(rows(right))('a site may set %s to %j', (key, value) => {
  expect(settle({ [key]: value })).toBeTruthy()
  expect(logged).not.toHaveBeenCalled()
})

test.each(rows(wrong))('%s: %j is an error that names the value, what is expected and what happens', (key, value) => {
  const message = `nosale: ${key} is ${JSON.stringify(value)}. Expected /^`
  expect(() => settle({ [key]: value })).toThrow(message)
  expect(() => settle({ [key]: value })).toThrow('Tags stay held.')
})

test('a config without anything is the strictest: one purpose, which sells, and opt-in', () => {
  expect(settle()).toEqual({
    config: {},
    regime: 'opt-in',
    renewDays: 180,
    adult: 18,
    signal: true,
    minor: false,
    purposes: [{ id: 'advertising', sale: true }],
    cookie: { name: 'nosale', days: 400 },
  })
})

test('partners of the tag are those of advertising, beside what else the block says of it', () => {
  const { purposes } = settle({ purposes: { analytics: {}, advertising: { regime: 'opt-in' } }, partners: 'meta  x' })
  expect(purposes).toEqual([
    { id: 'analytics', sale: true },
    { id: 'advertising', sale: true, regime: 'opt-in', partners: ['meta', 'x'] },
  ])
})

test('a purpose sells unless it says that it does not', () => {
  const { purposes } = settle({ purposes: { advertising: {}, analytics: { sale: false } } })
  expect(purposes.map(({ sale }) => sale)).toEqual([true, false])
})

test.each([
  [{ region: 'US-CA' }, 'opt-out'],
  [{ region: 'DE' }, 'opt-in'],
  [{ region: 'auto' }, 'opt-in'],
  [{ region: 'US-CA', regime: 'opt-in' }, 'opt-in'],
  [{ regime: 'opt-out' }, 'opt-out'],
] as const)('%j is %s', (config, regime) => {
  expect(settle(config).regime).toBe(regime)
})

test('an unknown key is ignored with one note that names it and the known ones', () => {
  settle({ regoin: 'US-CA' } as Config)
  expect(logged).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/regoin is no setting\. Expected .*region.*It is ignored/),
  )
})

test('inherited keys count for nothing', () => {
  const config = Object.create({ regime: 'opt-out' })
  expect(settle(config).regime).toBe('opt-in')
  expect(settle(JSON.parse('{"__proto__":{"regime":"opt-out"}}')).regime).toBe('opt-in')
})

test('whatever a site writes, it gets settings or an error of ours', () => {
  const key = fc.constantFrom(...Object.keys(right), 'unknown', 'constructor', 'toString')
  fc.assert(
    fc.property(key, fc.jsonValue(), (name, value) => {
      try {
        expect(['opt-in', 'opt-out']).toContain(settle({ [name]: value }).regime)
      } catch (error) {
        expect((error as Error).message).toMatch(/^nosale: \w+ is /)
      }
    }),
    { numRuns: 2000 },
  )
})
