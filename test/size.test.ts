import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sizes = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as { [file: string]: { brotli: number } }
const size = (...files: string[]) => files.reduce((sum, file) => sum + sizes[file]!.brotli, 0)
const quoted = (bytes: number) => bytes.toLocaleString('en-US')

/** Brotli 11, over the built files. */
test.each([
  ['the gate', 3500, size('nosale.js')],
  ['the widget in English', 7500, size('widget.js')],
  ['the widget in Romanian', 7500, size('widget.ro.js')],
  ['a first visit', 11_000, size('nosale.js', 'widget.js')],
])('%s fits %i bytes', (name, budget, bytes) => {
  console.log(`${name}: ${bytes} of ${budget} bytes`)
  expect(bytes).toBeLessThanOrEqual(budget)
})

test('the README quotes the sizes that are', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain(`${quoted(size('nosale.js'))} bytes`)
  expect(readme).toContain(`${quoted(size('nosale.js', 'widget.js'))} bytes`)
})
