/**
 * Puts aside what an element may not ask for, and gives it back: `src` becomes
 * `nosale-src` until it may go. So clones of a held tag are held, no error
 * fires, and the page reads what it wrote (attributes.ts).
 */
import { held } from '../gate/gate.js'
import { queue } from '../gate/scripts.js'
import type { Rule } from '../partners/match.js'
import { aside, calm, character, heldBy, importedBy, uncalm, waits } from './texts.js'
import { trusted } from './trust.js'
import { holds, active, mayCome, note } from './watch.js'

/** Local name → attributes that make a request, srcset before src: one fetch, not two. */
export const asking: ReadonlyMap<string, readonly string[]> = new Map(
  // SVG spells one of them in two ways, and the HTML parser takes `image` for `img`.
  (
    'script src href xlink:href,img srcset src,image srcset src href xlink:href,feImage href xlink:href,' +
    'feimage href xlink:href,source srcset src,iframe srcdoc src,frame src,embed src,object data,video poster src,' +
    'audio src,track src,input src,link imagesrcset href,a ping,area ping,meta content,body background,' +
    'table background,tr background,td background,th background,set to,animate from to values,style'
  )
    .split(',')
    .map((row) => {
      const [tag, ...names] = row.split(' ')
      return [tag!, names]
    }),
)
/** Attributes that are style, in SVG too. */
export const styling = ['style', 'mask', 'fill', 'filter']

const suspects = [...asking.keys()] + ',[style]'

/** Elements that wait outside the document, as pixels do; only the last so many are kept in mind. */
const most = 1000
export const waiting = new Set<Element>()
let ever = false

// The natives of this moment, called on the element and not looked up on it, since a form's fields shadow its properties.
// On a server, where this file is only imported, there are none.
const { getAttribute, setAttribute, removeAttribute, hasAttributes, querySelectorAll } =
  globalThis.Element?.prototype ?? {}
const { querySelectorAll: ofDocument } = globalThis.Document?.prototype ?? {}
/** Not looked up on a document either: `<img name="querySelectorAll">` shadows its own. */
export function find(root: ParentNode, names: string): NodeListOf<Element> {
  const { nodeType } = root
  const query = nodeType === 11 ? root.querySelectorAll : nodeType === 1 ? querySelectorAll : ofDocument
  return query.call(root as Element & Document, names)
}
export const get = (element: Element, name: string): string | null => getAttribute.call(element, name)
const set = (element: Element, name: string, value: string): void => setAttribute.call(element, name, value)
const drop = (element: Element, name: string): void => removeAttribute.call(element, name)

/** Has nothing been held so far, and is nothing to hold now? Then each way in passes at once. */
export const idle = (): boolean => !ever && !active

/** What the page wrote, where that is not what stands there. */
export function shown(element: Element, name: string): string | null | undefined {
  if (ever) return kept(element, name) ?? (styling.includes(name) ? uncalm(get(element, name) ?? '') || null : null)
}

function kept(element: Element, name: string): string | null {
  return ever ? get(element, aside + name) : null
}

function hold(element: Element, rule: Rule, url: string): void {
  ever = true
  note(rule, url, element.localName, 'held')
  // After a no there is nothing to wait for, but in the page itself.
  if (mayCome(rule)) keepWaiting(element)
}

function keepWaiting(element: Element): void {
  waiting.add(element)
  if (waiting.size > most) waiting.delete(waiting.values().next().value!)
}

/** Hands what waits below, in open shadow roots too, to `act`; without one it is kept in mind. */
export function eachWaiting(root: ParentNode, act = keepWaiting): void {
  find(root, waits).forEach(act)
  for (const { shadowRoot } of find(root, '*')) if (shadowRoot) eachWaiting(shadowRoot, act)
}

