/**
 * Writes `dist/`, byte for byte the same wherever it runs. With `--check` it
 * builds twice, in two folders, and fails where either differs from `dist/`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import { minify } from 'terser'
import { preact } from './preact.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** The widget's style sheet as a string, minified. */
const css = {
  name: 'css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/**
 * js-cookie without what is never needed here: it makes its methods in a way
 * that no bundler can shake. Fails when the library is no longer as expected.
 */
const cookieSetter = {
  name: 'cookie-setter',
  setup(build) {
    build.onLoad({ filter: /js\.cookie\.mjs$/ }, ({ path }) => {
      let code = readFileSync(path, 'utf8')
      for (const [found, instead] of [
        [/  read: function[^]*?\n  \},\n/, ''],
        // Our name and value are plain ASCII by their grammar (config.ts, record.ts): nothing to escape.
        [/  write: function[^]*?\n  \}\n/, ''],
        [/converter\.write\(value, name\)/, 'value'],
        [/    name = encodeURIComponent[^]*?escape\);\n/, ''],
        [/\.split\(';'\)\[0\]/, ''],
        // Ours is Max-Age.
        [/    if \(typeof attributes\.expires[^]*?\n    \}\n/, ''],
        [/    if \(attributes\.expires[^]*?\n    \}\n/, ''],
        // Our attributes are an object of their own, path included, and there is a document.
        [/    attributes = assign[^]*?\n/, ''],
        [/    if \(typeof document[^]*?\n    \}\n/, ''],
        [/return Object\.create\([^]*?\n  \)\n/, 'return { set }\n'],
      ]) {
        if (!found.test(code))
          throw new Error(`${path} has no ${found}. Expected the pinned js-cookie. Nothing was built.`)
        code = code.replace(found, instead)
      }
      return { contents: code, loader: 'js' }
    })
  },
}

/** A file `*.data.ts` (or `.tsx`) is run by the build: what it exports is what gets bundled, as JSON. */
const evaluated = {
  name: 'evaluated',
  setup(build) {
    build.onLoad({ filter: /\.data\.tsx?$/ }, async ({ path }) => {
      const code = await bundle(path, { format: 'esm', ...(path.endsWith('x') && jsx) })
      const data = Object.entries(await import('data:text/javascript,' + encodeURIComponent(code)))
      const contents = data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
      return { contents, loader: 'js' }
    })
  },
}

/**
 * What is fetched later stays a file of its own, in the same folder; the other
 * views find what they share in the first.
 */
const filesApart = {
  name: 'files-apart',
  setup(build) {
    build.onResolve({ filter: /\/known\.data\.js$/ }, () => ({ path: './known.js', external: true }))
    build.onResolve(
      {
        filter:
          /\/(ask|choose|tell|center|list|keys|place|debug|owner|clean|receipt|check|foot|others|text\/[\w-]+)\.js$/,
      },
      ({ path, kind }) => {
        const file = './' + path.replace(/^.*?((text\/)?[\w-]+\.js)$/, '$1').replace('/', '.')
        return kind === 'dynamic-import' ? { path: file, external: true } : undefined
      },
    )
    build.onResolve({ filter: /\/calls\/page\.js$/ }, () => ({ path: './calls.js', external: true }))
    build.onResolve({ filter: /\/stage\.js$/ }, ({ importer }) =>
      importer.endsWith('ask.ts') ? undefined : { path: './ask.js', external: true },
    )
  },
}

const langs = readdirSync(join(root, 'widget/text'))
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted()
/** English is inside. */
const fetched = langs.filter((lang) => lang !== 'en')

/** An import for each language, which consumers' bundlers can follow. */
const languages = {
  name: 'languages',
  setup(build) {
    build.onLoad({ filter: /src\/languages\.ts$/ }, () => {
      const rows = fetched.map((lang) => `'${lang}': () => import('./text/${lang}.js')`)
      return { contents: `export const languages = {${rows}}`, loader: 'js' }
    })
  },
}

