/**
 * The opt-out cookie ⇄ ConsentRecord; the only file that knows js-cookie.
 * A server or a lawyer can read the value:
 *
 *     v1.2026-11-24.no:advertising.yes:analytics.gpc.policy:2026-01-01.1x2y3z
 *
 * The last part is a check of all before it, so that no damage reads as a yes.
 */
import Cookies from 'js-cookie'
import type { ConsentRecord, Settings } from './types.js'

/** The cookie's value: ASCII that needs no escaping. */
export function encode(record: ConsentRecord): string {
  const parts = ['v1', record.day]
  for (const id in record.choices) parts.push((record.choices[id] ? 'yes:' : 'no:') + id)
  if (record.gpc) parts.push('gpc')
  if (record.policyVersion) parts.push('policy:' + record.policyVersion)
  const body = parts.join('.')
  return body + '.' + check(body)
}

/**
 * Reads a value. One that is not exactly what this version writes (cut,
 * altered, from a later version) is `damaged`: its legible no's are kept, its
 * yes's are not.
 */
export function decode(value: string): ConsentRecord {
  const parts = value.split('.')
  const choices = { __proto__: null } as object as { [purpose: string]: boolean }
  for (const part of parts) {
    const [, word, id] = /^(yes|no):([\w-]+)$/.exec(part) ?? []
    if (id) choices[id] = word === 'yes'
  }
  const policyVersion = /policy:([^.]+)/.exec(value)?.[1]
  const record = { choices, day: parts[1] ?? '', gpc: parts.includes('gpc'), policyVersion, damaged: false }
  if (encode(record) === value) return record
  for (const id in choices) if (choices[id]) delete choices[id]
  return { ...record, gpc: false, damaged: true }
}

/** Every copy of the cookie as one record, in which a no in any of them wins; undefined where there is none. */
export function readAll(cookies: string, name: string): ConsentRecord | undefined {
  return cookies
    .split('; ')
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => decode(pair.slice(name.length + 1)))
    .reduce<ConsentRecord | undefined>((all, copy) => (all ? merge(all, copy) : copy), undefined)
}

function merge(a: ConsentRecord, b: ConsentRecord): ConsentRecord {
  const choices = { __proto__: null, ...a.choices } as { [purpose: string]: unknown } as { [purpose: string]: boolean }
  for (const id in b.choices) choices[id] = choices[id] !== false && b.choices[id]!
  return { ...(a.day > b.day ? a : b), choices, gpc: a.gpc && b.gpc, damaged: a.damaged || b.damaged }
}

/** What this browser remembers. Where cookies are off or refused, a no could not be kept: damaged, not absent. */
export function read(name: string): ConsentRecord | undefined {
  try {
    if (navigator.cookieEnabled) return readAll(document.cookie, name)
  } catch {
    // A sandboxed frame throws a SecurityError at the sight of document.cookie.
  }
  return decode('')
}

/**
 * Writes the record for this site, or removes it where there is none; says
 * whether it reads back. The domain `auto` is the widest that the browser
 * accepts, tried from the top label down, since no list here knows `co.uk`.
 */
export function write(record: ConsentRecord | undefined, { name, domain, days }: Settings['cookie']): boolean {
  const value = record ? encode(record) : ''
  const labels = location.hostname.split('.')
  const domains = domain === 'auto' ? labels.map((_, i) => labels.slice(-1 - i).join('.')) : [domain]
  return [...domains, undefined].some((each) => {
    // A copy for this host alone would stand beside the wide one, and its no would win for ever.
    if (each) put(name, '', 0)
    return put(name, value, value ? days : 0, each)
  })
}

function put(name: string, value: string, days: number, domain?: string): boolean {
  try {
    // js-cookie copies inherited keys too, hence no prototype. Max-Age stands beside
    // Expires, since it does not trust the visitor's clock: RFC 6265 § 5.3.
    const secure = location.protocol === 'https:'
    const own = { __proto__: null, sameSite: 'Lax', secure, domain, expires: days, 'max-age': days * 86400 + '' }
    Cookies.set(name, value, own as object)
    return document.cookie.includes(name + '=' + value)
  } catch {
    return false
  }
}

/** A polynomial hash of 32 bits, in base 36: against accidents, not against forgers. An odd factor loses no letter. */
function check(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 65599 + letter.charCodeAt(0)) >>> 0
  return hash.toString(36)
}
