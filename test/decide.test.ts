import { settle } from '../src/config.js'
import { describe, expect, test } from 'vitest'
import { type Facts, decide, decideAll, isOutdated } from '../src/decide.js'
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
  renewDays: 180,
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
    // EU-07: the same for a yes and a no. What is old is asked anew, and denied until then.
    ['opt-in', 'yes', 180, true, 'choice'],
    ['opt-in', 'yes', 181, false, 'default'],
    ['opt-in', 'no', 180, false, 'choice'],
    ['opt-in', 'no', 181, false, 'default'],
    ['opt-out', 'yes', 181, true, 'choice'],
    ['opt-out', 'no', 181, false, 'choice'],
  ] as const)('%s, a %s of %i days ago: allowed %s (%s)', (regime, said, days, allowed, because) => {
    const decision = decide(advertising, facts({ regime, record: records[said], today: daysLater(days) }))
    expect(decision).toEqual({ allowed, because })
  })

  test('an exception to the signal ends like any other yes, and then the signal speaks', () => {
    const record = records['yes, knowing of GPC']
    const decision = decide(advertising, facts({ gpc: true, record, today: daysLater(181) }))
    expect(decision).toEqual({ allowed: false, because: 'gpc' })
  })

  test('P-09: a no of ten years ago stands', () => {
    for (const regime of ['opt-in', 'opt-out'] as const) {
      const decision = decide(advertising, facts({ regime, record: records.no, today: daysLater(3650) }))
      expect(decision.allowed).toBe(false)
    }
  })

  test.each(['2099-01-01', '1970-01-01x', ''])(
    'a yes of the day "%s", which no clock can have meant, stands',
    (day) => {
      expect(decide(advertising, facts({ record: said({ advertising: true }, { day }) })).allowed).toBe(true)
    },
  )
})

/**
 * Section 3 of the requirements as an oracle: written from its six numbered
 * rules, not from the code. Every combination of the inputs goes through both.
 */
function section3(
  regime: string,
  gpc: boolean,
  stored: keyof typeof records,
  account: boolean,
  minor: boolean | 'verified',
) {
  const granted = stored.startsWith('yes')
  if (minor === true) return [false, 'minor']
  if (account) return [false, 'account']
  if (/no$|unreadable|by GPC/.test(stored))
    return [false, gpc ? 'gpc' : stored === 'something unreadable' ? 'unreadable' : 'choice']
  if (gpc && granted) return stored === 'yes, knowing of GPC' ? [true, 'choice'] : [false, 'gpc']
  if (gpc) return [false, 'gpc']
  if (granted) return [true, 'choice']
  return [regime === 'opt-out', 'default']
}
const combinations = (['opt-in', 'opt-out'] as const).flatMap((regime) =>
  [true, false].flatMap((gpc) =>
    (Object.keys(records) as (keyof typeof records)[]).flatMap((stored) =>
      [true, false].flatMap((account) =>
        ([true, false, 'verified'] as const).map((minor) => [regime, gpc, stored, account, minor] as const),
      ),
    ),
  ),
)

test.each(combinations)(
  'CA-18, CA-27, CA-33: %s, GPC %s, said %s, account out %s, minor %s is as section 3 has it',
  (regime, gpc, stored, account, minor) => {
    const { allowed, because } = decide(advertising, facts({ regime, gpc, record: records[stored], account, minor }))
    expect([allowed, because]).toEqual(section3(regime, gpc, stored, account, minor))
  },
)

test('GPC-05: age, account and signal say nothing about what sells nothing', () => {
  const decision = decide(analytics, facts({ gpc: true, minor: true, account: true, record: records.yes }))
  expect(decision).toEqual({ allowed: true, because: 'choice' })
})

test('UK-01: a purpose may be opt-out in an opt-in place, and then an objection stands', () => {
  const statistics = { ...analytics, regime: 'opt-out' } as const
  expect(decide(statistics, facts({})).allowed).toBe(true)
  expect(decide(statistics, facts({ record: records.no })).allowed).toBe(false)
})

describe('a material change of the policy', () => {
  const settings = { material: true, policyVersion: '2026-07-01' } as Parameters<typeof isOutdated>[1]

  test.each([
    ['before it', '2026-06-01', true],
    ['without a version', undefined, true],
    ['of the same day', '2026-07-01', false],
  ] as const)('concerns an answer %s: %s', (_which, policyVersion, outdated) => {
    expect(isOutdated(said({}, { policyVersion }), settings)).toBe(outdated)
    expect(isOutdated(said({}, { policyVersion }), { ...settings, material: false })).toBe(false)
  })

  test.each([
    ['opt-in', 'yes', false, 'default'],
    ['opt-in', 'no', false, 'choice'],
    ['opt-out', 'yes', true, 'choice'],
    ['opt-out', 'no', false, 'choice'],
  ] as const)('S-18: %s, said %s before it: allowed %s (%s)', (regime, answer, allowed, because) => {
    const decision = decide(advertising, facts({ regime, record: records[answer], outdated: true }))
    expect(decision).toEqual({ allowed, because })
  })
})

test.each([
  ['added', { advertising: {}, retargeting: {} }, { advertising: false }, 'retargeting', false],
  ['renamed', { retargeting: {} }, { advertising: false }, 'retargeting', false],
  [
    'that was allowed beside it',
    { advertising: {}, retargeting: {} },
    { advertising: false, retargeting: true },
    'retargeting',
    true,
  ],
  [
    'where the no was to what sells nothing',
    { advertising: {}, analytics: { sale: false } },
    { analytics: false },
    'advertising',
    true,
  ],
  [
    'added, that sells nothing',
    { advertising: {}, analytics: { sale: false } },
    { advertising: false },
    'analytics',
    true,
  ],
] as const)('a sale added or renamed after an opt-out is denied: %s', (_which, purposes, choices, id, allowed) => {
  const settings = settle({ region: 'US-CA', purposes })
  const visit = { gpc: false, today: '2026-06-02', record: said(choices) }
  expect(decideAll(settings, visit)[id]!.allowed).toBe(allowed)
  expect(decideAll(settings, { ...visit, record: said(choices, { gpc: true }) })[id]!.allowed).toBe(allowed)
})

test('a purpose may have the name of any property', () => {
  const settings = settle({ purposes: { constructor: { sale: false } } })
  const decisions = decideAll(settings, facts({ record: said({ constructor: false }) }))
  expect(decisions.constructor).toEqual({ allowed: false, because: 'choice' })
  expect(decisions.toString).toBeUndefined()
})
