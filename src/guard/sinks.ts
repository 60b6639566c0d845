/**
 * Markup as text, in one realm. It is parsed where nothing loads; if it asks
 * for what is held, the nodes go in from there, else the text goes its way.
 */
import type { Realm } from './attributes.js'
import { replace } from './disguise.js'
import type { Keeper } from './keep.js'

/** Words without which no markup asks for anything. */
const asks = /src|href|style|data|poster|ping|url|import|background/i
const adjacent = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const

type Parse = (this: object, ...args: unknown[]) => unknown

export function guardSinks(
  realm: Realm,
  { settleAll }: Keeper,
  write: (text: string) => string,
  entered: () => void,
): void {
  const { Element, ShadowRoot, Range, Document, DocumentFragment, document } = realm
  const inert = document.implementation.createHTMLDocument('')
  const own = Element.prototype
  const { append } = own

  /** The nodes of markup that asks for what is held. */
  function nodesOf(context: Node | null, native: Parse, args: unknown[]): ChildNode[] | undefined {
    const { namespaceURI, localName } = (context?.nodeType === 1 ? context : (document.body ?? inert.body)) as Element
    // Into a template or another inert document it may go as it is.
    if (localName === 'template' || (context && !context.ownerDocument!.defaultView) || !asks.test('' + args[0])) return
    const holder = inert.createElementNS(namespaceURI, localName)
    native.apply(holder, args)
    return settleAll(holder) ? [...holder.childNodes] : undefined
  }

  const setHtml = Object.getOwnPropertyDescriptor(own, 'innerHTML')!.set!
  for (const [owner, parent] of [
    [own, own],
    [ShadowRoot.prototype, DocumentFragment.prototype],
  ] as const) {
    for (const key of ['innerHTML', 'setHTMLUnsafe', 'setHTML']) {
      const parse = (key === 'innerHTML' ? setHtml : own[key as 'setHTMLUnsafe']) as Parse
      replace(
        owner,
        key,
        (native, self: Element | ShadowRoot, args: unknown[]) => {
          const nodes = nodesOf(self.nodeType === 1 ? self : (self as ShadowRoot).host, parse, args)
          if (nodes) parent.replaceChildren.apply(self as Element & ShadowRoot, nodes)
          else native.apply(self, args)
          entered()
        },
        key === 'innerHTML' ? 'set' : 'value',
      )
    }
  }
  replace(
    own,
    'outerHTML',
    (native, self: Element, args: unknown[]) => {
      const nodes = nodesOf(self.parentNode, setHtml, args)
      if (nodes) own.replaceWith.apply(self, nodes)
      else native.apply(self, args)
      entered()
    },
    'set',
  )
  replace(own, 'insertAdjacentHTML', (native, self: Element, args: [string, unknown]) => {
    const method = adjacent[('' + args[0]).toLowerCase() as keyof typeof adjacent]
    const nodes = method && nodesOf(/pend/.test(method) ? self : self.parentNode, setHtml, [args[1]])
    if (nodes) own[method].apply(self, nodes)
    else native.apply(self, args)
    entered()
  })
  // Unlike those of the other ways, its scripts run: so it is parsed as one of the inert document's own.
  replace(Range.prototype, 'createContextualFragment', (native, self: Range, args) => {
    const parse: Parse = function (html) {
      const range = inert.createRange()
      range.selectNodeContents(this as Node)
      append.call(this as Element, native.call(range, html) as Node)
    }
    const { startContainer } = self
    const nodes = nodesOf(startContainer.nodeType === 1 ? startContainer : startContainer.parentNode, parse, args)
    if (!nodes) return native.apply(self, args)
    const piece = document.createDocumentFragment()
    piece.append(...nodes)
    return piece
  })
  for (const method of ['write', 'writeln']) {
    replace(Document.prototype, method, (native, self, args: unknown[]) => {
      const text = args.join('')
      const ours = write(text)
      native.apply(self, ours === text ? args : [ours])
      entered()
    })
  }
}
