/** Loads pages in one engine, several at a time, and counts what the witness saw. It judges nothing. */
import { engines, type Engine } from '../../engines/drive.js'
import { build, group } from './page.js'
import type { Before, Subject } from './subject.js'
import type { EngineName, Vector } from './vector.js'
import { type Counts, startWitness } from './witness.js'

/** How many pages load at once: as many as an engine takes without slowing its timers. */
const width: { readonly [engine in EngineName]: number } = { chromium: 5, firefox: 3, webkit: 4 }

/** Requests of a page: as it loaded, and after an act in it. */
export interface Seen {
  readonly before: Counts
  readonly after: Counts
}

export interface Lab {
  readonly engine: EngineName
  /** The engine's name and version. */
  readonly version: string
  /** Loads all vectors for a visitor; `act` is an expression to run when all is quiet. With `some`: only their pages. */
  load(subject: Subject, before: Before, list: readonly Vector[], act?: Act, some?: ReadonlySet<Vector>): Promise<Seen>
  close(): Promise<void>
}
export interface Act {
  readonly code: string
  /** The vectors' code runs only after the act: a withdrawal silences what is running. */
  readonly first?: boolean
}

/** An engine at work; with `gpc` it sends the signal. */
export async function openLab(engine: EngineName, { gpc = false } = {}): Promise<Lab> {
  const witness = await startWitness()
  const lanes: Engine[] = await Promise.all(Array.from({ length: width[engine] }, () => engines[engine]({ gpc })))
  // WebKitGTK has no signal of its own, so the page brings one.
  const signal =
    gpc && engine === 'webkit'
      ? `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })</script>`
      : ''

  /** Counts of one page; undefined where it did not load, as happens on a busy machine. */
  async function visit(lane: Engine, subject: Subject, before: Before, list: readonly Vector[], act?: Act) {
    const page = witness.name()
    const cookie = subject.cookie?.(before)
    const url = await build(witness, page, list, {
      head: signal + subject.head(before),
      waits: !!act?.first,
      ...(cookie && { headers: { 'Set-Cookie': cookie } }),
      ...(subject.rewrite && { rewrite: subject.rewrite }),
      ...(subject.files && { files: subject.files }),
    })
    const leaves = list.some((vector) => vector.leaves)
    // A page that has left hears nothing any more.
    const run = (code: string) =>
      lane.run(code).catch((error: unknown) => {
        if (!leaves) throw error
      })
    try {
      await lane.start(url)
      const first = await witness.settled(page, leaves)
      if (!first || !act) return first && { before: first, after: {} }
      await run(act.code)
      if (act.first) await run('window.fire()')
      const all = (await witness.settled(page, leaves)) ?? first
      const after = Object.fromEntries(Object.entries(all).map(([id, times]) => [id, times - (first[id] ?? 0)]))
      return { before: first, after }
    } finally {
      witness.forget(page)
    }
  }

  /** A page that does not load is asked for again; what never loads has sent nothing, which must not pass for a hold. */
  async function insist(...visited: Parameters<typeof visit>): Promise<Seen> {
    for (let tries = 0; tries < 3; tries++) {
      const seen = await visit(...visited).catch(() => undefined)
      if (seen) return seen
    }
    const [, { name }, before, list] = visited
    throw Error(`${name}, ${before}: the page of ${list.map(({ id }) => id).join(' ')} did not load.`)
  }

  return {
    engine,
    version: lanes[0]!.version,
    async load(subject, before, list, act, some) {
      const waiting = group(list).filter((page) => !some || page.some((vector) => some.has(vector)))
      const seen: Seen[] = []
      await Promise.all(
        lanes.map(async (lane) => {
          for (let next = waiting.shift(); next; next = waiting.shift()) {
            seen.push(await insist(lane, subject, before, next, act))
          }
        }),
      )
      return {
        before: Object.assign({}, ...seen.map((each) => each.before)) as Counts,
        after: Object.assign({}, ...seen.map((each) => each.after)) as Counts,
      }
    },
    async close() {
      await Promise.all(lanes.splice(0).map((lane) => lane.close()))
      await witness.close()
    },
  }
}
