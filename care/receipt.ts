/**
 * The proof of an answer: what was shown and said, and when, without an id. Its
 * hashes can be made again by anyone: SHA-256 of JSON with sorted keys.
 */
import { encode } from '../src/record.js'
import type { Files } from '../src/types.js'

/** The interface that asked; it changes when the same words would be shown in another way. */
const ui = 'nosale 0.1'

/** Undefined before an answer. */
export const start: Files['receipt'] = async ({ record }, settings, language) => {
  if (!record) return
  const { words, lang } = language ?? (await import('../widget/text/en.js'))
  const { choices, day, gpc, policyVersion } = record
  const { regime, region, text, cookie } = settings
  return {
    ui,
    lang,
    text: await hash({ ...words, ...text }),
    config: await hash(settings.config),
    regime,
    region,
    choices: { ...choices },
    day,
    gpc,
    policyVersion,
    kept: isKept(encode(record), cookie.name),
  }
}

/** Does either place say what was answered? */
function isKept(value: string, name: string): boolean {
  try {
    const isInCookie = document.cookie.includes(`${name}=${value}`)
    return navigator.cookieEnabled && (isInCookie || localStorage.getItem(name) === value)
  } catch {
    return false
  }
}

/** SHA-256 in hex; undefined where the page is no secure context and has no crypto.subtle. */
async function hash(data: object): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(canonical(data))
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes)
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function canonical(data: object): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
