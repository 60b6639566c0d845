/**
 * Holds what nobody has marked: what listed partners are asked for by the
 * parser, by script and by the network's calls, until their purpose is
 * allowed. It stays while all is allowed, and lets pass: so a withdrawal
 * silences at once what is already running.
 */
import { createMatcher, type Rule } from '../partners/match.js'
import type { Decisions, Held } from '../types.js'
import { eachWaiting, settle, settleAll, waiting } from './keep.js'
import { guardRealms } from './realm.js'
import { active, startWatch, tell, spared } from './watch.js'

/**
 * One guard a page, told at each change what is allowed; nothing is until then.
 * None where no partner is listed. `own` is the name of our cookie.
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

/** Looks at what the parser makes, until it is done: nothing of ours is called for that. */
function follow(document: Document): void {
  if (!active || document.readyState !== 'loading' || parsing.has(document)) return
  const observe = (root: Node) => observer.observe(root, { childList: true, subtree: true })
  const meet = (node: Node): void => {
    if (node.nodeType !== 1) return
    settle(node as Element)
    const { shadowRoot } = node as Element
    // Declared, and out of the document's sight.
    if (!shadowRoot) return
    settleAll(shadowRoot)
    observe(shadowRoot)
  }
  const look = (records: MutationRecord[]): void => records.forEach(({ addedNodes }) => addedNodes.forEach(meet))
  const observer = new MutationObserver(look)
  parsing.add(document)
  observe(document)
  document.addEventListener('readystatechange', () => {
    look(observer.takeRecords())
    observer.disconnect()
  })
}
