/** The record in a browser that will not keep it, keeps too much of it, or has lost a part. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/record.js'
import { world } from './visit.js'

const w = world()
const usa = 'data-region="US-CA"'
const tag = () => `<img alt="" data-purpose="advertising" data-src="${w.ads}/x.gif">`
const day = new Date().toJSON().slice(0, 10)
const value = (advertising: boolean) =>
  encode({ choices: { advertising }, day, gpc: false, policyVersion: undefined, damaged: false })
const decision = (page: Page) => page.evaluate(() => window.nosale.decisions.advertising)
const copies = async (visitor: BrowserContext) => (await visitor.cookies()).filter(({ name }) => name === 'nosale')
const mirror = (page: Page) => page.evaluate(() => localStorage.getItem('nosale'))

describe('S-03, P-01: the cookie', () => {
  test('that a no writes is for every path, for 400 days, for this site, and for no server’s eyes only', async () => {
    const visitor = await w.visitor()
    const page = await w.visit(visitor, '', { attributes: usa })
    await page.evaluate(() => window.nosale.optOut())
    const [cookie] = await copies(visitor)
    expect(cookie).toMatchObject({
      path: '/',
      sameSite: 'Lax',
      httpOnly: false,
      secure: false,
      domain: 'site.localhost',
    })
    expect((cookie!.expires * 1000 - Date.now()) / 864e5).toBeCloseTo(400, 1)
    expect(cookie!.value).toMatch(
      /^v1\.\d{4}-\d\d-\d\d\.no:advertising\.api|^v1\.\d{4}-\d\d-\d\d\.no:advertising\.\w+$/,
    )
  })

  test('P-02, P-05: comes back from the mirror, and the mirror from it; a no in either wins', async () => {
    const visitor = await w.visitor()
    const page = await w.visit(visitor, tag(), { attributes: usa })
    await page.evaluate(() => window.nosale.optOut())
    const said = await mirror(page)
    await visitor.clearCookies()
    await page.reload()
    expect([await decision(page), (await copies(visitor))[0]?.value]).toEqual([
      { allowed: false, because: 'choice' },
      said,
    ])
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    expect([await decision(page), await mirror(page)]).toEqual([{ allowed: false, because: 'choice' }, said])
    await page.evaluate((yes) => localStorage.setItem('nosale', yes), value(true))
    await page.reload()
    expect((await decision(page))!.allowed).toBe(false)
    await page.evaluate((yes) => (document.cookie = `nosale=${yes}; path=/`), value(true))
    await page.reload()
    expect((await decision(page))!.allowed).toBe(false)
  })

  test('P-05: whose mirror is damaged is read as a no, and asked for again', async () => {
    const page = await w.visit(await w.visitor({ advertising: true }), tag(), { attributes: usa })
    for (const damage of ['garbage', value(true).slice(0, -1), value(true) + 'x']) {
      await page.evaluate((text) => localStorage.setItem('nosale', text), damage)
      await page.reload()
      expect(await decision(page)).toEqual({ allowed: false, because: 'unreadable' })
    }
  })

  test('P-07: of which there are several copies is left once, and says the no that any of them said', async () => {
    const visitor = await w.visitor()
    const base = { name: 'nosale', domain: '.site.localhost' }
    await visitor.addCookies([
      { name: 'nosale', value: value(true), url: w.home },
      { ...base, value: value(false), path: '/' },
      { ...base, value: value(true), path: '/deep' },
      { ...base, value: value(true), path: '/deep/er' },
    ])
    w.site.pages['/deep/er/page'] =
      `<!doctype html><html lang="en"><title>x</title><script src="/nosale.js" ${usa}></script><body></body></html>`
    const page = await visitor.newPage()
    await page.goto(w.home + '/deep/er/page')
    expect(await decision(page)).toEqual({ allowed: false, because: 'choice' })
    await expect
      .poll(async () => (await copies(visitor)).map((copy) => [copy.path, copy.value]))
      .toEqual([['/', value(false)]])
  })

  test('S-14: reaches every subdomain with the domain "auto", is renewed there, and leaves no copy behind', async () => {
    const visitor = await w.visitor()
    await visitor.addCookies([{ name: 'nosale', value: value(true), url: w.home.replace('site.', 'a.site.') }])
    const html = `<!doctype html><html lang="en"><title>x</title>
      <script type="application/json" data-nosale>{"region":"US-CA","cookie":{"domain":"auto"}}</script>
      <script src="/nosale.js"></script><body></body></html>`
    w.site.pages['/'] = html
    const page = await visitor.newPage()
    await page.goto(w.home.replace('site.', 'a.site.'))
    await page.evaluate(() => window.nosale.optOut())
    const wide = await copies(visitor)
    expect(wide.map(({ domain }) => domain)).toEqual([expect.stringMatching(/^\.(site\.)?localhost$/)])
    const once = wide[0]!.expires
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await page.reload()
    expect((await copies(visitor)).map(({ expires }) => expires > once)).toEqual([true])
    await page.goto(w.home.replace('site.', 'b.site.'))
    expect(await decision(page)).toEqual({ allowed: false, because: 'choice' })
  })

  test('has the name that the site gives it, and then no other', async () => {
    const visitor = await w.visitor()
    const head = `<script type="application/json" data-nosale>{"cookie":{"name":"my-no"}}</script>`
    const html = `<!doctype html><html lang="en"><title>x</title>${head}<script src="/nosale.js" ${usa}></script><body></body></html>`
    const page = await w.visit(visitor, '', { html })
    await page.evaluate(() => window.nosale.optOut())
    await page.reload()
    expect([(await visitor.cookies()).map(({ name }) => name), await decision(page)]).toEqual([
      ['my-no'],
      { allowed: false, because: 'choice' },
    ])
  })

  test('is written into a jar that is full, and outlives the cookies that come after it', async () => {
    const visitor = await w.visitor()
    const page = await w.visit(visitor, tag(), { attributes: usa })
    const fill = (name: string) =>
      page.evaluate((prefix) => {
        for (let i = 0; i < 400; i++) document.cookie = `${prefix}${i}=x; path=/; max-age=9999`
      }, name)
    await fill('before')
    await page.evaluate(() => window.nosale.optOut())
    await fill('after')
    w.partner.clear()
    await page.reload()
    expect(await decision(page)).toEqual({ allowed: false, because: 'choice' })
    expect((await copies(visitor))[0]?.value).toBe(value(false))
    expect(await w.partner.settled()).toEqual([])
  })

  test('P-10, S-08: holds no number of the visitor’s: two visitors who say the same have the same', async () => {
    const values = []
    for (let i = 0; i < 2; i++) {
      const visitor = await w.visitor()
      const page = await w.visit(visitor, '', { attributes: usa })
      await page.evaluate(() => window.nosale.optOut())
      values.push([
        (await visitor.cookies()).map((cookie) => cookie.value),
        await page.evaluate(() => ({ ...localStorage })),
      ])
    }
    expect(values[1]).toEqual(values[0])
  })
})

describe('B-04: where', () => {
  /** Runs before the page's own code, as a browser would have it. */
  const faults: { [fault: string]: () => void } = {
    'cookies throw': () => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
    },
    'cookies are off': () => {
      Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })
    },
  }
  test.each(Object.entries(faults))(
    '%s, no partner is asked until a yes, which holds for the page',
    async (_fault, make) => {
      const visitor = await w.visitor()
      await visitor.addInitScript(make)
      const notes: string[] = []
      visitor.on('console', (message) => message.type() === 'error' && notes.push(message.text()))
      const page = await w.visit(visitor, tag(), { attributes: usa })
      expect(await decision(page)).toEqual({ allowed: false, because: 'unreadable' })
      expect(await w.partner.settled()).toEqual([])
      await page.getByRole('button', { name: 'Preferences' }).click()
      await page.getByRole('switch').click()
      await page.getByRole('button', { name: 'Save choices' }).click()
      expect(await w.partner.settled()).toEqual(['/x.gif'])
      await page.evaluate(() => window.nosale.optOut())
      expect((await decision(page))!.allowed).toBe(false)
      expect(notes.filter((note) => note.includes('no cookie'))).not.toEqual([])
      expect(notes.filter((note) => !note.includes('nosale:'))).toEqual([])
    },
  )

  test.each([
    [
      'localStorage throws at the sight of it',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        }),
    ],
    [
      'localStorage is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    ],
  ])('%s, the cookie is enough: a no and a yes come back', async (_fault, make) => {
    const visitor = await w.visitor()
    await visitor.addInitScript(make)
    const page = await w.visit(visitor, tag(), { attributes: usa })
    await page.evaluate(() => window.nosale.optOut())
    await page.reload()
    expect(await decision(page)).toEqual({ allowed: false, because: 'choice' })
    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    await page.reload()
    expect(await decision(page)).toEqual({ allowed: true, because: 'choice' })
  })

  test('a frame has no origin, no partner is asked, the banner works, and the page goes on', async () => {
    // Its scripts come from another origin than its own, which is none: the site must say that they may.
    for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
      const body = readFileSync('dist/' + file)
      const type = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }
      w.site.pages['/' + file] = { body, headers: type }
    }
    w.site.pages['/inner'] =
      `<!doctype html><html lang="en"><title>x</title><script crossorigin src="/nosale.js" ${usa}></script><body>${tag()}</body></html>`
    const page = await w.visit(await w.visitor(), `<iframe title="x" sandbox="allow-scripts" src="/inner"></iframe>`, {
      attributes: usa,
    })
    const frame = page.frames().find((each) => each.url().endsWith('/inner'))!
    expect(await frame.evaluate(() => [window.nosale.decisions.advertising, origin])).toEqual([
      { allowed: false, because: 'unreadable' },
      'null',
    ])
    await frame.getByRole('button', { name: 'Do Not Sell or Share My Personal Information' }).click()
    await expect.poll(() => frame.evaluate(() => window.nosale.decisions.advertising!.because)).toBe('choice')
    expect(await w.partner.settled()).toEqual([])
  })

  test('a page is a file, it opens without an error', async () => {
    const visitor = await w.visitor()
    const errors: Error[] = []
    visitor.on('weberror', (error) => errors.push(error.error()))
    const page = await visitor.newPage()
    const folder = mkdtempSync(join(tmpdir(), 'nosale-file-'))
    writeFileSync(join(folder, 'nosale.js'), readFileSync('dist/nosale.js'))
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><title>x</title><script src="nosale.js" ${usa}></script>${tag()}`,
    )
    await page.goto('file://' + join(folder, 'page.html'))
    expect(await page.evaluate(() => typeof window.nosale.decisions.advertising!.allowed)).toBe('boolean')
    expect(errors).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

describe('where a page has put something on the prototype of all objects', () => {
  test.each([
    ['a function', () => void Object.assign(Object.prototype, { path: () => 1, anything: () => 1 })],
    ['a string', () => void Object.assign(Object.prototype, { domain: 'evil.example', secure: 'x', foo: 'bar' })],
    ['a number named expires', () => void Object.assign(Object.prototype, { expires: -1, 'max-age': '0' })],
    [
      'settings',
      () =>
        void Object.assign(Object.prototype, {
          regime: 'opt-out',
          region: 'US',
          purposes: { other: {} },
          minor: 'verified',
          gpc: 'off',
          advertising: true,
          because: 'choice',
          allowed: true,
          account: false,
          record: { choices: { advertising: true } },
        }),
    ],
  ])('(%s), a no is kept and nothing is allowed by it', async (_what, make) => {
    const visitor = await w.visitor()
    await visitor.addInitScript(make)
    const page = await w.visit(visitor, tag())
    expect(await decision(page)).toEqual({ allowed: false, because: 'default' })
    await page.evaluate(() => window.nosale.optOut())
    const [cookie] = await copies(visitor)
    expect(cookie).toMatchObject({ path: '/', domain: 'site.localhost', value: value(false) })
    expect((cookie!.expires * 1000 - Date.now()) / 864e5).toBeCloseTo(400, 1)
    await page.reload()
    expect(await decision(page)).toEqual({ allowed: false, because: 'choice' })
    expect(await w.partner.settled()).toEqual([])
  })
})

describe('a yes', () => {
  test('is of a press that a visitor made, or of the site’s own code, and then marked so', async () => {
    const visitor = await w.visitor()
    const page = await w.visit(visitor, tag(), { attributes: 'data-region="DE"' })
    const accept = page.getByRole('button', { name: 'Accept' })
    await accept.evaluate((button: HTMLElement) => {
      button.click()
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    })
    expect(await w.partner.settled()).toEqual([])
    expect(await copies(visitor)).toEqual([])
    await accept.click()
    expect((await copies(visitor))[0]!.value).toMatch(/\.yes:advertising\.\w+$/)
    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    expect((await copies(visitor))[0]!.value).toMatch(/\.yes:advertising\.api\.\w+$/)
  })

  test('whose page is left in the same moment is kept, as a no is', async () => {
    for (const name of ['Accept', 'Decline']) {
      const visitor = await w.visitor()
      const page = await w.visit(visitor, '', { attributes: 'data-region="DE"' })
      w.site.pages['/next'] = '<!doctype html><title>Next</title>'
      await page.evaluate((label) => {
        const button = [...document.querySelectorAll('nosale-ui button')].find((each) => each.textContent === label)!
        button.addEventListener('click', () => location.assign('/next'))
      }, name)
      await page.getByRole('button', { name }).click()
      await page.waitForURL('**/next')
      expect((await copies(visitor))[0]!.value).toContain(name === 'Accept' ? '.yes:advertising' : '.no:advertising')
    }
  })
})
