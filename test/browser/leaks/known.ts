/**
 * What is known to leak, or not to come back, and why: the list that the tests
 * compare every run with. A leak that is not here fails, and so does a row that
 * no longer holds. Data.
 */
import type { State } from './judge.js'
import type { FormName } from './subject.js'
import type { EngineName } from './vector.js'

export interface Known {
  readonly why: string
  /** Absent: in each of them. */
  readonly engines?: readonly EngineName[]
  readonly forms?: readonly FormName[]
  readonly ids: readonly string[]
  /** Two things of the browser race each other, so that it does not leak each time, not even of five. */
  readonly races?: boolean
}
/** Engine → form → state → how many. */
type Most = {
  readonly [engine in EngineName]: { readonly [form in FormName]: { readonly [state in State]?: number } }
}

const blob = 'Code in a blob runs in a realm of its own, so one that names a partner is refused whole.'
const chosen = "The rules choose among the page's links, and name none of them."
const closed = 'Nobody can see into a closed shadow root that the parser makes.'
const insert =
  'Requested the moment that the parser inserts it, before an observer can run; the strict form and marking ahead of time stop it.'
const drawn =
  "Chromium's style objects have properties of their own, which cannot be patched: what is laid out within the task, or set through a kept object, is requested."
const look =
  "The browser's look-ahead asks before the tag exists; the strict form and marking ahead of time stop it, in Chromium the barrier line too."
const nav = 'A navigation: `location` cannot be patched, and where a visitor goes is not ours to hold.'
const own =
  "A file of the site's own asks, in a place where no script of the page runs first; only the site's CSP stops that."
const piece =
  'A declarative shadow root whose host came in an earlier piece of the document shows itself to no observer; the strict form and marking ahead of time stop it.'
const plugin =
  'On a page with an `embed` or `object`: as the parser inserts these, Chromium computes the style of what is there, before an observer can run.'
const rare = 'Hardly any page does it, and guarding it would cost every page; only the CSP stops it.'
const sandbox = 'A sandboxed frame is a realm that the page cannot enter.'
const server = "The site's own server sends the browser there; the page asks for nothing but its own address."
const syntax = 'An import in a script is syntax and no function: there is nothing to patch.'
const written =
  'An inline module that `document.write` writes requests its imports while it is written, before an observer can run.'
