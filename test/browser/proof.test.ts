/** What an owner's monitor reads, and what a visitor can keep: the self-test and the receipt. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { dated } from '../../src/regimes.js'
import type { Finding, Receipt } from '../../src/types.js'
import { world } from './visit.js'

const w = world()
const link = '<a href="/privacy" data-nosale>Do Not Sell or Share My Personal Information</a>'
const config = { region: 'US-CA', policyUrl: '/privacy', policyVersion: '2026-11-01' }

async function open(
  settings: object = config,
  { before = '', body = link, init = '', tag = '', gone = /^$/ } = {},
): Promise<Page> {
  w.site.pages['/privacy'] = '<!doctype html><title>Policy</title>'
  const visitor = await w.visitor()
  if (init) await visitor.addInitScript(init)
  await visitor.route(gone, (route) => route.abort())
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${before}
    <script type="application/json" data-nosale>${JSON.stringify(settings)}</script>
    <script src="/nosale.js" ${tag}></script></head><body>${body}</body></html>`
  return w.visit(visitor, '', { html })
}
const check = (page: Page) => page.evaluate(() => window.nosale.check()) as Promise<Finding[]>
const bad = async (page: Page) => (await check(page)).filter(({ ok }) => !ok).map(({ id }) => id)

describe('B-03: the self-test', () => {
  test('finds nothing on a page that is as it should be, and changes nothing there', async () => {
    const page = await open()
    const before = await page.evaluate(() => [document.cookie, JSON.stringify(window.nosale.decisions)])
    const findings = await check(page)
    expect(findings.filter(({ ok }) => !ok)).toEqual([])
    expect(findings.map(({ id }) => id)).toEqual([
      'settings',
      'first',
      'link',
      'visible',
      'opens',
      'contrast',
      'cookie',
      'kept',
      'record',
      'gpc',
      'holds',
      'policy',
      'region',
      'renewal',
    ])
    expect(await page.evaluate(() => [document.cookie, JSON.stringify(window.nosale.decisions)])).toEqual(before)
    // A dialog that is closed says so with the next frame, and goes then.
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  const foreign = () => `<script src="${w.ads}/early.js"></script>`
  test.each([
    ['settings', () => open({ ...config, gpc: 'on' })],
    ['settings', () => open({ ...config, policyURL: '/privacy' })],
    ['first', () => open(config, { before: foreign() })],
    ['first', () => open(config, { tag: 'defer' })],
    ['link', () => open(config, { body: '', gone: /foot\.js$/ })],
    ['visible', () => open(config, { body: link.replace('<a', '<a style="display:none"') })],
    ['visible', () => open(config, { body: `<div style="opacity:0">${link}</div>` })],
    ['holds', () => open(config, { body: link + '<iframe title="x" data-purpose="other" src="/privacy"></iframe>' })],
    ['holds', () => open(config, { body: link + '<link rel="stylesheet" data-purpose="other" href="/privacy">' })],
    ['policy', () => open({ region: 'US-CA' })],
    ['policy', () => open({ ...config, policyUrl: 'https:' })],
    ['policy', () => open({ ...config, policyUrl: '/gone' })],
    ['gpc', () => open({ ...config, gpc: 'off' })],
    ['region', () => open({ policyUrl: '/privacy' })],
    ['renewal', () => open({ ...config, regime: 'opt-in', renewDays: 364 })],
    [
      'cookie',
      () => open(config, { init: 'Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {} })' }),
    ],
  ] as const)('CA-13, CA-07, CA-14: says of a page with that fault: %s', async (id, make) => {
    expect(await bad(await make())).toContain(id)
  })

  /** Runs before the page's own code, as a browser would have it: what is written is taken, and dropped. */
  const drops = {
    cookies: 'Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {} })',
    'cookies, a moment later': `{
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
      Object.defineProperty(Document.prototype, 'cookie', { get, set(line) {
        set.call(this, line)
        setTimeout(() => set.call(this, line.split('=')[0] + '=; path=/; max-age=0'))
      } })
    }`,
    storage: 'Storage.prototype.setItem = () => {}',
  }
  test.each([
    ['cookies', ['cookie'], [drops.cookies]],
    ['cookies, a moment later', ['cookie'], [drops['cookies, a moment later']]],
    ['storage', [], [drops.storage]],
    ['both', ['cookie', 'kept'], [drops.cookies, drops.storage]],
    ['both, a moment later', ['cookie', 'kept'], [drops['cookies, a moment later'], drops.storage]],
  ])('B-04: of a browser that says it has cookies, and forgets %s, it says %j', async (_what, expected, inits) => {
    const page = await open(config, { init: inits.join(';') })
    expect(await page.evaluate(() => navigator.cookieEnabled)).toBe(true)
    expect(await bad(page)).toEqual(expected)
    // It leaves nothing of its own.
    expect(await page.evaluate(() => [document.cookie, Object.keys(localStorage)])).toEqual(['', []])
  })

  const themes = [
    [false, '--nosale-accent: #fd0'],
    [true, '--nosale-accent: #fd0; --nosale-on-accent: #222'],
    [false, '--nosale-accent: oklch(0.9 0.1 90)'],
    [false, '--nosale-color: #888'],
    // What is seen through another colour.
    [false, '--nosale-background: #000; --nosale-color: #fff; --nosale-accent: #ffffff33; --nosale-on-accent: #000'],
    [true, '--nosale-background: #fff; --nosale-accent: #0001; --nosale-on-accent: #000'],
    [true, 'color-scheme: dark'],
  ] as const
  test.each(themes)('A-05: a site’s colours can be read, %s: %s', async (isWell, style) => {
    const page = await open(config, { before: `<style>:root { ${style} }</style>` })
    expect(await bad(page)).toEqual(isWell ? [] : ['contrast'])
  })

  test('finds nothing in an address that is none, nor in one that only a press goes to', async () => {
    const body = link + '<a data-purpose="other" href="/privacy">Other</a>'
    expect(await bad(await open(config, { before: '<script src="https://"></script>', body }))).toEqual([])
  })

  test('says so where the preferences do not open, or the record was overwritten', async () => {
    const page = await open()
    await page.evaluate(() => window.nosale.optOut())
    await page.evaluate(() => (document.cookie = 'nosale=v1.2026-01-01.yes:advertising.x; path=/'))
    await page.route(/choose\.js$/, (route) => route.abort())
    expect(await bad(await page)).toEqual(['opens', 'record'])
  })

  test('says so where the signal has come on since the page started', async () => {
    const page = await open()
    expect(await bad(page)).toEqual([])
    await page.evaluate(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
    expect(await bad(page)).toEqual(['gpc'])
  })

  test.each([
    ['nosale.marked.js', undefined, ''],
    ['nosale.strict.js', true, '<meta http-equiv="Content-Security-Policy" content=""><noscript><!--nosale-->'],
  ])('says what comes before %s too, where the visitor has said %s', async (file, yes, barrier) => {
    const page = await w.visit(await w.visitor(yes === undefined ? yes : { advertising: yes }), '', {
      html: `<!doctype html><html lang="en"><head><title>x</title><script src="${w.ads}/early.js"></script>
        <script type="application/json" data-nosale>${JSON.stringify(config)}</script>
        <script src="/${file}"></script>${barrier}</head><body>${link}</body></html>`,
    })
    await page.waitForFunction(() => document.readyState === 'complete' && !!document.querySelector('a[data-nosale]'))
    expect(await bad(page)).toEqual(['first'])
  })

  test('that cannot be fetched is undefined, which no monitor takes for well', async () => {
    const page = await open()
    await page.route(/check\.js$/, (route) => route.abort())
    expect(await page.evaluate(() => window.nosale.check())).toBeUndefined()
  })

  test('says how to mend each, in words', async () => {
    const pale = '<style>:root { --nosale-accent: #fd0 }</style>'
    const page = await open({ region: 'US-CA', layout: 'top' }, { before: foreign() + pale })
    const notes = (await check(page)).filter(({ ok }) => !ok).map(({ note }) => note)
    expect(notes.join('\n')).toMatch(/layout is "top"\. Expected "bar", "card" or "center"\. The banner is a card\./)
    expect(notes.join('\n')).toMatch(/early\.js comes before nosale\. Put nosale first/)
    expect(notes.join('\n')).toMatch(/“Opt out” has a contrast of 1\.3:1\. Expected 4\.5:1\. Set --nosale-on-accent/)
    expect(notes.join('\n')).toMatch(/policyUrl is undefined\. Expected a page that answers\./)
  })
})

