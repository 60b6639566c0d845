/**
 * Two views that few visits see, made without Preact in the look of the widget:
 * the notice that the policy has changed, and the receipt of an answer.
 */
import type { Care, CareText } from '../src/types.js'
import { texts } from './text.js'

/** Shows a view beside the widget, until it is closed. */
export const tell: Care['tell'] = async (view, consent, settings, words, widget, sheet) => {
  const text = { ...texts.en, ...texts[widget.lang], ...words, ...settings.text } as CareText & typeof words
  const isModal = view === 'receipt'
  const host = document.createElement('nosale-ui')
  host.lang = widget.lang
  host.dir = widget.dir
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [sheet]
  const box = make(isModal ? 'dialog' : 'section', { 'aria-label': isModal ? text.receipt : text.noticeTitle })
  if (!isModal) box.className = 'status'
  box.append(part('text', ['text']), part('text', ['foot']), part('actions', ['actions']))
  shadow.append(box)

  const close = make('button', { type: 'button', slot: 'actions', class: 'main' }, text.close)
  close.addEventListener('click', () => {
    if (isModal) (box as HTMLDialogElement).close()
    else host.remove()
  })
  box.addEventListener('close', () => host.remove())
  host.addEventListener('keydown', ({ key }) => key === 'Escape' && !isModal && host.remove())

  host.append(make('h2', { slot: 'text' }, isModal ? text.receipt : text.noticeTitle))
  host.append(
    make('p', { slot: 'text', ...(!isModal && { role: 'status' }) }, isModal ? text.receiptNote : text.notice),
  )
  if (isModal) {
    const json = JSON.stringify(await consent.receipt(), null, 2)
    host.append(make('pre', { slot: 'foot', tabindex: '0' }, json))
    const href = 'data:application/json,' + encodeURIComponent(json)
    host.append(make('a', { slot: 'foot', download: 'receipt.json', href }, text.download))
  } else if (settings.policyUrl) host.append(make('a', { slot: 'text', href: settings.policyUrl }, text.policy))
  host.append(close)
  document.body.append(host)
  if (isModal) (box as HTMLDialogElement).showModal()
}

function part(name: string, slots: string[]): HTMLElement {
  const div = make('div', { class: name })
  div.append(...slots.map((slot) => make('slot', { name: slot })))
  return div
}

function make(name: string, attributes: { [name: string]: string }, text = ''): HTMLElement {
  const element = document.createElement(name)
  for (const key in attributes) element.setAttribute(key, attributes[key]!)
  element.textContent = text
  return element
}
