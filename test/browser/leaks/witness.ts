/**
 * The only witness: one server that plays the site, the partner and everyone
 * else, told apart by the Host header, and writes down each request and each
 * bare connection before it answers. It knows pages, not vectors.
 */
import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { type Server, createServer as createTcpServer } from 'node:net'
import { cpus, loadavg } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A document of the site, on a host of its own: so each visit is a visitor's first. */
export interface Document {
  readonly html: string
  /** Path → body; a path that is missing here comes from `folders`. */
  readonly files: { readonly [path: string]: string }
  readonly headers: { readonly [name: string]: string }
}

/** What arrived because of one page: vector → how often. */
export interface Counts {
  readonly [vector: string]: number
}

export interface Witness {
  readonly port: number
  /** The name of the next page. */
  name(): string
  serve(page: string, document: Document): string
  /** A socket at the partner for one vector of a page: whatever reaches it counts. Gives its port. */
  socket(page: string, vector: string, kind: 'tcp' | 'udp'): Promise<number>
  /** Waits until the page has loaded and nothing more arrives; undefined where it never loads. */
  settled(page: string, leaves?: boolean): Promise<Counts | undefined>
  forget(page: string): void
  close(): Promise<void>
}

interface Entry {
  document: Document
  counts: { [vector: string]: number }
  last: number
  done: number
  sockets: (Server | UdpSocket)[]
}

const types: { readonly [ending: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.txt': 'text/plain',
}
const bodies: { readonly [ending: string]: string | Buffer } = {
  '.gif': Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  '.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><mask id="m"/><filter id="f"/></svg>',
  '.html': '<!doctype html><title>Partner</title>',
  '.json': '{}',
  '.vtt': 'WEBVTT',
}
const root = fileURLToPath(new URL('../../../', import.meta.url))
/** A file of the site that no page brings: built by us, or a peer's. */
const folders: { readonly [prefix: string]: string } = {
  '/peers/': root + 'peers/.built/',
  '/': root + 'dist/',
}
/** Where a document's text is to arrive in pieces, as it may from any network. */
const border = '¶'
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function startWitness(): Promise<Witness> {
  const pages = new Map<string, Entry>()
  let number = 0

  /** `/p12/img.gif` is asked for by the vector `img` of the page `p12`. */
  function note(path: string): boolean {
    const [, page, vector] = /^\/(p\d+)\/([\w-]+)/.exec(path) ?? []
    if (!page) return false
    count(page, vector!)
    return true
  }
  function count(page: string, vector: string): void {
    const entry = pages.get(page)
    if (!entry) return
    entry.counts[vector] = (entry.counts[vector] ?? 0) + 1
    entry.last = Date.now()
  }

  function forget(page: string): void {
    for (const socket of pages.get(page)?.sockets ?? []) socket.close()
    pages.delete(page)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://localhost')
    const entry = pages.get(/^p\d+/.exec(request.headers.host ?? '')?.[0] ?? '')
    const preflight = request.method === 'OPTIONS'
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', '*')
    if ((!preflight && note(url.pathname)) || !entry) return outside(url, response)

    entry.last = Date.now()
    if (url.pathname === '/done') entry.done ||= Date.now()
    if (url.pathname.startsWith('/slow')) await pause(300)
    if (url.pathname === '/go') return void response.writeHead(302, { Location: url.search.slice(1) }).end()
    if (url.pathname === '/') {
      response.writeHead(200, { 'Content-Type': types['.html'], ...entry.document.headers })
      const [begun, ...pieces] = entry.document.html.split(border)
      response.write(begun)
      for (const piece of pieces) {
        await pause(200)
        response.write(piece)
      }
      return void response.end()
    }
    const body = entry.document.files[url.pathname] ?? (await built(url.pathname)) ?? bodies[extname(url.pathname)]
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': types[extname(url.pathname)] ?? 'text/plain' })
    response.end(body)
  }

  function outside(url: URL, response: ServerResponse): void {
    const ending = extname(url.pathname)
    // An event stream that gets nothing does not ask again.
    if (!types[ending]) return void response.writeHead(204).end()
    response.writeHead(200, { 'Content-Type': types[ending] }).end(bodies[ending] ?? '')
  }

  const servers = [createServer(safely), createServer(safely)] as const
  function safely(request: IncomingMessage, response: ServerResponse): void {
    answer(request, response).catch(() => response.destroy())
  }
  for (const server of servers) {
    server.on('upgrade', (request, socket) => {
      note(request.url ?? '')
      socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    })
  }
  servers[0].listen(0, '127.0.0.1')
  await once(servers[0], 'listening')
  const { port } = servers[0].address() as { port: number }
  // A machine without IPv6 has no ::1.
  servers[1].on('error', () => {}).listen(port, '::1')

  return {
    port,
    name: () => `p${++number}`,
    serve(page, document) {
      const entry = pages.get(page)
      const now = Date.now()
      pages.set(page, { document, counts: {}, last: now, done: 0, sockets: entry?.sockets ?? [] })
      return `http://${page}.localhost:${port}/`
    },
    async socket(page, vector, kind) {
      const sockets = kind === 'tcp' ? tcp() : udp()
      for (const socket of sockets) {
        socket.on('error', () => {})
        socket.on(kind === 'tcp' ? 'connection' : 'message', (its?: { destroy?(): void }) => {
          count(page, vector)
          its?.destroy?.()
        })
      }
      const bound = await bind(sockets)
      pages.get(page)!.sockets.push(...sockets)
      return bound
    },
    async settled(page, leaves = false) {
      const entry = pages.get(page)!
      const start = Date.now()
      for (;;) {
        const now = Date.now()
        const arrived = entry.done || (leaves && Object.keys(entry.counts).length > 0)
        // On a busy machine everything comes later, the stragglers too.
        const quiet = Math.max(450, Math.min(1500, (300 * loadavg()[0]!) / cpus().length))
        if (arrived && now - Math.max(entry.last, entry.done, start) > quiet) return { ...entry.counts }
        if (now - start > 20_000) return arrived ? { ...entry.counts } : undefined
        await pause(40)
      }
    },
    forget,
    async close() {
      for (const page of pages.keys()) forget(page)
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function built(path: string): Promise<Buffer | undefined> {
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start))!
  return readFile(folder + path.slice(prefix.length)).catch(() => undefined)
}

/** Both loopback addresses, since browsers try either for `*.localhost`. */
const tcp = () => [createTcpServer(), createTcpServer()]
const udp = () => [createSocket('udp4'), createSocket({ type: 'udp6', ipv6Only: true })]

async function bind(sockets: (Server | UdpSocket)[]): Promise<number> {
  const open = (socket: Server | UdpSocket, port: number, host: string) =>
    new Promise<void>((resolve) => {
      socket.once('error', () => resolve())
      const bound = () => resolve()
      if ('bind' in socket) socket.bind(port, host, bound)
      else socket.listen(port, host, bound)
    })
  await open(sockets[0]!, 0, '127.0.0.1')
  const { port } = sockets[0]!.address() as { port: number }
  await open(sockets[1]!, port, '::1')
  return port
}
