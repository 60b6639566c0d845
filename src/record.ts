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
    const [, word, id] = /^(yes|no):(.+)/.exec(part) ?? []
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
  const copies = cookies
    .split('; ')
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => decode(pair.slice(name.length + 1)))
  return copies.length ? copies.reduce(merge) : undefined
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

/** Writes the record for this site, or removes it where there is none; says whether it reads back. */
export function write(record: ConsentRecord | undefined, { name, domain, days }: Settings['cookie']): boolean {
  const value = record ? encode(record) : ''
  return domains(domain).some((widest) => {
    // A copy for this host alone would stand beside the wide one, and its no would win for ever.
    if (widest) put(name, '', 0)
    return put(name, value, value ? days : 0, widest) && !!value
  })
}

/**
 * js-cookie copies inherited keys too, hence no prototype. Max-Age stands
 * beside Expires, since it does not trust the visitor's clock: RFC 6265 § 5.3.
 */
function put(name: string, value: string, days: number, domain?: string): boolean {
  try {
    const secure = location.protocol === 'https:'
    const life = { expires: days, 'max-age': days * 86400 + '' }
    Cookies.set(name, value, { __proto__: null, path: '/', sameSite: 'Lax', secure, domain, ...life } as object)
    return document.cookie.includes(name + '=' + value)
  } catch {
    return false
  }
}

/** Where to write, in turn. `auto`: the widest that a browser accepts, from the top label down, since no list here knows `co.uk`. */
function domains(domain: string | undefined): (string | undefined)[] {
  const labels = location.hostname.split('.')
  return [...(domain === 'auto' ? labels.map((_, i) => labels.slice(-1 - i).join('.')) : [domain]), undefined]
}

/** FNV-1a, 32 bits, in base 36: against accidents, not against forgers. */
function check(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
