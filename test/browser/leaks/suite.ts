/**
 * The table as tests, for one engine: nothing leaks but what `known.ts` names, in no form and state; and all that it
 * names does, in one of them at least. An insertion races an observer, so one form alone may be lucky five times.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { type Examined, examine, states, triedIn } from './judge.js'
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
      expect(unknown(found(name).leaks[state]!.ids, leaks, name)).toEqual([])
    })

    test('what is known to leak does, in a form or state at least', () => {
      const seen = rows.flatMap(([name, state]) => found(name).leaks[state]?.ids ?? [])
      expect(unseen(seen, leaks)).toEqual([])
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
      expect(unknown(lost, dropped, name)).toEqual([])
    })

    test('what is known not to come back does not, in a form at least', () => {
      const seen = names.flatMap((name) => found(name).accepted!.dropped)
      expect(unseen(seen, dropped)).toEqual([])
    })

    test.each(rows)('%s, %s: what belongs to nobody listed arrives as without us', (name, state) => {
      expect(found(name).wrong[state]).toEqual([])
    })

    const unknown = (ids: readonly string[], table: readonly Known[], name: string) => {
      const known = rowsFor(table, engine, name as FormName)
      return ids.filter((id) => !known.has(id))
    }

    function unseen(seen: readonly string[], table: readonly Known[]): string[] {
      const tried = new Set(
        rows.flatMap(([name, state]) => triedIn(state, forms[name as FormName], examined.base).map(({ id }) => id)),
      )
      const named = names.flatMap((name) => [...rowsFor(table, engine, name)])
      const steady = named.filter(([id, { races }]) => !races && tried.has(id)).map(([id]) => id)
      return [...new Set(steady)].filter((id) => !seen.includes(id))
    }
  })
}
