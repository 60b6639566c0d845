/**
 * The npm entry for servers, in the two forms that servers speak: Fetch's and
 * Node's. A cookie that a server sets outlives the week that Safari grants to
 * those of scripts.
 */
import { createReplies, personal } from './reply.js'
import type { FetchMiddleware, Incoming, Middleware, NodeResponse, Reply, ServerConfig, Visit } from './types.js'
import { header } from './visit.js'

export type * from './types.js'
export { decisionsFrom } from './visit.js'

/** For servers that speak Fetch: workers, Hono, Deno, Bun. Throws for an invalid config. */
export function fetchMiddleware(config?: ServerConfig): FetchMiddleware {
  const { own, page } = createReplies(config)
  return async (request, next) => {
    const { pathname, host, protocol } = new URL(request.url)
    const visit = { method: request.method, path: pathname, host, ...secured(request, protocol === 'https:') }
    const reply = own(visit) ?? (next ? undefined : notFound)
    if (reply) return new Response(reply.body, { status: reply.status, headers: lines(reply) })
    return withCookies(await next!(request), page(visit))
  }
}

/** For Node's `http`, Express and all that take `(request, response, next)`. Throws for an invalid config. */
export function middleware(config?: ServerConfig): Middleware {
  const { own, page } = createReplies(config)
  return (request, response, next) => {
    const { method = 'GET', url = '/', socket } = request
    const authority = header(request, 'host') || header(request, ':authority')
    // As browsers spell an origin: RFC 3986 § 6.2.
    const host = authority.toLowerCase().replace(/:(80|443)$/, '')
    const isEncrypted = !!socket && 'encrypted' in socket && socket.encrypted === true
    // Also in the form that names the host: RFC 9112 § 3.2.2.
    const path = url.replace(/^https?:\/\/[^/?]*/i, '').split('?')[0] || '/'
    const visit = { method, path, host, ...secured(request, isEncrypted) }
    const reply = own(visit) ?? (next ? undefined : notFound)
    if (reply) {
      for (const name in reply.headers) response.setHeader(name, reply.headers[name]!)
      response.statusCode = reply.status
      response.end(reply.body ?? '')
      return
    }
    const cookies = page(visit)
    if (cookies[0]) beforeHead(response, () => addCookies(response, cookies))
    next!()
  }
}

const notFound: Reply = { status: 404, headers: {}, body: null }

/** Behind a proxy that ends TLS, the proxy says so. */
function secured({ headers }: Incoming, isEncrypted: boolean): Pick<Visit, 'headers' | 'isSecure'> {
  return { headers, isSecure: isEncrypted || /^https/i.test(header({ headers }, 'x-forwarded-proto')) }
}

function lines({ headers }: Reply): [string, string][] {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )
}

/** A copy, since a response that was fetched cannot be changed. */
function withCookies(response: Response, cookies: readonly string[]): Response {
  const cacheControl = personal(response.headers.get('cache-control') ?? '', [...response.headers.keys()])
  if (!cookies[0] || !cacheControl) return response
  const copy = new Response(response.body, response)
  copy.headers.set('Cache-Control', cacheControl)
  for (const cookie of cookies) copy.headers.append('Set-Cookie', cookie)
  return copy
}

function addCookies(response: NodeResponse, cookies: readonly string[]): void {
  const cacheControl = personal(String(response.getHeader('cache-control') ?? ''), response.getHeaderNames())
  if (!cacheControl) return
  const others = [response.getHeader('set-cookie') ?? []].flat().map(String)
  response.setHeader('Cache-Control', cacheControl)
  response.setHeader('Set-Cookie', [...others, ...cookies])
}

/** Calls back once, when all of the site's own headers are set and none is sent. */
function beforeHead(response: NodeResponse, then: () => void): void {
  const { writeHead } = response
  response.writeHead = (status, ...rest) => {
    response.writeHead = writeHead
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object') for (const pair of pairs(headers)) response.setHeader(...pair)
    then()
    return writeHead.call(response, status, ...rest.filter((each) => typeof each === 'string'))
  }
}

/** Node takes headers as an object, as a flat list, or as a list of pairs; in a list a name may come again. */
function pairs(headers: object): [string, string | string[]][] {
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined)
  const flat: string[] = headers.flat()
  const names = flat.filter((_each, i) => i % 2 === 0)
  return names.map((name) => {
    const values = names.flatMap((each, i) => (each.toLowerCase() === name.toLowerCase() ? flat[i * 2 + 1]! : []))
    return [name, values.length > 1 ? values : values[0]!]
  })
}
