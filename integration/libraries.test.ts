/** Software that asks no partner for anything does the same with us as without, held or allowed: what the page is, says and asks for. */
import { readFileSync, readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { world } from '../test/browser/visit.js'
import { type Library, libraries } from './libraries.js'

const w = world()
const modules = fileURLToPath(new URL('node_modules/', import.meta.url))
const types: { readonly [ending: string]: string } = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}
const states = {
  held: { region: 'DE' },
  allowed: { region: 'US-CA' },
}

beforeAll(() => {
  const { pages } = w.site
  const body = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  pages['/own.gif'] = { body, headers: { 'Content-Type': 'image/gif', 'Cache-Control': 'no-store' } }
  pages['/own.json'] = { body: '{}', headers: { 'Content-Type': 'application/json' } }
  pages['/piece'] = '<p>piece</p>'
  pages['/worker.js'] = {
    body: 'onmessage = ({ data }) => postMessage(data)',
    headers: { 'Content-Type': 'text/javascript' },
  }
})

/** Serves what a library's page fetches. */
async function serve({ folders, code, isBundled }: Library): Promise<void> {
  for (const folder of folders) {
    for (const file of readdirSync(modules + folder, { recursive: true }) as string[]) {
      const type = types[extname(file)]
      if (type) {
        const headers = { 'Content-Type': type }
        w.site.pages[`/npm/${folder}/${file}`] = () => ({ body: readFileSync(`${modules}${folder}/${file}`), headers })
      }
    }
  }
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const bundled =
    isBundled && (await build({ stdin: { contents: code, resolveDir }, bundle: true, format: 'esm', write: false }))
  const body = bundled ? bundled.outputFiles[0]!.text : code
  w.site.pages['/app.js'] = { body, headers: { 'Content-Type': 'text/javascript' } }
}

/** Opens its page, with our tag or without; at the end the page's own code asks the partner for one picture. */
async function open(library: Library, config?: object): Promise<[Page, () => Promise<object>]> {
  const visitor = await w.visitor()
  const said: string[] = []
  visitor.on('page', (page) => {
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('console', (message) => {
      // That an element is named which has gone, as ours does from a recorder's sight, is no fault of either.
      if (/^(error|warning)$/.test(message.type()) && !/not serialized/.test(message.text())) said.push(message.text())
    })
  })
  // What libraries name at random has the same names on each visit.
  await visitor.addInitScript(() => {
    let last = 1
    Math.random = () => (last = (last * 16807) % 2147483647) / 2147483647
  })
  const settings = { ...config, purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } } }
  const tag = `<script type="application/json" data-nosale>${JSON.stringify(settings)}</script><script src="/nosale.js"></script>`
  const first = library.first ? `<script src="/npm/${library.first}"></script>` : ''
  w.site.requests.length = 0
  const page = await w.visit(visitor, '', {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${first}${config ? tag : ''}</head>
      <body>${library.markup}<script type="module" src="/app.js"></script></body></html>`,
  })
  await page.waitForFunction(() => 'done' in window)
  await page.evaluate((url) => void (new Image().src = url), `${w.ads}/own.gif`)
  const look = async (): Promise<object> => {
    const asked = w.site.requests.map(({ method, path }) => `${method} ${path}`)
    return {
      ...(await page.evaluate(seen)),
      asked: asked.filter((line) => !/ \/(\w+\.js|nosale[\w.]*\.js)$/.test(line)).sort(),
      said: said.toSorted(),
    }
  }
  return [page, look]
}

/** Runs in the page: all that is in it, in shadow roots, templates and frames too, but for what is ours. */
function seen(): { page: string; done: unknown } {
  const isOurs = (element: Element) =>
    element.localName.startsWith('nosale') ||
    element.matches('[data-nosale],center[role=region],[name$=Locator],script[src="/nosale.js"]')
  const all = (root: ParentNode): string => [...root.childNodes].map(text).join('')
  function text(node: Node): string {
    if (node.nodeType === 3) return (node as Text).data.trim()
    if (node.nodeType !== 1 || isOurs(node as Element)) return ''
    const element = node as Element
    const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort()
    const { shadowRoot } = element
    const { content } = element as HTMLTemplateElement
    const inner = (element as HTMLIFrameElement).contentDocument
    const parts = [shadowRoot, content?.nodeType === 11 ? content : null, inner, element].map((part) =>
      part ? `(${all(part)})` : '',
    )
    return `\n<${element.localName}${attributes.join('')}>${parts.join('')}`
  }
  // Numbers that are times of day, and addresses of blobs, are new on each visit.
  const page = all(document)
    .replace(/\d{10,}/g, '#')
    .replace(/blob:[^"')\s]+/g, 'blob:')
  return { page, done: (window as unknown as { done: unknown }).done }
}

test.each(libraries)('$id', { timeout: 120_000 }, async (library) => {
  await serve(library)
  const [page, look] = await open(library)
  let bare = await look()
  await expect
    .poll(async () => {
      const before = bare
      await page.waitForTimeout(500)
      return JSON.stringify((bare = await look())) === JSON.stringify(before)
    })
    .toBe(true)
  expect(w.partner.requests.length).toBe(1)
  for (const [state, config] of Object.entries(states)) {
    w.partner.clear()
    const [, look] = await open(library, config)
    await expect.poll(look, { timeout: 20_000, message: state }).toEqual(bare)
    await w.partner.settled()
    expect(w.partner.requests.length, state).toBe(state === 'held' ? 0 : 1)
  }
})
