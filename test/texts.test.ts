import { expect, test } from 'vitest'
import { calm, unmark } from '../src/guard/texts.js'

const rule = { purpose: 'advertising', partner: 'Ads', hosts: ['ads'] }
const holds = (url: string) => (url.startsWith('//ads') ? rule : undefined)

test.each([
  ['url(//ads/a.gif)', 'url(about:invalid#nosale://ads/a.gif)'],
  [String.raw`url("\2f/ads/a.gif")`, String.raw`url("about:invalid#nosale:\2f/ads/a.gif")`],
  [String.raw`url("\110000 //ads")`, String.raw`url("\110000 //ads")`],
  ['@import "//ads/a.css"', '@import "about:invalid#nosale://ads/a.css"'],
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
