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
 * it. `base` is what a relative URL is relative to, and is called for those only. Never throws.
 */
export type Match = (url: string, base?: () => string) => readonly Rule[]

/** The native: a page may replace it later. */
const Address = URL
/** A host that is spelled as the URL parser would spell it, as most are. */
const plain = /^[a-z\d.-]*[a-z]$/
/** A path, which leads to the host of its base: no scheme, no second slash, nothing that the URL parser drops or turns into one. */
const path = /^\/?[\w.-]+([/?#]|$)/
const none: readonly Rule[] = []

/** A matcher whose cost is the labels of a host, however many rules there are. */
export function createMatcher(rules: Iterable<Rule>): Match {
  const table = new Map<string, [prefix: string, rule: Rule][]>()
  /** Origins whose hosts are nobody's, with the slash after them: what begins so need not be parsed again. */
  const strangers = new Set<string>()
  for (const rule of rules) {
    for (const each of rule.hosts) {
      const [, host, prefix] = /^(?:\*\.)?([^/]*)(.*)/.exec(each)!
      const name = plain.test(host!) ? host : hostOf(parse('https://' + host))
      if (name) table.set(name, [...(table.get(name) ?? []), [prefix!, rule]])
    }
  }

  return (url, base) => {
    const whole = path.test(url) ? (base?.() ?? url) : url
    const start = whole.slice(0, whole.indexOf('/', 8) + 1)
    if (strangers.has(start)) return none
    const address = parse(url, base)
    let owners = none
    let isListed
    // From the whole host to its last label.
    for (let rest = hostOf(address); rest; rest = rest.slice(rest.indexOf('.') + 1 || rest.length)) {
      for (const [prefix, rule] of table.get(rest) ?? []) {
        isListed = true
        if (isBelow(address!, prefix)) owners = [...owners, rule]
      }
    }
    if (!isListed && start === address?.origin + '/') strangers.add(start)
    return owners
  }
}

/** As the URL parser spells it: lower case, punycode, without a port. */
function hostOf(address: URL | undefined): string | undefined {
  return address?.hostname.replace(/\.$/, '')
}

/** `URL.canParse` in one with what it would tell; browsers before 2024 do not have that. */
export function parse(url: string, base?: () => string): URL | undefined {
  try {
    return new Address(url, base?.())
  } catch {
    return undefined
  }
}

function isBelow(address: URL, prefix: string): boolean {
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
