/**
 * What is known to leak, or not to come back, and why: the list that the tests
 * compare every run with. A leak that is not here fails, and so does a row that
 * no longer holds. Data.
 */
import type { FormName } from './subject.js'
import type { EngineName } from './vector.js'

export interface Known {
  readonly why: string
  /** Absent: in each of them. */
  readonly engines?: readonly EngineName[]
  readonly forms?: readonly FormName[]
  readonly ids: readonly string[]
  /** Two things of the browser race each other, so that it does not leak each time. */
  readonly races?: boolean
}

/** Requests that arrive although the decision says no. */
export const leaks: readonly Known[] = []

/** Held, and after a yes in the same page not made up for. */
export const dropped: readonly Known[] = []

/** The rows' vectors for one engine and form: id → its row. */
export function rowsFor(rows: readonly Known[], engine: EngineName, form: FormName): ReadonlyMap<string, Known> {
  const here = rows.filter((row) => (row.engines ?? [engine]).includes(engine) && (row.forms ?? [form]).includes(form))
  return new Map(here.flatMap((row) => row.ids.map((id) => [id, row])))
}
