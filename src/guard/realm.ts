/**
 * One realm: a window, or a same-origin frame, which would be a source of
 * natives that nothing guards.
 */
import { guardAttributes } from './attributes.js'
import { guardGoing } from './going.js'
import { guardInsertion } from './insertion.js'
import type { Keeper } from './keep.js'
import { rewrite } from './markup.js'
import { guardNetwork } from './network.js'
import { createPatch, type Realm } from './patch.js'
import { guardSheets } from './sheets.js'
import type { Watch } from './watch.js'
import { guardWrites } from './writes.js'

/**
 * Guards this realm now, and those of its frames when they come, of which
 * `onRealm` hears. Returns the documents there are.
 */
export function guardRealms(
  watch: Watch,
  keeper: Keeper,
  own: string,
  onRealm: (document: Document) => void,
): () => Document[] {
  // A window outlives its realm when it is navigated; this does not.
  const known = new WeakSet<object>()
  const documents = new Set<Document>()

  function guard(window: Window | null | undefined): void {
    try {
      const realm = window as Realm
      if (known.has(realm.Object)) return
      known.add(realm.Object)
      documents.add(realm.document)
      guardRealm(realm)
      onRealm(realm.document)
    } catch {
      // Of another origin, or gone: no source of anything.
    }
  }

  function guardRealm(realm: Realm): void {
    const patch = createPatch(realm)
    let frames = 0
    let tail = ''
    const entered = (): void => {
      if (realm.length > frames) for (let i = 0; i < realm.length; i++) guard(realm[i])
      frames = realm.length
    }
    const text = (written: string): string => {
      const [done, rest] = rewrite(tail + written, keeper)
      tail = rest
      return done
    }
    guardInsertion(patch, keeper, text, entered)
    guardAttributes(patch, keeper)
    guardSheets(patch, keeper, watch.isActive)
    guardNetwork(patch, watch, guard)
    guardGoing(patch, watch)
    guardWrites(patch, watch, own)
    patch.patch(
      'HTMLIFrameElement/HTMLFrameElement/HTMLObjectElement contentWindow contentDocument',
      (self, args, native) => {
        const inner = native.apply(self, args) as (Window & Document) | null
        guard(inner?.defaultView ?? inner)
        return [inner]
      },
      'get',
    )
    realm.addEventListener('load', ({ target }) => guard((target as HTMLIFrameElement).contentWindow), true)
  }

  guard(window)
  return () => [...documents].filter((document) => document.defaultView || !documents.delete(document))
}
