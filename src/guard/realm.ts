/**
 * One realm: a window, or a same-origin frame, which would be a source of
 * natives that nothing guards.
 */
import { guardAttributes } from './attributes.js'
import { guardGoing } from './going.js'
import { guardInsertion } from './insertion.js'
import { find } from './keep.js'
import { guardNetwork } from './network.js'
import { disguise, patch, type Realm } from './patch.js'
import { guardSheets } from './sheets.js'
import { guardWrites } from './writes.js'

/** So much as looking at a frame's window makes a realm of it, 3 ms and 300 KiB: frames sandboxed without scripts are left alone. */
const sources = 'iframe:not([sandbox=""]),frame,object'

/** Guards this realm now, and those of its frames when they come, of which `onRealm` hears. */
export function guardRealms(own: string, onRealm: (document: Document) => void): void {
  // Each realm's number of frames, by its `Object`, since a window outlives its realm when it is navigated.
  const frames = new WeakMap<object, number>()

  function guard(window: Window | Document | null | undefined): void {
    try {
      const realm = ((window as Document).defaultView ?? window) as Realm
      // Guarded already, but for a document that was just opened anew: it is empty, and all listeners of it and its window are gone.
      if (frames.has(realm.Object) && realm.document.documentElement) return
      frames.set(realm.Object, 0)
      guardRealm(realm)
      onRealm(realm.document)
    } catch {
      // Of another origin, or gone: no source of anything.
    }
  }

  function guardRealm(realm: Realm): void {
    const { Object: key } = realm
    // Asked at each insertion; through the window that would cost more than all else we do there.
    const count = Object.getOwnPropertyDescriptor(realm, 'length')?.get?.bind(realm) ?? (() => realm.length)
    disguise(realm)
    guardInsertion(
      realm,
      () => {
        const now = count() as number
        if (now > frames.get(key)!)
          find(realm.document, sources).forEach((frame) => guard((frame as HTMLIFrameElement).contentWindow))
        frames.set(key, now)
      },
      guard,
    )
    guardAttributes(realm)
    guardSheets(realm)
    guardNetwork(realm, guard)
    guardGoing(realm)
    guardWrites(realm, own)
    patch(
      realm,
      'HTMLIFrameElement/HTMLFrameElement/HTMLObjectElement contentWindow contentDocument',
      (self, args, native) => {
        const inner = native.apply(self, args) as Window | Document | null
        guard(inner)
        return [inner]
      },
      'get',
    )
    realm.document.addEventListener(
      'load',
      ({ target }) => (target as Element).matches(sources) && guard((target as HTMLIFrameElement).contentWindow),
      true,
    )
  }

  guard(window)
}
