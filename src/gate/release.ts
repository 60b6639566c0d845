/**
 * Turns one held tag into the live one that its author wrote. Scripts wait in
 * a queue of their own, for their order. Knows nothing of purposes.
 */
import { queue } from './scripts.js'
import { wake } from './wake.js'

/** Releases a held element in its place; a template, or a script of markup, gives way to its content. */
export function release(held: Element): void {
  const script = held.localName === 'script' && (held as HTMLScriptElement)
  let piece = (held as HTMLTemplateElement).content
  // Scripts that a range makes are able to run, unlike those of innerHTML.
  if (script && script.dataset.html !== undefined) piece = document.createRange().createContextualFragment(script.text)
  if (piece) {
    for (const element of piece.querySelectorAll<HTMLElement>(':not([data-purpose])')) {
      if (element.localName === 'script') queue(element as HTMLScriptElement)
      else wake(element)
    }
    held.replaceWith(piece)
  } else if (script) queue(script)
  else wake(held as HTMLElement)
}
