/** Marking ahead of time: what becomes inert, what stays byte for byte, and that chunks do not matter. */
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { mark, markStream } from '../html/mark.js'
import { createScan } from '../html/scan.js'
import type { Config } from '../src/types.js'

const config: Config = {
  purposes: {
    advertising: { partners: [{ name: 'Ads', hosts: ['ads.example'] }] },
    analytics: { sale: false, partners: [{ name: 'Stats', hosts: ['stats.example', 'shared.example/stats'] }] },
  },
}
const marked = (html: string, url = 'https://site.example/') => mark(html, config, { url }).html

/** Raw markup, and the same marked. `A` is short for `data-purpose="advertising"`. */
const vectors: [name: string, raw: string, marked: string][] = [
  [
    'script',
    '<script src="//ads.example/t.js"></script>',
    '<script type="text/plain" A src="//ads.example/t.js"></script>',
  ],
  [
    'async script',
    '<SCRIPT async SRC=https://ads.example/t.js></SCRIPT>',
    '<SCRIPT type="text/plain" A async SRC=https://ads.example/t.js></SCRIPT>',
  ],
  [
    'module',
    '<script type=module src="https://ads.example/t.js"></script>',
    '<script type="text/plain" A data-type=module src="https://ads.example/t.js"></script>',
  ],
  [
    'typed script',
    '<script type="text/javascript" src="https://ads.example/t.js"></script>',
    '<script type="text/plain" A data-type="text/javascript" src="https://ads.example/t.js"></script>',
  ],
  [
    'inline script',
    "<script>load('https://ads.example/t.js')</script>",
    '<script type="text/plain" A>load(\'https://ads.example/t.js\')</script>',
  ],
  [
    'inline script of pieces',
    "<script>s.src=h+'.ads.example/t.js'</script>",
    '<script type="text/plain" A>s.src=h+\'.ads.example/t.js\'</script>',
  ],
  [
    'escaped slashes',
    '<script>u="https:\\/\\/ads.example\\/t"</script>',
    '<script type="text/plain" A>u="https:\\/\\/ads.example\\/t"</script>',
  ],
  [
    'static import',
    '<script type="module">import "https://ads.example/m.js"</script>',
    '<script type="text/plain" A data-type="module">import "https://ads.example/m.js"</script>',
  ],
  [
    'speculation',
    '<script type="speculationrules">{"prefetch":[{"urls":["https://ads.example/p"]}]}</script>',
    '<script type="text/plain" A data-type="speculationrules">{"prefetch":[{"urls":["https://ads.example/p"]}]}</script>',
  ],
  [
    'script as a URL',
    '<script src="data:,new Image().src=\'https://ads.example/i\'"></script>',
    '<script type="text/plain" A src="data:,new Image().src=\'https://ads.example/i\'"></script>',
  ],
  [
    'SVG script',
    '<svg><script href="https://ads.example/t.js"/></svg>',
    '<svg><script type="text/plain" A data-src="https://ads.example/t.js"/></svg>',
  ],
  [
    'SVG script, xlink',
    '<svg><script xlink:href="https://ads.example/t.js"></script></svg>',
    '<svg><script type="text/plain" A data-src="https://ads.example/t.js"></script></svg>',
  ],
  [
    'inline SVG script',
    "<svg><script>load('https://ads.example/t?a&amp;b')</script></svg>",
    '<svg><script type="text/plain" A>load(\'https://ads.example/t?a&amp;b\')</script></svg>',
  ],
  ['img', '<img alt="" src="https://ads.example/i.gif">', '<img A alt="" data-src="https://ads.example/i.gif">'],
  ['image, which is img', '<image src="https://ads.example/i.gif">', '<image A data-src="https://ads.example/i.gif">'],
  [
    'srcset',
    '<img src="a.png" srcset="a.png 1x,https://ads.example/b.png 2x">',
    '<img A src="a.png" data-srcset="a.png 1x,https://ads.example/b.png 2x">',
  ],
  [
    'picture',
    '<picture><source srcset="//ads.example/p"><img src=a.png></picture>',
    '<picture><source A data-srcset="//ads.example/p"><img src=a.png></picture>',
  ],
  ['iframe', '<iframe src="https://ads.example/f"></iframe>', '<iframe A data-src="https://ads.example/f"></iframe>'],
  [
    'iframe of code',
    '<iframe src="javascript:parent.load(\'//ads.example/f\')"></iframe>',
    '<iframe A data-src="javascript:parent.load(\'//ads.example/f\')"></iframe>',
  ],
  [
    'srcdoc',
    '<iframe srcdoc="<p>é<img src=&quot;https://ads.example/i&quot;>"></iframe>',
    '<iframe A data-srcdoc="<p>é<img src=&quot;https://ads.example/i&quot;>" srcdoc="<p>é<img data-purpose=&quot;advertising&quot; data-src=&quot;https://ads.example/i&quot;>"></iframe>',
  ],
  [
    'video',
    '<video src="https://ads.example/v" poster="https://ads.example/p"></video>',
    '<video A data-src="https://ads.example/v" data-poster="https://ads.example/p"></video>',
  ],
  [
    'audio source',
    '<audio><source src="https://ads.example/a"></audio>',
    '<audio><source A data-src="https://ads.example/a"></audio>',
  ],
  [
    'track',
    '<video><track src="https://ads.example/t.vtt"></video>',
    '<video><track A data-src="https://ads.example/t.vtt"></video>',
  ],
  ['object', '<object data="https://ads.example/o"></object>', '<object A data-data="https://ads.example/o"></object>'],
  ['embed', '<embed src="https://ads.example/e">', '<embed A data-src="https://ads.example/e">'],
  [
    'image button',
    '<input type=image src="https://ads.example/b">',
    '<input A type=image data-src="https://ads.example/b">',
  ],
  [
    'SVG image',
    '<svg><image href="https://ads.example/i"/></svg>',
    '<svg><image A data-href="https://ads.example/i"/></svg>',
  ],
  [
    'SVG image, xlink',
    '<svg><image xlink:href="https://ads.example/i"/></svg>',
    '<svg><image A data-href="https://ads.example/i"/></svg>',
  ],
  [
    'feImage',
    '<svg><filter><feImage href="https://ads.example/i"/></filter></svg>',
    '<svg><filter><feImage A data-href="https://ads.example/i"/></filter></svg>',
  ],
  ['body background', '<body background="https://ads.example/i">', '<body A data-background="https://ads.example/i">'],
  [
    'ping',
    '<a href="https://ads.example/" ping="/own https://ads.example/p">a</a>',
    '<a A href="https://ads.example/" data-ping="/own https://ads.example/p">a</a>',
  ],
  [
    'preload of a set',
    '<link rel=preload as=image imagesrcset="https://ads.example/i 2x">',
    '<link A rel=preload as=image data-imagesrcset="https://ads.example/i 2x">',
  ],
  ...[
    'stylesheet',
    'preload',
    'prefetch',
    'modulepreload',
    'preconnect',
    'dns-prefetch',
    'shortcut icon',
    'apple-touch-icon',
    'manifest',
  ].map((rel): [string, string, string] => [
    rel,
    `<link rel="${rel}" href="https://ads.example/l">`,
    `<link A rel="${rel}" data-href="https://ads.example/l">`,
  ]),
  [
    'style attribute',
    '<p style="color:red;background:url(&quot;https://ads.example/i&quot;)">',
    '<p A data-style="color:red;background:url(&quot;https://ads.example/i&quot;)" style="color:red;background:url(&quot;data:,&quot;)">',
  ],
  [
    'style element',
    '<style>@import "https://ads.example/s.css"; p{color:red}</style>',
    '<style A data-css="@import &quot;https://ads.example/s.css&quot;; p{color:red}">@import "data:,"; p{color:red}</style>',
  ],
  [
    'font',
    '<style>@font-face{src:url(https://ads.example/f)}</style>',
    '<style A data-css="@font-face{src:url(https://ads.example/f)}">@font-face{src:url("data:,")}</style>',
  ],
  [
    'image-set',
    '<style>p{background:image-set("//ads.example/i" 1x)}</style>',
    '<style A data-css="p{background:image-set(&quot;//ads.example/i&quot; 1x)}">p{background:image-set("data:," 1x)}</style>',
  ],
  [
    'style escapes',
    '<style>p{background:u\\72 l(\\68ttps://ads\\.example/i)}</style>',
    '<style A data-css="p{background:u\\72 l(\\68ttps://ads\\.example/i)}">p{background:url("data:,")}</style>',
  ],
  [
    'SVG style',
    '<svg><style>p{background:url(https://ads.example/i?a&amp;b)}</style></svg>',
    '<svg><style A data-css="p{background:url(https://ads.example/i?a&amp;b)}">p{background:url("data:,")}</style></svg>'.replace(
      '"data:,"',
      '&quot;data:,&quot;',
    ),
  ],
  [
    'presentation attributes',
    '<svg><rect fill="url(https://ads.example/p.svg#f)" mask=\'url(#own)\'/></svg>',
    '<svg><rect A data-style="fill:url(https://ads.example/p.svg#f)" fill="url(&quot;data:,&quot;)" mask=\'url(#own)\'/></svg>',
  ],
  [
    'animated image',
    '<svg><image><set attributeName="href" to="https://ads.example/i"/></image></svg>',
    '<svg><image><set A attributeName="href" data-to="https://ads.example/i"/></image></svg>',
  ],
  [
    'import by name',
    '<script type="importmap">{"imports":{"ads":"https://ads.example/m.js"}}</script><script type="module">import "ads"</script>',
    '<script type="importmap">{"imports":{"ads":"https://ads.example/m.js"}}</script><script type="text/plain" A data-type="module">import "ads"</script>',
  ],
  [
    'import of others',
    '<script type="importmap">{"imports":{"ads":"https://ads.example/m.js"}}</script><script type="module">import "adsense"</script>',
    '<script type="importmap">{"imports":{"ads":"https://ads.example/m.js"}}</script><script type="module">import "adsense"</script>',
  ],
  [
    'meta refresh',
    '<meta http-equiv=refresh content="5; URL=\'https://ads.example/r\'">',
    '<script type="text/plain" A data-html><meta http-equiv=refresh content="5; URL=\'https://ads.example/r\'"></script>',
  ],
  [
    'image with a handler',
    '<img src=a.png onload="new Image().src=\'https://ads.example/i\'">',
    '<script type="text/plain" A data-html><img src=a.png onload="new Image().src=\'https://ads.example/i\'"></script>',
  ],
  [
    'lazy image',
    '<img src="https://ads.example/1" data-src="a.png">',
    '<script type="text/plain" A data-html><img src="https://ads.example/1" data-src="a.png"></script>',
  ],
  [
    'declarative shadow root',
    '<p><template shadowrootmode="open"><img src="https://ads.example/i"></template></p>',
    '<p><template shadowrootmode="open"><img A data-src="https://ads.example/i"></template><script type="text/plain" A data-shadow slot="nosale"></script></p>',
  ],
  [
    'template',
    '<template><img src="https://ads.example/i"></template>',
    '<template><img A data-src="https://ads.example/i"></template>',
  ],
  ['noscript', '<noscript>\n<img src="https://ads.example/tr"> ok</noscript>', '<noscript>\n ok</noscript>'],
  [
    'noscript frame',
    '<noscript><iframe src="https://ads.example/ns"></iframe><p>Ok</p></noscript>',
    '<noscript><p>Ok</p></noscript>',
  ],
  [
    'base',
    '<img src="i.gif"><base href="https://ads.example/"><img src="i.gif">',
    '<img src="i.gif"><base href="https://ads.example/"><img A data-src="i.gif">',
  ],
  [
    'odd spellings',
    '<img src=" HTTPS:\\\\u:p@X.ADS.example.:8443/i&#46;gif">',
    '<img A data-src=" HTTPS:\\\\u:p@X.ADS.example.:8443/i&#46;gif">',
  ],
  [
    'path of a shared host',
    '<img src="https://shared.example/stats/1"><img src="https://shared.example/other">',
    '<img data-purpose="analytics" data-src="https://shared.example/stats/1"><img src="https://shared.example/other">',
  ],
  [
    'two purposes',
    '<video src="https://ads.example/v" poster="https://stats.example/p"></video>',
    '<video data-purpose="advertising analytics" data-src="https://ads.example/v" data-poster="https://stats.example/p"></video>',
  ],
  [
    'hand-marked, but live',
    '<img data-purpose="analytics" src="https://ads.example/i">',
    '<img data-purpose="analytics" data-src="https://ads.example/i">',
  ],
]