const jsx = { inject: ['scripts/jsx.js'] }
const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  // What has `Object.hasOwn`, which the gate calls, has this too.
  target: 'es2021',
  write: false,
  // Not the tsconfig's, whose automatic JSX is for editors and tests.
  tsconfigRaw: '{}',
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
}

/** What of the document no element may shadow in the gate. */
const fixed = { inject: ['scripts/document.js'] }
const shared = { inject: ['scripts/shared.js'] }

/** For those who run Node. */
const node = { format: 'esm', target: 'es2022', platform: 'node' }

/** Builds everything into a folder. */
async function build(folder) {
  const files = {
    'nosale.strict.js': await tagFile('src/strict.ts'),
    'nosale.js': await tagFile('src/script.ts'),
    'nosale.marked.js': await tagFile('src/marked.ts'),
    'index.js': await bundle('src/index.ts', {
      ...fixed,
      format: 'esm',
      plugins: [cookieSetter, filesApart, languages, evaluated],
    }),
    'guarded.js': await bundle('src/guarded.ts', {
      ...fixed,
      format: 'esm',
      plugins: [cookieSetter, filesApart, languages, evaluated],
    }),
    'region.js': await smallest(await bundle('src/region.ts', { format: 'iife' })),
    'frame.js': await smallest(await bundle('src/frame.ts', { format: 'iife' })),
    'regimes.js': await bundle('src/regimes.ts', { format: 'esm' }),
    'known.js': await bundle('src/partners/known.data.ts', { format: 'esm', minify: true, plugins: [evaluated] }),
    'partners.js': await smallest(await bundle('src/partners/feed.ts', { format: 'iife', plugins: [evaluated] })),
    'calls.js': await smallest(await bundle('src/calls/page.ts', { format: 'iife' })),
    'calls/calls.js': await bundle('src/calls/calls.ts', { format: 'esm' }),
    'partners/index.js': await bundle('src/partners/index.ts', { format: 'esm' }),
    'html/scan.js': await bundle('html/scan.ts', { ...node, platform: 'neutral' }),
    'html/mark.js': await bundle('html/mark.ts', {
      ...node,
      platform: 'neutral',
      external: ['./scan.js'],
      plugins: [evaluated],
    }),
    'html/vite.js': await bundle('html/vite.ts', { ...node, external: ['./mark.js', './scan.js'] }),
    'html/cli.js': await bundle('html/cli.ts', { ...node, external: ['./mark.js'] }),
    'gpp/gpp.js': await bundle('src/gpp.ts', { format: 'esm' }),
    'server/server.js': await bundle('server/server.ts', { format: 'esm' }),
    ...declarations(),
    'LICENSES.txt': licenses(),
  }
  const view = { ...shared, ...small, format: 'esm', plugins: [css, filesApart, evaluated] }
  for (const name of ['ask', 'tell', 'center', 'list', 'keys', 'place', 'debug']) {
    files[name + '.js'] = await smallest(await bundle(`widget/${name}.ts`, view))
  }
  const inject = [...shared.inject, ...jsx.inject]
  const choose = { ...view, ...preact, inject, plugins: [...view.plugins, ...preact.plugins] }
  files['choose.js'] = await smallest(await bundle('widget/choose.tsx', choose))
  for (const name of ['foot', 'owner', 'clean', 'receipt', 'check', 'others']) {
    files[name + '.js'] = await smallest(
      await bundle(`care/${name}.ts`, { ...shared, ...small, format: 'esm', plugins: [cookieSetter, filesApart] }),
    )
  }
  for (const lang of langs) {
    files[`text.${lang}.js`] = await smallest(await bundle(`widget/text/${lang}.ts`, { format: 'esm' }))
  }
  const scripts = Object.keys(files).filter((file) => file.endsWith('.js') && !file.includes('/'))
  files['sri.json'] =
    JSON.stringify(Object.fromEntries(scripts.toSorted().map((f) => [f, measure(files[f])])), null, 2) + '\n'

  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

async function tagFile(entry) {
  const define = { LANGUAGES: JSON.stringify(fetched.join(' ')) }
  const options = {
    ...fixed,
    ...small,
    format: 'iife',
    plugins: [cookieSetter, filesApart, evaluated],
    define,
  }
  return smallest(await bundle(entry, options))
}

/** terser finds more in what esbuild has simplified: 70 bytes of `nosale.js`. */
const small = { minifySyntax: true }

async function bundle(entry, options) {
  const { outputFiles } = await esbuild.build({ ...common, ...options, entryPoints: [entry] })
  return outputFiles[0].text
}

/** Visitors download these, so they are worth a second minifier: five bytes in a hundred. */
async function smallest(code) {
  const unsafe = { unsafe: true, unsafe_arrows: true, unsafe_methods: false, pure_getters: true }
  const compress = { ecma: 2020, passes: 3, keep_fargs: false, ...unsafe }
  const result = await minify(code, { ecma: 2020, module: /^export /m.test(code), compress, format: { ecma: 2020 } })
  return result.code + '\n'
}

/** Declarations of what npm users can name; the rest stays ours. */
function declarations() {
  const folder = mkdtempSync(join(tmpdir(), 'nosale-types-'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const flags = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--rootDir', '.', '--outDir', folder]
  execFileSync(process.execPath, [tsc, '-p', root, ...flags], { cwd: root, stdio: 'inherit' })
  const read = (file) => readFileSync(join(folder, file), 'utf8')
  const files = ['index.d.ts', 'guarded.d.ts', 'types.d.ts', 'regimes.d.ts'].map((file) => [file, read('src/' + file)])
  const own = [
    ['gpp/gpp.d.ts', read('src/gpp.d.ts')],
    ['calls/calls.d.ts', read('src/calls/calls.d.ts')],
  ]
  const server = ['server', 'types', 'visit'].map((name) => `server/${name}.d.ts`)
  const partners = readdirSync(join(folder, 'src/partners'))
    .filter((file) => /^(index|advertising|analytics|functional|unpurposed)\.d\.ts$/.test(file))
    .map((file) => ['partners/' + file, read('src/partners/' + file)])
  // In dist/ what comes from src/ lies one level up.
  const moved = [...server, 'html/mark.d.ts', 'html/vite.d.ts'].map((file) => [
    file,
    read(file).replaceAll("'../src/", "'../"),
  ])
  rmSync(folder, { recursive: true })
  return Object.fromEntries([...files, ...own, ...partners, ...moved])
}

/** The notices of what the bundles contain. */
function licenses() {
  const notice = (name) => {
    const folder = join(root, 'node_modules', name)
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`
  }
  return ['entities', 'js-cookie', 'parse5', 'preact'].map(notice).join('\n---\n\n')
}

function measure(text) {
  const bytes = Buffer.from(text)
  const integrity = 'sha384-' + createHash('sha384').update(bytes).digest('base64')
  return { bytes: bytes.length, brotli: brotliCompressSync(bytes).length, integrity }
}

/** Names of files that differ between two folders. */
function differences(a, b) {
  const names = new Set([...list(a), ...list(b)])
  return [...names].filter((name) => read(a, name) !== read(b, name))
}

function list(folder) {
  try {
    return readdirSync(folder, { recursive: true })
  } catch {
    return []
  }
}

function read(folder, name) {
  try {
    return readFileSync(join(folder, name), 'latin1')
  } catch {
    return undefined
  }
}

if (process.argv.includes('--check')) {
  const folder = mkdtempSync(join(tmpdir(), 'nosale-build-'))
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  await build(first)
  await build(second)
  const unstable = differences(first, second)
  const stale = differences(first, dist)
  rmSync(folder, { recursive: true })
  if (unstable.length) console.error(`Two builds differ in ${unstable.join(', ')}.`)
  if (stale.length)
    console.error(`dist/ differs from its source in ${stale.join(', ')}. Run npm run build and commit dist/.`)
  if (unstable.length || stale.length) process.exit(1)
  console.log('dist/ is what its source builds, twice the same.')
} else {
  await build(dist)
  const sizes = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'))
  for (const [file, { bytes, brotli }] of Object.entries(sizes))
    console.log(`${file.padEnd(18)}${bytes} bytes, ${brotli} brotli`)
}
