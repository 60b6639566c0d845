import { readFileSync, readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { known as facts } from '../src/partners/known.data.js'
import { settle } from '../src/config.js'
import { all } from '../src/partners/all.data.js'
import { common } from '../src/partners/common.data.js'
import * as catalogue from '../src/partners/index.js'
import { createMatcher } from '../src/partners/match.js'
import { fed, resolve } from '../src/partners/resolve.js'
import type { Config, Known } from '../src/types.js'

const partners = Object.entries(catalogue) as [name: string, partner: Known][]
const byId = new Map(partners.map(([, partner]) => [partner.id, partner]))
const page = globalThis as { [fed]?: typeof all }
afterEach(() => delete page[fed])

/** Hosts that serve what is no partner's: taking one whole would hold a site's own files, or strangers'. */
const shared =
  /(^|\.)(amazonaws\.com|cloudfront\.net|akamai(hd|zed)?\.net|azureedge\.net|fastly\.net|jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|googleapis\.com|gstatic\.com|google\.com|googletagmanager\.com|facebook\.com|instagram\.com|youtube\.com|bing\.com|microsoft\.com|yimg\.com|yahoo\.com|twitter\.com|x\.com|t\.co|tiktok\.com|linkedin\.com|pinimg\.com|pinterest\.com|redditstatic\.com|reddit\.com|quora\.com|snapchat\.com|spotify\.com|vk\.com|mail\.ru|yandex\.(ru|com)|daumcdn\.net|daum\.net|line\.me|line-scdn\.net|paypal\.com|shopify\.com|wp\.com|rakuten\.com)$/
/** Their subdomains that are a partner's alone. */
const own = new Set(
  `d34r8q7sht0t9k.cloudfront.net imasdk.googleapis.com maps.googleapis.com maps.gstatic.com fonts.googleapis.com
   fonts.gstatic.com analytics.google.com fundingchoicesmessages.google.com bat.bing.com c.bing.com
   sp.analytics.yahoo.com pubgw.yahoo.com analytics.twitter.com platform.twitter.com syndication.twitter.com platform.x.com
   analytics.tiktok.com analytics.us.tiktok.com px.ads.linkedin.com ct.pinterest.com alb.reddit.com
   pixel-config.reddit.com a.quora.com q.quora.com tr.snapchat.com pixels.spotify.com top-fwz1.mail.ru mc.yandex.ru
   mc.yandex.com bc.ad.daum.net tr.line.me t.paypal.com tag.rmp.rakuten.com`.split(/\s+/),
)

describe('the catalogue', () => {
  test('knows each partner once, by id, by name and by export', () => {
    expect(new Set(partners.map(([, { id }]) => id)).size).toBe(partners.length)
    expect(new Set(partners.map(([, { name }]) => name)).size).toBe(partners.length)
    for (const [name, { id }] of partners) {
      const spelled = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\d/, '_$&')
      expect(name).toBe(spelled)
    }
  })

  test.each(partners)('%s is well formed, and a partner that a site may list', (_, partner) => {
    expect(partner.id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/)
    expect(partner.name).toMatch(/^[\w.() &-]+$/)
    expect([undefined, 'advertising', 'analytics', 'functional']).toContain(partner.purpose)
    if (partner.policyUrl) expect(new URL(partner.policyUrl).protocol).toBe('https:')
    for (const list of ['hosts', 'cookies', 'storage', 'elsewhere', 'signals'] as const) {
      const values = partner[list] ?? []
      expect(new Set(values).size).toBe(values.length)
      // Absent rather than empty; only what runs inside another's code has no host.
      if (partner[list] && partner.id !== 'sharedid') expect(values).not.toEqual([])
    }
    // A prefix must say enough to be nobody else's.
    for (const name of [...(partner.cookies ?? []), ...(partner.storage ?? [])])
      expect(name).toMatch(/^[\w.:-]{2,}\*?\w*$/)
    expect(() => settle({ purposes: { advertising: { partners: [partner, partner.id] } } })).not.toThrow()
  })

  test.each(partners.flatMap(([, { id, hosts }]) => hosts.map((host) => [id, host] as const)))(
    '%s: %s is a host, with a path where others live there too',
    (id, entry) => {
      const [host, ...path] = entry.split('/')
      const url = `https://${host}/${path.join('/')}`
      expect(host).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+$/)
      expect(new URL(url).hostname).toBe(host)
      if (!path[0] && shared.test(host!)) expect(own, `${host} serves more than ${id}`).toContain(host)
      const match = createMatcher([{ purpose: 'advertising', partner: id, hosts: [entry] }])
      expect(match(url)).toHaveLength(1)
      expect(match(`https://not${host}/${path.join('/')}`)).toEqual([])
    },
  )

  test('no partner lists a host that another entry of it covers', () => {
    for (const [, { id, hosts }] of partners) {
      for (const host of hosts) {
        const rest = hosts.filter((other) => other !== host)
        const match = createMatcher([{ purpose: 'advertising', partner: id, hosts: rest }])
        expect(match(`https://${host}`), `${id}: ${host}`).toEqual([])
      }
    }
  })

  test.each([
    ['stackadapt', 'https://qvdt3feo.stackadapt.com/saq_pxl'],
    ['clearbit', 'https://reveal.clearbit.com/v1/companies/reveal'],
    ['crazy-egg', 'https://assets-tracking.crazyegg.com/x'],
    ['lucky-orange', 'https://settings.luckyorange.com/'],
  ])('%s is known by any host of its domain: %s', (id, url) => {
    const rules = resolve([{ id: 'p', sale: true, partners: [byId.get(id)!] }], common)
    expect(createMatcher(rules)(url)).toHaveLength(1)
  })

  test('what is fetched to clean and to read says the same', () => {
    expect(Object.keys(facts)).toHaveLength(partners.length)
    expect(facts.tiktok).toEqual([
      'TikTok Pixel',
      'advertising',
      'https://www.tiktok.com/legal/page/us/privacy-policy/en',
      '_ttp _tt_enable_cookie ttcsid* ttclid',
      '',
    ])
  })
})

