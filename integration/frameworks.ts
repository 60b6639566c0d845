/**
 * One page by each of the usual ways of making pages: what each app in `apps/`
 * asks the partner for, and the page's code, bundled as a site would.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, build } from 'esbuild'

const apps = fileURLToPath(new URL('apps/', import.meta.url))
const require = createRequire(import.meta.url)

export interface App {
  readonly id: string
  /** Its file in `apps/`. */
  readonly file: string
  /** What renders it on the server, for the browser to hydrate. */
  readonly server?: string
  /** Other packages in the place of those that the file names. */
  readonly alias?: { readonly [name: string]: string }
  /** What it asks for besides what all do. */
  readonly more?: readonly string[]
  /** What it asks for of `all` in another way, or not. */
  readonly not?: readonly string[]
  /** Says so when it comes, besides what all say. */
  readonly says?: readonly string[]
  /** Each step brings the page anew, so what stays is asked for again. */
  readonly swaps?: true
}

/** What every page asks the partner for once the steps are done; the first pictures have been replaced by then. */
export const all = ['a.gif', 'b.gif', 'c.gif', 'second.gif', 'set-2.gif', 'styled.gif']
/** What a page leaves out that comes as markup, whose frames and style sheets no script can hold. */
const more = ['frame.html', 'link.css', 'html.gif', 'fetch.json', 'script.js']
const react18 = { react: 'react18', 'react-dom': 'react-dom18' }
const hydrated = { more: ['html.gif', 'fetch.json', 'script.js'], says: ['fetch', 'own', 'script'] }
const says = hydrated.says

const jquery = {
  file: 'jquery.js',
  more: [...more, 'html.js', 'ajax.json', 'piece.gif', 'piece.js'],
  not: ['fetch.json'],
  says: ['ajax', 'load', 'own', 'script'],
}

export const frameworks: readonly App[] = [
  { id: 'jQuery 4', ...jquery },
  { id: 'jQuery 3', ...jquery, alias: { jquery: 'jquery3' } },
  {
    id: 'React 19',
    file: 'react.jsx',
    more: [...more, 'preload.js', 'preinit.js', 'hoisted.json', 'hoisted.js'],
    says,
  },
  { id: 'React 18', file: 'react.jsx', alias: react18, more, says },
  // Its server has the browser preload each picture.
  {
    id: 'React 19, hydrated',
    file: 'react.jsx',
    server: 'react.jsx',
    more: [...hydrated.more, 'first.gif', 'set-1.gif'],
    says,
  },
  { id: 'React 18, hydrated', file: 'react.jsx', server: 'react.jsx', alias: react18, ...hydrated },
  { id: 'Vue', file: 'vue.js', more: [...more, 'component.js'], says },
  { id: 'Vue, hydrated', file: 'vue.js', server: 'vue.server.js', ...hydrated },
  { id: 'Svelte', file: 'svelte.js', more: [...more, 'static.gif'], says },
  { id: 'lit', file: 'lit.js', more: [...more, 'static.gif'], says },
  { id: 'Alpine', file: 'alpine.js', more: [...more, 'static.gif'], says },
  // What a step has replaced was there.
  {
    id: 'htmx',
    file: 'htmx.js',
    more: [...more, 'first.gif', 'set-1.gif'],
    says: ['fetch', 'htmx', 'own'],
    swaps: true,
  },
  { id: 'Turbo', file: 'turbo.js', more: [...more, 'first.gif', 'set-1.gif'], says: ['fetch', 'own'], swaps: true },
]

/** The page's code, with the partner at this origin. */
export async function bundle({ file, alias = {} }: App, ads: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [apps + file],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    tsconfigRaw: {},
    alias: { ...alias },
    // So that frameworks say what they find wrong.
    define: { 'process.env.NODE_ENV': '"development"', ...vueFlags },
    plugins: [sources(ads)],
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** What its server would send for the browser to hydrate. */
export async function rendered(app: App, ads: string): Promise<string> {
  const code = await bundle({ ...app, file: app.server! }, ads)
  const there: { html?: string | Promise<string> } = {}
  const globals = { MessageChannel, TextEncoder, setTimeout, queueMicrotask, ReadableStream }
  // The app's own code, in a place without a document.
  Function('globalThis', 'window', code.replace(/^export \{[^}]*\};?$/m, ''))(Object.assign(there, globals), undefined)
  return (await there.html)!
}

const vueFlags = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
}

/** The apps' files: the partner's origin in the place of the one that is written there, and Svelte compiled. */
function sources(ads: string): Plugin {
  const { compile } = require('svelte/compiler') as {
    compile(source: string, options: object): { readonly js: { readonly code: string } }
  }
  return {
    name: 'apps',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]apps[\\/]/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8').replaceAll('http://ads.example', ads)
        const isSvelte = extname(path) === '.svelte'
        return isSvelte
          ? { contents: compile(contents, { generate: 'client', dev: false }).js.code, loader: 'js' }
          : { contents, loader: 'jsx' }
      })
    },
  }
}
