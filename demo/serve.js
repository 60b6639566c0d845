/**
 * The two servers of the demo and of every browser test: a site, and an
 * advertising partner that writes down each request before it answers. What
 * the partner's log does not have did not happen.
 */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
}
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const ad = `<!doctype html><html lang="en"><title>Ad</title>
<style>body{margin:0;min-height:100vh;display:grid;place-items:center;font:600 16px system-ui;background:#fbe9c6;color:#3d2a05}</style>
<p>An advertisement from the partner</p></html>`

/**
 * The site. `pages` maps a path to HTML, to `{ status, headers, body }`, or to
 * a function of the request that returns either; what it lacks comes from dist.
 */
export async function site({ port = 0, pages = {} } = {}) {
  const requests = []
  const server = await listen(port, async (request, response) => {
    const url = new URL(request.url, 'http://site.localhost')
    requests.push({ method: request.method, path: url.pathname + url.search })
    const page = pages[url.pathname]
    const answer = typeof page === 'function' ? await page(request, url, response) : page
    if (response.headersSent) return
    if (answer !== undefined) return send(response, typeof answer === 'string' ? { body: answer } : answer, '.html')
    try {
      send(response, { body: await readFile(dist + url.pathname.slice(1)) }, extname(url.pathname))
    } catch {
      send(response, { status: 404, body: 'Not found' }, '.txt')
    }
  })
  return { ...server, requests, pages }
}

/**
 * The partner. Scripts that it has no `files` for push their own path into
 * `window.ran`, so that a page can tell in which order they came; `?delay=`
 * makes any answer wait, in milliseconds.
 */
export async function partner({ port = 0, files = {} } = {}) {
  const requests = []
  const listeners = new Set()
  let number = 0

  const server = await listen(port, async (request, response) => {
    const url = new URL(request.url, 'http://partner.localhost')
    const { host, referer = '', cookie = '', origin = '*' } = request.headers
    const type = request.headers['sec-fetch-dest'] ?? ''
    const path = url.pathname + url.search
    const entry = { number: ++number, time: Date.now(), method: request.method, host, path, type, referer, cookie }
    requests.push(entry)
    for (const listener of listeners) listener(entry)

    await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('delay') ?? 0)))
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Allow-Credentials', 'true')
    response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? '*')
    const fresh = (body, ending) => send(response, { body, headers: { 'Cache-Control': 'no-store' } }, ending)
    const ending = extname(url.pathname)
    if (files[url.pathname]) return fresh(files[url.pathname], ending)
    if (ending === '.js') return fresh(`(globalThis.ran ||= []).push(${JSON.stringify(path)})`, ending)
    if (ending === '.gif' || ending === '.png') return fresh(gif, '.gif')
    if (ending === '.css') return fresh('.partner{color:red}', ending)
    if (ending === '.html') return fresh(ad, ending)
    send(response, { status: 204, body: '', headers: { 'Cache-Control': 'no-store' } }, '.txt')
  })

  return {
    ...server,
    requests,
    files,
    /** Hears of each request as it arrives; returns the way to stop. */
    onRequest(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Requests so far that arrived for a path beginning so, once no new one has come for 450 ms. */
    async settled(prefix = '/') {
      const start = Date.now()
      for (let seen = -1, since = start; ;) {
        if (requests.length !== seen) [seen, since] = [requests.length, Date.now()]
        if (Date.now() - since > 450 && Date.now() - start > 700) break
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return requests.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path)
    },
    clear() {
      requests.length = 0
    },
  }
}

function send(response, { status = 200, headers = {}, body }, ending) {
  response.writeHead(status, {
    'Content-Type': types[ending] ?? 'text/plain; charset=utf-8',
    'Cache-Control': ending === '.html' ? 'no-cache' : 'max-age=600',
    ...headers,
  })
  response.end(body)
}

/** Both loopback addresses, since browsers try either for `*.localhost`. */
async function listen(port, answer) {
  const handler = (request, response) =>
    Promise.resolve(answer(request, response)).catch((error) => {
      console.error(error)
      response.destroy()
    })
  const four = createServer(handler)
  await open(four, port, '127.0.0.1')
  const number = four.address().port
  const six = createServer(handler)
  // A machine without IPv6 has no ::1.
  await open(six, number, '::1').catch(() => {})
  return {
    port: number,
    close: () =>
      Promise.all(
        [four, six].map((server) => {
          server.closeAllConnections()
          return new Promise((resolve) => server.close(resolve))
        }),
      ),
  }
}

function open(server, port, host) {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
}
