/**
 * The guards as a second file that blocks the parser, after `nosale.marked.js`: built for the measurement in
 * docs/blocking.md alone, to know what a page would lose by the gap between two files.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Subject, forms } from './subject.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What the entry of one file does by its argument, done from outside, in the same task as the file is run. */
const second = `import { unmarked } from './src/unmarked.js'
const tell = unmarked(nosale.settings, (entry) => nosale.held.push(entry))
nosale.subscribe(({ decisions }) => tell?.(decisions))`

async function guards(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: second, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  })
  return outputFiles[0]!.text
}

const twice = (name: string, path: string, files: Subject['files']): Subject => ({
  ...forms.ordinary,
  name,
  head: (before) =>
    forms.ordinary.head(before).replace('nosale.js', 'nosale.marked.js') + `<script src="${path}"></script>`,
  isForMarkup: true,
  ...(files && { files }),
})

/** The one file, and the two: side by side, with the second late, and with the second missing. */
export async function oneAndTwo(): Promise<readonly Subject[]> {
  const files = { '/guards.js': await guards(), '/slow/guards.js': await guards() }
  return [
    { ...forms.ordinary, name: 'one file', isForMarkup: true },
    twice('two files', '/guards.js', files),
    twice('two files, the second slow', '/slow/guards.js', files),
    twice('two files, the second missing', '/missing/guards.js', files),
  ]
}
