/** What the counts mean: which vectors leak in which state, what comes back after a yes, what was held that should not be. */
import { dropped as knownLost, leaks as known, rowsFor } from './known.js'
import { type Act, type Lab, type Seen, openLab } from './measure.js'
import { type Before, type FormName, type Subject, bare } from './subject.js'
import type { EngineName, Vector } from './vector.js'
import type { Counts } from './witness.js'

/** The states of a visit in which nothing may reach a partner, then the one in which everything must. */
export const states = ['first visit', 'withdrawn', 'opted out', 'GPC', 'return'] as const
export type State = (typeof states)[number]

/** What fires on a page without anything, measured in the same run. */
export interface Baseline {
  readonly version: string
  readonly counts: Counts
  readonly vectors: readonly Vector[]
  readonly controls: readonly Vector[]
  /** Do not fire. */
  readonly mute: readonly Vector[]
}

export interface Findings {
  /** State → how many vectors were tried, and which of them leaked. */
  readonly leaks: { readonly [state in State]?: { readonly tried: number; readonly ids: readonly string[] } }
  /** After a yes in the page: held before, and never asked for, or more often than once. */
  readonly accepted?: {
    readonly held: number
    readonly dropped: readonly string[]
    readonly doubled: readonly string[]
  }
  /** State → what was to arrive, and did not, or arrived more often than without us. */
  readonly wrong: { readonly [state in State]?: readonly string[] }
}

/** How often a page is loaded whose vectors do not do what they are known to do. */
const loads = 5

export async function baseline(lab: Lab, all: readonly Vector[]): Promise<Baseline> {
  let counts: Counts = {}
  // A busy machine is given more chances, so that the table does not shrink.
  for (let times = 0; times < loads; times++) {
    const left = all.filter(({ id, not }) => !counts[id] && !(times && not?.[lab.engine]))
    const { before } = await lab.load(bare, 'nothing', left)
    counts = { ...counts, ...before }
  }
  // What came more often than once may have done so for once.
  const often = new Set(all.filter(({ id, repeats }) => counts[id]! > 1 && !repeats))
  const { before } = await lab.load(bare, 'nothing', all, undefined, often)
  for (const { id } of often) counts = { ...counts, [id]: Math.min(counts[id]!, before[id] || Infinity) }
  const fired = all.filter(({ id }) => counts[id])
  return {
    version: lab.version,
    counts,
    vectors: fired.filter(({ control }) => !control),
    controls: fired.filter(({ control }) => control),
    mute: all.filter(({ id }) => !counts[id]),
  }
}

/** A first visit tries all there is. The other states differ in the decision alone, so they take what can share a page. */
export function triedIn(state: State, subject: Subject, { vectors }: Baseline): readonly Vector[] {
  return vectors.filter(
    ({ markup, code, parsing, alone }) =>
      (markup || !subject.isForMarkup) &&
      (!alone || (state === 'first visit' && !subject.isBrief)) &&
      (state !== 'withdrawn' || (code && !parsing)),
  )
}

/**
 * Puts a subject through the given states; `GPC` wants a lab that sends the signal. What is known to leak and has
 * not is tried again on the same page, so that a race that the browser has lost for once counts as no hold; what
 * belongs to nobody listed is wrong where it is wrong each time, and what was held is lost where it never comes, and
 * doubled where it is so each time: on a busy machine Chromium goes twice to the address of an `embed` in some loads.
 */
