/** GPP strings: known vectors, IAB's own encoder as the oracle, and what must not be read. */
import { GppModel } from '@iabgpp/cmpapi'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Segment, type Sections, decode, encode } from '../src/gpp.js'
import { settle } from '../src/config.js'
import type { Answers } from '../src/signals/frames.js'
import { gpp as createGpp } from '../src/signals/gpp/gpp.js'
import { sectionOf, sections } from '../src/signals/gpp/sections.js'
import type { Config, Signal } from '../src/types.js'

const signal: Signal = {
  us: true,
  state: '',
  sale: true,
  analytics: true,
  functional: true,
  sensitive: 0,
  minor: 0,
  gpc: false,
  open: false,
}
const out = { sale: false }
const gpc = { sale: false, gpc: true }

/** The sections that these visitors are told through. */
function stringOf(...visitors: [state: string, Partial<Signal>, Config['gpp']?][]): string {
  return encode(
    Object.fromEntries(
      visitors.map(([state, said, gpp]) => sectionOf({ ...signal, ...said, state }, settle(gpp ? { gpp } : {}))),
    ) as Sections,
  )
}

// compliance.md, 6.3
test.each([
  ['nothing', () => encode({}), 'DBAA'],
  ['the US Privacy string', () => encode({ uspv1: '1YNN' }), 'DBABTA~1YNN'],
  ['usnat 1, not opted out', () => stringOf(['', {}]), 'DBABLA~BVQqAAAAAgA.QA'],
  ['usnat 1, opted out', () => stringOf(['', out]), 'DBABLA~BVQVAAAAAgA.QA'],
  ['usnat 1, GPC', () => stringOf(['', gpc]), 'DBABLA~BVQVAAAAAgA.YA'],
  ['usnat 2, not opted out', () => stringOf(['', {}, { version: 2 }]), 'DBABLA~CVQqAAAAAACA.QA'],
  ['usnat 2, GPC', () => stringOf(['', gpc, { version: 2 }]), 'DBABLA~CVQVAAAAAACA.YA'],
  ['usca, not opted out', () => stringOf(['ca', {}]), 'DBABBg~BUoAAACA.QA'],
  ['usca, GPC', () => stringOf(['ca', gpc]), 'DBABBg~BUUAAACA.YA'],
  ['usca, opted out and limited', () => stringOf(['ca', { ...out, sensitive: 1 }]), 'DBABBg~BVVVVUCA.QA'],
  ['usva, opted out', () => stringOf(['va', out]), 'DBABRg~BVUAACA'],
  ['usva, not opted out', () => stringOf(['va', {}]), 'DBABRg~BVoAACA'],
  ['usco', () => stringOf(['co', gpc]), 'DBABJg~BVUAAIA.YA'],
  ['usct', () => stringOf(['ct', gpc]), 'DBABVg~BVUAAAIA.YA'],
  ['usut', () => stringOf(['ut', gpc]), 'DBABFg~BVFAAAgA'],
  ['usfl', () => stringOf(['fl', gpc]), 'DBABAw~BVUAAACA'],
  ['usmt', () => stringOf(['mt', gpc]), 'DBABQw~BVUAAACA.YA'],
  ['usor', () => stringOf(['or', gpc]), 'DBABIw~BVUAAAACAA.YA'],
  ['ustx', () => stringOf(['tx', gpc]), 'DBABEw~BVUAAAgA.YA'],
  ['usde', () => stringOf(['de', gpc]), 'DBABUw~BVUAAAACAA.YA'],
  ['usia', () => stringOf(['ia', gpc]), 'DBABCw~BVFAAAgA.YA'],
  ['usne', () => stringOf(['ne', gpc]), 'DBABSw~BVUAAAgA.YA'],
  ['usnh', () => stringOf(['nh', gpc]), 'DBABKw~BVUAAACA.YA'],
  ['usnj', () => stringOf(['nj', gpc]), 'DBABAYA~BVUAAAAAgA.YA'],
  ['ustn', () => stringOf(['tn', gpc]), 'DBABQYA~BVUAAAgA.YA'],
  ['usmn', () => stringOf(['mn', gpc]), 'DBABIYA~BVUAAAgA.YA'],
  [
    'the US Privacy string and usca',
    () => encode({ uspv1: '1YYN', ...decode(stringOf(['ca', gpc])) }),
    'DBACTMA~1YYN~BUUAAACA.YA',
  ],
  ['usnat 2 and usca', () => stringOf(['ca', {}], ['', {}, { version: 2 }]), 'DBABrw~CVQqAAAAAACA.QA~BUoAAACA.QA'],
  ['7, 8, 9', () => encode({ usnat: '', usca: '', usva: '' }), 'DBABrYA~~~'],
  ['2, 6, 7', () => encode({ tcfeuv2: '', uspv1: '', usnat: '' }), 'DBACPeA~~~'],
  ['8, 10, 12', () => encode({ usca: '', usco: '', usct: '' }), 'DBADBmY~~~'],
  ['7, 27', () => encode({ usnat: '', 27: '' }), 'DBACLKw~~'],
])('%s', (_what, make, expected) => {
  expect(make()).toBe(expected)
})

