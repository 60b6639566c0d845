/**
 * Attributes | JSON block | object → checked Settings. Config is data, so its
 * JSON is what is checked: a pattern a key, which the error shows.
 */
import { rowOf } from './regime.js'
import type { Config, Settings } from './types.js'

/** Key → the pattern of its JSON. Six names of 16 letters are what a cookie of 200 bytes has room for. */
const patterns = {
  __proto__: null,
  region: /^"(auto|[a-z]{2}(-\w{1,3})?)"$/i,
  regime: /^"(opt-in|opt-out)"$/,
  regimes: /^{("[A-Z]{2}(-\w+)?":{("(regime":"opt-(in|out)"|(renewDays|adult)":\d+|signal":(true|false)),?)*},?)*}$/,
  minor: /^(true|false|"verified")$/,
  age: /^\d+$/,
  gpc: /^"(everywhere|required|off)"$/,
  material: /^(true|false)$/,
  link: /^"(share|sell|choices|california)"$/,
  onLink: /^"(preferences|optOut)"$/,
  purposes:
    /^{("[a-z][a-z\d-]{0,15}":{("sale":(true|false),?|"regime":"opt-(in|out)",?|"partners":\[("[\w-]+",?|{[^{}]*"(hosts":\[|id":)"[^{}]*},?)*],?)*},?){1,6}}$/,
  partners: /^"[\w -]+"$/,
  // A backslash in JSON is where a control character hides a scheme.
  policyUrl: /^"(https?:[^\\]*|[^:\\]*)"$/,
  policyVersion: /^"20\d\d-[01]\d-[0-3]\d"$/,
  debug: /^(true|false|"")$/,
  layout: /^"(bar|card|center)"$/,
  lang: /^"[a-z]{2,3}(-\w+)*"$/i,
  prevails: /^(true|false)$/,
  text: /^{("\w+":"([^"\\]|\\.)*",?)*}$/,
  import: /^\[("\w+",?)*\]$/,
  strict: /^(true|false|\[("[\w.-]+",?)*])$/,
  signals: /^\[("(google|gpp|usp|partners)",?)*\]$/,
  google: /^{("\w+":(true|false|\[.*]),?)*}$/,
  gpp: /^{("\w+":("usnat"|[0-2]),?)*}$/,
  usprivacy: /^(true|false)$/,
  cookie: /^{("name":"[\w-]+",?|"domain":"(auto|[\w.-]+\.\w+)",?|"days":([1-3]?\d?\d|400),?)*}$/,
} as { __proto__: null } & { readonly [key in keyof Config]-?: RegExp }

/**
 * The settings of a site. Unknown keys are ignored with a console note; a wrong
 * value throws, since a guess could release what the site meant to hold.
 */
export function settle(config: Config = {}): Settings {
  for (const key of Object.keys(config) as (keyof Config)[]) {
    const value = JSON.stringify(config[key])
    const pattern = patterns[key] as RegExp | undefined
    if (!pattern) console.error(`nosale: ${key} is no setting. Expected ${Object.keys(patterns)}. It is ignored.`)
    else if (value && !pattern.test(value))
      throw Error(`nosale: ${key} is ${value}. Expected ${pattern}. Tags stay held.`)
  }
  // Without a prototype, since a page may have put anything on that of all objects.
  const own = { __proto__: null, ...config } as Config
  const { region = '', regimes, partners, purposes = { advertising: {} } } = own
  const row = { ...rowOf(region), ...(regimes?.[region] ?? regimes?.[region.slice(0, 2)]) }
  const named = partners && { advertising: { ...purposes.advertising, partners: partners.trim().split(/ +/) } }
  return {
    __proto__: null,
    ...row,
    ...own,
    config: own,
    minor: own.minor || own.age! < row.adult,
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
