/**
 * Partners' own calls with the partners' real code: calls.js speaks to the
 * stub that a snippet makes, and the library does what it was told there.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, site } from '../demo/serve.js'
import { launchChromium } from '../scripts/browsers.js'
import { encode } from '../src/record.js'

let home: Site
let browser: Browser
/** URLs that libraries asked of their own hosts. */
const asked: string[] = []
beforeAll(async () => {
  home = await site()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await home.close()
})

/** A page of a visitor who has answered, with a partner's snippet and, after it, its library; `isLate`: calls.js comes between. */
async function visit(yes: boolean, snippet: string, library: string, isLate = false): Promise<Page> {
  const config = { region: 'DE', purposes: { advertising: {}, analytics: { sale: false } } }
  const choices = { advertising: yes, analytics: yes }
  const record = {
    choices,
    day: new Date().toJSON().slice(0, 10),
    gpc: false,
    policyVersion: undefined,
    damaged: false,
  }
  const body = readFileSync(new URL(`node_modules/${library}`, import.meta.url), 'utf8')
  const [ours, stub] = ['<script src="/calls.js"></script>', `<script>${snippet}</script>`]
  home.pages['/library.js'] = { body, headers: { 'Content-Type': 'text/javascript' } }
  home.pages['/'] = `<!doctype html><html lang="en"><head><title>Page</title>
    <script type="application/json" data-nosale>${JSON.stringify(config)}</script>
    <script src="/nosale.marked.js"></script>${isLate ? stub + ours : ours + stub}<script src="/library.js"></script>
    </head><body></body></html>`
  asked.length = home.requests.length = 0
  const context = await browser.newContext()
  await context.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ json: {} })
  })
  const url = `http://site.localhost:${home.port}`
  await context.addCookies([{ name: 'nosale', value: encode(record), url }])
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** The stub of Mixpanel's and PostHog's snippets: an array that is called by name. */
const array = (global: string, methods: string, init: string) => `(function (stub) {
    window.${global} = stub
    stub._i = []
    stub.init = function (token, config, name) {
      stub.people = stub.people || []
      '${methods}'.split(' ').forEach(function (method) {
        stub[method] = function () { stub.push([method].concat([].slice.call(arguments))) }
      })
      stub._i.push([token, config, name || '${global}'])
    }
    stub.__SV = 1.2
  })(window.${global} || []); ${init}`

test.each([
  [
    'Mixpanel',
    'mixpanel.has_opted_out_tracking()',
    array('mixpanel', 'track', `mixpanel.init('token', { api_host: '/api' }); mixpanel.track('Visit')`),
    'mixpanel-browser/dist/mixpanel.min.js',
  ],
  [
    'PostHog',
    'posthog.has_opted_out_capturing()',
    array(
      'posthog',
      'capture',
      `posthog.init('phc_token', { api_host: location.origin + '/api', autocapture: false })`,
    ),
    'posthog-js/dist/array.js',
  ],
])('%s has opted out after a no, and follows each change', async (_name, hasOptedOut, snippet, library) => {
  const refused = await visit(false, snippet, library)
  expect(await refused.evaluate(hasOptedOut)).toBe(true)

  const page = await visit(true, snippet, library)
  expect(await page.evaluate(hasOptedOut)).toBe(false)
  await page.evaluate('nosale.choose({ analytics: false })')
  expect(await page.evaluate(hasOptedOut)).toBe(true)
  await page.evaluate('nosale.choose({ analytics: true })')
  expect(await page.evaluate(hasOptedOut)).toBe(false)
})

test('Mixpanel, whose snippet has put a visit aside before us, sends it after a yes alone', async () => {
  const init = `mixpanel.init('token', { api_host: '/api', batch_requests: false }); mixpanel.track('Visit')`
  const snippet = array('mixpanel', 'track', init)
  const library = 'mixpanel-browser/dist/mixpanel.min.js'
  const tracked = () => home.requests.filter(({ path }) => path.startsWith('/api/track')).length

  const refused = await visit(false, snippet, library, true)
  expect(await refused.evaluate('mixpanel.has_opted_out_tracking()')).toBe(true)
  // A later request has come: so has whatever was sent before it.
  await refused.evaluate(() => fetch('/api/last'))
  expect(tracked()).toBe(0)

  await visit(true, snippet, library, true)
  await expect.poll(tracked, { timeout: 20_000 }).toBeGreaterThan(0)
})

test.each([
  [true, 'in'],
  [false, 'out'],
])("Adobe's Web SDK, answered %s, sets its consent to %s once it is configured", async (yes, general) => {
  const snippet = `!function (w, names) {
    names.forEach(function (name) {
      if (w[name]) return
      ;(w.__alloyNS = w.__alloyNS || []).push(name)
      w[name] = function () { var args = arguments; return new Promise(function (resolve, reject) { w[name].q.push([resolve, reject, args]) }) }
      w[name].q = []
    })
  }(window, ['alloy'])
  alloy('configure', { datastreamId: 'stream', orgId: 'ORG@AdobeOrg', defaultConsent: 'pending' })`
  const page = await visit(yes, snippet, '@adobe/alloy/dist/alloy.js')
  await page.waitForFunction('alloy.q.length > 1')
  const [command, options] = (await page.evaluate('[...alloy.q[1][2]]')) as [string, { consent: { value: object }[] }]
  expect([command, options.consent[0]!.value]).toEqual(['setConsent', { general }])
  await expect.poll(() => asked.join(), { timeout: 20_000 }).toContain('/privacy/set-consent')
})
