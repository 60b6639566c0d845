/** What visitors of a whole site can rely on, requirement by requirement, in a real browser. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { button, world } from './visit.js'

const w = world()
const config = { purposes: { advertising: {}, analytics: { sale: false } }, policyUrl: '/privacy' }

interface Site {
  region?: string
  body?: string
  lang?: string
  [setting: string]: unknown
}

/** A page of the site; nothing else on it runs a script. */
async function visit(visitor: BrowserContext, { body = '', lang = 'en', ...site }: Site): Promise<Page> {
  const json = JSON.stringify({ ...config, ...site })
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
    <meta name="viewport" content="width=device-width"><script type="application/json" data-nosale>${json}</script>
    <script src="/nosale.js"></script></head><body><main><h1>Page</h1>${body}</main></body></html>`
  return w.visit(visitor, '', { html })
}
const open = async (site: Site) => visit(await w.visitor(), site)
const tag = (path: string) => `<img alt="" data-purpose="advertising" data-src="${w.ads}/${path}.gif">`
const allows = (page: Page) => page.evaluate(() => window.nosale.allows('advertising'))
const link = (page: Page) => page.getByRole('link', { name: 'Do Not Sell or Share My Personal Information' })

describe('the link', () => {
  test.each(['US-CA', 'US-WY', 'DE', 'BR', 'ZZ', undefined])(
    'CA-01, S-09, S-11: is there for anyone in %s, and takes one press more to be obeyed',
    async (region) => {
      const page = await open({ ...(region && { region }), body: tag('after') })
      w.partner.clear()
      await link(page).click()
      await button(page, 'Opt out').click()
      expect(await allows(page)).toBe(false)
      await page.reload()
      expect(await w.partner.settled()).toEqual([])
    },
  )

  test('S-02, CA-15: opens preferences whose first control is about sale and sharing, apart from the purposes', async () => {
    const page = await open({ region: 'US-CA' })
    await link(page).click()
    await page.getByRole('dialog').waitFor()
    await page.getByRole('heading', { name: 'Sale and sharing of personal information' }).waitFor()
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll('nosale-ui button, nosale-ui input')].map((each) => each.textContent || each.id),
    )
    expect(controls.slice(0, 2)).toEqual(['Opt out', 'nosale-ui-advertising'])
    await page.evaluate(() => {
      window.log = []
      window.nosale.subscribe((_, optedOut) => optedOut && window.log.push('told'))
    })
    await button(page, 'Opt out').click()
    expect(await page.evaluate(() => window.log)).toEqual(['told'])
  })

  test('EU-04: takes back a yes in one press more than it was given', async () => {
    const page = await open({ region: 'DE' })
    await button(page, 'Accept').click()
    expect(await allows(page)).toBe(true)
    await link(page).click()
    await button(page, 'Opt out').click()
    expect(await allows(page)).toBe(false)
  })
})

describe('GPC-02: the property', () => {
  test.each([
    ['true', true],
    ['false', false],
    ['undefined', false],
    ['"true "', false],
    ['{}', false],
    ['2', false],
  ])('with the value %s is on: %s', async (value, on) => {
    const visitor = await w.visitor()
    await visitor.addInitScript(`Object.defineProperty(navigator, 'globalPrivacyControl', { value: ${value} })`)
    const page = await visit(visitor, { region: 'US-CA' })
    expect(await page.evaluate(() => window.nosale.gpc)).toBe(on)
  })
})

describe('a no', () => {
  test('S-04, S-21: keeps from a partner scripts, beacons, frames, pictures and links, written or made by script', async () => {
    const site = {
      region: 'US-CA',
      purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } },
      body: `${tag('marked')}<iframe title="ad" data-purpose="advertising" data-src="${w.ads}/frame.html"></iframe>
        <script>
          const make = (name, more) => document.body.append(Object.assign(document.createElement(name), more))
          make('script', { src: '${w.ads}/made.js' })
          make('iframe', { src: '${w.ads}/made.html' })
          make('link', { rel: 'stylesheet', href: '${w.ads}/made.css' })
          new Image().src = '${w.ads}/pixel.gif'
          navigator.sendBeacon('${w.ads}/beacon', 'x')
          fetch('${w.ads}/fetch').catch(Object)
          const call = new XMLHttpRequest()
          call.open('POST', '${w.ads}/xhr')
          call.send()
        </script>`,
    }
    const visitor = await w.visitor({ advertising: false })
    await visit(visitor, site)
    expect(await w.partner.settled()).toEqual([])

    const page = await open(site)
    expect((await w.partner.settled()).length).toBeGreaterThanOrEqual(9)
    await page.close()
  })

  test('S-12, S-20: costs the visitor nothing: the page is the same, and can be used before any answer', async () => {
    const body = '<p>Text</p>'.repeat(200) + '<button onclick="window.log = [1]">Buy</button>'
    const page = await open({ region: 'DE', body })
    await button(page, 'Buy').click()
    expect(await page.evaluate(() => window.log)).toEqual([1])
    expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible')
    const before = await page.locator('main').innerHTML()
    await button(page, 'Decline').click()
    expect(await page.locator('main').innerHTML()).toBe(before)
  })

  test('B-05, S-28: lets service providers go on under an opt-out of sale, where the site says that they are', async () => {
    const partners = [
      { name: 'Counter', hosts: ['ads.localhost'], role: 'service-provider' },
      { name: 'Seller', hosts: ['seller.localhost'] },
    ]
    const seller = w.ads.replace('ads.', 'seller.')
    const body = `<script>new Image().src = '${w.ads}/counted.gif'; new Image().src = '${seller}/sold.gif'</script>`
    await visit(await w.visitor({ advertising: false }), {
      region: 'US-CA',
      purposes: { advertising: { partners } },
      body,
    })
    expect(await w.partner.settled()).toEqual(['/counted.gif'])
  })
})

describe('a question', () => {
  test('CA-10, EU-03, EU-11: has a no of the same size, weight, contrast and one press, like the yes', async () => {
    const page = await open({ region: 'DE' })
    const looks = await Promise.all(
      ['Accept', 'Decline'].map((name) =>
        button(page, name).evaluate((element) => {
          const { width, height } = element.getBoundingClientRect()
          const { color, backgroundColor, fontSize, fontWeight, borderColor, opacity } = getComputedStyle(element)
          return [
            Math.round(width),
            Math.round(height),
            color,
            backgroundColor,
            fontSize,
            fontWeight,
            borderColor,
            opacity,
          ]
        }),
      ),
    )
    expect(looks[0]).toEqual(looks[1])
    await button(page, 'Decline').click()
    expect(await page.evaluate(() => Object.values(window.nosale.decisions).map(({ because }) => because))).toEqual([
      'choice',
      'choice',
    ])
  })

  test('S-22, EU-05: names who gets data under each purpose, with their policies, before an answer', async () => {
    const acme = { name: 'Acme Ads', hosts: ['ads.acme.example'], policyUrl: 'https://acme.example/privacy' }
    const purposes = {
      advertising: { partners: ['meta', acme] },
      analytics: { sale: false, partners: ['google-analytics'] },
    }
    const page = await open({ region: 'DE', purposes })
    await button(page, 'Preferences').click()
    await button(page, 'Partners (2)').click()
    await button(page, 'Partners (1)').click()
    const links = page.locator('nosale-ui a[target]')
    // A group's policies come in a file that is fetched when it opens.
    await expect
      .poll(() => links.evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).host)))
      .toEqual([expect.stringMatching(/facebook|meta/), 'acme.example', expect.stringContaining('google')])
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  test('S-19, EU-02: has every switch off', async () => {
    const page = await open({ region: 'DE' })
    await button(page, 'Preferences').click()
    const switches = page.getByRole('switch')
    await switches.first().waitFor()
    expect(await switches.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked))).toEqual([
      false,
      false,
    ])
  })

  test.each([
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
    ['scrolling', (page: Page) => page.mouse.wheel(0, 2000)],
    ['pressing on the page', (page: Page) => page.getByRole('heading', { name: 'Page' }).click()],
    ['going on to another page', (page: Page) => page.reload()],
    ['waiting', (page: Page) => page.waitForTimeout(3000)],
  ] as const)('CA-12: takes %s for no answer', async (_what, act) => {
    const page = await open({ region: 'DE', body: '<p>Text</p>'.repeat(100) + tag('taken') })
    await button(page, 'Accept').waitFor()
    await act(page)
    expect(await w.partner.settled()).toEqual([])
    expect(await page.evaluate(() => document.cookie)).toBe('')
  })

  test.each(['DE', 'GB', 'BR', 'CA-QC', undefined])(
    'EU-01, QC-01: has nothing asked for and nothing stored before it is answered, in %s',
    async (region) => {
      const visitor = await w.visitor()
      const made = `<script>new Image().src = '${w.ads}/made.gif'; fetch('${w.ads}/call').catch(Object)</script>`
      const partners = [{ name: 'Ads', hosts: ['ads.localhost'] }]
      const page = await visit(visitor, {
        ...(region && { region }),
        purposes: { advertising: { partners }, analytics: { sale: false } },
        body: tag('marked') + made,
      })
      await button(page, 'Accept').waitFor()
      await page.mouse.wheel(0, 500)
      expect(await w.partner.settled()).toEqual([])
      expect(await visitor.cookies()).toEqual([])
      const stored = await page.evaluate(async () => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        ...(await indexedDB.databases()),
        ...(await caches.keys()),
      ])
      expect(stored).toEqual([])
    },
  )

  test('CA-35: comes before any held tag', async () => {
    const page = await open({ region: 'DE', body: tag('early') })
    await button(page, 'Accept').waitFor()
    expect(await w.partner.settled()).toEqual([])
    await button(page, 'Accept').click()
    expect(await w.partner.settled()).toEqual(['/early.gif'])
  })

  test('CA-09: fits a small screen, in the language of the page', async () => {
    const page = await open({ region: 'DE', lang: 'ro' })
    await page.setViewportSize({ width: 320, height: 560 })
    await page.locator('nosale-ui').getByRole('button').first().waitFor()
    expect(await page.locator('nosale-ui').getAttribute('lang')).toBe('ro')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    for (const each of await page.locator('nosale-ui').getByRole('button').all()) {
      const box = (await each.boundingBox())!
      expect([box.x >= 0, box.x + box.width <= 320, box.y + box.height <= 560]).toEqual([true, true, true])
    }
  })
})

describe('the site', () => {
  test('S-29: serves both laws with one tag', async () => {
    await open({ region: 'DE', body: tag('eu') })
    await open({ region: 'US-CA', body: tag('us') })
    expect(await w.partner.settled()).toEqual(['/us.gif'])
  })

  test('S-16: has its own words and policy on a page that needs them', async () => {
    const text = { bannerTitle: 'About this product' }
    const page = await open({ region: 'DE', policyUrl: '/product-privacy', text })
    await page.getByText('About this product').waitFor()
    expect(await page.locator('nosale-ui a').getAttribute('href')).toBe('/product-privacy')
  })

  test('S-17: announces a new version of its policy once, with nothing to accept', async () => {
    const visitor = await w.visitor({ advertising: false, analytics: false })
    const site = { region: 'US-CA', policyVersion: '2026-06-01', material: true }
    const page = await visit(visitor, site)
    await page.getByText('Our privacy policy has changed').waitFor()
    expect(await button(page, 'Accept').count()).toBe(0)
    expect(await allows(page)).toBe(false)
    await visit(visitor, site)
    const later = await visit(visitor, site)
    expect(await later.getByText('Our privacy policy has changed').count()).toBe(0)
    expect(await allows(later)).toBe(false)
  })

  test('CA-08: whose gate does not arrive sells nothing that is marked', async () => {
    w.site.pages['/nosale.js'] = { status: 404, body: '' }
    await open({ region: 'US-CA', body: tag('lost') })
    delete w.site.pages['/nosale.js']
    expect(await w.partner.settled()).toEqual([])
  })

  test('CA-30, B-06: is the only one that a visit speaks to, and hears nothing of the visitor', async () => {
    const asked: string[] = []
    const visitor = await w.visitor()
    visitor.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
    const page = await visit(visitor, { region: 'DE' })
    await button(page, 'Preferences').click()
    await button(page, 'Opt out').click()
    await page.reload()
    await w.partner.settled()
    expect(asked.length).toBeGreaterThan(3)
    // A plain GET of a file by its name: no query, no body, no other host.
    for (const each of asked) expect(each).toMatch(new RegExp(`^GET ${w.home}/([\\w.-]+)? $`))
  })
})
