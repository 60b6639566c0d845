/** Real tags of thirteen vendors: nothing before a yes, all after it, nothing after a no. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Partner, partner } from '../demo/serve.js'
import { mark } from '../html/mark.js'
import type { Config } from '../src/types.js'
import { world } from '../test/browser/visit.js'
import { type Tag, bundle, tags } from './tags.js'

const w = world()
let vendor: Partner
/** What went to hosts that are written into a tag, or over https: these never leave the browser. */
let elsewhere: string[] = []

const origin = (id: string) => `http://${id}.localhost:${vendor.port}`

beforeAll(async () => {
  const files: { [path: string]: string } = {}
  vendor = await partner({ files })
  Object.assign(files, await bundle(origin))
})
afterAll(() => vendor.close())
beforeEach(() => {
  vendor.clear()
  elsewhere = []
})

/** How a site may have a tag on its page. */
const forms: { [form: string]: (src: string, config: Config) => string } = {
  'marked in the page': (src) => `<script type="text/plain" data-purpose="advertising" src="${src}"></script>`,
  'unmarked, behind the line that stops looking ahead': (src) =>
    `<meta http-equiv="Content-Security-Policy" content=""><script src="${src}"></script>`,
  'unmarked, on a page that its server marks': (src, config) => mark(`<script src="${src}"></script>`, config).html,
  'in a loader, as a tag manager has it': (src) => `<script>
    (function (w, d, tag, src) {
      w.dataLayer = w.dataLayer || []
      var first = d.getElementsByTagName(tag)[0], script = d.createElement(tag)
      script.async = true
      script.src = src
      first.parentNode.insertBefore(script, first)
    })(window, document, 'script', '${src}')</script>`,
}

const bare: (typeof forms)[string] = (src) => `<script src="${src}"></script>`

async function visitor(): Promise<BrowserContext> {
  const context = await w.visitor()
  await context.route(/^https:/, (route) => {
    elsewhere.push(new URL(route.request().url()).pathname + new URL(route.request().url()).search)
    return route.fulfill({ status: 204, headers: { 'access-control-allow-origin': '*' } })
  })
  return context
}

/** A page of the site with this tag on it, once everything is quiet. */
async function visit(context: BrowserContext, tag: Tag, form: (typeof forms)[string]): Promise<Page> {
  const partners = [{ name: tag.id, hosts: [tag.id + '.localhost', ...(tag.hosts ?? [])] }]
  const config = { region: 'DE', purposes: { advertising: { partners } } }
  const html = `<!doctype html><html lang="en"><head><title>Page</title>
    <script type="application/json" data-nosale>${JSON.stringify(config)}</script><script src="/nosale.js"></script></head>
    <body><p>A page</p>${form(`${origin(tag.id)}/${tag.id}.js`, config)}</body></html>`
  return w.visit(context, '', { html })
}

const asked = () => [...vendor.requests.map(({ path }) => path), ...elsewhere]

/** What anyone has left in the browser, but for our own record. */
async function left(context: BrowserContext, page: Page): Promise<string[]> {
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`)
  return [...cookies, ...keys].filter((name) => !name.startsWith('nosale')).toSorted()
}

test.each(tags.slice(0, 3))('$id, unmarked and bare: looked ahead for by the browser, and never run', async (tag) => {
  const context = await visitor()
  const page = await visit(context, tag, bare)
  await vendor.settled()
  expect(asked().filter((path) => path !== `/${tag.id}.js`)).toEqual([])
  expect(await left(context, page)).toEqual([])
})

describe.each(tags)('$id', (tag) => {
  test.each(Object.entries(forms))('%s: silent, at work after a yes, silent after a no', async (_form, form) => {
    const context = await visitor()
    const page = await visit(context, tag, form)
    await vendor.settled()
    expect(asked()).toEqual([])
    expect(await left(context, page)).toEqual([])

    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(asked, { timeout: 30_000 }).toContainEqual(expect.stringMatching(tag.asks))

    await page.evaluate(() => window.nosale.optOut())
    await vendor.settled()
    vendor.clear()
    elsewhere = []
    // What runs already says no farewell either.
    await page.goto('about:blank')
    const later = await visit(context, tag, form)
    const before = await left(context, later)
    await vendor.settled()
    expect(asked()).toEqual([])
    expect(await left(context, later)).toEqual(before)
  })
})
