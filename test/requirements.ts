/**
 * The requirements by id, as the specification numbers them, and what the
 * tests' titles say of them. COMPLIANCE.md is the same list in words.
 */
import { readFileSync, readdirSync } from 'node:fs'

/** Group → how many: S the founding promise, A the interface, B holding and operation, P persistence. */
const groups = { S: 29, CA: 36, GPC: 8, EU: 11, UK: 1, QC: 1, BR: 1, CH: 1, XX: 1, A: 13, B: 9, P: 11 }

export const ids: readonly string[] = Object.entries(groups).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`),
)

export interface Row {
  readonly id: string
  readonly asks: string
  readonly nosale: string
  readonly site: string
  /** Names of test files; `—` for the site's own duty; `not yet` for what is still to come. */
  readonly tests: readonly string[]
}

/** The rows of COMPLIANCE.md, of whatever id. */
export const rows: readonly Row[] = [
  ...readFileSync('COMPLIANCE.md', 'utf8').matchAll(/^\| ([A-Z]+-\d+) \|(.*)\|(.*)\|(.*)\|(.*)\|$/gm),
].map(([, id, ...cells]) => {
  const [asks, nosale, site, tests] = cells.map((cell) => cell.trim()) as [string, string, string, string]
  return { id: id!, asks, nosale, site, tests: tests.split(', ') }
})

/** Test file, without its ending → the ids in its titles and in the rows of its tables. */
export const titled: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...readdirSync('test', { recursive: true, encoding: 'utf8' }).flatMap((name) => titlesOf('test/', name)),
  ...readdirSync('integration').flatMap((name) => titlesOf('integration/', name)),
])

function titlesOf(folder: string, name: string): [string, Set<string>][] {
  if (!/\.test\.tsx?$/.test(name)) return []
  const key = (folder === 'test/' ? '' : folder) + name.replace(/\.test\.tsx?$/, '')
  return [[key, idsIn(readFileSync(folder + name, 'utf8'))]]
}

/** A title begins its line, as `test('…` or after a break; a row begins with a bracket, and may end in a comment. */
function idsIn(code: string): Set<string> {
  const lines = code.split('\n').filter((line) => /^\s*(test|describe|['"`[]|\/\/|\] as const\)|\]\)|\))/.test(line))
  return new Set(lines.join('\n').match(/\b[A-Z]{1,3}-\d\d\b/g))
}
