/**
 * Holds what nobody has marked: requests to listed partners by the parser, by
 * script and by network calls, until their purpose is allowed. While all is
 * allowed it stays and lets everything pass, so that a withdrawal silences at
 * once what is already running.
 */
import { createMatcher, type Rule } from '../partners/match.js'
import type { Decisions, Held } from '../types.js'
import { eachWaiting, settle, settleAll, waiting } from './keep.js'
import { guardRealms } from './realm.js'
import { active, startWatch, tell, spared } from './watch.js'

/**
 * One guard a page. It returns the way to tell it at each change what is allowed
 * (nothing is until then), or undefined where no partner is listed. `own` is the
 * name of our cookie.
 */
export function createGuard(
  rules: readonly Rule[],
  own: string,
  report: (held: Held) => void,
  match = createMatcher(rules),
): ((decisions: Decisions, once?: string) => void) | undefined {
  if (!rules[0]) return
  const documents = new Set<Document>()
  startWatch(match, report)
  guardRealms(own, (document) => {
    documents.add(document)
    parsing.delete(document)
    follow(document)
  })
  return (decisions, once) => {
    if (once) spared.add(once)
    tell(
      decisions,
      rules.map(({ purpose }) => purpose),
    )
    for (const document of documents) {
      if (!document.defaultView) documents.delete(document)
      follow(document)
      eachWaiting(document, settle)
    }
    waiting.forEach(settle)
  }
}

const parsing = new WeakSet<Document>()

/** Looks at what the parser makes, until it is done: the parser calls none of the functions that we replace. */
function follow(document: Document): void {
  if (!active || document.readyState !== 'loading' || parsing.has(document)) return
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true, characterData: true })
  const meet = (node: Node): void => {
    if (node.nodeType !== 1) return
    settle(node as Element)
    const { shadowRoot } = node as Element
    // A declarative shadow root, which observers of the document do not see into.
    if (!shadowRoot) return
    settleAll(shadowRoot)
    observe(shadowRoot)
  }
  const look = (records: MutationRecord[]): void =>
    records.forEach(({ addedNodes, target }) => {
      addedNodes.forEach(meet)
      // The text of a script or a sheet may come in pieces, as the network brings it.
      const owner = (target.nodeType === 3 ? target.parentNode : target) as Element
      if (/^(script|style)$/.test(owner?.localName)) settle(owner)
    })
  const observer = new MutationObserver(look)
  parsing.add(document)
  observe(document)
  document.addEventListener('readystatechange', () => {
    look(observer.takeRecords())
    observer.disconnect()
  })
}
