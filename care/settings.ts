/**
 * What is wrong with a site's settings, in words for its owner. The gate itself
 * checks only what could open something (config.ts), and there the error comes first.
 */
import { patterns } from '../src/config.js'
import { rowOf } from '../src/regime.js'
import type { Config, Settings } from '../src/types.js'

const { region, renewDays, regimes, age, purposes, policyUrl, text, signals, google, gpp } = patterns
const flag = /^(true|false)$/
const held = 'Tags stay held.'
const needsTable = 'region.js before this file, or dated() of nosale/regimes, to read it'

/** Key → the pattern of its JSON, what is expected, and what happens meanwhile. */
const table: { readonly [key in keyof Config]-?: readonly [pattern: RegExp, expected: string, meanwhile: string] } = {
  region: [region, 'an ISO 3166 code such as "US-CA" or "DE", or "auto"', held],
  regime: [/^"(opt-in|opt-out)"$/, '"opt-in" or "opt-out"', 'It counts as "opt-in".'],
  renewDays: [renewDays, 'a number of days', held],
  regimes: [regimes, needsTable, held],
  purposes: [
    purposes,
    '1 to 6 ids of a-z, 0-9 and "-", up to 16 letters → { "sale": true or false, "regime", "partners": [ids, or { "name", "hosts" }] }',
    held,
  ],
  partners: [
    /^"[\w -]+"$/,
    'ids apart by spaces, as "meta google-ads"',
    'Who is not known holds every tag; what is no text, holds all partners.',
  ],
  minor: [/^(true|false|"verified")$/, 'true, false or "verified"', 'The visitor counts as a minor.'],
  age: [age, needsTable, held],
  gpc: [
    /^"(everywhere|unbound|off)"$/,
    `"everywhere" or "off"; for "required", ${needsTable}`,
    'The signal is honored everywhere.',
  ],
  policyUrl: [policyUrl, 'an address by http or https, or a relative one', held],
  policyVersion: [/^"20\d\d-[01]\d-[0-3]\d"$/, 'a day, YYYY-MM-DD', 'It is compared as it is.'],
  material: [flag, 'true or false', 'It counts as true.'],
  link: [
    /^"(share|sell|choices|california)"$/,
    '"share", "sell", "choices" or "california"',
    'Our link has the title of "share".',
  ],
  onLink: [/^"(preferences|optOut)"$/, '"preferences" or "optOut"', 'A press opens the preferences.'],
  debug: [/^(true|false|"")$/, 'true or false, or the attribute data-debug without a value', 'The panel is shown.'],
  layout: [/^"(bar|card|center)"$/, '"bar", "card" or "center"', 'The banner is a card.'],
  lang: [/^"[a-z]{2,3}(-\w+)*"$/i, 'a BCP 47 tag such as "de-AT"', 'The interface is in English.'],
  prevails: [flag, 'true or false', 'It counts as true.'],
  text: [text, 'names of texts → plain text', held],
  import: [/^\[("\w+",?)*\]$/, 'a list of consent tools, as ["onetrust"]', 'What is no known tool is ignored.'],
  strict: [
    /^(true|false|\[("[\w.-]+",?)*])$/,
    'true, or a list of hosts, as ["cdn.example"]',
    'No third party goes on before a yes.',
  ],
  signals: [signals, 'a list of "google", "gpp", "usp" and "partners"', held],
  google: [google, '{ "url_passthrough": true or false, "defaults": [ … ] }', held],
  gpp: [gpp, '{ "section": "usnat", "version": 1 or 2 } and MSPA fields of 0, 1 or 2', held],
  usprivacy: [flag, 'true or false', 'It counts as true.'],
  cookie: [
    /^{("name":"[\w-]+",?|"domain":"(auto|[\w.-]+\.\w+)",?|"days":([1-9]\d?|[1-3]\d\d|400),?)*}$/,
    '{ "name": letters, digits, "_" or "-", "domain": "auto" or a host, "days": 1 to 400 }',
    'Tags stay held, but for a domain that the browser refuses: then the cookie is of this host.',
  ],
}

/** A sentence for each key that is no setting, and for each value that is none of its key. */
export function mistakes(config: Config): string[] {
  return Object.entries(config).flatMap(([key, value]) => {
    if (!Object.hasOwn(table, key)) return `${key} is no setting. Expected one of ${Object.keys(table)}. It is ignored.`
    const [pattern, expected, meanwhile] = table[key as keyof Config]
    const json = JSON.stringify(value) ?? ''
    if (!json || pattern.test(json)) return []
    return `${key} is ${json}. Expected ${expected}. ${meanwhile} ${inBlock(key, value, pattern)}`.trim()
  })
}

/** An attribute is text; what is right but for that belongs into the JSON block. */
function inBlock(key: string, value: unknown, pattern: RegExp): string {
  const isText = typeof value === 'string' && pattern.test(value)
  return isText ? `Write { "${key}": ${value} } into the JSON block.` : ''
}

/** A site's own row that asks again sooner than the gate would; empty where none does, or nobody is asked first. */
export function earlyRenewal({ region = '', regime, renewDays, purposes }: Settings): string {
  const isAsked = [regime, ...purposes.map((purpose) => purpose.regime)].includes('opt-in')
  const least = rowOf(region).renewDays
  if (!isAsked || renewDays >= least) return ''
  const why =
    least === 365
      ? 'whoever has opted out may not be asked within 12 months (Cal. Civ. Code § 1798.135(c)(4))'
      : 'regulators advise to leave an answer for six months'
  return `renewDays is ${renewDays}. Expected ${least} or more: ${why}. Visitors are asked sooner.`
}
