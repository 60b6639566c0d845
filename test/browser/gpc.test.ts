/** The real Global Privacy Control of a browser, not a stand-in. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { middleware } from '../../server/server.js'
import type { Config } from '../../src/types.js'
import { words as german } from '../../widget/text/de.js'
import { world } from './visit.js'

const w = world({ gpc: true })

test('CA-36, GPC-08: the browser sends the signal', async () => {
  let header: unknown
  w.site.pages['/header'] = (request) => {
    header = request.headers['sec-gpc']
    return '<!doctype html><title>x</title>'
  }
  const page = await (await w.visitor()).newPage()
  await page.goto(w.home + '/header')
  expect([
    header,
    await page.evaluate(() => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl),
  ]).toEqual(['1', true])
})

test.each([
  ['on a first visit', undefined],
  ['after an older yes', { advertising: true }],
] as const)('CA-25: holds advertising in an opt-out place %s, says so, and asks nothing', async (_when, choices) => {
  const page = await w.visit(
    await w.visitor(choices),
    `<img alt="" data-purpose="advertising" data-src="${w.ads}/gpc.gif">`,
    {
      attributes: 'data-region="US-CA"',
    },
  )
  expect(await w.partner.settled()).toEqual([])
  expect(await page.locator('nosale-ui').getByRole('status').textContent()).toBe('Opt-Out Request Honored')
  expect(await page.getByRole('button', { name: /accept|do not sell/i }).count()).toBe(0)
  expect(await page.evaluate(() => document.cookie)).toContain('no:advertising.gpc')
})

test('CA-19: the signal is confirmed on each later visit too, by a status that stays, and without a question', async () => {
  const visitor = await w.visitor()
  const page = await w.visit(visitor, '', { attributes: 'data-region="US-CA"' })
  for (let i = 0; i < 2; i++) {
    await page.reload()
    const status = page.locator('center > [role=status]')
    await expect.poll(() => status.textContent()).toBe('Opt-Out Request Honored')
    expect(await status.isVisible()).toBe(true)
    expect(await page.locator('nosale-ui').count()).toBe(0)
  }
})

test('CA-23: a yes given in its face, twice, through the preferences stands on the next page', async () => {
  const visitor = await w.visitor()
  const tag = `<img alt="" data-purpose="advertising" data-src="${w.ads}/exception.gif">`
  const page = await w.visit(visitor, tag, { attributes: 'data-region="US-CA"' })
  await page.getByRole('button', { name: 'Preferences' }).click()
  await page.getByRole('switch').click()
  expect(await w.partner.settled()).toEqual([])
  await page.getByRole('button', { name: 'Save choices' }).click()
  expect(await w.partner.settled()).toEqual([])
  await page.getByRole('button', { name: 'Save choices' }).click()
  expect(await w.partner.settled()).toEqual(['/exception.gif'])
  await page.reload()
  expect(await w.partner.settled()).toEqual(['/exception.gif', '/exception.gif'])
})

describe('CA-36: a page of each suite, with the signal on:', () => {
  const purposes: Config['purposes'] = {
    advertising: { partners: [{ name: 'Acme', hosts: ['ads.localhost'] }] },
    analytics: { sale: false, partners: [] },
  }
  const usa: Config = { region: 'US-CA', policyUrl: '/privacy', purposes }
  const page = (config: Config, body = '', { gate = 'nosale.js', after = '', lang = 'en' } = {}) =>
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
    <script type="application/json" data-nosale>${JSON.stringify(config)}</script><script src="/${gate}"></script>
    <meta http-equiv="Content-Security-Policy" content="">${after}</head><body><main><h1>Page</h1>${body}</main></body></html>`
  const open = async (html: string, visitor = w.visitor()) => w.visit(await visitor, '', { html })
  const decision = (its: Page) => its.evaluate(() => window.nosale.decisions.advertising)
  // What sells nothing is another's: a host that is listed is held whatever its mark.
  const host = (purpose: string) => (purpose === 'advertising' ? w.ads : w.ads.replace('ads.', 'stats.'))
  const marked = (purpose: string) =>
    `<img alt="" data-purpose="${purpose}" data-src="${host(purpose)}/${purpose}.gif">`

  test.each(['nosale.js', 'nosale.marked.js'])('tags: %s releases what sells nothing, and no more', async (gate) => {
    const template = `<template data-purpose="advertising"><img alt="" data-src="${w.ads}/template.gif"></template>`
    const script = `<script type="text/plain" data-purpose="advertising" src="${w.ads}/script.js"></script>`
    await open(page(usa, marked('advertising') + marked('analytics') + template + script, { gate }))
    expect(await w.partner.settled()).toEqual(['/analytics.gif'])
  })

  test('guard: what nobody marked and a script asks for stays in', async () => {
    const made = `<script>new Image().src = '${w.ads}/made.gif'; fetch('${w.ads}/call').catch(() => {})
      navigator.sendBeacon('${w.ads}/beacon'); document.body.insertAdjacentHTML('beforeend', '<img alt="" src="${w.ads}/inserted.gif">')
      document.head.append(Object.assign(document.createElement('script'), { src: '${w.ads}/script.js' }))</script>`
    const its = await open(page(usa, made))
    expect(await w.partner.settled()).toEqual([])
    const held = await its.evaluate(() => window.nosale.held.map(({ url }) => new URL(url).pathname))
    expect([...new Set(held)].sort()).toEqual(['/beacon', '/call', '/inserted.gif', '/made.gif', '/script.js'])
  })

  test('strict: a third party waits, and nobody is asked', async () => {
    const html = page({ ...usa, strict: true }, `<script src="${w.ads}/a.js"></script>`, { gate: 'nosale.strict.js' })
    const its = await open(html.replace('content="">', 'content=""><noscript><!--nosale-->'))
    await its.waitForFunction(() => window.nosale?.decisions.advertising?.because === 'gpc')
    expect(await w.partner.settled()).toEqual([])
    expect(await its.getByRole('button', { name: /accept/i }).count()).toBe(0)
  })

  test('widget: in an opt-in place the question is about the rest, and its yes too', async () => {
    const visitor = w.visitor()
    const its = await open(page({ ...usa, region: 'DE' }, marked('advertising') + marked('analytics')), visitor)
    expect(await w.partner.settled()).toEqual([])
    await its.getByRole('button', { name: 'Accept' }).click()
    await expect.poll(() => w.partner.settled()).toEqual(['/analytics.gif'])
    expect(await its.evaluate(() => document.cookie)).toMatch(/\.no:advertising\.yes:analytics\.gpc\./)
  })

  test('embeds: a film is loaded once by who presses, and no more is allowed by it', async () => {
    const film = `<iframe title="Film" width="560" height="315" data-purpose="advertising" data-src="${w.ads}/film.html"></iframe>`
    const its = await open(page(usa, film))
    await its.getByRole('button', { name: 'Load once' }).click()
    await expect.poll(() => w.partner.settled()).toEqual(['/film.html'])
    expect(await decision(its)).toEqual({ allowed: false, because: 'gpc' })
  })

  test('tabs: an exception stays in the tab where it was made, and is there on the next page', async () => {
    const visitor = w.visitor()
    const one = await open(page(usa), visitor)
    const two = await open(page(usa), visitor)
    await one.evaluate(() => window.nosale.choose({ advertising: true }))
    await two.evaluate(() => dispatchEvent(new Event('visibilitychange')))
    expect([await decision(one), await decision(two)]).toEqual([
      { allowed: true, because: 'choice' },
      { allowed: false, because: 'gpc' },
    ])
    await two.reload()
    expect(await decision(two)).toEqual({ allowed: true, because: 'choice' })
  })

  test('frame: in another’s site too, whatever that says or does not say', async () => {
    w.site.pages['/inner'] = page(usa, marked('advertising'), { after: '<script src="/frame.js"></script>' })
    const its = await open(
      `<!doctype html><title>x</title><iframe src="${w.home.replace('site.', 'inner.')}/inner"></iframe>`,
    )
    const inner = its.frames()[1]!
    await expect.poll(() => inner.evaluate(() => window.nosale?.decisions.advertising?.because)).toBe('gpc')
    expect(await w.partner.settled()).toEqual([])
  })

  test('storage: where nothing is kept it holds all the same', async () => {
    const visitor = await w.visitor()
    await visitor.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
      Object.defineProperty(window, 'localStorage', { get: refuse })
    })
    const its = await open(page(usa, marked('advertising')), Promise.resolve(visitor))
    expect(await decision(its)).toEqual({ allowed: false, because: 'gpc' })
    expect(await w.partner.settled()).toEqual([])
  })

  test('clean: what partners left on earlier visits goes', async () => {
    const visitor = await w.visitor({ advertising: true })
    await visitor.addCookies([{ name: '_acme', value: '1', url: w.home }])
    const partners = [{ name: 'Acme', hosts: ['ads.localhost'], cookies: ['_acme'] }]
    await open(page({ ...usa, purposes: { advertising: { partners } } }), Promise.resolve(visitor))
    await expect.poll(async () => (await visitor.cookies()).map(({ name }) => name)).toEqual(['nosale'])
  })

  test('signals: the next inline script reads it in each language', async () => {
    const after = `<script>found = []
      __uspapi('getUSPData', 1, ({ uspString }) => found.push(uspString))
      __gpp('ping', ({ gppString, signalStatus }) => found.push(gppString, signalStatus))
      __gpp('getField', (gpc) => found.push(gpc), 'usca.Gpc')
      found.push(dataLayer[0][2].ad_storage, dataLayer[0][2].analytics_storage)</script>`
    const its = await open(page(usa, '', { after }))
    expect(await its.evaluate('found')).toEqual(['1YYN', 'DBABBg~BUUAAACA.YA', 'ready', true, 'denied', 'granted'])
  })

  test('proof: the self-test finds nothing, and the receipt has the signal', async () => {
    w.site.pages['/privacy'] = '<!doctype html><title>Policy</title>'
    const its = await open(page(usa))
    await expect.poll(() => its.locator('center a[data-nosale]').count()).toBe(1)
    expect(await its.evaluate(async () => (await window.nosale.check())!.filter(({ ok }) => !ok))).toEqual([])
    const receipt = await its.evaluate(() => window.nosale.receipt())
    expect(receipt).toMatchObject({ choices: { advertising: false }, gpc: true, kept: true })
  })

  test('language, access: the word is in the visitor’s language, and axe finds nothing in it', async () => {
    const its = await open(page(usa, '', { lang: 'de' }))
    const status = its.locator('center > [role=status]')
    await expect.poll(() => status.textContent()).toBe(german.signalHonored)
    expect(await status.evaluate((each) => each.closest<HTMLElement>('[lang]')!.lang)).toBe('de')
    await its.evaluate(axe.source)
    const found = await its.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
      return violations.map(({ id }) => id)
    })
    expect(found).toEqual([])
  })

  test('hostile: the strictest policy of content is not violated by saying so', async () => {
    const csp = `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; base-uri 'none';
      require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\s+/g, ' ')
    const html = `<!doctype html><html lang="en"><head><title>x</title><script nonce="n">window.log = []
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => log.push(violatedDirective))</script>
      <script nonce="n" src="/nosale.js" data-region="US-CA"></script></head><body></body></html>`
    const its = await w.visit(await w.visitor(), '', { html, headers: { 'Content-Security-Policy': csp } })
    await expect.poll(() => its.locator('nosale-ui').getByRole('status').textContent()).toBe('Opt-Out Request Honored')
    expect(await its.evaluate(() => window.log)).toEqual([])
  })

  test('link: leads to preferences whose switch says that it is off', async () => {
    const its = await open(page(usa))
    await its.getByRole('link', { name: 'Do Not Sell' }).click()
    await its.getByRole('dialog').waitFor()
    expect(await its.getByRole('switch').first().isChecked()).toBe(false)
  })

  test('servers: a page without a script of ours has the cookie', async () => {
    const nosale = middleware({ region: 'US-CA' })
    w.site.pages['/plain'] = (request, _url, response) => {
      nosale(request, response, () => response.end('<!doctype html><title>x</title>'))
      return ''
    }
    const visitor = await w.visitor()
    const its = await visitor.newPage()
    await its.goto(w.home + '/plain')
    expect((await visitor.cookies()).map(({ value }) => value).join()).toMatch(/\.no:advertising\.gpc\./)
  })
})
