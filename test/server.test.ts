import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decisionsFrom, fetchMiddleware } from '../server/server.js'
import type { ServerConfig } from '../server/types.js'
import { hasSignal, recordOf } from '../server/visit.js'
import { answer } from '../src/answer.js'
import { settle } from '../src/config.js'
import { decideAll } from '../src/decide.js'
import { decode, encode, readAll } from '../src/record.js'
import type { Choices, ConsentRecord } from '../src/types.js'

const today = new Date().toJSON().slice(0, 10)
const value = (choices: Choices, rest: Partial<ConsentRecord> = {}) =>
  encode({ choices, day: '2026-06-01', gpc: false, policyVersion: undefined, damaged: false, ...rest })
const no = value({ advertising: false })
const yes = value({ advertising: true })

const home = 'https://site.example'
const asked = (headers: { [name: string]: string }, path = '/nosale', method = 'POST') =>
  new Request(home + path, { method, headers })
const own = { 'sec-fetch-site': 'same-origin' }
const toPage = { 'sec-fetch-dest': 'document' }
const page =
  (headers: HeadersInit = {}) =>
  () =>
    new Response('<!doctype html>', { headers })

const renew = (headers: { [name: string]: string }, config?: ServerConfig) =>
  fetchMiddleware(config)(asked({ ...own, ...headers }))
const visit = (headers: { [name: string]: string }, config?: ServerConfig, answered: HeadersInit = {}) =>
  fetchMiddleware(config)(asked({ ...toPage, ...headers }, '/', 'GET'), page(answered))
const written = (response: Response) =>
  response.headers.getSetCookie().map((line) => /^nosale=([^;]*)/.exec(line)?.[1] ?? line)

