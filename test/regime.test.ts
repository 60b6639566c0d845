import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { settle } from '../src/config.js'
import type { Config } from '../src/types.js'
import { honors } from '../src/gpc.js'
import { guess } from '../src/guess.js'
import { rowOf } from '../src/regime.js'
import { dated, lawOf, rows } from '../src/regimes.js'

const day = '2026-11-25'
/** The settings of a visit whose site asks the table. */
const visit = (region: string, on: string, config: Config = {}) => settle(dated({ ...config, region }, on))

describe('the rows', () => {
  test.each(rows.map(({ place, since, source }) => [place, since, source]))(
    '%s since %s has a form that dates can be compared in, and a source',
    (place, since, source) => {
      expect(place).toMatch(/^[A-Z]{2}(-[A-Z]{1,3})?$/)
      expect(new Date(since).toJSON()).toBe(since + 'T00:00:00.000Z')
      expect(source).toMatch(/\w{3}/)
    },
  )

  test('of one place follow each other in time', () => {
    for (const { place } of rows) {
      const days = rows.filter((row) => row.place === place).map(({ since }) => since)
      expect(days).toEqual(days.toSorted())
      expect(new Set(days).size).toBe(days.length)
    }
  })

  // Every place on every day on which some row begins, the day before, and days of which no row knows yet.
  const places = [...new Set(rows.map(({ place }) => place))]
  const begins = rows.map(({ since }) => since).flatMap((since) => [since, before(since)])
  const days = [...new Set([day, ...begins, '2030-01-01', '2099-12-31'])].filter((each) => each >= day)

  test.each(places)('of %s ask for nothing that the gate, which has no table, would not keep', (place) => {
    for (const on of days) {
      const { regime, renewDays, adult, signal } = lawOf(place, on)!
      const gate = rowOf(place)
      expect([on, gate.regime]).toEqual([on, regime])
      expect([on, gate.renewDays]).toEqual([on, renewDays])
      // The gate takes no age for an adult's, and honors every signal.
      expect(() => settle({ region: place, age: adult })).toThrow('nosale: age is ')
      expect([on, honors(settle({ region: place, gpc: 'required' }))]).toEqual([on, true])
      expect([on, honors(visit(place, on, { gpc: 'required' }))]).toEqual([on, signal])
    }
  })

  test.each(['', 'auto', 'ZZ', 'XX', 'T1', 'AU', 'CA-ON', 'UZ', 'SA', 'S', 'USA', 'XUS'])(
    'XX-01: that know nothing of "%s" leave it to the strictest law',
    (region) => {
      expect(lawOf(region, day)).toBeUndefined()
      expect(dated({ gpc: 'required', age: 17 }, day)).toEqual({ gpc: 'everywhere', minor: true })
      // CA-20: what is no place may be California. The codes that others have are not.
      const renewDays = ['AU', 'CA-ON', 'UZ', 'SA'].includes(region) ? 180 : 365
      expect(rowOf(region)).toEqual({ regime: 'opt-in', renewDays })
    },
  )
})

function before(since: string): string {
  return new Date(Date.parse(since) - 864e5).toJSON().slice(0, 10)
}

