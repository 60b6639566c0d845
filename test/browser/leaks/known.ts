/**
 * What is known to leak, or not to come back, and why: the list that the tests
 * compare every run with. A leak that is not here fails, and so does a row that
 * no longer holds. Data.
 */
import type { FormName } from './subject.js'
import type { EngineName } from './vector.js'

export interface Known {
  readonly why: string
  /** Absent: in each of them. */
  readonly engines?: readonly EngineName[]
  /** Absent: in those that mark nothing before it is parsed. */
  readonly forms?: readonly FormName[]
  readonly ids: readonly string[]
  /** Two things of the browser race each other, so that it does not leak each time. */
  readonly races?: boolean
}

const closed = "The parser's closed shadow roots show themselves to nobody."
const insert =
  'Asked at the moment of insertion by the parser, before an observer can run; the strict form and marking ahead of time stop it.'
const look =
  "The browser's look-ahead asks before the tag exists; the strict form and marking ahead of time stop it, in Chromium the barrier line too."
const nav = 'A navigation: `location` cannot be patched, and where a visitor goes is not ours to hold.'
const own =
  "A file of the site's own asks, in a place where no script of the page runs first; only the site's CSP stops that."
const sandbox = 'A sandboxed frame is a realm that the page cannot enter.'
const server = "The site's own server sends the browser there; the page asks for nothing but its own address."
const syntax = 'An import in a script is syntax and no function: there is nothing to patch.'
const unguarded = 'Not guarded.'
const gone = 'An act of its moment, refused as a blocked one would be: nobody waits for it any more.'
const live = "A socket, a stream or a connection that was refused is the caller's to open again."
const module = 'A module that was held has had its moment in the module graph.'
const other = 'Held and not released.'
const sheet = 'A rule or font that was refused is not made again.'
const write = "What `document.write` would have put into the parser's stream has no place once the page is parsed."
/** Forms whose tags are inert when the parser meets them. */
const written = ['marked', 'strict'] as const
const unmarked = ['ordinary', 'barrier'] as const
const ids = (list: string) => list.split(' ')

/** Requests that arrive although the decision says no. */
export const leaks: readonly Known[] = [
  {
    why: own,
    forms: written,
    ids: ids('iframe-own own-module-import own-stylesheet own-stylesheet-import'),
  },
  {
    why: server,
    forms: written,
    ids: ids('header-preload redirected-iframe redirected-image redirected-script'),
  },
  {
    why: closed,
    ids: ids('shadow-closed'),
  },
  {
    why: insert,
    ids: ids(
      'ahead-import ahead-modulepreload ahead-preload ahead-stylesheet embed-image link-modulepreload link-preconnect link-preload-body link-preload-fetch link-preload-font link-preload-script link-preload-srcset link-preload-style link-stylesheet link-stylesheet-alternate link-stylesheet-body link-stylesheet-print object shadow-style shadow-stylesheet style-escaped style-import style-import-layer style-import-url svg-feimage svg-fill-attribute svg-mask-attribute svg-set-href svg-style',
    ),
  },
  {
    why: insert,
    forms: ['ordinary'],
    ids: ids('embed object-image'),
  },
  {
    why: insert,
    forms: ['barrier'],
    ids: ids('frameset'),
  },
  {
    why: insert,
    forms: ['barrier'],
    races: true,
    ids: ids('embed object-image'),
  },
  {
    why: insert,
    races: true,
    ids: ids('ahead-iframe iframe'),
  },
  {
    why: insert,
    forms: ['ordinary'],
    races: true,
    ids: ids('frameset'),
  },
  {
    why: look,
    forms: ['ordinary'],
    ids: ids(
      'ahead-img ahead-input ahead-module ahead-picture ahead-poster ahead-script ahead-script-async ahead-srcset ahead-svg-script base-image base-script image-tag img img-crossorigin img-head img-src-and-srcset img-srcset img-srcset-widths input-image link-prefetch object-nested picture picture-media script script-async script-crossorigin script-defer script-fetchpriority script-head script-language script-module script-module-async shadow-image shadow-script svg-image svg-image-xlink svg-script svg-script-xlink video-poster',
    ),
  },
  {
    why: look,
    forms: ['ordinary'],
    races: true,
    ids: ids(
      'link-preload-image shadow-iframe style-background style-background-quoted style-border style-content style-cursor style-image-set style-list style-mask style-shape style-variable',
    ),
  },
  {
    why: nav,
    ids: ids(
      'frame-location frame-location-href frame-location-replace location location-assign location-href location-replace meta-refresh navigation-navigate',
    ),
  },
  {
    why: own,
    ids: ids('iframe-own own-module-import own-stylesheet own-stylesheet-import realm-own worker-own'),
  },
  {
    why: own,
    forms: ['barrier'],
    ids: ids('service-worker-fetch service-worker-import shared-worker-own worker-own-import worker-own-module'),
  },
  {
    why: own,
    forms: ['ordinary'],
    races: true,
    ids: ids('service-worker-fetch service-worker-import shared-worker-own worker-own-import worker-own-module'),
  },
  {
    why: sandbox,
    forms: ['ordinary'],
    ids: ids('srcdoc-sandbox'),
  },
  {
    why: sandbox,
    ids: ids('iframe-sandbox'),
  },
  {
    why: sandbox,
    forms: ['barrier'],
    races: true,
    ids: ids('srcdoc-sandbox'),
  },
  {
    why: server,
    ids: ids(
      'fetch-redirected header-preload location-redirected redirected-iframe redirected-image redirected-script',
    ),
  },
  {
    why: syntax,
    ids: ids('eval-import function-import import realm-import worker-blob-dynamic worker-blob-module'),
  },
  {
    why: unguarded,
    ids: ids(
      'animate exec-command fetch-later form-button form-frame form-frame-get form-request-submit frame-area frame-target img-attr-node-value img-attr-text img-attr-value img-named-item insert-rule-nested open-link realm-blob realm-popup realm-popup-write realm-worker script-module-blob set-html-unsafe-shadow shared-worker-blob shared-worker-import style-map style-text-data svg-animate svg-feimage-set svg-href-base worker-blob-fetch worker-blob-import worker-blob-socket worker-blob-xhr worker-data',
    ),
  },
  {
    why: unguarded,
    forms: ['barrier'],
    ids: ids('worker-blob-events worker-blob-font worker-blob-nested'),
  },
  {
    why: unguarded,
    forms: ['ordinary'],
    races: true,
    ids: ids('worker-blob-events worker-blob-font worker-blob-nested'),
  },
]

