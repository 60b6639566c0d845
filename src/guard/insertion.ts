/**
 * Ways into the document, in one realm. What was made here was looked at when its
 * attributes were set; what comes from an inert document, or as text, is looked
 * at before it is let in.
 */
import { idle, quiet, eachWaiting, respell, settle, settleAll, write } from './keep.js'
import { rewrite } from './markup.js'
import { type Hook, patch, type Realm } from './patch.js'
import { trusted } from './trust.js'
import { active, withdrawn } from './watch.js'

const isStyle = (node: Node | null): boolean => (node as Element | null)?.localName === 'style'

/** `entered` is called after each insertion, since a frame has a realm from then on; `guard` with a document that may have been opened anew. */
export function guardInsertion(realm: Realm, entered: () => void, guard: (document: Document) => void): void {
  patch(
    realm,
    'Node/Element/Document/DocumentFragment/CharacterData/Range appendChild insertBefore replaceChild append prepend ' +
      'replaceChildren moveBefore before after replaceWith insertAdjacentElement insertAdjacentText insertNode ' +
      'surroundContents importNode adoptNode',
    (self: Node, args: (Node | string)[]) => {
      if (idle()) return
      args.forEach((node, i) => {
        if (typeof node === 'string') {
          if (isStyle(self)) args[i] = quiet(node) as string
        } else if (node) {
          const { nodeType, ownerDocument } = node
          if (nodeType === 3) {
            if (isStyle(self)) (node as Text).data = quiet((node as Text).data) as string
          }
          // An element (1) or fragment (11) out of an inert document is new here, with all below it; after a withdrawal any may be.
          else if (nodeType % 10 === 1 && (withdrawn || !ownerDocument!.defaultView)) settleAll(node as Element)
          else if (nodeType === 1) settle(node as Element)
        }
      })
    },
    'value',
    entered,
  )
  patch(
    realm,
    'Attr/Node/HTMLElement/CharacterData value textContent innerText data nodeValue',
    (self: Node, args: [string]) => {
      if (idle()) return
      const { ownerElement, name } = self as Attr
      if (ownerElement && write(ownerElement, name, args[0])) return []
      if (isStyle(self) || isStyle(self.parentNode)) args[0] = quiet(args[0]) as string
    },
    'set',
  )

  const rewrites: Hook = (self: Node, args: unknown[], native) => {
    let isOther
    // What a text area or a script is given is no markup.
    if (!active || (native.name === 'set innerHTML' && /^(TEXTAREA|SCRIPT|TITLE)$/.test(self.nodeName))) return
    args.forEach((html, i) => {
      const text = `${html as string}`
      const ours = isStyle(self) ? (quiet(text) as string) : rewrite(text, { respell, quiet }).join('')
      if (ours === text) return
      args[i] = asWritten(ours, html)
      isOther = true
    })
    if (!isOther) return
    // Taken now, since outerHTML replaces the element itself.
    const root = self.parentNode ?? self
    const piece = native.apply(self, args)
    eachWaiting((typeof piece === 'object' ? piece : root) as ParentNode)
    return [piece]
  }
  patch(realm, 'Element/ShadowRoot innerHTML outerHTML', rewrites, 'set', entered)
  patch(
    realm,
    'Element/ShadowRoot/Range/Document setHTMLUnsafe setHTML insertAdjacentHTML createContextualFragment execCommand',
    rewrites,
    'value',
    entered,
  )
  // A tag may come in two pieces.
  let tail = ''
  patch(
    realm,
    'Document write writeln',
    (self: Document, args: unknown[], native) => {
      // Writing nothing opens a document anew that is parsed already: so it is guarded before a word is written.
      native.apply(self, typeof args[0] === 'string' ? [''] : [])
      guard(self)
      if (!active && !tail) return
      const [done, rest] = rewrite(tail + args.map(String).join(''), { respell, quiet })
      args.splice(0, args.length, asWritten(done, args[0]))
      tail = rest
    },
    'value',
    entered,
  )
}

/** Our text, trusted where the page's own was. Where no policy is allowed, the page's own goes in. */
function asWritten(text: string, html: unknown): unknown {
  return typeof html === 'object' ? trusted('createHTML', text, html) : text
}
