/** One visitor, several tabs, and pages that come back: a no reaches all of them, a yes stays where it was pressed. */
import type { Browser, Page } from 'playwright-core'
import puppeteer, { type Browser as Puppeteer } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureChromium, launchChromium } from '../../scripts/browsers.js'
import { encode } from '../../src/record.js'
import { world } from './visit.js'

const w = world()
const usa = 'data-region="US-CA"'
const tag = () => `<img alt="" data-purpose="advertising" data-src="${w.ads}/x.gif">`
const allowed = (page: Page) => page.evaluate(() => window.nosale.decisions.advertising!.allowed)
const value = (advertising: boolean) => {
  const day = new Date().toJSON().slice(0, 10)
  return encode({ choices: { advertising }, day, gpc: false, policyVersion: undefined, damaged: false })
}

describe('B-08: two tabs', () => {
  test.each(['BroadcastChannel', 'the storage event'])(
    'a no in either reaches the other at once, by %s',
    async (way) => {
      for (const [from, to] of [
        [0, 1],
        [1, 0],
      ] as const) {
        const visitor = await w.visitor()
        await visitor.addInitScript((channel) => {
          if (channel !== 'BroadcastChannel') Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
          else Storage.prototype.setItem = () => {}
        }, way)
        const tabs = [
          await w.visit(visitor, tag(), { attributes: usa }),
          await w.visit(visitor, tag(), { attributes: usa }),
        ]
        expect([await allowed(tabs[0]!), await allowed(tabs[1]!)]).toEqual([true, true])
        const heard = await tabs[to]!.evaluateHandle(() => {
          const news: boolean[] = []
          window.nosale.subscribe((_consent, optedOut) => news.push(optedOut))
          return news
        })
        await tabs[from]!.evaluate(() => window.nosale.optOut())
        await expect.poll(() => allowed(tabs[to]!)).toBe(false)
        expect(await tabs[to]!.evaluate(() => window.nosale.reloadDue)).toBe(true)
        // It is the other tab's to tell the site's servers: CA-17.
        expect((await heard.jsonValue()).includes(true)).toBe(false)
        await visitor.close()
      }
    },
  )

  test('a yes in one is no yes in the other before its next page', async () => {
    const visitor = await w.visitor()
    const one = await w.visit(visitor, tag(), { attributes: 'data-region="DE"' })
    const two = await w.visit(visitor, tag(), { attributes: 'data-region="DE"' })
    await one.bringToFront()
    await one.getByRole('button', { name: 'Accept' }).click()
    expect(await w.partner.settled()).toEqual(['/x.gif'])
    await two.bringToFront()
    await two.evaluate(() => dispatchEvent(new Event('visibilitychange')))
    expect([await allowed(two), await w.partner.settled()]).toEqual([false, ['/x.gif']])
    await two.reload()
    expect(await allowed(two)).toBe(true)
  })

  test('a stale one that saves an older draft undoes no newer no, of any purpose', async () => {
    const visitor = await w.visitor()
    // Nothing tells this tab of the other.
    await visitor.addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true)
      window.addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true)
    })
    const json = `<script type="application/json" data-nosale>{"region":"US-CA","purposes":{"advertising":{},"analytics":{"sale":false}}}</script>`
    const html = `<!doctype html><html lang="en"><title>x</title>${json}<script src="/nosale.js"></script><body></body></html>`
    const stale = await w.visit(visitor, '', { html })
    const fresh = await w.visit(visitor, '', { html })
    await fresh.evaluate(() => window.nosale.choose({ advertising: false, analytics: false }))
    expect(await allowed(stale)).toBe(true)
    await stale.evaluate(() => window.nosale.choose({ analytics: true }))
    expect(await stale.evaluate(() => window.nosale.record!.choices)).toEqual({ advertising: false, analytics: true })
    expect(await allowed(stale)).toBe(false)
  })
})

describe('a page out of the back/forward cache', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium({ bfcache: true })
  })
  afterAll(() => browser?.close())

  async function leave(record?: string) {
    const visitor = await browser.newContext()
    if (record) await visitor.addCookies([{ name: 'nosale', value: record, url: w.home }])
    const page = await w.visit(visitor, tag(), { attributes: usa })
    await page.evaluate(() => {
      Object.assign(window, { kept: true })
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
    })
    return { visitor, page }
  }
  const back = async (page: Page) => {
    await page.goBack({ waitUntil: 'commit' })
    await expect
      .poll(() => page.evaluate(() => 'kept' in window && (window as { persisted?: boolean }).persisted))
      .toBe(true)
  }

  test('comes back whole: nosale does not stand in the way of the cache, for a visitor who has answered or not', async () => {
    for (const record of [undefined, value(true), value(false)]) {
      const { visitor, page } = await leave(record)
      // Another page of the site, which boots and renews the record.
      await page.goto(w.home + '/?next')
      await page.waitForFunction(() => document.readyState === 'complete')
      await back(page)
      await visitor.close()
    }
  })

  test('B-08: reads again before it acts: a no said meanwhile holds in it', async () => {
    const { visitor, page } = await leave()
    expect(await allowed(page)).toBe(true)
    w.site.pages['/plain'] = '<!doctype html><title>Plain</title>'
    await page.goto(w.home + '/plain')
    await page.evaluate((no) => (document.cookie = `nosale=${no}; path=/`), value(false))
    await back(page)
    expect(await allowed(page)).toBe(false)
    w.partner.clear()
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), tag())
    expect(await w.partner.settled()).toEqual([])
    await visitor.close()
  })

  test('GPC-03: looks for the signal again, as a navigation does', async () => {
    const { visitor, page } = await leave()
    w.site.pages['/plain'] = '<!doctype html><title>Plain</title>'
    await page.evaluate(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }),
    )
    expect(await page.evaluate(() => window.nosale.gpc)).toBe(false)
    await page.goto(w.home + '/plain')
    await back(page)
    expect(await page.evaluate(() => [window.nosale.gpc, window.nosale.decisions.advertising])).toEqual([
      true,
      { allowed: false, because: 'gpc' },
    ])
    await visitor.close()
  })
})

