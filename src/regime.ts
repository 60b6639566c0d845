/**
 * Region → regime, as data. Only opt-out places need a row: everywhere else,
 * known or not, the stricter opt-in holds. Knows nothing of the visitor.
 */
import type { Regime } from './types.js'

/**
 * ISO 3166 codes whose law lets tags run until a no; a country's row is its
 * subdivisions' too. Checked 2026-11-24.
 *
 * - US: Cal. Civ. Code § 1798.120 and the laws of 22 further states; the others, and federal law, ask for no consent
 * - AS GU MP PR UM VI: the territories, under their own country codes, as the US
 * - CH: Telecommunications Act art. 45c, information and the possibility to refuse
 */
const optOut = /^(US|AS|GU|MP|PR|UM|VI|CH)\b/i

/**
 * Places known to ask first. Nothing looks here at run time, since opt-in is
 * the default; it is written down so that a test can tell known from unknown.
 */
export const optIn: string =
  // ePrivacy Directive art. 5(3) and GDPR: the EU, its outermost regions' own codes, and the EEA
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
  'AX GF GP MF MQ RE YT IS LI NO ' +
  // PECR reg. 6 and the places that copy it; LGPD art. 8; Québec Law 25, s. 8.1
  'GB GG GI IM JE BR CA-QC'

/** The regime of a region, in any case: `US-CA`, `us`, `DE-BY`. */
export function regimeOf(region: string): Regime {
  return optOut.test(region) ? 'opt-out' : 'opt-in'
}