export async function judge(lab: Lab, base: Baseline, subject: Subject, wanted: readonly State[]): Promise<Findings> {
  const { controls } = base
  const expected = rowsFor(known, lab.engine, subject.name as FormName)
  const lost = rowsFor(knownLost, lab.engine, subject.name as FormName)
  const leaks: { [state in State]?: { tried: number; ids: string[] } } = {}
  const wrong: { [state in State]?: string[] } = {}
  let accepted: Findings['accepted']
  const isOff = (counts: Counts) => (vector: Vector) => times(counts, vector) !== times(base.counts, vector)
  const isDouble = (counts: Counts) => (vector: Vector) => times(counts, vector) > times(base.counts, vector)

  for (const state of wanted) {
    const tried = triedIn(state, subject, base)
    const { before, act } = visits(subject)[state]
    const called = state === 'withdrawn' ? controls.filter(({ code }) => code) : controls
    const all = [...tried, ...called]
    const countsOf = (seen: Seen) => (state === 'withdrawn' ? seen.after : seen.before)
    const seen = await lab.load(subject, before, all, act)
    const leaked = new Set(state === 'return' ? [] : tried.filter(({ id }) => countsOf(seen)[id]))
    let off = (state === 'return' ? all : called).filter(isOff(countsOf(seen)))
    const isAccepted = state === 'first visit' && !!act
    let late = isAccepted ? tried.filter(({ id }) => !seen.after[id] && !lost.has(id)) : []
    let doubled = isAccepted ? tried.filter(isDouble(seen.after)) : []
    for (let again = 1; again < loads; again++) {
      const lucky = state === 'return' ? [] : tried.filter((each) => expected.has(each.id) && !leaked.has(each))
      const next = await lab.load(subject, before, all, act, new Set([...lucky, ...off, ...late, ...doubled]))
      const counts = countsOf(next)
      for (const each of lucky) if (counts[each.id]) leaked.add(each)
      off = off.filter(isOff(counts))
      late = late.filter(({ id }) => !next.after[id])
      doubled = doubled.filter(isDouble(next.after))
    }
    if (state !== 'return') leaks[state] = { tried: tried.length, ids: idsOf(tried.filter((each) => leaked.has(each))) }
    wrong[state] = idsOf(off)
    if (isAccepted) {
      wrong[state].push(...idsOf(controls.filter(({ id }) => seen.after[id])))
      const held = tried.filter((each) => !leaked.has(each))
      accepted = {
        held: held.length,
        dropped: idsOf(held.filter((each) => !seen.after[each.id] && (lost.has(each.id) || late.includes(each)))),
        doubled: idsOf(doubled.filter((each) => !leaked.has(each))),
      }
    }
  }
  return { leaks, wrong, ...(accepted && { accepted }) }
}

/** How each state comes about. */
function visits({ accept, withdraw }: Subject): { readonly [state in State]: { before: Before; act?: Act } } {
  return {
    'first visit': { before: 'nothing', ...(accept && { act: { code: accept } }) },
    withdrawn: { before: 'yes', ...(withdraw && { act: { code: withdraw, first: true } }) },
    'opted out': { before: 'no' },
    GPC: { before: 'gpc' },
    return: { before: 'yes' },
  }
}

/** How often, where often is as good as once. */
function times(counts: Counts, { id, repeats }: Vector): number {
  const count = counts[id] ?? 0
  return repeats ? Math.min(count, 1) : count
}
const idsOf = (list: readonly Vector[]): string[] => list.map(({ id }) => id)

/** A subject, and the states that it is put through. */
export interface Plan {
  readonly subject: Subject
  readonly states: readonly State[]
}
export interface Examined {
  readonly base: Baseline
  readonly findings: ReadonlyMap<Subject, Findings>
}

/** All that there is to know of an engine: one lab without the signal, then one with it. */
export async function examine(
  engine: EngineName,
  all: readonly Vector[],
  plans: readonly Plan[],
  tell: (line: string) => void = () => {},
): Promise<Examined> {
  const findings = new Map<Subject, Findings>()
  const lab = await openLab(engine)
  try {
    const base = await baseline(lab, all)
    tell(`${base.version}: ${base.vectors.length} vectors and ${base.controls.length} controls fire on a bare page`)
    for (const { subject, states: wanted } of plans) {
      findings.set(subject, await judge(lab, base, subject, without(wanted, 'GPC')))
      tell(`${subject.name}: measured`)
    }
    await lab.close()
    const signalled = plans.filter(({ states: wanted }) => wanted.includes('GPC'))
    if (signalled.length) await withSignal(engine, base, signalled, findings)
    return { base, findings }
  } finally {
    await lab.close()
  }
}

async function withSignal(
  engine: EngineName,
  base: Baseline,
  plans: readonly Plan[],
  findings: Map<Subject, Findings>,
): Promise<void> {
  const lab = await openLab(engine, { gpc: true })
  try {
    for (const { subject } of plans) {
      const { leaks, wrong } = await judge(lab, base, subject, ['GPC'])
      const before = findings.get(subject)!
      findings.set(subject, { ...before, leaks: { ...before.leaks, ...leaks }, wrong: { ...before.wrong, ...wrong } })
    }
  } finally {
    await lab.close()
  }
}

const without = (list: readonly State[], state: State) => list.filter((each) => each !== state)
