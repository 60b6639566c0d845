/**
 * Attributes and properties that ask for something, in one realm: what is held
 * is put aside, and who reads finds what was written.
 */
import { asking, quiet, settle, shown, styling, write } from './keep.js'
import { type Hook, patch, type Realm, replace } from './patch.js'
import { aside, unmark } from './texts.js'

/** Properties that give the text of their attribute; the others give it as an absolute address. */
const texts = /srcset|srcdoc|ping|content|background/

export function guardAttributes(realm: Realm): void {
  for (const [at, ns] of ['', 'NS'].entries()) {
    patch(realm, `Element setAttribute${ns}`, (self: Element, args: string[]) => {
      const name = ('' + args[at]).toLowerCase()
      const value = args[at + 1]
      if (styling.includes(name)) args[at + 1] = quiet(value) as string
      else if (asking.get(self.localName) && args.length > at + 1 && write(self, name, '' + value)) return []
    })
    patch(realm, `Element getAttribute${ns}`, (self: Element, args: string[]) => {
      const value = shown(self, args[at]!)
      if (value != null) return [value]
    })
    patch(realm, `Element hasAttribute${ns}`, (self: Element, args: string[]) => {
      if (shown(self, args[at]!) != null) return [true]
    })
    patch(realm, `Element removeAttribute${ns}`, (self: Element, args: string[]) => void write(self, args[at]!, ''))
    patch(realm, `Element setAttributeNode${ns}`, (self: Element, [attr]: [Attr]) => {
      if (attr?.value && write(self, attr.name, attr.value)) return [null]
    })
    patch(realm, `NamedNodeMap setNamedItem${ns}`, (self, args: [Attr], native) => {
      const before = native.apply(self, args)
      settle(args[0].ownerElement!)
      return [before]
    })
  }

  patch(realm, 'Element toggleAttribute', (self: Element, [name, force]: [string, unknown?]) => {
    if (shown(self, name) == null) return
    if (!force) self.removeAttribute(name)
    return [!!force]
  })

  const unmarks: Hook = (self, args, native) => [unmark(native.apply(self, args) as string)]
  patch(realm, 'Element/ShadowRoot innerHTML outerHTML', unmarks, 'get')
  patch(realm, 'Element/ShadowRoot/XMLSerializer getHTML serializeToString', unmarks)

  // React compares all attributes of what a server has rendered.
  patch(realm, 'Attr name', (self, _, native) => [(native.call(self) as string).replace(aside, '')], 'get')

  for (const [tag, names] of asking) {
    for (const name of names) {
      const key = name.replace('imagesrcset', 'imageSrcset')
      // Engines keep a property on different prototypes: media share theirs. The element itself is not asked, since
      // WebKit would then lay out the page and load its embeds, in the midst of whatever was being inserted.
      let owner = Object.getPrototypeOf(realm.document.createElement(tag)) as object | null
      while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as object | null
      replace(owner, key, (self, [value]: [unknown]) => (write(self, name, '' + value) ? [] : undefined), 'set')
      replace(
        owner,
        key,
        (self: Element) => {
          const value = shown(self, name)
          if (value != null) return [texts.test(name) ? value : new URL(value, self.baseURI).href]
        },
        'get',
      )
    }
  }

  const animated = new WeakMap<object, Element>()
  patch(
    realm,
    'SVGImageElement/SVGFEImageElement/SVGScriptElement href',
    (self: Element, args, native) => {
      const href = native.apply(self, args) as object
      animated.set(href, self)
      return [href]
    },
    'get',
  )
  patch(
    realm,
    'SVGAnimatedString baseVal',
    (self, [value]: [unknown]) => {
      const element = animated.get(self)
      if (element && write(element, 'href', '' + value)) return []
    },
    'set',
  )
}
