/**
 * Who downloads what, and how much it may be at most: brotli 11 over the built
 * files. Run by itself it renews the table in the README; a test holds both.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** `[who, files, budget in bytes]`: with every tag marked, and with the guards and the common partners. */
const downloads = [
  ['a visitor who has answered, on a page of marked tags', ['nosale.marked.js'], 7210],
  ['the same up to the answer', ['nosale.marked.js', 'ask.js'], 9659],
  ['the same with the preferences opened', ['nosale.marked.js', 'ask.js', 'choose.js'], 14_608],
  ['a visitor who has answered, nothing marked', ['nosale.js'], 13_843],
  ['the same up to the answer', ['nosale.js', 'ask.js'], 16_292],
  ['the same with the preferences opened', ['nosale.js', 'ask.js', 'choose.js'], 21_241],
  ['besides, where the page has no link of its own, or an opt-out to confirm', ['foot.js'], 945],
]

/** `{ who, bytes, budget }` for each kind of visit, as built. */
export function sizes() {
  const built = JSON.parse(readFileSync('dist/sri.json', 'utf8'))
  return downloads.map(([who, files, budget]) => {
    return { who, budget, bytes: files.reduce((sum, file) => sum + built[file].brotli, 0) }
  })
}

/** The README's table. */
export function table() {
  const rows = sizes().map(({ who, bytes, budget }) => `| ${who} | ${count(bytes)} | ${count(budget)} |`)
  return ['| who downloads | bytes (brotli) | at most |', '|---|---:|---:|', ...rows].join('\n')
}

const count = (bytes) => bytes.toLocaleString('en-US')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const readme = readFileSync('README.md', 'utf8')
  writeFileSync(
    'README.md',
    readme.replace(/\| who downloads[^]*?\n(?!\|)/, () => table() + '\n'),
  )
}
