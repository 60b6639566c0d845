// @vitest-environment jsdom
/** The strict form's own tokenizer, beside parse5; and who is a stranger. What it does to pages is asked in browser/. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mark } from '../html/mark.js'
import { createScan } from '../html/scan.js'
import type { Listener, Scan } from '../src/markup/tag.js'
import { createMatcher } from '../src/partners/match.js'
import { rewrite } from '../src/strict/rewrite.js'
import { withStrangers } from '../src/strict/strangers.js'
import { createScanner } from '../src/strict/tokens.js'
import { settle } from '../src/config.js'
import { vectors } from './browser/leaks/page.js'

const partners = [{ name: 'Ads', hosts: ['ads.localhost', 'xn--bcher-kva.localhost'] }]
const purposes = { advertising: { partners } }
const match = createMatcher([{ purpose: 'advertising', partner: 'Ads', hosts: partners[0]!.hosts }])
const url = 'http://site.localhost/'
const small = (html: string) => rewrite(html, (address, base) => match(address, () => base), url)
const spell = (markup: string) =>
  Object.entries({
    $TCP: 'ads.localhost:1',
    $HOST: 'ads.localhost:80',
    $UPPER: 'ADS.LOCALHOST',
    $NAME: 'ads.localhost',
    $PORT: '80',
    $PATH: '/x',
    $: 'http://ads.localhost/x',
  }).reduce((so, [word, value]) => so.replaceAll(word, () => value), markup)

const raw = vectors.flatMap(({ id, markup, control }) => (markup && !control ? [[id, markup] as const] : []))

test.each(raw)('%s: is held as parse5 would have it', (_, markup) => {
  const html = spell(markup)
  expect(small(html)).toBe(mark(html, { purposes }, { url }).html)
})

/** What a listener hears of a document. */
function heard(scanner: (listener: Listener) => Scan, html: string): string[] {
  const said: string[] = []
  scanner({
    onStart({ name, isForeign, start, end, attributes }) {
      said.push(
        `${start}-${end} ${name} ${isForeign} ${attributes.map((each) => `${each.name}=${each.value}@${each.start}-${each.end}`)}`,
      )
      return /^(script|style)$/.test(name) && !isForeign
    },
    onText: (_tag, text, start, end) => void said.push(`${start}-${end} ${text}`),
    onEnd: (name, start, end) => void said.push(`${start}-${end} /${name}`),
  }).read(html, true)
  return said
}

const names = fc.constantFrom(
  'div',
  'p',
  'img',
  'svg',
  'math',
  'foreignObject',
  'desc',
  'mi',
  'annotation-xml',
  'g',
  'a',
  'b',
  'section',
  'IMG',
  'x-y',
)
const values = fc.constantFrom('', 'a', '"a b"', "'a>b'", '"a=b"', 'a/b', '"x&y"', "'<'")
const attribute = fc.tuple(
  fc.constantFrom('src', 'data-x', 'HREF', 'a:b', '@x', 'x"y'),
  fc.constantFrom('=', ' = ', '\n='),
  values,
)
const attributes = fc
  .array(attribute, { maxLength: 3 })
  .map((list) => list.map(([name, equals, value]) => ` ${name}${value && equals + value}`).join(''))
const text = fc.constantFrom(
  '1',
  '<',
  '< a',
  '<!-- <img src=x> -->',
  '<!-->',
  '<!--->',
  '<!-- a --!>',
  '<!doctype html>',
  '<?x y?>',
  '</ x>',
  '<!x>',
  '\n',
  '<script>a<b</script>',
  '<script><!--<script></script>--></script>',
  '<script><!-- </script>',
  '<style>a>b{}</style>',
  '<textarea><img></textarea>',
  '<title></titlex></title>',
  '<SCRIPT></SCRIPT >',
  '<iframe><img></iframe>',
  '<noscript><b></b></noscript>',
)
const tree = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    text,
    fc.tuple(names, attributes, tie('tree')).map(([name, its, inner]) => `<${name}${its}>${inner}</${name}>`),
    fc.tuple(fc.constantFrom('img', 'svg', 'math'), attributes).map(([name, its]) => `<${name}${its} />`),
  ),
})).tree

test('it hears what parse5 hears of documents that are well nested', () => {
  const plain = createScanner((written) => written.replace(/^(["'])([^]*)\1$/, '$2'))
  fc.assert(
    fc.property(tree, (html) => {
      // In SVG and MathML the comment does not end there, and takes end tags with it.
      fc.pre(!html.includes('<script><!-- </script>') || !/<(svg|math)/.test(html))
      const body = `<!doctype html><html><head></head><body>${html}`
      expect(heard(plain, body)).toEqual(heard(createScan, body))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['https://ads.localhost/x', 'Ads'],
  ['https://cdn.other.example/x', 'third party'],
  ['//other.example', 'third party'],
  ['wss://other.example/', 'third party'],
  ['https://listed.example/x', undefined],
  ['https://img.listed.example/x', undefined],
  ['https://site.localhost/x', undefined],
  ['https://cdn.site.localhost/x', undefined],
  ['/own.js', undefined],
  ['data:text/plain,x', undefined],
  ['blob:https://other.example/1', undefined],
  ['about:blank', undefined],
  ['not a url:', undefined],
])('%s belongs to %s', (address, owner) => {
  const settings = settle({ strict: ['listed.example'], purposes })
  const [, strictly] = withStrangers(
    settings,
    [{ purpose: 'advertising', partner: 'Ads', hosts: ['ads.localhost'] }],
    'www.site.localhost',
  )
  expect(strictly(address, () => url)[0]?.partner).toBe(owner)
})

test('a stranger waits for every purpose', () => {
  const settings = settle({ purposes: { advertising: {}, analytics: { sale: false } } })
  const [, strictly] = withStrangers(settings, [], 'site.localhost')
  expect(strictly('https://other.example/').map(({ purpose }) => purpose)).toEqual(['advertising', 'analytics'])
})