class Dropped extends Error {}
const drop = (error: unknown) => {
  throw new Dropped(String(error))
}

describe('a page that is prerendered', () => {
  // Playwright attaches to a page that is being prerendered, and so ends it.
  let browser: Puppeteer
  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(() => browser?.close())

  /** A page whose next one has been prerendered; `show` goes there. */
  async function prerendered(body: string, attributes: string, record?: string, settings = {}) {
    const rules = { prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] }
    w.site.pages['/'] =
      `<!doctype html><title>First</title><a href="/next">Next</a><script type="speculationrules">${JSON.stringify(rules)}</script>`
    w.site.pages['/next'] =
      `<!doctype html><html lang="en"><head><title>Next</title>` +
      `<script type="application/json" data-nosale>${JSON.stringify(settings)}</script><script src="/nosale.js" ${attributes}></script>` +
      // Or Chromium fetches ahead what nobody has marked, here as on any page.
      '<meta http-equiv="Content-Security-Policy" content=""></head>' +
      `<body>${body}<script>fetch('/up?' + document.prerendering)</script></body></html>`
    const context = await browser.createBrowserContext()
    if (record) await context.setCookie({ name: 'nosale', value: record, domain: 'site.localhost', path: '/' })
    const page = await context.newPage()
    await page.goto(w.home)
    const asked = () => w.site.requests.map(({ path }) => path)
    await expect.poll(asked).toContain('/up?true').catch(drop)
    const before = await w.partner.settled()
    async function show() {
      await page.click('a')
      // A question that falls into the moment in which the one page takes the other's place has no answer.
      const title = () => page.title().catch(() => '')
      await expect.poll(title).toBe('Next').catch(drop)
      const began = await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as never as { activationStart: number }).activationStart,
      )
      if (!began) throw new Dropped('Chromium has loaded the page anew.')
      return w.partner.settled()
    }
    return { page, before, show, asked }
  }

  /** Chromium drops a prerendered page when it likes, on a busy machine above all; then the visit is made anew. */
  const shown = (name: string, visit: () => Promise<void>) =>
    test(
      name,
      async () => {
        for (let tries = 1; ; tries++) {
          try {
            return await visit()
          } catch (error) {
            if (!(error instanceof Dropped) || tries === 4) throw error
            w.partner.clear()
            w.site.requests.length = 0
          }
        }
      },
      90_000,
    )

  shown('releases nothing before it is seen, and then what is allowed by then', async () => {
    const { page, before, show } = await prerendered(tag(), 'data-region="DE"', value(true))
    expect(before).toEqual([])
    expect(await show()).toEqual(['/x.gif'])
    expect(await page.evaluate(() => window.nosale.reloadDue)).toBe(false)
  })

  shown('lets no tag out that nobody has marked', async () => {
    const raw = `<img alt="" src="${w.ads}/raw.gif">`
    const partners = [{ name: 'Acme', hosts: ['ads.localhost'] }]
    const { before, show } = await prerendered(
      `${raw}<script>new Image().src = '${w.ads}/made.gif'</script>`,
      usa,
      value(true),
      { purposes: { advertising: { partners } } },
    )
    expect(before).toEqual([])
    expect((await show()).toSorted()).toEqual(['/made.gif', '/raw.gif'])
  })

  shown('releases nothing if the visitor has said no meanwhile, and no reload is due', async () => {
    const { page, before, show } = await prerendered(tag(), usa, value(true))
    await page.evaluate((no) => (document.cookie = `nosale=${no}; path=/`), value(false))
    expect([before, await show()]).toEqual([[], []])
    expect(await page.evaluate(() => [window.nosale.reloadDue, window.nosale.decisions.advertising!.allowed])).toEqual([
      false,
      false,
    ])
  })

  shown('asks when it is seen, once', async () => {
    const { page, asked, show } = await prerendered('', 'data-region="DE"')
    expect(asked()).not.toContain('/ask.js')
    await show()
    await page.waitForSelector('nosale-ui button')
    expect(await page.$$('nosale-ui')).toHaveLength(1)
  })
})
