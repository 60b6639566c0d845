/** Partners by name in a real browser: their own hosts, which nobody reaches from here, witnessed by the browser's network. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { known } from '../../src/partners/known.data.js'
import { world } from './visit.js'

const w = world()

/** What each id stands for on the page. */
const urls = {
  meta: 'https://connect.facebook.net/en_US/fbevents.js',
  tiktok: 'https://analytics.tiktok.com/i18n/pixel/events.js',
  'google-ads': 'https://www.googletagmanager.com/gtag/js?id=AW-123',
  'google-analytics': 'https://www.google-analytics.com/g/collect.js',
  'simpli-fi': 'https://tag.simpli.fi/sifitag/1.js',
  youtube: 'https://www.youtube.com/iframe_api',
  // Nobody's: it must always arrive.
  none: 'https://notconnect.facebook.net.example/fbevents.js',
  'google-tag-manager': 'https://www.googletagmanager.com/gtm.js?id=GTM-1',
}
type Id = keyof typeof urls
/** A page's own script, which inserts a script of each. */
const insert = `for (const src of ${JSON.stringify(Object.values(urls))})
  document.head.append(Object.assign(document.createElement('script'), { src }))`

interface Visit {
  asked: Set<Id>
  errors: string[]
  page: Page
}

/** `asked` are those of which a request left the browser. */
async function visit(
  visitor: BrowserContext,
  attributes: string,
  before = '',
  tag = `<script src="/nosale.js" ${attributes}></script><script>${insert}</script>`,
): Promise<Visit> {
  const asked = new Set<Id>()
  const errors: string[] = []
  const wanted = new Map(Object.entries(urls).map(([id, url]) => [url, id as Id]))
  await visitor.route(
    (url) => !url.hostname.endsWith('localhost'),
    async (route) => {
      asked.add(wanted.get(route.request().url())!)
      await route.fulfill({ contentType: 'text/javascript', body: '0' })
    },
  )
  visitor.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${before}
    ${tag}</head><body></body></html>`
  const page = await w.visit(visitor, '', { html })
  return { asked, errors, page }
}

const everyone = Object.keys(urls) as Id[]
const but = (...ids: Id[]) => new Set(everyone.filter((id) => !ids.includes(id)))

describe('without an answer', () => {
  test('a site that lists no partner holds the common ones, and lets others be', async () => {
    const { asked, errors } = await visit(await w.visitor(), '')
    expect(asked).toEqual(but('meta', 'tiktok', 'google-ads'))
    expect(errors).toEqual([])
  })

  test('data-partners holds those that it names', async () => {
    const { asked } = await visit(await w.visitor(), 'data-partners="meta google-ads"')
    expect(asked).toEqual(but('meta', 'google-ads'))
  })

  test('partners.js before the tag knows the rare ones too', async () => {
    const { asked } = await visit(
      await w.visitor(),
      'data-partners="simpli-fi"',
      '<script src="/partners.js"></script>',
    )
    expect(asked).toEqual(but('simpli-fi'))
  })

  test('partners.js without a list holds every advertising partner', async () => {
    const { asked } = await visit(await w.visitor(), '', '<script src="/partners.js"></script>')
    expect(asked).toEqual(but('meta', 'tiktok', 'google-ads', 'simpli-fi'))
  })
})

test('the guarded npm entry holds those that it names or is given, in what a module inserts after it', async () => {
  const before = `<script type="module">
    import { start } from '/guarded.js'
    import { simpliFi } from '/partners/index.js'
    start({ purposes: { advertising: { partners: ['tiktok', simpliFi] } } })
    ${insert}
  </script>`
  const { asked } = await visit(await w.visitor(), '', before, '')
  expect(asked).toEqual(but('tiktok', 'simpli-fi'))
})

test('where advertising is allowed, its partners come', async () => {
  const { asked } = await visit(await w.visitor({ advertising: true }), 'data-partners="meta tiktok"')
  expect(asked).toEqual(new Set(everyone))
})

test.each([
  ['misspelt', 'meta goggle-ads', 'goggle-ads', 'google-ads'],
  ['rare, without partners.js', 'simpli-fi', 'simpli-fi', 'partners.js'],
])(
  'an id that is %s holds everybody, says so, and leaves the page its link and its object',
  async (_, ids, id, remedy) => {
    // Even for a visitor who has allowed it: whom they allowed is not known any more.
    const visitor = await w.visitor({ advertising: true })
    const { asked, errors, page } = await visit(visitor, `data-region="US-CA" data-partners="${ids}"`)
    expect(asked).toEqual(new Set(['none', 'simpli-fi', 'google-tag-manager']))
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`partner is ${id}.`)
    expect(errors[0]).toContain(remedy)
    expect(await page.evaluate(() => window.nosale.allows('advertising'))).toBe(false)
    await page.waitForSelector('a[data-nosale]')
    expect(await page.locator('nosale-ui').count()).toBe(0)
  },
)

test.each([
  ['US-CA', but('tiktok'), ['consent,grant', 'dataProcessingOptions,LDU,0,0', 'init,1'], [true]],
  ['DE', but('tiktok', 'meta', 'google-ads'), ['consent,revoke', 'init,1'], []],
])('service providers of the catalogue in %s, unmarked, after a no', async (region, expected, heard, restricted) => {
  const provider = (id: Id) => ({ id, role: 'service-provider' })
  const purposes = { advertising: { partners: [provider('meta'), provider('google-ads'), 'tiktok'] } }
  const stub = `if (!window.fbq) { fbq = function () { fbq.queue.push([].slice.call(arguments)) }; fbq.queue = []; fbq('init', '1') }`
  const tags = `<script type="application/json" data-nosale>${JSON.stringify({ region, purposes })}</script>
    <script src="/nosale.js"></script><script src="/calls.js"></script><script>${stub}</script><script>${insert}</script>`
  const { asked, page } = await visit(await w.visitor({ advertising: false }), '', '', tags)
  expect(asked).toEqual(expected)
  expect(await page.evaluate('fbq.queue.map(String)')).toEqual(heard)
  expect(
    await page.evaluate(`dataLayer.filter((each) => each[1] === 'restricted_data_processing').map((each) => each[2])`),
  ).toEqual(restricted)
})

describe('in the preferences', () => {
  const acme = { name: 'Acme Ads', hosts: ['ads.acme.example'], policyUrl: 'https://acme.example/privacy' }
  const evil = { name: 'Evil Ads', hosts: ['ads.evil.example'], policyUrl: 'java\tscript:alert(1)' }
  const purposes = { advertising: { partners: ['meta', 'basis', acme, evil] }, analytics: { sale: false } }
  const before = `<script type="application/json" data-nosale>${JSON.stringify({ purposes })}</script><script src="/partners.js"></script>`
  const files = () => w.site.requests.map(({ path }) => path)

  test('a visitor opens the names under a purpose, each with its policy, and closes them', async () => {
    const { page } = await visit(await w.visitor(), '', before)
    await page.evaluate(() => window.nosale.show())
    const button = page.getByRole('button', { name: 'Partners (4)' })
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(files()).not.toContain('/known.js')

    await button.click()
    const meta = page.getByRole('link', { name: 'Meta Pixel' })
    await meta.waitFor()
    expect(await meta.getAttribute('href')).toBe('https://www.facebook.com/privacy/policy/')
    expect(await meta.getAttribute('rel')).toBe('noreferrer')
    expect(await page.getByRole('link', { name: 'Acme Ads' }).getAttribute('href')).toBe(acme.policyUrl)
    // One without a policy that we know, and one whose link would run a script.
    expect(await page.getByText('Basis (SiteScout)').evaluate(({ localName }) => localName)).toBe('p')
    expect(await page.getByText('Evil Ads').evaluate(({ localName }) => localName)).toBe('p')
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(files().filter((path) => path === '/known.js')).toHaveLength(1)

    await button.click()
    expect(await meta.count()).toBe(0)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('ids stand for names where those do not come', async () => {
    w.site.pages['/known.js'] = { status: 404, body: '' }
    const { page } = await visit(await w.visitor(), '', before)
    await page.evaluate(() => window.nosale.show())
    await page.getByRole('button', { name: 'Partners (4)' }).click()
    await page.getByText('basis', { exact: true }).waitFor()
    delete w.site.pages['/known.js']
  })

  test.each([
    [1280, 800],
    [320, 640],
  ])('a list of all partners keeps the way out, and what has the focus, in sight: %i × %i', async (width, height) => {
    const all = Object.keys(known)
    const settings = { purposes: { advertising: { partners: all }, analytics: { sale: false } } }
    const head = `<script type="application/json" data-nosale>${JSON.stringify(settings)}</script><script src="/partners.js"></script>`
    const { page } = await visit(await w.visitor(), '', head)
    await page.setViewportSize({ width, height })
    await page.evaluate(() => window.nosale.show())
    expect(await page.locator('nosale-ui .name').count()).toBe(0)
    await page.getByRole('button', { name: `Partners (${all.length})` }).press('Enter')
    const names = page.locator('nosale-ui .name')
    await expect.poll(() => names.count()).toBe(all.length)

    /** Which of them a pointer would meet, and whether anything is beside the window. */
    const look = () =>
      page.evaluate(() => {
        const host = document.querySelector('nosale-ui')!
        const dialog = host.shadowRoot!.querySelector('dialog')!
        const isMet = (element: Element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return document.elementFromPoint(x + width / 2, y + height / 2) === element
        }
        const way = [...host.querySelectorAll('[value=save], [value=leave]')]
        return [...way.map(isMet), isMet(document.activeElement!), dialog.scrollWidth > dialog.clientWidth]
      })
    await expect.poll(look).toEqual([true, true, true, false])
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement!.className)).toBe('name')
      await expect.poll(look).toEqual([true, true, true, false])
    }

    // What comes after the list begins a line of its own, and is one.
    const [label, knob, title] = await page.evaluate(() =>
      ['label[for$=analytics]', 'input[id$=analytics]', 'h2'].map((each) => {
        const { left, top, bottom } = document.querySelector('nosale-ui > ' + each)!.getBoundingClientRect()
        return { left, middle: (top + bottom) / 2 }
      }),
    )
    expect(label!.left).toBe(title!.left)
    expect(Math.abs(label!.middle - knob!.middle)).toBeLessThan(2)
  })

  test('no name is listed where the site named none', async () => {
    const { page } = await visit(await w.visitor(), '')
    await page.evaluate(() => window.nosale.show())
    await page.getByRole('switch').waitFor()
    expect(await page.getByRole('button', { name: /Partners/ }).count()).toBe(0)
  })
})
