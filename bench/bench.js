/**
 * `npm run bench`: nosale beside its peers, the floors and a page with nothing, interleaved in one run. Machines are
 * noisy, so it prints lower quartiles, medians and ratios, and says which aims are met. `ROUNDS` (default 9) is how
 * often; `ONLY=visits`, `ONLY=paint` or `ONLY=costs` measures a part.
 */
import { launchChromium } from '../scripts/browsers.js'
import { judge } from './aims.js'
import { costs } from './costs.js'
import { paint, preparePaint } from './paint.js'
import { serve, subjects } from './subjects.js'
import { visit } from './visits.js'

const rounds = Number(process.env.ROUNDS ?? 9)
const only = process.env.ONLY

const server = await serve()
const browser = await launchChromium()
preparePaint(server)
/** Measure → subject → values. */
const values = {}
const add = (measure, subject, value) => {
  if (value !== undefined && !Number.isNaN(value)) ((values[measure] ??= {})[subject] ??= []).push(value)
}

for (let round = 0; round < rounds; round++) {
  process.stderr.write(`round ${round + 1} of ${rounds}\n`)
  if (!only || only === 'visits') {
    for (const subject of subjects) {
      const found = await visit(browser, server.page(subject), subject)
      for (const [measure, value] of Object.entries(found)) add(measure, subject.name, value)
    }
  }
  for (const [part, measureAll] of [
    ['paint', paint],
    ['costs', costs],
  ]) {
    if (only && only !== part) continue
    for (const [row, value] of Object.entries(await measureAll(browser, server))) add(...row.split(': '), value)
  }
}
console.log(
  `Chromium ${browser.version()}, ${rounds} rounds. Boot, nodes and calls are time of the page's main thread, the`,
)
console.log('rest is by the clock; what a page with nothing takes is subtracted from them but for paints.')
await browser.close()
await server.close()

const quantile = (list, q) => list.toSorted((x, y) => x - y)[Math.floor(q * (list.length - 1))]
/** Measure → subject → [lower quartile, median], above a page with nothing. */
const figures = Object.fromEntries(
  Object.entries(values).map(([measure, found]) => {
    // The paints of a page with nothing stand for themselves.
    const isPaint = measure.includes('t paint')
    const base = (!isPaint && found.nothing) || [0]
    const rest = Object.entries(found).filter(([subject]) => isPaint || subject !== 'nothing')
    const above = (list, q) => quantile(list, q) - quantile(base, q)
    return [
      measure,
      Object.fromEntries(rest.map(([subject, list]) => [subject, [above(list, 0.25), above(list, 0.5)]])),
    ]
  }),
)

for (const [measure, found] of Object.entries(figures)) {
  const [unit, digits] = measure.startsWith('per')
    ? ['ns', 0]
    : /heap/.test(measure)
      ? ['KiB', 0]
      : /shift/.test(measure)
        ? ['', 3]
        : /long/.test(measure)
          ? ['', 0]
          : ['ms', 1]
  console.log(`\n${measure.padEnd(34)}lower quartile       median  ${unit}`)
  for (const [subject, [quartile, median]] of Object.entries(found)) {
    console.log(`  ${subject.padEnd(32)}${quartile.toFixed(digits).padStart(14)}${median.toFixed(digits).padStart(13)}`)
  }
}
console.log('\naim                                                ours   against    ratio   aim')
for (const line of judge(figures)) console.log(line)