/** Puts a value aside if it is held; if not, drops one that was put aside before. True: it is held. */
export function write(element: Element, name: string, value: string): boolean {
  const tag = element.localName
  const rule = asking.get(tag)?.includes(name) && heldBy(name, value, holds)
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

/** Holds an element that asks for what is held, or frees one that need not wait any longer. */
export function settle(element: Element): void {
  const tag = element.localName
  const known = asking.get(tag)
  if (idle() || !(known || hasAttributes.call(element))) return
  const names = known ?? []
  const isAside = () => [...names, 'type'].some((name) => kept(element, name) !== null)
  if (isAside()) {
    if (!heldNow(element)) free(element)
    return
  }
  for (const name of names) write(element, name, get(element, name) ?? '')
  for (const name of styling) calmed(get(element, name), (css) => set(element, name, css))
  if (tag === 'style')
    for (const text of element.childNodes as NodeListOf<Text>) calmed(text.data, (css) => (text.data = css))
  if (tag !== 'script' || !element.textContent) return
  // Without its source a script would run its own text instead; and what a script imports is out of reach once it runs.
  const rule = heldNow(element)
  if (!rule) return
  if (!isAside()) hold(element, rule, '')
  set(element, aside + 'type', get(element, 'type') ?? '')
  // At the end, where texts.ts looks for it.
  drop(element, 'type')
  set(element, 'type', 'text/plain')
}

function heldNow(element: Element): Rule | undefined {
  const read = (name: string) => kept(element, name) ?? get(element, name)
  for (const name of asking.get(element.localName) ?? []) {
    const rule = heldBy(name, read(name) ?? '', holds)
    if (rule) return rule
  }
  if (element.localName === 'script') return importedBy(read('type') ?? '', element.textContent!, holds)
}

function calmed(css: string | null, put: (css: string) => void): void {
  const calm = quiet(css)
  if (css !== calm) put(calm as string)
}

/** The same style, as text or key frames, with the URLs that are held pointing nowhere. */
export function quiet(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quiet)
  if (value?.constructor === Object) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, quiet(each)]))
  }
  if (typeof value !== 'string' || idle()) return value
  const calmed = calm(uncalm(value), holds)
  ever ||= calmed !== value
  return calmed
}

/** An attribute in markup that no document has yet: `rest` is all after its name. */
export function respell(tag: string, name: string, value: string, rest: string): string {
  const key = name.toLowerCase()
  if (styling.includes(key)) return name + (quiet(rest) as string)
  const rule = asking.get(tag)?.includes(key) && heldBy(key, value.replace(reference, decode), holds)
  if (rule) {
    ever = true
    note(rule, value, tag, 'held')
  }
  return (rule ? aside : '') + name + rest
}

/** A character reference: by number, or by those names that a URL is made of. */
const reference = /&(?:#(x[\da-f]+|\d+)|(amp)|(sol)|(colon)|period);?/gi
function decode(_: string, code?: string, amp?: string, sol?: string, colon?: string): string {
  return code ? character('0' + code) : amp ? '&' : sol ? '/' : colon ? ':' : '.'
}

function free(element: Element): void {
  // One that is marked as well is released by the gate, in its turn.
  if (element.matches('script' + held)) return
  waiting.delete(element)
  if (element.localName === 'script' && element.isConnected) queue(element as HTMLScriptElement, restore)
  else restore(element)
  // A media element that has seen its sources once does not look again.
  if (element.localName === 'source') (element.parentElement as HTMLMediaElement | null)?.load?.()
}

/** Gives back what was put aside. */
function restore(element: Element): void {
  for (const name of ['type', ...(asking.get(element.localName) ?? [])]) {
    const value = kept(element, name)
    if (value === null) continue
    try {
      // The old spelling would need its namespace.
      if (value || name !== 'type')
        set(
          element,
          name.replace('xlink:', ''),
          trusted(name === 'srcdoc' ? 'createHTML' : 'createScriptURL', value, value) as string,
        )
      else drop(element, name)
      drop(element, aside + name)
    } catch (error) {
      // Trusted Types that name policies, and not ours, refuse the URL of a script.
      console.error('nosale: a tag stays held.', error)
    }
  }
}

/** Settles a piece of page with all below it. */
export function settleAll(root: ParentNode): void {
  if (root.nodeType === 1) settle(root as Element)
  find(root, suspects).forEach(settle)
}
