/** What `npm start` shows: real trackers that wait, run, and fall silent. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demo } from '../../demo/start.js'
import { launchChromium } from '../../scripts/browsers.js'

let shown: Awaited<ReturnType<typeof demo>>
let browser: Browser

beforeAll(async () => {
  shown = await demo()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await shown?.close()
})

test('zero requests, a yes, requests of both trackers; opted out by the link, zero again', async () => {
  const page = await browser.newPage()
  const count = () => page.locator('#count').textContent()

  await page.goto(`${shown.url}/?region=DE`)
  expect(await shown.partner.settled()).toEqual([])
  expect(await count()).toBe('0')

  await page.getByRole('button', { name: 'Accept' }).click()
  await shown.partner.settled()
  await expect
    .poll(async () => (await shown.partner.settled()).join(' '), { timeout: 15_000 })
    .toContain('/clarity/collect')
  const asked = (await shown.partner.settled()).join(' ')
  for (const path of ['/snowplow.js', '/snowplow/collect', '/clarity.js', '/pixel.gif', '/frame.html'])
    expect(asked).toContain(path)
  expect(Number(await count())).toBeGreaterThan(4)

  await page.locator('footer [data-nosale]').press('Enter')
  await page.getByRole('button', { name: 'Opt out', exact: true }).click()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.goto(`${shown.url}/embeds?region=DE`)
  shown.partner.clear()
  await page.reload()
  expect(await shown.partner.settled()).toEqual([])
})

// Again, if need be: over plain http the partner may see what the parser makes first after a pause (docs/blocking.md).
test('tags that nobody has marked: zero requests, a yes, all of them; opted out, zero', { retry: 2 }, async () => {
  const [visitor, another] = await Promise.all([browser.newContext(), browser.newContext()])
  try {
    const page = await visitor.newPage()
    shown.partner.clear()
    await page.goto(`${shown.url}/unmarked?region=DE`)
    expect(await shown.partner.settled()).toEqual([])

    await page.getByRole('button', { name: 'Accept' }).click()
    const tags = ['unmarked.js', 'unmarked.gif', 'inserted.js', 'inserted.gif', 'inserted.html', 'fetched', 'beacon']
    await expect
      .poll(() => tags.filter((tag) => !shown.partner.requests.some(({ path }) => path === `/${tag}`)), {
        timeout: 15_000,
      })
      .toEqual([])

    const opposed = await another.newPage()
    await opposed.goto(`${shown.url}/?region=US-CA`)
    await opposed.evaluate('nosale.optOut()')
    shown.partner.clear()
    await opposed.goto(`${shown.url}/unmarked?region=US-CA`)
    expect((await shown.partner.settled()).filter((path) => !path.startsWith('/clarity'))).toEqual([])
  } finally {
    await Promise.all([visitor.close(), another.close()])
  }
})

test('the simulated signal holds advertising, and the panel says why', async () => {
  const page = await browser.newPage()
  shown.partner.clear()
  await page.goto(`${shown.url}/?region=US-CA&gpc=1`)
  await expect.poll(() => page.locator('#decisions').textContent()).toContain('advertisingheld · gpc')
  expect((await shown.partner.settled()).filter((path) => !path.startsWith('/clarity'))).toEqual([])
})
