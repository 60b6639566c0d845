/**
 * Regimes as dated data: one row for each place and each day on which its law
 * changed, with its source; the npm entry `nosale/regimes`. What no row knows is
 * opt-in. Read 2026-11-24; this is how engineers read the law, not legal advice.
 */
import { rowOf, today } from './regime.js'
import type { Config, Row } from './types.js'

/** A row of one place: `since` is the day from which it applies, YYYY-MM-DD. */
export interface DatedRow extends Row {
  /** ISO 3166-2, or a country; a country's row is its subdivisions' too. */
  readonly place: string
  readonly since: string
  readonly source: string
}

/** Under 18 nothing sells, unless a row says less; answers are renewed after 180 days, as the CNIL advises. */
const strictest: Row = { regime: 'opt-in', renewDays: 180, adult: 18, signal: false }

/** Where a site asks first all the same, it may not ask again for 12 months: Cal. Civ. Code § 1798.135(c)(4). */
const optOut = (place: string, since: string, source: string, more: Partial<Row> = {}): DatedRow => {
  return { ...strictest, regime: 'opt-out', renewDays: 365, place, since, source, ...more }
}
const optIn = (places: string, since: string, source: string): DatedRow[] =>
  places.split(' ').map((place) => ({ ...strictest, place, since, source }))

const signal = { signal: true }

export const rows: readonly DatedRow[] = [
  // No federal law asks for consent. An unnamed state may be one that binds sites to the signal.
  optOut('US', '2000-01-01', 'no consent duty in federal law', signal),
  ...'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'
    .split(' ')
    .map((state) => optOut('US-' + state, '2000-01-01', 'no consent duty in federal law')),
  ...'AS GU MP PR UM VI'
    .split(' ')
    .map((land) => optOut(land, '2000-01-01', 'as the US, under a country code of its own')),

  optOut('US-CA', '2020-01-01', 'Cal. Civ. Code § 1798.120', { ...signal, adult: 16 }),
  optOut('US-NV', '2021-10-01', 'NRS 603A.345, sales only'),
  optOut('US-VA', '2023-01-01', 'Virginia Consumer Data Protection Act'),
  optOut('US-CO', '2023-07-01', 'Colorado Privacy Act'),
  optOut('US-CO', '2024-07-01', 'Colorado Privacy Act, 4 CCR 904-3: GPC is the one listed mechanism', signal),
  optOut('US-CT', '2023-07-01', 'Connecticut Data Privacy Act'),
  optOut('US-CT', '2025-01-01', 'Connecticut Data Privacy Act, signal', signal),
  optOut('US-CT', '2026-07-01', 'Connecticut Data Privacy Act: no targeted advertising or sale under 18', signal),
  optOut('US-UT', '2023-12-31', 'Utah Consumer Privacy Act'),
  optOut('US-TX', '2024-07-01', 'Texas Data Privacy and Security Act'),
  optOut('US-TX', '2025-01-01', 'Texas Data Privacy and Security Act, signal', signal),
  optOut('US-FL', '2024-07-01', 'Florida Digital Bill of Rights'),
  optOut('US-OR', '2024-07-01', 'Oregon Consumer Privacy Act', { adult: 16 }),
  optOut('US-OR', '2026-01-01', 'Oregon Consumer Privacy Act, signal', { ...signal, adult: 16 }),
  optOut('US-MT', '2024-10-01', 'Montana Consumer Data Privacy Act'),
  optOut('US-MT', '2025-01-01', 'Montana Consumer Data Privacy Act, signal', signal),
  optOut('US-IA', '2025-01-01', 'Iowa Consumer Data Protection Act'),
  optOut('US-DE', '2025-01-01', 'Delaware Personal Data Privacy Act'),
  optOut('US-DE', '2026-01-01', 'Delaware Personal Data Privacy Act, signal', signal),
  optOut('US-NE', '2025-01-01', 'Nebraska Data Privacy Act', signal),
  optOut('US-NH', '2025-01-01', 'New Hampshire RSA 507-H', signal),
  optOut('US-NJ', '2025-01-15', 'New Jersey P.L. 2023, c. 266'),
  optOut('US-NJ', '2025-07-15', 'New Jersey P.L. 2023, c. 266, signal', signal),
  optOut('US-TN', '2025-07-01', 'Tennessee Information Protection Act'),
  optOut('US-MN', '2025-07-31', 'Minnesota Consumer Data Privacy Act', signal),
  optOut('US-MD', '2025-10-01', 'Maryland Online Data Privacy Act: no targeted advertising or sale under 18', signal),
  optOut('US-IN', '2026-01-01', 'Indiana Consumer Data Protection Act'),
  optOut('US-KY', '2026-01-01', 'Kentucky Consumer Data Protection Act'),
  optOut('US-RI', '2026-01-01', 'Rhode Island Data Transparency and Privacy Protection Act'),
  // To come. Louisiana's browser setting as an agent is read as a duty, since sources differ.
  optOut('US-OK', '2027-01-01', 'Oklahoma’s consumer privacy act'),
  optOut('US-LA', '2027-01-01', 'Louisiana’s consumer privacy act', signal),
  optOut('US-AL', '2027-05-01', 'Alabama’s consumer privacy act'),
  optOut('US-VT', '2028-01-01', 'Vermont’s consumer privacy act', signal),

  // The EU, its outermost regions under codes of their own, and the EEA.
  ...optIn(
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AX GF GP MF MQ RE YT IS LI NO',
    '2018-05-25',
    'Directive 2002/58/EC art. 5(3); GDPR art. 4(11) and 7',
  ),
  ...optIn('GB', '2018-05-25', 'PECR reg. 6'),
  ...optIn('GB', '2026-02-05', 'PECR reg. 6, as the Data (Use and Access) Act 2025 has it: statistics may be opt-out'),
  ...optIn('GG GI IM JE', '2018-05-25', 'laws that follow PECR and the GDPR'),
  ...optIn('BR', '2020-09-18', 'LGPD art. 7 and 8'),
  ...optIn(
    'CA-QC',
    '2023-09-22',
    'Act respecting the protection of personal information in the private sector, s. 8.1',
  ),
  optOut('CH', '2023-09-01', 'Telecommunications Act art. 45c; FADP: information, and the possibility to refuse'),
]

