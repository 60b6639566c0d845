/** Pages made with the usual frameworks: they ask nobody before a yes, work on as if nothing had happened, and have all of it after. */
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { world } from '../test/browser/visit.js'
import { type App, all, bundle, frameworks, rendered } from './frameworks.js'

declare const act: { change(): unknown; reorder(): unknown; remove(): unknown }

const w = world()
const yes = { advertising: true }
const json = (body: string) => ({ body, headers: { 'Content-Type': 'application/json' } })

beforeAll(() => {
  w.site.pages['/own.gif'] = { body: '', headers: { 'Content-Type': 'image/gif', 'Cache-Control': 'no-store' } }
  w.site.pages['/own.json'] = json('{}')
  w.site.pages['/none.js'] = { body: '', headers: { 'Content-Type': 'text/javascript' } }
})

/** A page of this app; `src` is our tag. */
async function open(visitor: BrowserContext, app: App, src = '/nosale.js'): Promise<[Page, string[]]> {
  const config = { region: 'DE', purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } } }
  // Behind the line that stops Chromium's look-ahead, since a server's markup has the partner's tags.
  const head = `<meta charset="utf-8"><title>Page</title><meta http-equiv="Content-Security-Policy" content="">
    <meta name="turbo-refresh-method" content="morph"><script>window.heard = []</script>
    <script type="application/json" data-nosale>${JSON.stringify(config)}</script><script src="${src}"></script>
    <script type="module" src="/app.js"></script>`
  const html = (body: string) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  w.site.pages['/app.js'] = { body: await bundle(app, w.ads), headers: { 'Content-Type': 'text/javascript' } }
  w.site.pages['/piece'] = (_: unknown, { searchParams }: URL) => {
    const body = piece(app, [...searchParams.keys()].join())
    return app.id === 'Turbo' ? html(`<main id="app">${body}</main>`) : body
  }
  const wrong: string[] = []
  visitor.on('page', (page) => {
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('console', (message) => {
      // A style's URL that points nowhere, a preload link without one or without a use: the browser says so.
      const isTheirs = /^(Failed to load|<link rel=preload>|The resource)/.test(message.text())
      if (/^(error|warning)$/.test(message.type()) && !isTheirs) wrong.push(message.text())
    })
  })
  const page = await w.visit(visitor, '', {
    html: html(`<main id="app">${app.server ? await rendered(app, w.ads) : ''}</main>`),
  })
  await page.waitForFunction(() => 'act' in window)
  return [page, wrong]
}

/** What the site's server sends for a step, to those who ask it. */
function piece({ id, swaps }: App, step: string): string {
  const image = (name: string, attributes = '') => `<img alt="" ${attributes} src="${w.ads}/${name}.gif">`
  if (!swaps) return `${image('piece')}<script src="${w.ads}/piece.js"></script>`
  const names = { reordered: ['c', 'b', 'a'], removed: ['c', 'a'] }[step] ?? ['a', 'b', 'c']
  const isChanged = step !== ''
  const parts = {
    list: names.map((name) => `<li>${image(name)}</li>`).join(''),
    changing: image(isChanged ? 'second' : 'first', 'id="changing"'),
    set: `<img alt="" id="set" srcset="${w.ads}/${isChanged ? 'set-2' : 'set-1'}.gif 1x">`,
  }
  const list = `<ul id="list">${parts.list}</ul>`
  if (id === 'htmx') {
    const own = { changed: parts.changing, set: parts.set, reordered: list, removed: parts.list }[step]
    if (own) return own
  }
  return `${list}${parts.changing}${parts.set}<iframe id="frame" title="x" src="${w.ads}/frame.html"></iframe>
    <p style="background-image: url(${w.ads}/styled.gif)">x</p>${image('html')}<img alt="" src="/own.gif">
    <link rel="stylesheet" href="${w.ads}/link.css"><script src="${w.ads}/script.js"></script>`
}

/** Changes addresses, changes an order, removes: what the page's own code then reads. */
async function steps(page: Page): Promise<object> {
  return page.evaluate(async () => {
    const root = document.querySelector('x-page')?.shadowRoot ?? document
    const find = <T extends Element>(names: string) => [...root.querySelectorAll<T>(names)]
    const names = () => find<HTMLImageElement>('#list img').map((image) => [image.src, image.getAttribute('src')!])
    const [before] = [names()]
    await act.change()
    const [changing, set] = find<HTMLImageElement>('#changing, #set')
    const changed = [changing!.src, changing!.getAttribute('src'), set!.srcset, set!.getAttribute('srcset')]
    await act.reorder()
    const reordered = names()
    await act.remove()
    return {
      before,
      changed,
      reordered,
      removed: names(),
      frame: find<HTMLIFrameElement>('#frame').map(({ src }) => src),
    }
  })
}

const asked = async () => (await w.partner.settled()).map((path) => path.replace(/\?.*|^\//g, '').replace(/\?.*/, ''))
const expected = ({ more = [], not = [] }: App) => [...all, ...more].filter((name) => !not.includes(name)).toSorted()
const distinct = (names: readonly string[]) => [...new Set(names)].toSorted()
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard.toSorted())

describe.each(frameworks)('$id', (app) => {
  const url = (name: string) => `${w.ads}/${name}.gif`
  const twice = (names: string[]) => names.map((name) => [url(name), url(name)])

  const written = () => ({
    before: twice(['a', 'b', 'c']),
    changed: [url('second'), url('second'), url('set-2') + ' 1x', url('set-2') + ' 1x'],
    reordered: twice(['c', 'b', 'a']),
    removed: twice(['c', 'a']),
    frame: app.server ? [] : [`${w.ads}/frame.html`],
  })

  test('asks the partner for nothing before an answer, and for all of it after a yes', async () => {
    const [page, wrong] = await open(await w.visitor(), app)
    const read = await steps(page)
    expect(read).toEqual(written())
    // In a server's markup a race of the browser may bring one (LEAKS.md).
    if (!app.server) expect(await asked()).toEqual([])
    expect(w.site.requests.map(({ path }) => path)).toEqual(expect.arrayContaining(['/own.gif', '/own.json']))

    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(() => heard(page)).toEqual(app.says)
    const asks = await asked()
    expect(distinct(asks)).toEqual(expected(app))
    if (!app.swaps && !app.server) expect(asks).toHaveLength(expected(app).length)
    expect(wrong).toEqual([])
  })

  test('is the same page as without us where all is allowed', async () => {
    const seen = []
    for (const [choices, src] of [
      [undefined, '/none.js'],
      [yes, '/nosale.js'],
    ] as const) {
      w.partner.clear()
      const [page, wrong] = await open(await w.visitor(choices), app, src)
      const read = await steps(page)
      await expect.poll(() => heard(page)).toEqual(app.says)
      const dom = await page.evaluate(() => {
        // The link, the banner, and the frames by which signals are found.
        document.querySelectorAll('center, nosale-ui, [name$=Locator]').forEach((ours) => ours.remove())
        return document.body.outerHTML
      })
      const asks = await asked()
      seen.push({ read, dom, asked: app.swaps ? distinct(asks) : asks.toSorted(), wrong })
    }
    expect(seen[0]).toMatchObject({ read: written(), wrong: [] })
    expect(seen[1]).toEqual(seen[0])
  })
})
