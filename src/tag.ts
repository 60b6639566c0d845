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

/** What the site says, in a block before the script and in its attributes. Throws for an invalid config. */
export function readSettings(): Settings {
  const block = document.querySelector('script[type="application/json"][data-nosale]')
  return settle({ ...JSON.parse(block?.textContent ?? '{}'), ...document.currentScript?.dataset })
}

/** For a site whose partners cannot be known: all that are catalogued are denied, as for a minor, and nobody is asked. */
export function cautious(): Settings {
  return settle({ minor: true, purposes: { advertising: {}, analytics: {}, functional: {} } })
}

/** Written by the build: the names of the files of `widget/text/` but English, separated by spaces. */
declare const LANGUAGES: string

/** Where the files are; a dynamic import in a classic script starts from the script's own URL. */
export function loadFrom(folder: string): Load {
  const file = (name: string) => import((folder + name + '.js').valueOf())
  return {
    file,
    async text(names) {
      const name = names.find((each) => LANGUAGES.split(' ').includes(each))
      return name && file('text.' + name)
    },
  }
}

/** Starts nosale on this page, with guards where the file has them. */
export function begin(guard?: Guard, its = readSettings, files = loadFrom('./')): void {
  let consent: Consent
  try {
    consent = start(its, files, guard)
  } catch (error) {
    console.error('nosale: tags stay held.', error)
    consent = start(cautious, files, guard)
  }
  // The site may have a variable of this name, which stays; an element with this id does not count.
  if (!Object.hasOwn(window, 'nosale')) window.nosale = consent
}
