/**
 * Where text hides URLs: style sheets, srcset, refresh, markup in a URL. Pure:
 * each asks `holds` about what it finds, and knows nothing of partners.
 */
import type { Rule } from '../partners/match.js'

/** The rule that holds a URL now, if one does. */
export type Holds = (url: string) => Rule | undefined

/** Before the name of an attribute that waits. */
export const aside = 'nosale-'
/** Stands before a URL in CSS that waits: a reference to nothing, which no browser fetches. CSS Values 4, § 4.5.4. */
const nowhere = 'about:invalid#nosale:'
/** Finds what waits, but for what selectors do not see; that is kept in mind. */
export const waits =
  'src srcset srcdoc data href poster type'.replace(/\w+/g, `[${aside}$&],`) + `style,[style*="${nowhere}"]`
/** A URL in `url()`, however that is spelled, or any string, since `@import` and `image-set()` take one; escapes included. */
const inCss = /((?:url|\\[^("']+)\((?:["'\s]|&#?\w+;)*|["']\s*)((?:\\[\da-f]{1,6}\s?|\\.|[^"'()\\\s&])+)/gi
const cssEscape = /\\([\da-f]{1,6})\s?|\\(.)/gi
/** An absolute URL inside other text, up to what cannot belong to it. */
const inText = /(?:(?:https?|wss?):)?[\\/]{2}[^\s"'`<>()\\]+/gi
/** A static import, or a dynamic one of a literal; bundlers are told by a comment to leave it alone. */
const imported = /\b(?:import|from)\b(?:[\s(]|\/\*[^*]*\*\/)*["'`]([^"'`]+)/g

/** By its number, as a number is written in code; those beyond Unicode are all the last one. */
export function character(code: string): string {
  return String.fromCodePoint(Math.min(+code, 0x10ffff))
}

/** The same style sheet with the URLs that are held pointing nowhere. */
export function calm(css: string, holds: Holds): string {
  return css.replace(inCss, (all, before: string, url: string) => {
    const plain = url.replace(cssEscape, (_, hex, char) => (hex ? character('0x' + hex) : char))
    return holds(plain) ? before + nowhere + url : all
  })
}

/** The sheet as its author wrote it. */
export function uncalm(css: string): string {
  return css.replaceAll(nowhere, '')
}

/** Markup as its author wrote it. */
export function unmark(html: string): string {
  if (!html.includes(aside)) return uncalm(html)
  return uncalm(html)
    .replace(/ nosale-type="([^"]*)" type="text\/plain"/g, (_, type) => type && ` type="${type}"`)
    .replace(/ nosale-(?=[\w:]+=")/g, ' ')
}

/** The rule that holds what an attribute asks for. */
export function heldBy(name: string, value: string, holds: Holds): Rule | undefined {
  if (name === 'content') value = /^[\s\d.]+[\s;,]+(?:url\s*=\s*)?["']?([^"']*)/i.exec(value)?.[1] ?? ''
  const rule = holds(value)
  if (rule) return rule
  if (/srcset|ping|values/.test(name)) return holds(mentioned(value, holds, /[^\s,;]+/g))
  if (/^\s*(javascript|data):/i.test(value)) value = opened(value)
  else if (name !== 'srcdoc') return
  return holds(mentioned(value, holds))
}

/** The first URL in a text that is held: absolute, as what leads out of a document must be. Empty: none. */
export function mentioned(text: string, holds: Holds, pattern = inText): string {
  return [...text.matchAll(pattern)].map(([all, url = all]) => url).find(holds) ?? ''
}

/** The rule that holds what an inline script would import, or what a list of URLs makes the browser fetch. */
export function importedBy(type: string, text: string, holds: Holds): Rule | undefined {
  return holds(mentioned(text, holds, /speculationrules|importmap|webbundle/i.test(type) ? inText : imported))
}

/** A document within a URL, as text. */
function opened(url: string): string {
  try {
    const [, base64, data] = /^[^,]*?(;base64)?,([^]*)/i.exec(url) ?? []
    return base64 ? atob(data!) : decodeURIComponent(url)
  } catch {
    return url
  }
}
