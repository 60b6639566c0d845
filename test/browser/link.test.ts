/** The way to the opt-out, on every page, as a visitor finds it. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()
const titles = {
  share: 'Do Not Sell or Share My Personal Information',
  sell: 'Do Not Sell My Personal Information',
  choices: 'Your Privacy Choices',
  california: 'Your California Privacy Choices',
}
const limit = 'Limit the Use of My Sensitive Personal Information'
const own = `<a href="/privacy" data-nosale>${titles.share}</a>`

async function open(
  config: object,
  body = '<main>Text</main>',
  visitor?: BrowserContext,
  say?: (text: string) => void,
): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <script type="application/json" data-nosale>${JSON.stringify({ region: 'US-CA', ...config })}</script>
    <script src="/nosale.js"></script></head><body>${body}</body></html>`
  const context = visitor ?? (await w.visitor({ advertising: true }))
  if (say) context.on('console', (message) => say(message.text()))
  return w.visit(context, '', { html })
}
const fetched = () => w.site.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'))
const links = (page: Page) => page.locator('a[data-nosale]')
const decisions = (page: Page) => page.evaluate(() => window.nosale.decisions)

describe('our own link', () => {
  test('CA-02, S-01: has the statutory title and leads to the policy', async () => {
    const page = await open({ policyUrl: '/privacy' })
    await expect.poll(() => links(page).allTextContents()).toEqual([titles.share])
    expect(await links(page).getAttribute('href')).toBe('/privacy')
  })

  test('CA-02: is not there where the site has one, and nothing but the tag is fetched', async () => {
    const page = await open({}, own)
    await page.waitForLoadState('networkidle')
    expect(await links(page).count()).toBe(1)
    expect(await page.locator('center').count()).toBe(0)
    expect(fetched()).toEqual(['/nosale.js'])
  })

  test('CA-13: is there, and answers, in a document that the page has written anew', async () => {
    for (const body of ['<main>Anew</main>', `<main>Anew</main>${own}`]) {
      const page = await open({}, own)
      await page.waitForLoadState('networkidle')
      await page.evaluate((html) => {
        document.open()
        document.write(`<!doctype html><title>Anew</title>${html}`)
        document.close()
      }, body)
      await links(page).click()
      await page.getByRole('dialog', { name: 'Privacy preferences' }).waitFor()
    }
  })

  test('stands in the body that is, whatever the page calls one of its images', async () => {
    const page = await open({}, '<main>Text</main><img name="body" alt="">')
    await links(page).waitFor()
    expect(await links(page).evaluate((link) => link.closest('center')!.parentElement!.localName)).toBe('body')
  })

  test('that cannot be fetched is missed in words, and comes at the next chance', async () => {
    const said: string[] = []
    const visitor = await w.visitor({ advertising: true })
    await visitor.route('**/foot.js', (route) => route.abort(), { times: 1 })
    const page = await open({}, '<main>Text</main>', visitor, (text) => said.push(text))
    await expect.poll(() => said.join()).toMatch(/nosale: foot\.js does not work\. Expected it beside/)
    const findings = (await page.evaluate(() => window.nosale.check()))!
    expect(findings.filter(({ ok }) => !ok).map(({ id }) => id)).toContain('link')
    await page.evaluate(() => document.body.append(document.createElement('p')))
    await links(page).waitFor()
  })

  test.each(Object.entries(titles))('CA-02, CA-04: has, as "%s", the title "%s"', async (link, title) => {
    const page = await open({ link })
    await expect
      .poll(() =>
        links(page)
          .first()
          .textContent()
          .then((text) => text?.trim()),
      )
      .toBe(title)
  })

  test.each(['choices', 'california'])(
    'CA-04: has, as "%s", the icon beside it, about as high as a letter',
    async (link) => {
      const page = await open({ link })
      const icon = page.locator('a[data-nosale] > svg')
      await icon.waitFor()
      const { width, height } = (await icon.boundingBox())!
      expect([height >= 12 && height <= 20, width / height]).toEqual([true, expect.closeTo(30 / 14, 1)])
      expect(await icon.getAttribute('aria-hidden')).toBe('true')
      // It leads to both choices.
      await links(page).click()
      await page.getByRole('dialog').waitFor()
    },
  )

  test('CA-03, CA-32: is followed by the second link where the site uses sensitive information, which limits that and no more', async () => {
    const page = await open({ purposes: { advertising: {}, sensitive: {} }, onLink: 'optOut' })
    await expect.poll(() => links(page).allTextContents()).toEqual([titles.share, limit])
    await links(page).nth(1).click()
    await expect
      .poll(() => decisions(page))
      .toMatchObject({
        sensitive: { allowed: false, because: 'choice' },
        advertising: { allowed: true },
      })
    const colors = await links(page).evaluateAll((all) => all.map((link) => getComputedStyle(link).color))
    expect(colors[0]).toBe(colors[1])
  })

  test('CA-05: is as large and as strong as the links beside it, whatever the page makes of them', async () => {
    for (const style of ['', '<style>body{font:20px serif;color:#222}a{color:#060;font-weight:700}</style>']) {
      const page = await open({}, `${style}<main>Text</main><p id="last"><a href="/about">About</a></p>`)
      await links(page).waitFor()
      const looks = await page.locator('a').evaluateAll((all) =>
        all.map((link) => {
          const { fontSize, fontWeight, color, textDecorationLine, opacity, visibility } = getComputedStyle(link)
          return { fontSize, fontWeight, color, textDecorationLine, opacity, visibility }
        }),
      )
      expect(looks).toHaveLength(2)
      expect(looks[1]).toEqual(looks[0])
    }
  })

  test('CA-05: comes back after a framework has swapped the body, or what is in it', async () => {
    const page = await open({}, own)
    const swap = (html: string) =>
      page.evaluate((text) => {
        const next = document.createElement('body')
        next.innerHTML = text
        document.documentElement.replaceChild(next, document.body)
      }, html)
    await swap('<main>A page without a link</main>')
    await expect.poll(() => links(page).count()).toBe(1)
    await swap(own)
    await page.waitForSelector('center', { state: 'attached' })
    expect(await links(page).count()).toBe(1)
    // The word stays where it is, and the site's link is gone from beside it.
    await page.evaluate(() => document.querySelector('a')!.replaceWith('No link'))
    await expect.poll(() => links(page).allTextContents()).toEqual([titles.share])
    await page.evaluate(() => (document.body.innerHTML = '<main>Another</main>'))
    await expect.poll(() => links(page).allTextContents()).toEqual([titles.share])
    await links(page).click()
    await page.getByRole('dialog').waitFor()
  })

  test('CA-03, CA-05: comes back with its title and the second link, also where the first page had one of its own', async () => {
    const page = await open({ link: 'sell', purposes: { advertising: {}, sensitive: {} } }, own)
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => document.documentElement.replaceChild(document.createElement('body'), document.body))
      await expect.poll(() => links(page).allTextContents()).toEqual([titles.sell, limit])
    }
  })

  test('is reached and pressed by keyboard', async () => {
    const page = await open({})
    await links(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(titles.share)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
  })
})

