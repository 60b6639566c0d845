/**
 * `nosale mark`: finds the tags of partners in a site's HTML files, and marks
 * them. Knows files and arguments; what a tag is, it asks of `mark`.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bytesOf, inUtf8, textOf } from './bytes.js'
import { type Config, type MarkedTag, configIn, mark } from './mark.js'

const help = `Usage: nosale mark [options] FILE|FOLDER...

Finds the tags of partners in HTML, prints them, and changes nothing.

  --write         mark them in the files; pixels in <noscript> are removed, since no script can hold them
  --check         exit with 1 if there is any: for a build that must not ship one
  --config FILE   settings as JSON; absent: those of each page, in <script type="application/json" data-nosale>,
                  else every catalogued advertising partner
  --url URL       where the pages are served from, for relative addresses
  --json          print JSON, one object a tag
  --help          print this

Folders are searched for .html and .htm, but for node_modules and names that begin with a dot.
Exit: 0 done, 1 --check found tags or --write left one that nothing can release, 2 it could not be done.
`

/** What was found in one file. */
interface Page {
  readonly file: string
  readonly tags: readonly MarkedTag[]
  /** Marked; undefined where nothing is to be done. */
  readonly html: string | undefined
}

/** Runs the command; returns its exit code. `tell` prints what was found, `complain` what is wrong. */
export function run(args: string[], tell: (line: string) => void, complain: (line: string) => void): number {
  try {
    return begin(args, tell, complain)
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return 2
  }
}

function begin(args: string[], tell: (line: string) => void, complain: (line: string) => void): number {
  const { values, positionals } = parse(args)
  const [verb, ...paths] = positionals
  if (values.help) {
    tell(help.trimEnd())
    return 0
  }
  if (verb !== 'mark' || !paths[0])
    throw new Error(`nosale: ${misuse(verb)}. Expected nosale mark FILE; --help tells more.`)
  if (values.write && values.check)
    throw new Error('nosale: --write and --check. Expected one of them. Nothing was done.')
  if (values.url && !URL.canParse(values.url)) throw new Error(`nosale: --url is ${values.url}. Expected a whole URL.`)

  const config = values.config === undefined ? undefined : configOf(values.config)
  const files = paths.flatMap(htmlIn)
  if (!files[0]) throw new Error(`nosale: no HTML in ${paths.join(', ')}. Expected .html files.`)
  // All are read before the first is written, so that a mistake in one of them changes none.
  const pages = files.map((file) => markFile(file, config, values.url))
  if (values.write) pages.forEach(({ file, html }) => html !== undefined && writeFileSync(file, bytesOf(html)))
  const found = pages.filter(({ tags }) => tags[0])
  if (values.json) found.forEach(({ file, tags }) => tags.forEach((tag) => tell(JSON.stringify({ file, ...tag }))))
  else report(found, pages.length, !!values.write).forEach(tell)

  const stuck = found.flatMap(({ file, tags }) =>
    tags.filter(({ done }) => done === 'stuck').map((tag) => ({ file, tag })),
  )
  for (const { file, tag } of stuck) {
    complain(`${file}:${tag.line}: ${tag.element} ${values.write ? 'is' : 'would be'} held for good: ${tag.note}.`)
  }
  return (values.check && found[0]) || (values.write && stuck[0]) ? 1 : 0
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        check: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        config: { type: 'string' },
        url: { type: 'string' },
      },
    })
  } catch (error) {
    // Node goes on about arguments that begin with a dash.
    const [what] = (error as Error).message.split('. ')
    throw new Error(`nosale: ${what}. Expected nosale mark FILE; --help tells the options. Nothing was done.`)
  }
}

function misuse(verb: string | undefined): string {
  return verb === 'mark' ? 'no file' : verb ? `${verb} is no command` : 'no command'
}

/** A file, or the HTML files of a folder and those in it. */
function htmlIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) throw new Error(`nosale: ${path} does not exist. Nothing was done.`)
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return htmlIn(inner)
      return entry.isFile() && /\.html?$/i.test(entry.name) ? [inner] : []
    })
}

function configOf(file: string): Config {
  try {
    const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (Object(config) !== config || Array.isArray(config)) throw new Error(`it is ${JSON.stringify(config)}`)
    // A mistake in it is this file's, and no page's.
    mark('', config as Config)
    return config as Config
  } catch (error) {
    const { message } = error as Error
    if (message.startsWith('nosale: ')) throw new Error(`${file}: ${message}`)
    throw new Error(`nosale: ${file} is no config: ${message}. Expected a JSON object. Nothing was done.`)
  }
}

function markFile(file: string, config: Config | undefined, url: string | undefined): Page {
  const html = textOf(readFileSync(file))
  try {
    const marked = mark(html, config ?? configIn(html), url ? { url } : {})
    return { file, tags: marked.tags, html: marked.html === html ? undefined : marked.html }
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`)
  }
}

/** What is to be done with a tag, and what has been. */
const acts = {
  marked: ['mark', 'marked'],
  removed: ['remove', 'removed'],
  stuck: ['hold for good', 'held for good'],
} as const

function report(found: readonly Page[], searched: number, isWritten: boolean): string[] {
  const rows = found.flatMap(({ file, tags }) =>
    tags.map(({ line, element, attribute, partners, purposes, url, done }) => [
      `${file}:${line}`,
      element,
      attribute ?? 'text',
      partners.join(', '),
      purposes.join(', '),
      acts[done][isWritten ? 1 : 0],
      short(inUtf8(url)),
    ]),
  )
  const all = rows.length && !isWritten ? '; --write changes them' : ''
  const tags = rows.length === 1 ? '1 tag' : `${rows.length} tags`
  return [
    ...table([['Where', 'Tag', 'By', 'Partner', 'Purpose', isWritten ? 'Done' : 'To do', 'URL'], ...rows]),
    `${tags} in ${found.length} of ${searched} file${searched === 1 ? '' : 's'}${all}.`,
  ]
}

function table(rows: string[][]): string[] {
  if (!rows[1]) return []
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

function short(url: string): string {
  return url.length > 60 ? url.slice(0, 59) + '…' : url
}
