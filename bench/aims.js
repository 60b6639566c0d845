/** What nosale aims at, measured beside the best peer of the same run. */
import { peerNames } from './subjects.js'

const marked = 'nosale, marked tags'

/** Measure, at most this share of the best peer's; boot by lower quartiles, the rest by medians. */
const ratios = [
  ['boot first', 0.6, 0],
  ['boot returning', 0.5, 0],
  ['banner settled', 0.9, 1],
  ['banner settled, slow', 0.9, 1],
  ['press to paint', 0.9, 1],
  ['press to paint, slow', 0.8, 1],
  ['press to last tag', 1, 1],
  ['press to last tag, slow', 1, 1],
  ['heap first', 1, 1],
  ['heap returning', 0.7, 1],
  ['returning to first tag, slow', 0.9, 1],
]
const beside = [
  ['per node after load, 100000', 'nosale, holding', 'yett, holding', 0.1],
  ['per node while parsing, 100000', 'nosale, holding', 'yett, holding', 0.7],
]
/** Measure, subject, at most. */
const limits = [
  ['layout shift', marked, 0],
  ['layout shift', 'nosale, everything on', 0],
  ['long tasks, slow', marked, 0],
  ...[10, 100, 1000].map((hosts) => [`per fetch, ${hosts} hosts`, 'nosale, holding', 250]),
  ...[10, 100, 1000].map((hosts) => [`per XHR, ${hosts} hosts`, 'nosale, holding', 250]),
]

/** A line for each aim whose figures were measured. */
export function judge(figures) {
  const lines = []
  for (const [measure, aim, at] of ratios) {
    const found = figures[measure]
    if (!found) continue
    const best = Math.min(...peerNames.filter((name) => found[name]).map((name) => found[name][at]))
    for (const subject of [marked, 'nosale, everything on'])
      lines.push(line(`${measure}: ${subject}`, found[subject][at], best, aim))
  }
  for (const [measure, subject, other, aim] of beside) {
    const found = figures[measure]
    if (found) lines.push(line(`${measure}: ${subject}`, found[subject][0], found[other][0], aim))
  }
  for (const [measure, subject, most] of limits) {
    const value = figures[measure]?.[subject]?.[0]
    if (value !== undefined)
      lines.push(
        `${`${measure}: ${subject}`.padEnd(48)}${value.toFixed(1).padStart(7)}${' '.repeat(19)}   ≤ ${most} ${value <= most ? 'met' : 'NOT MET'}`,
      )
  }
  return lines
}

function line(title, value, best, aim) {
  const ratio = value / best
  return `${title.padEnd(48)}${value.toFixed(1).padStart(7)}${best.toFixed(1).padStart(10)}${ratio.toFixed(2).padStart(9)}   ≤ ${aim} ${ratio <= aim ? 'met' : 'NOT MET'}`
}
