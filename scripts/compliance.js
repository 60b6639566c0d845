/**
 * The requirements by id, as the specification numbers them, and what the
 * tests' titles say of them. Run by itself it fills the last column of
 * COMPLIANCE.md, which is the same list in words; a test holds both together.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Group → how many: S the founding promise, A the interface, B holding and operation, P persistence. */
const groups = { S: 29, CA: 36, GPC: 8, EU: 11, UK: 1, QC: 1, BR: 1, CH: 1, XX: 1, A: 13, B: 9, P: 11 }

export const ids = Object.entries(groups).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, i) => `${group}-${String(i + 1).padStart(2, '0')}`),
)

const row = /^\| ([A-Z]+-\d+) \|(.*)\|(.*)\|(.*)\|(.*)\|$/gm

/** The rows of COMPLIANCE.md, of whatever id: `tests` are names of files; `—` is the site's own duty. */
export function rows() {
  return [...readFileSync('COMPLIANCE.md', 'utf8').matchAll(row)].map(([, id, ...cells]) => {
    const [asks, nosale, site, tests] = cells.map((cell) => cell.trim())
    return { id, asks, nosale, site, tests: tests.split(', ') }
  })
}

/** Test file, without its ending → the ids in its titles and in the rows of its tables. */
export function titled() {
  return new Map([
    ...readdirSync('test', { recursive: true }).flatMap((name) => titlesOf('test/', name)),
    ...readdirSync('integration').flatMap((name) => titlesOf('integration/', name)),
  ])
}

function titlesOf(folder, name) {
  if (!/\.test\.tsx?$/.test(name)) return []
  const key = (folder === 'test/' ? '' : folder) + name.replace(/\.test\.tsx?$/, '')
  return [[key, idsIn(readFileSync(folder + name, 'utf8'))]]
}

/** A title begins its line, as `test('…` or after a break; a row begins with a bracket, and may end in a comment. */
function idsIn(code) {
  const lines = code.split('\n').filter((line) => /^\s*(test|describe|['"`[]|\/\/|\] as const\)|\]\)|\))/.test(line))
  return new Set(lines.join('\n').match(/\b[A-Z]{1,3}-\d\d\b/g))
}

function fill() {
  const found = [...titled()]
  const text = readFileSync('COMPLIANCE.md', 'utf8').replace(row, (line, id) => {
    const names = found.filter(([, titles]) => titles.has(id)).map(([name]) => name)
    if (!names.length && line.endsWith(' — |')) return line
    return line.replace(/[^|]*\|$/, ` ${names.toSorted().join(', ') || 'not yet'} |`)
  })
  writeFileSync('COMPLIANCE.md', text)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) fill()
