/** What npm users get: the packed tarball, imported and bundled as they would. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
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
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
      'nosale.strict.js',
      'partners.js',
      'calls.js',
      'region.js',
      'frame.js',
      'sri.json',
    ),
  ).toContain('🟢 (ESM)')
}, 60_000)

test('importing and starting it in Node touches no page and denies everything', () => {
  const code = `const { start } = await import('nosale'); const c = start({ region: 'US-CA' })
    console.log(JSON.stringify([c.allows('advertising'), typeof c.subscribe(() => {})]))`
  expect(run(process.execPath, '--input-type=module', '-e', code).trim()).toBe('[false,"function"]')
})

test('its types fit Node, Express, a worker and React, as strict as they go', () => {
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
  // What React's `useEffect` takes: the way to stop, or nothing.
  writeFileSync(
    join(folder, 'client.ts'),
    `import { start, type Consent } from 'nosale'
     declare const only: unique symbol
     declare function useEffect(effect: () => void | (() => void | { [only]: never })): void
     declare global { interface Window { nosale: Consent } }
     useEffect(() => start({ region: 'US-CA' }).subscribe(({ decisions }) => decisions.advertising?.because))
     window.nosale.optOut()`,
  )
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit']
  const target = ['--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--skipLibCheck', 'false']
  expect(run(bin('tsc'), ...strict, ...target, 'server.ts', 'client.ts')).toBe('')
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
  for (const name of ['ask', 'choose', 'tell', 'foot', 'owner', 'clean', 'check', 'text.ro'])
    expect(
      chunks.some((chunk) => chunk.startsWith(name + '-')),
      name,
    ).toBe(true)
  expect(readFileSync(join(assets, main), 'utf8')).not.toContain('Privacy preferences')
}, 60_000)

test('importing and starting the guarded entry in Node touches no page either', () => {
  const code = `const { start } = await import('nosale/guarded'); console.log(start().allows('advertising'))`
  expect(run(process.execPath, '--input-type=module', '-e', code).trim()).toBe('false')
  expect(readFileSync(join(folder, 'node_modules/nosale/dist/guarded.js'), 'utf8')).toContain('connect.facebook.net')
  expect(readFileSync(join(folder, 'node_modules/nosale/dist/index.js'), 'utf8')).not.toContain('connect.facebook.net')
})

test('a bundler keeps the imported partners and drops the rest of the catalogue', () => {
  writeFileSync(
    join(folder, 'partners.js'),
    `import { meta, googleAds } from 'nosale/partners'\nconsole.log(meta, googleAds)`,
  )
  run(bin('vite'), 'build', '--logLevel', 'error', '--outDir', 'picked', '--config', config('partners.js'))
  const picked = readFileSync(join(folder, 'picked/partners.js'), 'utf8')
  expect(picked).toContain('connect.facebook.net')
  expect(picked).toContain('googleadservices.com')
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

describe('the Vite plugin', () => {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Site</title>
<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>
<script type="module" src="/own.js"></script></head><body><img src="https://px.ads.linkedin.com/collect"></body></html>`

  function site(name: string, options = '', vite = '') {
    const root = join(folder, name)
    mkdirSync(root)
    writeFileSync(join(root, 'index.html'), html)
    mkdirSync(join(root, 'sub'))
    writeFileSync(join(root, 'sub/page.html'), html)
    writeFileSync(join(root, 'own.js'), 'console.log(1)')
    writeFileSync(
      join(root, 'vite.config.js'),
      `import { nosale } from 'nosale/vite'
       export default { plugins: [nosale({ region: 'US-CA' }${options})], build: { rollupOptions: { input: ['index.html', 'sub/page.html'] } }, ${vite} }`,
    )
    return root
  }
  const build = (root: string) => execFileSync(bin('vite'), ['build'], { encoding: 'utf8', cwd: root, stdio: 'pipe' })
  const gate = () => readFileSync('dist/nosale.js', 'utf8').trim()

  test('marks the pages of a build and puts the gate first, with all that it fetches beside it', () => {
    const root = site('inline')
    const said = build(root)
    const page = readFileSync(join(root, 'dist/index.html'), 'utf8')

    expect(page).toContain('<script type="text/plain" data-purpose="advertising" async src="https://connect')
    expect(page).toContain('<img data-purpose="advertising" data-src="https://px.ads')
    const settings = '<script type="application/json" data-nosale>{"region":"US-CA"}</script>'
    expect(page).toContain(`<meta charset="utf-8">${settings}<script>${gate().slice(0, 20)}`)
    const code = /<script>([^]*?)<\/script>/.exec(page)![1]!
    expect(code).toBe(gate().replaceAll('"./', '"/nosale/'))
    // The policy's hash is that of what stands there.
    expect(said).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    const beside = readdirSync(join(root, 'dist/nosale'))
    for (const [file] of code.matchAll(/(?<="\/nosale\/)[\w.-]+\.js/g)) expect(beside).toContain(file)
    expect(said).not.toContain('0 HTML entries')
    // What npm users import is for no page.
    expect(beside.filter((file) => /^(index|guarded|regimes)\./.test(file))).toEqual([])
  }, 60_000)

  test('as a file of its own the gate has its integrity, and a relative base reaches it from everywhere', () => {
    const root = site('apart', `, { inline: false, gate: 'nosale.marked.js' }`, `base: './'`)
    build(root)
    const { integrity } = JSON.parse(readFileSync('dist/sri.json', 'utf8'))['nosale.marked.js']
    for (const [page, path] of [
      ['index.html', './nosale/'],
      ['sub/page.html', '../nosale/'],
    ] as const) {
      expect(readFileSync(join(root, 'dist', page), 'utf8')).toContain(
        `<script src="${path}nosale.marked.js" integrity="${integrity}" crossorigin></script>`,
      )
    }
    expect(readFileSync(join(root, 'dist/nosale/nosale.marked.js'), 'utf8')).toBe(
      readFileSync('dist/nosale.marked.js', 'utf8'),
    )
  }, 60_000)

  test.each(['', ', { inline: false }'])(
    'that is there twice does what it does once: nosale(…%s)',
    (options) => {
      const [once, twice] = [site('once' + options.length, options), site('twice' + options.length, options)]
      const config = join(twice, 'vite.config.js')
      writeFileSync(config, readFileSync(config, 'utf8').replace(/nosale\(\{.*?\)(?=])/, '$&, $&'))
      for (const root of [once, twice]) build(root)
      const page = (root: string) => readFileSync(join(root, 'dist/sub/page.html'), 'utf8')
      expect(page(twice)).toBe(page(once))
    },
    60_000,
  )

  test.each([
    "region: 'auto'",
    "region: 'US-CT', gpc: 'required'",
    "region: 'US-CT', age: 17",
    "regimes: { CH: { regime: 'opt-in' } }",
  ])(
    'puts the table of the law before the gate where the config needs it: %s',
    (settings) => {
      for (const options of ['', ', { inline: false }']) {
        const root = site(`table-${settings.length}${options.length}`, options)
        const config = join(root, 'vite.config.js')
        writeFileSync(config, readFileSync(config, 'utf8').replace("region: 'US-CA'", settings))
        const said = build(root)
        const page = readFileSync(join(root, 'dist/index.html'), 'utf8')
        const table = readFileSync('dist/region.js', 'utf8').trim()
        const { integrity } = JSON.parse(readFileSync('dist/sri.json', 'utf8'))['region.js']
        const tag = options
          ? `<script src="/nosale/region.js" integrity="${integrity}" crossorigin></script>`
          : `<script>${table}</script>`
        const [settingsOf, gateOf] = page.split(tag)
        expect(settingsOf).toMatch(/data-nosale>\{[^<]*\}<\/script>$/)
        expect(gateOf).toMatch(options ? /^<script src="\/nosale\/nosale\.js"/ : /^<script>\(\(\)=>/)
        const hash = createHash('sha256').update(table).digest('base64')
        if (!options) expect(said).toContain(`region.js needs script-src 'sha256-${hash}'`)
      }
    },
    60_000,
  )

  test('says so where no page of a build was seen, as where a framework renders them', () => {
    const root = site('rendered')
    const config = join(root, 'vite.config.js')
    writeFileSync(config, readFileSync(config, 'utf8').replace("['index.html', 'sub/page.html']", "'own.js'"))
    const { stderr } = spawnSync(bin('vite'), ['build'], { encoding: 'utf8', cwd: root })
    expect(stderr).toContain('nosale: 0 HTML entries. Expected one at least. No page has the gate')
  }, 60_000)

  test('does the same in development, and serves what the gate fetches', async () => {
    const { createServer } = await import('vite')
    const root = site('development', '', 'server: { port: 0, host: "127.0.0.1" }, logLevel: "silent"')
    const server = await createServer({ root, configFile: join(root, 'vite.config.js') })
    try {
      await server.listen(0)
      const { port } = server.httpServer!.address() as { port: number }
      const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
      const page = await get('/')
      expect(page).toContain('<script type="text/plain" data-purpose="advertising" async src="https://connect')
      expect(page).toContain(`</script><script>${gate().slice(0, 20)}`)
      expect(await get('/nosale/ask.js')).toBe(readFileSync('dist/ask.js', 'utf8'))
      expect(await get('/nosale/../package.json')).not.toContain('"name": "nosale"')
    } finally {
      await server.close()
    }
  }, 60_000)
})

describe('the marker', () => {
  test('is a command and a module, of the same catalogue', () => {
    writeFileSync(join(folder, 'ad.html'), '<script src="https://connect.facebook.net/x.js"></script>')
    const { bin: bins } = JSON.parse(readFileSync(join(folder, 'node_modules/nosale/package.json'), 'utf8'))
    const command = join(folder, 'node_modules/nosale', bins.nosale)
    expect(run(process.execPath, command, 'mark', 'ad.html')).toContain('ad.html:1  script  src')
    const code = `const { mark } = await import('nosale/html')
      console.log(mark('<img src="https://px.ads.linkedin.com/x">').html)`
    expect(run(process.execPath, '--input-type=module', '-e', code).trim()).toBe(
      '<img data-purpose="advertising" data-src="https://px.ads.linkedin.com/x">',
    )
  })

  test('runs where there is no Node', async () => {
    const { build } = await import('esbuild')
    const contents = `export { mark, markStream } from 'nosale/html'`
    const options = { bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'made' } as const
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, ...options })
    const worker = createContext({ URL, TextDecoder, TransformStream })
    const code = `made.markStream(); made.mark('<img src="https://px.ads.linkedin.com/x">').html`
    expect(runInContext(outputFiles[0]!.text + code, worker)).toContain('data-src')
  })
})
