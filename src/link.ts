/**
 * The way to the opt-out, on every page: the site's own `<a data-nosale>`, or
 * one of ours at the page's foot. Each goes to the policy where we cannot run.
 */
import type { Settings } from './types.js'

/** Opens the preferences for each press of a link; `open` tells whether it could. */
export function listen(open: () => Promise<boolean>): void {
  document.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-nosale]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    if (!(await open())) location.assign(link.href)
  })
}

/**
 * Adds the link where the site has none, under its statutory title: Cal. Civ.
 * Code § 1798.135(a)(1). Its look is the page's own, as that of the links beside it.
 */
export function addLink({ policyUrl, text }: Settings): void {
  if (document.querySelector('a[data-nosale]')) return
  // A presentational element, since a strict CSP refuses a style.
  const foot = document.createElement('center')
  foot.role = 'navigation'
  const link = document.createElement('a')
  link.dataset.nosale = ''
  // Without a policy page, a fragment of no place keeps the link reachable by keyboard.
  link.href = policyUrl ?? '#'
  link.textContent = text?.link ?? 'Do Not Sell or Share My Personal Information'
  foot.append(link)
  document.body.append(foot)
}