describe('the receipt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nosale-receipt-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const receipt = (page: Page): Promise<Receipt | undefined> => page.evaluate(() => window.nosale.receipt())

  test('S-08, EU-06, CA-34: says what was shown and answered, when and where, and nothing of whom', async () => {
    const page = await open()
    expect(await receipt(page)).toBeUndefined()
    await page.evaluate(() => window.nosale.optOut())
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await receipt(page)).toEqual({
      ui: 'nosale ' + version.replace(/\.\d+$/, ''),
      lang: 'en',
      text: expect.stringMatching(/^[a-f\d]{64}$/),
      config: expect.stringMatching(/^[a-f\d]{64}$/),
      regime: 'opt-out',
      region: 'US-CA',
      choices: { advertising: false },
      day: new Date().toJSON().slice(0, 10),
      gpc: false,
      policyVersion: '2026-11-01',
      kept: true,
    })
  })

  test.each([
    [
      'cookies are refused without a word',
      'Object.defineProperty(Document.prototype, "cookie", { get: () => "", set() {} })',
    ],
    ['cookies are off', 'Object.defineProperty(Navigator.prototype, "cookieEnabled", { get: () => false })'],
  ])(
    'B-04: says of an answer that ends with the page that it is not kept: %s, and storage is full',
    async (_what, init) => {
      const full = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }'
      const page = await open(config, { init: `${init}; ${full}` })
      await page.evaluate(() => window.nosale.optOut())
      expect(await receipt(page)).toMatchObject({ choices: { advertising: false }, kept: false })
      expect(await bad(page)).toContain('cookie')
    },
  )

  test('EU-06: is the same for two visitors, and another for other words, settings or answers', async () => {
    const of = async (settings: object, yes = false) => {
      const page = await open(settings)
      await page.evaluate((said) => window.nosale.choose({ advertising: said }), yes)
      return (await receipt(page))!
    }
    const one = await of(config)
    expect(await of(config)).toEqual(one)
    expect((await of({ ...config, text: { optOutAll: 'No' } })).text).not.toBe(one.text)
    expect((await of({ ...config, cookie: { days: 30 } })).config).not.toBe(one.config)
    expect((await of({ ...config, lang: 'ro' })).text).not.toBe(one.text)
    expect((await of(config, true)).choices).not.toEqual(one.choices)
  })

  test('EU-06: is verified by anyone with the lines that docs/law.md gives', async () => {
    const code = /```js\n(\/\/ verify\.mjs[^]*?)```/.exec(readFileSync('docs/law.md', 'utf8'))![1]!
    writeFileSync(join(folder, 'verify.mjs'), code)
    for (const lang of ['en', 'ro']) {
      const settings = { ...config, lang, text: { optOutAll: 'No' } }
      const page = await open(settings)
      await page.evaluate(() => window.nosale.optOut())
      writeFileSync(join(folder, 'receipt.json'), JSON.stringify(await receipt(page)))
      const verify = (said: object) => {
        writeFileSync(join(folder, 'config.json'), JSON.stringify(said))
        const words = resolve(`dist/text.${lang}.js`)
        const args = [join(folder, 'verify.mjs'), join(folder, 'receipt.json'), join(folder, 'config.json'), words]
        return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()
      }
      expect(verify(settings)).toBe('config true, text true')
      // The order of keys is nothing.
      expect(verify(Object.fromEntries(Object.entries(settings).reverse()))).toBe('config true, text true')
      expect(verify({ ...settings, text: { optOutAll: 'Never' } })).toBe('config false, text false')
    }
  })

  test('EU-06: has the settings as the page has them: of block and attributes, and what region.js has found', async () => {
    const sorted = (data: object): string =>
      JSON.stringify(data, (_key, value: unknown) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      )
    const hash = (data: object) => createHash('sha256').update(sorted(data)).digest('hex')
    const block = { purposes: { advertising: {}, analytics: { sale: false } }, region: 'us-ca' }
    const aged = { ...block, age: 15 }
    const cases: [head: string, tag: string, own: object, settings: object][] = [
      ['', 'data-region="US-CA" data-policy-url="/p"', block, { ...block, region: 'US-CA', policyUrl: '/p' }],
      [
        '<script src="/region.js"></script>',
        'data-link="sell"',
        aged,
        { ...dated({ ...aged, region: 'US-CA' }), link: 'sell' },
      ],
    ]
    for (const [head, tag, own, settings] of cases) {
      const html = `<!doctype html><html lang="en"><head><title>x</title>
        <script type="application/json" data-nosale>${JSON.stringify(own)}</script>${head}
        <script src="/nosale.js" ${tag}></script></head><body>${link}</body></html>`
      const page = await w.visit(await w.visitor(), '', { html })
      await page.evaluate(() => window.nosale.optOut())
      expect((await receipt(page))!.config).toBe(hash(settings))
    }
  })

  test.each([
    ['en', /^Receipt \(\p{L}+ \d{1,2}, \d{4}\)$/u],
    ['de', /^Nachweis \(\d{1,2}\. \p{L}+ \d{4}\)$/u],
  ])('is titled with the day of the answer as its language writes it: %s', async (lang, title) => {
    const page = await open({ ...config, lang })
    await page.evaluate(() => window.nosale.optOut())
    await page.evaluate(() => window.nosale.show('receipt'))
    await expect.poll(() => page.locator('nosale-ui h2').textContent()).toMatch(title)
  })

  test('can be read and downloaded by the visitor, in the preferences', async () => {
    const page = await open()
    await page.evaluate(() => window.nosale.optOut())
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await page.getByRole('button', { name: 'Receipt' }).click()
    const shown = page.locator('nosale-ui pre')
    await shown.waitFor()
    expect(JSON.parse((await shown.textContent())!)).toEqual(await receipt(page))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('receipt.json')
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(await receipt(page))
  })
})

