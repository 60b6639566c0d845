/** Node's form, on Node's own servers: whatever way a site writes its headers, the cookie comes with them. */
import { type ServerResponse, createServer } from 'node:http'
import { connect, createServer as createServer2 } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { middleware } from '../server/server.js'
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
