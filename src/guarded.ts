/** The npm entry for pages that mark nothing: it brings the guards and the common partners, as `nosale.js` does. */
import { begin } from './npm.js'
import type { Config, Consent } from './types.js'
import { unmarked } from './unmarked.js'

export type * from './types.js'

/**
 * Starts nosale on this page and returns the live object; a second call
 * returns the first. Throws for an invalid config, and for a
 * partner that is neither common nor an object.
 */
export function start(config?: Config): Consent {
  return begin(config, unmarked)
}