describe('CA-34, CA-17: a site that keeps records', () => {
  test('hears of each opt-out once, with what there is to keep, and of nothing else', async () => {
    const page = await open({ ...config, purposes: { advertising: {}, retargeting: {}, analytics: { sale: false } } })
    const heard = await page.evaluate(async () => {
      const news: unknown[] = []
      window.nosale.subscribe(({ record }, optedOut) => optedOut && news.push(record!.choices))
      window.nosale.choose({ analytics: false })
      window.nosale.choose({ retargeting: false })
      window.nosale.optOut()
      window.nosale.optOut()
      window.nosale.account('out')
      await new Promise((resolve) => setTimeout(resolve, 500))
      return news
    })
    expect(heard).toEqual([
      { analytics: false, retargeting: false },
      { analytics: false, retargeting: false, advertising: false },
    ])
    await page.reload()
    const later = await page.evaluate(() => {
      const news: boolean[] = []
      window.nosale.subscribe((_consent, optedOut) => news.push(optedOut))
      return news
    })
    expect(later).toEqual([false])
  })

  test('CA-17: hears of a signal’s opt-out once, also if it subscribes late, and of an account’s never', async () => {
    const visitor = await w.visitor()
    const attributes = 'data-region="US-CA"'
    await visitor.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })
    })
    const page = await w.visit(visitor, '', { attributes })
    const news = () =>
      page.evaluate(() => {
        const heard: boolean[] = []
        window.nosale.subscribe((_consent, optedOut) => heard.push(optedOut))
        return heard
      })
    expect(await news()).toEqual([true])
    await page.reload()
    expect(await news()).toEqual([false])
    const other = await w.visit(await w.visitor(), '', { attributes })
    expect(
      await other.evaluate(() => {
        const heard: boolean[] = []
        window.nosale.subscribe((_consent, optedOut) => heard.push(optedOut))
        window.nosale.account('out')
        return [heard.includes(true), window.nosale.decisions.advertising!.because, window.nosale.record!.choices]
      }),
    ).toEqual([false, 'account', { advertising: false }])
  })

  test('CA-18: may hold until it knows the account, and nothing that an account says is a yes', async () => {
    const page = await w.visit(await w.visitor({ advertising: false }), '', { attributes: 'data-region="US-CA"' })
    const allowed = (state: 'in' | 'out' | 'unknown' | undefined) =>
      page.evaluate((said) => {
        window.nosale.account(said)
        return window.nosale.allows('advertising')
      }, state)
    expect([await allowed('in'), await allowed(undefined)]).toEqual([false, false])
    const other = await w.visit(await w.visitor(), '', { attributes: 'data-region="US-CA"' })
    const states = await other.evaluate(() =>
      (['unknown', 'in', 'out', 'in', undefined] as const).map((state) => {
        window.nosale.account(state)
        return [window.nosale.allows('advertising'), window.nosale.record !== undefined]
      }),
    )
    expect(states).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, true],
      [false, true],
    ])
  })
})
