/**
 * Marks one document as it is read: what `hold` says of each tag, and what it
 * takes a document to know: its base, its import maps, its shadow roots.
 */
import { type Rule, parse } from '../partners/match.js'
import type { MarkedTag } from '../types.js'
import { hold, wantsText } from './hold.js'
import { cuts } from './noscript.js'
import type { Edit, Finding, Held, Listener, PlacedTag, Scan, StartTag } from './tag.js'

export interface Marker {
  /** Takes markup and gives what is ready. */
  write(chunk: string, isLast: boolean): string
  readonly tags: readonly MarkedTag[]
}

/** A marker of one document. `owners` are the rules that own a URL; `code`: it stands in a script's text. */
export function createMarker(
  createScan: (listener: Listener) => Scan,
  owners: (address: string, base: string, code: boolean) => readonly Rule[],
  url: string,
): Marker {
  const tags: MarkedTag[] = []
  /** What has not been given out, and its offset in the document. */
  let source = ''
  let given = 0
  let edits: Edit[] = []
  let base = url
  let hasBase = false
  /** Open templates: those that are shadow roots collect the purposes marked in them. */
  const templates: ({ mode: 'open' | 'closed'; purposes: Set<string> } | undefined)[] = []

  const imports = new Map<string, string>()

  const nested = (html: string) => {
    const marker = createMarker(createScan, owners, base)
    const marked = marker.write(html, true)
    return { html: marked, findings: marker.tags.map(findingOf) }
  }

  const context = { owners: (address: string, code = false) => owners(address, base, code), imports, mark: nested }

  function apply(tag: PlacedTag, held: Held | undefined): void {
    if (!held) return
    edits.push(...held.edits)
    for (const template of templates) held.purposes.forEach((purpose) => template?.purposes.add(purpose))
    const isUnseen = templates.some((template) => template?.mode === 'closed')
    const stuck = held.stuck ?? (isUnseen ? 'nobody sees into a closed shadow root' : undefined)
    tell(tag, held.findings, stuck ? { done: 'stuck', note: stuck } : { done: 'marked' })
  }

  function tell(tag: PlacedTag, findings: readonly Finding[], rest: Pick<MarkedTag, 'done' | 'note'>): void {
    const { line, column, name } = tag
    for (const { attribute, url, rules } of findings) {
      const partners = rules.map(({ partner }) => partner)
      const purposes = [...new Set(rules.map(({ purpose }) => purpose))]
      tags.push({ line, column, element: name, ...(attribute && { attribute }), url, partners, purposes, ...rest })
    }
  }

  const scan = createScan({
    onStart(tag) {
      const value = (wanted: string) => tag.attributes.find(({ name }) => name === wanted)?.value
      if (tag.name === 'noscript' && !tag.isForeign) return true
      if (tag.name === 'template' && !tag.isForeign) {
        const mode = value('shadowrootmode')?.toLowerCase()
        templates.push(mode === 'open' || mode === 'closed' ? { mode, purposes: new Set() } : undefined)
      }
      const href = tag.name === 'base' && !hasBase ? value('href') : undefined
      const found = href === undefined ? undefined : parse(href, () => url)
      if (found) {
        base = found.href
        hasBase = true
      }
      if (wantsText(tag) || isImportMap(tag)) return true
      apply(tag, hold(tag, context))
      return false
    },
    onText(tag, parsed, start, end) {
      // Raw text is taken as it stands: the parser has changed its line ends.
      const text = tag.isForeign ? parsed : source.slice(start - given, end - given)
      if (isImportMap(tag)) return importsIn(text).forEach(([name, target]) => imports.set(name, target))
      if (tag.name !== 'noscript') return apply(tag, hold(tag, context, text, start, end))
      for (const cut of cuts(createScan, text, context)) {
        edits.push([start + cut.start, start + cut.end, ''])
        tell(tag, cut.findings, { done: 'removed' })
      }
    },
    onEnd(name, _start, end) {
      if (name !== 'template') return
      const root = templates.pop()
      // No observer sees into a shadow root, so beside it stands what leads the gate there.
      for (const purpose of root?.mode === 'open' ? root.purposes : []) {
        edits.push([
          end,
          end,
          `<script type="text/plain" data-purpose="${purpose}" data-shadow slot="nosale"></script>`,
        ])
      }
    },
  })

  return {
    tags,
    write(chunk, isLast) {
      source += chunk
      const done = scan.read(chunk, isLast)
      const text = isLast ? source : source.slice(0, settled(source, done - given))
      const ready = splice(text, edits, given)
      edits = []
      source = source.slice(text.length)
      given += text.length
      return ready
    },
  }
}

function isImportMap({ name, attributes }: StartTag): boolean {
  return name === 'script' && attributes.some(({ name, value }) => name === 'type' && /^\s*importmap\s*$/i.test(value))
}

/** Names and their URLs, in whatever scope. */
function importsIn(map: string): [name: string, url: string][] {
  try {
    const { imports, scopes } = JSON.parse(map) as { imports?: object; scopes?: object }
    const pairs = [imports ?? {}, ...Object.values(scopes ?? {})].flatMap((scope) => Object.entries(scope as object))
    return pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  } catch {
    return []
  }
}

function findingOf({ attribute, url, partners, purposes }: MarkedTag): Finding {
  const rules = purposes.map((purpose) => ({ purpose, partner: partners.join(', '), hosts: [] }))
  return { attribute, url, rules }
}

/** How much of the text can be given out: up to `done`, and on to where the next tag may begin. */
function settled(text: string, done: number): number {
  const next = text.indexOf('<', done)
  return next < 0 ? text.length : next
}

function splice(text: string, edits: readonly Edit[], offset: number): string {
  let spliced = ''
  let at = offset
  for (const [start, end, instead] of [...edits].sort(([a], [b]) => a - b)) {
    spliced += text.slice(at - offset, start - offset) + instead
    at = end
  }
  return spliced + text.slice(at - offset)
}
