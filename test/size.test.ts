import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sizes, table } from '../scripts/sizes.js'

test.each(sizes())('$who downloads $bytes of $budget bytes', ({ who, bytes, budget }) => {
  console.log(`${who}: ${bytes} of ${budget} bytes`)
  expect(bytes).toBeLessThanOrEqual(budget)
})

test('the README quotes the sizes that are', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(table() + '\n')
})
