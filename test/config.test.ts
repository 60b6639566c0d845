import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earlyRenewal, mistakes } from '../care/settings.js'
import { patterns, settle } from '../src/config.js'
import { decideAll } from '../src/decide.js'
import { honors } from '../src/gpc.js'
import { common } from '../src/partners/common.data.js'
import { resolve } from '../src/partners/resolve.js'
import { dated } from '../src/regimes.js'
import { withStrangers } from '../src/strict/strangers.js'
import type { Config, ConsentRecord, Settings } from '../src/types.js'

/** What only the table understands. */
const needsTable = {
  regimes: [{}, { 'US-WA': { regime: 'opt-in', signal: true }, CH: { regime: 'opt-in', renewDays: 365, adult: 16 } }],
  age: [0, 15, 99],
}
const right: { [key in keyof Omit<Config, keyof typeof needsTable>]-?: unknown[] } = {
  region: ['US-CA', 'DE', 'auto', 'GB-ENG', 'FR-75C', 'XX', 'T1', ''],
  regime: ['opt-in', 'opt-out'],
  purposes: [
    { advertising: {} },
    { advertising: { sale: true, partners: ['meta', { name: 'Acme Ads', hosts: ['ads.acme.example'] }] } },
    { analytics: { sale: false, regime: 'opt-out' } },
    { analytics: { partners: ['google-analytics'], sale: false }, a: {}, b: {}, c: {}, d: {}, e: {} },
    { advertising: { partners: [{ id: 'google-ads', role: 'service-provider' }, 'meta'] } },
  ],
  partners: ['meta', 'meta google-ads 33across'],
  renewDays: [0, 90, 365],
  minor: [true, false, 'verified'],
  gpc: ['everywhere', 'unbound', 'off'],
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
  // In small letters it would pass by the site's own rows.
  region: ['California', 'US_CA', 'us-ca', 'US-ca', 'AUTO', '1T', 1, null, {}],
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
  renewDays: ['90', -1, 1.5, null, [365], true],
  regimes: [
    ...needsTable.regimes,
    [],
    { Washington: {} },
    { 'US-WA': 'opt-in' },
    { 'US-wa': { regime: 'opt-in' } },
    { 'US-WA': { regime: 'none' } },
    { US: { renewDays: -1 } },
    { US: { age: 16 } },
  ],
  minor: ['yes', 1, null],
  age: [...needsTable.age, '15', -1, 15.5, null],
  gpc: [true, 'on', '', 'required'],
  material: ['true'],
  link: ['Your Privacy Choices', ''],
  onLink: ['opt-out', true],
  policyUrl: ['javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 3, null],
  policyVersion: ['2026-1-1', '01/02/2026', '2026-20-01', 20260101],
  debug: ['yes', 1, null],
  layout: ['top', true],
  lang: ['English', 'e', 'en_US', 5],
  prevails: ['en-US'],
  text: ['Yes', { accept: 1 }, { accept: { type: 'b' } }, [], null],
  import: ['onetrust', [1], [['a']]],
  strict: ['yes', 1, ['https://cdn.example/'], {}],
  signals: ['usp', ['us-privacy'], [true], {}],
  google: [true, { url_passthrough: 'true' }, { defaults: true }, []],
  gpp: [{ section: 'usca' }, { version: 3 }, { MspaCoveredTransaction: true }, 'usnat'],
  usprivacy: ['true', 1],
  cookie: [
    { days: 401 },
    { days: 0 },
    { days: -1 },
    { days: '30' },
    { name: 'a;b' },
    { domain: 'site.example; path=/x' },
    { domain: 'localhost' },
    { name: 'a.b' },
    { path: '/' },
    'nosale',
  ],
}
const rows = (table: { [key: string]: unknown[] }) =>
  Object.entries(table).flatMap(([key, values]) => values.map((value) => [key, value] as const))

test.each(rows(right))('a site may set %s to %j', (key, value) => {
  expect(settle({ [key]: value })).toBeTruthy()
  expect(mistakes({ [key]: value })).toEqual([])
})

test.each(rows(wrong))(
  '%s: %j is told to the owner, with key, value, what is expected and what happens',
  (key, value) => {
    const told = mistakes({ [key]: value })
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`${key} is ${JSON.stringify(value)}. Expected `)
    expect(told[0]).toMatch(/\. [A-Z][^.]*\.$/)
  },
)

