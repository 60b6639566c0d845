/**
 * The README's servers, as they stand there: each recipe is taken out of the
 * text, put into a folder as a site would have it, and run as its own process.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { ensureNginx } from '../../scripts/browsers.js'

const section = /^## On a server\n([^]*?)\n## /m.exec(readFileSync('README.md', 'utf8'))![1]!
const blocks = [...section.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(([, lang, code]) => ({ lang, code: code! }))

/** The line that a page has after the gate. */
export const line = blocks.find(({ lang }) => lang === 'html')!.code
/** Name → code, as the first comment of each names it. */
export const recipes = blocks
  .filter(({ lang }) => lang !== 'html')
  .map(({ lang, code }) => ({ lang, code, name: /^(?:\/\/|#) ([\w ]+)/.exec(code)![1]! }))

export interface Running {
  readonly port: number
  close(): void
}

/** Starts a recipe on a free port, with `pages` as the site's files. */
export async function run(name: string, pages: { [file: string]: string }): Promise<Running> {
  const { lang, code } = recipes.find((recipe) => recipe.name === name)!
  const folder = mkdtempSync(join(tmpdir(), 'nosale-server-'))
  const root = join(folder, 'public')
  mkdirSync(root)
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.js')))
    copyFileSync(join('dist', file), join(root, file))
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(root, file), text)
  const port = await freePort()
  const program = lang === 'nginx' ? nginx(folder, code, port) : await node(folder, name, code, port)
  await answers(port)
  return {
    port,
    close() {
      program.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function node(folder: string, name: string, code: string, port: number): Promise<ChildProcess> {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(folder, 'node_modules'))
  for (const library of ['express', 'hono', '@hono'])
    symlinkSync(resolve('node_modules', library), join(folder, 'node_modules', library))
  symlinkSync(resolve('.'), join(folder, 'node_modules/nosale'))
  writeFileSync(join(folder, 'site.js'), site)
  writeFileSync(join(folder, 'recipe.js'), (name === 'Node' ? `import { site } from './site.js'\n` : '') + code)
  writeFileSync(join(folder, 'main.js'), name === 'A worker' ? await workerd(folder) : `import './recipe.js'`)
  return spawn(process.execPath, ['main.js'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
}

/** The rest of a site on Node's http. */
const site = `import { readFile } from 'node:fs/promises'
export async function file(path) {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
  const body = await readFile('public/' + name).catch(() => undefined)
  return body ? { status: 200, type, body } : { status: 404, type, body: '' }
}
export async function site(request, response) {
  const { status, type, body } = await file(request.url)
  response.writeHead(status, { 'Content-Type': type, 'Set-Cookie': 'session=1; Path=/' }).end(body)
}`

/** A worker knows the web's names and none of Node's: it runs in a realm that has no others. */
async function workerd(folder: string): Promise<string> {
  const options = { bundle: true, format: 'iife', globalName: 'worker', platform: 'neutral' } as const
  const entry = { contents: readFileSync(join(folder, 'recipe.js'), 'utf8'), resolveDir: folder }
  const { outputFiles } = await build({ ...options, stdin: entry, write: false })
  writeFileSync(join(folder, 'worker.js'), outputFiles[0]!.text)
  return `import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { file } from './site.js'

const realm = createContext({ Request, Response, Headers, URL, console })
runInContext(readFileSync('worker.js', 'utf8'), realm)
const ASSETS = { async fetch(request) {
  const { status, type, body } = await file(new URL(request.url).pathname)
  return new Response(body, { status, headers: { 'content-type': type, 'set-cookie': 'session=1; Path=/' } })
} }
createServer(async ({ method, url, headers }, response) => {
  const request = new Request('http://' + headers.host + url, { method, headers })
  const answer = await realm.worker.default.fetch(request, { ASSETS })
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
}).listen(process.env.PORT)`
}

function nginx(folder: string, code: string, port: number): ChildProcess {
  const types = 'types { text/html html; text/javascript js; }'
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const own = code.replace(
    'server {',
    `server {\n  listen 127.0.0.1:${port};\n  listen [::1]:${port};\n  root ${folder}/public;`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log ${folder}/access.log; ${types} ${paths.join(' ')}
${own}
}`,
  )
  const program = ensureNginx()
  // A wrong recipe is told with nginx's own words.
  execFileSync(program, ['-t', '-q', '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  return spawn(program, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(`http://localhost:${port}/`)
      return
    } catch (error) {
      if (tries > 200) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}
