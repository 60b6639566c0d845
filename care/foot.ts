/**
 * The foot of the page: our link where the site has none, under one of its
 * statutory titles (Cal. Civ. Code § 1798.135(a)), the second one that limits
 * the use of sensitive information, and the word that an opt-out was honored.
 * Its look is the page's own, as that of the links beside it.
 */
import type { Consent, Files, Settings } from '../src/types.js'
import { foot as english } from '../widget/text/en.js'

type Words = typeof english & { readonly link?: string }

/** `link` → the name of its title. */
const titles = new Map<unknown, 'doNotSell' | 'linkSell' | 'linkChoices' | 'linkCalifornia'>([
  ['sell', 'linkSell'],
  ['choices', 'linkChoices'],
  ['california', 'linkCalifornia'],
])

/** Makes the foot; returns the way to put it on the page. */
export const start: Files['foot'] = (consent, settings, language) => {
  const words: Words = { ...english, ...language?.words, ...settings.text }
  const links = linksOf(settings, words)
  const status = document.createElement('span')
  status.role = 'status'
  // The widget's status speaks; two would say it twice.
  status.ariaLive = 'off'
  // A presentational element, since a strict CSP refuses a style.
  const foot = document.createElement('center')
  foot.role = 'region'
  foot.lang = language?.lang ?? 'en'
  foot.ariaLabel = links.firstElementChild!.textContent.trim()

  // Also after a framework has put another body, or other children, in the place of these.
  return () => {
    // A framework's cache may bring back a copy, which says what was true when it was made.
    if (!foot.isConnected) document.querySelector('center[role=region]')?.remove()
    const isMissing = !document.querySelector('a[data-nosale]')
    if (isMissing || !foot.isConnected) {
      foot.replaceChildren(...(isMissing ? [links] : []), ' ', status)
      document.body.append(foot)
    }
    status.textContent = isOut(settings, consent) ? words.signalHonored : ''
  }
}

/** An opt-out is confirmed on each later visit: 11 CCR § 7025(c)(6). A no by age, or by the law's default, is not one. */
function isOut({ regime, purposes }: Settings, { decisions }: Consent): boolean {
  const sales = purposes.filter(({ sale }) => sale).map(({ id }) => decisions[id]!)
  return (
    regime === 'opt-out' &&
    sales.some(({ because }) => /choice|gpc|account/.test(because)) &&
    !sales.some(({ allowed }) => allowed)
  )
}

function linksOf({ link: kind, purposes, policyUrl }: Settings, words: Words): Element {
  const links = document.createElement('span')
  links.append(linkTo('', words.link ?? words[titles.get(kind) ?? 'doNotSell'], policyUrl))
  if (kind === 'choices' || kind === 'california') links.firstElementChild!.append(' ', icon())
  // The alternative link leads to both choices: 11 CCR § 7015(b).
  else if (purposes.some(({ id }) => id === 'sensitive')) {
    links.append(' · ', linkTo('limit', words.limit, policyUrl))
  }
  return links
}

/** Without a policy page, a fragment of no place keeps the link reachable by keyboard. */
function linkTo(about: string, title: string, href = '#'): Element {
  const link = document.createElement('a')
  link.dataset.nosale = about
  link.href = href
  link.textContent = title
  return link
}

/** The opt-out icon of 11 CCR § 7015(b), drawn anew: a pill, half blue, with a tick and a cross. Decorative, since the link has words. */
function icon(): SVGElement {
  const svg = shape('svg', { viewBox: '0 0 30 14', height: '0.9em', 'aria-hidden': 'true' })
  const line = { fill: 'none', 'stroke-width': '1.6', 'stroke-linecap': 'round' }
  svg.append(
    shape('rect', {
      x: '.6',
      y: '.6',
      width: '28.8',
      height: '12.8',
      rx: '6.4',
      fill: '#fff',
      stroke: '#06f',
      'stroke-width': '1.2',
    }),
    shape('path', { d: 'M16.8 0H23a7 7 0 0 1 0 14h-9.4z', fill: '#06f' }),
    shape('path', { ...line, d: 'M7.2 7.4l2 2.1 4-5', stroke: '#06f' }),
    shape('path', { ...line, d: 'M19.6 4.4l5 5.2m0-5.2l-5 5.2', stroke: '#fff' }),
  )
  return svg
}

function shape(name: string, attributes: { [name: string]: string }): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const key in attributes) element.setAttribute(key, attributes[key]!)
  return element
}