const consoles = ['log', 'info', 'warn', 'error', 'debug'] as const
beforeEach(() => consoles.forEach((name) => vi.spyOn(console, name)))
afterEach(() => {
  // Nothing is logged, whatever is asked.
  for (const name of consoles) expect(console[name]).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

test('GPC-07: a server that runs for longer than a day goes by the law of each', async () => {
  vi.useFakeTimers({ now: new Date('2026-12-31'), toFake: ['Date'] })
  try {
    const config: ServerConfig = { region: 'US-LA', gpc: 'required' }
    const [serve, request] = [fetchMiddleware(config), asked({ ...toPage, 'sec-gpc': '1' }, '/', 'GET')]
    const seen = async () => [
      written(await serve(request, page())).length,
      decisionsFrom(request, config).advertising!.because,
    ]
    expect(await seen()).toEqual([0, 'default'])
    vi.setSystemTime(new Date('2027-01-01'))
    expect(await seen()).toEqual([1, 'gpc'])
  } finally {
    vi.useRealTimers()
  }
})

describe('CA-25, GPC-01: the header', () => {
  test.each([
    ['1', true],
    ['0', false],
    ['true', false],
    ['', false],
    [' 1 ', true], // HTTP strips it: RFC 9110 § 5.5
    ['\t1', true],
    ['1,1', true],
    ['0, 1', true],
    ['1, 0', true],
    ['11', false],
    ['01', false],
    ['1.0', false],
    ['+1', false],
    ['-1', false],
    ['"1"', false],
    ['?1', false],
    ['1;q=1', false],
    ['1 1', false],
    ['yes', false],
    ['１', false],
    ['\u00a01', false],
  ])('with the value %j is on: %s', (header, on) => {
    expect(hasSignal({ headers: { 'sec-gpc': header } })).toBe(on)
    expect(hasSignal({ headers: { get: (name) => (name === 'sec-gpc' ? header : null) } })).toBe(on)
  })

  test('that is not there is off', () => {
    expect(hasSignal({ headers: {} })).toBe(false)
    expect(hasSignal(asked({}))).toBe(false)
  })

  test('sent several times counts where one of them is 1', () => {
    const headers = new Headers([
      ['sec-gpc', '0'],
      ['sec-gpc', '1'],
    ])
    expect(hasSignal({ headers })).toBe(true)
  })
})

describe('GPC-04: the support resource', () => {
  const support = (config?: ServerConfig, method = 'GET') =>
    fetchMiddleware(config)(asked({}, '/.well-known/gpc.json', method))

  test.each([
    ['nothing', {}, { gpc: true }],
    ['its own day', { lastUpdate: '2026-01-02' }, { gpc: true, lastUpdate: '2026-01-02' }],
    ["the policy's day", { policyVersion: '2025-03-04' }, { gpc: true, lastUpdate: '2025-03-04' }],
    ['both', { lastUpdate: '2026-01-02', policyVersion: '2025-03-04' }, { gpc: true, lastUpdate: '2026-01-02' }],
  ])('of a site that says %s is an object with gpc and a full-date', async (_what, config, expected) => {
    const response = await support(config)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual(expected)
  })

  test.each([
    ['everywhere', true],
    ['required', true],
    ['off', false],
  ] as const)('of a site whose gpc is %s says that it honors the signal: %s', async (gpc, honored) => {
    expect(await (await support({ gpc })).json()).toEqual({ gpc: honored })
  })

  test('has no body for HEAD, and takes no POST', async () => {
    expect([(await support({}, 'HEAD')).status, await (await support({}, 'HEAD')).text()]).toEqual([200, ''])
    expect((await support({}, 'POST')).status).toBe(405)
  })
})

describe('P-03: the renewal', () => {
  test('writes the cookie again for 400 days, and says nothing else', async () => {
    const response = await renew({ cookie: `a=b; nosale=${no}` })
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.getSetCookie()).toEqual([`nosale=${no}; Max-Age=34560000; Path=/; SameSite=Lax; Secure`])
  })

  test('writes a yes again too, since here the page has asked', async () => {
    expect(written(await renew({ cookie: `nosale=${yes}` }))).toEqual([yes])
  })

  test('has the name, domain and days that the site says, at its path', async () => {
    const config = { path: '/again', cookie: { name: '__Secure-no', domain: 'site.example', days: 300 } }
    const response = await fetchMiddleware(config)(asked({ ...own, cookie: `__Secure-no=${no}` }, '/again'))
    expect(response.headers.getSetCookie()).toEqual([
      `__Secure-no=${no}; Max-Age=25920000; Path=/; SameSite=Lax; Secure; Domain=site.example`,
    ])
    expect((await fetchMiddleware(config)(asked(own, '/nosale'))).status).toBe(404)
  })

  test.each([
    ['http://site.example/nosale', {}, false],
    ['http://site.example/nosale', { 'x-forwarded-proto': 'https' }, true],
    ['https://site.example/nosale', {}, true],
  ])('at %s with %j is Secure: %s', async (url, headers, isSecure) => {
    const request = new Request(url, { method: 'POST', headers: { ...own, ...headers, cookie: `nosale=${no}` } })
    const [line] = (await fetchMiddleware()(request)).headers.getSetCookie()
    expect(line!.includes('; Secure')).toBe(isSecure)
  })

  test.each([
    ['without a cookie', {}],
    ['with another', { cookie: 'xnosale=v1.2026-01-01.no:advertising' }],
    ['with a damaged one, which is for the visitor to answer', { cookie: `nosale=${no}x` }],
    ['with a damaged one and the signal', { cookie: `nosale=${no}x`, 'sec-gpc': '1' }],
  ])('%s sets none', async (_which, headers) => {
    const response = await renew(headers as { [name: string]: string })
    expect([response.status, written(response)]).toEqual([204, []])
  })

  test.each([
    ['same-origin', undefined, 204],
    ['same-origin', 'https://elsewhere.example', 204], // the browser's own word stands
    ['same-site', home, 403],
    ['cross-site', home, 403],
    ['none', undefined, 403],
    [undefined, home, 204],
    [undefined, 'http://site.example', 204], // behind a proxy that ends TLS
    [undefined, 'https://site.example.evil.example', 403],
    [undefined, 'https://evil.example', 403],
    [undefined, 'https://site.example:8443', 403],
    [undefined, 'null', 403],
    [undefined, undefined, 403],
  ])('asked for by a page that is %s, of origin %s, answers %i', async (site, origin, status) => {
    const headers = { ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }), cookie: `nosale=${no}` }
    const response = await fetchMiddleware()(asked(headers))
    expect([response.status, written(response).length]).toEqual([status, status === 204 ? 1 : 0])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('does not answer %s', async (method) => {
    const response = await fetchMiddleware()(asked({ ...own, cookie: `nosale=${no}` }, '/nosale', method))
    expect([response.status, response.headers.get('allow'), written(response)]).toEqual([405, 'POST', []])
  })
})

describe('Sec-GPC: 1', () => {
  const gpc = { 'sec-gpc': '1' }

  test.each([
    ['on a page', visit],
    ['at the renewal', renew],
  ] as const)('CA-26, CA-29: without a cookie makes one, %s', async (_where, ask) => {
    const purposes = { advertising: {}, analytics: { sale: false }, resale: { sale: true } }
    const [made] = written(await ask(gpc, { purposes, policyVersion: '2026-01-01' }))
    expect(decode(made!)).toEqual({
      choices: { advertising: false, resale: false },
      day: today,
      gpc: true,
      policyVersion: '2026-01-01',
      damaged: false,
    })
  })

  test('CA-27: turns an older yes into a no, on a page as at the renewal', async () => {
    for (const ask of [visit, renew]) {
      const [made] = written(await ask({ ...gpc, cookie: `nosale=${yes}` }))
      expect(decode(made!)).toMatchObject({ choices: { advertising: false }, gpc: true, day: today })
    }
  })

  test('leaves a yes that was given in its face, and keeps the day of an older no', async () => {
    const exception = value({ advertising: true }, { gpc: true })
    expect(written(await renew({ ...gpc, cookie: `nosale=${exception}` }))).toEqual([exception])
    const [made] = written(await renew({ ...gpc, cookie: `nosale=${no}` }))
    expect(decode(made!)).toMatchObject({ day: '2026-06-01', gpc: true })
  })

  test('makes what the page would make, for every record', () => {
    return fc.assert(
      fc.asyncProperty(records, async (record) => {
        const settings = settle({ purposes: manyPurposes })
        const cookie = record ? { cookie: `nosale=${encode(record)}` } : {}
        const made = written(await renew({ ...gpc, ...cookie } as {}, { purposes: manyPurposes }))
        expect(made).toEqual([encode(answer(record, undefined, settings, true, today))])
      }),
    )
  })
})

describe('several copies of the cookie', () => {
  test('P-07: merge, and a no in any wins, however a gateway joins them', async () => {
    const [first, second] = [value({ advertising: true, analytics: true }), value({ advertising: false })]
    for (const between of ['; ', ';', ', ', ';  ']) {
      const [merged] = written(await renew({ cookie: `nosale=${first}${between}nosale=${second}` }))
      expect(decode(merged!).choices).toEqual({ advertising: false, analytics: true })
    }
  })

  test('become one where the site names a domain: the copy for the host alone goes', async () => {
    const config = { cookie: { domain: 'site.example' } }
    const response = await renew({ cookie: `nosale=${yes}; nosale=${no}` }, config)
    const [gone, kept] = response.headers.getSetCookie()
    expect(gone).toBe('nosale=; Max-Age=0; Path=/; SameSite=Lax; Secure')
    expect(kept).toBe(`nosale=${no}; Max-Age=34560000; Path=/; SameSite=Lax; Secure; Domain=site.example`)
  })

  test('of which any has a no never make a yes', () => {
    return fc.assert(
      fc.asyncProperty(fc.array(records, { maxLength: 4 }), async (copies) => {
        const cookie = copies.filter((copy) => copy !== undefined).map((copy) => `nosale=${encode(copy)}`)
        const [made = ''] = written(await renew({ cookie: cookie.join('; ') || 'a=b' }))
        const merged = decode(made).choices
        for (const copy of copies) {
          for (const id in copy?.choices) if (copy.choices[id] === false) expect(merged[id]).toBe(false)
        }
      }),
    )
  })
})

describe("a page's response", () => {
  test('renews a no, and keeps the page and its other cookies', async () => {
    const response = await visit({ cookie: `nosale=${no}` }, {}, { 'set-cookie': 'session=1' })
    expect(await response.text()).toBe('<!doctype html>')
    expect(response.headers.getSetCookie()).toEqual([
      'session=1',
      `nosale=${no}; Max-Age=34560000; Path=/; SameSite=Lax; Secure`,
    ])
  })

  test.each([
    ['a yes', yes],
    ['a no beside a yes', value({ advertising: false, analytics: true })],
    ['an answer to nothing', value({})],
    ['an exception to the signal', value({ advertising: true }, { gpc: true })],
  ])('never carries %s: it may come too late, or to someone else', async (_what, cookie) => {
    expect(written(await visit({ cookie: `nosale=${cookie}` }))).toEqual([])
  })

  test.each([
    ['a document', { 'sec-fetch-dest': 'document' }, true],
    ['an image', { 'sec-fetch-dest': 'image' }, false],
    ['data', { 'sec-fetch-dest': 'empty', accept: 'text/html' }, false],
    ['a frame', { 'sec-fetch-dest': 'iframe', accept: 'text/html' }, false],
    ['a document ahead of time', { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch;prerender' }, false],
    ['html over plain http', { accept: 'text/html,*/*;q=0.8' }, true],
    ['anything over plain http', { accept: '*/*' }, false],
  ])('for %s carries the cookie: %s', async (_what, headers, does) => {
    const request = asked({ ...(headers as {}), cookie: `nosale=${no}` }, '/a', 'GET')
    expect(written(await fetchMiddleware()(request, page()))).toEqual(does ? [no] : [])
  })

  test.each([
    ['', 'private'],
    ['max-age=60', 'private, max-age=60'],
    ['no-cache', 'private, no-cache'],
    ['private, max-age=60', 'private, max-age=60'],
    ['no-store', 'no-store'],
    ['public, max-age=0', 'private, max-age=0'], // what Express says of a file
    ['max-age=0, Public', 'max-age=0, private'],
  ])('with Cache-Control %j is sent with %j', async (given, sent) => {
    const response = await visit({ cookie: `nosale=${no}` }, {}, given ? { 'cache-control': given } : {})
    expect([response.headers.get('cache-control'), written(response)]).toEqual([sent, [no]])
  })

  test.each([
    { 'cache-control': 'public, max-age=60' },
    { 'cache-control': 'public, max-age=05' },
    { 'cache-control': 'public' },
    { 'cache-control': 's-maxage=60' },
    { 'cache-control': 'max-age=0', 'cdn-cache-control': 'max-age=60' },
    { 'surrogate-control': 'max-age=60' },
    { 'Vercel-CDN-Cache-Control': 'max-age=60' },
  ])('that caches may share, %j, is left as it is', async (headers) => {
    const response = await visit({ cookie: `nosale=${no}`, 'sec-gpc': '1' }, {}, headers)
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(new Headers(headers)),
    })
  })

  test('of a visitor who has said nothing is the very response of the site', async () => {
    const response = new Response('x')
    expect(await fetchMiddleware()(asked(toPage, '/', 'GET'), () => response)).toBe(response)
  })
})

describe('what is asked of other paths', () => {
  test('goes to the site, or is not found', async () => {
    expect((await fetchMiddleware()(asked({}, '/nosale/x'))).status).toBe(404)
    expect(await (await fetchMiddleware()(asked({}, '/other', 'GET'), page())).text()).toBe('<!doctype html>')
  })
})

test.each([
  [{ cookie: { domain: 'auto' } }, 'cookie.domain is "auto"'],
  [{ path: 'nosale' }, 'path is "nosale"'],
  [{ path: '/a?b' }, 'path is "/a?b"'],
  [{ lastUpdate: 'yesterday' }, 'lastUpdate is "yesterday"'],
  [{ region: 'California' }, 'region is "California"'],
] as [ServerConfig, string][])('a server with %j does not start: %s', (config, message) => {
  expect(() => fetchMiddleware(config)).toThrow('nosale: ' + message)
})

/** Anything in the place of the cookie: a value of another time, a forged one, plain noise. */
const manyPurposes = { advertising: {}, analytics: { sale: false }, functional: { sale: false }, resale: {} }
const ids = fc.constantFrom(...Object.keys(manyPurposes), 'forgotten')
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10))
const records = fc.option(
  fc.record({
    choices: fc.dictionary(ids, fc.boolean(), { noNullPrototype: false }),
    day: days,
    gpc: fc.boolean(),
    policyVersion: fc.option(days, { nil: undefined }),
    damaged: fc.constant(false),
  }),
  { nil: undefined },
)
const noise = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) })