describe('a place', () => {
  test.each([
    ['US-CA', 'opt-out'],
    ['us-ca', 'opt-out'],
    ['US', 'opt-out'],
    ['PR', 'opt-out'],
    ['US-WA', 'opt-out'],
    ['CH', 'opt-out'], // CH-01
    ['CH-ZH', 'opt-out'],
    ['DE', 'opt-in'], // EU-01
    ['DE-BY', 'opt-in'],
    ['GB', 'opt-in'], // UK-01
    ['CA-QC', 'opt-in'], // QC-01
    ['BR', 'opt-in'], // BR-01
    ['AU', 'opt-in'], // XX-01
  ])('CH-01, UK-01, QC-01, BR-01, XX-01: %s is %s', (region, regime) => {
    expect(rowOf(region).regime).toBe(regime)
  })

  test('GPC-07: twelve states bind sites to the signal, and a US visitor of no known state is taken for one of theirs', () => {
    const bound = rows.map(({ place }) => place).filter((place) => place.includes('-') && lawOf(place, day)!.signal)
    expect(
      [...new Set(bound)]
        .map((place) => place.slice(3))
        .sort()
        .join(' '),
    ).toBe('CA CO CT DE MD MN MT NE NH NJ OR TX')
    expect(lawOf('US', day)!.signal).toBe(true)
  })

  test.each([
    // Section 4 of the requirements: the law, and since when it binds sites to the signal.
    ['CA', '2020-01-01', '2020-01-01'],
    ['VA', '2023-01-01', undefined],
    ['CO', '2023-07-01', '2024-07-01'],
    ['CT', '2023-07-01', '2025-01-01'],
    ['UT', '2023-12-31', undefined],
    ['TX', '2024-07-01', '2025-01-01'],
    ['FL', '2024-07-01', undefined],
    ['OR', '2024-07-01', '2026-01-01'],
    ['MT', '2024-10-01', '2025-01-01'],
    ['IA', '2025-01-01', undefined],
    ['DE', '2025-01-01', '2026-01-01'],
    ['NE', '2025-01-01', '2025-01-01'],
    ['NH', '2025-01-01', '2025-01-01'],
    ['NJ', '2025-01-15', '2025-07-15'],
    ['TN', '2025-07-01', undefined],
    ['MN', '2025-07-31', '2025-07-31'],
    ['MD', '2025-10-01', '2025-10-01'],
    ['IN', '2026-01-01', undefined],
    ['KY', '2026-01-01', undefined],
    ['RI', '2026-01-01', undefined],
    ['OK', '2027-01-01', undefined],
    ['LA', '2027-01-01', '2027-01-01'],
    ['AL', '2027-05-01', undefined],
    ['VT', '2028-01-01', '2028-01-01'],
  ])('GPC-07: %s has a law since %s, which binds sites to the signal since %s', (state, since, signal) => {
    const at = (on: string) => lawOf('US-' + state, on)!
    expect(at(before(since)).source).toBe('no consent duty in federal law')
    expect(at(since).source).not.toBe('no consent duty in federal law')
    expect(at(signal ?? '2099-12-31').signal).toBe(!!signal)
    expect(at(before(signal ?? since)).signal).toBe(false)
    expect([at(since).regime, at(since).renewDays]).toEqual(['opt-out', 365])
  })

  test.each([
    ['US-LA', '2026-12-31', false],
    ['US-LA', '2027-01-01', true],
    ['US-VT', '2027-12-31', false],
    ['US-VT', '2028-01-01', true],
    ['US-OK', '2027-01-01', false],
    ['US-AL', '2027-05-01', false],
  ])('GPC-07: %s on %s binds sites to the signal: %s', (region, on, signal) => {
    expect(dated({ region, gpc: 'required' }, on).gpc).toBe(signal ? 'everywhere' : 'unbound')
  })

  test.each([
    // Where the signal counts: everywhere, or where the row of the day binds the site, or nowhere.
    ['US-CA', [true, true, false]],
    ['US-WY', [true, false, false]],
    ['DE', [true, false, false]],
    ['US', [true, true, false]],
  ])('GPC-07: in %s the signal is honored everywhere, where required, and where it is off: %j', (region, expected) => {
    const found = (['everywhere', 'required', 'off'] as const).map((gpc) => honors(visit(region, day, { gpc })))
    expect(found).toEqual(expected)
    // A page that has no table takes it to be required.
    expect(honors(settle({ region, gpc: 'required' }))).toBe(true)
  })

  test.each([
    ['US-CA', '2019-12-31', 'no consent duty in federal law'],
    ['US-CA', '2020-01-01', 'Cal. Civ. Code § 1798.120'],
    ['US-OK', '2026-12-31', 'no consent duty in federal law'],
    ['US-OK', '2027-01-01', 'Oklahoma’s consumer privacy act'],
    ['FR-IDF', '2026-11-25', 'Directive 2002/58/EC art. 5(3); GDPR art. 4(11) and 7'],
  ])('%s on %s goes by the row of that day', (region, on, source) => {
    expect(lawOf(region, on)!.source).toBe(source)
  })
})

