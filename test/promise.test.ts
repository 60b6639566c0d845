/** What the texts and the catalogue must say, whatever the page: requirements by id. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mark } from '../html/mark.js'
import * as catalogue from '../src/partners/index.js'
import type { Words } from '../src/types.js'
import { words } from '../widget/text/en.js'

const partners = Object.values(catalogue)
const find = (id: string) => partners.find((partner) => partner.id === id)
const languages = readdirSync('widget/text').map((file) => file.replace('.ts', ''))
const all = await Promise.all(
  languages.map(
    async (lang) => [lang, ((await import(`../widget/text/${lang}.ts`)) as { words: Words }).words] as const,
  ),
)

describe('the words', () => {
  test.each([
    ['S-05', 'it holds for this browser on this device', /in this browser on this device.*other browsers need/],
    ['S-06', 'clearing cookies clears it', /clearing cookies clears it/],
    ['S-07', 'parts of the site may not work as intended', /may not work as intended/],
    ['S-08', 'nobody is asked who they are', /No name or address is asked/],
  ])('%s: say that %s', (_id, _what, pattern) => {
    expect(words.scope).toMatch(pattern)
  })

  test('S-10: call it sale and sharing, and do not deny that it is one', () => {
    expect(words.saleTitle).toMatch(/sale and sharing/i)
    expect(words.bannerOptOut).toMatch(/may call a sale/)
    expect(Object.values(words).join(' ')).not.toMatch(/(do|does|will) not sell your/i)
  })

  test('S-15: are whole in American English, which each translation follows key by key', () => {
    for (const [lang, translated] of all) {
      expect(Object.keys(words), lang).toEqual(expect.arrayContaining(Object.keys(translated)))
      expect(Object.values(translated).every(Boolean), lang).toBe(true)
    }
  })

  test('CA-12, EU-08: press nobody: no guilt, no urgency, no reward', () => {
    const pressure =
      /no,? thanks|i don.t (care|want)|miss(ing)? out|lose access|hurry|limited|only today|support us|help us|better experience|best experience|please|sorry|we value|worse|are you sure/i
    for (const [key, text] of Object.entries(words)) expect(text, key).not.toMatch(pressure)
  })

  test('CA-11: deny nothing twice, and name each button by what it does', () => {
    for (const key of ['accept', 'decline', 'save', 'optOutAll', 'close', 'preferences'] as const)
      expect(words[key]).not.toMatch(/\b(not|no|yes|ok)\b/i)
    expect(Object.values(words).join(' ')).not.toMatch(/\bnot? (un|de|dis|opt)/i)
  })

  test('EU-09: claim no legitimate interest, in no language', () => {
    const claims = /legitimate|légitime|legítim|legittim|berechtigte[sn]? interess|gerechtvaardigd|uzasadnion|légitim/i
    for (const [lang, translated] of all) expect(Object.values(translated).join(' '), lang).not.toMatch(claims)
  })
})

describe('the catalogue', () => {
  test.each(['criteo', 'adroll', 'meta', 'google-ads', 'floodlight', 'linkedin', 'tiktok', 'the-trade-desk'])(
    'S-23: counts %s, which retargets or measures ads by a number, as advertising',
    (id) => {
      expect(find(id)?.purpose).toBe('advertising')
    },
  )

  test('S-24: has the purposes that a site may name, and none that needs no consent', () => {
    const purposes = new Set(partners.map(({ purpose }) => purpose).filter(Boolean))
    expect([...purposes].toSorted()).toEqual(['advertising', 'analytics', 'functional'])
  })
})

describe('the marker', () => {
  const config = { purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.example'] }] } } }

  test('B-02: takes a partner’s pixel out of a noscript, where nothing can hold it, and says so', () => {
    const html = '<noscript><img src="https://ads.example/p.gif"><p>Text</p></noscript>'
    const marked = mark(html, config)
    expect(marked.html).not.toContain('ads.example')
    expect(marked.html).toContain('<p>Text</p>')
    expect(marked.tags).toMatchObject([{ done: 'removed', url: 'https://ads.example/p.gif' }])
  })

  test.each(['preload', 'prefetch', 'preconnect', 'dns-prefetch', 'modulepreload'])(
    'B-09: holds a hint, rel=%s, to a partner’s host',
    (rel) => {
      const { html } = mark(`<link rel="${rel}" as="script" href="https://ads.example/t.js">`, config)
      expect(html).toMatch(/ data-href="https:\/\/ads\.example\/t\.js"/)
      expect(html).not.toMatch(/ href=/)
    },
  )
})