describe('decisionsFrom', () => {
  const configs = fc.record(
    {
      region: fc.constantFrom('US-CA', 'DE', 'auto', 'ZZ'),
      minor: fc.constantFrom(true, false, 'verified' as const),
      material: fc.boolean(),
      policyVersion: days,
    },
    { requiredKeys: [] },
  )

  test('decides as the page will', () => {
    fc.assert(
      fc.property(records, fc.boolean(), configs, fc.boolean(), (record, gpc, config, account) => {
        const settings = settle({ ...config, purposes: manyPurposes })
        const headers = { ...(record && { cookie: `nosale=${encode(record)}` }), ...(gpc && { 'sec-gpc': '1' }) }
        // The page writes the signal down first: src/consent.ts.
        const after = gpc ? answer(record, undefined, settings, true, today) : record
        const decisions = decisionsFrom({ headers }, { ...config, purposes: manyPurposes }, account ? 'out' : 'in')
        const allowed = (all: typeof decisions) => Object.entries(all).map(([id, each]) => [id, each.allowed])
        expect(allowed(decisions)).toEqual(allowed(decideAll(settings, { gpc, record: after, today, account })))
      }),
    )
  })

  test('reads Fetch and Node alike', () => {
    const headers = { cookie: `nosale=${no}`, 'sec-gpc': '1' }
    const config = { region: 'US-CA' }
    expect(decisionsFrom({ headers }, config)).toEqual({ advertising: { allowed: false, because: 'gpc' } })
    expect(decisionsFrom({ headers: new Headers(headers) }, config)).toEqual(decisionsFrom({ headers }, config))
    expect(decisionsFrom({ headers: {} }, config)).toEqual({ advertising: { allowed: true, because: 'default' } })
  })

  test('CA-18: an account that is out denies, one that is in allows nothing', () => {
    const all = (account: 'in' | 'out', region: string) => decisionsFrom({ headers: {} }, { region }, account)
    expect(all('out', 'US-CA').advertising).toEqual({ allowed: false, because: 'account' })
    expect(all('in', 'DE').advertising).toEqual({ allowed: false, because: 'default' })
  })
})

describe('a hostile request', () => {
  test('throws nothing, sets nothing that it wrote, and reads as a no', () => {
    return fc.assert(
      fc.asyncProperty(noise, noise, async (text, gpc) => {
        const headers = { cookie: `nosale=${text}`, 'sec-gpc': gpc }
        for (const response of [await renew(headers), await visit(headers)]) {
          for (const made of written(response)) expect(decode(made).damaged).toBe(false)
        }
        const record = recordOf({ headers }, 'nosale')
        if (record?.damaged) expect(decisionsFrom({ headers }, { region: 'US-CA' }).advertising!.allowed).toBe(false)
        expect(record ?? readAll(headers.cookie, 'nosale')).toBeDefined()
      }),
      { numRuns: 1000 },
    )
  })
})
