/**
 * Where this browser keeps the record: a cookie, and localStorage as its second
 * reader; the only file that knows js-cookie.
 */
import Cookies from 'js-cookie'
import { decode, encode, readAll } from './record.js'
import type { ConsentRecord, Settings } from './types.js'

/**
 * What this browser remembers. A no in either place wins. Where cookies or
 * storage are refused, a no could not be kept: damaged, not absent.
 */
export function read(name: string): ConsentRecord | undefined {
  try {
    if (navigator.cookieEnabled) return readAll(document.cookie + (localStorage.getItem(name) ?? ''), name)
  } catch {
    // A sandboxed frame throws a SecurityError at the sight of document.cookie.
  }
  return decode('')
}

/**
 * Writes the record for this site, or removes it where there is none; says
 * whether it reads back. The domain `auto` is the widest that the browser
 * accepts, tried from the top label down, since no list here knows `co.uk`.
 */
export function write(record: ConsentRecord | undefined, { name, domain, days }: Settings['cookie']): boolean {
  const value = record ? encode(record) : ''
  const labels = location.hostname.split('.')
  const domains = domain === 'auto' ? labels.map((_, i) => labels.slice(-1 - i).join('.')) : [domain]
  return [...domains, undefined].some((each) => {
    // A copy for this host alone would stand beside the wide one, and its no would win for ever.
    if (each) put(name, '', 0)
    return put(name, value, value ? days : 0, each)
  })
}

function put(name: string, value: string, days: number, domain?: string): boolean {
  let kept = false
  try {
    // js-cookie copies inherited keys too, hence no prototype. Max-Age stands beside
    // Expires, since it does not trust the visitor's clock: RFC 6265 § 5.3.
    const secure = location.protocol === 'https:'
    const own = {
      __proto__: null,
      path: '/',
      sameSite: 'Lax',
      secure,
      domain,
      expires: days,
      'max-age': days * 86400 + '',
    }
    Cookies.set(name, value, own as object)
    const pair = name + '=' + value
    kept = document.cookie.includes(pair)
    // As it would stand in document.cookie after another cookie.
    localStorage.setItem(name, value && '; ' + pair)
  } catch {
    // Then the answer holds for this page, or without a mirror.
  }
  return kept
}