/** What the partners of a config hold of some URLs. */
function held(config: Config, ...urls: string[]): string[][] {
  const match = createMatcher(resolve(settle(config).purposes, common))
  return urls.map((url) => match(url).map(({ purpose, partner }) => `${purpose}:${partner}`))
}

describe('a site', () => {
  test('that lists no partner holds the common ones of advertising', () => {
    const [pixel, exchange, counter, rare, tag] = held(
      {},
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://ib.adnxs.com/px',
      'https://www.google-analytics.com/g/collect',
      'https://tag.simpli.fi/sifitag/1',
      'https://www.googletagmanager.com/gtm.js?id=GTM-1',
    )
    expect(pixel).toEqual(['advertising:meta'])
    expect(exchange).toEqual(['advertising:microsoft-monetize'])
    expect([counter, rare, tag]).toEqual([[], [], []])
  })

  test('that loads partners.js before holds every one', () => {
    page[fed] = all
    expect(held({}, 'https://tag.simpli.fi/sifitag/1')).toEqual([['advertising:simpli-fi']])
    const advertising = partners.filter(([, { purpose }]) => purpose === 'advertising')
    expect(resolve(settle().purposes, common)).toHaveLength(advertising.length)
  })

  test.each([
    ['US-CA', []],
    ['DE', ['advertising:meta']],
  ])('in %s that has a service provider holds %j of it', (region, expected) => {
    const { purposes, regime } = settle({
      region,
      purposes: { advertising: { partners: [{ id: 'meta', role: 'service-provider' }, 'tiktok'] } },
    })
    const match = createMatcher(resolve(purposes, common, regime))
    const asked = (url: string) => match(url).map(({ purpose, partner }) => `${purpose}:${partner}`)
    expect(asked('https://connect.facebook.net/en_US/fbevents.js')).toEqual(expected)
    expect(asked('https://analytics.tiktok.com/i18n/pixel/events.js')).toEqual(['advertising:tiktok'])
  })

  test('that names a purpose of the catalogue holds its partners under it', () => {
    const urls = ['https://www.google-analytics.com/g/collect', 'https://www.youtube.com/embed/x']
    const purposes = { analytics: { sale: false }, functional: { sale: false } }
    expect(held({ purposes }, ...urls)).toEqual([['analytics:google-analytics'], ['functional:youtube']])
  })

  test('that lists partners holds those and no other, also under a purpose of its own', () => {
    const urls = ['https://connect.facebook.net/en_US/fbevents.js', 'https://analytics.tiktok.com/i18n/pixel/events.js']
    expect(held({ partners: 'tiktok' }, ...urls)).toEqual([[], ['advertising:tiktok']])
    expect(held({ purposes: { social: { partners: ['meta'] } } }, ...urls)).toEqual([['social:meta'], []])
    expect(held({ purposes: { advertising: { partners: [] } } }, ...urls)).toEqual([[], []])
  })

  test('may bring partners of its own, import them, or name one with another role', () => {
    const acme = { name: 'Acme Ads', hosts: ['ads.acme.example'] }
    const mine = [acme, catalogue.simpliFi, { id: 'google-ads', role: 'service-provider' as const }]
    expect(
      held(
        { purposes: { advertising: { partners: mine } } },
        'https://eu.ads.acme.example/t.js',
        'https://tag.simpli.fi/sifitag/1',
        'https://www.googletagmanager.com/gtag/js?id=AW-1',
      ),
    ).toEqual([['advertising:Acme Ads'], ['advertising:simpli-fi'], ['advertising:google-ads']])
  })

  test.each([
    ['facebook', 'meta'],
    ['mata', 'meta'],
    ['tiktock', 'tiktok'],
    ['gtag', 'google-ads'],
    ['twitter', 'x'],
    ['bing', 'microsoft-ads'],
    ['googleads', 'google-ads'],
    ['adnxs', 'microsoft-monetize'],
  ])('that writes %s is told of %s, of the value, and of what happens', (wrong, right) => {
    const error = () => held({ partners: `tiktok ${wrong}` })
    expect(error).toThrow(`nosale: partner is ${wrong}. Expected one as `)
    expect(error).toThrow(right)
    expect(error).toThrow('Tags stay held.')
  })

  test('that names a rare partner without its data is told where that is', () => {
    expect(() => held({ partners: 'simpli-fi' })).toThrow('partners.js')
    page[fed] = all
    expect(() => held({ partners: 'simpli-fi' })).not.toThrow()
  })
})

