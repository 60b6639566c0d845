/**
 * Runs held scripts as a document would: those that block in order, inline
 * ones after the external ones before them, `defer` and modules after the
 * document, `async` whenever they come.
 */
import { parse, wake } from './wake.js'

/** Every blocking script so far is in the page. */
let order: Promise<unknown> = Promise.resolve()
/** Those of them that come by network have arrived, or failed. */
const arrivals: (Promise<unknown> | undefined)[] = []

/**
 * Takes a script out of the page, to run in its place when its turn comes.
 * `restore` gives back what the guards put aside. An external script that they
 * held has never started, so it runs itself; an inline one counts as started in
 * Firefox, and is made again.
 */
export function queue(script: HTMLScriptElement, restore?: (script: Element) => void): void {
  const place = document.createComment('')
  script.replaceWith(place)
  restore?.(script)
  const { src, dataset } = script
  const type = (script.type === 'text/plain' ? dataset.type : script.type) ?? ''
  const external = !!(src || dataset.src)
  const has = (name: string) => script.hasAttribute(name) && (external || type === 'module')
  const go = () => run(script, place, type, !!restore && !script.textContent)

  if (has('async') || has('nomodule') || !/^$|^module$|(java|ecma)script$/i.test(type)) void Promise.resolve().then(go)
  // The browser keeps scripts without `async` in order, so these come after those still on their way.
  else if (type === 'module' || has('defer'))
    void parsed()
      .then(() => order)
      .then(go)
  else if (external) order = order.then(() => arrivals.push(arrival(go())))
  else order = order.then(() => Promise.all(arrivals)).then(go)
}

/** Settles once the document has been parsed. */
export function parsed(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('readystatechange', resolve)
    else resolve(0)
  })
}

/** Puts a script to work in its place, if the page has not thrown that away. */
function run(held: HTMLScriptElement, place: Comment, type: string, isNew: boolean): HTMLScriptElement | undefined {
  if (!place.isConnected) return
  const script = isNew ? held : live(held)
  script.removeAttribute('type')
  if (type) script.type = type
  if (!script.hasAttribute('async')) script.async = false
  wake(script)
  insert(script, place)
  return script
}

/** Outside the parser `document.write` would replace the document; what an inline script writes goes where the parser would put it. */
function insert(script: HTMLScriptElement, place: Comment): void {
  const own = document as Partial<Document>
  own.write = own.writeln = (...text) => place.before(parse(text.join('')) ?? '')
  place.before(script)
  delete own.write
  delete own.writeln
  place.remove()
}

function arrival(script: HTMLScriptElement | undefined): Promise<unknown> | undefined {
  return (
    script &&
    new Promise((resolve) => {
      ;['load', 'error'].forEach((type) => script.addEventListener(type, resolve))
      // What innerHTML once made never runs, and never says so.
      setTimeout(resolve, 5e3)
    })
  )
}

/**
 * The same script, able to run. What the document's parser made is; what
 * innerHTML made counts as started and never runs, so after the parser is done
 * scripts are made again, with their attributes, nonce, handlers and listeners.
 */
function live(held: HTMLScriptElement): HTMLScriptElement {
  const isHtml = 'text' in held
  if (isHtml && document.readyState === 'loading') return held
  const script = parse(held.outerHTML)?.firstChild as HTMLScriptElement | undefined
  // Then the tag itself runs, unless innerHTML made it.
  if (!script) return held
  // SVG keeps the text of a script as markup. In its place runs an HTML script, which can have a `src` later.
  if (!isHtml) script.text = (held as SVGScriptElement).textContent
  script.nonce = held.nonce
  for (const type of ['load', 'error'] as const) {
    script[`on${type}`] = held[`on${type}`] as OnErrorEventHandler
    held[`on${type}`] = null
    script.addEventListener(type, () => held.dispatchEvent(new Event(type)))
  }
  return script
}
