/** Node's form, on Node's own servers: whatever way a site writes its headers, the cookie comes with them. */
import { type ServerResponse, createServer } from 'node:http'
import { connect as connectRaw } from 'node:net'
import { connect, createServer as createServer2 } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { decisionsFrom, middleware } from '../server/server.js'
import { encode } from '../src/record.js'

const record = {
  choices: { advertising: false },
  day: '2026-06-01',
  gpc: false,
  policyVersion: undefined,
  damaged: false,
}
const cookie = 'nosale=' + encode(record)
const line = `${cookie}; Max-Age=34560000; Path=/; SameSite=Lax`
const headers = { cookie, 'sec-fetch-dest': 'document' }

let close = () => {}
afterEach(() => close())

type Site = (response: ServerResponse) => void

async function visit(site: Site | undefined, path = '/'): Promise<Response> {
  const nosale = middleware()
  const server = createServer((request, response) => nosale(request, response, site && (() => site(response))))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  close = () => server.close()
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, redirect: 'manual' })
}

const sites: { [what: string]: Site } = {
  'ends at once': (response) => void response.end('page'),
  'writes in parts': (response) => {
    response.write('pa')
    response.end('ge')
  },
  'writes a head': (response) => void response.writeHead(200).end('page'),
  'flushes its head': (response) => {
    response.flushHeaders()
    response.end('page')
  },
}
test.each(Object.entries(sites))('a page that %s has the cookie, and is private', async (_what, site) => {
  const response = await visit(site)
  expect(await response.text()).toBe('page')
  expect(response.headers.getSetCookie()).toEqual([line])
  expect(response.headers.get('cache-control')).toBe('private')
})

const others = ['Content-Type', 'text/html', 'Set-Cookie', 'a=b', 'Cache-Control', 'max-age=9']
const heads: { [what: string]: Site } = {
  'an object': (response) =>
    void response.writeHead(404, { 'Content-Type': 'text/html', 'set-cookie': 'a=b', 'cache-control': 'max-age=9' }),
  'an object, after a message': (response) =>
    void response.writeHead(404, 'Gone', {
      'Content-Type': 'text/html',
      'set-cookie': ['a=b'],
      'cache-control': 'max-age=9',
    }),
  'a list': (response) => void response.writeHead(404, others),
  'setHeader before': (response) => {
    for (let i = 0; i < others.length; i += 2) response.setHeader(others[i]!, others[i + 1]!)
    response.writeHead(404)
  },
}
test.each(Object.entries(heads))("a site's headers, written as %s, stay beside ours", async (_what, head) => {
  const response = await visit((response) => {
    head(response)
    response.end('page')
  })
  expect(response.status).toBe(404)
  expect(response.headers.getSetCookie()).toEqual(['a=b', line])
  expect(response.headers.get('cache-control')).toBe('private, max-age=9')
  expect(response.headers.get('content-type')).toBe('text/html')
})

test.each([
  ['a list', ['Set-Cookie', 'a=1', 'Content-Type', 'text/html', 'set-cookie', 'b=2']],
  [
    'a list of pairs',
    [
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
    ],
  ],
  ['an object', { 'Set-Cookie': ['a=1', 'b=2'] }],
])('several cookies of the site, written as %s, all stay beside ours', async (_what, all) => {
  const response = await visit((site) => void site.writeHead(200, all as never).end())
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2', line])
})

test('a page that caches may share is left as it is', async () => {
  const response = await visit(
    (response) => void response.writeHead(200, { 'cache-control': 'public, max-age=9' }).end(),
  )
  expect([response.headers.getSetCookie(), response.headers.get('cache-control')]).toEqual([[], 'public, max-age=9'])
})

test('without a site behind it, other paths are not found, and a query changes no path', async () => {
  expect((await visit(undefined)).status).toBe(404)
  close()
  expect((await visit(undefined, '/.well-known/gpc.json?x=1')).status).toBe(200)
})

describe('over HTTP/2', () => {
  async function ask(more: { [name: string]: string }): Promise<{ [name: string]: unknown }> {
    const nosale = middleware()
    const server = createServer2((request, response) => nosale(request, response, () => response.end('page')))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    close = () => {
      client.close()
      server.close()
    }
    return new Promise((done, fail) =>
      client
        .request({ ...headers, ...more })
        .on('response', done)
        .on('error', fail)
        .end(),
    )
  }

  test('a page has the cookie', async () => {
    expect(await ask({ ':path': '/' })).toMatchObject({
      ':status': 200,
      'set-cookie': [line],
      'cache-control': 'private',
    })
  })

  test('the renewal knows its host', async () => {
    const path = { ':path': '/nosale', ':method': 'POST', ':authority': 'site.example' }
    expect((await ask({ ...path, origin: 'https://site.example' }))[':status']).toBe(204)
    close()
    expect((await ask({ ...path, origin: 'https://evil.example' }))[':status']).toBe(403)
  })
})