test('the docs have the table that the catalogue gives, and the bytes that the build gives', () => {
  const page = readFileSync('docs/partners.md', 'utf8')
  const usual = new Set(Object.values(common).flatMap((rows) => rows.split(',').map((row) => row.split(' ')[0])))
  const order = ['advertising', 'analytics', 'functional', undefined]
  const rows = partners
    .map(([, partner]) => partner)
    .sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, purpose = '', signals = [], policyUrl }) => {
      const linked = policyUrl ? `[${name}](${policyUrl})` : name
      return `| \`${id}\` | ${linked} | ${purpose} | ${signals.join(', ')} | ${usual.has(id) ? '●' : ''} |`
    })
  expect(page.split('\n').filter((line) => /^\| `[a-z\d-]+` \|/.test(line))).toEqual(rows)
  expect(page).toContain(`has ${partners.length} of them`)
  expect(page).toContain(`the ${usual.size} common ones`)
  const sizes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as { [file: string]: { brotli: number } }
  for (const file of ['partners.js', 'known.js'])
    expect(page).toMatch(RegExp(`\`${file}\`.*\\| ${sizes[file]!.brotli.toLocaleString('en-US')} \\|`))
})

test('every id in the docs and in the README exists', () => {
  const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  for (const path of pages.filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(path, 'utf8').replace(/\{[^{}]*\bhosts\b[^{}]*\}|"id": |, "role": "[\w-]+"/g, '')
    const lists = [
      ...[...text.matchAll(/data-partners="([^"]+)"/g)].flatMap(([, ids]) => ids!.split(' ')),
      ...[...text.matchAll(/partners"?: \[([^\]]*)\]/g)].flatMap(([, ids]) =>
        [...ids!.matchAll(/['"]([\w-]+)['"]/g)].map(([, id]) => id!),
      ),
    ]
    for (const id of lists) expect([...byId.keys()], `${path} names ${id}`).toContain(id)
  }
})
