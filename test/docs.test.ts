// @vitest-environment jsdom
/** What the documents show is what a site may write: every example is read as the gate reads it, and nothing is wrong with it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { mistakes } from '../care/settings.js'
import { settle } from '../src/config.js'
import { dated } from '../src/regimes.js'
import type { Config } from '../src/types.js'

const pages = ['README.md', ...readdirSync('docs').map((name) => 'docs/' + name)].filter((name) => name.endsWith('.md'))
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
    ([, lang, code]) => [page, lang!, code!] as const,
  ),
)

/** Settles, or throws; then what the owner would be told. */
function wrongIn(config: Config): string[] {
  settle(config)
  return mistakes(config)
}

/** The settings of one page: its JSON block, and over it the attributes of the gate's tag. */
function settingsOf(html: string): Config | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const block = page.querySelector('script[type="application/json"][data-nosale]')
  const gate = page.querySelector<HTMLScriptElement>('script[src^="/nosale"]')
  if (!block && !gate) return undefined
  const said = JSON.parse(block?.textContent ?? '{}') as Config
  return { ...(page.querySelector('script[src="/region.js"]') ? dated(said) : said), ...gate?.dataset }
}

/** The first arguments of the calls that take a config. */
function callsIn(code: string): Config[] {
  return [...code.matchAll(/\b(start|dated|nosale|middleware|fetchMiddleware)\((\{[^]*?\})\)/g)].map(
    ([, name, text]) => {
      const partners = { meta: 'meta', googleAds: 'google-ads', simpliFi: { id: 'simpli-fi' } }
      // An object of the test's own realm, as JSON would make it.
      const config = JSON.parse(JSON.stringify(runInNewContext(`(${text})`, partners))) as Config
      return name === 'start' ? config : dated(config)
    },
  )
}

const html = blocks.flatMap(([page, lang, code]) => (lang === 'html' ? [[page, settingsOf(code), code] as const] : []))
const json = blocks
  .filter(([, lang]) => lang === 'json')
  .map(([page, , code]) => [page, dated(JSON.parse(code) as Config)] as const)
const calls = blocks.flatMap(([page, lang, code]) =>
  /^[jt]s$/.test(lang) ? callsIn(code).map((config) => [page, config] as const) : [],
)
/** A setting in the midst of a sentence, as `"link": "sell"`. */
const inline = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/`("\w+": (?:"[^"`]*"|true|false|\d+|\[[^`]*\]|\{[^`]*\}))`/g)].map(
    ([, text]) => [page, JSON.parse(`{${text}}`) as object] as const,
  ),
)
/** Those that belong into another: a purpose's, a row's, a signatory's. */
const within: { readonly [key: string]: (its: object) => Config } = {
  sale: (its) => ({ purposes: { advertising: its } }),
  section: (its) => ({ gpp: its }),
}

describe('the documents', () => {
  test('have settings in each of their forms', () => {
    expect(html.filter(([, config]) => config).length).toBeGreaterThan(7)
    expect(Math.min(json.length, calls.length)).toBeGreaterThan(3)
    expect(inline.length).toBeGreaterThan(15)
  })

  test.each(html.filter(([, config]) => config))(
    '%s shows a page, %j, with which nothing is wrong',
    (_page, config) => {
      expect(wrongIn(config!)).toEqual([])
    },
  )

  test.each(json)('%s shows JSON, %j, with which nothing is wrong', (_page, config) => {
    // A receipt is no setting: it is what comes out.
    expect('ui' in config ? [] : wrongIn(config)).toEqual([])
  })

  test.each(calls)('%s shows a call with %j, with which nothing is wrong', (_page, config) => {
    expect(wrongIn(config)).toEqual([])
  })

  test.each(inline)('%s speaks of %j, which is a setting', (_page, its) => {
    const [key] = Object.keys(its)
    expect(wrongIn(dated(within[key!]?.(its) ?? its))).toEqual([])
  })

  test('name every setting, every finding and every member, and none besides', () => {
    const inRows = (page: string) =>
      [...readFileSync(page, 'utf8').matchAll(/^\| ((?:`[^`]+`(?:, )?)+)/gm)].flatMap(([, cell]) =>
        [...cell!.matchAll(/`(\w+)/g)].map(([, name]) => name!),
      )
    const [unknown] = mistakes({ unknown: 1 } as Config)
    const keys = /one of ([\w,]+)/.exec(unknown!)![1]!.split(',')
    const members = /interface Consent \{([^]*?)^\}/m.exec(readFileSync('src/types.ts', 'utf8'))![1]!
    const its = [...members.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name!)
    const found = inRows('docs/settings.md')
    // What is ours to debug with is no promise to anybody.
    expect([...keys, ...its].filter((name) => !found.includes(name) && name !== 'settings')).toEqual([])
    expect(found.filter((name) => ![...keys, ...its].includes(name))).toEqual([])
    const ids = [...readFileSync('care/check.ts', 'utf8').matchAll(/say\('(\w+)'/g)].map(([, id]) => id!)
    expect(ids.filter((id) => !inRows('docs/law.md').includes(id))).toEqual([])
  })

  test('lead to files and headings that are there, of the package where they are for those who use it', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
    const packed = new RegExp(`^(${files.join('|')})\\b`)
    const ours = /^(ARCHITECTURE|CONTRIBUTING|LICENSE|demo\/|README)/
    const links = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)/g)].map(
        ([, path, heading]) => [page, path ? posix.join(posix.dirname(page), path) : page, heading] as const,
      ),
    )
    expect(links.length).toBeGreaterThan(30)
    const wrong = links.filter(([, file, heading]) => {
      if (!existsSync(file) || !(packed.test(file) || ours.test(file))) return true
      const slugs = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .replace(/\s/g, '-'),
      )
      return heading && !slugs.includes(heading)
    })
    expect(wrong).toEqual([])
  })

  test('import nothing that is not there', async () => {
    const entries: { [name: string]: () => Promise<object> } = {
      nosale: () => import('../src/index.js'),
      'nosale/guarded': () => import('../src/guarded.js'),
      'nosale/html': () => import('../html/mark.js'),
      'nosale/vite': () => import('../html/vite.js'),
      'nosale/partners': () => import('../src/partners/index.js'),
      'nosale/calls': () => import('../src/calls/calls.js'),
      'nosale/regimes': () => import('../src/regimes.js'),
      'nosale/gpp': () => import('../src/gpp.js'),
      'nosale/server': () => import('../server/server.js'),
    }
    const imports = blocks.flatMap(([page, , code]) =>
      [...code.matchAll(/import \{([^}]+)\} from '(nosale[^']*)'/g)].map(([, names, from]) => [page, names!, from!]),
    )
    expect(imports.length).toBeGreaterThan(9)
    for (const [page, names, from] of imports) {
      const entry = await entries[from!]!()
      for (const name of names!.split(',')) expect(Object.keys(entry), `${page}, ${from}`).toContain(name.trim())
    }
  })
})
