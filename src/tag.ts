/**
 * What both script-tag files do: config comes from the JSON block before the
 * tag and the tag's own attributes over it; the live object becomes `window.nosale`.
 */
import { settle } from './config.js'
import { type Guard, start } from './start.js'
import type { Consent, Load, Settings } from './types.js'

declare global {
  interface Window {
    nosale: Consent
  }
}

function settings(): Settings {
  const block = document.querySelector('script[type="application/json"][data-nosale]')
  return settle({ ...JSON.parse(block?.textContent ?? '{}'), ...document.currentScript?.dataset })
}

/** Written by the build: the names of the files of `widget/text/` but English, apart by spaces. */
declare const LANGUAGES: string

/** A dynamic import in a classic script starts from the script's own URL. */
const load: Load = {
  ask: () => import('../widget/ask.js'),
  care: () => import('../care/care.js'),
  others: () => import('../care/others.js'),
  async text(names) {
    const name = names.find((each) => LANGUAGES.split(' ').includes(each))
    return name && import(('./text.' + name + '.js').valueOf())
  },
}

/** Starts nosale on this page, with guards where the file has them. */
export function begin(guard?: Guard): void {
  let consent: Consent
  try {
    consent = start(settings, load, guard)
  } catch (error) {
    console.error('nosale: tags stay held.', error)
    // Whom the site meant is not known: all whom we know are denied as they are to a minor, and nobody is asked.
    const purposes = { advertising: {}, analytics: {}, functional: {} }
    consent = start(() => settle({ minor: true, purposes }), load, guard)
  }
  // The site may have a variable of this name; an element with this id is no such thing.
  if (!Object.hasOwn(window, 'nosale')) window.nosale = consent
}
