/**
 * What the server says to a visitor's browser, as data: the answers to our own
 * paths, and the cookie that a page may carry. Knows no framework.
 */
import { answer } from '../src/answer.js'
import { settle } from '../src/config.js'
import { honors } from '../src/gpc.js'
import { encode } from '../src/record.js'
import { today } from '../src/regime.js'
import { dated } from '../src/regimes.js'
import type { ConsentRecord, Settings } from '../src/types.js'
import type { Reply, ServerConfig, Visit } from './types.js'
import { cookiesOf, hasSignal, header, recordOf } from './visit.js'

export interface Replies {
  /** The answer to one of our own paths; undefined for any other, which is the site's. */
  own(visit: Visit): Reply | undefined
  /** The `Set-Cookie` lines that a page's response should carry. */
  page(visit: Visit): string[]
}

/** All that the server says under one config; throws for an invalid config. */
export function createReplies({ path = '/nosale', lastUpdate, ...config }: ServerConfig = {}): Replies {
  // A server runs for longer than a day.
  const now = () => settle(dated(config))
  const settings = now()
  const since = lastUpdate ?? settings.policyVersion
  check('path', path, /^\/[^?#]*$/)
  check('lastUpdate', since ?? '', /^(20\d\d-[01]\d-[0-3]\d)?$/)
  // Only a browser can find the widest domain, by trying.
  check('cookie.domain', settings.cookie.domain ?? '', /^(?!auto$)/)

  return {
    own(visit) {
      if (visit.path === '/.well-known/gpc.json') return support(visit, settings.gpc !== 'off', since)
      return visit.path === path ? renewal(visit, now()) : undefined
    },
    page(visit) {
      const record = isPage(visit) ? recordAfter(visit, now()) : undefined
      return record && onlyDenies(record) ? cookies(record, visit, settings) : []
    },
  }
}

/**
 * The `Cache-Control` under which a page may carry a visitor's cookie;
 * undefined where the site means caches to share it. `names` are its headers.
 */
export function personal(cacheControl: string, names: readonly string[]): string | undefined {
  const isRevalidated = /max-age=0\b|no-cache/i.test(cacheControl)
  const isShared = /s-maxage/i.test(cacheControl) || (/public/i.test(cacheControl) && !isRevalidated)
  if (isShared || names.some((name) => /(cdn-cache|surrogate)-control$/i.test(name))) return undefined
  if (/private|no-store/i.test(cacheControl)) return cacheControl
  if (/public/i.test(cacheControl)) return cacheControl.replace(/public/i, 'private')
  return cacheControl ? 'private, ' + cacheControl : 'private'
}

function check(key: string, value: string, pattern: RegExp): void {
  if (!pattern.test(value)) throw Error(`nosale: ${key} is "${value}". Expected ${pattern}. Nothing is served.`)
}

/** The site's word on whether it honors the signal. Source: W3C GPC, § 5. */
function support({ method }: Visit, gpc: boolean, lastUpdate: string | undefined): Reply {
  if (method !== 'GET' && method !== 'HEAD') return reply(405, { Allow: 'GET, HEAD' })
  const body = JSON.stringify({ gpc, lastUpdate })
  return { ...reply(200, { 'Content-Type': 'application/json' }), body: method === 'GET' ? body : null }
}

/** The visitor's cookie again, by the server's hand; a visitor without one gets none. */
function renewal(visit: Visit, settings: Settings): Reply {
  if (visit.method !== 'POST') return reply(405, { Allow: 'POST' })
  if (!isSameOrigin(visit)) return reply(403)
  const record = recordAfter(visit, settings)
  return reply(204, record && { 'Set-Cookie': cookies(record, visit, settings) })
}

function reply(status: number, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { 'Cache-Control': 'no-store', ...headers }, body: null }
}

/** Browsers say so themselves, but not over plain http; there the page's origin must be this host. */
function isSameOrigin(visit: Visit): boolean {
  const site = header(visit, 'sec-fetch-site')
  const [, host] = /^https?:\/\/(.+)$/.exec(header(visit, 'origin')) ?? []
  return site ? site === 'same-origin' : host === visit.host
}

/** The record to keep, as the page would write it. What is unreadable is left for the visitor to answer. */
function recordAfter(visit: Visit, settings: Settings): ConsentRecord | undefined {
  const record = recordOf(visit, settings.cookie.name)
  if (record?.damaged) return undefined
  return hasSignal(visit) && honors(settings) ? answer(record, undefined, settings, true, today()) : record
}

/** A page that the visitor goes to. What is fetched ahead may be shown after they have answered. */
function isPage(visit: Visit): boolean {
  const to = header(visit, 'sec-fetch-dest')
  const isDocument = to ? to === 'document' : header(visit, 'accept').includes('text/html')
  return visit.method === 'GET' && isDocument && !header(visit, 'sec-purpose').startsWith('prefetch')
}

/**
 * A page's response renews a no and nothing else: when it comes late, or out of
 * somebody else's cache, all it can do is deny too much.
 */
function onlyDenies({ choices }: ConsentRecord): boolean {
  const said = Object.values(choices)
  return said.includes(false) && !said.includes(true)
}

/** Not HttpOnly, since the page must read and obey it. */
function cookies(record: ConsentRecord, visit: Visit, { cookie: { name, domain, days } }: Settings): string[] {
  const line = `; Path=/; SameSite=Lax${visit.isSecure ? '; Secure' : ''}`
  const kept = `${name}=${encode(record)}; Max-Age=${days * 86400}${line}${domain ? '; Domain=' + domain : ''}`
  // A copy for this host alone would stand beside the wide one.
  const isDoubled = domain && cookiesOf(visit).filter((pair) => pair.startsWith(name + '=')).length > 1
  return isDoubled ? [`${name}=; Max-Age=0${line}`, kept] : [kept]
}
