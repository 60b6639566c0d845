/**
 * Prebid.js with two real adapters and its own consent modules: it is not held,
 * it is told. What it sends to the exchanges says what it has understood.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Site, site } from '../demo/serve.js'
import { launchChromium } from '../scripts/browsers.js'
import { encode } from '../src/record.js'

const modules = [
  'consentManagementUsp',
  'consentManagementGpp',
  'gppControl_usnat',
  'gppControl_usstates',
  'userId',
  'sharedIdSystem',
  'appnexusBidAdapter',
  'rubiconBidAdapter',
]

interface Sent {
  readonly host: string
  readonly url: URL
  readonly body: string
}

let home: Site
let sent: Sent[] = []
const answers: { [host: string]: object } = {
  'ib.adnxs.com': { version: '3.0.0', tags: [] },
  'fastlane.rubiconproject.com': { status: 'ok', ads: [] },
}

beforeAll(async () => {
  const imports = modules.map((name) => `import 'prebid.js/modules/${name}'`).join('\n')
  const contents = `import pbjs from 'prebid.js'\n${imports}\npbjs.processQueue()`
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'iife', write: false })
  home = await site()
  home.pages['/prebid.js'] = { body: outputFiles[0]!.text, headers: { 'Content-Type': 'text/javascript' } }
})
afterAll(() => home.close())

/** A site's own setup, as Prebid's manual has it. */
function setUp(): void {
  const { pbjs } = window as unknown as { pbjs: { [call: string]: (given: object) => void } }
  pbjs.setConfig!({
    consentManagement: { usp: { cmpApi: 'iab', timeout: 50 }, gpp: { cmpApi: 'iab', timeout: 5000 } },
    userSync: {
      syncDelay: 0,
      auctionDelay: 200,
      filterSettings: { all: { bidders: '*', filter: 'include' } },
      userIds: [{ name: 'sharedId', storage: { type: 'cookie', name: '_sharedID', expires: 30 } }],
    },
  })
  pbjs.addAdUnits!({
    code: 'top',
    mediaTypes: { banner: { sizes: [[300, 250]] } },
    bids: [
      { bidder: 'appnexus', params: { placementId: 13144370 } },
      { bidder: 'rubicon', params: { accountId: 14062, siteId: 70608, zoneId: 335918 } },
    ],
  })
}

/** One auction, and the syncs that follow it in frames and images. */
async function auction(page: Page): Promise<void> {
  sent = []
  await page.evaluate(
    () =>
      new Promise((done) => {
        const { pbjs } = window as unknown as { pbjs: { requestBids(given: object): void } }
        pbjs.requestBids({ timeout: 5000, bidsBackHandler: done })
      }),
  )
  for (let count = -1; count !== sent.length; await page.waitForTimeout(800)) count = sent.length
}

async function visit(context: BrowserContext, region: string): Promise<Page> {
  home.pages['/'] = `<!doctype html><html lang="en"><head><title>Page</title>
    <script src="/nosale.marked.js" data-region="${region}"></script><script src="/prebid.js"></script>
    <script>(${setUp})()</script></head><body><div id="top"></div></body></html>`
  const page = await context.newPage()
  await page.goto(`http://site.localhost:${home.port}`)
  await auction(page)
  return page
}

/** What each exchange was told, in its own words, which must be the same. */
function told(): { usp: string | null; gpp: string | null; sid: string | null; ids: number; syncs: string[] } {
  const appnexus = JSON.parse(sent.find(({ host }) => host === 'ib.adnxs.com')!.body) as {
    us_privacy: string
    privacy: { gpp: string; gpp_sid: number[] }
    eids?: unknown[]
  }
  const rubicon = sent.find(({ host }) => host === 'fastlane.rubiconproject.com')!.url.searchParams
  const { us_privacy: usp, privacy } = appnexus
  const [gpp, sid] = [privacy.gpp, privacy.gpp_sid.join()]
  expect([rubicon.get('us_privacy'), rubicon.get('gpp'), rubicon.get('gpp_sid')]).toEqual([usp, gpp, sid])
  const ids = [...(appnexus.eids ?? []), ...[...rubicon.keys()].filter((key) => key.startsWith('eid_'))].length
  return {
    usp,
    gpp,
    sid,
    ids,
    syncs: sent
      .filter(({ host }) => !(host in answers))
      .map(({ host }) => host)
      .toSorted(),
  }
}
const syncs = ['acdn.adnxs.com', 'eus.rubiconproject.com']

