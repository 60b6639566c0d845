/**
 * Marks a site's HTML ahead of time: tags of partners become inert in the
 * markup itself, every other byte stays. Knows nothing of visitors.
 */
import { type Marker, createMarker } from '../src/markup/mark.js'
import { type Match, createMatcher } from '../src/partners/match.js'
import type { Config, MarkedTag } from '../src/types.js'
import { bytesOf, inUtf8, textOf } from './bytes.js'
import { rulesOf } from './rules.js'
import { createScan } from './scan.js'

export type { Config, MarkedTag } from '../src/types.js'

export interface Marked {
  readonly html: string
  readonly tags: readonly MarkedTag[]
}

export interface Options {
  /** Where the page is served from, for relative URLs and partners' hosts that are the site's own. */
  readonly url?: string
}

/** Every catalogued partner of advertising. */
const everyone: Config = {}

/** Marks a document, or a piece of one. Doing it again changes nothing. Throws for an invalid config. */
export function mark(html: string, config = everyone, options: Options = {}): Marked {
  const marker = markerOf(config, options.url)
  return { html: marker.write(html, true), tags: marker.tags }
}

/**
 * The same for a response on its way: text or bytes in any encoding that
 * extends ASCII, in chunks that end anywhere. It holds back no more than one
 * tag, comment, script or style with its text. `onTag` hears of each tag.
 */
export function markStream<Chunk extends string | Uint8Array = Uint8Array>(
  config = everyone,
  { url, onTag }: Options & { readonly onTag?: (tag: MarkedTag) => void } = {},
): TransformStream<Chunk, Chunk> {
  const marker = markerOf(config, url)
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

const matchers = new WeakMap<Config, Match>()

/** One matcher a config, however many pages. */
function matcherOf(config: Config): Match {
  const match = matchers.get(config) ?? createMatcher(rulesOf(config))
  matchers.set(config, match)
  return match
}

function markerOf(config: Config, url = 'https://site.invalid/'): Marker {
  const match = matcherOf(config)
  return createMarker(createScan, (address, base) => match(inUtf8(address), () => base), url)
}
