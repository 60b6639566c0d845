/**
 * What the forms cost the site's own first and largest paint: a page with two style sheets, three blocking scripts and
 * pictures of its own, cold, on the slow machine and network. The barrier line takes Chromium's look-ahead from them too.
 */
import { randomBytes } from 'node:crypto'
import { nosaleHead } from './subjects.js'
import { slowDown } from './visits.js'

const barrier = '<meta http-equiv="Content-Security-Policy" content="">'
const forms = [
  { name: 'nothing', head: '' },
  { name: 'nosale, marked', head: nosaleHead() },
  { name: 'nosale, ordinary', head: nosaleHead(1) },
  { name: 'nosale, barrier', head: barrier + nosaleHead(1) },
  { name: 'nosale, barrier, allowed', head: barrier + nosaleHead(1, 'opt-out') },
]

/** A picture that no compression makes smaller. */
function picture(width, height) {
  const pixels = randomBytes(width * height * 3)
  const header = Buffer.alloc(54)
  header.write('BM')
  header.writeUInt32LE(54 + pixels.length, 2)
  header.writeUInt32LE(54, 10)
  header.writeUInt32LE(40, 14)
  header.writeInt32LE(width, 18)
  header.writeInt32LE(height, 22)
  header.writeUInt16LE(1, 26)
  header.writeUInt16LE(24, 28)
  return { body: Buffer.concat([header, pixels]), headers: { 'Content-Type': 'image/bmp' } }
}

/** Puts the page's own files on the server. */
export function preparePaint(server) {
  const css = (name) => `.${name} { color: #123 }\n`.repeat(200) + 'img { width: 600px; height: 400px }'
  const js = `for (let i = 0; i < 1e5; i++) Math.sqrt(i)\n`.padEnd(20_000, '// own\n')
  for (const name of ['a', 'b']) server.file(`/own-${name}.css`, css(name), 'text/css')
  for (const name of ['a', 'b', 'c']) server.file(`/own-${name}.js`, js, 'text/javascript')
  // Rows of 200 pixels of 3 bytes end on a multiple of 4, as the format asks.
  server.raw('/own-hero.bmp', picture(200, 150))
  server.raw('/own-small.bmp', picture(60, 40))
}

/** One round: form → first and largest paint in ms. */
export async function paint(browser, server) {
  const found = {}
  for (const { name, head } of forms) {
    const url = server.put(
      `paint ${name}`,
      `${head}<link rel="stylesheet" href="/own-a.css"><script src="/own-a.js"></script><link rel="stylesheet" href="/own-b.css"><script src="/own-b.js"></script></head>
<body><h1>A page</h1><script src="/own-c.js"></script><img alt="" src="/own-hero.bmp">${'<p>Text</p><img alt="" loading="lazy" src="/own-small.bmp">'.repeat(4)}</body>`,
    )
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      await slowDown(await context.newCDPSession(page))
      await page.goto(url)
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const { first, largest } = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
            new PerformanceObserver((list) => resolve({ first, largest: list.getEntries().at(-1).startTime })).observe({
              type: 'largest-contentful-paint',
              buffered: true,
            })
          }),
      )
      found[`first paint, slow: ${name}`] = first
      found[`largest paint, slow: ${name}`] = largest
    } finally {
      await context.close()
    }
  }
  return found
}
