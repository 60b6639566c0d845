/**
 * The sections of the United States, as data: the fields of each, in their
 * order, and what each field says. Ids 24 to 27 cannot be encoded as specified
 * (their header must contain an id 0), so Maryland, Indiana, Kentucky and
 * Rhode Island are told through usnat.
 * Source: IAB GPP, Sections/US-National and Sections/US-States, December 2025.
 */
import type { Settings, Signal } from '../../types.js'

/**
 * Every field, in the one order that all sections keep: what it says, the mark
 * of the sections that have it (`-` all), its name. It says 0, 1 or 2, or `v`
 * the version, `o` the opt-out, `n` a notice about sensitive data, `k` a number
 * for each kind of such data, `c` one for each group of children.
 */
export const fields =
  'v-Version 1pProcessingNotice 1sSharingNotice 1-SaleOptOutNotice 1bSharingOptOutNotice 1tTargetedAdvertisingOptOutNotice ' +
  'nxSensitiveDataProcessingOptOutNotice nySensitiveDataOptOutNotice nbSensitiveDataLimitUseNotice ' +
  'o-SaleOptOut obSharingOptOut otTargetedAdvertisingOptOut k-SensitiveDataProcessing c-KnownChildSensitiveDataConsents ' +
  '0aAdditionalDataProcessingConsent 0bPersonalDataConsents 2-MspaCoveredTransaction 0-MspaOptOutOptionMode 0-MspaServiceProviderMode'

/** Ids 7 to 23, in their order: kinds of sensitive data (base 36), groups of children, marks; `g` has a GPC segment. */
export const sections: { readonly [prefix: string]: string } = {
  usnat: 'c2-stbxg',
  usca: '92-bg',
  usva: '81-st',
  usco: '71-stg',
  usut: '81-stx',
  usct: '83-stg',
  usfl: '83-pta',
  usmt: '83-stag',
  usor: 'b3-ptag',
  ustx: '81-ptag',
  usde: '95-ptag',
  usia: '81-ptyg',
  usne: '81-ptag',
  usnh: '83-ptag',
  usnj: 'a5-ptag',
  ustn: '81-ptag',
  usmn: '81-ptag',
}

/** `usnat` in its second version. */
export const second = 'g3-stbxg'

/** A section's segments, field by field: the core, and where it has one the GPC segment. */
export type Section = readonly { readonly [field: string]: unknown }[]

/** The section that speaks for a place: its prefix, and what it says. */
export function sectionOf(
  { state, sale, sensitive, minor, gpc }: Signal,
  { gpp = {} }: Settings,
): [prefix: string, section: Section] {
  const prefix = !gpp.section && sections['us' + state] ? 'us' + state : 'usnat'
  const isNew = prefix === 'usnat' && gpp.version === 2
  const [kinds, ages, ...marks] = isNew ? second : sections[prefix]!
  const many = (count: number, value: number) => (count > 1 ? Array(count).fill(value) : value)
  const values: { [says: string]: unknown } = {
    v: isNew ? 2 : 1,
    o: sale ? 2 : 1,
    n: +!!sensitive,
    k: many(parseInt(kinds!, 36), sensitive),
    c: many(+ages!, minor),
  }
  const core: { [field: string]: unknown } = {}
  for (const [, says, mark, field] of fields.matchAll(/(\w)(.)(\w+)/g)) {
    if (marks.includes(mark!)) core[field!] = values[says!] ?? gpp[field as 'version'] ?? +says!
  }
  return [prefix, marks.includes('g') ? [core, { SubsectionType: 1, Gpc: gpc }] : [core]]
}
