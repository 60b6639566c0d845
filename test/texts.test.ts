import { expect, test } from 'vitest'
import { calm, heldBy, importedBy, unmark } from '../src/guard/texts.js'

const rule = { purpose: 'advertising', partner: 'Ads', hosts: ['ads'] }
const holds = (url: string) => (url.startsWith('//ads') ? rule : undefined)

test.each([
  ['url(//ads/a.gif)', 'url(about:invalid#nosale://ads/a.gif)'],
  [String.raw`url("\2f/ads/a.gif")`, String.raw`url("about:invalid#nosale:\2f/ads/a.gif")`],
  [String.raw`url("\110000 //ads")`, String.raw`url("\110000 //ads")`],
  ['@import "//ads/a.css"', '@import "about:invalid#nosale://ads/a.css"'],
  ['url(" //ads/a.gif")', 'url(" about:invalid#nosale://ads/a.gif")'],
  ["@import ' //ads/a.css'", "@import ' about:invalid#nosale://ads/a.css'"],
  // As markup has it, whose templates escape quotes.
  ['url(&#39;//ads/a.gif&#39;)', 'url(&#39;about:invalid#nosale://ads/a.gif&#39;)'],
  ['url( &#x27;//ads/a.gif&#x27;)', 'url( &#x27;about:invalid#nosale://ads/a.gif&#x27;)'],
  ['url(&quot;//ads/a.gif&quot;)', 'url(&quot;about:invalid#nosale://ads/a.gif&quot;)'],
  ['url(//site/a.gif)', 'url(//site/a.gif)'],
])('the sheet %s is calmed', (css, expected) => {
  expect(calm(css, holds)).toBe(expected)
})

test.each([
  ['<img nosale-src="//ads">', '<img src="//ads">'],
  ['<script nosale-type="" type="text/plain">', '<script>'],
  ['<script id="a" nosale-type="module" type="text/plain">', '<script id="a" type="module">'],
  ['<script type="text/plain" src="//site">', '<script type="text/plain" src="//site">'],
])('%s reads as it was written', (markup, expected) => {
  expect(unmark(markup)).toBe(expected)
})

test.each([
  ['content', '0;//ads/a', true],
  ['content', '0; url=//ads/a', true],
  ['content', "3,URL = '//ads/a'", true],
  ['content', '0; url=/go?to=//ads/a', false],
  ['content', 'width=//ads', false],
  ['srcset', '/a.gif 1x, //ads/b.gif 2x', true],
  ['imagesrcset', '//ads/b.gif', true],
  ['srcset', '/proxy/w=80,h=60//ads/b.gif 1x', false],
  ['srcset', '/a.gif?from=//ads/b.gif 1x', false],
  ['ping', '/own //ads/p', true],
  ['ping', '/own?to=//ads/p', false],
  ['values', '/a.gif;//ads/b.gif', true],
  ['srcdoc', '<img src=//ads/b.gif>', true],
])('%s="%s" asks a partner: %s', (name, value, isHeld) => {
  expect(!!heldBy(name, value, holds)).toBe(isHeld)
})

test.each([
  ['module', 'import "//ads/a.js"', true],
  ['module', "import a from '//ads/a.js'", true],
  ['SpeculationRules', '{ "prefetch": [{ "urls": ["//ads/a"] }] }', true],
  ['module', 'export * from`//ads/a.js`', true],
  ['', 'import( "//ads/a.js" )', true],
  ['module', 'import(/* @vite-ignore */ "//ads/a.js")', true],
  ['module', 'import/**/x/* a *//* b */from /* c */ "//ads/a.js"', true],
  ['ImportMap', '{ "imports": { "a": "//ads/a.js" } }', true],
  ['webbundle', '{ "source": "//ads/a.wbn" }', true],
  ['', 'load("//ads/a.js")', false],
  ['', 'important("//ads/a.js")', false],
  ['', 'reimport("//ads/a.js")', false],
  ['module', 'import "//site/a.js" // not "//ads/a.js"', false],
  ['module', 'import(/* for "//ads" */ "//site/a.js")', false],
])('a script of the type "%s" with the text %s imports from a partner: %s', (type, text, isHeld) => {
  expect(!!importedBy(type, text, holds)).toBe(isHeld)
})

test('comments without end are read at once', () => {
  const begun = performance.now()
  importedBy('', 'import' + '/**/'.repeat(20_000) + '/*'.repeat(20_000), holds)
  expect(performance.now() - begun).toBeLessThan(5000)
})
