/**
 * The order of events on a page. Everything up to `createConsent` happens
 * before the next tag is parsed; the rest waits until there is a page.
 */
import { createConsent } from './consent.js'
import { createGate } from './gate/gate.js'
import { gpcOn } from './gpc.js'
import { addLink, listen } from './link.js'
import { read } from './record.js'
import { type Load, createShow, pageLoaded, viewDue } from './show.js'
import type { Consent, Settings } from './types.js'

/** Shared by every copy and version on the page: the first that starts, stays. */
const key = Symbol.for('nosale')

/** The live object of this page, made at the first call. */
export function start(settings: () => Settings, load: Load): Consent {
  const page = globalThis as { [key]?: Consent }
  return (page[key] ??= begin(settings(), load))
}

function begin(settings: Settings, load: Load): Consent {
  const lang = (settings.lang ?? document.documentElement.lang).toLowerCase().split('-')[0]!
  const show = createShow(settings, load, lang)
  const recorded = read(settings.cookie.name)
  const consent = createConsent(settings, recorded, gpcOn(), createGate(), show)
  const view = viewDue(settings, consent, recorded)
  if (view) void show(consent, view)
  listen(() => show(consent, 'preferences'))
  void pageLoaded().then(() => addLink(settings))
  return consent
}
