/** Pages that frameworks swap, keep, hydrate or render anew under the interface. */
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Choices, Config } from '../../src/types.js'
import { button, pageOf, world } from './visit.js'

const w = world()
const says = (visited: Page) => visited.evaluate(() => window.nosale.allows('advertising'))

afterEach(() => {
  for (const path in w.site.pages) if (path !== '/') delete w.site.pages[path]
})

describe('a page that swaps its body', () => {
  test.each([
    ['replaces it, as Turbo does', 'document.body.replaceWith(document.body.cloneNode(true))'],
    ['writes it anew, as htmx does', 'document.body.innerHTML = "<main><h1>Page</h1></main>"'],
  ])('and %s, a thousand times: the banner stays, nothing piles up', async (_how, code) => {
    const visited = await w.visit(await w.visitor(), '', { html: pageOf({ region: 'DE' }) })
    const devtools = await visited.context().newCDPSession(visited)
    const count = async () => {
      await devtools.send('HeapProfiler.collectGarbage')
      return (await devtools.send('Memory.getDOMCounters')) as { nodes: number; jsEventListeners: number }
    }
    const swap = (times: number) =>
      visited.evaluate(
        async ([js, n]) => {
          const run = Function(js) // The test's own code, on a page without CSP.
          for (let i = 0; i < n; i++) {
            run()
            if (i % 50 === 0) await new Promise((resolve) => setTimeout(resolve))
          }
          await new Promise((resolve) => setTimeout(resolve, 50))
        },
        [code, times] as const,
      )
    await swap(50)
    const before = await count()
    await swap(1000)
    const after = await count()
    expect(after.nodes).toBeLessThan(before.nodes + 200)
    expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + 20)
    expect(await visited.getByRole('link', { name: 'Do Not Sell' }).count()).toBe(1)
    await button(visited, 'Decline').click()
    expect(await visited.evaluate(() => window.nosale.decisions.analytics!.because)).toBe('choice')
  })
})

/** Others' code, as it is published. */
const script = (body: string) => ({ body, headers: { 'Content-Type': 'text/javascript' } })

describe.each([
  ['Turbo', '@hotwired/turbo/dist/turbo.es2017-umd.js', ''],
  ['htmx', 'htmx.org/dist/htmx.js', 'hx-boost="true"'],
])('on a site that %s drives', (_name, file, attributes) => {
  /** A visit whose page leads to another and back, without a load. */
  async function start(config: Config, said?: Choices, body = ''): Promise<Page> {
    w.site.pages['/drive.js'] = script(readFileSync('node_modules/' + file, 'utf8'))
    const at = (title: string, to: string) =>
      pageOf(config, {
        body: `<h2>${title}</h2><a href="${to}">Go on</a>${body}`,
        tag: `<script src="/nosale.js"></script><script src="/drive.js" defer></script>`,
      }).replace('<body>', `<body ${attributes}>`)
    w.site.pages['/other'] = at('Other', '/')
    const visited = await w.visit(await w.visitor(said), '', { html: at('First', '/other') })
    await visited.evaluate(() => (window.log = ['the same window']))
    return visited
  }
  const isAt = (visited: Page, title: string) => visited.getByRole('heading', { name: title, exact: true }).waitFor()
  const ours = (visited: Page) =>
    visited.evaluate(() => ({
      log: window.log,
      links: document.querySelectorAll('a[data-nosale]').length,
      honored: document.body.textContent.split('Opt-Out Request Honored').length - 1,
      covers: [...document.querySelectorAll('main nosale-ui')].map(({ shadowRoot }) => !!shadowRoot),
    }))

  test('the question stands and is answered on any of its pages', async () => {
    const visited = await start({ region: 'DE' })
    await button(visited, 'Decline').waitFor()
    await visited.getByRole('link', { name: 'Go on' }).click()
    await isAt(visited, 'Other')
    await button(visited, 'Preferences').click()
    await visited.getByRole('dialog').waitFor()
    await visited.goBack()
    await isAt(visited, 'First')
    expect(await visited.getByRole('dialog').count()).toBe(1)
    await button(visited, 'Close').click()
    await visited.getByRole('link', { name: 'Go on' }).click()
    await isAt(visited, 'Other')
    await button(visited, 'Decline').click()
    await visited.locator('nosale-ui').waitFor({ state: 'detached' })
    expect(await visited.evaluate(() => window.nosale.decisions.advertising!.because)).toBe('choice')
    await expect.poll(() => ours(visited)).toEqual({ log: ['the same window'], links: 1, honored: 0, covers: [] })
  })

  test('link, confirmation and placeholder are there once on each page, also on those that come out of its cache', async () => {
    const frame = `<iframe title="A film" width="560" height="315" data-purpose="analytics" data-src="${w.ads}/film.html"></iframe>`
    const visited = await start({ region: 'US-CA' }, { advertising: false, analytics: false }, frame)
    const once = { log: ['the same window'], links: 1, honored: 1, covers: [true] }
    await expect.poll(() => ours(visited)).toEqual(once)
    await visited.getByRole('link', { name: 'Go on' }).click()
    await isAt(visited, 'Other')
    await expect.poll(() => ours(visited)).toEqual(once)
    for (const [go, title] of [
      ['goBack', 'First'],
      ['goForward', 'Other'],
      ['goBack', 'First'],
    ] as const) {
      await visited[go]()
      await isAt(visited, title)
      await expect.poll(() => ours(visited), { message: title }).toEqual(once)
    }
    // What the cache remembers of an opt-out is no longer true after the visitor has taken it back.
    await visited.evaluate(() => window.nosale.choose({ advertising: true }))
    await visited.goForward()
    await isAt(visited, 'Other')
    await expect.poll(() => ours(visited)).toEqual({ ...once, honored: 0 })
    await button(visited, 'Load once').click()
    expect(await w.partner.settled('/film')).toEqual(['/film.html'])
    await expect.poll(() => ours(visited)).toEqual({ ...once, honored: 0, covers: [] })
  })
})