describe('over a raw socket', () => {
  const nosale = middleware({ policyVersion: '2026-01-01' })
  const faults: unknown[] = []

  /** Sends bytes as they are, and returns what comes until the server hangs up. */
  async function send(request: string): Promise<string> {
    const server = createServer((incoming, response) => {
      try {
        nosale(incoming, response, () => response.end('page'))
      } catch (error) {
        faults.push(error)
        response.destroy()
      }
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    close = () => server.close()
    return new Promise((done) => {
      const socket = connectRaw((server.address() as AddressInfo).port, '127.0.0.1')
      let heard = ''
      socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
      // A server that has hung up may refuse what is still on its way.
      socket.on('error', () => {})
      socket.on('close', () => done(heard))
      socket.write(Buffer.from(request.replace(/\n/g, '\r\n'), 'latin1'))
    })
  }
  const said = (text: string) => [Number(text.split(' ')[1] ?? 0), text.match(/^set-cookie: nosale=/gim)?.length ?? 0]

  const end = 'Connection: close\n\n'
  const page = (value: string) => `GET / HTTP/1.1\nHost: site.example\nAccept: text/html\nCookie: ${value}\n${end}`
  const ask = (more: string, target = '/nosale') =>
    `POST ${target} HTTP/1.1\nHost: site.example\nContent-Length: 0\nCookie: ${cookie}\n${more}\n${end}`
  const port = (host: string, origin: string) => ask('Origin: ' + origin).replace('site.example', host)
  const home = 'Sec-Fetch-Site: same-origin'
  /** What a forger can make whole: the check is against accidents. */
  const forged = (policyVersion: string, day = '2026-06-01') =>
    'nosale=' + encode({ choices: { advertising: false }, day, gpc: false, policyVersion, damaged: false })

  test.each<[what: string, request: string, status: number, cookies: number]>([
    ['a page', page(cookie), 200, 1],
    ['a page, by HTTP/1.0 without a host', `GET / HTTP/1.0\nAccept: text/html\nCookie: ${cookie}\n\n`, 200, 1],
    ['a cookie with a line in it', page(forged('2026\rSet-Cookie: a=b')), 400, 0],
    ['a cookie with a letter of no keyboard', page(forged('2026\x01')), 400, 0],
    ['a cookie with a tab', page(forged('2026\t01')), 200, 1],
    ['a cookie of bytes that are no ASCII', page(forged('2026', '\xe9'.repeat(10))), 200, 1],
    ['a cookie with a quotation mark', page('nosale="v1'), 200, 0],
    ['a cookie of 15 kB', page('nosale=' + 'x'.repeat(15_000)), 200, 0],
    ['a cookie of 30 kB', page('nosale=' + 'x'.repeat(30_000)), 431, 0],
    ['a thousand copies', page(Array.from({ length: 1000 }, (_, i) => `nosale=no:a${i}`).join('; ')), 200, 0],
    ['a purpose that every object has', page(cookie.replace('advertising', 'constructor')), 200, 0],
    ['the renewal', ask(home), 204, 1],
    ['the renewal by the whole address', ask(home, 'http://site.example/nosale?x'), 204, 1],
    ['the renewal at another path', ask(home, '/nosale/'), 200, 0],
    ['the renewal for two kinds of asker', ask(home + '\nSec-Fetch-Site: cross-site'), 403, 0],
    ['the renewal for an origin without a host', ask('Origin: http://'), 403, 0],
    ['the renewal for another host', ask('Origin: http://evil.example'), 403, 0],
    ['the renewal without a host', `POST /nosale HTTP/1.0\nOrigin: http://site.example\nCookie: ${cookie}\n\n`, 403, 0],
    ['the renewal by a proxy that names the port', port('site.example:443', 'https://site.example'), 204, 1],
    ['the renewal by one that writes in capitals', port('Site.Example:80', 'http://site.example'), 204, 1],
    ['the renewal at another port', port('site.example:8443', 'https://site.example'), 403, 0],
    ['no host', `GET / HTTP/1.1\nAccept: text/html\n\n`, 400, 0],
    ['OPTIONS of the whole server', `OPTIONS * HTTP/1.1\nHost: site.example\n${end}`, 200, 0],
    ['a tunnel', `CONNECT evil.example:443 HTTP/1.1\nHost: evil.example\n\n`, 0, 0],
    ['HEAD of a page', page(cookie).replace('GET', 'HEAD'), 200, 0],
  ])('%s answers as it should, and throws nothing', async (_what, request, status, cookies) => {
    expect(said(await send(request))).toEqual([status, cookies])
    expect(faults).toEqual([])
  })

  test('what may be a no among a thousand copies stays one, and is left to the visitor', () => {
    const copies = Array.from({ length: 1000 }, () => cookie).join('; ')
    const { advertising } = decisionsFrom({ headers: { cookie: copies } }, { region: 'US-CA' })
    expect(advertising).toEqual({ allowed: false, because: 'unreadable' })
  })

  test.each([
    ['https', true],
    ['https, http', true],
    ['HTTPS', true],
    ['http, https', false],
    ['javascript:', false],
  ])('X-Forwarded-Proto: %s makes the cookie Secure: %s', async (proto, isSecure) => {
    const heard = await send(ask(`${home}\nX-Forwarded-Proto: ${proto}`))
    expect(/^set-cookie: .*; Secure/im.test(heard)).toBe(isSecure)
  })
})
