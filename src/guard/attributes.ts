/**
 * Attributes and properties that ask for something, in one realm: what is held
 * is put aside, and who reads finds what was written.
 */
import { replace } from './disguise.js'
import { asking, type Keeper } from './keep.js'
import { calm, type Holds, uncalm, unmark } from './texts.js'

export type Realm = Window & typeof globalThis

/** Where the property is not spelt as the attribute. */
const properties = { imagesrcset: 'imageSrcset', attributionsrc: 'attributionSrc' } as { [name: string]: string }
/** Their properties give the text, the others' an address. */
const texts = /srcset|srcdoc|ping|content|background|ionsrc/

export function guardAttributes(realm: Realm, { kept, write }: Keeper, holds: Holds): void {
  const element = realm.Element.prototype

  for (const [method, at] of [
    ['setAttribute', 0],
    ['setAttributeNS', 1],
  ] as const) {
    replace(element, method, (native, self: Element, args: unknown[]) => {
      const name = ('' + args[at]).toLowerCase()
      const value = '' + args[at + 1]
      if (name === 'style') args[at + 1] = calm(value, holds)
      else if (asking[self.localName] && args.length > at + 1 && write(self, name, value)) return
      return native.apply(self, args)
    })
  }
  for (const method of ['setAttributeNode', 'setAttributeNodeNS']) {
    replace(element, method, (native, self: Element, args: [Attr]) =>
      args[0]?.value && write(self, args[0].name, args[0].value) ? null : native.apply(self, args),
    )
  }
  for (const [method, at] of [
    ['getAttribute', 0],
    ['getAttributeNS', 1],
  ] as const) {
    replace(element, method, (native, self: Element, args: string[]) => {
      const value = native.apply(self, args) as string | null
      return kept(self, args[at]!) ?? (value && uncalm(value))
    })
  }
  replace(
    element,
    'hasAttribute',
    (native, self, args: [string]) => kept(self, args[0]) !== null || native.apply(self, args),
  )
  for (const method of ['removeAttribute', 'toggleAttribute'])
    replace(element, method, (native, self: Element, args: [string]) => {
      write(self, args[0], '')
      return native.apply(self, args)
    })
  for (const owner of [element, realm.ShadowRoot.prototype]) {
    for (const key of ['innerHTML', 'outerHTML']) {
      replace(owner, key, (native, self) => unmark(native.call(self) as string), 'get')
    }
    replace(owner, 'getHTML', (native, self, args) => unmark(native.apply(self, args) as string))
  }
  replace(realm.XMLSerializer.prototype, 'serializeToString', (native, self, args) =>
    unmark(native.apply(self, args) as string),
  )

  for (const tag in asking) {
    for (const name of asking[tag]!) guardProperty(tag, name)
  }

  function guardProperty(tag: string, name: string): void {
    const key = properties[name] ?? name
    // Where the engine keeps a property is its own affair: media share theirs.
    let owner: object = realm.document.createElement(tag)
    while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as object
    replace(
      owner,
      key,
      (native, self: Element, [value]: [unknown]) => {
        if (!write(self, name, '' + value)) native.call(self, value)
      },
      'set',
    )
    replace(
      owner,
      key,
      (native, self: Element) => {
        const value = kept(self, name)
        if (value === null) return native.call(self)
        return texts.test(name) ? value : new URL(value, self.baseURI).href
      },
      'get',
    )
  }
}
