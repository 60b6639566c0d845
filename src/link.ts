/**
 * The way to the opt-out, on every page: the site's own `<a data-nosale>`, or
 * one of ours at the page's foot. Each goes to the policy where we cannot run.
 */
import type { Settings } from './types.js'

/** The statutory title, and its translation for each language that the widget has. Source: Cal. Civ. Code § 1798.135(a)(1). */
const labels: { readonly [lang: string]: string } = {
  en: 'Do Not Sell or Share My Personal Information',
  ro: 'Nu vindeți și nu partajați informațiile mele personale',
}

/** Opens the preferences for each press of a link; `open` tells whether it could. */
export function listen(open: () => Promise<boolean>): void {
  document.addEventListener('click', async (event) => {
    const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>('a[data-nosale]')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    if (!(await open())) location.assign(link.href)
  })
}

/** Adds the link where the site has none. Its look is the page's own, so that it equals the links beside it. */
export function addLink({ policyUrl, text }: Settings, lang: string): void {
  if (document.querySelector('a[data-nosale]')) return
  const foot = document.createElement('p')
  // A presentational attribute, since a strict CSP refuses a style.
  foot.align = 'center'
  const link = document.createElement('a')
  link.dataset.nosale = ''
  // Without a policy page, a fragment of no place keeps the link reachable by keyboard.
  link.href = policyUrl ?? '#'
  link.textContent = text.link ?? labels[lang] ?? labels.en!
  foot.append(link)
  document.body.append(foot)
}
