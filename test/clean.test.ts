// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.site.example/shop/cart"}
import { beforeEach, expect, test } from 'vitest'
import { clean } from '../care/clean.js'
import { settle } from '../src/config.js'
import { meta } from '../src/partners/index.js'
import type { Config } from '../src/types.js'

const names = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean)
    .sort()

/** What stays in the browser after the advertising of a config was withdrawn, and what is left over. */
async function after(config: Config): Promise<[cookies: unknown, storage: string[], leftovers: readonly string[]]> {
  const leftovers = await clean(settle(config), ['advertising'])
  return [names(), Object.keys(localStorage).sort(), leftovers]
}

beforeEach(() => {
  for (const name of names())
    for (const rest of ['', '; domain=site.example', '; path=/shop'])
      document.cookie = `${name}=; max-age=0; path=/${rest}`
  localStorage.clear()
  document.cookie = '_fbp=1; path=/; domain=site.example'
  document.cookie = '_scid=1; path=/shop'
  document.cookie = '_ga=1; path=/'
  document.cookie = 'cart=1; path=/'
  document.cookie = 'nosale=v1; path=/'
  document.cookie = 'acme_consent=no; path=/'
  localStorage.setItem('taboola global:user-id', '1')
  localStorage.setItem('theme', 'dark')
})

test('where a site lists no partner, all that is known of the purpose goes, from any path and domain', async () => {
  expect(await after({})).toEqual([['_ga', 'acme_consent', 'cart', 'nosale'], ['theme'], []])
})

test('where a site lists partners, theirs go and others stay; what is on their hosts is told', async () => {
  expect(await after({ partners: 'meta' })).toEqual([
    ['_ga', '_scid', 'acme_consent', 'cart', 'nosale'],
    ['taboola global:user-id', 'theme'],
    ['fr'],
  ])
})

test('an imported partner brings its own names, and so does one of the site, but never a refusal', async () => {
  const acme = { name: 'Acme', hosts: ['acme.example'], cookies: ['_scid', 'acme_*'] }
  const [cookies, , leftovers] = await after({ purposes: { advertising: { partners: [meta, acme] } } })
  expect(cookies).toEqual(['_ga', 'acme_consent', 'cart', 'nosale'])
  expect(leftovers).toEqual(['fr'])
})

test.each([
  ['US-CA', { role: 'service-provider' }, ['_ga', '_scid', 'acme_consent', 'cart', 'nosale']],
  ['DE', { role: 'service-provider' }, ['_ga', 'acme_consent', 'cart', 'nosale']],
  ['US-CA', {}, ['_ga', 'acme_consent', 'cart', 'nosale']],
] as const)('B-05: in %s what a partner %j has left beside others stays: %j', async (region, role, expected) => {
  const acme = { name: 'Acme', hosts: ['acme.example'], cookies: ['_scid'], ...role }
  const [cookies] = await after({ region, purposes: { advertising: { partners: ['meta', acme] } } })
  expect(cookies).toEqual(expected)
})

test('where a site says itself what a partner leaves, that counts; and no list of it takes our own cookie', async () => {
  const own = { id: 'meta', cookies: ['_scid', 'nosale*'] }
  const [cookies] = await after({ purposes: { advertising: { partners: [own] } } })
  expect(cookies).toEqual(['_fbp', '_ga', 'acme_consent', 'cart', 'nosale'])
})
