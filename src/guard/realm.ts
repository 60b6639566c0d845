/**
 * One realm: a window, or a same-origin frame, which would be a source of
 * natives that nothing guards.
 */
import { guardAttributes, type Realm } from './attributes.js'
import { disguise, replace } from './disguise.js'
import { guardInsertion } from './insertion.js'
import { asking, type Keeper } from './keep.js'
import { rewrite } from './markup.js'
import { guardNetwork } from './network.js'
import { guardSheets } from './sheets.js'
import { guardSinks } from './sinks.js'
import { aside, calm, heldBy } from './texts.js'
import type { Watch } from './watch.js'

/** Guards this realm now, and those of its frames when they come, of which `onRealm` hears. Returns the documents there are. */
export function guardRealms(
  top: Realm,
  watch: Watch,
  keeper: Keeper,
  onRealm: (document: Document) => void,
): () => Document[] {
  // A window outlives its realm when it is navigated; this does not.
  const known = new WeakSet<object>()
  const documents = new Set<Document>()

  function guard(window: Window | null): void {
    try {
      const realm = window as Realm
      // A frame that is gone has no realm.
      if (known.has(realm.Object)) return
      known.add(realm.Object)
      documents.add(realm.document)
      guardRealm(realm)
      onRealm(realm.document)
    } catch {
      // Of another origin: no source of anything.
    }
  }

  function guardRealm(realm: Realm): void {
    let frames = 0
    let tail = ''
    const entered = (): void => {
      if (realm.length > frames) for (let i = 0; i < realm.length; i++) guard(realm[i]!)
      frames = realm.length
    }
    const write = (text: string): string => {
      const [done, rest] = rewrite(tail + text, {
        name: (tag, name, value) =>
          asking[tag]?.includes(name.toLowerCase()) && heldBy(name.toLowerCase(), value, watch.holds)
            ? aside + name
            : name,
        css: (css) => calm(css, watch.holds),
      })
      tail = rest
      return done
    }
    disguise(realm)
    guardAttributes(realm, keeper, watch.holds)
    // The sinks first: they work with natives.
    guardSinks(realm, keeper, write, entered)
    guardInsertion(realm, keeper, watch.holds, entered)
    guardSheets(realm, watch)
    guardNetwork(realm, watch)
    for (const { prototype } of [realm.HTMLIFrameElement, realm.HTMLFrameElement, realm.HTMLObjectElement]) {
      for (const key of ['contentWindow', 'contentDocument']) {
        replace(
          prototype,
          key,
          (native, self) => {
            const inner = native.call(self)
            guard(key === 'contentWindow' ? (inner as Window) : ((inner as Document | null)?.defaultView ?? null))
            return inner
          },
          'get',
        )
      }
    }
    realm.addEventListener('load', ({ target }) => guard((target as HTMLIFrameElement).contentWindow), true)
  }

  guard(top)
  return () => [...documents].filter((document) => document.defaultView || !documents.delete(document))
}