describe('a tag of a partner becomes inert', () => {
  test.each(vectors)('%s', (_, raw, expected) => {
    expect(marked(raw)).toBe(expected.replaceAll(' A', ' data-purpose="advertising"'))
  })
  test.each(vectors)('%s: marking twice changes nothing', (_, raw) => {
    expect(marked(marked(raw))).toBe(marked(raw))
  })
})

test.each([
  '<script src="/own.js"></script><script>"https://site.example/?u=https://ads.example/"</script>',
  '<img src="https://notads.example/i"><img src="https://ads.example.evil.example/i">',
  '<img src="/p?u=https://ads.example/i"><img src="https://site.example/ads.example/i">',
  '<a href="https://ads.example/">Ads</a><link rel="canonical" href="https://ads.example/">',
  '<script type="application/json">{"u":"https://ads.example/"}</script><script type="text/plain" src="https://ads.example/"></script>',
  '<!-- <script src="https://ads.example/t.js"></script> --><textarea><img src="https://ads.example/i"></textarea>',
  '<title><img src="https://ads.example/i"></title><xmp><img src="https://ads.example/i"></xmp>',
  '<style>@namespace "https://ads.example/";/* url(https://ads.example/i) */ p::after{content:"https://ads.example/"}</style>',
  '<svg><desc><style>p{}</style></desc><![CDATA[<img src="https://ads.example/i">]]></svg>',
  '<noscript><a href="https://ads.example/">x</a></noscript><template><p></template></template>',
  '<p title="<img src=https://ads.example/i>" data-src="https://ads.example/i">',
])('is no request to a partner, so nothing changes: %s', (html) => {
  expect(marked(html)).toBe(html)
})

