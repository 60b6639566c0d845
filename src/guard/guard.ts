/**
 * Holds what nobody has marked: what listed partners are asked for by the
 * parser, by script and by the network's calls, until their purpose is
 * allowed. It stays while all is allowed, and lets pass: so a withdrawal
 * silences at once what is already running.
 */
import { queue } from '../gate/scripts.js'
import { createMatcher, type Rule } from '../partners/match.js'
import type { Decisions, Held } from '../types.js'
import { createKeeper } from './keep.js'
import { guardRealms } from './realm.js'
import { waits } from './texts.js'
import { createWatch } from './watch.js'

/** One guard a page, told at each change what is allowed; nothing is until then. None where no partner is listed. `own` is the name of our cookie. */
export function createGuard(
  rules: readonly Rule[],
  own: string,
  report: (held: Held) => void,
): ((decisions: Decisions) => void) | undefined {
  if (!rules[0]) return
  const watch = createWatch(
    createMatcher(rules),
    rules.map(({ purpose }) => purpose),
    report,
  )
  const waiting = new Set<Element>()
  const parsing = new Map<Document, MutationObserver>()
  const keeper = createKeeper(watch, waiting, put)

  function put(element: Element): void {
    const { localName, isConnected, parentElement } = element
    if (localName === 'script' && isConnected) queue(element as HTMLScriptElement, keeper.restore)
    else keeper.restore(element)
    // A media element that has seen its sources once does not look again.
    if (localName === 'source') (parentElement as HTMLMediaElement | null)?.load?.()
  }

  /** Looks at what the parser makes, until it is done: nothing of ours is called for that. */
  function follow(document: Document): void {
    if (!watch.isActive() || document.readyState !== 'loading' || parsing.has(document)) return
    const look = (records: MutationRecord[]): void => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes as NodeListOf<Element>) {
          if (node.nodeType !== 1) continue
          keeper.settle(node)
          const { shadowRoot } = node
          if (!shadowRoot) continue
          keeper.settleAll(shadowRoot)
          observer.observe(shadowRoot, { childList: true, subtree: true })
        }
      }
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
    parsing.set(document, observer)
    document.addEventListener('readystatechange', () => {
      look(observer.takeRecords())
      observer.disconnect()
      parsing.delete(document)
    })
  }

  const documents = guardRealms(watch, keeper, own, follow)
  return (decisions) => {
    watch.tell(decisions)
    for (const document of documents()) {
      follow(document)
      document.querySelectorAll(waits).forEach(keeper.settle)
    }
    waiting.forEach(keeper.settle)
  }
}