/** The row that applies in a region on a day; undefined where none does. The most exact place speaks, then the latest day. */
export function lawOf(region: string, day: string): DatedRow | undefined {
  const place = region.toUpperCase()
  const at = (name: string) => rows.filter((row) => row.place === name && row.since <= day).at(-1)
  return at(place) ?? at(place.split('-')[0]!)
}

/** The JSON of a site's own rows. */
const ownRows =
  /^{("[A-Z][A-Z1](-[A-Z\d]+)?":{("(regime":"opt-(in|out)"|(renewDays|adult)":\d+|signal":(true|false)),?)*},?)*}$/

/**
 * A site's settings for a visit on a day: what needs the table (`regimes`, `age`, `gpc: 'required'`) becomes what the gate
 * understands without it (`regime`, `renewDays`, `minor`, `gpc`). The site's own row goes before ours, its own word before
 * both. Throws for rows that are none, and for an age that is no number.
 */
export function dated(config: Config = {}, day: string = today()): Config {
  const { regimes = {}, age, ...rest } = config
  const json = JSON.stringify(regimes)
  if (!ownRows.test(json)) throw Error(`nosale: regimes is ${json}. Expected ${ownRows}. Tags stay held.`)
  if (age !== undefined && !(typeof age === 'number' && age >= 0))
    throw Error(`nosale: age is ${JSON.stringify(age)}. Expected a number of years. Tags stay held.`)
  const { region = '', minor, gpc } = rest
  const place = typeof region === 'string' && region !== 'auto' ? region : ''
  const gate = rowOf(place)
  // What no row knows is taken at its strictest.
  const row: Row = {
    adult: 18,
    signal: true,
    ...gate,
    ...lawOf(place, day),
    ...(regimes[place] ?? regimes[place.slice(0, 2)]),
  }
  const isUnder = age !== undefined && age < row.adult
  return {
    // Only what the gate would not say itself, so that a region in the tag's attributes is not given the law of another.
    ...(row.regime !== gate.regime && { regime: row.regime }),
    ...(row.renewDays !== gate.renewDays && { renewDays: row.renewDays }),
    ...rest,
    ...(isUnder && minor !== 'verified' && { minor: true }),
    ...(gpc === 'required' && { gpc: row.signal ? 'everywhere' : 'unbound' }),
  }
}
