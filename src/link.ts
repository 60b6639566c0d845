/**
 * The way to the opt-out, on every page: the site's own `<a data-nosale>`, or
 * one of ours at the page's foot. Each goes to the policy where we cannot run.
 */
import type { Consent, Language, Settings, View } from './types.js'

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
 * Adds the link where the site has none, under its statutory title: Cal. Civ.
 * Code § 1798.135(a)(1). Its look is the page's own, as that of the links beside
 * it. An opt-out is confirmed there on each later visit: 11 CCR § 7025(c)(6).
 * It is there in English before the words of another language come. Returns
 * what holds the link, whether it is on the page or not.
 */
export function addLink(
  { policyUrl, text, regime, purposes, link: kind }: Settings,
  consent: Consent,
  language: () => Promise<Language | undefined>,
): Element {
  // A presentational element, since a strict CSP refuses a style.
  const foot = document.createElement('center')
  foot.role = 'region'
  const status = document.createElement('span')
  status.role = 'status'
  // The widget's status speaks; two would say it twice.
  status.ariaLive = 'off'
  const link = document.createElement('a')
  link.dataset.nosale = ''
  // Without a policy page, a fragment of no place keeps the link reachable by keyboard.
  link.href = policyUrl ?? '#'
  let words = {
    link: 'Do Not Sell or Share My Personal Information',
    signalHonored: 'Opt-Out Request Honored',
    ...text,
  }
  link.textContent = words.link
  // The second one comes beside it: care/dress.ts.
  const links = document.createElement('span')
  links.append(link)

  /** Also after a framework has put another body, or other children, in the place of these. */
  function place(): void {
    if (foot.isConnected) return
    foot.replaceChildren(...(document.querySelector('a[data-nosale]') ? [] : [links]), ' ', status)
    document.body.append(foot)
    observer.observe(document.body, { childList: true })
  }
  const observer = new MutationObserver(place)
  observer.observe(document.documentElement, { childList: true })
  place()

  function say(): void {
    const sales = purposes.filter(({ sale }) => sale).map(({ id }) => consent.decisions[id]!)
    const isOut =
      sales.some(({ because }) => /choice|gpc|account/.test(because)) && !sales.some(({ allowed }) => allowed)
    status.textContent = regime === 'opt-out' && isOut ? words.signalHonored : ''
  }

  foot.ariaLabel = words.link
  consent.subscribe(say)
  void language().then((its) => {
    if (!its) return
    words = { ...its.words, link: its.words.doNotSell, ...text }
    foot.lang = its.lang
    foot.ariaLabel = words.link
    // Another title is not the gate's to say.
    if (!kind) link.textContent = words.link
    say()
  })
  return links
}