const unguarded = 'Not guarded.'
const untold = 'A worker has a realm of its own, and the text that it is made of names nobody.'
const event = 'The event that the handler waited for is over when the yes comes.'
const gone = 'An act of its moment, refused as a blocked one would be: nobody waits for it any more.'
const idle = 'Firefox prefetches when it is idle, which on a busy machine is later than the test waits.'
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
    why: own,
    ids: ids('iframe-own own-module-import own-stylesheet own-stylesheet-import'),
  },
  {
    why: own,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'realm-own service-worker-fetch service-worker-import shared-worker-own worker-own worker-own-import worker-own-module',
    ),
  },
  {
    why: nav,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('frame-location frame-location-href frame-location-replace'),
  },
  {
    why: nav,
    engines: ['webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('location location-assign location-href location-replace'),
  },
  {
    why: nav,
    engines: ['webkit'],
    forms: ['ordinary', 'barrier'],
    ids: ids('meta-refresh meta-refresh-short'),
  },
  {
    why: sandbox,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier'],
    ids: ids('iframe-sandbox srcdoc-sandbox'),
  },
  {
    why: syntax,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('eval-import function-import import realm-import'),
  },
  {
    why: insert,
    forms: ['ordinary', 'barrier'],
    ids: ids(
      'ahead-import ahead-modulepreload ahead-preload ahead-stylesheet link-modulepreload link-preconnect link-preload-body link-preload-fetch link-preload-font link-preload-script link-preload-srcset link-preload-style link-stylesheet link-stylesheet-alternate link-stylesheet-body link-stylesheet-print pieces-style-import shadow-style shadow-stylesheet style-import style-import-layer style-import-url svg-style',
    ),
  },
  {
    why: written,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('document-open-module'),
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
    engines: ['firefox', 'webkit'],
    forms: ['ordinary'],
    ids: ids('svg-feimage'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier'],
    ids: ids('ahead-iframe embed embed-image frameset iframe shadow-iframe'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['ordinary'],
    ids: ids('object object-image'),
  },
  {
    why: rare,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'append-rule body-set exec-command-image form-shadow-button fragment-module frame-svg-link instruction-stylesheet object-codebase parse-html-unsafe-shadow realm-base realm-embed register-property script-append-later script-text-later style-text-append style-text-insert style-text-replace svg-other-prefix table-caption table-head worker-blob-bytes worker-blob-response worker-blob-slice write-module write-module-pieces xhr-base-gone xml-base xslt',
    ),
  },
  {
    why: rare,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('fedcm-manifest mathml-style payment-manifest'),
  },
  {
    why: rare,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('option-index select-add'),
  },
  {
    why: rare,
    engines: ['firefox', 'webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('adopted-base media-session'),
  },
  {
    why: rare,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('import-source'),
  },
  {
    why: rare,
    engines: ['chromium', 'webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('style-map-parsed'),
  },
  {
    why: rare,
    forms: ['ordinary', 'barrier'],
    ids: ids('svg-cursor-attribute'),
  },
  {
    why: rare,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier'],
    ids: ids('svg-stroke-attribute'),
  },
  {
    why: untold,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('worker-blob-message'),
  },
  {
    why: drawn,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('style-property-drawn style-property-kept'),
  },
  {
    why: chosen,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('speculation-document'),
  },
  {
    why: unguarded,
    engines: ['webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('img-named-item'),
  },
  {
    why: plugin,
    engines: ['chromium'],
    forms: ['ordinary'],
    ids: ids(
      'style-background style-background-quoted style-border style-content style-cursor style-escaped style-image-set style-list style-mask style-shape style-variable',
    ),
  },
  {
    why: look,
    forms: ['ordinary'],
    ids: ids(
      'ahead-img ahead-module ahead-picture ahead-poster ahead-script ahead-script-async ahead-srcset base-image base-script image-tag img img-crossorigin img-head img-src-and-srcset img-srcset img-srcset-widths link-preload-image object-nested picture picture-media script script-async script-crossorigin script-defer script-fetchpriority script-head script-language script-module script-module-async shadow-image shadow-script svg-image svg-image-xlink video-poster',
    ),
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
    ids: ids('ahead-input input-image'),
  },
  {
    why: look,
    engines: ['firefox', 'webkit'],
    forms: ['barrier'],
    ids: ids(
      'ahead-img ahead-module ahead-picture ahead-poster ahead-script ahead-script-async ahead-srcset base-image base-script image-tag img img-crossorigin img-head img-src-and-srcset img-srcset img-srcset-widths link-preload-image object-nested picture picture-media script script-async script-crossorigin script-defer script-fetchpriority script-head script-language script-module script-module-async shadow-image shadow-script svg-image svg-image-xlink video-poster',
    ),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    ids: ids('template-image'),
  },
  {
    why: look,
    engines: ['chromium'],
    forms: ['ordinary'],
    ids: ids('link-prefetch'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['barrier'],
    ids: ids('ahead-svg-script svg-script svg-script-xlink'),
  },
  {
    why: look,
    engines: ['webkit'],
    forms: ['barrier'],
    ids: ids('ahead-input input-image'),
  },
  {
    why: closed,
    forms: ['ordinary', 'barrier'],
    ids: ids('shadow-closed'),
  },
  {
    why: server,
    ids: ids('header-preload redirected-iframe redirected-image redirected-script'),
  },
  {
    why: server,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('fetch-redirected location-redirected'),
  },
  {
    why: piece,
    forms: ['ordinary', 'barrier'],
    races: true,
    ids: ids('pieces-shadow'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['ordinary'],
    races: true,
    ids: ids('svg-feimage'),
  },
  {
    why: insert,
    engines: ['firefox'],
    forms: ['ordinary'],
    races: true,
    ids: ids('object object-image'),
  },
  {
    why: look,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    races: true,
    ids: ids('ahead-input body-background input-image'),
  },
  {
    why: insert,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    races: true,
    ids: ids('link-prefetch'),
  },
  {
    why: insert,
    engines: ['chromium'],
    forms: ['barrier'],
    races: true,
    ids: ids('link-prefetch link-preload-image'),
  },
]

/** Held, and after a yes in the same page not made up for. */
export const dropped: readonly Known[] = [
  {
    why: media,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('track-src'),
  },
  {
    why: media,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    ids: ids('video-track'),
  },
  {
    why: module,
    forms: ['ordinary', 'barrier'],
    ids: ids('import-map pieces-import-map'),
  },
  {
    why: module,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('import-map-set'),
  },
  {
    why: module,
    engines: ['firefox'],
    forms: ['marked', 'strict'],
    ids: ids('import-map pieces-import-map'),
  },
  {
    why: module,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    ids: ids('inline-dynamic-import inline-module-dynamic inline-module-export inline-module-import'),
  },
  {
    why: sheet,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'add-rule adopted-replace adopted-replace-sync animate font-face insert-rule insert-rule-font insert-rule-import insert-rule-nested keyframe-effect keyframe-rule nested-rule set-keyframes style-rule-property',
    ),
  },
  {
    why: sheet,
    engines: ['webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('style-custom-property'),
  },
  {
    why: live,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('event-source realm-events realm-socket web-socket web-socket-http worker-data'),
  },
  {
    why: live,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('rtc-webkit web-socket-stream'),
  },
  {
    why: live,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('rtc-configure rtc-set rtc-stun rtc-turn web-transport'),
  },
  {
    why: gone,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'audio-worklet cache-add cache-add-set document-open-form document-write-form download form-button form-frame form-frame-get form-request-submit form-shadow frame-area frame-document-open frame-open frame-target xhr-sync',
    ),
  },
  {
    why: gone,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'location location-assign location-href location-replace navigation-navigate open open-link open-noopener',
    ),
  },
  {
    why: gone,
    engines: ['chromium', 'webkit'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('area-ping ping ping-markup'),
  },
  {
    why: gone,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('fetch-later paint-worklet'),
  },
  {
    why: gone,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('refresh-meta-set'),
  },
  {
    why: gone,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    ids: ids('meta-refresh meta-refresh-short'),
  },
  {
    why: blob,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids(
      'realm-worker shared-worker-blob shared-worker-import worker-blob-dynamic worker-blob-events worker-blob-fetch worker-blob-import worker-blob-module worker-blob-nested worker-blob-set worker-blob-socket worker-blob-xhr worker-file',
    ),
  },
  {
    why: blob,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('worker-blob-font'),
  },
  {
    why: other,
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('javascript-url link-preload-imagesrcset'),
  },
  {
    why: other,
    forms: ['marked', 'strict'],
    ids: ids('shadow-closed'),
  },
  {
    why: other,
    forms: ['ordinary', 'barrier'],
    ids: ids('svg-mask-attribute'),
  },
  {
    why: other,
    engines: ['chromium', 'firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('set-html'),
  },
  {
    why: other,
    engines: ['webkit'],
    ids: ids('link-icon'),
  },
  {
    why: other,
    engines: ['chromium'],
    forms: ['barrier', 'marked', 'strict'],
    ids: ids('img-src-and-srcset'),
  },
  {
    why: other,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('svg-animate'),
  },
  {
    why: other,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier', 'strict'],
    ids: ids('link-prefetch-set'),
  },
  {
    why: other,
    engines: ['chromium'],
    forms: ['ordinary', 'barrier'],
    ids: ids('svg-fill-attribute svg-set-href'),
  },
  {
    why: other,
    engines: ['firefox'],
    forms: ['marked', 'strict'],
    ids: ids('template-image'),
  },
  {
    why: event,
    forms: ['marked', 'strict'],
    ids: ids('handler-frame-load handler-svg-load handler-toggle'),
  },
  {
    why: write,
    engines: ['firefox'],
    forms: ['ordinary', 'barrier'],
    ids: ids('inline-write'),
  },
  {
    why: idle,
    engines: ['firefox'],
    forms: ['marked', 'strict'],
    races: true,
    ids: ids('link-prefetch'),
  },
]

/** How many leak at most, races and all: so a row that races hides no second one. Seen in several runs. */
export const most: Most = {
  chromium: {
    ordinary: { 'first visit': 152, withdrawn: 44, 'opted out': 138, GPC: 138 },
    barrier: { 'first visit': 103 },
    marked: { 'first visit': 8 },
    strict: { 'first visit': 63 },
  },
  firefox: {
    ordinary: { 'first visit': 130, withdrawn: 40, 'opted out': 116, GPC: 116 },
    barrier: { 'first visit': 130 },
    marked: { 'first visit': 8 },
    strict: { 'first visit': 59 },
  },
  webkit: {
    ordinary: { 'first visit': 126, withdrawn: 40, 'opted out': 108, GPC: 108 },
    barrier: { 'first visit': 126 },
    marked: { 'first visit': 8 },
    strict: { 'first visit': 61 },
  },
}

/** The rows' vectors for one engine and form: id → its row. */
export function rowsFor(rows: readonly Known[], engine: EngineName, form: FormName): ReadonlyMap<string, Known> {
  const here = rows.filter((row) => (row.engines ?? [engine]).includes(engine) && (row.forms ?? [form]).includes(form))
  return new Map(here.flatMap((row) => row.ids.map((id) => [id, row])))
}
