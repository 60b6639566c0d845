/**
 * How one tag of a partner is spelled so that it is inert, and the gate can
 * wake it. Pure: it says what to change in the text, whoever tokenized it.
 */
import type { Rule } from '../partners/match.js'
import type { Attribute, Edit, Finding, Held, StartTag } from './tag.js'
import { candidates, holdStyle, refreshTarget, urlsInCode } from './urls.js'

/** Attributes of SVG that are style, where that may have a URL. */
const presentation = /^(mask|fill|stroke|filter|clip-path|cursor|marker(-(start|mid|end))?)$/

export interface Context {
  /** The rules that own a URL as the document would resolve it; `code`: it stands in a script's text. */
  owners(url: string, code?: boolean): readonly Rule[]
  /** What a module may call by another name, by the page's import maps. */
  readonly imports: ReadonlyMap<string, string>
  /** A document of its own, in a `srcdoc`. */
  mark(html: string): { html: string; findings: readonly Finding[] }
}

const one = (value: string) => [value]
const words = (value: string) => value.split(/\s+/)
const steps = (value: string) => value.split(';')

/** Attributes that fetch: of which elements, and how their URLs are read. `data-` before the name puts one aside. */
const fetching: { readonly [attribute: string]: readonly [elements: RegExp, read: (value: string) => string[]] } = {
  src: [/^(img|iframe|frame|video|audio|source|track|embed|input)$/, one],
  srcset: [/^(img|source)$/, candidates],
  href: [/^(link|svg:(image|feimage))$/, one],
  'xlink:href': [/^svg:(image|feimage)$/, one],
  imagesrcset: [/^link$/, candidates],
  poster: [/^video$/, one],
  data: [/^object$/, one],
  background: [/^(body|table|thead|tbody|tfoot|tr|td|th)$/, one],
  ping: [/^(a|area)$/, words],
  to: [/^svg:(set|animate)$/, one],
  from: [/^svg:animate$/, one],
  values: [/^svg:animate$/, steps],
}
/** The other relations of a link are for people and search engines. */
const fetched =
  /\b(stylesheet|(pre|modulepre)load|prefetch|preconnect|prerender|icon|manifest|search|compression-dictionary)\b/i
const nested = /^(iframe|frame|embed|object|link)$/
const empty = /^(area|base|embed|img|input|link|meta|source|track)$/
/** What browsers run, and JSON that makes them fetch. */
const runs =
  /^$|^(module|speculationrules)$|^(text|application)\/(x-)?(java|ecma)script$|^text\/(javascript1\.[0-5]|jscript|livescript)$/

/** Does its text decide whether this tag is held? Then `hold` wants the text. */
export function wantsText({ name, attributes, isForeign }: StartTag): boolean {
  if (name === 'style') return true
  return name === 'script' && runs.test(scriptType(attributes)) && !sourceOf(attributes, isForeign)
}

