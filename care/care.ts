/** What few visits need, in one file that is fetched only then. */
import type { Care } from '../src/types.js'
import { check } from './check.js'
import { clean, tidy } from './clean.js'
import { dress } from './dress.js'
import { receipt } from './receipt.js'

/** What a page asked for when it had loaded: another title of the link, a second one, or one cookie of several. */
export const attend: Care['attend'] = (settings, consent, foot, language) => {
  dress(settings, foot, language)
  tidy(settings.cookie, consent)
}

export { check, clean, receipt }
