/**
 * Partners' hosts as one text a purpose, for what is downloaded: ids and hosts
 * are all that the gate needs to know of the catalogue.
 */
import type { Known } from '../types.js'

/** Purpose → `id host host,id host`; under `''` those that are held only where they are listed. */
export interface Packed {
  readonly [purpose: string]: string
}

export function pack(partners: readonly Known[]): Packed {
  const packed: { [purpose: string]: string } = {}
  for (const { id, purpose = '', hosts } of partners) {
    const before = packed[purpose]
    packed[purpose] = (before ? before + ',' : '') + [id, ...hosts].join(' ')
  }
  return packed
}