/** Sale goes on: each exchange gets an id, and each syncs. */
const sold = (usp: string, gpp: string, sid: string) => ({ usp, gpp, sid, ids: 2, syncs })
const unsold = (usp: string, gpp: string, sid: string) => ({ usp, gpp, sid, ids: 0, syncs: [] })
const no = { choices: { advertising: false }, day: '2026-06-01', gpc: false, policyVersion: undefined, damaged: false }

async function visitor(browser: Browser, hasOptedOut = false): Promise<BrowserContext> {
  const context = await browser.newContext()
  if (hasOptedOut)
    await context.addCookies([{ name: 'nosale', value: encode(no), url: `http://site.localhost:${home.port}` }])
  await context.route(/^https:/, (route) => {
    const request = route.request()
    const url = new URL(request.url())
    sent.push({ host: url.host, url, body: request.postData() ?? '' })
    const headers = {
      'access-control-allow-origin': `http://site.localhost:${home.port}`,
      'access-control-allow-credentials': 'true',
    }
    return route.fulfill({ headers, json: answers[url.host] ?? {} })
  })
  return context
}

async function left(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({ name }) => name).filter((name) => name !== 'nosale')
}

describe('a browser without a signal', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  // The strings are those of the specification's test vectors.
  test.each([
    ['US-CA', false, sold('1YNN', 'DBABBg~BUoAAACA.QA', '8')],
    ['US-CA', true, unsold('1YYN', 'DBABBg~BUUAAACA.QA', '8')],
    ['US-VA', false, sold('1YNN', 'DBABRg~BVoAACA', '9')],
    ['US-VA', true, unsold('1YYN', 'DBABRg~BVUAACA', '9')],
    ['US', false, sold('1YNN', 'DBABLA~BVQqAAAAAgA.QA', '7')],
    ['US', true, unsold('1YYN', 'DBABLA~BVQVAAAAAgA.QA', '7')],
  ])('in %s, opted out %s, sends what the law allows', async (region, hasOptedOut, expected) => {
    const context = await visitor(browser, hasOptedOut)
    await visit(context, region)
    expect(told()).toEqual(expected)
    expect((await left(context)).some((name) => name.startsWith('_sharedID'))).toBe(!hasOptedOut)
  })

  test('hears an opt-out in the page: the next auction has no id and no sync', async () => {
    const page = await visit(await visitor(browser), 'US-CA')
    expect(told().ids).toBe(2)
    await page.evaluate(() => window.nosale.optOut())
    await auction(page)
    expect(told()).toEqual(unsold('1YYN', 'DBABBg~BUUAAACA.QA', '8'))
  })
})

describe('a browser with Global Privacy Control', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium({ gpc: true })
  })
  afterAll(() => browser.close())

  test.each([
    ['US-CA', unsold('1YYN', 'DBABBg~BUUAAACA.YA', '8')],
    ['US-CO', unsold('1YYN', 'DBABJg~BVUAAIA.YA', '10')],
    ['US-CT', unsold('1YYN', 'DBABVg~BVUAAAIA.YA', '12')],
    ['US', unsold('1YYN', 'DBABLA~BVQVAAAAAgA.YA', '7')],
  ])('GPC-06: in %s sends no id, no sync, and the signal', async (region, expected) => {
    const context = await visitor(browser)
    await visit(context, region)
    expect(told()).toEqual(expected)
    // Prebid's own flags of a no are there, and nothing else.
    expect(await left(context)).toEqual(['_pbjs_id_optout', '_pubcid_optout'])
  })
})
