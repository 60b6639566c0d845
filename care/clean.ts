/**
 * Takes away what partners of a withdrawn purpose left in this browser, as far
 * as a script can. Knows nothing of who withdrew.
 */
import { write } from '../src/store.js'
import type { Consent, Files, Known, Listed, Settings } from '../src/types.js'
import { goesOn } from '../src/partners/goes.js'
import type { Facts } from '../src/partners/known.data.js'

/** Whatever keeps a no, ours or another's, stays. */
const refusals = /opt.?(in|out)|consent|privacy/i

/** Names on the site, and on the partner's hosts. */
type Traces = readonly [here: readonly string[], elsewhere: readonly string[]]

/** Partners hear of a withdrawal in their own calls, before what they left is taken away. */
export const start: Files['clean'] = async (consent, settings, _language, withdrawn) => {
  tidy(settings.cookie, consent)
  if (!withdrawn[0]) return
  // Ours is of this host alone; a server may read first what another tool has left on a wider one.
  if (settings.usprivacy) erase('usprivacy', domains().slice(1))
  if (settings.signals?.includes('partners') ?? true) {
    await import('../src/calls/page.js').catch((error) => {
      console.error('nosale: calls.js did not load. Expected it beside clean.js. Partners hear nothing more.', error)
    })
  }
  Object.assign(consent, { leftovers: await clean(settings, withdrawn) })
}

/**
 * Deletes the cookies and storage keys of the purposes' partners: those that
 * the site lists, by id or with names of its own; where it lists none, all that
 * are known for a purpose of that id. Returns names that no script can delete.
 */
export async function clean(
  { purposes, cookie, regime: general }: Settings,
  withdrawn: readonly string[],
): Promise<readonly string[]> {
  const known = await facts()
  const theirs = purposes.filter(({ id }) => withdrawn.includes(id))
  const listed = theirs.flatMap(({ partners = [], regime = general }) =>
    partners.filter((each) => !goesOn(each, regime)).map((partner) => tracesOf(partner, known)),
  )
  const others = theirs
    .filter(({ partners }) => !partners)
    .flatMap(({ id }) => Object.values(known).filter(([, purpose]) => purpose === id))
    .map(split)
  const matches = matcher([...listed, ...others].flatMap(([here]) => here))
  const ours = (name: string) => name !== cookie.name && !refusals.test(name) && matches.test(name)

  for (const name of cookieNames().filter(ours)) erase(name)
  for (const storage of ['localStorage', 'sessionStorage'] as const) eraseKeys(storage, ours)

  const exact = listed.flatMap(([here]) => here).filter((name) => !name.includes('*'))
  const there = listed.flatMap(([, elsewhere]) => elsewhere)
  return [...new Set([...cookieNames().filter(ours), ...hidden(exact), ...there])]
}

/** Where there are several copies of our own cookie, leaves one, which says what they say together. */
function tidy(cookie: Settings['cookie'], { record }: Consent): void {
  if (!record || record.damaged) return
  if (document.cookie.split('; ').filter((pair) => pair.startsWith(cookie.name + '=')).length < 2) return
  erase(cookie.name)
  write(record, cookie)
}

/** The names of the catalogue; where they do not come, those that the site lists itself must do. */
async function facts(): Promise<{ readonly [id: string]: Facts }> {
  try {
    return (await import('../src/partners/known.data.js')).known
  } catch (error) {
    console.error('nosale: known.js did not load. Expected it beside clean.js. Cookies known by it stay.', error)
    return {}
  }
}

function tracesOf(partner: Listed, known: { readonly [id: string]: Facts }): Traces {
  const { id = partner as string, cookies = [], storage = [], elsewhere = [] } = partner as Partial<Known>
  const own = [...cookies, ...storage]
  return own[0] || !Object.hasOwn(known, id) ? [own, elsewhere] : split(known[id]!)
}

function split([, , , here, elsewhere]: Facts): Traces {
  return [here.split(' ').filter(Boolean), elsewhere.split(' ').filter(Boolean)]
}

/** One pattern for all names; never one that matches everything. */
function matcher(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'))
  return RegExp(`^(${escaped.join('|') || '\\b\\B'})$`)
}

function cookieNames(): string[] {
  try {
    return [...new Set(document.cookie.split('; ').map((pair) => pair.split('=')[0]!))].filter(Boolean)
  } catch {
    return []
  }
}

/**
 * On this host and each parent domain, under each prefix of this page's path:
 * RFC 6265 § 5.3 keeps each apart, and CHIPS those that are `Partitioned`.
 */
function erase(name: string, from = domains()): void {
  for (const domain of from)
    for (const path of paths()) {
      put(name, '', domain, path, 0)
      put(name, '', domain, path, 0, '; secure; partitioned')
    }
}

function domains(): string[] {
  const labels = location.hostname.split('.')
  return ['', ...labels.map((_, i) => labels.slice(i).join('.'))]
}

function paths(): string[] {
  const parts = location.pathname.split('/')
  const prefixes = parts.map((_, i) => parts.slice(0, i + 1).join('/'))
  return [...new Set(prefixes.flatMap((prefix) => [prefix || '/', prefix + '/']))]
}

function put(name: string, value: string, domain: string, path: string, seconds: number, more = ''): void {
  const line = `${name}=${value}; path=${path}; max-age=${seconds}${domain && `; domain=${domain}`}`
  try {
    document.cookie = line + more
    // A `__Secure-` cookie is only replaced by one that says Secure too.
    if (location.protocol === 'https:' && !more) document.cookie = line + '; secure'
  } catch {
    // No cookies, nothing to delete.
  }
}

function eraseKeys(storage: 'localStorage' | 'sessionStorage', ours: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(window[storage])) if (ours(key)) window[storage].removeItem(key)
  } catch {
    // No storage, nothing to delete.
  }
}

/**
 * A cookie that scripts cannot see refuses to be replaced by one that they can:
 * RFC 6265bis § 5.7. It is looked for on each domain that takes cookies at all.
 */
function hidden(names: readonly string[]): string[] {
  const accepting = domains().filter((domain) => sticks('nosale-probe', domain))
  return names.filter((name) => !cookieNames().includes(name) && accepting.some((domain) => !sticks(name, domain)))
}

function sticks(name: string, domain: string): boolean {
  put(name, 'probe', domain, '/', 9)
  const stuck = cookieNames().includes(name)
  put(name, '', domain, '/', 0)
  return stuck
}
