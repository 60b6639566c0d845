import { expect, test } from 'vitest'
import { rewrite } from '../src/guard/markup.js'

const held = (html: string) =>
  rewrite(html, {
    respell: (tag, name, value, rest) =>
      (/^(src|href)$/i.test(name) && /ads/.test(value) && tag !== 'a' ? 'x-' : '') + name + rest,
    quiet: (text) => text.replaceAll('ads', 'none'),
  })

test.each([
  ['<img src="//ads/a.gif">', '<img x-src="//ads/a.gif">'],
  ['<IMG SRC=//ads/a.gif>', '<IMG x-SRC=//ads/a.gif>'],
  ["<img alt='>' src = '//ads/a'\n/>b", "<img alt='>' x-src = '//ads/a'\n/>b"],
  ['<img/src=//ads/a>', '<img/x-src=//ads/a>'],
  ['<img alt src=//ads/a>', '<img alt x-src=//ads/a>'],
  ['<b title="<img src=//ads>"></b>', '<b title="<img src=//ads>"></b>'],
  ['<a href="//ads"><link href=//ads rel=x></a>', '<a href="//ads"><link x-href=//ads rel=x></a>'],
  ['<!-- <img src=//ads> --><img src=//ads>', '<!-- <img src=//ads> --><img x-src=//ads>'],
  ['<!--><img src=//ads>', '<!--><img x-src=//ads>'],
  ['<script>"<img src=//ads>"</script><img src=//ads>', '<script>"<img src=//ads>"</script><img x-src=//ads>'],
  ['<script src=//ads></SCRIPT ><img src=//ads>', '<script x-src=//ads></SCRIPT ><img x-src=//ads>'],
  ['<textarea><img src=//ads></textarea>', '<textarea><img src=//ads></textarea>'],
  ['<style>@import "//ads"</style>', '<style>@import "//none"</style>'],
  ['1 < 2 <3 </p><img src=//ads>', '1 < 2 <3 </p><img x-src=//ads>'],
  ['<img src="//site">', '<img src="//site">'],
  ['<img =src=//ads src=//ads>', '<img =src=//ads x-src=//ads>'],
])('%s', (html, expected) => {
  expect(held(html)).toEqual([expected, ''])
})

test.each(['<', '<scr', '<img ', '<img src', '<img src="//ads', '<img src=//ads', "<img src=//ads title='>"])(
  'the unfinished %s waits for the next piece',
  (half) => {
    expect(held('<p>text' + half)).toEqual(['<p>text', half])
  },
)

// Each element whose content is text costs its own length, and not that of all that follows.
test('a drawing with thousands of titles is read at once', () => {
  const drawing = `<svg>${'<g><title>node</title><path d="M0 0h9v9h-9z" fill="none" stroke="black"/></g>'.repeat(20_000)}</svg>`
  expect(held(drawing)).toEqual([drawing, ''])
})