test('says of each tag where it is, whose it is and what became of it', () => {
  const html = `<p>\n<img src="https://ads.example/i">\n  <script>"//stats.example/s"</script>
<noscript><img src="https://ads.example/tr"></noscript><body onload="'//ads.example/b'">`
  expect(mark(html, config).tags).toEqual([
    {
      line: 2,
      column: 1,
      element: 'img',
      attribute: 'src',
      url: 'https://ads.example/i',
      partners: ['Ads'],
      purposes: ['advertising'],
      done: 'marked',
    },
    {
      line: 3,
      column: 3,
      element: 'script',
      url: 'https://stats.example/s',
      partners: ['Stats'],
      purposes: ['analytics'],
      done: 'marked',
    },
    {
      line: 4,
      column: 1,
      element: 'noscript',
      attribute: 'src',
      url: 'https://ads.example/tr',
      partners: ['Ads'],
      purposes: ['advertising'],
      done: 'removed',
    },
    {
      line: 4,
      column: 56,
      element: 'body',
      attribute: 'onload',
      url: 'https://ads.example/b',
      partners: ['Ads'],
      purposes: ['advertising'],
      done: 'stuck',
      note: 'onload cannot be put aside',
    },
  ])
})

/** Pieces of documents, with partners and without, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(...vectors.map(([, raw]) => raw)),
  fc.constantFrom(
    '<svg>',
    '</svg>',
    '<math><mi>',
    '</math>',
    '<foreignObject>',
    '</foreignObject>',
    '<title>',
    '</title>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '<!--<script>',
    '</script>',
    '<style>',
    '</style>',
    '<noscript>',
    '</noscript>',
    '<template>',
    '</template>',
    '</p>',
    '<desc/>',
    '<br>',
    '<textarea>',
    '</textarea>',
    '<',
    '"',
    "'",
    '\r\n',
    '\n',
    '😀',
    'é',
    '\ud83d',
    '&amp',
    '&quot;',
    ' x=1',
    '/>',
    '<?x',
    '<!doctype html>',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const document = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const runs = { numRuns: 400 }

test('a document without partners stays byte for byte', () => {
  fc.assert(
    fc.property(document, (html) => {
      const clean = html.replaceAll('example', 'invalid')
      expect(marked(clean)).toBe(clean)
    }),
    runs,
  )
})

test('marking a marked document changes nothing', () => {
  fc.assert(
    fc.property(document, (html) => {
      expect(marked(marked(html))).toBe(marked(html))
    }),
    runs,
  )
})

test('chunks may end anywhere, as text and as bytes', async () => {
  await fc.assert(
    fc.asyncProperty(document, fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), async (html, lengths) => {
      const whole = marked(html)
      expect((await piped(html, lengths)).join('')).toBe(whole)
      const wellFormed = Buffer.from(html).toString()
      const chunks = (await piped(new TextEncoder().encode(wellFormed), lengths)) as Uint8Array[]
      expect(Buffer.concat(chunks).toString()).toBe(marked(wellFormed))
    }),
    { numRuns: 150 },
  )
})

async function piped<Chunk extends string | Uint8Array>(input: Chunk, lengths: number[]): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  for (let at = 0, i = 0; at < input.length; i++) {
    const length = Math.max(1, lengths[i % lengths.length]!)
    chunks.push(input.slice(at, (at += length)) as Chunk)
  }
  const out: Chunk[] = []
  const source = new ReadableStream<Chunk>({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(chunk))
      controller.close()
    },
  })
  const stream = markStream<Chunk>(config, { url: 'https://site.example/' })
  await source.pipeThrough(stream).pipeTo(new WritableStream({ write: (chunk) => void out.push(chunk) }))
  return out
}

test('a page is passed on as it comes: what waits is one tag, not the page', async () => {
  const { readable, writable } = markStream<string>(config)
  const [writer, reader] = [writable.getWriter(), readable.getReader()]
  void writer.write('<p>Hello <b>world</b>, this is <im')
  expect((await reader.read()).value).toBe('<p>Hello <b>world</b>, this is ')
  void writer.write('g src="https://ads.example/i">!')
  expect((await reader.read()).value).toBe('<img data-purpose="advertising" data-src="https://ads.example/i">!')
})

test('bytes that are no UTF-8 come out as they went in', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x3c, 0x70, 0x3e, 0xff, 0xe9, 0x80, 0x0d, 0x0a, 0x00])
  expect(Buffer.concat(await piped(bytes, [2]))).toEqual(Buffer.from(bytes))
})

test('it sees the tags that a whole parser sees, in the namespaces where that puts them', () => {
  const depths = fc.array(
    fc.constantFrom(
      '<svg>',
      '</svg>',
      '<math>',
      '</math>',
      '<foreignObject>',
      '</foreignObject>',
      '<desc>',
      '</desc>',
      '<mi>',
      '</mi>',
      '<g>',
      '</g>',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '<style>',
      '</style>',
      '<image>',
      '<title>',
      '</title>',
      '<font color=x>',
      '<font>',
      '<select>',
      '</select>',
      '<table>',
      '<td>',
      '</table>',
      '<div>',
      '</div>',
      '</span>',
      '<annotation-xml encoding="text/html">',
      '</annotation-xml>',
      'x',
      '<![CDATA[x]]>',
      '<a/>',
      '<g/>',
    ),
    { maxLength: 16 },
  )
  fc.assert(
    fc.property(depths, (pieces) => {
      const html = `<!doctype html><html><head></head><body>${pieces.join('')}`
      const seen: string[] = []
      createScan({
        onStart: ({ name, isForeign, start }) => void seen.push(`${start} ${name} ${isForeign}`) as unknown as boolean,
        onText: () => {},
        onEnd: () => {},
      }).read(html, true)
      const tree = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
      for (const { tagName, namespaceURI, sourceCodeLocation } of tree) {
        const name = tagName.toLowerCase().replace(/^img$/, 'image')
        const isForeign = !namespaceURI.endsWith('xhtml')
        if (sourceCodeLocation) expect(seen).toContain(`${sourceCodeLocation.startOffset} ${name} ${isForeign}`)
      }
    }),
    { numRuns: 1000 },
  )
})

function elementsOf(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return [...('tagName' in node ? [node] : []), ...children.flatMap(elementsOf)]
}

test('without a config it knows every partner of the catalogue', () => {
  const html =
    '<script async src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script><img src="https://px.ads.linkedin.com/collect/">'
  expect(mark(html).tags.map(({ partners, purposes }) => [...partners, ...purposes])).toEqual([
    ['google-ads', 'advertising'],
    ['linkedin', 'advertising'],
  ])
})

test('an invalid config is an error', () => {
  expect(() => mark('', { purposes: { advertising: { partners: ['facebok'] } } })).toThrow('nosale: partner is facebok')
})
