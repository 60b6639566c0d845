/**
 * Holds marked tags by leaving them as they are, and releases those whose
 * purpose is allowed: at once, and whenever one is inserted later.
 */
import { release } from './release.js'

/** A script that is not `text/plain` was never held: it has run. */
export const held = '[data-purpose]:not(script:not([type="text/plain"]))'

/** The document itself: what stands here for it (scripts/document.js) is no node. */
const page = globalThis.document

/** One gate a page. It returns the way to tell it what is allowed now. */
export function createGate(): (allows: (purpose: string) => boolean) => void {
  let allowed: (purpose: string) => boolean
  let unfinished: Element | undefined
  let observer: MutationObserver | undefined

  function consider(tag: Element): void {
    if (!isParsed(tag)) unfinished = tag
    else if (tag.getAttribute('data-purpose')!.split(' ').every(allowed)) {
      // Released once: without its mark it is like any other tag.
      tag.removeAttribute('data-purpose')
      // No observer sees into a shadow root, so the marker has put a tag beside it that leads there.
      if (tag.matches('[data-shadow]')) look(tag.parentElement!.shadowRoot!)
      else release(tag)
    }
  }

  function look(root: Node | undefined): void {
    const element = root as Element | undefined
    if (element?.matches?.(held)) consider(element)
    element?.querySelectorAll?.(held).forEach(consider)
  }

  return (allows) => {
    allowed = allows
    if (!observer) {
      observer = new MutationObserver((records) => {
        look(unfinished)
        // Past a thousand records it is cheaper to look through the document once.
        if (records[999]) look(document)
        else records.forEach(({ addedNodes }) => addedNodes.forEach(look))
      })
      observer.observe(page, { childList: true, subtree: true })
      document.addEventListener('readystatechange', () => look(unfinished))
    }
    look(document)
  }
}

/** The parser may have delivered half a script or template; whatever follows it shows that it is whole. */
function isParsed(tag: Element): boolean {
  // The tag that leads into a shadow root follows it.
  if (tag.getRootNode() !== page) return true
  let node: Node | null = tag
  while (node && !node.nextSibling) node = node.parentNode
  return !!node || document.readyState !== 'loading'
}
