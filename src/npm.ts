/**
 * What both npm entries do: config comes from the caller, and what is fetched
 * later is a dynamic import, which every bundler splits into a chunk of its own.
 */
import { settle } from './config.js'
import { guess } from './guess.js'
import { languages } from './languages.js'
import { type Guard, start } from './start.js'
import type { Config, Consent, Load } from './types.js'

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

/** Starts nosale on this page, with guards where the entry has them; throws for a config that cannot be meant. */
export function begin(config?: Config, guard?: Guard): Consent {
  if (typeof document === 'undefined') return nowhere
  const settings = () => settle(config?.region === 'auto' ? { ...config, region: guess() ?? 'auto' } : config)
  const load: Load = {
    ask: () => import('../widget/ask.js'),
    care: () => import('../care/care.js'),
    extra: (name) => (name === 'place' ? import('../widget/place.js') : import('../widget/debug.js')),
    others: () => import('../care/others.js'),
    text: async (names) => languages[names.find((name) => languages[name]) ?? '']?.(),
  }
  return start(settings, load, guard)
}