// 6.3, row 20: the specification's padding, which nobody emits and everybody must read.
test.each([
  ['DBABL~BVQqAAAAAg.Y', stringOf(['', { gpc: true }])],
  ['DBABM~x', encode({ tcfeuv2: 'x' })],
  ['DBACNY~x~1---', encode({ tcfeuv2: 'x', uspv1: '1---' })],
  ['DBABjw~x~1---', encode({ tcfcav1: 'x', uspv1: '1---' })],
])('%s reads as %s', (minimal, usual) => {
  expect(decode(minimal)).toEqual(decode(usual))
})

const cores = [...Object.keys(sections).map((prefix) => [prefix, 1] as const), ['usnat', 2] as const]

/** The fields of a core in their order, and how many numbers each holds. */
function layoutOf(prefix: string, version: 1 | 2): [field: string, count: number][] {
  const [, [core]] = sectionOf({ ...signal, state: prefix.slice(2) }, settle({ gpp: { version } }))
  return Object.entries(core!).map(([field, value]) => [field, Array.isArray(value) ? value.length : 1])
}

/** Any section of a layout, field by field, drawn from a seed: 10,000 of each are many to draw one number at a time. */
function anySection(prefix: string, version: 1 | 2): fc.Arbitrary<Segment[]> {
  const layout = layoutOf(prefix, version).slice(1)
  return fc.integer().map((seed) => {
    const draw = (from = 0) => from + (((seed = (Math.imul(seed, 1664525) + 1013904223) | 0) >>> 9) % (3 - from))
    const fields = layout.map(([field, count]) => {
      // A transaction is covered or not: 0 is invalid, and IAB's encoder refuses it.
      const number = () => draw(field === 'MspaCoveredTransaction' ? 1 : 0)
      return [field, count > 1 ? Array.from({ length: count }, number) : number()] as const
    })
    const core = { Version: version, ...Object.fromEntries(fields) }
    return sections[prefix]!.includes('g') ? [core, { SubsectionType: 1, Gpc: draw() > 0 }] : [core]
  })
}

describe.each(cores)('%s, version %i', (prefix, version) => {
  test("is written as IAB's own encoder writes it, in 10,000 cases", () => {
    const oracle = new GppModel()
    fc.assert(
      fc.property(anySection(prefix, version), (section) => {
        for (const [field, value] of section.flatMap((segment) => Object.entries(segment))) {
          if (field !== 'SubsectionType') oracle.setFieldValue(prefix, field, value)
        }
        return encode({ [prefix]: section }) === oracle.encode()
      }),
      { numRuns: 10_000 },
    )
  })

  test('reads as it was written, in both paddings', () => {
    fc.assert(
      fc.property(anySection(prefix, version), (section) => {
        const text = encode({ [prefix]: section })
        expect(decode(text)).toEqual({ [prefix]: section })
        // Each segment cut to the bits that it needs.
        const bits = [layoutOf(prefix, version).reduce((sum, [, count]) => sum + 2 * count, 4), 3]
        const [head, body] = text.split('~')
        const minimal = body!.split('.').map((segment, at) => segment.slice(0, Math.ceil(bits[at]! / 6)))
        expect(decode(head + '~' + minimal.join('.'))).toEqual({ [prefix]: section })
      }),
    )
  })
})

/** What the gate can be told of a visitor, all of it, and what a site can say of the agreement. */
const visitors = [true, false].flatMap((sale) =>
  [true, false].flatMap((gpc) =>
    ([0, 1, 2] as const).flatMap((sensitive) => ([0, 1, 2] as const).map((minor) => ({ sale, gpc, sensitive, minor }))),
  ),
)
// 0 is no value of MspaCoveredTransaction: IAB's encoder refuses it.
const agreements = ([1, 2] as const).flatMap((MspaCoveredTransaction) =>
  ([0, 1, 2] as const).flatMap((MspaOptOutOptionMode) =>
    ([0, 1, 2] as const).map((MspaServiceProviderMode) => ({
      MspaCoveredTransaction,
      MspaOptOutOptionMode,
      MspaServiceProviderMode,
    })),
  ),
)

