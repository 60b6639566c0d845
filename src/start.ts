/**
 * The order of events on a page. Everything up to `createConsent` happens
 * before the next tag is parsed; the rest waits until there is a page.
 */
import { createConsent, isPrerendering } from './consent.js'
import { createGate } from './gate/gate.js'
import { namesOf } from './language.js'
import { keepLink } from './link.js'
import { createShow, pageLoaded, viewDue } from './show.js'
import { createSignals } from './signals/index.js'
import type { Bring, Choices, Consent, Decisions, Held, Load, Settings } from './types.js'

/**
 * Holds what is not marked. It returns the way to tell it, at each change, what
 * is allowed now (nothing is until then), or undefined where no partner is
 * listed. `embeds` looks for frames that are held by now. The guards come from
 * the entry, so that a file without them has none of their bytes.
 */
export type Guard = (
  settings: Settings,
  report: (held: Held) => void,
  embeds: () => void,
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
  const hold = guard?.(settings, (entry) => held.push(entry), embeds)
  const language = () =>
    load.text(namesOf(settings.lang ?? document.documentElement.lang)).catch((error) => {
      console.error('nosale: no words, English stays.', error)
      return undefined
    })
  const bring: Bring = async (name, ...more) => {
    try {
      const [{ start }, words] = await Promise.all([load.file(name), language()])
      return await (start as (...all: unknown[]) => never)(consent, settings, words, ...more)
    } catch (error) {
      console.error(`nosale: ${name}.js does not work. Expected it beside this file. Tags stay.`, error)
      return undefined
    }
  }
  const signals = createSignals(settings)
  const show = createShow(bring, signals.shown)
  const [consent, boot] = createConsent(settings, signals.tell, createGate(), hold, show, bring)
  // Files that are fetched find the fixed document here (scripts/shared.js).
  Object.assign(consent, { held, settings, page: document, once: (url: string) => hold?.(consent.decisions, url) })

  function open(noes?: Choices): void {
    const recorded = boot(noes)
    const view = viewDue(settings, consent, recorded)
    // Another tool's record is read in a file that few sites need, and once: nothing runs before that, nor without it.
    if (settings.import && !recorded) void bring('others', open).then((isRead) => isRead || show('banner'))
    else if (view && !isPrerendering()) {
      const { record } = consent
      // The site's own interface may have been answered meanwhile.
      void show(view, () => consent.record === record)
    }
  }

  /** What stands in for held embeds, on a page that has some. */
  function embeds(): void {
    if (document.querySelector('iframe:is([data-purpose],[nosale-src]),template[data-purpose]')) {
      void bring('place')
    }
  }

  open()
  document.addEventListener('prerenderingchange', () => open())
  keepLink(settings, consent, show, bring)
  void pageLoaded().then(() => {
    embeds()
    const { debug = false, gpc, cookie } = settings
    // On the owner's own machine.
    const isHere = /^https?:..(localhost|127\.0\.0\.1|\[::1])[:/]|localhost[:/].*nosale-debug/.test(location.href)
    if (isHere || debug !== false || gpc === 'off') void bring('owner')
    if (consent.record?.day && document.cookie.split(cookie.name + '=')[2]) void bring('clean', [])
  })
  return consent
}
