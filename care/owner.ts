/**
 * What the site's owner is shown, on their own machine or where they ask for it:
 * each mistake in the settings, and the panel that says why a tag waits.
 */
import type { Files } from '../src/types.js'
import { earlyRenewal, mistakes } from './settings.js'

export const start: Files['owner'] = async (consent, settings) => {
  for (const mistake of [...mistakes(settings.config), earlyRenewal(settings)]) {
    if (mistake) console.error('nosale: ' + mistake)
  }
  if (settings.gpc === 'off') console.error('nosale: gpc is off. Opt-outs by browsers are ignored, against the law.')
  const isAsked = /\blocalhost\?.*nosale-debug/.test(location.hostname + location.search)
  if (isAsked || (settings.debug ?? false) !== false) {
    const panel = await import('../widget/debug.js')
    panel.start(consent, settings)
  }
}