test.each(cores)('%s, version %i: the gate writes what the oracle writes, whoever visits', (prefix, version) => {
  const oracle = new GppModel()
  const state = prefix === 'usnat' ? 'ny' : prefix.slice(2)
  for (const agreement of agreements) {
    const answers: Answers = {}
    const { tell } = createGpp(settle({ gpp: { version, ...agreement } }), answers)
    for (const said of visitors) {
      tell({ ...signal, ...said, state })
      let pinged = { gppString: '', parsedSections: {} as { [prefix: string]: Segment[] } }
      answers.__gpp!('ping', (data: typeof pinged) => (pinged = data))
      const { gppString, parsedSections } = pinged
      expect(Object.keys(parsedSections)).toEqual([prefix])
      for (const [field, value] of parsedSections[prefix]!.flatMap((segment) => Object.entries(segment))) {
        if (field !== 'SubsectionType') oracle.setFieldValue(prefix, field, value)
      }
      expect([said, agreement, gppString]).toEqual([said, agreement, oracle.encode()])
      expect(decode(gppString)).toEqual(parsedSections)
    }
  }
})

test.each(['1---', '1YNN', '1YYN', '1NYY', '1NNY', '1-N-'])(
  "uspv1 %s is carried as IAB's own encoder carries it",
  (text) => {
    const oracle = new GppModel()
    const [, notice, optOut, covered] = text
    oracle.setFieldValue('uspv1', 'Notice', notice)
    oracle.setFieldValue('uspv1', 'OptOutSale', optOut)
    oracle.setFieldValue('uspv1', 'LspaCovered', covered)
    oracle.setFieldValue('usca', 'SaleOptOut', 1)
    expect(oracle.encode()).toContain(`~${text}~`)
    expect(encode({ ...decode(oracle.encode()), uspv1: text })).toBe(oracle.encode())
    expect(decode(oracle.encode()).uspv1).toBe(text)
  },
)

test("headers of any sections are written as IAB's own encoder writes them", () => {
  const prefixes = Object.keys(sections)
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('uspv1', ...prefixes)), (chosen) => {
      const oracle = new GppModel()
      const [strings, segments]: [Sections, Sections] = [{}, {}]
      for (const prefix of chosen) {
        oracle.setFieldValue(prefix, prefix === 'uspv1' ? 'Version' : 'SaleOptOut', 1)
        strings[prefix] = ''
        segments[prefix] = prefix
      }
      expect(encode(strings).split('~')[0]).toBe(oracle.encode().split('~')[0])
      expect(Object.keys(decode(oracle.encode())).sort()).toEqual([...chosen].sort())
    }),
    { numRuns: 2000 },
  )
})

test('every section in the order of its id', () => {
  const oracle = new GppModel()
  Object.keys(sections).forEach((prefix) => oracle.setFieldValue(prefix, 'SaleOptOut', 1))
  expect(oracle.getSectionIds()).toEqual(Object.keys(sections).map((_, at) => at + 7))
})

test.each([
  '',
  'DBAB',
  'DBABLA',
  'DBABLA~',
  'DBABLA~BVQq',
  'DBABLA~BVQqAAAAAgA.QA~x',
  'DBABLA~DVQqAAAAAgA.QA',
  'DBABBg~CUoAAACA.QA',
  'DBABLA~BVQqAAAAAg!.QA',
  'CBABLA~BVQqAAAAAgA.QA',
  'DBA//////////////',
  'DBABAAAAAAAAAAAAAAB~x',
])('%j is no GPP string, and says so', (text) => {
  expect(() => decode(text)).toThrow(/^nosale: .* is no GPP string\. Expected .*\.$/)
})

test('whatever it is given, it reads it or says so', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^DB[A-D]{2}[\w-]{0,8}(~[\w.-]{0,20}){0,3}$/), (text) => {
      try {
        decode(text)
      } catch (error) {
        expect((error as Error).message).toMatch(/^nosale: /)
      }
    }),
    { numRuns: 5000 },
  )
})

test('a section that is not known cannot be written', () => {
  expect(() => encode({ usxx: [] })).toThrow('usxx')
})