describe.each(['19', '18'])('React %s hydrates the whole document', (version) => {
  const suffix = version === '19' ? '' : '-' + version

  /**
   * Serves what React renders on a server, and the same as a script; `when` is the moment of hydration. A picture keeps
   * the page loading until the second value is called.
   */
  async function start(when: string, layout = 'card'): Promise<[Page, loaded: () => void]> {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { createElement as h, useState } from 'react'
          import { hydrateRoot } from 'react-dom/client'
          import { renderToString } from 'react-dom/server.browser'
          function App() {
            const [n, set] = useState(0)
            const frame = { title: 'A film', width: 560, height: 315, 'data-purpose': 'advertising', 'data-src': '/film' }
            return h('html', { lang: 'en' },
              h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Page'), h('script', { src: '/nosale.js', 'data-region': 'DE', 'data-layout': '${layout}' })),
              h('body', null, h('main', null, h('h1', null, 'Page'), h('iframe', frame), h('img', { alt: '', src: '/slow.png' }), h('button', { onClick: () => set(n + 1) }, 'Count ' + n)), h('script', { src: '/app.js', defer: true })))
          }
          const go = () => { hydrateRoot(document, h(App), { onRecoverableError: (error) => window.log.push(String(error)) }) }
          if (globalThis.document) { window.log = []; ${when} }
          else globalThis.html = renderToString(h(App))`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
      alias: { react: 'react' + suffix, 'react-dom': 'react-dom' + suffix },
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    const code = outputFiles[0]!.text
    const there: { html?: string } = {}
    Function(
      'globalThis',
      'window',
      code,
    )(Object.assign(there, { MessageChannel, TextEncoder, setTimeout, queueMicrotask }), there)
    w.site.pages['/app.js'] = script(code)
    const [picture, loaded] = slowly()
    w.site.pages['/slow.png'] = picture
    w.site.pages['/'] = '<!doctype html>' + there.html
    const visited = await (await w.visitor()).newPage()
    await visited.goto(w.home, { waitUntil: 'commit' })
    return [visited, loaded]
  }

  /** React runs the page. */
  async function runs(visited: Page): Promise<void> {
    const count = visited.locator('main button', { hasText: 'Count' })
    await count.evaluate((button: HTMLElement) => button.click())
    await expect.poll(() => count.textContent()).toBe('Count 1')
  }

  /** The visitor finds link and placeholder, once. */
  async function isWhole(visited: Page): Promise<void> {
    await expect.poll(() => visited.locator('a[data-nosale]').count()).toBe(1)
    await expect.poll(() => visited.locator('main nosale-ui').count()).toBe(1)
  }

  test('without one recoverable error, while it loads', async () => {
    const [visited, loaded] = await start('go()')
    await runs(visited)
    await button(visited, 'Decline').waitFor()
    loaded()
    await isWhole(visited)
    expect(await visited.evaluate(() => window.log)).toEqual([])
    await button(visited, 'Decline').click()
    expect(await says(visited)).toBe(false)
  })

  test.each(['card', 'center'])(
    'long after it has loaded, and renders all anew: what we show (%s) comes back, but for a dialog',
    async (layout) => {
      const [visited, loaded] = await start('window.go = go', layout)
      loaded()
      await button(visited, 'Decline').waitFor()
      await isWhole(visited)
      await visited.evaluate('go()')
      await runs(visited)
      await isWhole(visited)
      // Whoever has removed a dialog may want the page: the link opens it again.
      if (layout === 'card') await button(visited, 'Decline').click()
      else expect(await button(visited, 'Decline').count()).toBe(0)
      expect(await says(visited)).toBe(false)
      await visited.getByRole('link', { name: 'Do Not Sell' }).click()
      await visited.getByRole('dialog').waitFor()
    },
  )
})

/** A page with its banner, one of whose pictures comes when the second value is called. */
async function openLoading(): Promise<[Page, () => void]> {
  const [picture, go] = slowly()
  w.site.pages['/slow.png'] = picture
  const visited = await (await w.visitor()).newPage()
  w.site.pages['/slow'] = pageOf({ region: 'DE' }, { body: '<img alt="" src="/slow.png">' })
  await visited.goto(w.home + '/slow', { waitUntil: 'commit' })
  await button(visited, 'Decline').waitFor()
  return [visited, go]
}

/** A picture that comes when the second value is called. */
function slowly() {
  let go!: () => void
  const wait = new Promise<void>((resolve) => (go = resolve))
  const picture = () => wait.then(() => ({ body: '', headers: { 'Content-Type': 'image/png' } }))
  return [picture, go] as const
}

test('the banner waits for no picture, and is no element to those who hydrate before the page has loaded', async () => {
  const [visited, go] = await openLoading()
  const seen = () => visited.evaluate(() => [document.readyState, document.querySelector('nosale-ui')!.nodeType])
  expect(await seen()).toEqual(['interactive', 0])
  go()
  await expect.poll(seen).toEqual(['complete', 1])
})

test('a page that renders itself anew before it has loaded gets the banner back', async () => {
  const [visited, go] = await openLoading()
  await visited.evaluate(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)))
  await visited.evaluate(() => document.querySelector('nosale-ui')?.remove())
  go()
  await button(visited, 'Decline').click()
  expect(await says(visited)).toBe(false)
})