test('an attribute that would be right in the JSON block is told so', () => {
  expect(mistakes({ material: 'true' as never })).toEqual([
    'material is "true". Expected true or false. It counts as true. Write { "material": true } into the JSON block.',
  ])
})

test('an unknown key is told with the known ones', () => {
  expect(mistakes({ regoin: 'US-CA', constructor: 1 } as Config)).toEqual([
    expect.stringMatching(/^regoin is no setting\. Expected one of region,.*\. It is ignored\.$/),
    expect.stringMatching(/^constructor is no setting/),
  ])
})

test.each([
  // The site's own row, and how many days it should be at least; nothing where it is enough, or nobody is asked first.
  [{ region: 'US-CA', regime: 'opt-in', regimes: { 'US-CA': { renewDays: 364 } } }, 365],
  [{ region: 'US-CA', regime: 'opt-in', regimes: { 'US-CA': { renewDays: 365 } } }, undefined],
  [{ region: 'US-CA', regime: 'opt-in' }, undefined],
  [{ region: 'US-CA', regimes: { US: { renewDays: 90 } } }, undefined],
  [{ region: 'US-CA', regimes: { US: { renewDays: 90 } }, purposes: { health: { regime: 'opt-in' } } }, 365],
  [{ region: 'CH', regimes: { CH: { regime: 'opt-in', renewDays: 180 } } }, 365],
  [{ region: 'XX', regimes: { XX: { renewDays: 180 } } }, 365],
  [{ region: 'DE', regimes: { DE: { renewDays: 179 } } }, 180],
  [{ region: 'DE', regimes: { DE: { renewDays: 180 } } }, undefined],
  [{ regime: 'opt-in' }, undefined],
] satisfies [Config, number | undefined][])('CA-20, EU-07: a site that says %j should say %s', (config, days) => {
  const settings = settle(dated(config))
  const note = `renewDays is ${settings.renewDays}. Expected ${days} or more: `
  expect(earlyRenewal(settings)).toMatch(days ? note : /^$/)
})

describe('in the gate', () => {
  const held = rows(wrong).filter(([key]) => Object.hasOwn(patterns, key))
  // Of these the gate itself only needs that they cannot open; the owner hears the rest.
  const closed = ['"2026-1-1"', '"2026-20-01"', '{"domain":"localhost"}', '{"name":"a.b"}']

  test.each(held.filter(([, value]) => !closed.includes(JSON.stringify(value))))(
    '%s: %j is an error that names the value, what is expected and what happens',
    (key, value) => {
      expect(() => settle({ [key]: value })).toThrow(`nosale: ${key} is ${JSON.stringify(value)}. Expected /`)
      expect(() => settle({ [key]: value })).toThrow('Tags stay held.')
    },
  )

  const of = (key: keyof Config, value: unknown) => settle({ region: 'US-CA', [key]: value })[key as keyof Settings]
  /** One of each type of JSON, and what looks right but is not. */
  const types = [null, true, false, 0, 1, -1, 15.5, '', 'x', 'true', 'false', [], ['x'], {}, { x: 1 }]

  test('a regime that is none is opt-in', () => {
    for (const value of ['optin', 'opt-out ', 'OPT-OUT', ['opt-out'], true, 1, {}])
      expect(of('regime', value)).toBe('opt-in')
    expect(of('regime', null)).toBe('opt-out')
  })

  test('whoever is called a minor in any way but "verified" is one', () => {
    for (const value of types) expect(of('minor', value)).toBe(value !== false)
    expect(settle({ minor: 'verified' }).minor).toBe('verified')
  })

  test('an age that is no number is an error, wherever it is read', () => {
    for (const value of [null, 'x', {}, [], [20], -1, '15', '20', { toString: 1 }, NaN])
      for (const read of [settle, dated])
        expect(() => read({ age: value as number })).toThrow(/^nosale: age is .* Tags stay held\.$/)
    expect(settle(dated({ age: 20 })).minor).toBe(false)
  })

  test('a signal is honored unless the site says, in so many letters, where it is not', () => {
    for (const value of types) expect(honors(settle({ gpc: value as 'off' }))).toBe(true)
  })

  test('what is no list of hosts lets no third party go on in the strict form', () => {
    for (const value of ['cdn.example', [1], [null], [['cdn.example']], [{}], { 0: 'cdn.example' }]) {
      const [, match] = withStrangers(settle({ strict: value as never }), [], 'site.example')
      expect(match('https://cdn.example/x.js')).toHaveLength(1)
    }
  })

  test('partners that are no text leave all who are known held; a text that names nobody holds everything', () => {
    for (const value of [null, true, 1, ['meta'], {}, { trim: 1 }])
      expect(settle({ partners: value as never }).purposes).toEqual(settle().purposes)
    for (const value of ['', 'meta,tiktok', 'meta\ntiktok']) {
      const { purposes } = settle({ partners: value })
      expect(() => resolve(purposes, common), value).toThrow(/Tags stay held/)
    }
  })
})

