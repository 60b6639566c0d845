/** What partners have left in a real browser, after the visitor's no. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()
const host = () => w.home.replace('site.', 'a.site.')
const partners = [
  'meta',
  { name: 'Acme', hosts: ['acme.example'], cookies: ['acme_id', 'acme_p_*'], storage: ['acme.*'] },
]

async function open(visitor: BrowserContext, config: object = {}, init?: () => void): Promise<Page> {
  const json = JSON.stringify({ region: 'US-CA', purposes: { advertising: { partners } }, ...config })
  w.site.pages['/shop/deep/page'] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
    <script type="application/json" data-nosale>${json}</script><script src="/nosale.js"></script></head><body></body></html>`
  const page = await visitor.newPage()
  if (init) await page.addInitScript(init)
  await page.goto(host() + '/shop/deep/page')
  await page.waitForFunction(() => document.readyState === 'complete')
  return page
}

/** Each name on this host and its parents, under each prefix of the page's path. */
async function leave(visitor: BrowserContext, names: readonly string[], more: object = {}): Promise<void> {
  const places = [
    { url: host() + '/' },
    { domain: '.a.site.localhost', path: '/' },
    { domain: '.site.localhost', path: '/' },
    { domain: '.site.localhost', path: '/shop' },
    { domain: 'a.site.localhost', path: '/shop/' },
    { domain: 'a.site.localhost', path: '/shop/deep' },
    { domain: 'a.site.localhost', path: '/shop/deep/page' },
  ]
  await visitor.addCookies(names.flatMap((name) => places.map((place) => ({ name, value: '1', ...place, ...more }))))
}
const left = async (visitor: BrowserContext) => [
  ...new Set((await visitor.cookies()).map(({ name }) => name).filter((name) => name !== 'nosale')),
]
const leftovers = (page: Page) => page.evaluate(() => [...window.nosale.leftovers].sort())

describe('B-07: an opt-out', () => {
  test('deletes partners’ cookies on the host and every parent domain, under every prefix of the path', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['_fbp', 'acme_id', 'acme_p_7', 'cart', 'acme'])
    const page = await open(visitor)
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(async () => (await left(visitor)).sort()).toEqual(['acme', 'cart'])
    expect((await visitor.cookies()).filter(({ name }) => name === 'cart')).toHaveLength(7)
  })

  test('deletes partners’ cookies that are partitioned, too', async () => {
    const visitor = await w.visitor()
    const page = await open(visitor)
    const cookies = () => page.evaluate(() => document.cookie)
    await page.evaluate(() => {
      document.cookie = '_fbp=1; path=/; secure; samesite=none; partitioned'
      document.cookie = 'acme_id=1; path=/shop/; domain=site.localhost; secure; partitioned'
      document.cookie = 'cart=1; path=/; secure; partitioned'
    })
    expect((await cookies()).match(/_fbp|acme_id|cart/g)).toHaveLength(3)
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(cookies).not.toMatch(/_fbp|acme_id/)
    expect(await cookies()).toContain('cart=1')
  })

  test('deletes their keys in localStorage and sessionStorage, and no one else’s', async () => {
    const page = await open(await w.visitor())
    await page.evaluate(() => {
      for (const storage of [localStorage, sessionStorage])
        for (const key of ['acme.user', 'acme.', 'acmeish', 'theme']) storage.setItem(key, '1')
      window.nosale.optOut()
    })
    const keys = () => page.evaluate(() => [localStorage, sessionStorage].map((storage) => Object.keys(storage).sort()))
    await expect.poll(keys).toEqual([
      ['acmeish', 'nosale', 'theme'],
      ['acmeish', 'theme'],
    ])
  })

  test('tells subscribers of what no script can delete: HttpOnly, and on the partner’s own host', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['acme_id'], { httpOnly: true })
    const page = await open(visitor)
    const told = await page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          window.nosale.subscribe(({ leftovers: names }) => names[0] && resolve(names))
          window.nosale.optOut()
        }),
    )
    expect([...told].sort()).toEqual(['acme_id', 'fr'])
    expect((await visitor.cookies()).filter(({ name, httpOnly }) => name === 'acme_id' && httpOnly)).toHaveLength(7)
    expect((await visitor.cookies()).map(({ name }) => name)).not.toContain('nosale-probe')
  })

  test('by a signal that comes later cleans what earlier visits left', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['_fbp', 'cart'])
    const page = await open(visitor, {}, () => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })
    })
    await expect.poll(() => left(visitor)).toEqual(['cart'])
    expect(await leftovers(page)).toEqual(['fr'])
  })

  test('of one purpose leaves what another’s partners have', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['_fbp', '_ga'])
    const page = await open(visitor, { purposes: { advertising: {}, analytics: { sale: false } } })
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(() => left(visitor)).toEqual(['_ga'])
    await page.evaluate(() => window.nosale.choose({ analytics: false }))
    await expect.poll(() => left(visitor)).toEqual([])
  })

  test('is the one word in the cookie usprivacy, where another tool has left a wider copy', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['cart'])
    await visitor.addCookies([{ name: 'usprivacy', value: '1YNN', domain: '.site.localhost', path: '/' }])
    const page = await open(visitor, { usprivacy: true })
    await page.evaluate(() => window.nosale.optOut())
    const copies = async () => (await visitor.cookies()).filter(({ name }) => name === 'usprivacy')
    await expect.poll(copies).toEqual([expect.objectContaining({ value: '1YYN', domain: 'a.site.localhost' })])
    expect((await visitor.cookies()).filter(({ name }) => name === 'cart')).toHaveLength(7)
  })

  test('is in effect before it cleans: tags are held and a reload is due when the call returns', async () => {
    const visitor = await w.visitor()
    const page = await open(visitor)
    const now = await page.evaluate((src) => {
      const before = window.nosale.reloadDue
      window.nosale.optOut()
      document.body.insertAdjacentHTML('beforeend', `<img alt="" data-purpose="advertising" data-src="${src}">`)
      return [before, window.nosale.reloadDue, window.nosale.allows('advertising')]
    }, w.ads + '/late.gif')
    expect(now).toEqual([false, true, false])
    expect(await w.partner.settled()).toEqual([])
    await page.reload()
    expect(await page.evaluate(() => window.nosale.reloadDue)).toBe(false)
  })

  test('cleans nothing that keeps a no, ours or another’s', async () => {
    const visitor = await w.visitor()
    await leave(visitor, ['acme_p_optout', 'acme_p_consent'])
    const page = await open(visitor)
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(() => leftovers(page)).toContain('fr')
    expect((await left(visitor)).sort()).toEqual(['acme_p_consent', 'acme_p_optout'])
  })
})
