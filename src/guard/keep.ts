/**
 * Puts aside what an element may not ask for, and gives it back: `src` becomes
 * `nosale-src` until it may go. So clones of a held tag are held, no error
 * fires, and the page reads what it wrote (realm.ts).
 */
import type { Rule } from '../partners/match.js'
import { aside, calm, heldBy, importedBy, uncalm } from './texts.js'
import type { Watch } from './watch.js'

/** Local name → attributes that make a request, srcset before src: one fetch, not two. */
export const asking = {
  __proto__: null,
  script: ['src', 'href', 'xlink:href'],
  img: ['srcset', 'src', 'attributionsrc'],
  source: ['srcset', 'src'],
  iframe: ['srcdoc', 'src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['poster', 'src'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  link: ['imagesrcset', 'href'],
  image: ['href', 'xlink:href'],
  feImage: ['href', 'xlink:href'],
  a: ['ping', 'attributionsrc'],
  area: ['ping'],
  meta: ['content'],
  body: ['background'],
  table: ['background'],
  td: ['background'],
  th: ['background'],
  set: ['to'],
  animate: ['to', 'values'],
  style: [],
} as object as { readonly [localName: string]: readonly string[] | undefined }

/** Attributes that are style, in SVG too. */
export const styling = ['style', 'mask', 'fill', 'filter']

const suspects = Object.keys(asking) + ',[style]'

export type Keeper = ReturnType<typeof createKeeper>

/** Elements that wait outside the document, as pixels do: the last so many. */
const most = 1000

/** `waiting` are the elements that wait, and `free` lets one go. Natives are those of this moment. */
export function createKeeper({ holds, mayCome, note }: Watch, waiting: Set<Element>, free: (element: Element) => void) {
  // Not asked of the element itself: the fields of a form shadow its own properties.
  const { getAttribute, setAttribute, removeAttribute, querySelectorAll } = Element.prototype
  const get = (element: Element, name: string): string | null => getAttribute.call(element, name)
  const set = (element: Element, name: string, value: string): void => setAttribute.call(element, name, value)
  const drop = (element: Element, name: string): void => removeAttribute.call(element, name)
  let ever = false

  /** What the page wrote, where that is not what stands there. */
  function shown(element: Element, name: string): string | null | undefined {
    if (ever) return kept(element, name) ?? (styling.includes(name) ? uncalm(get(element, name) ?? '') || null : null)
  }

  function kept(element: Element, name: string): string | null {
    return ever ? get(element, aside + name) : null
  }

  function hold(element: Element, rule: Rule, url: string): void {
    ever = true
    note(rule, url, element.localName, 'held')
    // After a no there is nothing to wait for, but in the page itself.
    if (!mayCome(rule)) return
    waiting.add(element)
    if (waiting.size > most) waiting.delete(waiting.values().next().value!)
  }

  /** Puts a value aside, if it is held; else one that was aside is outdated. */
  function write(element: Element, name: string, value: string): boolean {
    const tag = element.localName
    const rule = asking[tag]?.includes(name) ? heldBy(name, value, holds) : undefined
    if (!rule) {
      if (ever) drop(element, aside + name)
      return false
    }
    hold(element, rule, value)
    set(element, aside + name, value)
    // A frame that has begun to load stops only for another address.
    if (get(element, name) && tag === 'iframe') set(element, 'src', 'about:blank')
    drop(element, name)
    return true
  }

  /** Holds an element that comes with what is held, or frees one that waits no longer. True where it has changed. */
  function settle(element: Element): boolean {
    const tag = element.localName
    const names = asking[tag] ?? []
    if (ever && [...names, 'type'].some((name) => kept(element, name) !== null)) {
      if (heldNow(element)) return false
      waiting.delete(element)
      free(element)
      return true
    }
    let changed = false
    for (const name of names) {
      const value = get(element, name)
      if (value && write(element, name, value)) changed = true
    }
    for (const name of styling) {
      const style = get(element, name)
      if (style) changed = calmed(style, (css) => set(element, name, css)) || changed
    }
    if (tag === 'style') {
      for (const text of element.childNodes as NodeListOf<Text>) {
        changed = calmed(text.data, (css) => (text.data = css)) || changed
      }
    }
    return (tag === 'script' && silence(element, changed)) || changed
  }

  /** A script's own text would run in the place of its source; and what it imports is out of reach once it runs. */
  function silence(script: Element, isHeld: boolean): boolean {
    const rule = !isHeld && heldNow(script)
    if (!script.textContent || !(isHeld || rule)) return false
    if (rule) hold(script, rule, '')
    set(script, aside + 'type', get(script, 'type') ?? '')
    set(script, 'type', 'text/plain')
    return true
  }

  function heldNow(element: Element): Rule | undefined {
    const read = (name: string) => kept(element, name) ?? get(element, name)
    for (const name of asking[element.localName] ?? []) {
      const value = read(name)
      const rule = value ? heldBy(name, value, holds) : undefined
      if (rule) return rule
    }
    if (element.localName === 'script') return importedBy(read('type') ?? '', element.textContent!, holds)
  }

  function calmed(css: string, put: (css: string) => void): boolean {
    const quieter = quiet(uncalm(css)) as string
    if (quieter === css) return false
    put(quieter)
    return true
  }

  /** Style, in texts and key frames, with URLs that are held pointing nowhere. */
  function quiet(value: unknown): unknown {
    if (typeof value !== 'string') {
      if (Array.isArray(value)) return value.map(quiet)
      if (value?.constructor !== Object) return value
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, quiet(each)]))
    }
    const calmed = calm(value, holds)
    ever ||= calmed !== value
    return calmed
  }

  /** The name under which an attribute goes into a document that does not exist yet. */
  function rename(tag: string, name: string, value: string): string {
    const key = name.toLowerCase()
    const rule = asking[tag]?.includes(key) && heldBy(key, value, holds)
    if (!rule) return name
    ever = true
    note(rule, value, tag, 'held')
    return aside + name
  }

  /** Gives back what was put aside. */
  function restore(element: Element): void {
    for (const name of ['type', ...(asking[element.localName] ?? [])]) {
      const value = kept(element, name)
      if (value === null) continue
      drop(element, aside + name)
      // The old spelling would need its namespace.
      if (value || name !== 'type') set(element, name.replace('xlink:', ''), value)
      else drop(element, name)
    }
  }

  /** Settles a piece of page with all below it, declared shadow roots too. */
  function settleAll(root: ParentNode): boolean {
    const query = root.nodeType === 1 ? querySelectorAll : root.querySelectorAll
    let changed = root.nodeType === 1 && settle(root as Element)
    for (const element of query.call(root as Element, suspects)) changed = settle(element) || changed
    for (const { shadowRoot } of query.call(root as Element, '*'))
      if (shadowRoot) changed = settleAll(shadowRoot) || changed
    return changed
  }

  return { shown, write, quiet, rename, settle, settleAll, restore }
}
