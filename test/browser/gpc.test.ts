/** The real Global Privacy Control of a browser, not a stand-in. */
import { expect, test } from 'vitest'
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
