import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatcher } from '../src/partners/match.js'

const rules = [
  { purpose: 'advertising', partner: 'Acme', hosts: ['ads.example', 'www.shared.example/pagead', 'Bücher.example'] },
  { purpose: 'analytics', partner: 'Acme', hosts: ['stats.ads.example', 'tags.example/js?id=AW-', '*.wild.example.'] },
]
const match = createMatcher(rules)
const base = 'https://site.example/shop/index.html'
const owners = (url: string, from = base) => match(url, () => from).map(({ purpose }) => purpose)

test.each([
  'https://ads.example',
  'https://ads.example/t.js',
  'http://ads.example:8080/t.js?a=b#c',
  'wss://ads.example/socket',
  'https://eu.cdn.ads.example/',
  '//ads.example/t.js',
  '\\\\ads.example\\t.js',
  'https:\\\\ads.example/t.js',
  'http:ads.example/t.js',
  'https:///ads.example/t.js',
  ' \u0000https://ads.example/t.js\n',
  'ht\ntps://ad\ts.example/t.js',
  'HTTPS://ADS.Example/t.js',
  'https://ads.example./t.js',
  'https://me:secret@ads.example/t.js',
  'https://site.example@ads.example/t.js',
  'https://%61ds.example/t.js',
  'https://ａｄｓ．example/t.js',
  'https://ads。example/t.js',
  'https://bücher.example/',
  'https://BÜCHER.example/',
  'https://xn--bcher-kva.example/',
  'https://a.wild.example/',
  'https://www.shared.example/pagead',
  'https://www.shared.example/pagead?x',
  'https://www.shared.example/pagead/js',
  'https://eu.www.shared.example/pagead/js',
  'https://www.shared.example/x/../pagead/js',
  'https://www.shared.example/%70agead/js',
  'https://www.shared.example/x\\..\\pagead',
  'https://tags.example/js?id=AW-1234',
])('%j is a partner’s', (url) => {
  expect(owners(url)).not.toEqual([])
})

test.each([
  'https://site.example/',
  'https://notads.example/t.js',
  'https://ads.example.evil.example/t.js',
  'https://ads-example/t.js',
  'https://ads.examples/',
  'https://example/',
  'https://site.example/ads.example/t.js',
  'https://site.example/?u=https://ads.example/t.js',
  'https://site.example/#//ads.example',
  'https://ads.example@site.example/',
  'https://ads.example:pass@site.example/',
  '/ads.example/t.js',
  'ads.example/t.js',
  './/ads.example',
  '?//ads.example',
  '#//ads.example',
  'data:text/html,https://ads.example',
  'javascript:location="https://ads.example"',
  'mailto:me@ads.example',
  'about:blank',
  'https://',
  'https://[ads.example]/',
  'https://xn--bucher.example/',
  '',
  'https://www.shared.example/',
  'https://www.shared.example/pageads',
  'https://www.shared.example/x/pagead',
  'https://www.shared.example/?/pagead',
  'https://www.shared.example/PAGEAD',
  'https://shared.example/pagead',
  'https://tags.example/js?id=G-1234',
  'https://tags.example/js',
])('%j is nobody’s', (url) => {
  expect(owners(url)).toEqual([])
})

test('a relative URL belongs to whom its base belongs to', () => {
  expect(owners('t.js', 'https://ads.example/lib/')).toEqual(['advertising'])
  expect(owners('/pagead/x', 'https://www.shared.example/')).toEqual(['advertising'])
  expect(owners('//site.example/', 'https://ads.example/lib/')).toEqual([])
  expect(match('t.js')).toEqual([])
})

test('a host of several purposes belongs to each', () => {
  expect(owners('https://stats.ads.example/').sort()).toEqual(['advertising', 'analytics'])
})

test('words of the language are hosts like any other', () => {
  const odd = createMatcher([{ purpose: 'p', partner: 'P', hosts: ['__proto__', 'constructor', ''] }])
  expect(odd('https://constructor/')).toHaveLength(1)
  expect(match('https://constructor/')).toEqual([])
  expect(match('https://hasownproperty/')).toEqual([])
})

const label = fc.stringMatching(/^[a-z][a-z\d]{0,8}$/)
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))

