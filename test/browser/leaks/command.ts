/**
 * `npm run leaks`: puts nosale and its peers through every engine and writes
 * LEAKS.md. With `--engine`, `--form`, `--state`, `--peers` or `--only` (a regular
 * expression over the vectors' ids) it measures that alone, prints it and writes nothing.
 * `--two-files` compares the one file with a gate and guards in two.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { preparePeers } from '../../../peers/peers.js'
import { field } from './field.js'
import { type Examined, type Findings, type State, examine, states } from './judge.js'
import { type Known, dropped, leaks as leaking, rowsFor } from './known.js'
import { vectors } from './page.js'
import { report } from './report.js'
import { type FormName, type Subject, forms } from './subject.js'
import { oneAndTwo } from './two.js'
import type { EngineName } from './vector.js'

const engines: readonly EngineName[] = ['chromium', 'firefox', 'webkit']

export async function main(args: string[]): Promise<void> {
  const list = { type: 'string', multiple: true } as const
  const { values } = parseArgs({
    args,
    options: {
      engine: list,
      form: list,
      state: list,
      peers: { type: 'boolean' },
      only: { type: 'string' },
      'two-files': { type: 'boolean' },
    },
  })
  const only = new RegExp(values.only ?? '')
  // What a script asks for comes after both files.
  const some = vectors.filter(
    ({ id, control, markup }) => (control || only.test(id)) && (markup || !values['two-files']),
  )
  const ours = values['two-files']
    ? await oneAndTwo()
    : (values.peers ? [] : pick(Object.keys(forms), values.form)).map((name): Subject => forms[name as FormName])
  const whole = !args.length
  const peers = whole || values.peers ? field : []
  if (peers.length) await preparePeers()

  const wanted = pick(values['two-files'] ? ['first visit'] : states, values.state)
  const plans = [
    // Forms differ in what a parser sees: one of them goes through every state, as in the tests.
    ...ours.map((subject) => ({
      subject,
      states: whole && subject !== forms.ordinary ? (['first visit'] as const) : wanted,
    })),
    ...peers.map((subject) => ({ subject, states: ['first visit'] as const })),
  ]
  const results = new Map<EngineName, Examined>()
  for (const engine of pick(engines, values.engine)) {
    const examined = await examine(engine, some, plans, console.log)
    results.set(engine, examined)
    const mute = examined.base.mute.filter(({ not }) => !not?.[engine])
    if (mute.length) console.log(`did not fire, for no known reason: ${mute.map(({ id }) => id).join(' ')}`)
    for (const [subject, found] of examined.findings) print(engine, subject, found)
  }
  if (whole) writeFileSync(new URL('../../../LEAKS.md', import.meta.url), report(results, ours, peers, vectors))
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
    const rest = ids.length - fresh.length
    return (fresh.length ? ': ' + fresh.join(' ') : '') + (rest ? `; ${rest} known` : '')
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
