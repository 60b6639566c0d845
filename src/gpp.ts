/**
 * GPP strings for servers and tests, `nosale/gpp`: reads any, writes what the
 * gate writes. In no page's way: the gate takes nothing from here.
 * Source: IAB GPP, Consent String Specification and the sections of the United States.
 */
import { fibonacci, pack } from './signals/gpp/encode.js'
import { fields, second, sections as known } from './signals/gpp/sections.js'

/** A segment, field by field; the first of a section is its core. */
export interface Segment {
  [field: string]: number | boolean | number[]
}

/** Prefix → segments, or for `uspv1` and sections that are not of the United States (`tcfeuv2`, or the id) the string itself. */
export interface Sections {
  [prefix: string]: Segment[] | string
}

const names: { [id: number]: string } = { 2: 'tcfeuv2', 5: 'tcfcav1', 6: 'uspv1' }
Object.keys(known).forEach((prefix, at) => (names[at + 7] = prefix))

/** The string of these sections, in any order. Throws for a section that it does not know. */
export function encode(sections: Sections): string {
  const idOf = (prefix: string) => Number(Object.keys(names).find((id) => names[+id] === prefix) ?? prefix)
  const ids = Object.keys(sections).map(idOf)
  if (ids.some(Number.isNaN)) throw new Error(`nosale: ${Object.keys(sections)} has a section that is not known.`)
  ids.sort((a, b) => a - b)
  const texts = ids.map((id) => {
    const section = sections[names[id] ?? id]!
    return typeof section === 'string' ? section : encodeSection(names[id]!, section)
  })
  return [header(ids), ...texts].join('~')
}

/** What a string says. Throws where it is no GPP string; padding may be the specification's or the usual one. */
export function decode(text: string): Sections {
  const [head, ...texts] = text.split('~')
  const ids = idsOf(head!)
  if (ids.length !== texts.length) throw bad(text, `${ids.length} sections`)
  return Object.fromEntries(
    ids.map((id, at) => [
      names[id] ?? String(id),
      id > 6 && names[id] ? decodeSection(names[id], texts[at]!) : texts[at]!,
    ]),
  )
}

/** The fields of a section's core, and how many numbers each holds. */
function layoutOf(prefix: string, version: unknown): [field: string, count: number][] {
  const [kinds, ages, ...marks] = version === 2 && prefix === 'usnat' ? second : known[prefix]!
  const counts: { [says: string]: number } = { k: parseInt(kinds!, 36), c: Number(ages) }
  return [...fields.matchAll(/(\w)(.)(\w+)/g)]
    .filter(([, , mark]) => marks.includes(mark!))
    .map(([, says, , field]) => [field!, counts[says!] ?? 1])
}

/** The header of a string with these sections, ids ascending; neighbours form a run. */
function header(ids: readonly number[]): string {
  const runs: [start: number, end: number][] = []
  for (const id of ids) {
    if (runs.at(-1)?.[1] === id - 1) runs.at(-1)![1] = id
    else runs.push([id, id])
  }
  let last = 0
  const items = runs.map(([start, end]) => {
    const item = start === end ? '0' + fibonacci(start - last) : '1' + fibonacci(start - last) + fibonacci(end - start)
    last = end
    return item
  })
  return letters('000011000001' + runs.length.toString(2).padStart(12, '0') + items.join(''))
}

function encodeSection(prefix: string, [core, ...more]: Segment[]): string {
  const bits = layoutOf(prefix, core!.Version)
    .flatMap(([field]) => core![field] as number | number[])
    .map((value, at) => value.toString(2).padStart(at ? 2 : 6, '0'))
  const segments = more.map(({ SubsectionType, Gpc }) => `0${SubsectionType}${+Gpc!}`)
  return [bits.join(''), ...segments].map(letters).join('.')
}

function letters(bits: string): string {
  return pack(bits, 2).replace(/\+/g, '-').replace(/\//g, '_')
}

/** Reads bits off a text of base64url letters. */
class Bits {
  #bits: string
  #text: string

  constructor(text: string) {
    if (!/^[\w-]+$/.test(text)) throw bad(text, 'letters of base64url')
    this.#text = text
    const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/') + 'A'.repeat(-text.length & 3))
    this.#bits = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(2).padStart(8, '0'))
      .join('')
      .slice(0, text.length * 6)
  }

  number(width: number): number {
    if (this.#bits.length < width) throw bad(this.#text, 'more of it')
    const digits = this.#bits.slice(0, width)
    this.#bits = this.#bits.slice(width)
    return parseInt(digits, 2)
  }

  /** A sum of Fibonacci's numbers, lowest first, ended by a second one in a row. */
  fibonacci(): number {
    let [sum, term, next, before] = [0, 1, 2, 0]
    for (;;) {
      const bit = this.number(1)
      if (bit && before) return sum
      sum += bit * term
      ;[term, next, before] = [next, term + next, bit]
    }
  }
}

function idsOf(head: string): number[] {
  const bits = new Bits(head)
  if (bits.number(6) !== 3 || bits.number(6) !== 1) throw bad(head, 'a header of version 1')
  const ids: number[] = []
  for (let items = bits.number(12), last = 0; items > 0; items--) {
    const isRun = bits.number(1)
    let id = (last += bits.fibonacci())
    if (isRun) last += bits.fibonacci()
    if (last > 4095) throw bad(head, 'ids below 4096')
    while (id <= last) ids.push(id++)
  }
  return ids
}

function decodeSection(prefix: string, text: string): Segment[] {
  const [core, ...more] = text.split('.').map((segment) => new Bits(segment))
  const Version = core!.number(6)
  if (Version !== 1 && !(Version === 2 && prefix === 'usnat')) throw bad(text, `a known version of ${prefix}`)
  const fields = layoutOf(prefix, Version)
    .slice(1)
    .map(([field, count]) => {
      const numbers = Array.from({ length: count }, () => core!.number(2))
      return [field, count > 1 ? numbers : numbers[0]!]
    })
  const segments = more.map((bits) => ({ SubsectionType: bits.number(2), Gpc: bits.number(1) === 1 }))
  return [{ Version, ...Object.fromEntries(fields) }, ...segments]
}

function bad(text: string, expected: string): Error {
  return new Error(`nosale: ${text.slice(0, 99)} is no GPP string. Expected ${expected}.`)
}
