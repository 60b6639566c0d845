/** No is never longer, smaller, fainter or later than yes, and nothing but a press is an answer. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Choices } from '../../src/types.js'
import { encode } from '../../src/record.js'
import { button, world } from './visit.js'

const w = world()
const purposes = { advertising: {}, analytics: { sale: false } }
const link = '<a href="/privacy" data-nosale>Do Not Sell or Share My Personal Information</a>'

async function open(config: object, choices?: Choices, body = link, day?: string): Promise<Page> {
  const json = JSON.stringify({ purposes, policyUrl: '/privacy', ...config })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
    <script type="application/json" data-nosale>${json}</script><script src="/nosale.js"></script></head>
    <body><main>${'<p>Text</p>'.repeat(60)}</main>${body}</body></html>`
  const visitor = await w.visitor(choices)
  if (day && choices) {
    const value = encode({ choices, day, gpc: false, policyVersion: undefined, damaged: false })
    await visitor.addCookies([{ name: 'nosale', value, url: w.home }])
  }
  return w.visit(visitor, '', { html })
}
const allowed = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries(window.nosale.decisions).map(([id, { allowed: yes }]) => [id, yes])),
  )
const none = { advertising: false, analytics: false }
const all = { advertising: true, analytics: true }

const seen = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderTopWidth',
  'fontSize',
  'fontWeight',
  'opacity',
  'textDecorationLine',
] as const

/** What a visitor sees of a control, apart from its words. */
const look = (control: Locator) =>
  control.evaluate((element, names) => {
    const style = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    return {
      ...Object.fromEntries(names.map((name) => [name, style[name]])),
      size: [Math.round(width), Math.round(height)],
    }
  }, seen)

describe('CA-10, EU-03, BR-01: the question', () => {
  test.each(
    ['card', 'bar', 'center'].flatMap((layout) =>
      (['light', 'dark'] as const).map((scheme) => [layout, scheme] as const),
    ),
  )('as a %s, %s, makes no and yes alike to the eye, one press each, no first', async (layout, colorScheme) => {
    const page = await open({ region: 'DE', layout })
    await page.emulateMedia({ colorScheme })
    const [no, yes] = [button(page, 'Decline'), button(page, 'Accept')]
    expect(await look(no)).toEqual(await look(yes))
    const order = await page.getByRole('button').allTextContents()
    expect(order.indexOf('Decline')).toBeLessThan(order.indexOf('Accept'))
    await no.click()
    expect(await allowed(page)).toEqual(none)
    const other = await open({ region: 'DE', layout })
    await button(other, 'Accept').click()
    expect(await allowed(other)).toEqual(all)
  })

  test('CA-10: of an opt-out place puts the opt-out beside its close, and weighs them the same', async () => {
    const page = await open({ region: 'US-CA' })
    const names = ['Do Not Sell or Share My Personal Information', 'Close']
    const [out, close] = await Promise.all(names.map((name) => look(button(page, name))))
    expect({ ...out, size: 0 }).toEqual({ ...close, size: 0 })
  })

  test('CA-11: comes with its buttons in the same order each time', async () => {
    const orders = []
    for (let i = 0; i < 3; i++) orders.push(await (await open({ region: 'DE' })).getByRole('button').allTextContents())
    expect(new Set(orders.map(String)).size).toBe(1)
  })
})

describe('CA-12, EU-02, S-18, S-20: no answer is', () => {
  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['scrolling', (page) => page.mouse.wheel(0, 4000)],
    ['a press elsewhere', (page) => page.mouse.click(5, 5)],
    ['going on to another page', (page) => page.reload()],
    ['going back', (page) => page.goto('about:blank').then(() => page.goBack())],
    [
      'leaving the preferences',
      (page) =>
        button(page, 'Preferences')
          .click()
          .then(() => page.keyboard.press('Escape')),
    ],
    [
      'a switch that is not saved',
      (page) =>
        button(page, 'Preferences')
          .click()
          .then(() => page.getByRole('switch').first().click())
          .then(() => button(page, 'Close').click()),
    ],
  ])('%s', async (_way, go) => {
    const page = await open({ region: 'DE' })
    await button(page, 'Decline').waitFor()
    await go(page)
    expect(await allowed(page)).toEqual(none)
    expect(await page.evaluate(() => document.cookie + (localStorage.getItem('nosale') ?? ''))).not.toContain('yes')
  })

  test('S-19: and no switch stands at yes before one', async () => {
    const page = await open({ region: 'DE' })
    await button(page, 'Preferences').click()
    await page.getByRole('switch').first().waitFor()
    const on = await page
      .getByRole('switch')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked))
    expect(on).toEqual([false, false])
  })
})

