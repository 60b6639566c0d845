/** COMPLIANCE.md promises nothing that no test shows; `node scripts/compliance.js` names the tests. */
import { expect, test } from 'vitest'
import { ids, rows, titled } from '../scripts/compliance.js'

const found = titled()

test('every requirement has its row, once, in order', () => {
  expect(rows().map(({ id }) => id)).toEqual(ids)
})

test.each(rows())("$id is tested by what it names, or is the site's own duty: $asks", ({ id, site, tests }) => {
  if (tests[0] === '—') expect(site).not.toBe('')
  else for (const name of tests) expect([...(found.get(name) ?? [])], name).toContain(id)
})

test('no test names a requirement that there is not', () => {
  const named = [...found.values()].flatMap((each) => [...each])
  expect(named.filter((id) => /^(S|CA|GPC|EU|UK|QC|BR|CH|XX|A|B|P)-/.test(id) && !ids.includes(id))).toEqual([])
})
