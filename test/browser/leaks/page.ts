/** Vectors → documents: those that cannot disturb each other share one. Knows no state and no library. */
import type { Vector } from './vector.js'
import { addresses } from './vectors/addresses.js'
import { controls } from './vectors/controls.js'
import { insertion } from './vectors/insertion.js'
import { network } from './vectors/network.js'
import { realms } from './vectors/realms.js'
import { seldom, seldomTags } from './vectors/seldom.js'
import { styles } from './vectors/styles.js'
import { tags } from './vectors/tags.js'
import type { Document, Witness } from './witness.js'

/**
 * What a code may call: `main` is an element of the page, `box()` a new one in it, `frame()` a new about:blank
 * frame in it, `inert(html)` the first element of that markup out of a document that fetches nothing.
 */
const kit = `
const captured = { fetch: window.fetch }
const main = document.querySelector('main')
const box = () => main.appendChild(document.createElement('div'))
const frame = () => box().appendChild(document.createElement('iframe'))
const inert = (html) => new DOMParser().parseFromString('<body>' + html, 'text/html').querySelector('body *')`

/** Every way of reaching a partner, and every control. */
export const vectors: readonly Vector[] = [
  ...[tags, seldomTags].flat().map(([id, markup, options]) => ({ id, markup, ...options })),
  ...[insertion, addresses, styles, network, realms, seldom]
    .flat()
    .map(([id, code, options]) => ({ id, code, ...options })),
  ...controls,
]

/** As many as fit on a page without waiting for each other's connections. */
const most = 32

/** Vectors in groups that may share a page. */
export function group(list: readonly Vector[]): readonly (readonly Vector[])[] {
  const groups = new Map<string, Vector[][]>()
  for (const vector of list) {
    const kind = vector.alone
      ? vector.alone === true
        ? vector.id
        : vector.alone
      : [vector.control !== undefined, vector.code !== undefined, vector.ahead, vector.parsing].join()
    const pages = groups.get(kind) ?? [[]]
    if (pages.at(-1)!.length === most) pages.push([])
    pages.at(-1)!.push(vector)
    groups.set(kind, pages)
  }
  return [...groups.values()].flat()
}

/** What surrounds the vectors: markup that comes first in `<head>`, and whether code waits to be called. */
export interface Frame {
  readonly head: string
  readonly headers?: { readonly [name: string]: string }
  readonly files?: { readonly [path: string]: string }
  /** The code runs only when `window.fire()` is called. */
  readonly waits?: boolean
  /** The last word on the document: marking ahead of time. */
  readonly rewrite?: (html: string) => string
}

/** Tells the witness that the page has done what it does by itself; its base may be another. */
const end = `const done = () => setTimeout(() => (new Image().src = location.origin + '/done'), 100);`

/** One document of these vectors; the witness knows it when this returns. */
export async function build(witness: Witness, page: string, list: readonly Vector[], frame: Frame): Promise<string> {
  // Known first, since sockets belong to a page.
  witness.serve(page, { html: '', files: {}, headers: {} })
  const texts = await Promise.all(list.map((vector) => spell(witness, page, vector)))
  const files: { [path: string]: string } = { ...frame.files }
  for (const { id, files: own } of texts) for (const name in own) files[`/own/${id}/${name}`] = own[name]!
  const headers = Object.assign({}, ...texts.map((text) => text.headers), frame.headers) as Document['headers']

  const within = (place: (vector: Vector) => unknown) =>
    texts
      .filter(place)
      .map(({ markup }) => markup)
      .join('\n')
  const tree = within(({ markup, head }) => markup && !head)
  const coded = texts.filter(({ code }) => code)
  if (coded.length) files['/vectors.js'] = script(coded)
  const slow = list.some(({ ahead }) => ahead) ? '<script src="/slow.js"></script>' : ''
  const call = coded.length ? `<script src="/vectors.js"${frame.waits ? ' data-wait' : ''}></script>` : ''
  const body = /^<(body|frameset)/.test(tree) ? tree : `<body><main></main>${slow}${tree}${call}</body>`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${frame.head}
<script>${end}${call && !frame.waits ? '' : `addEventListener('load', done)`}</script>
${within(({ markup, head }) => markup && head)}</head>${body}</html>`
  return witness.serve(page, { html: frame.rewrite?.(html) ?? html, files, headers })
}

/** The vector with its addresses in place of `$`. */
async function spell(witness: Witness, page: string, vector: Vector): Promise<Vector> {
  const all = JSON.stringify(vector)
  const name = vector.control === 'SITE' ? `${page}.localhost` : (vector.control ?? 'ads.localhost')
  const path = `/${page}/${vector.id}`
  const words: { [word: string]: string | number } = {
    '/own/': vector.files ? `/own/${vector.id}/` : '/own/',
    $TCP: all.includes('$TCP') ? `ads.localhost:${await witness.socket(page, vector.id, 'tcp')}` : '',
    $UDP: all.includes('$UDP') ? `ads.localhost:${await witness.socket(page, vector.id, 'udp')}` : '',
    $UPPER: `ADS.LOCALHOST:${witness.port}`,
    $HOST: `${name}:${witness.port}`,
    $NAME: name,
    $PORT: witness.port,
    $PATH: path,
    $: `http://${name}:${witness.port}${path}`,
  }
  const text = Object.entries(words).reduce((so, [word, value]) => so.replaceAll(word, () => String(value)), all)
  return JSON.parse(text) as Vector
}

/** The site's own script: what each vector may call, then the vectors, each in a function of its own. */
function script(list: readonly Vector[]): string {
  const functions = (parsing: boolean) =>
    list
      .filter((vector) => !!vector.parsing === parsing)
      .map(({ id, code }) => `${JSON.stringify(id)}: async () => { ${code} },`)
      .join('\n')
  return `{${kit}
window.failures = []
const fire = (functions) => {
  for (const id in functions) functions[id]().catch((error) => failures.push(id + ': ' + error))
}
fire({
${functions(true)}
})
const later = {
${functions(false)}
}
if (document.currentScript.dataset.wait === undefined) addEventListener('load', () => setTimeout(() => (fire(later), done())))
else window.fire = () => fire(later)
}
`
}
