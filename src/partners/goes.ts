/** The one exception to a no: whoever works for the site alone. */
import type { Listed, Regime } from '../types.js'

/**
 * Does a partner go on after a no? Under an opt-out of sale a service provider
 * does, by the contract that the site has with it: 11 CCR § 7050. Where consent is asked
 * first, the question is what it stores and reads, whoever it works for.
 */
export function goesOn(partner: Listed, regime: Regime): boolean {
  return regime === 'opt-out' && (partner as { role?: string }).role === 'service-provider'
}
