/**
 * Ways into the document, in one realm. What was made here has been looked at
 * when its attributes were set; what comes from an inert document, or as text,
 * is looked at before it is let in.
 */
import type { Keeper } from './keep.js'
import type { Hook, Patch } from './patch.js'

/** Words without which no markup asks for anything. */
const asks = /src|href|style|data|poster|ping|url|import|background|action/i
const adjacent = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const

type Parse = (this: object, ...args: unknown[]) => unknown

/** `rewrite` is for text that no document has yet; `entered` hears after each way in, since a frame has a realm from then on. */
export function guardInsertion(
  { realm, patch }: Patch,
  { settle, settleAll, quiet, write }: Keeper,
  rewrite: (text: string) => string,
  entered: () => void,
): void {
  const { Element, DocumentFragment, document } = realm
  const inert = document.implementation.createHTMLDocument('')
  const own = Element.prototype
  // Natives of this moment.
  const { append, setHTMLUnsafe } = own
  const setHTML = (own as unknown as { setHTML: Parse }).setHTML
  const innerHTML = Object.getOwnPropertyDescriptor(own, 'innerHTML')!.set!

  const isStyle = (node: Node | null): boolean => (node as Element | null)?.localName === 'style'
  patch(
    'Node/Element/Document/DocumentFragment/CharacterData/Range appendChild insertBefore replaceChild append prepend ' +
      'replaceChildren moveBefore before after replaceWith insertAdjacentElement insertAdjacentText insertNode ' +
      'surroundContents importNode adoptNode',
    (self: Node, args: (Node | string)[]) =>
      args.forEach((node, i) => {
        if (typeof node === 'string') {
          if (isStyle(self)) args[i] = quiet(node) as string
        } else if (node?.nodeType === 3) {
          if (isStyle(self)) (node as Text).data = quiet((node as Text).data) as string
        }
        // What an inert document has made is new here, with all below it.
        else if (node?.ownerDocument && !node.ownerDocument.defaultView) settleAll(node as Element)
        else if (node?.nodeType === 1) settle(node as Element)
      }),
    'value',
    entered,
  )
  patch(
    'Attr/Node/HTMLElement/CharacterData value textContent innerText data nodeValue',
    (self: Node, args: [string]) => {
      const { ownerElement, name } = self as Attr
      if (ownerElement && write(ownerElement, name, args[0])) return []
      if (isStyle(self) || isStyle(self.parentNode)) args[0] = quiet(args[0]) as string
    },
    'set',
  )

  /** Markup is parsed where nothing loads: the nodes, if it asks for what is held. */
  function nodesOf(context: Node | null, parse: Parse, args: unknown[]): ChildNode[] | undefined {
    const { namespaceURI, localName } = (context?.nodeType === 1 ? context : inert.body) as Element
    // Into a template or another inert document it may go as it is.
    if (localName === 'template' || (context && !context.ownerDocument!.defaultView) || !asks.test('' + args[0])) return
    const holder = inert.createElementNS(namespaceURI, localName)
    parse.apply(holder, args)
    return settleAll(holder) ? [...holder.childNodes] : undefined
  }
  const fills =
    (parse: Parse): Hook =>
    (self: Element & ShadowRoot, args: unknown[]) => {
      const isRoot = self.nodeType === 11
      const nodes = nodesOf(isRoot ? self.host : self, parse, args)
      if (nodes) return [(isRoot ? DocumentFragment : Element).prototype.replaceChildren.apply(self, nodes)]
    }
  patch('Element/ShadowRoot innerHTML', fills(innerHTML), 'set', entered)
  patch('Element/ShadowRoot setHTMLUnsafe', fills(setHTMLUnsafe as Parse), 'value', entered)
  patch('Element/ShadowRoot setHTML', fills(setHTML), 'value', entered)
  patch(
    'Element outerHTML',
    (self: Element, args: unknown[]) => {
      const nodes = nodesOf(self.parentNode, innerHTML, args)
      if (nodes) return [own.replaceWith.apply(self, nodes)]
    },
    'set',
    entered,
  )
  patch(
    'Element insertAdjacentHTML',
    (self: Element, [where, html]: [string, unknown]) => {
      const method = adjacent[('' + where).toLowerCase() as keyof typeof adjacent]
      const nodes = method && nodesOf(/pend/.test(method) ? self : self.parentNode, innerHTML, [html])
      if (nodes) return [own[method].apply(self, nodes)]
    },
    'value',
    entered,
  )
  // Unlike those of the other ways, its scripts run: so it is parsed as one of the inert document's own.
  patch('Range createContextualFragment', (self: Range, args: unknown[], native) => {
    const { startContainer } = self
    const nodes = nodesOf(
      startContainer.nodeType === 1 ? startContainer : startContainer.parentNode,
      function (html) {
        const range = inert.createRange()
        range.selectNodeContents(this as Node)
        append.call(this as Element, native.call(range, html) as Node)
      },
      args,
    )
    if (!nodes) return
    const piece = document.createDocumentFragment()
    piece.append(...nodes)
    return [piece]
  })
  patch(
    'Document write writeln',
    (_, args: unknown[]) => {
      const text = args.join('')
      const ours = rewrite(text)
      if (ours !== text) args.splice(0, args.length, ours)
    },
    'value',
    entered,
  )
  patch('Document execCommand', (_, args: unknown[]) => {
    if (/html/i.test('' + args[0])) args[2] = rewrite('' + args[2])
  })
}
