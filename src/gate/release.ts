/**
 * Turns one held tag into the live one that its author wrote. Scripts wait in
 * a queue of their own, for their order. Knows nothing of purposes.
 */
import { queue } from './scripts.js'
import { parse, wake } from './wake.js'

/** Releases a held element in its place; a template, or a script of markup, gives way to its content. */
export function release(held: Element): void {
  const script = held.localName === 'script' && (held as HTMLScriptElement)
  const isMarkup = script && script.dataset.html !== undefined
  const piece = isMarkup ? parse(script.text) : (held as HTMLTemplateElement).content
  if (piece) {
    for (const element of piece.querySelectorAll<HTMLElement>(':not([data-purpose])')) {
      if (element.localName === 'script') queue(element as HTMLScriptElement)
      else wake(element)
    }
    held.replaceWith(piece)
  } else if (!script) wake(held as HTMLElement)
  else if (!isMarkup) queue(script)
}
