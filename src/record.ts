/**
 * The opt-out cookie's value ⇄ ConsentRecord. Pure, so that servers read it too.
 * A server or a lawyer can read the value:
 *
 *     v1.2026-11-24.no:advertising.yes:analytics.gpc.policy:2026-01-01.1x2y3z
 *
 * and `.api` after `.gpc` where the site's own code said yes. The last part is a
 * check of all before it, so that no damage reads as a yes.
 */
import type { ConsentRecord } from './types.js'

/** The cookie's value: ASCII that needs no escaping. */
export function encode(record: ConsentRecord): string {
  let body = 'v1.' + record.day
  for (const id in record.choices) body += (record.choices[id] ? '.yes:' : '.no:') + id
  if (record.gpc) body += '.gpc'
  if (record.api) body += '.api'
  if (record.policyVersion) body += '.policy:' + record.policyVersion
  return body + '.' + check(body)
}

/**
 * Reads a value. One that is not exactly what this version writes (cut,
 * altered, from a later version) is `damaged`: its legible no's are kept, its
 * yes's are not.
 */
export function decode(value: string): ConsentRecord {
  const choices = { __proto__: null } as object as { [purpose: string]: boolean }
  for (const [, word, id] of value.matchAll(/\b(yes|no):([\w-]+)/g)) choices[id!] = word === 'yes'
  const record = {
    choices,
    day: value.slice(3, 13),
    // A check may begin with the same letters.
    gpc: value.includes('.gpc.'),
    api: value.includes('.api.') || undefined,
    policyVersion: /policy:([^.]+)/.exec(value)?.[1],
    damaged: false,
  }
  if (encode(record) === value) return record
  for (const id in choices) if (choices[id]) delete choices[id]
  return { ...record, gpc: false, damaged: true }
}

/** Every copy of the cookie in a header or `document.cookie` as one record; undefined where there is none. */
export function readAll(cookies: string, name: string): ConsentRecord | undefined {
  return cookies
    .split('; ')
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => decode(pair.slice(name.length + 1)))
    .reduce(merge, undefined as ConsentRecord | undefined)
}

/** Two records as one, in which a no in either wins; what is unreadable in one may have been a no. */
export function merge(a: ConsentRecord | undefined, b: ConsentRecord | undefined): ConsentRecord | undefined {
  if (!a || !b) return a ?? b
  const damaged = a.damaged || b.damaged
  const choices = { __proto__: null } as object as { [purpose: string]: boolean }
  for (const id in { ...a.choices, ...b.choices }) {
    const yes = a.choices[id] !== false && b.choices[id] !== false
    if (!yes || !damaged) choices[id] = yes
  }
  return { ...(a.day > b.day ? a : b), choices, gpc: a.gpc && b.gpc, damaged }
}

/** A polynomial hash of 32 bits, in base 36: against accidents, not against forgers. An odd factor loses no letter. */
function check(text: string): string {
  let hash = 7
  for (const letter of text) hash = (hash * 65599 + letter.charCodeAt(0)) >>> 0
  return hash.toString(36)
}
