/**
 * The order of events on a page. Everything up to `createConsent` happens
 * before the next tag is parsed; the rest waits until there is a page.
 */
import { createConsent, isPrerendering } from './consent.js'
import { createGate } from './gate/gate.js'
import { namesOf } from './language.js'
import { addLink, listen } from './link.js'
import { createShow, pageLoaded, viewDue } from './show.js'
import { createSignals } from './signals/index.js'
import type { Choices, Consent, Decisions, Held, Load, Settings } from './types.js'

/**
 * Holds what is not marked: told at each change what is allowed now, and
 * nothing is until then. Undefined where no partner is listed. A file without
 * guards has none of their bytes, since they come from its entry.
 */
export type Guard = (
  settings: Settings,
  report: (held: Held) => void,
) => ((decisions: Decisions, once?: string) => void) | undefined

/** Shared by every copy and version on the page: the first that starts, stays. */
const key = Symbol.for('nosale')

/** The live object of this page, made at the first call. */
export function start(settings: () => Settings, load: Load, guard?: Guard): Consent {
  const page = globalThis as { [key]?: Consent }
  return (page[key] ??= begin(settings(), load, guard))
}

function begin(settings: Settings, load: Load, guard?: Guard): Consent {
  const held: Held[] = []
  const hold = guard?.(settings, (entry) => held.push(entry))
  const language = () =>
    load.text(namesOf(settings.lang ?? document.documentElement.lang)).catch((error) => {
      console.error('nosale: no words, English stays.', error)
      return undefined
    })
  const signals = createSignals(settings)
  const show = createShow(settings, load, language, signals.shown)
  const [consent, boot] = createConsent(settings, signals.tell, createGate(), hold, show, load, language)
  Object.assign(consent, { held, settings, once: (url: string) => hold?.(consent.decisions, url) })

  function go(noes?: Choices): void {
    const view = viewDue(settings, consent, boot(noes))
    // A notice that was seen is not due again; it is no answer, so nothing else changes.
    if (view && !isPrerendering()) {
      const { record } = consent
      // The site's own interface may have been answered meanwhile.
      void show(consent, view, () => consent.record === record).then(
        (shown) => shown && view === 'notice' && consent.choose({}),
      )
    }
  }

  /** Another tool's record is read in a file that few sites need, and once: nothing runs before that, nor without it. */
  function open(): void {
    if (!settings.import || boot(null)) return go()
    load.others().then(
      ({ noes }) => go(noes(settings, consent)),
      (error) => {
        console.error('nosale: others.js does not come. Tags stay held.', error)
        void show(consent, 'banner')
      },
    )
  }

  open()
  document.addEventListener('prerenderingchange', open)
  listen(settings, consent, (view) => show(consent, view))
  void pageLoaded().then(() => {
    const links = addLink(settings, consent, language)
    const extra = (name: 'place' | 'debug') =>
      Promise.all([load.extra(name), language()]).then(([its, words]) => its.start(consent, settings, words))
    if (document.querySelector('iframe:is([data-purpose],[nosale-src]),template[data-purpose]')) void extra('place')
    const { hostname, search } = location
    if ((settings.debug ?? false) !== false || (/\blocalhost$/.test(hostname) && search.includes('nosale-debug')))
      void extra('debug')
    const isDoubled = consent.record?.day && document.cookie.split(settings.cookie.name + '=')[2]
    if (isDoubled || settings.link || settings.gpc || consent.decisions.sensitive) {
      void Promise.all([load.care(), language()]).then(([{ attend }, its]) => attend(settings, consent, links, its))
    }
  })
  return consent
}
