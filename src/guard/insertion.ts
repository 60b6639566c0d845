/**
 * Ways into the document, in one realm. What was made here has been looked at
 * when its attributes were set; what comes from an inert document is looked at
 * before it is let in.
 */
import type { Realm } from './attributes.js'
import { type Around, replace } from './disguise.js'
import type { Keeper } from './keep.js'
import { calm, type Holds } from './texts.js'

type Nodes = (Node | string)[]

/** `entered` hears after each way in: a frame has a realm from then on. */
export function guardInsertion(realm: Realm, { settle, settleAll }: Keeper, holds: Holds, entered: () => void): void {
  const { Node, Element, Document, DocumentFragment, CharacterData, Range, HTMLElement } = realm

  /** Text for a place: in a style element it is a sheet. */
  function styled(parent: Node, text: string): string {
    return (parent as Element).localName === 'style' ? calm(text, holds) : text
  }

  function admit(parent: Node, nodes: Nodes): void {
    nodes.forEach((node, i) => {
      if (typeof node === 'string') nodes[i] = styled(parent, node)
      else if (node?.nodeType === 3) {
        const text = styled(parent, (node as Text).data)
        if (text !== (node as Text).data) (node as Text).data = text
      }
      // What an inert document has made is new here, with all below it.
      else if (node?.ownerDocument && !node.ownerDocument.defaultView) settleAll(node as Element)
      else if (node?.nodeType === 1) settle(node as Element)
    })
  }

  const inserts: Around = (native, self: Node, args: Nodes) => {
    admit(self, args)
    const result = native.apply(self, args)
    entered()
    return result
  }
  const each = (owners: readonly { prototype: object }[], methods: string, around: Around, part?: 'set'): void => {
    for (const { prototype } of owners)
      for (const method of methods.split(' ')) replace(prototype, method, around, part)
  }
  each([Node], 'appendChild insertBefore replaceChild', inserts)
  each([Element, Document, DocumentFragment], 'append prepend replaceChildren moveBefore', inserts)
  each([Element, CharacterData], 'before after replaceWith', inserts)
  each([Element], 'insertAdjacentElement', (native, self: Node, args: Nodes) => {
    admit(self, [args[1]!])
    const result = native.apply(self, args)
    entered()
    return result
  })
  each([Range], 'insertNode surroundContents', inserts)
  each([Document], 'importNode adoptNode', inserts)
  const writes: Around = (native, self: Node, [text]: [string | null]) => {
    native.call(self, text && styled(self, '' + text))
  }
  each([Node], 'textContent', writes, 'set')
  each([HTMLElement], 'innerText', writes, 'set')
}
