/**
 * The way to the opt-out, on every page: the site's own `<a data-nosale>`, or
 * one of ours at the page's foot, in a file of its own. Each goes to the policy
 * where we cannot run.
 */
import type { Bring, Consent, Settings, View } from './types.js'

/**
 * Answers each press of a link; `show` tells whether it could.
 * `data-nosale="limit"` is about sensitive information.
 */
export function listen({ onLink }: Settings, consent: Consent, show: (view: View) => Promise<boolean>): void {
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-nosale]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    const acts = onLink === 'optOut'
    if (acts) {
      if (link.dataset.nosale) consent.choose({ sensitive: false })
      else consent.optOut()
    }
    if (!(await show(acts ? 'status' : 'preferences'))) location.assign(link.href)
  })
}

/**
 * Brings the foot once it is needed, because the site has no link or there is an
 * opt-out to confirm. That is asked now, at each decision and whenever a framework
 * has swapped what is in the page; from then on the foot is put back at each such
 * change. A foot that did not load is tried again at the next one. A view that the
 * page has thrown away is put back too (`keep`, in widget/stage.ts).
 */
export function keepFoot({ regime }: Settings, consent: Consent & { keep?(): void }, bring: Bring): void {
  let foot: Promise<(() => void) | undefined> | undefined
  const observer = new MutationObserver(look)

  function look(): void {
    for (const each of [globalThis.document, document.documentElement, document.body]) {
      observer.observe(each, { childList: true })
    }
    consent.keep?.()
    const isDue = !document.querySelector('a[data-nosale]') || (regime === 'opt-out' && !consent.signal.sale)
    if (!foot && !isDue) return
    foot ??= bring('foot')
    void foot.then((place) => (place ? place() : (foot = undefined)))
  }
  consent.subscribe(look)
}
