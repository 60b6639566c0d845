/** What few visits need, in one file that is fetched only then. */
import type { Care } from '../src/types.js'
import { check } from './check.js'
import { clean as erase, tidy } from './clean.js'
import { dress } from './dress.js'
import { receipt } from './receipt.js'

/** What a page asked for when it had loaded: another title of the link, a second one, or one cookie of several. */
export const attend: Care['attend'] = (settings, consent, links, language) => {
  if (settings.gpc === 'off') console.error('nosale: gpc is off. Opt-outs by browsers are ignored, against the law.')
  dress(settings, links, language)
  tidy(settings.cookie, consent)
}

/** Partners hear of a withdrawal in their own calls, before what they left is taken away. */
export const clean: Care['clean'] = async (settings, withdrawn) => {
  if (settings.signals?.includes('partners') ?? true) {
    await import('../src/calls/page.js').catch((error) => {
      console.error('nosale: calls.js does not come. Expected it beside care.js. Partners hear nothing more.', error)
    })
  }
  return erase(settings, withdrawn)
}

export { check, receipt }