test('a host belongs to a rule when its labels end with the rule’s, whatever else there is', () => {
  fc.assert(
    fc.property(host, fc.array(host, { maxLength: 20 }), fc.webPath(), (name, hosts, path) => {
      const found = createMatcher([{ purpose: 'p', partner: 'P', hosts }])(`https://${name}${path}`)
      const expected = hosts.filter((each) => ('.' + name).endsWith('.' + each))
      expect(found).toHaveLength(expected.length)
    }),
  )
})

test('the short way says what the URL parser says', () => {
  const text = fc.oneof(fc.webUrl(), fc.string({ unit: fc.constantFrom(...'htps:/\\@.#?%adsexmpl2 \t') }))
  fc.assert(
    fc.property(text, (url) => {
      const parsed = URL.canParse(url, base) && new URL(url, base)
      const expected = parsed && /(^|\.)ads\.example\.?$/.test(parsed.hostname)
      expect(owners(url).includes('advertising')).toBe(expected)
    }),
    { examples: [['https://ads.example/'], ['https://127.1/'], ['https://ads.example:99999/']], numRuns: 2000 },
  )
})

/** `[first, base, second, base]`: what the first teaches must not hold for the second. */
const pairs = [
  ['/api/x', base, '/\t/ads.example/x', base],
  ['api/x', base, 'api/x', 'https://ads.example/'],
  ['https://site.example/x', base, 'https://site.example@ads.example/x', base],
  ['https://www.shared.example/x', base, 'https://www.shared.example/pagead/x', base],
  ['x/y', 'about:blank', 'x/y', 'https://ads.example/'],
  ['~~~~~~~~/x', base, '~~~~~~~~/x', 'https://ads.example/'],
  ['        /x', base, '        //ads.example/x', base],
].map(([one, at, two, there]): [[string, string][]] => [
  [
    [one!, at!],
    [two!, there!],
  ],
])

test('what has been asked before changes nothing', () => {
  const words =
    '/ // \\ /\\ @ : ? # . .. :80 :8080 http: https: HTTPS: ws: wss: blob: about:blank about:srcdoc data: foo: ' +
    'ads.example eu.ads.example ADS.example site.example www.shared.example a api pagead'
  const text = fc.array(fc.constantFrom(...words.split(' '), '\t', '\n', '\r', ' ', '\0'), { maxLength: 6 })
  const url = text.map((parts) => parts.join(''))
  const bases = fc.oneof(url, fc.constantFrom(base, 'https://ads.example/lib/', 'about:blank'))
  const isOwned = ([each, from]: [string, string]): boolean => {
    if (!URL.canParse(each, from)) return false
    const { hostname, pathname } = new URL(each, from)
    const isBelow = (name: string) => ('.' + hostname.replace(/\.$/, '')).endsWith('.' + name)
    return isBelow('ads.example') || (isBelow('www.shared.example') && /^\/pagead(\/|$)/.test(pathname))
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(url, bases)), (asked) => {
      const one = createMatcher([rules[0]!])
      const found = asked.map(([each, from]) => one(each, () => from).length > 0)
      expect(found).toEqual(asked.map(isOwned))
    }),
    { numRuns: 3000, examples: pairs },
  )
})

test('the address of a stranger, or of the page itself, is parsed once', () => {
  let parsed = 0
  const one = createMatcher(rules)
  const count = () => {
    parsed++
    return base
  }
  const urls = (host: string) => [`${host}/a`, `${host}/b?c`, `${host}/d/#e`]
  for (const url of urls('https://cdn.example:8443')) one(url, count)
  expect(parsed).toBe(1)
  for (const url of urls('/api')) one(url, count)
  // Each path asks for its base, and the first is parsed.
  expect(parsed).toBe(1 + 3 + 1)
})

test('1,000 hosts cost what 10 do', () => {
  const sized = (count: number) =>
    createMatcher([{ purpose: 'p', partner: 'P', hosts: Array.from({ length: count }, (_, i) => `h${i}.example`) }])
  const lookups = (count: number) => {
    let asked = 0
    const get = Map.prototype.get
    const matcher = sized(count)
    Map.prototype.get = function (key) {
      asked++
      return get.call(this, key) as unknown
    }
    try {
      matcher('https://a.b.example/')
    } finally {
      Map.prototype.get = get
    }
    return asked
  }
  expect(lookups(1000)).toBe(3)
  expect(lookups(10)).toBe(3)
})
