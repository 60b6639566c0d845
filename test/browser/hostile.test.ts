/** The interface on pages that work against it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Config } from '../../src/types.js'
import { launchProfile } from '../../scripts/browsers.js'
import { button, pageOf, world } from './visit.js'

const w = world()
type Parts = Parameters<typeof pageOf>[1]
const open = async (config: Config, parts?: Parts) => w.visit(await w.visitor(), '', { html: pageOf(config, parts) })
const says = (visited: Page, purpose = 'advertising') => visited.evaluate((id) => window.nosale.allows(id), purpose)

afterEach(() => {
  for (const path in w.site.pages) if (path !== '/') delete w.site.pages[path]
})

/** Goes through every view as a visitor does. */
async function walk(visited: Page): Promise<void> {
  await button(visited, 'Preferences').click()
  await visited.getByRole('dialog').waitFor()
  await visited.getByRole('switch', { name: 'Analytics' }).click()
  await button(visited, 'Close').click()
  await button(visited, 'Do Not Sell or Share My Personal Information').click()
  await visited.getByText('You are opted out').waitFor()
  await button(visited, 'Close').click()
  await visited.locator('nosale-ui').waitFor({ state: 'detached' })
  expect(await says(visited)).toBe(false)
}

test('a strict CSP with Trusted Types and no policy is not violated, neither by showing nor by releasing', async () => {
  const csp =
    "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  const tag = `<script nonce="n1">window.log = []; addEventListener('securitypolicyviolation', (e) => window.log.push([e.violatedDirective, e.blockedURI, e.sourceFile, e.lineNumber, e.sample].join(' ')))</script>
    <script nonce="n1" src="/nosale.js"></script>
    <script nonce="n1" type="text/plain" data-purpose="analytics" src="${w.ads}/strict.js"></script>`
  const visited = await w.visit(await w.visitor({ analytics: true }), '', {
    html: pageOf({ region: 'US-CA' }, { tag }),
    headers: { 'Content-Security-Policy': csp },
  })
  expect(await w.partner.settled('/strict')).toEqual(['/strict.js'])
  await visited.evaluate(() => window.nosale.show('banner'))
  await visited.keyboard.press('Tab')
  await walk(visited)
  await visited.evaluate(() => window.nosale.show('receipt'))
  await visited.getByRole('dialog', { name: 'Receipt' }).waitFor()
  expect(await visited.evaluate(() => window.log)).toEqual([])
})

/** Every name that our code looks up on the document, but two that the test's own driver looks up there. */
const names = [
  ...new Set(
    ['widget', 'src', 'care'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bdocument\.(\w+)/g)])
        .map(([, name]) => name!),
    ),
  ),
  'createTextNode',
  'nosale',
]
  .filter((name) => name !== 'querySelectorAll' && name !== 'readyState')
  .sort()
test.each(names)('an element of the page that is called %s stands in nobody’s way', async (name) => {
  const body = `<form name="${name}"><input name="${name}"></form><img alt="" name="${name}" id="${name}">`
  const visitor = await w.visitor()
  await walk(await w.visit(visitor, '', { html: pageOf({ region: 'US-CA' }, { body }) }))
  expect((await visitor.cookies()).find((cookie) => cookie.name === 'nosale')?.value).toContain('no:advertising')
})

/** Every word that a page's files look something up by: a property, or a name that is taken out of an object. */
const words = [
  ...new Set(
    readdirSync('dist')
      .filter(
        (file) => /^[a-z.]+\.js$/.test(file) && !/^(text|index|guarded|regimes|partners|known|calls)\b/.test(file),
      )
      .flatMap((file) => [...readFileSync(`dist/${file}`, 'utf8').matchAll(/(?:\.|[{,]\s*)([a-zA-Z]\w+)/g)])
      .map(([, word]) => word!),
  ),
].filter((word) => word !== 'querySelectorAll' && word !== 'readyState')

test.each(['bar', 'center'] as const)(
  'elements that are called by every name that our files know change no view: %s',
  async (layout) => {
    const here = await w.visit(await w.visitor(), '', { html: pageOf({}, { tag: '' }) })
    const names = await here.evaluate((all) => all.filter((word) => word in document), words)
    expect(names.length).toBeGreaterThan(50)
    const body = `${names.map((name) => `<img alt="" name="${name}" id="${name}">`).join('')}
    <form>${names.map((name) => `<input name="${name}" hidden>`).join('')}</form>
    <iframe title="A film" width="560" height="315" data-purpose="functional" data-src="${w.ads}/film.html"></iframe>`
    const purposes = { advertising: { partners: ['meta', 'tiktok'] }, functional: { sale: false } }
    const page = await w.visit(await w.visitor(), '', {
      html: pageOf({ region: 'DE', purposes, layout, debug: true, policyUrl: '/' }, { body }),
    })
    await page.keyboard.press('Tab')
    await button(page, 'Preferences').click()
    await page.locator('nosale-ui [aria-expanded]').first().click()
    await page.getByRole('link', { name: 'Meta' }).waitFor()
    await button(page, 'Save choices').click()
    await page.locator('dialog').waitFor({ state: 'detached' })
    // The driver finds texts by names of the document's own, so from here on elements are found by selectors.
    const once = page.locator('main nosale-ui [value=once]')
    await once.waitFor()
    expect(await w.partner.settled()).toEqual([])
    await once.click()
    await expect.poll(() => w.partner.settled()).toEqual(['/film.html'])
    await page.evaluate(() => window.nosale.show('receipt'))
    await page.locator('nosale-ui pre').waitFor()
    await page.locator('nosale-ui [value=leave]').click()
    await page.locator('nosale-debug summary').click()
    await page.locator('nosale-debug pre', { hasText: 'film.html' }).waitFor()
    const findings = await page.evaluate(() => window.nosale.check())
    expect(findings?.filter(({ ok }) => !ok)).toEqual([])
  },
  90_000,
)

test.each([
  [
    'frozen',
    'for (const it of [Object, Array, Function, Element, Node, Document, EventTarget]) Object.freeze(it.prototype)',
  ],
  [
    'polluted with functions',
    'for (const key of ["get", "set", "value", "lang", "dir", "path", "expires", "domain", "layout", "words"]) Object.prototype[key] = () => 1',
  ],
  [
    'polluted with words',
    'for (const key of ["policyUrl", "layout", "region", "accept", "advertising", "type", "props", "class"]) Object.prototype[key] = "x"',
  ],
  ['polluted with a yes', 'Object.prototype.advertising = Object.prototype.analytics = true'],
  ['given a toJSON', 'Array.prototype.toJSON = Object.prototype.toJSON = () => "x"'],
])('prototypes that are %s change nothing for the visitor', async (_how, code) => {
  const visited = await open({ region: 'US-CA' }, { body: `<script>${code}</script>` })
  await walk(visited)
})

/** As blockers do it: by a style sheet of the visitor's, which is above any of a page, and of ours. */
async function startBlocker() {
  const folder = mkdtempSync(join(tmpdir(), 'blocker-'))
  const manifest = {
    manifest_version: 3,
    name: 'Blocker',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(
    join(folder, 'worker.js'),
    `globalThis.hide = async (css) => {
       const tabs = await chrome.tabs.query({ url: 'http://*/*' })
       await chrome.scripting.insertCSS({ target: { tabId: tabs[0].id }, css, origin: 'USER' })
     }`,
  )
  const context = await launchProfile({ extension: folder })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    hide: (css: string) => worker.evaluate(`hide(${JSON.stringify(css)})`),
    async close() {
      await context.close()
      rmSync(folder, { recursive: true })
    },
  }
}

describe('an ad blocker', () => {
  test.each([
    [
      'hides the dialog',
      (host: Element) => host.shadowRoot!.querySelector('dialog')!.style.setProperty('display', 'none', 'important'),
    ],
    ['removes the host', (host: Element) => host.remove()],
    ['empties the shadow', (host: Element) => host.shadowRoot!.replaceChildren()],
  ])('that %s leaves a page that can be used', async (_how, harm) => {
    const visited = await open(
      { region: 'DE', layout: 'center' },
      { body: '<button onclick="this.textContent = \'Pressed\'">Press</button>' },
    )
    await visited.locator('nosale-ui').evaluate(harm)
    await button(visited, 'Press').click()
    await button(visited, 'Pressed').waitFor()
    expect(await says(visited)).toBe(false)
  })

  test.each(['card', 'bar', 'center'] as const)(
    'whose own style sheet hides our element leaves a page that can be used: %s',
    async (layout) => {
      const blocker = await startBlocker()
      try {
        const visited = blocker.page
        w.site.pages['/'] = pageOf(
          { region: 'DE', layout },
          { body: '<button onclick="this.textContent = \'Pressed\'">Press</button>' },
        )
        await visited.goto(w.home)
        await button(visited, 'Decline').waitFor()
        await blocker.hide('nosale-ui { display: none !important }')
        await button(visited, 'Decline').waitFor({ state: 'hidden' })
        await button(visited, 'Press').click()
        await button(visited, 'Pressed').waitFor()
        expect(await says(visited)).toBe(false)
        // What opens in hiding closes again as well.
        await visited.getByRole('link', { name: 'Do Not Sell' }).click()
        await expect.poll(() => w.site.requests.map(({ path }) => path)).toContain('/choose.js')
        await expect.poll(() => visited.evaluate(() => document.querySelector(':modal'))).toBeNull()
        await button(visited, 'Pressed').click()
        expect(await visited.evaluate(() => window.nosale.record)).toBeUndefined()
      } finally {
        await blocker.close()
      }
    },
  )

  test('finds no word of its lists in our file names, classes and ids', async () => {
    const visited = await open({ region: 'DE' })
    await button(visited, 'Preferences').click()
    await visited.getByRole('dialog').waitFor()
    const marks = await visited.evaluate(() => {
      const host = document.querySelector('nosale-ui')!
      return [host, ...host.querySelectorAll('*'), ...host.shadowRoot!.querySelectorAll('*')].map(
        (each) => `${each.localName} ${each.id} ${each.className}`,
      )
    })
    const files = w.site.requests.map(({ path }) => path).filter((path) => path !== '/privacy')
    for (const mark of [...marks, ...files]) expect(mark).not.toMatch(/cookie|consent|gdpr|ccpa|privacy|banner/i)
  })
})

test('a translator that wraps every text finds every button at work', async () => {
  const visited = await open({ region: 'US-CA' })
  const translate = () =>
    visited.evaluate(() => {
      const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (texts.nextNode())
        if (texts.currentNode.parentElement!.closest('nosale-ui')) found.push(texts.currentNode as Text)
      for (const text of found) {
        const font = document.createElement('font')
        text.replaceWith(font)
        font.append(document.createTextNode('§ ' + text.data))
      }
    })
  await translate()
  await visited.getByText('§ Preferences').click()
  await visited.getByRole('dialog').waitFor()
  await translate()
  await visited.getByRole('switch').first().click()
  await visited.getByRole('switch').first().click()
  await visited.getByRole('switch').nth(1).click()
  await translate()
  await visited.locator('button[value=out]').click()
  await visited.locator('button[value=save]').click()
  await visited.getByRole('dialog').waitFor({ state: 'detached' })
  expect([await says(visited), await says(visited, 'analytics')]).toEqual([false, false])
})

test.each([
  ['twice', '<script src="/nosale.js"></script><script src="/nosale.js"></script>'],
  ['in two kinds', '<script src="/nosale.marked.js"></script><script src="/nosale.js"></script>'],
  ['in two kinds, the other way', '<script src="/nosale.js"></script><script src="/nosale.marked.js"></script>'],
  [
    'as script and module',
    '<script src="/nosale.js"></script><script type="module">import { start } from "/index.js"; window.same = start({ region: "US-CA" }) === window.nosale</script>',
  ],
])('included %s it asks once', async (_how, tag) => {
  const visited = await open({ region: 'US-CA' }, { tag })
  expect(await visited.locator('nosale-ui').count()).toBe(1)
  expect(await visited.evaluate(() => (window as { same?: boolean }).same)).not.toBe(false)
  await walk(visited)
})

test('a listener of the site that throws keeps nothing open and loses no answer', async () => {
  const visited = await open(
    { region: 'US-CA' },
    { body: '<script>nosale.subscribe(() => { throw Error("of the site") })</script>' },
  )
  await walk(visited)
  expect(await visited.evaluate(() => document.cookie)).toContain('no:advertising')
})

test.each([
  ['an answer', (visited: Page) => button(visited, 'Decline').click(), 'choice'],
  ['a way out', (visited: Page) => visited.keyboard.press('Escape'), 'default'],
] as const)('%s taken while the preferences are on their way is the last word', async (_what, leave, because) => {
  w.site.pages['/choose.js'] = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return { body: readFileSync('dist/choose.js', 'utf8'), headers: { 'Content-Type': 'text/javascript' } }
  }
  const visited = await open({ region: 'DE' })
  await button(visited, 'Preferences').click()
  await leave(visited)
  await visited.locator('nosale-ui').waitFor({ state: 'detached' })
  // They are there by then, and stay away.
  await visited.evaluate(`import('/choose.js').then(() => 0)`)
  await visited.waitForTimeout(300)
  expect(await visited.locator('nosale-ui').count()).toBe(0)
  expect(await visited.evaluate(() => window.nosale.decisions.advertising)).toEqual({ allowed: false, because })
  delete w.site.pages['/choose.js']
})

test('leaving in the task of the press loses no answer', async () => {
  const visited = await open(
    { region: 'DE' },
    { body: '<script>addEventListener("click", () => location.assign("/next"))</script>' },
  )
  w.site.pages['/next'] = '<!doctype html><title>Next</title>'
  await button(visited, 'Decline').click()
  await visited.waitForURL('**/next')
  expect(await visited.evaluate(() => document.cookie)).toContain('no:advertising')
})

test('where nothing can be stored the answer holds for the page', async () => {
  const refuse = `for (const [proto, name] of [[Document.prototype, 'cookie'], [Window.prototype, 'localStorage'], [window, 'localStorage']])
    Object.defineProperty(proto, name, { configurable: true, get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } })`
  const visited = await open({ region: 'US-CA' }, { head: `<script>${refuse}</script>` })
  await walk(visited)
})

test('on paper there is nothing of us but the link', async () => {
  const visited = await open({ region: 'DE' })
  await visited.emulateMedia({ media: 'print' })
  expect(await visited.locator('nosale-ui').evaluate((host) => getComputedStyle(host).display)).toBe('none')
  await visited.evaluate(() => window.nosale.show('preferences'))
  expect(await visited.locator('nosale-ui').evaluate((host) => getComputedStyle(host).display)).toBe('none')
})

test('content with our attributes opens our dialog and does nothing more', async () => {
  const body =
    '<a href="#x" data-nosale>Mine</a><nosale-ui class="card"><button value="yes">Win a prize</button></nosale-ui><button value="yes">Accept all</button>'
  const visited = await open({ region: 'DE' }, { body })
  await button(visited, 'Win a prize').click()
  await button(visited, 'Accept all').click()
  expect(await visited.evaluate(() => window.nosale.record)).toBeUndefined()
  await visited.getByRole('link', { name: 'Mine' }).click()
  await visited.getByRole('dialog').waitFor()
  expect(await visited.evaluate(() => window.nosale.record)).toBeUndefined()
})

test('a script’s press says no, and never yes', async () => {
  const visited = await open({ region: 'DE' })
  const press = (value: string) =>
    visited.locator(`nosale-ui button[value=${value}]`).evaluate((element) => (element as HTMLButtonElement).click())
  await press('yes')
  expect(await visited.evaluate(() => window.nosale.record)).toBeUndefined()
  await press('no')
  expect(await says(visited)).toBe(false)
  expect(await visited.evaluate(() => window.nosale.decisions.advertising!.because)).toBe('choice')
})
