import { describe, expect, test } from 'vitest'
import { type Facts, YES_DAYS, decide, decideAll } from '../src/decide.js'
import type { ConsentRecord, Purpose } from '../src/types.js'

const advertising: Purpose = { id: 'advertising', sale: true, partners: [] }
const analytics: Purpose = { id: 'analytics', sale: false, partners: [] }

const said = (choices: ConsentRecord['choices'], rest: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices,
  day: '2026-06-01',
  gpc: false,
  policyVersion: undefined,
  damaged: false,
  ...rest,
})
const records = {
  nothing: undefined,
  'something else': said({}),
  no: said({ advertising: false, analytics: false }),
  yes: said({ advertising: true, analytics: true }),
  'yes, knowing of GPC': said({ advertising: true, analytics: true }, { gpc: true }),
  'no, by GPC': said({ advertising: false }, { gpc: true }),
  'something unreadable': said({}, { damaged: true }),
  'an unreadable no': said({ advertising: false, analytics: false }, { damaged: true }),
}
const facts = (change: Partial<Facts>): Facts => ({
  regime: 'opt-in',
  gpc: false,
  record: undefined,
  today: '2026-06-02',
  ...change,
})

describe('a purpose that sells', () => {
  test.each([
    // The order of compliance section 3: CA-27, CA-29, GPC-07, XX-01.
    ['opt-in', 'off', 'nothing', false, 'default'],
    ['opt-in', 'off', 'something else', false, 'default'],
    ['opt-in', 'off', 'no', false, 'choice'],
    ['opt-in', 'off', 'yes', true, 'choice'],
    ['opt-in', 'off', 'yes, knowing of GPC', true, 'choice'],
    ['opt-in', 'off', 'no, by GPC', false, 'choice'],
    ['opt-in', 'off', 'something unreadable', false, 'unreadable'],
    ['opt-in', 'off', 'an unreadable no', false, 'choice'],
    ['opt-in', 'on', 'nothing', false, 'gpc'],
    ['opt-in', 'on', 'something else', false, 'gpc'],
    ['opt-in', 'on', 'no', false, 'gpc'],
    ['opt-in', 'on', 'yes', false, 'gpc'],
    ['opt-in', 'on', 'yes, knowing of GPC', true, 'choice'],
    ['opt-in', 'on', 'no, by GPC', false, 'gpc'],
    ['opt-in', 'on', 'something unreadable', false, 'gpc'],
    ['opt-in', 'on', 'an unreadable no', false, 'gpc'],
    ['opt-out', 'off', 'nothing', true, 'default'],
    ['opt-out', 'off', 'something else', true, 'default'],
    ['opt-out', 'off', 'no', false, 'choice'],
    ['opt-out', 'off', 'yes', true, 'choice'],
    ['opt-out', 'off', 'yes, knowing of GPC', true, 'choice'],
    ['opt-out', 'off', 'no, by GPC', false, 'choice'], // CA-29: the signal going is no opt-in
    ['opt-out', 'off', 'something unreadable', false, 'unreadable'],
    ['opt-out', 'off', 'an unreadable no', false, 'choice'],
    ['opt-out', 'on', 'nothing', false, 'gpc'], // CA-26: the signal suffices
    ['opt-out', 'on', 'something else', false, 'gpc'],
    ['opt-out', 'on', 'no', false, 'gpc'],
    ['opt-out', 'on', 'yes', false, 'gpc'], // CA-27: it outranks an older yes
    ['opt-out', 'on', 'yes, knowing of GPC', true, 'choice'],
    ['opt-out', 'on', 'no, by GPC', false, 'gpc'],
    ['opt-out', 'on', 'something unreadable', false, 'gpc'],
    ['opt-out', 'on', 'an unreadable no', false, 'gpc'],
  ] as const)('%s, GPC %s, the visitor said %s: allowed %s (%s)', (regime, gpc, record, allowed, because) => {
    const decision = decide(advertising, facts({ regime, gpc: gpc === 'on', record: records[record] }))
    expect(decision).toEqual({ allowed, because })
  })
})

describe('a purpose that sells nothing', () => {
  test.each([
    // GPC-05: the signal says no to sale and sharing, and to nothing else.
    ['opt-in', 'nothing', false, 'default'],
    ['opt-in', 'no', false, 'choice'],
    ['opt-in', 'yes', true, 'choice'],
    ['opt-in', 'something unreadable', false, 'unreadable'],
    ['opt-out', 'nothing', true, 'default'],
    ['opt-out', 'no', false, 'choice'],
    ['opt-out', 'yes', true, 'choice'],
    ['opt-out', 'something unreadable', false, 'unreadable'],
  ] as const)('%s, the visitor said %s: allowed %s (%s), with GPC as without', (regime, record, allowed, because) => {
    for (const gpc of [true, false]) {
      expect(decide(analytics, facts({ regime, gpc, record: records[record] }))).toEqual({ allowed, because })
    }
  })
})

describe('time', () => {
  const daysLater = (days: number) => new Date(Date.parse('2026-06-01') + days * 864e5).toJSON().slice(0, 10)

  test.each([
    ['opt-in', YES_DAYS, true, 'choice'],
    ['opt-in', YES_DAYS + 1, false, 'default'],
    ['opt-out', YES_DAYS + 1, true, 'choice'],
  ] as const)('%s, a yes of %i days ago: allowed %s (%s)', (regime, days, allowed, because) => {
    const decision = decide(advertising, facts({ regime, record: records.yes, today: daysLater(days) }))
    expect(decision).toEqual({ allowed, because })
  })

  test('an exception to the signal ends like any other yes, and then the signal speaks', () => {
    const record = records['yes, knowing of GPC']
    const decision = decide(advertising, facts({ gpc: true, record, today: daysLater(YES_DAYS + 1) }))
    expect(decision).toEqual({ allowed: false, because: 'gpc' })
  })

  test('P-09: a no of ten years ago stands', () => {
    for (const regime of ['opt-in', 'opt-out'] as const) {
      const decision = decide(advertising, facts({ regime, record: records.no, today: daysLater(3650) }))
      expect(decision).toEqual({ allowed: false, because: 'choice' })
    }
  })

  test.each(['2099-01-01', '1970-01-01x', ''])(
    'a yes of the day "%s", which no clock can have meant, stands',
    (day) => {
      expect(decide(advertising, facts({ record: said({ advertising: true }, { day }) })).allowed).toBe(true)
    },
  )
})

test('a purpose may have the name of any property', () => {
  const decisions = decideAll([{ ...analytics, id: 'constructor' }], facts({ record: said({ constructor: false }) }))
  expect(decisions.constructor).toEqual({ allowed: false, because: 'choice' })
  expect(decisions.toString).toBeUndefined()
})
