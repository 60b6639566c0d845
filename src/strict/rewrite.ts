/** A whole document, with the tags held that `owners` says are somebody's; the rest of it as it was. */
import { createMarker } from '../markup/mark.js'
import type { Rule } from '../partners/match.js'
import { createScanner } from './tokens.js'

/** `code`: the URL stands in a script's text, whose calls the guards hold anyway. */
export type Owners = (url: string, base: string, code: boolean) => readonly Rule[]

export function rewrite(html: string, owners: Owners, url: string): string {
  return createMarker(createScanner(decode), owners, url).write(html, true)
}

/** An attribute's value as it is written: the browser knows all two thousand names of characters. */
function decode(written: string): string {
  if (!written.includes('&')) return written.replace(/^(["'])([^]*?)\1?$/, '$2')
  const { body } = new DOMParser().parseFromString(`<body title=${written}>`, 'text/html')
  return body.title
}
