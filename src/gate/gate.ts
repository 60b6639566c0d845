/**
 * Holds marked tags by leaving them as they are, and releases those whose
 * purpose is allowed: at once, and whenever one is inserted later.
 */
import { release } from './release.js'

/** One gate a page. It returns the way to tell it what is allowed now. */
export function createGate(): (allows: (purpose: string) => boolean) => void {
  const released = new WeakSet<Element>()
  let allowed: (purpose: string) => boolean
  let unfinished: Element | undefined
  let observer: MutationObserver | undefined

  function consider(tag: Element): void {
    // A released script keeps its purpose, but not the type that held it.
    if (released.has(tag) || !tag.isConnected || tag.matches('script:not([type="text/plain"])')) return
    if (!isParsed(tag)) unfinished = tag
    else if (allowed(tag.getAttribute('data-purpose')!)) {
      released.add(tag)
      try {
        release(tag)
      } catch (error) {
        console.error('nosale: a tag could not be released.', tag, error)
      }
    }
  }

  function look(roots: Node[]): void {
    if (unfinished) consider(unfinished)
    for (const root of roots as Element[]) {
      if (root.hasAttribute?.('data-purpose')) consider(root)
      root.querySelectorAll?.('[data-purpose]').forEach(consider)
    }
  }

  return (allows) => {
    allowed = allows
    if (!observer) {
      observer = new MutationObserver((records) => look(records.flatMap(({ addedNodes }) => [...addedNodes])))
      observer.observe(document, { childList: true, subtree: true })
      document.addEventListener('readystatechange', () => look([]))
    }
    look([document])
  }
}

/** The parser may have delivered half a script or template; whatever follows it shows that it is whole. */
function isParsed(tag: Element): boolean {
  let node: Node | null = tag
  while (node && !node.nextSibling) node = node.parentNode
  return !!node || document.readyState !== 'loading'
}
