/**
 * Region → what the law there asks for, at its strictest: the part of the rows
 * in regimes.ts that every page needs. A test holds the two together.
 */
import type { Row } from './types.js'

/**
 * ISO 3166 codes whose law lets tags run until a no; a country's row is its
 * subdivisions' too. Everywhere else, known or not, the stricter opt-in holds.
 */
const optOut = /^(US|AS|GU|MP|PR|UM|VI|CH)\b/i

/** The row of a region, in capitals or not: `US-CA`, `us`, `DE-BY`. */
export function rowOf(region: string): Pick<Row, 'regime' | 'renewDays'> {
  const isOptOut = optOut.test(region)
  // Nobody in California may be asked again within 12 months (Civ. Code § 1798.135(c)(4)), and an unknown place may be
  // there. So may `XX`, `ZZ` and `T1`, with which networks say that they do not know.
  const renewDays = isOptOut || !/^(?!XX|ZZ|T1)..\b/.test(region) ? 365 : 180
  return { regime: isOptOut ? 'opt-out' : 'opt-in', renewDays }
}

/** The day of the visit, YYYY-MM-DD. */
export function today(): string {
  return new Date().toJSON().slice(0, 10)
}
