/**
 * Start tags in text, as the HTML tokenizer finds them: for `innerHTML` and its
 * like, which start to load while they parse, and for pieces that `document.write`
 * writes. Pure.
 * Source: HTML, § 13.2.5.
 */

/** Text up to what may begin: a comment, a tag, or half of one. */
const opening = /([^]*?)(<!--(?:-?>|[^]*?(?:--!?>|$))|<([a-z][^\s/>]*)|<$)/iy
const attribute = /([\s/]*)([^\s/>][^\s/>=]*)((?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'][^\s>]*)?))?)/y
/** Elements whose content is text up to their end tag. */
const raw = /^(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript)$/

/** What becomes of an attribute as it stands there, of which `rest` is all after the name; and of a style sheet. */
export interface Rewriting {
  respell(tag: string, name: string, value: string, rest: string): string
  quiet(css: string): unknown
}

/** The markup with attributes and sheets changed, and the unfinished tag at its end, which the next piece continues. */
export function rewrite(html: string, { respell, quiet }: Rewriting): [done: string, rest: string] {
  let done = ''
  let at = 0
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(html)
    if (found) at = pattern.lastIndex
    return found
  }

  for (let found; (found = next(opening));) {
    const [, text, begun, opened] = found
    done += text
    if (begun!.startsWith('<!')) {
      done += begun
      continue
    }
    const start = at - begun!.length
    const tag = opened?.toLowerCase() ?? ''
    let piece = begun!
    for (let one; (one = next(attribute));) {
      const [, space, key, rest, ...values] = one
      piece += space + respell(tag, key!, values.find((value) => value !== undefined) ?? '', rest!)
    }
    // Of a whole tag only its end is left.
    if (html.indexOf('>', at) < 0) return [done, html.slice(start)]
    done += piece
    if (raw.test(tag)) {
      const [content] = next(RegExp(`[^]*?(?=</${tag}[\\s/>]|$)`, 'iy'))!
      done += tag === 'style' ? (quiet(content) as string) : content
    }
  }
  return [done + html.slice(at), '']
}
