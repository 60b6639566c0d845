/**
 * Where this browser keeps the record: a cookie, and localStorage as its second
 * reader; the only file that knows js-cookie.
 */
import Cookies from 'js-cookie'
import { decode, encode, readAll } from './record.js'
import type { ConsentRecord, Settings } from './types.js'

/**
 * What this browser remembers. A no in either place wins. Where there are no
 * cookies, a no could not be kept: damaged, not absent.
 */
export function read(name: string): ConsentRecord | undefined {
  let mirror: string | null | undefined
  try {
    mirror = localStorage.getItem(name)
  } catch {
    // Then the cookie is alone.
  }
  try {
    if (navigator.cookieEnabled) return readAll(document.cookie + (mirror ? `; ${name}=${mirror}` : ''), name)
  } catch {
    // In a sandboxed frame the mere reading of document.cookie throws a SecurityError.
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
  const labels = domain === 'auto' ? location.hostname.split('.') : [domain]
  const domains = [...labels.map((_, i) => labels.slice(-1 - i).join('.')), '']
  // Copies of other widths would stand beside the new one, and hide that it was refused.
  if (domain) for (const each of domains) put(name, '', 0, each)
  try {
    localStorage.setItem(name, value)
  } catch {
    // Then the cookie is alone.
  }
  return domains.some((each) => put(name, value, value ? days : 0, each))
}

function put(name: string, value: string, days: number, domain?: string): boolean {
  try {
    // js-cookie copies inherited keys too, hence no prototype. Max-Age in the place of
    // Expires, since it does not trust the visitor's clock: RFC 6265 § 5.3.
    const secure = location.protocol === 'https:'
    const own = { __proto__: null, path: '/', sameSite: 'Lax', secure, domain, 'max-age': days * 86400 + '' }
    Cookies.set(name, value, own as object)
    return ('; ' + document.cookie).includes(`; ${name}=${value}`)
  } catch {
    // Then the answer holds for this page.
    return false
  }
}
