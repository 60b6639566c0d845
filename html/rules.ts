/** The partners of a site's config, from the whole catalogue, as rules. */
import { settle } from '../src/config.js'
import { dated } from '../src/regimes.js'
import { all } from '../src/partners/all.data.js'
import type { Rule } from '../src/partners/match.js'
import { resolve } from '../src/partners/resolve.js'
import type { Config } from '../src/types.js'

/** Throws for an invalid config. */
export function rulesOf(config: Config): Rule[] {
  const { purposes, regime } = settle(dated(config))
  return resolve(purposes, all, regime)
}
