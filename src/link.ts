/**
 * The way to the opt-out, on every page: the site's own `<a data-nosale>`, or
 * one of ours at the page's foot, in a file of its own. Each goes to the policy
 * where we cannot run.
 */
import { pageLoaded } from './show.js'
import type { Bring, Consent, Settings, View } from './types.js'

/**
 * Answers each press of a link; `show` tells whether it could.
 * `data-nosale="limit"` is about sensitive information.
 *
 * From `load` on it brings the foot once it is needed, because the site has no
 * link or there is an opt-out to confirm. That is asked at each decision and
 * whenever a framework has swapped what is in the page; from then on the foot is
 * put back at each such change. A foot that did not load is tried again at the
 * next one. A view that the page has thrown away is put back too (`keep`, in
 * widget/stage.ts).
 */
export function keepLink(
  { onLink, regime }: Settings,
  consent: Consent & { keep?(): void },
  show: (view: View) => Promise<boolean>,
  bring: Bring,
): void {
  let foot: Promise<(() => void) | undefined> | undefined
  const observer = new MutationObserver(look)

  async function press(event: Event): Promise<void> {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-nosale]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    const acts = onLink === 'optOut'
    if (acts) {
      if (link.dataset.nosale) consent.choose({ sensitive: false })
      else consent.optOut()
    }
    if (!(await show(acts ? 'status' : 'preferences'))) location.assign(link.href)
  }

  function look(): void {
    for (const each of [globalThis.document, document.documentElement, document.body]) {
      observer.observe(each, { childList: true })
    }
    // `document.open()` makes a document deaf, and empties it.
    document.addEventListener('click', press)
    consent.keep?.()
    const isDue = !document.querySelector('a[data-nosale]') || (regime === 'opt-out' && !consent.signal.sale)
    if (!foot && !isDue) return
    foot ??= bring('foot')
    void foot.then((place) => (place ? place() : (foot = undefined)))
  }

  document.addEventListener('click', press)
  void pageLoaded().then(() => consent.subscribe(look))
}
