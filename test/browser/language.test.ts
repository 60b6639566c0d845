/** Which language a visitor reads, what is fetched for it, and which way it runs. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { words as arabic } from '../../widget/text/ar.js'
import { words as german } from '../../widget/text/de.js'
import { words as english } from '../../widget/text/en.js'
import { words as chinese } from '../../widget/text/zh-Hant.js'
import { world } from './visit.js'

const w = world()

async function visit(lang: string, config: object = {}): Promise<Page> {
  const json = JSON.stringify({ region: 'DE', purposes: { advertising: {}, analytics: {} }, ...config })
  return w.visit(await w.visitor(), '', {
    html: `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Page</title>
    <script type="application/json" data-nosale>${json}</script><script src="/nosale.js"></script></head><body></body></html>`,
  })
}
const texts = () => w.site.requests.map(({ path }) => path).filter((path) => path.startsWith('/text'))
const title = (page: Page) => page.locator('nosale-ui h2').textContent()

test('a German page asks in German, and fetches that language once for banner, preferences and link', async () => {
  const page = await visit('de-AT')
  expect(await title(page)).toBe(german.bannerTitle)
  expect(await page.locator('nosale-ui').getAttribute('lang')).toBe('de')
  await page.getByRole('button', { name: german.preferences }).click()
  await page.getByRole('heading', { name: german.preferencesTitle }).waitFor()
  const link = page.locator('a[data-nosale]')
  expect(await link.textContent()).toBe(german.doNotSell)
  expect(await link.evaluate((its) => its.closest<HTMLElement>('[lang]')!.lang)).toBe('de')
  expect(texts()).toEqual(['/text.de.js'])
})

test('a page in Taiwan reads traditional Chinese', async () => {
  const page = await visit('zh-TW')
  expect(await title(page)).toBe(chinese.bannerTitle)
  expect(texts()).toEqual(['/text.zh-Hant.js'])
})

test.each(['en-GB', 'sw', ''])('a page in "%s" reads English, and fetches no language', async (lang) => {
  const page = await visit(lang)
  expect(await title(page)).toBe(english.bannerTitle)
  expect(await page.locator('nosale-ui').getAttribute('lang')).toBe('en')
  expect(texts()).toEqual([])
})

test('Arabic runs from right to left, banner and preferences, and axe finds nothing', async () => {
  const page = await visit('ar')
  expect(await title(page)).toBe(arabic.bannerTitle)
  const [first, second] = await page.evaluate(() =>
    [...document.querySelectorAll('nosale-ui > button')].map((button) => button.getBoundingClientRect().left),
  )
  expect(first).toBeGreaterThan(second!)
  await page.getByRole('button', { name: arabic.preferences, exact: true }).click()
  await page.getByRole('heading', { name: arabic.preferencesTitle }).waitFor()
  const [label, knob] = await page.evaluate(() =>
    ['label', 'input'].map((name) => document.querySelector(`nosale-ui > ${name}`)!.getBoundingClientRect().left),
  )
  expect(label).toBeGreaterThan(knob!)
  expect(
    await page.locator('nosale-ui').evaluate((host) => getComputedStyle(host.shadowRoot!.firstElementChild!).direction),
  ).toBe('rtl')
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('nosale-ui'))
  expect(violations).toEqual([])
})

test('where the file of a language does not come, English stays, with a word in the console', async () => {
  w.site.pages['/text.de.js'] = { status: 404, body: '' }
  const page = await visit('de')
  delete w.site.pages['/text.de.js']
  expect(await title(page)).toBe(english.bannerTitle)
  expect(await page.locator('a[data-nosale]').textContent()).toBe(english.doNotSell)
})

test.each(['share', 'sell', 'choices', 'california'] as const)(
  'the title of the link "%s" is in the language of the page',
  async (link) => {
    const page = await visit('de', { link })
    const { doNotSell, linkSell, linkChoices, linkCalifornia } = german
    const expected = { share: doNotSell, sell: linkSell, choices: linkChoices, california: linkCalifornia }[link]
    await page.waitForFunction(
      (words) => document.querySelector('a[data-nosale]')?.textContent?.trim() === words,
      expected,
    )
  },
)

test.each([
  ['fa', '۲', { calendar: 'persian' }],
  ['de', '2', { calendar: 'gregory' }],
])('days and numbers are written as %s writes them', async (lang, two, { calendar }) => {
  const purposes = { advertising: { partners: ['meta', 'tiktok'] } }
  const page = await visit(lang, { purposes })
  await page.evaluate(() => window.nosale.show())
  await page.getByRole('button', { name: `(${two})` }).waitFor()
  await page.evaluate(() => window.nosale.optOut())
  await page.evaluate(() => window.nosale.show('receipt'))
  const day = await page.evaluate(() => window.nosale.record!.day)
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC', calendar }).format(new Date(day))
  expect(await title(page)).toContain(`(${date})`)
})

test('a site may say that English prevails, which English does not say of itself', async () => {
  const translated = await visit('de', { prevails: true })
  await translated.evaluate(() => window.nosale.show())
  await translated.getByText(german.prevails).waitFor()
  const original = await visit('en', { prevails: true })
  await original.evaluate(() => window.nosale.show())
  await original.getByText(english.scope).waitFor()
  expect(await original.getByText(english.prevails).count()).toBe(0)
})

test('a site puts its own words in the place of ours', async () => {
  const page = await visit('de', { text: { bannerTitle: 'Ihre Daten', link: 'Datenwahl' } })
  expect(await title(page)).toBe('Ihre Daten')
  expect(await page.locator('a[data-nosale]').textContent()).toBe('Datenwahl')
  expect(await page.getByRole('button', { name: german.decline }).count()).toBe(1)
})
