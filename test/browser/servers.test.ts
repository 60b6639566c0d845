/** The README's servers, with a real browser that keeps scripts' cookies for a week, as Safari does. */
import { request } from 'node:http'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../scripts/browsers.js'
import { middleware } from '../../server/server.js'
import { decode, encode } from '../../src/record.js'
import { type Running, line, recipes, run } from './recipes.js'
import { world } from './visit.js'

const gate = '<script src="/nosale.js" data-region="US-CA"></script>'
const html = (head: string) => `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body></body></html>`
const pages = { 'index.html': html(gate + line), 'without.html': html(gate) }
const noSale = {
  choices: { advertising: false },
  day: '2026-06-01',
  gpc: false,
  policyVersion: undefined,
  damaged: false,
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

/** A visitor whose browser cuts the life of what scripts write. */
async function safari(): Promise<BrowserContext> {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    const week = (text: string) => text.replace(/max-age=(\d+)/i, (_, age) => 'max-age=' + Math.min(age, 7 * 86400))
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get() {
        return get!.call(this)
      },
      set(text: string) {
        set!.call(this, week(text))
      },
    })
  })
  return context
}

/** For how many days the browser will keep the cookie. */
async function daysLeft(visitor: BrowserContext): Promise<number> {
  const cookie = (await visitor.cookies()).find(({ name }) => name === 'nosale')
  return cookie ? Math.round((cookie.expires - Date.now() / 1000) / 86400) : 0
}

interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string | string[] | undefined }
  readonly body: string
}

/** A request with any headers, which fetch would not send. */
function ask(port: number, method: string, path: string, headers: { [name: string]: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: 'localhost', port, method, path, headers }, (response) => {
      let body = ''
      response.on('data', (part) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
    sent.on('error', reject).end()
  })
}
const written = ({ headers }: Answer) =>
  [headers['set-cookie'] ?? []].flat().filter((each) => each.startsWith('nosale='))

test('the README has five servers', () => {
  expect(recipes.map(({ name }) => name)).toEqual(['Node', 'Express', 'Hono', 'A worker', 'nginx alone'])
})

describe.each(recipes)('P-03: $name', ({ name }) => {
  let server: Running
  let home: string
  beforeAll(async () => {
    server = await run(name, pages)
    home = `http://localhost:${server.port}/`
  }, 300_000)
  afterAll(() => server.close())

  test('makes an opt-out outlive the week, on the day and on each later page', async () => {
    const visitor = await safari()
    const page = await visitor.newPage()
    await page.goto(home)
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(() => daysLeft(visitor), { timeout: 15_000 }).toBe(400)

    await page.goto(home + 'without.html')
    expect(await daysLeft(visitor)).toBe(7)
    await page.goto(home)
    await expect.poll(() => daysLeft(visitor), { timeout: 15_000 }).toBe(400)
    expect(await page.evaluate(() => window.nosale.decisions.advertising)).toEqual({
      allowed: false,
      because: 'choice',
    })
    await visitor.close()
  })

  test('renews only for its own pages, without a body, a cache or a word', async () => {
    const cookie = 'nosale=' + encode(noSale)
    const own = await ask(server.port, 'POST', '/nosale', { cookie, 'sec-fetch-site': 'same-origin' })
    expect([own.status, own.body, own.headers['cache-control'], written(own).length]).toEqual([204, '', 'no-store', 1])
    expect(written(own)[0]).toMatch(`${cookie}; Max-Age=34560000; Path=/; SameSite=Lax`)

    const foreign = await ask(server.port, 'POST', '/nosale', { cookie, 'sec-fetch-site': 'cross-site' })
    expect([foreign.status, written(foreign)]).toEqual([403, []])
    const read = await ask(server.port, 'GET', '/nosale', { cookie, 'sec-fetch-site': 'same-origin' })
    expect([read.status, written(read)]).toEqual([405, []])
    const none = await ask(server.port, 'POST', '/nosale', { 'sec-fetch-site': 'same-origin' })
    expect([none.status, written(none)]).toEqual([204, []])
  })

  test('GPC-04: says that the site honors the signal', async () => {
    const { status, headers, body } = await ask(server.port, 'GET', '/.well-known/gpc.json')
    expect([status, headers['content-type'], JSON.parse(body)]).toEqual([200, 'application/json', { gpc: true }])
  })

  if (name === 'nginx alone') return

  test('CA-29: makes the cookie on the signal, with a page of any headers', async () => {
    const answer = await ask(server.port, 'GET', '/', { 'sec-gpc': '1', 'sec-fetch-dest': 'document' })
    const [cookie] = written(answer)
    expect(decode(/=([^;]+)/.exec(cookie!)![1]!)).toMatchObject({ choices: { advertising: false }, gpc: true })
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, expect.stringContaining('private')])
    expect(answer.body).toBe(pages['index.html'])
  })
})

describe('a browser', () => {
  const w = world()

  test('without scripts keeps the no that a server has set, and the gate reads it when there are some', async () => {
    const nosale = middleware({ region: 'US-CA' })
    w.site.pages['/'] = (request, _url, response) => {
      nosale(request, response, () => {})
      return html(gate)
    }
    const first = await w.browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: { 'Sec-GPC': '1' } })
    await (await first.newPage()).goto(w.home)
    const later = await w.browser.newContext({ storageState: await first.storageState() })
    const page = await later.newPage()
    await page.goto(w.home)
    expect(await page.evaluate(() => window.nosale.decisions.advertising)).toEqual({
      allowed: false,
      because: 'choice',
    })
    await Promise.all([first.close(), later.close()])
  })

  test('whose renewal comes after the visitor has changed their mind keeps the no', async () => {
    const nosale = middleware()
    let answer: (() => void) | undefined
    w.site.pages['/'] = html(gate)
    w.site.pages['/nosale'] = async (request, _url, response) => {
      await new Promise<void>((resolve) => (answer = resolve))
      nosale(request, response)
    }
    const visitor = await w.visitor({ advertising: true })
    const page = await visitor.newPage()
    await page.goto(w.home)
    await page.evaluate(() => void fetch('/nosale', { method: 'POST' }).then(() => (window.log = ['renewed'])))
    await expect.poll(() => answer).toBeDefined()
    await page.evaluate(() => window.nosale.optOut())
    answer!()
    await page.waitForFunction(() => window.log)

    await page.reload()
    expect(await page.evaluate(() => window.nosale.decisions.advertising)).toEqual({
      allowed: false,
      because: 'choice',
    })
    expect(await page.evaluate(() => document.cookie)).toContain('no:advertising')
  })
})