describe('the preferences', () => {
  test('EU-04: withdraw all that was given with one press, after one that opens them', async () => {
    const page = await open({ region: 'DE' }, all)
    expect(await allowed(page)).toEqual(all)
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await button(page, 'Opt out').click()
    expect(await allowed(page)).toEqual(none)
  })

  test('CA-11, CA-19: name each switch with what it does now, and never with a bare on or off', async () => {
    const page = await open({ region: 'US-CA' }, { advertising: false, analytics: true })
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await page.getByRole('switch', { name: 'Advertising Not allowed' }).waitFor()
    expect(await page.getByRole('switch', { name: 'Analytics Allowed' }).count()).toBe(1)
    expect(await button(page, 'You are opted out').count()).toBe(1)
  })

  test('CA-23: lift an opt-out in two steps, and make one in one', async () => {
    const page = await open({ region: 'US-CA' }, { advertising: false })
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await page.getByRole('switch', { name: /Advertising/ }).click()
    await button(page, 'Save choices').click()
    expect((await allowed(page)).advertising).toBe(false)
    await expect
      .poll(() => page.locator('nosale-ui [role=status]').allTextContents())
      .toContainEqual(expect.stringContaining('once more'))
    // A change of mind in between begins anew.
    await page.getByRole('switch', { name: /Advertising/ }).click()
    await page.getByRole('switch', { name: /Advertising/ }).click()
    await button(page, 'Save choices').click()
    expect((await allowed(page)).advertising).toBe(false)
    await button(page, 'Save choices').click()
    expect((await allowed(page)).advertising).toBe(true)
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await button(page, 'Opt out').click()
    expect((await allowed(page)).advertising).toBe(false)
  })

  test('CA-23: are where Accept leads who opted out more than a year ago, if the place may be California', async () => {
    const year = new Date(Date.now() - 367 * 864e5).toJSON().slice(0, 10)
    const returning = async (region: string) => {
      const page = await open({ region }, none, link, year)
      await button(page, 'Accept').click()
      return page
    }
    const page = await returning('auto')
    await page.getByRole('switch', { name: /Advertising/ }).click()
    expect((await allowed(page)).advertising).toBe(false)
    await button(page, 'Save choices').click()
    expect((await allowed(page)).advertising).toBe(false)
    await button(page, 'Save choices').click()
    expect((await allowed(page)).advertising).toBe(true)
    // Elsewhere a question that comes again is answered like the first.
    expect((await allowed(await returning('DE'))).advertising).toBe(true)
  })

  test('CA-33: offer a minor nothing that sells, and no yes of theirs lifts it', async () => {
    const page = await open({ region: 'US-CA', minor: true })
    await page.getByRole('link', { name: /Do Not Sell/ }).click()
    await page.getByRole('switch', { name: /Analytics/ }).waitFor()
    expect(await page.getByRole('switch').count()).toBe(1)
    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    expect(await page.evaluate(() => window.nosale.decisions.advertising)).toEqual({ allowed: false, because: 'minor' })
    const verified = await open({ region: 'US-CA', minor: 'verified' })
    expect((await allowed(verified)).advertising).toBe(true)
  })

  test('GPC-05, CA-32: leave a limit of sensitive information alone when the signal comes', async () => {
    const visitor = await w.visitor({ sensitive: true, advertising: true })
    await visitor.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }),
    )
    const json = '{"region":"US-CA","purposes":{"advertising":{},"sensitive":{}}}'
    const html = `<!doctype html><html lang="en"><title>x</title><script type="application/json" data-nosale>${json}</script><script src="/nosale.js"></script><body></body></html>`
    const page = await w.visit(visitor, '', { html })
    expect(await allowed(page)).toEqual({ advertising: false, sensitive: true })
  })
})

describe('S-17, CA-20: a policy that changed in substance', () => {
  const changed = { policyVersion: '2026-11-01', material: true }

  test.each([
    ['US-CA', { advertising: false }],
    ['US-CA', { advertising: true }],
    ['DE', { advertising: false, analytics: false }],
    ['auto', { advertising: false, analytics: true }], // which may be California
  ])('is told in %s to a visitor who has said %j, once, with nothing to accept', async (region, choices) => {
    const page = await open({ region, ...changed }, choices)
    const notice = page.getByText('Our privacy policy has changed')
    await notice.waitFor()
    expect(await page.locator('nosale-ui').getByRole('button').allTextContents()).toEqual(['Close'])
    expect((await allowed(page)).advertising).toBe(choices.advertising)
    await page.reload()
    await w.partner.settled()
    expect(await notice.count()).toBe(0)
    expect((await allowed(page)).advertising).toBe(choices.advertising)
  })

  test('ends a yes in an opt-in place, and asks anew', async () => {
    const page = await open({ region: 'DE', ...changed }, all)
    await button(page, 'Decline').waitFor()
    expect(await allowed(page)).toEqual(none)
  })
})
