/** The npm entry for pages that mark their tags. No byte of guards, none of partners. */
import { begin } from './npm.js'
import type { Config, Consent } from './types.js'

export type * from './types.js'

/**
 * Starts nosale on this page and returns the live object; a second call
 * returns the first. Throws for an invalid config.
 */
export function start(config?: Config): Consent {
  return begin(config)
}
