/**
 * Start tags in a whole document, as the HTML tokenizer finds them, small
 * enough for a page. Namespaces are those of well-nested markup: where it is
 * not, the observer of the guard is still there. Source: HTML, § 13.2.5.
 */
import type { Attribute, Listener, PlacedTag, Scan } from '../markup/tag.js'

/** Where text ends: a comment or what browsers take for one, CDATA, the beginning of a tag. */
const opening =
  /<!--(?:-?>|[^]*?(?:--!?>|$))|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[!?][^>]*>?|<\/(?![a-z])[^>]*>?|<\/?([a-z][^\t\n\f\r />]*)/gi
const attribute =
  /([\t\n\f\r /]*)([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*(?:"|$)|'[^']*(?:'|$)|(?:[^\t\n\f\r >"'][^\t\n\f\r >]*)?))?/y
const tagEnd = /([\t\n\f\r /]*)(>|$)/y
/** Elements whose content is text up to their end tag. */
const raw = /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/
const empty =
  /^(area|base|basefont|bgsound|br|col|embed|frame|hr|image|img|input|keygen|link|meta|param|source|track|wbr)$/
/** Start tags that end SVG and MathML around them. */
const breaks =
  /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/
/** Elements in SVG and MathML whose content is HTML again. */
const points = { svg: /^(foreignobject|desc|title)$/, math: /^(m[inos]|mtext)$/ }

interface Open {
  readonly name: string
  /** What is in it, where that is no HTML. */
  readonly space: 'svg' | 'math' | undefined
  /** HTML in SVG or MathML: no end tag in it ends what is around it. */
  readonly isPoint: boolean
}

/** `decode` gives the value of an attribute as it is written, quotes included. */
export function createScanner(decode: (written: string) => string): (listener: Listener) => Scan {
  return (listener) => ({ read: (html) => scan(html, listener, decode) })
}

function scan(html: string, listener: Listener, decode: (written: string) => string): number {
  const open: Open[] = []
  let at = 0

  function next(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(html)
    if (found) at = pattern.lastIndex
    return found
  }

  function attributes(): [list: Attribute[], selfClosing: boolean] | undefined {
    const list: Attribute[] = []
    for (;;) {
      const end = next(tagEnd)
      // An unfinished tag is none.
      if (end) return end[2] ? [list, end[1]!.endsWith('/')] : undefined
      const [all, space, name, written] = next(attribute)!
      const start = at - all.length + space!.length
      const key = name!.toLowerCase()
      // The first of a name counts.
      if (list.some((each) => each.name === key)) continue
      list.push({ name: key, value: written ? decode(written) : '', start, end: at })
    }
  }

  function close(name: string): void {
    const html = open.findLastIndex((each) => !each.space && !each.isPoint)
    let last = open.findLastIndex((each) => each.name === name)
    if (last < html) last = open.findLastIndex((each) => each.isPoint || each.name === name)
    if (open[last]?.name === name) open.length = last
  }

  /** Raw text, up to its end tag. */
  function text(name: string): string {
    const rest = html.slice(at)
    const length = name === 'script' ? scriptLength(rest) : rest.search(RegExp(`</${name}[\\t\\n\\f\\r />]`, 'i'))
    return length < 0 ? rest : rest.slice(0, length)
  }

  for (let found; (found = next(opening));) {
    const name = found[1]?.toLowerCase()
    const start = at - found[0].length
    if (!name) {
      // Only SVG and MathML have CDATA.
      if (found[0].startsWith('<![') && !open.at(-1)?.space) at = html.indexOf('>', start) + 1 || html.length
      continue
    }
    const [list, selfClosing] = attributes() ?? []
    if (!list) break
    if (found[0][1] === '/') {
      close(name)
      listener.onEnd(name, start, at)
      continue
    }
    const stoodInForeign = !!open.at(-1)?.space
    if (stoodInForeign && endsForeign(name, list)) while (open.at(-1)?.space) open.pop()
    const around = open.at(-1)
    const isRoot = name === 'svg' || name === 'math'
    // In one another they are elements like any, but for `svg` in an annotation.
    const space =
      isRoot && (!around?.space || (name === 'svg' && around.name === 'annotation-xml')) ? name : around?.space
    const isForeign = !!space
    const breaksOut = stoodInForeign && !isForeign
    // Nobody reads where it stands.
    const tag: PlacedTag = { name, isForeign, breaksOut, attributes: list, start, end: at, line: 0, column: 0 }
    const isPoint = isForeign && points[space].test(name)
    if (isForeign ? !selfClosing : !empty.test(name)) open.push({ name, space: isPoint ? undefined : space, isPoint })
    const isWanted = listener.onStart(tag)
    if (!isForeign && name === 'plaintext') break
    const hasText = isForeign ? !selfClosing && /^(script|style)$/.test(name) && isWanted : raw.test(name) || isWanted
    if (!hasText) continue
    // Markup in SVG's script and style is rare, and ends them here.
    const content = isForeign ? html.slice(at).split('<', 1)[0]! : text(name)
    at += content.length
    if (!isWanted) continue
    // In SVG it has character references, which HTML's script and style have not.
    const isEncoded = isForeign && content.includes('&')
    listener.onText(tag, isEncoded ? decode(`"${content.replaceAll('"', '&quot;')}"`) : content, tag.end, at)
  }
  return html.length
}

/** Does this start tag end the SVG and MathML around it? */
function endsForeign(name: string, attributes: readonly Attribute[]): boolean {
  return breaks.test(name) || (name === 'font' && attributes.some((each) => /^(color|face|size)$/.test(each.name)))
}

/** Where a script's end tag is: not within `<!-- <script> … </script>`, which is text. */
function scriptLength(text: string): number {
  let depth = 0
  for (const { 0: found, index } of text.matchAll(/<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi)) {
    if (found === '<!--') depth = /^<!--(-?>)/.test(text.slice(index)) ? 0 : depth || 1
    else if (found === '-->') depth = 0
    else if (found[1] !== '/') depth = depth && 2
    else if (depth < 2) return index
    else depth = 1
  }
  return -1
}
