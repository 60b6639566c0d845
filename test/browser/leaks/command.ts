/**
 * `npm run leaks`: puts nosale and its peers through every engine and writes
 * LEAKS.md. With `--engine`, `--form` or `--only` (a regular expression over the
 * vectors' ids) it measures that alone, prints it and writes nothing.
 */
import { parseArgs } from 'node:util'
import { preparePeers } from '../../../peers/peers.js'
import { field } from './field.js'
import { type Findings, type State, examine, states } from './judge.js'
import { type Known, dropped, leaks as leaking, rowsFor } from './known.js'
import { vectors } from './page.js'
import { type FormName, type Subject, forms } from './subject.js'
import type { EngineName } from './vector.js'

const engines: readonly EngineName[] = ['chromium', 'firefox', 'webkit']

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      engine: { type: 'string', multiple: true },
      form: { type: 'string', multiple: true },
      state: { type: 'string', multiple: true },
      peers: { type: 'boolean' },
      only: { type: 'string' },
    },
  })
  const only = new RegExp(values.only ?? '')
  const list = vectors.filter(({ id, control }) => only.test(id) || (control && values.only))
  const wanted = pick(states, values.state)
  const ours = pick(Object.keys(forms) as FormName[], values.form).map((name) => forms[name] as Subject)
  const subjects = values.peers ? field : ours
  if (values.peers) await preparePeers()
  for (const engine of pick(engines, values.engine)) {
    const { base, findings } = await examine(
      engine,
      list,
      subjects.map((subject) => ({ subject, states: wanted })),
      console.log,
    )
    const mute = base.mute.filter(({ not }) => !not?.[engine])
    if (mute.length) console.log(`did not fire, for no known reason: ${mute.map(({ id }) => id).join(' ')}`)
    for (const [subject, found] of findings) print(engine, subject, found)
  }
}

function pick<Name extends string>(all: readonly Name[], names: readonly string[] | undefined): readonly Name[] {
  for (const name of names ?? [])
    if (!all.includes(name as Name)) throw Error(`No ${name}. Expected ${all.join(', ')}.`)
  return all.filter((name) => !names || names.includes(name))
}

function print(engine: EngineName, { name }: Subject, { leaks, accepted, wrong }: Findings): void {
  const known = (rows: readonly Known[], ids: readonly string[]) => {
    const here = rowsFor(rows, engine, name as FormName)
    const fresh = ids.filter((id) => !here.has(id))
    return (
      (fresh.length ? ': ' + fresh.join(' ') : '') +
      (fresh.length < ids.length ? `; ${ids.length - fresh.length} known` : '')
    )
  }
  console.log(`\n${engine}, ${name}`)
  for (const state of Object.keys(leaks) as State[]) {
    const { tried, ids } = leaks[state]!
    console.log(`  ${state}: ${ids.length} of ${tried} leak${known(leaking, ids)}`)
  }
  if (accepted) {
    const { held, dropped: lost, doubled } = accepted
    console.log(`  accepted: ${held - lost.length} of ${held} held arrive; not${known(dropped, lost) || ': none'}`)
    if (doubled.length) console.log(`    more than once: ${doubled.join(' ')}`)
  }
  for (const state of Object.keys(wrong) as State[])
    if (wrong[state]!.length) console.log(`  ${state}, not as without us: ${wrong[state]!.join(' ')}`)
}
