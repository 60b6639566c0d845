/**
 * `calls.js`: right after the gate's own tag it is there before any partner;
 * without a tag `clean.js` brings it after a withdrawal.
 */
import type { Consent } from '../types.js'
import { tellPartners } from './calls.js'

const page = globalThis as { [key: symbol]: unknown }
const once = Symbol.for('nosale.calls')
const consent = page[Symbol.for('nosale')] as Consent | undefined

if (!consent) console.error('nosale: calls.js has nothing to tell. Expected it after nosale.js.')
else if (!page[once]) {
  page[once] = true
  tellPartners(consent)
}