describe('a press', () => {
  test('CA-06, CA-16: opts out at once where the site wants that, and says so', async () => {
    const page = await open({ onLink: 'optOut' }, own)
    await links(page).click()
    expect((await decisions(page)).advertising).toEqual({ allowed: false, because: 'choice' })
    await expect.poll(() => page.locator('nosale-ui').getByRole('status').textContent()).toBe('You are opted out')
  })

  test('CA-06, CA-16, CA-22: else opens the preferences, whose first control opts out of all, without a field', async () => {
    const page = await open({ purposes: { advertising: {}, retargeting: {}, analytics: { sale: false } } }, own)
    await links(page).click()
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('input:not([type=checkbox]), textarea, select').count()).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Opt out')
    await page.keyboard.press('Enter')
    expect(await decisions(page)).toMatchObject({
      advertising: { allowed: false, because: 'choice' },
      retargeting: { allowed: false, because: 'choice' },
      analytics: { allowed: true },
    })
  })

  test('opts out even where nothing else of ours can be fetched', async () => {
    w.site.pages['/privacy'] = '<!doctype html><title>Policy</title>'
    const page = await open({ onLink: 'optOut' }, own)
    await page.route(/\.js$/, (route) => route.abort())
    await links(page).click()
    await page.waitForURL('**/privacy')
    expect((await page.context().cookies()).find(({ name }) => name === 'nosale')?.value).toContain('no:advertising')
  })
})

describe('the word that it was honored', () => {
  const word = (page: Page) => page.locator('center > [role=status]').textContent()

  test('CA-19: stands at the foot at once and on each later visit, for a manual opt-out', async () => {
    const page = await open({}, own)
    expect(await page.locator('center').count()).toBe(0)
    await page.evaluate(() => window.nosale.optOut())
    await expect.poll(() => word(page)).toBe('Opt-Out Request Honored')
    await page.reload()
    await expect.poll(() => word(page)).toBe('Opt-Out Request Honored')
    await page.reload()
    await expect.poll(() => word(page)).toBe('Opt-Out Request Honored')
  })

  test('goes when the visitor opts in again, and comes back with the next no', async () => {
    const page = await open({}, own)
    for (const allowed of [false, true, false]) {
      await page.evaluate((advertising) => window.nosale.choose({ advertising }), allowed)
      await expect.poll(() => word(page)).toBe(allowed ? '' : 'Opt-Out Request Honored')
    }
  })

  test('is not said to a visitor who asked for nothing', async () => {
    for (const config of [{}, { region: 'DE' }, { regime: 'nonsense' }]) {
      const page = await open(config, own)
      await page.waitForLoadState('networkidle')
      expect(await page.locator('center').count()).toBe(0)
    }
    // Their age denies it, and is no request.
    const page = await open({ minor: true }, own)
    await page.waitForSelector('center', { state: 'attached' })
    expect(await word(page)).toBe('')
  })
})
