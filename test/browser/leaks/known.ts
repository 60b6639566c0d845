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
  readonly forms?: readonly FormName[]
  readonly ids: readonly string[]
  /** Two things of the browser race each other, so that it does not leak each time. */
  readonly races?: boolean
}

const blob = 'Code in a blob runs in a realm of its own, so one that names a partner is refused whole.'
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
const event = 'The event that the handler waited for is over when the yes comes.'
const gone = 'An act of its moment, refused as a blocked one would be: nobody waits for it any more.'
const live = "A socket, a stream or a connection that was refused is the caller's to open again."
const media = 'A media element that has given up on its sources does not look again by itself.'
const module = 'A module that was held has had its moment in the module graph.'
const other = 'Held and not released.'
const sheet = 'A rule or font that was refused is not made again.'
const write = "What `document.write` would have put into the parser's stream has no place once the page is parsed."
const ids = (list: string) => list.split(' ')

/** Requests that arrive although the decision says no. */
export const leaks: readonly Known[] = [
  {
    why: closed,
    forms: ['barrier', 'ordinary'],
    ids: ids('shadow-closed'),
  },
  {
    why: insert,
    forms: ['barrier', 'ordinary'],
    ids: ids(
      'ahead-import ahead-modulepreload ahead-preload ahead-stylesheet link-modulepreload link-preconnect link-preload-body link-preload-fetch link-preload-font link-preload-script link-preload-srcset link-preload-style link-stylesheet link-stylesheet-alternate link-stylesheet-body link-stylesheet-print shadow-style shadow-stylesheet style-escaped style-import style-import-layer style-import-url svg-style',
    ),
  },
  {
    why: insert,
    forms: ['barrier'],
    ids: ids('svg-feimage'),
  },
  {
    why: insert,
    engines: ['chromium', 'firefox'],
    forms: ['barrier'],
    ids: ids('object object-image'),
  },
  {
    why: insert,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary'],
    races: true,
    ids: ids('object-image svg-feimage'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['barrier'],
    ids: ids('ahead-iframe iframe shadow-iframe'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['barrier', 'ordinary'],
    ids: ids('embed embed-image frameset'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['ordinary'],
    ids: ids('object'),
  },
  {
    why: insert,
    engines: ['webkit'],
    forms: ['ordinary'],
    ids: ids('svg-feimage'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['ordinary'],
    races: true,
    ids: ids('ahead-iframe iframe shadow-iframe'),
  },
  {
    why: insert,
    engines: ['firefox'],
    forms: ['ordinary'],
    races: true,
    ids: ids('object'),
  },
  {
    why: look,
    forms: ['ordinary'],
    ids: ids(
      'ahead-img ahead-input ahead-module ahead-picture ahead-poster ahead-script ahead-script-async ahead-srcset base-image base-script image-tag img-head img-src-and-srcset img-srcset img-srcset-widths picture picture-media script script-async script-crossorigin script-defer script-fetchpriority script-head script-language script-module script-module-async shadow-script svg-image svg-image-xlink video-poster',
    ),
  },
  {
    why: look,
    engines: ['firefox', 'webkit'],
    forms: ['barrier'],
    ids: ids(
      'ahead-img ahead-module ahead-picture ahead-poster ahead-script ahead-script-async ahead-srcset base-image base-script image-tag img-head img-src-and-srcset img-srcset img-srcset-widths object-nested picture picture-media script script-async script-crossorigin script-defer script-fetchpriority script-head script-language script-module script-module-async shadow-image shadow-script svg-image video-poster',
    ),
  },
  {
    why: look,
    engines: ['firefox', 'webkit'],
    forms: ['barrier', 'ordinary'],
    ids: ids('img img-crossorigin link-preload-image'),
  },
  {
    why: look,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary'],
    ids: ids('ahead-svg-script svg-script svg-script-xlink'),
  },
  {
    why: look,
    engines: ['chromium', 'webkit'],
    forms: ['ordinary'],
    ids: ids('input-image shadow-image'),
  },
  {
    why: look,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary'],
    races: true,
    ids: ids('object-nested'),
  },
  {
    why: look,
    engines: ['webkit'],
    forms: ['barrier'],
    ids: ids('ahead-input input-image svg-image-xlink'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['barrier'],
    ids: ids('ahead-svg-script svg-script svg-script-xlink'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('template-image'),
  },
  {
    why: look,
    engines: ['webkit'],
    forms: ['ordinary'],
    ids: ids('object-nested'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['ordinary'],
    ids: ids('body-background'),
  },
  {
    why: look,
    engines: ['chromium'],
    forms: ['ordinary'],
    races: true,
    ids: ids('img img-crossorigin link-prefetch link-preload-image'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['ordinary'],
    races: true,
    ids: ids('shadow-image'),
  },
  {
    why: nav,
    forms: ['barrier', 'ordinary'],
    ids: ids('frame-location frame-location-href frame-location-replace'),
  },
  {
    why: nav,
    engines: ['webkit'],
    forms: ['barrier', 'ordinary'],
    ids: ids('location location-assign location-href location-replace meta-refresh'),
  },
  {
    why: own,
    forms: ['barrier', 'ordinary'],
    ids: ids('realm-own worker-own worker-own-import worker-own-module'),
  },
  {
    why: own,
    ids: ids('iframe-own own-module-import own-stylesheet own-stylesheet-import'),
  },
  {
    why: own,
    engines: ['chromium', 'firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('service-worker-fetch service-worker-import shared-worker-own'),
  },
  {
    why: own,
    engines: ['webkit'],
    forms: ['ordinary'],
    races: true,
    ids: ids('service-worker-fetch'),
  },
  {
    why: sandbox,
    engines: ['chromium'],
    forms: ['barrier', 'ordinary'],
    ids: ids('iframe-sandbox srcdoc-sandbox'),
  },
  {
    why: server,
    ids: ids('header-preload redirected-iframe redirected-image redirected-script'),
  },
  {
    why: server,
    forms: ['barrier', 'ordinary'],
    ids: ids('fetch-redirected location-redirected'),
  },
  {
    why: syntax,
    forms: ['barrier', 'ordinary'],
    ids: ids('eval-import function-import import realm-import'),
  },
  {
    why: unguarded,
    engines: ['webkit'],
    forms: ['barrier', 'ordinary'],
    ids: ids('img-named-item'),
  },
  {
    why: unguarded,
    engines: ['webkit'],
    forms: ['ordinary'],
    races: true,
    ids: ids('style-list-image style-rule-property style-spelled'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['barrier', 'ordinary'],
    races: true,
    ids: ids(
      'ahead-iframe embed embed-image frameset iframe iframe-sandbox link-prefetch link-preload-body object object-image object-nested shadow-iframe srcdoc-sandbox svg-feimage',
    ),
  },
  {
    why: look,
    engines: ['chromium'],
    forms: ['ordinary'],
    races: true,
    ids: ids(
      'style-background style-background-quoted style-border style-content style-cursor style-image-set style-list style-mask style-shape style-variable',
    ),
  },
]

/** Held, and after a yes in the same page not made up for. */
export const dropped: readonly Known[] = [
  {
    why: blob,
    forms: ['barrier', 'ordinary'],
    ids: ids(
      'realm-worker shared-worker-blob shared-worker-import worker-blob-dynamic worker-blob-events worker-blob-fetch worker-blob-font worker-blob-import worker-blob-module worker-blob-nested worker-blob-socket worker-blob-xhr',
    ),
  },
  {
    why: event,
    forms: ['marked', 'strict'],
    ids: ids('handler-frame-load handler-svg-load handler-toggle'),
  },
  {
    why: gone,
    forms: ['barrier', 'ordinary'],
    ids: ids(
      'audio-worklet cache-add form-button form-frame form-frame-get form-request-submit frame-area frame-open frame-target xhr-sync',
    ),
  },
  {
    why: gone,
    engines: ['chromium', 'firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids(
      'location location-assign location-href location-replace navigation-navigate open open-link open-noopener',
    ),
  },
  {
    why: gone,
    engines: ['chromium', 'webkit'],
    forms: ['barrier', 'ordinary'],
    ids: ids('ping ping-markup'),
  },
  {
    why: gone,
    engines: ['chromium'],
    forms: ['barrier', 'ordinary'],
    ids: ids('fetch-later paint-worklet'),
  },
  {
    why: gone,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('meta-refresh refresh-meta-set'),
  },
  {
    why: live,
    forms: ['barrier', 'ordinary'],
    ids: ids('event-source realm-events realm-socket web-socket web-socket-http worker-data'),
  },
  {
    why: live,
    engines: ['chromium', 'firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('rtc-configure rtc-stun rtc-turn web-transport'),
  },
  {
    why: media,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('track-src video-track'),
  },
  {
    why: module,
    forms: ['barrier', 'ordinary'],
    ids: ids('import-map'),
  },
  {
    why: module,
    engines: ['firefox'],
    forms: ['marked', 'strict'],
    ids: ids('import-map'),
  },
  {
    why: module,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('inline-dynamic-import inline-module-dynamic inline-module-export inline-module-import'),
  },
  {
    why: other,
    forms: ['barrier', 'ordinary'],
    ids: ids('javascript-url link-preload-imagesrcset svg-mask-attribute'),
  },
  {
    why: other,
    forms: ['marked', 'strict'],
    ids: ids('shadow-closed'),
  },
  {
    why: other,
    engines: ['chromium', 'firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('set-html'),
  },
  {
    why: other,
    engines: ['chromium'],
    forms: ['barrier', 'ordinary'],
    ids: ids('svg-animate svg-fill-attribute svg-set-href'),
  },
  {
    why: other,
    engines: ['chromium'],
    forms: ['barrier', 'marked', 'strict'],
    ids: ids('img-src-and-srcset'),
  },
  {
    why: other,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('link-prefetch-set'),
  },
  {
    why: other,
    engines: ['firefox'],
    forms: ['marked', 'strict'],
    ids: ids('template-image'),
  },
  {
    why: other,
    engines: ['webkit'],
    ids: ids('link-icon'),
  },
  {
    why: sheet,
    forms: ['barrier', 'ordinary'],
    ids: ids(
      'add-rule adopted-replace adopted-replace-sync animate font-face insert-rule insert-rule-font insert-rule-import insert-rule-nested style-rule-property',
    ),
  },
  {
    why: sheet,
    engines: ['webkit'],
    forms: ['barrier', 'ordinary'],
    ids: ids('style-custom-property'),
  },
  {
    why: write,
    engines: ['firefox'],
    forms: ['barrier', 'ordinary'],
    ids: ids('inline-write'),
  },
]

/** The rows' vectors for one engine and form: id → its row. */
export function rowsFor(rows: readonly Known[], engine: EngineName, form: FormName): ReadonlyMap<string, Known> {
  const here = rows.filter((row) => (row.engines ?? [engine]).includes(engine) && (row.forms ?? [form]).includes(form))
  return new Map(here.flatMap((row) => row.ids.map((id) => [id, row])))
}