/** What to do to a tag, if it reaches a partner. `text` is that of a script or style, from `start` to `end`. */
export function hold(tag: StartTag, context: Context, text = '', start = tag.end, end = start): Held | undefined {
  if (tag.name === 'script') return holdScript(tag, context, text)
  const findings: Finding[] = []
  const edits: Edit[] = []
  /** Is this URL, of an attribute or of the text, a partner's? If so it is found. */
  const note = (attribute: string | undefined) => (url: string) => {
    const rules = context.owners(url, !!attribute?.startsWith('on'))
    if (rules.length) findings.push({ attribute, url, rules })
    return rules.length > 0
  }
  const styles: string[] = []
  let mustWrap = isRefresh(tag)
  let stuck: string | undefined

  for (const attribute of tag.attributes) {
    const { name, value } = attribute
    const before = findings.length
    let safe: string | undefined
    const isStyle = tag.isForeign && presentation.test(name)
    if (isStyle || name === 'style') safe = holdStyle(value, note(name))
    else if (name === 'srcdoc' && tag.name === 'iframe') {
      const inner = context.mark(value)
      safe = inner.html
      findings.push(...inner.findings)
    } else urlsOf(tag, attribute).forEach(note(name))
    if (findings.length === before) continue
    if (isStyle) {
      styles.push(`${name}:${value}`)
      edits.push([attribute.start, attribute.end, `${name}="${escape(safe!, value)}"`])
      continue
    }
    const isHandler = name.startsWith('on')
    const cannotWait = isHandler || has(tag, asideOf(name))
    edits.push(...putAside(attribute, cannotWait, safe))
    if (!cannotWait) continue
    mustWrap = true
    stuck = `${name} cannot be put aside${isHandler ? '' : `, since ${asideOf(name)} is taken`}`
  }
  if (styles[0]) {
    if (has(tag, 'style') || has(tag, 'data-style')) stuck = `${styles} cannot be put aside`
    else edits.push([afterName(tag), afterName(tag), ` data-style="${escape(styles.join(';'), '')}"`])
  }
  if (tag.name === 'style') {
    const safe = holdStyle(text, note(undefined))
    if (safe !== text) {
      edits.push([start, end, tag.isForeign ? escape(safe, text) : safe])
      edits.push([afterName(tag), afterName(tag), ` data-css="${tag.isForeign ? escape(text, text) : quote(text)}"`])
    }
  }
  if (!findings.length) return
  const purposes = purposesOf(findings)
  if (mustWrap && isWrappable(tag)) return { purposes, findings, edits: wrap(tag, purposes) }
  return { purposes, findings, edits: [purposeOf(tag, purposes), ...edits], ...(stuck && { stuck }) }
}

function holdScript(tag: StartTag, { owners, imports }: Context, text: string): Held | undefined {
  const type = tag.attributes.find(({ name }) => name === 'type')
  if (!runs.test(scriptType(tag.attributes))) return
  const source = sourceOf(tag.attributes, tag.isForeign)
  const urls = source ? [source.value, ...urlsWithin(source.value)] : imported(text, imports)
  const findings = [
    ...urls.map((url) => ({ attribute: source?.name, url, rules: owners(url) })),
    ...(source ? [] : urlsInCode(text)).map((url) => ({ attribute: undefined, url, rules: owners(url, true) })),
  ].filter(({ rules }) => rules.length)
  if (!findings.length) return
  const purposes = purposesOf(findings)
  const [at, , purpose] = purposeOf(tag, purposes)
  const edits: Edit[] = [[at, at, ' type="text/plain"' + purpose]]
  if (type) edits.push([type.start, type.start, 'data-'])
  // An SVG script has no `src`, and the gate runs an HTML one in its place.
  if (source && tag.isForeign) edits.push([source.start, source.start + source.name.length, 'data-src'])
  const taken = type?.value && has(tag, 'data-type') ? 'data-type' : tag.isForeign && has(tag, 'data-src') && 'data-src'
  return { purposes, findings, edits, ...(taken && { stuck: `${taken} is taken` }) }
}

/** What code imports: by its address, by a name of the page's, or by what begins with one that ends in a slash. */
function imported(code: string, imports: ReadonlyMap<string, string>): string[] {
  const addresses = [...code.matchAll(/\b(?:import|from)\s*["'](\w+:[^"']+|\/\/[^"']+)/g)].map(([, url]) => url!)
  const isIn = (name: string) => ['"', "'"].some((q) => code.includes(q + name + (name.endsWith('/') ? '' : q)))
  return [...addresses, ...[...imports].filter(([name]) => isIn(name)).map(([, url]) => url)]
}

/** In lower case, as a script without one has it: nothing. */
function scriptType(attributes: readonly Attribute[]): string {
  const value = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value
  const language = value('language')
  return (value('type') ?? (language ? `text/${language}` : '')).trim().toLowerCase()
}

function sourceOf(attributes: readonly Attribute[], isForeign: boolean): Attribute | undefined {
  return attributes.find(({ name }) => (isForeign ? /^(xlink:)?href$/.test(name) : name === 'src'))
}

