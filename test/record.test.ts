// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { decide } from '../src/decide.js'
import { decode, encode, readAll } from '../src/record.js'
import { read, write } from '../src/store.js'
import type { ConsentRecord, Regime } from '../src/types.js'

const cookie = { name: 'nosale', days: 400 }
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10))
const records: fc.Arbitrary<ConsentRecord> = fc.record({
  choices: fc.dictionary(fc.stringMatching(/^[a-z][a-z\d-]{0,15}$/), fc.boolean(), {
    maxKeys: 6,
    noNullPrototype: false,
  }),
  day,
  gpc: fc.boolean(),
  policyVersion: fc.option(day, { nil: undefined }),
  damaged: fc.constant(false),
})

test.each([
  ['gpc', 'p7cvn0'],
  ['api', 'p1a3h0'],
])('a check that begins with %s is no flag', (letters, id) => {
  const choices = { [id]: true }
  const record = { choices, day: '2026-11-24', gpc: false, policyVersion: undefined, damaged: false }
  expect(encode(record).split('.').at(-1)!.slice(0, 3)).toBe(letters)
  expect(decode(encode(record))).toEqual(record)
})

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0; secure`
})

describe('the value', () => {
  test('is readable by a lawyer', () => {
    const choices = { advertising: false, analytics: true }
    expect(encode({ choices, day: '2026-11-24', gpc: true, policyVersion: '2026-01-01', damaged: false })).toMatch(
      /^v1\.2026-11-24\.no:advertising\.yes:analytics\.gpc\.policy:2026-01-01\.[a-z0-9]+$/,
    )
  })

  test('P-06: comes back as it went, in fewer than 200 bytes that no cookie must escape', () => {
    fc.assert(
      fc.property(records, (record) => {
        const value = encode(record)
        expect(value).toMatch(/^[\w.:-]{1,199}$/)
        expect(decode(value)).toEqual(record)
      }),
    )
  })

  test('that lost or changed a byte reads as itself or as a no', () => {
    const bytes = [...'09azAZ.:-_% ']
    fc.assert(
      fc.property(records, fc.nat(), (record, seed) => {
        const value = encode(record)
        for (let i = 0; i < value.length; i++) {
          isItselfOrNo(record, value.slice(0, i))
          isItselfOrNo(record, value.slice(i + 1))
          isItselfOrNo(record, value.slice(0, i) + value.slice(i + 1))
          for (const byte of [...bytes, String.fromCharCode(33 + ((seed + i) % 94))]) {
            isItselfOrNo(record, value.slice(0, i) + byte + value.slice(i + 1))
          }
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('with any letter in the place of any other reads as itself or as a no', () => {
    const choices = { advertising: true, analytics: false }
    const record = { choices, day: '2026-11-24', gpc: true, policyVersion: '2026-01-01', damaged: false }
    const value = encode(record)
    for (let i = 0; i < value.length; i++) {
      for (let byte = 0; byte < 256; byte++) {
        isItselfOrNo(record, value.slice(0, i) + String.fromCharCode(byte) + value.slice(i + 1))
      }
    }
  }, 60_000)

  test('of any shape throws nothing and allows nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decode(text).damaged).toBe(true)
        expect(Object.values(decode(text).choices)).not.toContain(true)
      }),
    )
  })

  test('P-06: of a later version keeps its no and loses its yes', () => {
    const later = decode('v2.2030-01-01.no:advertising.yes:analytics.more.abc')
    expect({ ...later.choices, damaged: later.damaged }).toEqual({ advertising: false, damaged: true })
  })
})

function isItselfOrNo(record: ConsentRecord, value: string): void {
  const found = decode(value)
  if (!found.damaged) return expect(found).toEqual(record)
  for (const regime of ['opt-in', 'opt-out'] satisfies Regime[]) {
    for (const id of [...Object.keys(record.choices), 'another']) {
      const facts = { regime, renewDays: 180, gpc: false, record: found, today: record.day }
      expect(decide({ id, sale: true, partners: [] }, facts).allowed).toBe(false)
    }
  }
}

describe('several copies', () => {
  const value = (choices: ConsentRecord['choices'], gpc = false) =>
    'nosale=' + encode({ choices, day: '2026-11-24', gpc, policyVersion: undefined, damaged: false })

  test('P-07: a no in any of them wins, in either order', () => {
    const copies = [value({ advertising: true, analytics: true }), value({ advertising: false })]
    for (const order of [copies, copies.toReversed()]) {
      expect(readAll(order.join('; '), 'nosale')?.choices).toEqual({ advertising: false, analytics: true })
    }
  })

  test('of which one is unreadable are unreadable', () => {
    for (const copies of [
      `${value({ advertising: true })}; nosale=garbage`,
      `nosale=; ${value({ advertising: true })}`,
    ]) {
      expect(readAll(copies, 'nosale')).toMatchObject({ damaged: true, choices: {} })
    }
  })

  test('make an exception to the signal only together', () => {
    const copies = [value({ advertising: true }, true), value({ advertising: true })]
    expect(readAll(copies.join('; '), 'nosale')?.gpc).toBe(false)
  })

  test('do not include cookies whose name only begins or ends so', () => {
    expect(readAll('nosale2=x; xnosale=y; a=nosale=z', 'nosale')).toBeUndefined()
  })
})

describe('the cookie', () => {
  const record = decode(
    encode({
      choices: { advertising: false },
      day: '2026-11-24',
      gpc: false,
      policyVersion: undefined,
      damaged: false,
    }),
  )

  test('is absent before an answer, and reads back after it', () => {
    expect(read('nosale')).toBeUndefined()
    expect(write(record, cookie)).toBe(true)
    expect(read('nosale')).toEqual(record)
  })

  test('P-01: has the path, site, security and 400 days that it is promised, and no domain', () => {
    const set = vi.spyOn(document, 'cookie', 'set')
    write(record, cookie)
    const [pair, ...attributes] = set.mock.calls[0]![0].split('; ')
    expect(pair).toBe('nosale=' + encode(record))
    const names = attributes.sort()
    expect(names).toEqual(['max-age=34560000', 'path=/', 'sameSite=Lax', 'secure'])
  })

  test.each(['__Host-nosale', '__Secure-nosale'])('P-04: is taken under the name %s, which browsers guard', (name) => {
    const set = vi.spyOn(document, 'cookie', 'set')
    expect(write(record, { ...cookie, name })).toBe(true)
    expect(set.mock.lastCall![0]).toMatch(new RegExp(`^${name}=.*; path=/;.*; secure`))
    expect(set.mock.lastCall![0]).not.toContain('domain')
    expect(read(name)).toEqual(record)
  })

  test('goes to a domain where the site names one', () => {
    const set = vi.spyOn(document, 'cookie', 'set')
    write(record, { ...cookie, domain: 'site.example' })
    expect(set.mock.lastCall![0]).toContain('; domain=site.example')
  })

  test('S-14: goes to the widest domain that the browser takes, and leaves no copy for the host alone', () => {
    write(record, cookie)
    const set = vi.spyOn(document, 'cookie', 'set')
    expect(write(decode(encode({ ...record, choices: { advertising: true } })), { ...cookie, domain: 'auto' })).toBe(
      true,
    )
    const tried = set.mock.calls.map(([text]) => /domain=([^;]+)/.exec(text)?.[1])
    expect(tried).toEqual(['example', 'site.example', undefined, 'example', 'site.example'])
    expect(read('nosale')?.choices).toEqual({ advertising: true })
    write(undefined, { ...cookie, domain: 'auto' })
    expect(read('nosale')).toBeUndefined()
  })

  test('P-02: is renewed on the widest domain also where it stands there already', () => {
    const wide = { ...cookie, domain: 'auto' }
    write(record, wide)
    const set = vi.spyOn(document, 'cookie', 'set')
    expect(write(record, wide)).toBe(true)
    expect(set.mock.lastCall![0]).toMatch(/^nosale=v1.*domain=site.example; .*max-age=34560000/)
  })

  test('is gone when it is forgotten', () => {
    write(record, cookie)
    write(undefined, cookie)
    expect(read('nosale')).toBeUndefined()
  })

  test('that is refused without a word is noticed', () => {
    vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {})
    expect(write(record, cookie)).toBe(false)
  })

  test('B-04: where cookies throw, or are off, nothing throws and nothing is allowed', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(read('nosale')?.damaged).toBe(true)
    expect(write(record, cookie)).toBe(false)
    vi.restoreAllMocks()
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(false)
    expect(read('nosale')?.damaged).toBe(true)
  })
})
