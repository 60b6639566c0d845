/**
 * What an open list of partners needs, however long it is: the catalogue's
 * names, a look in columns, and the way out in sight. Fetched with the first.
 */
import { type Facts, known } from '../src/partners/known.data.js'
import css from './list.css'
import { style } from './stage.js'

const sheet = style(css)

/** Dresses the preferences for it; returns what the catalogue knows. */
export function open(host: HTMLElement): { readonly [id: string]: Facts } {
  const { adoptedStyleSheets: sheets } = host.shadowRoot!
  if (!sheets.includes(sheet)) sheets.push(sheet)
  // What was pressed may lie behind what sticks now.
  requestAnimationFrame(() => host.querySelector(':focus')?.scrollIntoView({ block: 'nearest' }))
  return known
}
