/**
 * Does this page need UI now? If so, fetches the widget, once. It has no say
 * over tags: where it does not come, they stay as the decision says.
 */
import { isOutdated } from './decide.js'
import { parsed } from './gate/scripts.js'
import type { Bring, Consent, ConsentRecord, Settings, View, Widget } from './types.js'

/**
 * What a page opens with, if anything: `recorded` is the record as the visit
 * found it. A signal gets no banner, only the word that it was honored:
 * 11 CCR § 7025(c)(6) and (f).
 */
export function viewDue(settings: Settings, consent: Consent, recorded: ConsentRecord | undefined): View | undefined {
  const { signal, gpc } = consent
  if (settings.regime === 'opt-in' ? signal.open : (!recorded || recorded.damaged) && !gpc) return 'banner'
  if (isOutdated(recorded, settings)) return 'notice'
  return gpc && !recorded?.gpc ? 'status' : undefined
}

/**
 * Shows views of the widget, and says whether it could; a failed fetch is tried again at the next need.
 */
export function createShow(
  bring: Bring,
  shown: (view: View | undefined) => void,
): (view: View, isDue?: () => boolean) => Promise<boolean> {
  let widget: Promise<Widget | undefined> | undefined
  return async (view, isDue = () => true) => {
    widget ??= bring('ask', shown)
    // What is shown stands before the body, which is there then; scripts of the page may still be on their way.
    await parsed()
    const its = await widget
    if (!its) widget = undefined
    return !!its && isDue() && its.show(view)
  }
}

/** Nothing enters the body before `load`, which hydration may wait for; but a page may load for ever. */
export function pageLoaded(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(0)
    addEventListener('load', resolve)
    setTimeout(resolve, 5e3)
  })
}
