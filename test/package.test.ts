/** What npm users get: the packed tarball, imported and bundled as they would. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'nosale-package-'))
const bin = (name: string) => resolve('node_modules/.bin', name)
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', cwd: folder, stdio: 'pipe' })
let tarball = ''

beforeAll(() => {
  tarball = join(
    folder,
    run('npm', 'pack', '--silent', '--pack-destination', folder, process.cwd()).trim().split('\n').at(-1)!,
  )
  const installed = join(folder, 'node_modules/nosale')
  mkdirSync(installed, { recursive: true })
  run('tar', '-xzf', tarball, '-C', installed, '--strip-components=1')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('the tarball is what package.json says: publint and attw find nothing', () => {
  expect(run(bin('publint'), tarball, '--strict')).toContain('All good')
  expect(
    run(
      bin('attw'),
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'nosale.js',
      'nosale.marked.js',
      'partners.js',
      'calls.js',
      'sri.json',
    ),
  ).toContain('🟢 (ESM)')
}, 60_000)

test('importing and starting it in Node touches no page and denies everything', () => {
  const code = `const { start } = await import('nosale'); const c = start({ region: 'US-CA' })
    console.log(JSON.stringify([c.allows('advertising'), typeof c.subscribe(() => {})]))`
  expect(run(process.execPath, '--input-type=module', '-e', code).trim()).toBe('[false,"function"]')
})

test('its types fit Node, Express and a worker, as strict as they go', () => {
  for (const library of [
    'express',
    'node',
    'express-serve-static-core',
    'serve-static',
    'send',
    'http-errors',
    'mime',
    'qs',
    'range-parser',
    'body-parser',
    'connect',
  ])
    link('@types/' + library)
  writeFileSync(
    join(folder, 'server.ts'),
    `import { createServer } from 'node:http'
     import { createSecureServer } from 'node:http2'
     import express from 'express'
     import { decisionsFrom, fetchMiddleware, middleware, type ServerConfig } from 'nosale/server'
     const config: ServerConfig = { region: 'US-CA', path: '/again', cookie: { domain: 'site.example' } }
     const nosale = middleware(config)
     createServer((request, response) => nosale(request, response, () => response.end()))
     createSecureServer((request, response) => nosale(request, response, () => response.end()))
     express().use(nosale).get('/', (request) => decisionsFrom(request, config).advertising?.allowed)
     const around = fetchMiddleware(config)
     export default { fetch: (request: Request): Promise<Response> => around(request, () => new Response()) }`,
  )
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const target = ['--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--skipLibCheck', 'false']
  expect(run(bin('tsc'), ...strict, ...target, 'server.ts')).toBe('')
}, 60_000)

function link(library: string): void {
  const from = resolve('node_modules', library)
  const to = join(folder, 'node_modules', library)
  mkdirSync(join(to, '..'), { recursive: true })
  if (existsSync(from) && !existsSync(to)) symlinkSync(from, to)
}

test('Vite puts each view and each language into a chunk of its own', () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><head><script type="module" src="/main.js"></script></head></html>',
  )
  writeFileSync(
    join(folder, 'main.js'),
    `import { start } from 'nosale'
     const consent = start({ region: 'US-CA', policyUrl: '/privacy' })
     consent.subscribe(({ decisions }) => console.log(decisions.advertising))`,
  )
  run(bin('vite'), 'build', '--logLevel', 'error')
  const assets = join(folder, 'dist/assets')
  const chunks = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const main = chunks.find((name) => name.startsWith('index'))!
  for (const name of ['ask', 'choose', 'tell', 'care', 'text.ro'])
    expect(
      chunks.some((chunk) => chunk.startsWith(name + '-')),
      name,
    ).toBe(true)
  expect(readFileSync(join(assets, main), 'utf8')).not.toContain('Privacy preferences')
}, 60_000)

test('a bundler keeps the imported partners and drops the rest of the catalogue', () => {
  writeFileSync(
    join(folder, 'partners.js'),
    `import { meta, googleAds } from 'nosale/partners'\nconsole.log(meta, googleAds)`,
  )
  run(bin('vite'), 'build', '--logLevel', 'error', '--outDir', 'picked', '--config', config('partners.js'))
  const picked = readFileSync(join(folder, 'picked/partners.js'), 'utf8')
  expect(picked).toContain('connect.facebook.net')
  expect(picked).toContain('www.googleadservices.com')
  for (const other of ['criteo', 'bing', 'google-analytics', 'youtube', 'stripe']) expect(picked).not.toContain(other)
  expect(picked.length).toBeLessThan(1500)
}, 60_000)

/** Vite's own config for a library of one entry. */
function config(entry: string): string {
  const path = join(folder, 'vite.config.js')
  const lib = { entry, formats: ['es'], fileName: 'partners' }
  writeFileSync(path, `export default { build: { lib: ${JSON.stringify(lib)} } }`)
  return path
}
