/** Third parties that are in no list: in the strict form they wait as partners do. */
import { createMatcher, parse, type Match, type Rule } from '../partners/match.js'
import type { Settings } from '../types.js'

/**
 * Rules and matcher with which every third party is somebody's, but for those
 * that the site lists. The site is its host without `www.`, and what is below.
 */
export function withStrangers(
  { purposes, strict: listed }: Settings,
  rules: readonly Rule[],
  host: string,
): [all: Rule[], match: Match] {
  // Under every purpose, since nobody has said what a stranger is for: any that is denied holds it.
  const strangers = purposes.map(({ id: purpose }) => ({ purpose, partner: 'third party', hosts: [] }))
  const known = createMatcher(rules)
  const home = [
    host.replace(/^www\./, ''),
    ...(Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : []),
  ]
  const own = createMatcher([{ purpose: '', partner: '', hosts: home }])
  const isOnNetwork: (...asked: Parameters<Match>) => boolean = (url, base) =>
    /^(https?|wss?):/.test(parse(url, base)?.protocol ?? '')
  const match: Match = (url, base) => {
    const owners = known(url, base)
    return owners[0] || own(url, base)[0] || !isOnNetwork(url, base) ? owners : strangers
  }
  return [[...rules, ...strangers], match]
}
