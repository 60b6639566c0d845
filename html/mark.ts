/**
 * Marks a site's HTML ahead of time: tags of partners become inert in the
 * markup itself, every other byte stays. Knows nothing of visitors.
 */
import { hold, wantsText } from '../src/markup/hold.js'
import type { Edit, Finding, Held, StartTag } from '../src/markup/tag.js'
import { type Match, createMatcher } from '../src/partners/match.js'
import type { Config } from '../src/types.js'
import { bytesOf, inUtf8, textOf } from './bytes.js'
import { cuts } from './noscript.js'
import { rulesOf } from './rules.js'
import { type PlacedTag, createScan } from './scan.js'

export type { Config } from '../src/types.js'

/** One URL of a partner in the markup, and what became of its tag. */
export interface Tag {
  /** Both from 1; of the tag that has it, or of the frame whose `srcdoc` has it. */
  readonly line: number
  readonly column: number
  /** In lower case: `script`. */
  readonly element: string
  /** Absent: the text of the element. */
  readonly attribute?: string
  readonly url: string
  /** Names, or ids of the catalogue; several where they share the host. */
  readonly partners: readonly string[]
  readonly purposes: readonly string[]
  /** `removed`: from a `noscript`, where nothing can hold it. `stuck`: held, and nothing can release it. */
  readonly done: 'marked' | 'removed' | 'stuck'
  /** Why it is stuck. */
  readonly note?: string
}

export interface Marked {
  readonly html: string
  readonly tags: readonly Tag[]
}

export interface Options {
  /** Where the page is served from, for relative URLs and partners' hosts that are the site's own. */
  readonly url?: string
}

/** Every catalogued partner of advertising. */
const everyone: Config = {}

/** Marks a document, or a piece of one. Doing it again changes nothing. Throws for a config that cannot be meant. */
export function mark(html: string, config = everyone, options: Options = {}): Marked {
  const marker = createMarker(matcherOf(config), options.url)
  return { html: marker.write(html, true), tags: marker.tags }
}

/**
 * The same for a response on its way: text or bytes in any encoding that
 * extends ASCII, in chunks that end anywhere. It holds back no more than one
 * tag, comment, script or style with its text. `onTag` hears of each tag.
 */
export function markStream<Chunk extends string | Uint8Array = Uint8Array>(
  config = everyone,
  { url, onTag }: Options & { readonly onTag?: (tag: Tag) => void } = {},
): TransformStream<Chunk, Chunk> {
  const marker = createMarker(matcherOf(config), url)
  let told = 0
  let isText = false

  function step(chunk: string, isLast: boolean, out: TransformStreamDefaultController<Chunk>): void {
    const ready = marker.write(chunk, isLast)
    for (; told < marker.tags.length; told++) onTag?.(marker.tags[told]!)
    if (ready) out.enqueue((isText ? ready : bytesOf(ready)) as Chunk)
  }
  return new TransformStream<Chunk, Chunk>({
    transform(chunk, out) {
      isText = typeof chunk === 'string'
      step(typeof chunk === 'string' ? chunk : textOf(chunk), false, out)
    },
    flush: (out) => step('', true, out),
  })
}

/** The config that a page has in `<script type="application/json" data-nosale>`, if any. Throws where that is no JSON. */
export function configIn(html: string): Config | undefined {
  let block: string | undefined
  createScan({
    onStart: ({ name, attributes }) =>
      name === 'script' && block === undefined && attributes.some((attribute) => attribute.name === 'data-nosale'),
    onText: (_tag, text) => void (block ??= text),
    onEnd: () => {},
  }).read(html, true)
  return block === undefined ? undefined : (JSON.parse(block) as Config)
}

interface Marker {
  /** Takes markup and gives what is ready. */
  write(chunk: string, isLast: boolean): string
  readonly tags: readonly Tag[]
}

function createMarker(match: Match, url = 'https://site.invalid/'): Marker {
  const tags: Tag[] = []
  /** What has not been given out, and its offset in the document. */
  let source = ''
  let given = 0
  let edits: Edit[] = []
  let base = url
  let hasBase = false
  /** Open templates: those that are shadow roots collect the purposes marked in them. */
  const templates: ({ mode: 'open' | 'closed'; purposes: Set<string> } | undefined)[] = []

  const imports = new Map<string, string>()

  const owners = (address: string) => match(inUtf8(address), base)
  const nested = (html: string) => {
    const marker = createMarker(match, base)
    const marked = marker.write(html, true)
    return { html: marked, findings: marker.tags.map(findingOf) }
  }

  const context = { owners, imports, mark: nested }

  function apply(tag: PlacedTag, held: Held | undefined): void {
    if (!held) return
    edits.push(...held.edits)
    for (const template of templates) held.purposes.forEach((purpose) => template?.purposes.add(purpose))
    const isUnseen = templates.some((template) => template?.mode === 'closed')
    const stuck = held.stuck ?? (isUnseen ? 'nobody sees into a closed shadow root' : undefined)
    tell(tag, held.findings, stuck ? { done: 'stuck', note: stuck } : { done: 'marked' })
  }

  function tell(tag: PlacedTag, findings: readonly Finding[], rest: Pick<Tag, 'done' | 'note'>): void {
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
      if (href !== undefined && URL.canParse(href, url)) {
        base = new URL(href, url).href
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
      for (const cut of cuts(text, context)) {
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

const matchers = new WeakMap<Config, Match>()

/** One matcher a config, however many pages. */
function matcherOf(config: Config): Match {
  const match = matchers.get(config) ?? createMatcher(rulesOf(config))
  matchers.set(config, match)
  return match
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

function findingOf({ attribute, url, partners, purposes }: Tag): Finding {
  const rules = purposes.map((purpose) => ({ purpose, partner: partners.join(', '), hosts: [] }))
  return { attribute, url, rules }
}

/** As much of the text as can be given out: what follows `done`, too, as far as no tag can begin in it. */
function settled(text: string, done: number): number {
  const next = text.indexOf('<', done)
  return next < 0 ? text.length : next
}

function splice(text: string, edits: readonly Edit[], offset: number): string {
  let spliced = ''
  let at = offset
  for (const [start, end, instead] of edits.toSorted(([a], [b]) => a - b)) {
    spliced += text.slice(at - offset, start - offset) + instead
    at = end
  }
  return spliced + text.slice(at - offset)
}