describe('a site', () => {
  test.each([
    ['US-WA', { regime: 'opt-in' }, 365],
    ['US-OR', { regime: 'opt-out', renewDays: 90 }, 90],
    ['CH', { regime: 'opt-in' }, 365],
    ['CH-GE', { regime: 'opt-in' }, 365],
    ['DE', { regime: 'opt-in' }, 180],
  ])('may say otherwise of %s', (region, expected, renewDays) => {
    const regimes = { 'US-WA': { regime: 'opt-in' }, US: { renewDays: 90 }, CH: { regime: 'opt-in' } } as const
    expect(visit(region, day, { regimes })).toMatchObject({ ...expected, renewDays })
    // Small letters are for the gate to complain of.
    expect(() => visit(region.toLowerCase(), day, { regimes })).toThrow(`nosale: region is "${region.toLowerCase()}"`)
  })

  test.each([
    ['US-CA', 15, day, true],
    ['US-CA', 16, day, false],
    ['US-CT', 17, day, true],
    ['US-CT', 18, day, false],
    ['US-OR', 16, day, false],
    ['DE', 17, day, true],
    ['ZZ', 17, day, true],
    ['US-CT', 17, '2026-06-30', true],
  ])('CA-33: in %s a visitor of %i years is a minor: %s, on %s', (region, age, on, minor) => {
    expect(visit(region, on, { age }).minor).toBe(minor)
  })

  test('CA-33, S-25: who says that a visitor is a minor, or has verified their opt-in, is believed whatever the age', () => {
    expect(visit('US-CA', day, { minor: false, age: 12 }).minor).toBe(true)
    expect(visit('US-CA', day, { minor: true, age: 40 }).minor).toBe(true)
    expect(visit('US-CA', day, { minor: 'verified', age: 12 }).minor).toBe('verified')
    expect(visit('US-CA', day, { regimes: { 'US-CA': { adult: 13 } }, age: 13 }).minor).toBe(false)
  })
})

/** Every zone of the 50 states and DC, with the names that older systems use. Source: IANA, zone1970.tab and backward. */
const american = [
  'Adak Anchorage Atka Boise Chicago Denver Detroit Indiana/Indianapolis Indiana/Knox Indiana/Marengo',
  'Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Indianapolis Juneau',
  'Kentucky/Louisville Kentucky/Monticello Los_Angeles Menominee Metlakatla New_York Nome North_Dakota/Beulah',
  'North_Dakota/Center North_Dakota/New_Salem Phoenix Sitka Yakutat',
]
  .join(' ')
  .split(' ')
  .map((city) => 'America/' + city)

test('XX-01: a time zone of the US is guessed to be there, and no other in the world', () => {
  const ours = [...american, 'Pacific/Honolulu', 'US/Eastern', 'US/Hawaii'].filter((zone) => zone !== 'America/Atka')
  for (const zone of ours) expect([zone, guess(zone)]).toEqual([zone, 'US'])
  const world = [...Intl.supportedValuesOf('timeZone'), '', 'UTC', 'Etc/GMT+5', 'EST5EDT', 'America/Blanc-Sablon']
  for (const zone of world) {
    if (!ours.includes(zone)) expect([zone, guess(zone)]).toEqual([zone, undefined])
  }
})

test('docs/law.md has every row of a law', () => {
  const docs = readFileSync('docs/law.md', 'utf8')
  const own = rows.filter(({ source }) => !/no consent duty|of its own/.test(source))
  for (const { place, since, regime, signal, adult, source } of own) {
    const line = docs
      .split('\n')
      .find((each) => each.includes(`| ${since} |`) && each.slice(0, each.indexOf(since)).includes(place))
    expect(line, `${place} ${since}`).toContain(
      `| ${since} | ${regime} | ${signal ? 'yes' : ''} | ${adult} | ${source} |`,
    )
  }
})