/** Whatever the visitor has said, and whatever else is known of them. */
const visits = fc.record({
  gpc: fc.boolean(),
  account: fc.boolean(),
  today: fc.constantFrom('2026-11-25', '2027-11-25', '1970-01-01'),
  record: fc.option(
    fc.record({
      choices: fc.dictionary(fc.constantFrom('advertising', 'analytics', 'sensitive', 'gone'), fc.boolean()),
      day: fc.constantFrom('2026-11-25', '2025-01-01', '2099-01-01'),
      gpc: fc.boolean(),
      policyVersion: fc.constantFrom(undefined, '2026-01-01'),
      damaged: fc.boolean(),
    }),
    { nil: undefined },
  ),
})
const bases: Config[] = [
  { region: 'US-CA' },
  { region: 'US-CA', minor: true },
  { region: 'US-CA', policyVersion: '2026-06-01', material: true },
  { region: 'DE', purposes: { advertising: {}, analytics: { sale: false }, sensitive: {} } },
  { region: 'DE', policyVersion: '2026-06-01', material: true },
  { region: 'CH', gpc: 'unbound', renewDays: 90 },
]

test('a wrong value of any key is an error that holds every tag, or allows nothing that its absence would not', () => {
  const near = rows(wrong).map(([, value]) => value)
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...near),
    fc.constantFrom(...rows({ ...right, ...needsTable }).map(([, value]) => value)),
  )
  const allowed = (
    settings: Settings,
    { gpc, ...visit }: { gpc: boolean; account: boolean; today: string; record: ConsentRecord | undefined },
  ) =>
    Object.entries(decideAll(settings, { ...visit, gpc: gpc && honors(settings) })).flatMap(([id, { allowed }]) =>
      allowed ? id : [],
    )
  let held = 0
  let read = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(wrong), 'adult', 'constructor'),
      values,
      fc.constantFrom(...bases),
      visits,
      (key, value, base, visit) => {
        const wrongly = { ...base, [key]: value }
        fc.pre(mistakes(wrongly)[0] !== undefined)
        const { [key as keyof Config]: _, ...without } = base
        let settings: Settings
        try {
          settings = settle(wrongly)
          read++
        } catch (error) {
          held++
          expect((error as Error).message).toMatch(/^nosale: \w+ is /)
          return
        }
        expect(allowed(settle(without), visit)).toEqual(expect.arrayContaining(allowed(settings, visit)))
      },
    ),
    { numRuns: 20_000 },
  )
  expect(Math.min(held, read)).toBeGreaterThan(1000)
})

test('whatever a site writes, its cookie keeps to the grammar, and its policy is no script', () => {
  const key = fc.constantFrom('cookie', 'policyUrl', 'policyVersion', 'purposes')
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.string(), domain: fc.string(), days: fc.integer() }, { requiredKeys: [] }),
    fc.string(),
  )
  fc.assert(
    fc.property(key, value, (name, its) => {
      try {
        const { cookie, policyUrl = '', policyVersion = '', purposes } = settle({ [name]: its })
        expect(cookie.name + policyVersion + purposes.map(({ id }) => id)).toMatch(/^[\w.,-]+$/)
        expect(cookie.days >= 1 && cookie.days <= 400).toBe(true)
        expect(policyUrl).toMatch(/^(https?:|[^:]*$)/)
      } catch (error) {
        expect((error as Error).message).toMatch(/^nosale: \w+ is /)
      }
    }),
    { numRuns: 5000 },
  )
})

test('a config without anything is the strictest: one purpose, which sells, and opt-in', () => {
  expect(settle()).toEqual({
    config: {},
    regime: 'opt-in',
    renewDays: 365,
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
