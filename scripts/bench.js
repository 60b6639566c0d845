/**
 * What the gate costs a page, beside the same page without it, interleaved in
 * one run. These machines are noisy: quote the ratios and medians.
 */
import { site } from '../demo/serve.js'
import { launchChromium } from './browsers.js'

const rounds = Number(process.env.ROUNDS ?? 15)
const body = '<p>Text</p>'.repeat(200)
const page = (head) => `<!doctype html><html lang="en"><head><title>Bench</title>
  <script>performance.mark('a')</script>${head}<script>performance.mark('b')</script></head><body>${body}</body></html>`
const tag = '<script src="/nosale.js" data-regime="opt-in"></script>'
const pages = {
  '/without': page('<script src="/empty.js"></script>'),
  '/with': page(tag),
  '/answered': page(tag),
  '/empty.js': { body: '', headers: { 'Content-Type': 'text/javascript' } },
}

const server = await site({ pages })
const browser = await launchChromium()
const url = `http://site.localhost:${server.port}`
const times = { '/without': [], '/with': [], '/answered': [] }

for (let round = 0; round < rounds; round++) {
  for (const path of Object.keys(times)) {
    const context = await browser.newContext()
    const visit = await context.newPage()
    if (path === '/answered') {
      await visit.goto(url + path)
      await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    }
    await visit.goto(url + path)
    times[path].push(await visit.evaluate(() => performance.measure('boot', 'a', 'b').duration))
    await context.close()
  }
}
await browser.close()
await server.close()

const quantile = (list, q) => list.toSorted((x, y) => x - y)[Math.floor(q * (list.length - 1))]
const floor = quantile(times['/without'], 0.5)
console.log(`parsing past the script tag, ${rounds} rounds, ms`)
console.log('page        lower quartile   median   against an empty script')
for (const [path, list] of Object.entries(times)) {
  const median = quantile(list, 0.5)
  console.log(
    `${path.slice(1).padEnd(12)}${quantile(list, 0.25).toFixed(1).padStart(14)}${median.toFixed(1).padStart(9)}   ${(median / floor).toFixed(2)}×`,
  )
}
