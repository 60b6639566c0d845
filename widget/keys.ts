/**
 * Keeps the page's own focus in sight while a banner stands before it. Fetched
 * with the first Tab, since who points needs none of it.
 */
import { style } from './stage.js'

const page = style('')
const docked = style(':host(.top){inset-block:var(--space) auto}:host(.bar.top){inset-block:0 auto}')

/** After each Tab: the page scrolls clear of the banner; where it cannot, the banner gives way. WCAG 2.4.11. */
export function keepClear(host: HTMLElement): void {
  const { adoptedStyleSheets: sheets } = host.shadowRoot!
  if (!sheets.includes(docked)) {
    sheets.push(docked)
    // It ends with the banner, which then measures nothing.
    new ResizeObserver(() => pad(host)).observe(host)
  }
  // At keydown the focus has not moved yet.
  setTimeout(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body || host.contains(activeElement)) return
    scrollClear(activeElement, host)
    if (!isCovered(activeElement, host)) return
    host.classList.toggle('top')
    scrollClear(activeElement, host)
  })
}

function scrollClear(element: Element, host: HTMLElement): void {
  pad(host)
  if (isCovered(element, host)) element.scrollIntoView({ block: 'nearest' })
}

/** The root's own scroll padding, as a style sheet: no attribute on the page's elements. */
function pad(host: HTMLElement): void {
  if (!document.adoptedStyleSheets.includes(page)) document.adoptedStyleSheets.push(page)
  const { height } = host.getBoundingClientRect()
  const side = host.classList.contains('top') ? 'start' : 'end'
  page.replaceSync(height ? `:root{scroll-padding-block-${side}:${height + 32}px}` : '')
}

function isCovered(element: Element, host: Element): boolean {
  const [inner, outer] = [element, host].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect]
  return inner.bottom > outer.top && inner.top < outer.bottom && inner.right > outer.left && inner.left < outer.right
}
