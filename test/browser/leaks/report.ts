/** LEAKS.md out of what one run has measured: no number in it comes from anywhere else. */
import type { Examined, Findings, State } from './judge.js'
import { type Known, dropped, leaks, rowsFor } from './known.js'
import type { FormName, Subject } from './subject.js'
import type { EngineName, Vector } from './vector.js'

export type Results = ReadonlyMap<EngineName, Examined>

const states: readonly State[] = ['first visit', 'withdrawn', 'opted out', 'GPC']

export function report(
  results: Results,
  ours: readonly Subject[],
  field: readonly Subject[],
  all: readonly Vector[],
): string {
  const engines = [...results.keys()]
  const name = (engine: EngineName) => results.get(engine)!.base.version
  const fired = engines.map((engine) => `${results.get(engine)!.base.vectors.length} in ${name(engine)}`)
  return (
    [
      '# What still reaches a partner',
      `Written by \`npm run leaks\`. A page puts unmarked tags of a listed partner into its markup, and a script of its own
reaches for that partner in every way we know: ${all.filter(({ control }) => !control).length} vectors, the list is in \`test/browser/leaks/\`. A vector counts where it fires on
a page without anything, in the same run: ${fired.join(', ')}. The partner's server is the only witness. Every number
of an engine is of one run, in which what is known to leak and has not is tried up to four times more.`,
      '## Before a choice',
      table(
        ['', ...engines.map(name)],
        [
          ...ours.map((subject) => [`**nosale, ${subject.name}**`, subject] as const),
          ...field.map((subject) => [subject.name, subject] as const),
        ].map(([title, subject]) => [
          title,
          ...engines.map((engine) => share(results.get(engine)!.findings.get(subject), 'first visit')),
        ]),
      ),
      'Peers are set up as their documentation says, with the partner listed wherever they have a place for it. They hold tags\nthat somebody has marked; these are not. They are tried with the vectors that can share a page.',
      '## After a yes in the same page',
      'Of the vectors held before, those that arrive; none of them more than once unless it says so.',
      table(
        ['', ...engines.map(name)],
        ours.map((subject) => [
          `nosale, ${subject.name}`,
          ...engines.map((engine) => replayed(results.get(engine)!.findings.get(subject))),
        ]),
      ),
      '## In every state',
      "Withdrawn: running code goes on calling after an opt-out in the page. Opted out: an earlier no, in an opt-out regime.\nGPC: the browser sends the signal, in an opt-out regime. Wrong: requests of the site itself, of unlisted hosts and of\nlook-alikes that did not arrive as without us, in all states together, and on a return after a yes the partner's too.",
      ...ours.map((subject) =>
        table(
          [`nosale, ${subject.name}`, ...states, 'wrong'],
          engines.map((engine) => {
            const found = results.get(engine)!.findings.get(subject)
            return [
              name(engine),
              ...states.map((state) => share(found, state)),
              String(Object.values(found?.wrong ?? {}).flat().length),
            ]
          }),
        ),
      ),
      '## By name: what leaks, and why',
      ...ours.map((subject) =>
        named(results, subject, leaks, (found) => [...new Set(Object.values(found.leaks).flatMap(({ ids }) => ids))]),
      ),
      'Not among the vectors, since it is a matter of where a piece of the document ends: an `img`, `input` or `poster` that is the first\nthing the parser makes after a pause, or stands right behind an inline script with no space between. Chromium starts it before any\nobserver hears of it, and the guard takes it back; `docs/blocking.md` says what was seen of that.',
      '## By name: what a yes does not bring back',
      'Held, and not made up for: they come with the next page.',
      ...ours.map((subject) => named(results, subject, dropped, (found) => found.accepted?.dropped ?? [])),
      '## Where a vector does not fire on a bare page',
      table(
        ['vector', ...engines.map(name)],
        all
          .filter((vector) => engines.some((engine) => results.get(engine)!.base.mute.includes(vector)))
          .map((vector) => [
            vector.id,
            ...engines.map((engine) =>
              results.get(engine)!.base.mute.includes(vector) ? (vector.not?.[engine] ?? 'not known why') : '',
            ),
          ]),
      ),
    ].join('\n\n') + '\n'
  )
}

function share(found: Findings | undefined, state: State): string {
  const seen = found?.leaks[state]
  return seen ? `${seen.ids.length} of ${seen.tried}` : ''
}

function replayed(found: Findings | undefined): string {
  if (!found?.accepted) return ''
  const { held, dropped: lost, doubled } = found.accepted
  return `${held - lost.length} of ${held}${doubled.length ? `, ${doubled.length} more than once` : ''}`
}

/** One subject's ids under the reasons of the known table; engines that share an id share its line. */
function named(
  results: Results,
  subject: Subject,
  known: readonly Known[],
  idsOf: (found: Findings) => readonly string[],
): string {
  const lines = new Map<string, Map<string, string[]>>()
  for (const [engine, { findings }] of results) {
    const found = findings.get(subject)
    const here = rowsFor(known, engine, subject.name as FormName)
    for (const id of found ? idsOf(found) : []) {
      const why = here.get(id)?.why ?? 'Not explained yet.'
      const ids = lines.get(why) ?? new Map<string, string[]>()
      ids.set(id, [...(ids.get(id) ?? []), engine[0]!.toUpperCase()])
      lines.set(why, ids)
    }
  }
  const rows = [...lines].map(([why, ids]) => {
    const list = [...ids].map(([id, engines]) =>
      engines.length === results.size ? `\`${id}\`` : `\`${id}\` ${engines.join('')}`,
    )
    return `- ${why} ${list.join(', ')}.`
  })
  const letters = [...results.keys()].map((engine) => `${engine[0]!.toUpperCase()} ${engine}`).join(', ')
  return `### ${subject.name}\n\n${rows.length ? `Letters name the engines where it is not all of them (${letters}).\n\n${rows.join('\n')}` : 'Nothing.'}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
