/** The table as tests, for one engine: nothing leaks but what `known.ts` names, and all that it names does. */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Examined, type State, examine, states, triedIn } from './judge.js'
import { type Known, dropped, leaks, most, rowsFor } from './known.js'
import { vectors } from './page.js'
import { type FormName, forms } from './subject.js'
import type { EngineName } from './vector.js'

/** Forms differ in what a parser sees, so one of them goes through every state and the others through the first. */
const plans = (Object.keys(forms) as FormName[]).map((name) => ({
  subject: forms[name],
  states: name === 'ordinary' ? states : (['first visit'] as const),
}))
const rows = plans.flatMap(({ subject, states: wanted }) => wanted.map((state) => [subject.name, state] as const))
const names = plans.map(({ subject }) => subject.name as FormName)

export function leakTests(engine: EngineName): void {
  describe(engine, () => {
    let examined: Examined
    const found = (name: string) => examined.findings.get(forms[name as FormName])!

    beforeAll(async () => {
      examined = await examine(engine, vectors, plans)
    }, 900_000)

    test('no two vectors share a name, under which their requests are counted', () => {
      expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
    })

    test('every vector fires on a bare page, but for those that say why it cannot', () => {
      expect(examined.base.vectors.length).toBeGreaterThanOrEqual(150)
      expect(examined.base.mute.filter(({ not }) => !not?.[engine]).map(({ id }) => id)).toEqual([])
    })

    test.each(rows.filter(([, state]) => state !== 'return'))('%s, %s: only what is known leaks', (name, state) => {
      const seen = found(name).leaks[state]!
      expectKnown(seen.ids, leaks, engine, name as FormName, tried(name, state))
    })

    test.each(rows.filter(([, state]) => state !== 'return'))(
      '%s, %s: no more leak together than ever did',
      (name, state) => {
        expect(found(name).leaks[state]!.ids.length).toBeLessThanOrEqual(most[engine][name as FormName][state]!)
      },
    )

    test.each(names)('%s: what was held arrives once after a yes, but for what is known', (name) => {
      const { dropped: lost, doubled } = found(name).accepted!
      expect(doubled).toEqual([])
      expectKnown(lost, dropped, engine, name, tried(name, 'first visit'))
    })

    test.each(rows)('%s, %s: what belongs to nobody listed arrives as without us', (name, state) => {
      expect(found(name).wrong[state]).toEqual([])
    })

    const tried = (name: string, state: State) =>
      new Set(triedIn(state, forms[name as FormName], examined.base).map(({ id }) => id))
  })
}

function expectKnown(
  ids: readonly string[],
  table: readonly Known[],
  engine: EngineName,
  form: FormName,
  tried: ReadonlySet<string>,
): void {
  const here = [...rowsFor(table, engine, form)].filter(([id]) => tried.has(id))
  const racing = new Set(here.filter(([, { races }]) => races).map(([id]) => id))
  const steady = (list: readonly string[]) => list.filter((id) => !racing.has(id)).toSorted()
  expect(steady(ids)).toEqual(steady(here.map(([id]) => id)))
}
