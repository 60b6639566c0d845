/** A view in the middle of the page: modal, so that nothing else takes the focus, and left by Escape. */
import css from './center.css'
import { type Acts, type Scene, build as stand, style } from './stage.js'

const sheet = style(css)

/** A host whose box is a dialog, with room for words in `slots`. */
export function build(scene: Scene, look: string, label: string, acts: Acts, ...slots: string[]): HTMLElement {
  const host = stand(scene, look, label, acts)
  const shadow = host.shadowRoot!
  const dialog = document.createElement('dialog')
  dialog.append(...['', ...slots].map((name) => Object.assign(document.createElement('slot'), { name })))
  shadow.replaceChildren(dialog)
  shadow.adoptedStyleSheets.push(sheet)
  dialog.ariaLabel = label
  // Chromium comes to it by way of its first control, and has scrolled there.
  dialog.addEventListener('focus', () => dialog.scrollTo(0, 0), { once: true })
  host.ariaLabel = host.role = null
  dialog.addEventListener('close', (event) => host.isConnected && acts.leave(event))
  // What an ad blocker hides must not keep the page inert.
  new ResizeObserver(([size]) => {
    if (!size!.contentRect.height && !matchMedia('print').matches) dialog.close()
  }).observe(dialog)
  return host
}
