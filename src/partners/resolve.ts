/**
 * The partners that a site names, or leaves to the catalogue → the hosts to
 * hold. What it cannot resolve it does not guess: the error holds every tag.
 */
import type { Known, Listed, Purpose, Regime } from '../types.js'
import { goesOn } from './goes.js'
import type { Rule } from './match.js'
import type { Packed } from './pack.js'

/** Where `partners.js` leaves what it knows. */
export const fed = Symbol.for('nosale.partners')

type Row = Pick<Known, 'id' | 'hosts'> & { purpose: string }

/**
 * The rules of a site's purposes; one without partners holds all that are known
 * for its id. Throws for an id that is neither among `common` nor fed.
 */
export function resolve(purposes: readonly Purpose[], common: Packed, general: Regime = 'opt-in'): Rule[] {
  const known = unpack((globalThis as { [fed]?: Packed })[fed] ?? common)
  return purposes.flatMap(
    ({ id: purpose, regime = general, partners = known.filter((row) => row.purpose === purpose) }) =>
      (partners.filter((each) => !goesOn(each as Listed, regime)) as Partial<Known>[]).map((each) => {
        // An id, or an object, which may name an id and leave the hosts to us.
        const { name, id = name ?? `${each}`, hosts = known.find((row) => row.id === id)?.hosts } = each
        if (!hosts)
          throw Error(
            `nosale: partner is ${id}. Expected one as ${nearest(id, known)}; partners.js has others. Tags stay held.`,
          )
        return { purpose, partner: id, hosts }
      }),
  )
}

function unpack(packed: Packed): Row[] {
  return Object.entries(packed).flatMap(([purpose, rows]) =>
    rows.split(',').map((row) => {
      const [id, ...hosts] = row.split(' ')
      return { purpose, id: id!, hosts }
    }),
  )
}

/** Ids whose own letters or hosts share most with what was written: `facebook` finds `meta`. */
function nearest(wrong: string, known: Row[]): string[] {
  const likeness = ({ id, hosts }: Row) =>
    [...wrong].filter((_, i) => `${id} ${hosts}`.includes(wrong.slice(i, i + 3))).length
  return known
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, 3)
    .map(({ id }) => id)
}
