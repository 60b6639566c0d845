import { expect, test } from 'vitest'
import { answer } from '../src/answer.js'
import { settle } from '../src/config.js'
import { decideAll, isOutdated } from '../src/decide.js'
import type { ConsentRecord } from '../src/types.js'

const settings = settle({ purposes: { advertising: {}, analytics: { sale: false } }, policyVersion: '2026-01-01' })
const before = (choices: ConsentRecord['choices'], rest: Partial<ConsentRecord> = {}): ConsentRecord => ({
  choices,
  day: '2026-01-01',
  gpc: false,
  policyVersion: undefined,
  damaged: false,
  ...rest,
})

test('an answer keeps what it does not name, with the day, the signal and the policy of now', () => {
  const record = answer(before({ advertising: false }), { analytics: true }, settings, false, '2026-06-01')
  expect(record).toEqual({
    choices: { advertising: false, analytics: true },
    day: '2026-06-01',
    gpc: false,
    policyVersion: '2026-01-01',
    damaged: false,
  })
})

test('a dismissed notice answers nothing', () => {
  expect(answer(undefined, {}, settings, false, '2026-06-01').choices).toEqual({})
})

test('what a page has put on every object is nobody’s answer', () => {
  Object.assign(Object.prototype, { advertising: true })
  try {
    const record = answer(undefined, {}, settings, false, '2026-06-01')
    expect(Object.keys(record.choices)).toEqual([])
    expect(decideAll(settings, { gpc: false, record, today: '2026-06-01' }).advertising!.allowed).toBe(false)
  } finally {
    delete (Object.prototype as { advertising?: unknown }).advertising
  }
})

test('a purpose that the page does not know, and an answer that is neither yes nor no, are not recorded', () => {
  const choices = { other: true, analytics: 'yes' as never }
  expect(answer(undefined, choices, settings, false, '2026-06-01').choices).toEqual({})
})

test('CA-27: with the signal on, an older yes to a sale becomes a no, and only that', () => {
  const record = answer(before({ advertising: true, analytics: true }), {}, settings, true, '2026-06-01')
  expect(record.choices).toEqual({ advertising: false, analytics: true })
})

test('a yes in the face of the signal is an exception, and outlives another answer', () => {
  const exception = answer(undefined, { advertising: true }, settings, true, '2026-06-01')
  const later = answer(exception, { analytics: false }, settings, true, '2026-06-02')
  expect(later.choices).toEqual({ advertising: true, analytics: false })
})

test('an answer about one purpose does not make an older yes to a sale an exception', () => {
  const record = answer(before({ advertising: true }), { analytics: true }, settings, true, '2026-06-01')
  expect(record.choices.advertising).toBe(false)
})

test('CA-29: a no by the signal stays when the signal goes', () => {
  const record = answer(undefined, {}, settings, true, '2026-06-01')
  const visit = { gpc: false, record, today: '2026-06-02' }
  expect(decideAll(settle({ region: 'US-CA' }), visit).advertising).toEqual({ allowed: false, because: 'choice' })
})

test('what an unreadable record may have denied is denied until it is answered', () => {
  const damaged = before({}, { damaged: true })
  expect(answer(damaged, { analytics: true }, settings, false, '2026-06-01').choices).toEqual({
    advertising: false,
    analytics: true,
  })
})

test.each([
  // A yes of January, after an answer about another purpose, or the signal, in August.
  ['opt-in', 'an opt-out', { advertising: false }, false, undefined],
  ['opt-in', 'the signal', undefined, true, undefined],
  ['opt-in', 'a yes anew', { analytics: true }, false, true],
  ['opt-out', 'an opt-out', { advertising: false }, false, true],
] as const)('EU-07: in an %s place, %s gives no ended yes a new day', (regime, _what, choices, gpc, analytics) => {
  const record = answer(
    before({ analytics: true }),
    choices,
    { ...settings, regime, renewDays: 180 },
    gpc,
    '2026-08-01',
  )
  expect([record.day, record.choices.analytics]).toEqual(['2026-08-01', analytics])
})

test('an answer about another purpose does not agree to a new policy', () => {
  const changed = { ...settings, material: true, policyVersion: '2026-02-01' }
  const record = answer(before({ analytics: true }), { advertising: false }, changed, false, '2026-03-01')
  expect(record.choices).toEqual({ advertising: false })
})

test('S-17: a signal has read no policy: the version stays that of the answer, so the notice is still due', () => {
  const changed = { ...settings, regime: 'opt-out' as const, material: true, policyVersion: '2026-02-01' }
  const record = answer(before({ analytics: true }), undefined, changed, true, '2026-03-01')
  expect(record).toMatchObject({ choices: { advertising: false, analytics: true }, policyVersion: undefined })
  expect(isOutdated(record, changed)).toBe(true)
  // Who comes for the first time has nothing older.
  expect(answer(undefined, undefined, changed, true, '2026-03-01').policyVersion).toBe('2026-02-01')
})
