/**
 * What both npm entries do: config comes from the caller, and what is fetched
 * later is a dynamic import, which every bundler splits into a chunk of its own.
 */
import { settle } from './config.js'
import { guess } from './guess.js'
import { languages } from './languages.js'
import { type Guard, start } from './start.js'
import type { Config, Consent, Files, Load } from './types.js'

/** Where there is no page, as on a server, nobody can be asked: everything is denied, nothing happens. */
const nowhere: Consent = {
  decisions: {},
  gpc: false,
  record: undefined,
  settings: settle(),
  signal: {
    us: false,
    state: undefined,
    sale: false,
    analytics: false,
    functional: false,
    sensitive: 0,
    minor: 0,
    gpc: false,
    open: true,
  },
  leftovers: [],
  held: [],
  once: () => {},
  reloadDue: false,
  allows: () => false,
  choose: () => {},
  optOut: () => {},
  show: async () => {},
  subscribe: () => () => {},
  account: () => {},
  receipt: async () => undefined,
  check: async () => [],
  forget: () => {},
}

/** Each by a name that bundlers can follow. */
const files: { readonly [name in keyof Files]: () => ReturnType<Load['file']> } = {
  ask: () => import('../widget/ask.js'),
  foot: () => import('../care/foot.js'),
  place: () => import('../widget/place.js'),
  owner: () => import('../care/owner.js'),
  clean: () => import('../care/clean.js'),
  others: () => import('../care/others.js'),
  receipt: () => import('../care/receipt.js'),
  check: () => import('../care/check.js'),
}

/** Starts nosale on this page, with guards where the entry has them; throws for an invalid config. */
export function begin(config?: Config, guard?: Guard): Consent {
  if (!globalThis.document) return nowhere
  const settings = () => settle(config?.region === 'auto' ? { ...config, region: guess() ?? 'auto' } : config)
  const load: Load = {
    file: (name) => files[name]() as never,
    text: async (names) => languages[names.find((name) => languages[name]) ?? '']?.(),
  }
  return start(settings, load, guard)
}
