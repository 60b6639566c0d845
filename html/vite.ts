/**
 * The Vite plugin: marks the site's HTML, and puts the gate first into its
 * head, after the table of the law where the config needs that. What the gate
 * fetches later is served beside it, in `nosale/`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, ResolvedConfig } from 'vite'
import { type Config, type MarkedTag, configIn, mark } from './mark.js'
import { createScan } from './scan.js'

export interface ViteOptions {
  /**
   * `nosale.js` (absent) also holds what scripts ask for; `nosale.marked.js` is
   * for sites whose scripts insert no tags of partners.
   */
  gate?: 'nosale.js' | 'nosale.marked.js'
  /** False: the gate is a file of its own, with its integrity. Absent: it stands in the page, and costs no request. */
  inline?: boolean
  /** Where the site is served from, for relative addresses. */
  url?: string
}

const folder = new URL('../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

/** Marks every HTML entry, in development and in builds, and leaves what it has done before. The config is written into the page, unless it has one. */
export function nosale(config?: Config, { gate = 'nosale.js', inline = true, url }: ViteOptions = {}): Plugin {
  const sizes = JSON.parse(read('sri.json')) as { [file: string]: { integrity: string } }
  // The others are imported by name, and no page fetches them.
  const served = Object.keys(sizes).filter((file) => !/^(index|guarded|regimes)\.js$/.test(file))
  let vite: ResolvedConfig
  const told = new Set<string>()
  let hasPages = false

  /** Where our files are, as a page at this path writes it. */
  function baseFor(path: string): string {
    const { base } = vite
    // A relative base is relative to the page.
    return (/^(\.\/)?$/.test(base) ? '../'.repeat(path.split('/').length - 2) || './' : base) + 'nosale/'
  }

  function tagOf(file: string, path: string): string {
    const base = baseFor(path)
    const nonce = vite.html?.cspNonce ? ` nonce="${vite.html.cspNonce}"` : ''
    if (!inline)
      return `<script src="${base}${file}" integrity="${sizes[file]!.integrity}" crossorigin${nonce}></script>`
    // An inline script finds what it imports by the address of its page.
    const code = read(file).trim().replaceAll('"./', `"${base}`).replaceAll('</script', '<\\/script')
    tell(file, code)
    return `<script${nonce}>${code}</script>`
  }

  function tell(file: string, code: string): void {
    if (told.has(file) || vite.command !== 'build') return
    told.add(file)
    const hash = createHash('sha256').update(code).digest('base64')
    vite.logger.info(`nosale: where a policy forbids inline scripts, ${file} needs script-src 'sha256-${hash}'`)
  }

  function warn({ line, element, done, note }: MarkedTag, path: string): void {
    if (done === 'stuck') vite.logger.warn(`nosale: ${path}:${line}: ${element} is held for good: ${note}.`)
  }

  return {
    name: 'nosale',
    configResolved(resolved) {
      vite = resolved
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? ''
        const prefix = baseFor('/').replace(/^\./, '')
        const file = path.startsWith(prefix) ? path.slice(prefix.length) : ''
        if (!served.includes(file)) return next()
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        response.end(read(file))
      })
    },
    generateBundle() {
      for (const file of served) {
        if (file.startsWith('nosale') && (inline || file !== gate)) continue
        this.emitFile({ type: 'asset', fileName: 'nosale/' + file, source: read(file) })
      }
    },
    closeBundle() {
      // A framework that renders its own HTML never shows it to Vite, and nothing would be held.
      if (!hasPages && vite.command === 'build' && !vite.build.ssr)
        vite.logger.warn(
          'nosale: 0 HTML entries. Expected one at least. No page has the gate: write its tag into what your framework renders.',
        )
    },
    transformIndexHtml: {
      // After Vite and the other plugins, whose tags are marked too.
      order: 'post',
      handler(html, { path }) {
        hasPages = true
        const own = configIn(html)
        const marked = mark(html, own ?? config, url ? { url } : {})
        marked.tags.forEach((tag) => warn(tag, path))
        const block =
          config && !own
            ? `<script type="application/json" data-nosale>${JSON.stringify(config).replaceAll('<', '\\u003c')}</script>`
            : ''
        const tag = tagOf(gate, path)
        if (html.includes(tag)) return marked.html
        const at = firstPlace(marked.html)
        const table = needsTable(own ?? config ?? {}) ? tagOf('region.js', path) : ''
        return marked.html.slice(0, at) + block + table + tag + marked.html.slice(at)
      },
    },
  }
}

/** Whether a page needs the table of the law before the gate. */
function needsTable({ region, regimes, age, gpc }: Config): boolean {
  return region === 'auto' || gpc === 'required' || [regimes, age].some((each) => each !== undefined)
}

/** Where the gate goes: first in the head, but after its charset, which must come early, and after its own settings. */
function firstPlace(html: string): number {
  let place = 0
  let isFirst = true
  let inSettings = false
  createScan({
    onStart({ name, attributes, start, end }) {
      const has = (wanted: string) => attributes.some((attribute) => attribute.name === wanted)
      inSettings = name === 'script' && has('data-nosale')
      const isBefore = name === 'html' || name === 'head' || (name === 'meta' && has('charset'))
      if (isFirst && isBefore) place = end
      // A document may leave out its head.
      else if (isFirst && !place) place = start
      isFirst &&= isBefore
      return false
    },
    onText() {},
    onEnd(_name, _start, end) {
      if (inSettings) place = end
      inSettings = false
    },
  }).read(html, true)
  return place
}
