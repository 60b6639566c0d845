/** Partners by name in a real browser: their own hosts, which nobody reaches from here, witnessed by the browser's network. */
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
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

interface Visit {
  asked: Set<Id>
  errors: string[]
  page: Page
}

/** A page whose own script inserts a script of each; `asked` are those that left the browser. */
async function visit(visitor: BrowserContext, attributes: string, before = ''): Promise<Visit> {
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
  const insert = `for (const src of ${JSON.stringify(Object.values(urls))})
    document.head.append(Object.assign(document.createElement('script'), { src }))`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${before}
    <script src="/nosale.js" ${attributes}></script><script>${insert}</script></head><body></body></html>`
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