/** Held, and after a yes in the same page not made up for. */
export const dropped: readonly Known[] = [
  {
    why: 'Content of others could write such an attribute too, so nothing gives a handler back; what has content cannot be wrapped.',
    forms: written,
    ids: ids('handler-frame-load handler-svg-load handler-toggle'),
  },
  {
    why: closed,
    forms: written,
    ids: ids('shadow-closed'),
  },
  {
    why: 'WebKit asks for an icon when the page has loaded, and then no more.',
    engines: ['webkit'],
    forms: written,
    ids: ids('link-icon'),
  },
  {
    why: 'Only look-ahead ever asks for what is in a template.',
    engines: ['firefox'],
    forms: written,
    ids: ids('template-image'),
  },
  {
    why: 'Chromium takes the larger image of a set where it has it already.',
    forms: written,
    races: true,
    ids: ids('img-src-and-srcset'),
  },
  {
    why: gone,
    ids: ids('audio-worklet cache-add frame-open open open-noopener paint-worklet ping ping-markup xhr-sync'),
  },
  {
    why: live,
    ids: ids(
      'event-source realm-events realm-socket rtc-configure rtc-stun rtc-turn web-socket web-socket-http web-transport',
    ),
  },
  {
    why: module,
    ids: ids('import-map'),
  },
  {
    why: other,
    ids: ids('link-preload-imagesrcset'),
  },
  {
    why: other,
    forms: ['barrier'],
    ids: ids('img-src-and-srcset'),
  },
  {
    why: sheet,
    ids: ids(
      'add-rule adopted-replace adopted-replace-sync font-face insert-rule insert-rule-font insert-rule-import style-rule-property',
    ),
  },
  {
    why: write,
    ids: ids('write write-late write-late-script write-pieces write-script write-stylesheet writeln'),
  },
]

/** The rows' vectors for one engine and form: id → its row. */
export function rowsFor(rows: readonly Known[], engine: EngineName, form: FormName): ReadonlyMap<string, Known> {
  const here = rows.filter(
    (row) => (row.engines ?? [engine]).includes(engine) && (row.forms ?? unmarked).includes(form),
  )
  return new Map(here.flatMap((row) => row.ids.map((id) => [id, row])))
}