/** The URLs that one attribute makes the browser ask for. */
function urlsOf(tag: StartTag, { name, value }: Attribute): string[] {
  if (name.startsWith('on')) return urlsInCode(value)
  if (isRefresh(tag)) return name === 'content' ? refreshTarget(value) : []
  // The parser takes <image> for <img>.
  const element = tag.isForeign ? `svg:${tag.name}` : tag.name === 'image' ? 'img' : tag.name
  const [elements, read] = Object.hasOwn(fetching, name) ? fetching[name]! : []
  if (!elements?.test(element)) return []
  if (element === 'link' && !fetched.test(valueOf(tag, 'rel'))) return []
  if (element === 'input' && !/^image$/i.test(valueOf(tag, 'type'))) return []
  return [...read!(value), ...(nested.test(element) ? urlsWithin(value) : [])]
}

/** The URLs in a document or script that is a URL itself. */
function urlsWithin(url: string): string[] {
  const [, kind, rest] = /^[^!-~]*(javascript:|data:[^,]*,)([^]*)/i.exec(url) ?? []
  if (!kind) return []
  try {
    return urlsInCode(/;\s*base64\s*,$/i.test(kind) ? atob(decodeURIComponent(rest!)) : decodeURIComponent(rest!))
  } catch {
    return urlsInCode(rest!)
  }
}

/** The attribute under a name that fetches nothing; `safe` stays in its place meanwhile. */
function putAside({ name, value, start, end }: Attribute, isForGood: boolean, safe: string | undefined): Edit[] {
  const aside = isForGood ? 'data-nosale-' + name : asideOf(name)
  const edits: Edit[] = [[start, start + name.length, aside]]
  if (safe) edits.push([end, end, ` ${name}="${escape(safe, value)}"`])
  return edits
}

/** `xlink:href` comes back as the `href` that replaced it. */
function asideOf(name: string): string {
  return 'data-' + name.replace('xlink:', '')
}

/** May the tag become the text of a script? A void element in HTML, with nothing in it that would end that text. */
function isWrappable({ name, isForeign, breaksOut, attributes }: StartTag): boolean {
  return empty.test(name) && !isForeign && !breaksOut && !attributes.some(({ value }) => /<(\/script|!--)/i.test(value))
}

/** Puts a tag that cannot be made inert otherwise into a script, as its text. */
function wrap(tag: StartTag, purposes: readonly string[]): Edit[] {
  const open = `<script type="text/plain" data-purpose="${purposes.join(' ')}" data-html>`
  return [
    [tag.start, tag.start, open],
    [tag.end, tag.end, '</script>'],
  ]
}

function purposeOf(tag: StartTag, purposes: readonly string[]): Edit {
  const at = afterName(tag)
  return [at, at, has(tag, 'data-purpose') ? '' : ` data-purpose="${purposes.join(' ')}"`]
}

function afterName({ start, name }: StartTag): number {
  return start + 1 + name.length
}

function purposesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ rules }) => rules.map(({ purpose }) => purpose)))]
}

function isRefresh(tag: StartTag): boolean {
  return tag.name === 'meta' && /^refresh$/i.test(valueOf(tag, 'http-equiv'))
}

function has(tag: StartTag, wanted: string): boolean {
  return tag.attributes.some(({ name }) => name === wanted)
}

function valueOf(tag: StartTag, wanted: string): string {
  return tag.attributes.find(({ name }) => name === wanted)?.value ?? ''
}

function quote(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/**
 * Text as markup in whatever encoding its document has: what was not typed as
 * such, or would not fit into a byte, becomes a character reference.
 */
function escape(text: string, typed: string): string {
  const beyond = /[^\0-\x7f]/.test(typed) ? /[^\0-\xff]/gu : /[^\0-\x7f]/gu
  return quote(text).replace(beyond, (character) => `&#${character.codePointAt(0)};`)
}
