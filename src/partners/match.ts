/**
 * Whose URL is this? Pure: no DOM, no decision. A URL belongs to a rule by its
 * host's labels, and by the path where a host serves harmless things too.
 */

/** A partner's hosts under one purpose. Several rules may own a URL. */
export interface Rule {
  readonly purpose: string
  /** The partner's name, or its id in the catalogue. */
  readonly partner: string
  /**
   * `ads.example`: the host and its subdomains. `www.google.com/pagead`: there,
   * that path and what is below it. `tags.example/js?id=AW-`: with a query, path
   * and query that begin so. A leading `*.` means nothing more.
   */
  readonly hosts: readonly string[]
}

/**
 * The rules that own a URL, none for most: any whose purpose is denied holds
 * it. `base` tells what a relative URL is relative to, and is asked for one only. Never throws.
 */
export type Match = (url: string, base?: () => string) => readonly Rule[]

/** A page may replace it later. */
const Address = URL
/** What the URL parser would leave as it is, which most URLs are; a last label with a digit first may be an IPv4 address. */
const plain = /^(?:https?|wss?):\/\/((?:[a-z\d-]+\.)*[a-z][a-z\d-]*)(?::\d{1,4})?(?:[/?#]|$)/
const none: readonly Rule[] = []

/** A matcher whose cost is the labels of a host, however many rules there are. */
export function createMatcher(rules: Iterable<Rule>): Match {
  const table = new Map<string, [prefix: string, rule: Rule][]>()
  for (const rule of rules) {
    for (const each of rule.hosts) {
      const [, host, prefix] = /^(?:\*\.)?([^/]*)(.*)/.exec(each)!
      const name = hostOf('https://' + host)
      if (name) table.set(name, [...(table.get(name) ?? []), [prefix === '/' ? '' : prefix!, rule]])
    }
  }

  return (url, base) => {
    let address: URL | undefined
    let owners = none
    // From the whole host to its last label.
    for (let rest = hostOf(url, base); rest; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
      for (const [prefix, rule] of table.get(rest) ?? []) {
        if (!prefix || isBelow((address ??= parse(url, base)), prefix)) owners = [...owners, rule]
      }
    }
    return owners
  }
}

/** As the URL parser spells it: lower case, punycode, without a port. */
function hostOf(url: string, base?: () => string): string | undefined {
  return plain.exec(url)?.[1] ?? parse(url, base)?.hostname.replace(/\.$/, '')
}

/** `URL.canParse` in one with what it would tell; browsers before 2024 do not have that. */
export function parse(url: string, base?: () => string): URL | undefined {
  try {
    return new Address(url, base?.())
  } catch {
    return undefined
  }
}

function isBelow(address: URL | undefined, prefix: string): boolean {
  if (!address) return false
  const path = decoded(address.pathname)
  if (prefix.includes('?')) return (path + address.search).startsWith(prefix)
  return path === prefix || path.startsWith(prefix.replace(/\/?$/, '/'))
}

/** Servers take `/%70agead` for `/pagead`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
