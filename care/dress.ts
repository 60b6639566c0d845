/**
 * The other statutory titles of our own link, the opt-out icon, and the second
 * link that limits the use of sensitive information. Cal. Civ. Code § 1798.135(a).
 */
import type { Language, Settings } from '../src/types.js'
import { foot as english } from '../widget/text/en.js'

const titles = {
  share: 'doNotSell',
  sell: 'linkSell',
  choices: 'linkChoices',
  california: 'linkCalifornia',
} as const

/** Dresses the link that the gate has made; a link of the site's own is the site's. */
export function dress(
  { link: kind = 'share', text, purposes, policyUrl }: Settings,
  links: Element,
  language: Language | undefined,
): void {
  const link = links.querySelector('a')!
  const words = { ...english, ...language?.words, ...text }
  link.textContent = text?.link ?? words[titles[kind]]
  const single = kind === 'choices' || kind === 'california'
  if (single) link.append(' ', icon())
  // The alternative link leads to both choices: 11 CCR § 7015(b).
  else if (purposes.some(({ id }) => id === 'sensitive')) {
    const limit = document.createElement('a')
    limit.dataset.nosale = 'limit'
    limit.href = policyUrl ?? '#'
    limit.textContent = words.limit
    link.after(' · ', limit)
  }
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
