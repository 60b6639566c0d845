/** What the counts mean: which vectors leak in which state, what comes back after a yes, what was held that should not be. */
import { type Lab, openLab } from './measure.js'
import { bare, type Subject } from './subject.js'
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

export async function baseline(lab: Lab, all: readonly Vector[]): Promise<Baseline> {
  const { before: counts } = await lab.load(bare, 'nothing', all)
  const fired = all.filter(({ id }) => counts[id])
  return {
    version: lab.version,
    counts,
    vectors: fired.filter(({ control }) => !control),
    controls: fired.filter(({ control }) => control),
    mute: all.filter(({ id }) => !counts[id]),
  }
}

/** Puts a subject through the given states; `GPC` wants a lab that sends the signal. */
export async function judge(lab: Lab, base: Baseline, subject: Subject, wanted: readonly State[]): Promise<Findings> {
  const { controls } = base
  const vectors = base.vectors.filter(({ markup }) => markup || !subject.isForMarkup)
  const all = [...vectors, ...controls]
  const leaks: { [state in State]?: { tried: number; ids: string[] } } = {}
  const wrong: { [state in State]?: string[] } = {}
  let accepted: Findings['accepted']

  function leaked(state: State, tried: readonly Vector[], counts: Counts): void {
    leaks[state] = { tried: tried.length, ids: idsOf(tried.filter(({ id }) => counts[id])) }
  }
  const isOff = (counts: Counts) => (vector: Vector) => times(counts, vector) !== times(base.counts, vector)
  const isDouble = (counts: Counts) => (vector: Vector) => times(counts, vector) > times(base.counts, vector)

  if (wanted.includes('first visit')) {
    const { before, after } = await lab.load(subject, 'nothing', all, { code: subject.accept })
    leaked('first visit', vectors, before)
    wrong['first visit'] = idsOf(controls.filter((vector) => isOff(before)(vector) || after[vector.id]))
    const held = vectors.filter(({ id }) => !before[id])
    accepted = {
      held: held.length,
      dropped: idsOf(held.filter(({ id }) => !after[id])),
      doubled: idsOf(held.filter(isDouble(after))),
    }
  }
  if (wanted.includes('withdrawn') && subject.withdraw) {
    const callable = all.filter(({ code, parsing }) => code && !parsing)
    const { after } = await lab.load(subject, 'yes', callable, { code: subject.withdraw, first: true })
    leaked(
      'withdrawn',
      callable.filter(({ control }) => !control),
      after,
    )
    wrong.withdrawn = idsOf(controls.filter(({ code }) => code).filter(isOff(after)))
  }
  for (const [state, before] of [
    ['opted out', 'no'],
    ['GPC', 'gpc'],
  ] as const) {
    if (!wanted.includes(state)) continue
    const { before: counts } = await lab.load(subject, before, all)
    leaked(state, vectors, counts)
    wrong[state] = idsOf(controls.filter(isOff(counts)))
  }
  if (wanted.includes('return')) {
    const { before } = await lab.load(subject, 'yes', all)
    wrong.return = idsOf(all.filter(isOff(before)))
  }
  return { leaks, wrong, ...(accepted && { accepted }) }
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
