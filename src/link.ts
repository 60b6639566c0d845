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
    if (acts && link.dataset.nosale) consent.choose({ sensitive: false })
    else if (acts) consent.optOut()
    if (!(await show(acts ? 'status' : 'preferences'))) location.assign(link.href)
  })
}

/**
 * Brings the foot once there is need of it, now or after a framework has swapped
 * what is in the page: the site has no link, or there is an opt-out to confirm.
 * Then the foot hears of each change. One that does not come is tried again at the next. So does a view that the page has
 * thrown away with all else (`keep`, of the widget).
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
