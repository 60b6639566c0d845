/**
 * `calls.js`: right after the gate's own tag it is there before any partner;
 * without a tag the gate fetches it where it finds a partner's global.
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
