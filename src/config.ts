/**
 * Attributes | JSON block | object → Settings. Only what could open something,
 * break the cookie or run a script is checked here, and holds every tag; all
 * else is read so that a wrong value can only close. The whole table, which
 * tells owners of each mistake, is care/settings.ts.
 */
import { rowOf } from './regime.js'
import type { Config, Settings } from './types.js'

/** Key → the pattern of its JSON. Six names of 16 letters are what a cookie of 200 bytes has room for. */
export const patterns = {
  region: /^"(auto|[A-Z][A-Z1](-[A-Z\d]+)?)?"$/,
  renewDays: /^\d+$/,
  // The law of a day is a file of its own, which leaves nothing of these.
  regimes: /region.js/,
  age: /region.js/,
  purposes:
    /^{("[a-z][a-z\d-]{0,15}":{("sale":(true|false),?|"regime":"opt-(in|out)",?|"partners":\[("[\w-]+",?|{[^{}]*"(hosts":\[|id":)"[^{}]*},?)*],?)*},?){1,6}}$/,
  // A backslash in JSON is where a control character hides a scheme.
  policyUrl: /^"(https?:[^\\]*|[^:\\]*)"$/,
  policyVersion: /^"[\d-]+"$/,
  cookie: /^{("(name|domain)":"[\w.-]+",?|"days":([1-9]\d?|[1-3]\d\d|400),?)*}$/,
  text: /^{("\w+":"([^"\\]|\\.)*",?)*}$/,
  // A wrong name would leave partners untold.
  signals: /^\[("(google|gpp|usp|partners)",?)*\]$/,
  google: /^{("url_passthrough":(true|false),?|"defaults":\[.*],?)*}$/,
  gpp: /^{("\w+":("usnat"|[0-2]),?)*}$/,
}

/** The settings of a site. Throws for a value that, if guessed at, might release what the site meant to hold. */
export function settle(config: Config = {}): Settings {
  // Without a prototype, since a page may have put anything on that of all objects.
  const own = { __proto__: null, ...config } as Config
  for (const key in patterns) {
    const pattern = patterns[key as keyof typeof patterns]
    const value = JSON.stringify(own[key as keyof Config])
    if (value && !pattern.test(value)) throw Error(`nosale: ${key} is ${value}. Expected ${pattern}. Tags stay held.`)
  }
  const { region = '', partners, purposes = { advertising: {} }, minor = false } = own
  const row = rowOf(region)
  // A value that is not text names nobody: then all known partners are held.
  const named = typeof partners === 'string' && {
    advertising: { ...purposes.advertising, partners: partners.trim().split(/ +/) },
  }
  return {
    __proto__: null,
    ...row,
    ...own,
    config: own,
    regime: (own.regime ?? row.regime) === 'opt-out' ? 'opt-out' : 'opt-in',
    minor: minor === 'verified' ? minor : minor !== false,
    // A purpose that does not say that it sells nothing counts as one that sells.
    purposes: Object.entries({ ...purposes, ...named }).map(([id, purpose]) => ({
      __proto__: null,
      sale: id !== 'sensitive',
      ...purpose,
      id,
    })),
    cookie: { __proto__: null, name: 'nosale', days: 400, ...own.cookie },
  } as object as Settings
}
