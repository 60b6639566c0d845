import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The reading order: a file imports only from files above it. ARCHITECTURE.md shows the same list. */
const order = [
  'types',
  'partners/advertising',
  'partners/analytics',
  'partners/functional',
  'partners/unpurposed',
  'partners/index',
  'partners/pack',
  'partners/common.data',
  'partners/all.data',
  'partners/known.data',
  'partners/match',
  'partners/goes',
  'partners/resolve',
  'partners/feed',
  'markup/tag',
  'markup/urls',
  'markup/hold',
  'markup/noscript',
  'markup/mark',
  'regime',
  'regimes',
  'config',
  'gpc',
  'record',
  'signals/signal',
  'signals/attempt',
  'signals/frames',
  'signals/usp',
  'signals/gpp/encode',
  'signals/gpp/sections',
  'signals/gpp/gpp',
  'signals/google',
  'signals/index',
  'calls/watch',
  'calls/calls',
  'calls/page',
  'store',
  'decide',
  'answer',
  'gate/wake',
  'gate/scripts',
  'gate/release',
  'gate/gate',
  'guard/patch',
  'guard/texts',
  'guard/markup',
  'guard/watch',
  'guard/trust',
  'guard/keep',
  'guard/attributes',
  'guard/insertion',
  'guard/sheets',
  'guard/network',
  'guard/going',
  'guard/writes',
  'guard/realm',
  'guard/guard',
  'consent',
  'show',
  'language',
  'link',
  'start',
  'unmarked',
  'guess',
  'languages',
  'region',
  'frame',
  'npm',
  'index',
  'guarded',
  'tag',
  'script',
  'strict/tokens',
  'strict/rewrite',
  'strict/strangers',
  'strict',
  'marked',
  'gpp',
]

const imports = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target!)
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

test('the list names every source file', () => {
  expect(
    files('src')
      .map((name) => name.replace('.ts', ''))
      .sort(),
  ).toEqual([...order].sort())
})

test.each(order)('src/%s imports only from above', (name) => {
  for (const target of imports(`src/${name}.ts`)) {
    if (!target.startsWith('.')) expect([name, target]).toEqual(['store', 'js-cookie'])
    else if (/widget|care/.test(target)) expect(['npm', 'tag']).toContain(name)
    else {
      const path = new URL(target, `file:///${name}`).pathname.slice(1).replace('.js', '')
      expect(order.indexOf(path), `${name} imports ${path}`).toBeLessThan(order.indexOf(name))
      expect(order).toContain(path)
    }
  }
})

test.each(files('widget'))('widget/%s imports the types, Preact and its own', (name) => {
  for (const target of imports(`widget/${name}`))
    expect(target).toMatch(
      /^(preact|\.\.\/src\/partners\/known\.data\.js|\.\/[\w/.]+|\.\.\/\w+\.js|(\.\.\/)+src\/types\.js)$/,
    )
})

test.each(files('care'))('care/%s imports its own and what the gate is made of', (name) => {
  for (const target of imports(`care/${name}`))
    expect(target).toMatch(/^((\.|\.\.\/src|\.\.\/widget\/text)\/[\w/.]+|\.\.\/widget\/debug)\.js$/)
})

test.each(files('server'))('server/%s imports only what needs no page', (name) => {
  for (const target of imports(`server/${name}`))
    expect(target).toMatch(/^(\.\/\w+\.js|\.\.\/src\/(types|regimes?|config|gpc|record|decide|answer)\.js)$/)
})

test.each(files('html'))('html/%s imports parse5, its own and what has no page', (name) => {
  for (const target of imports(`html/${name}`))
    expect(target).toMatch(
      /^(parse5|vite|node:\w+(\/\w+)?|\.\/\w+\.js|\.\.\/src\/((markup|partners)\/[\w.]+|config|regimes|types)\.js)$/,
    )
})
