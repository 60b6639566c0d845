/**
 * Stands in the place of held embeds: says what would load and from whom, and
 * offers once and always. It moves nothing, neither when it comes nor when it goes.
 */
import type { Consent, Language, Purpose, Settings } from '../src/types.js'
import { embed as form } from './forms.data.js'
import css from './place.css'
import { type Scene, build, fill, style } from './stage.js'
import { choose, embed } from './text/en.js'

/** A frame or a script that is held by its mark or by the guard, or a template. */
const embeds =
  'iframe:is([data-purpose],[nosale-src]),template[data-purpose],script:is([type="text/plain"][data-purpose],[nosale-src])'
const content = 'iframe,video,audio,embed,object,blockquote'
/** What visitors call it; else it is its host. */
const names: readonly [RegExp, string][] = [
  [/(^|\.)youtu(be|\.be|be-nocookie)\b/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)google(\.\w+){1,2}$/, 'Google'],
  [/(^|\.)(twitter|x|twimg)\.com$/, 'X'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)facebook\.(com|net)$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
]
const sheet = style(css)
/** An empty frame behind its cover is nothing to come to by keyboard. A rule, since an attribute would stay in a copy of it. */
const page = style('iframe:is([data-purpose],[nosale-src]):not([src],[srcdoc]){visibility:hidden}')
let isStarted = false

/** Covers what is held now and what comes later, until it may load. */
export function start(consent: Consent, settings: Settings, language: Language | undefined): void {
  if (isStarted) return
  isStarted = true
  const words = { ...choose, ...embed, ...language?.words, ...settings.text } as Scene['words']
  const { lang = 'en', dir = 'ltr' } = language ?? {}
  const scene: Scene = { consent, settings, words, lang, dir, leave: () => {} }
  /** Where it stands → what is held there, its cover, and what that hides. */
  const covers = new Map<HTMLElement, [held: HTMLElement, cover: HTMLElement, shown: HTMLElement]>()

  function look(): void {
    // A copy, as a framework's cache brings it back, has lost its shadow and hears no press.
    for (const copy of document.querySelectorAll('body nosale-ui')) if (!copy.shadowRoot) copy.remove()
    for (const [spot, [held, cover, shown]] of covers) {
      if (spot.isConnected && held.isConnected && held.matches(embeds)) continue
      const isFocused = cover.contains(document.activeElement)
      cover.remove()
      covers.delete(spot)
      // Whoever has pressed for it goes on in it.
      if (isFocused) shown.focus({ preventScroll: true })
    }
    for (const held of document.querySelectorAll<HTMLElement>(embeds)) {
      for (const spot of held.localName === 'script' ? quotations(held) : [held]) {
        const made = !covers.has(spot) && stand(spot, held, scene, look)
        if (made) covers.set(spot, [held, ...made])
      }
    }
  }

  /** The gate releases in its own time, after the next paint: the observer sees what follows. */
  function begin(): void {
    document.adoptedStyleSheets.push(page)
    const marks = { attributeFilter: ['data-purpose', 'nosale-src'] }
    new MutationObserver(look).observe(globalThis.document, { childList: true, subtree: true, ...marks })
    consent.subscribe(() => setTimeout(look))
  }

  // Hydration may wait for `load`, and minds what stands in the body before.
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin)
}

/** The quotations that a script would dress up, as those of X and Instagram: they say whose they are. */
function quotations(script: HTMLElement): HTMLElement[] {
  const name = nameAt(urlOf(script))
  return [...document.querySelectorAll<HTMLElement>('blockquote[class]')].filter(
    (quote) => name && nameAt(urlOf(quote) ?? urlOf([...quote.querySelectorAll('a[href]')].at(-1))) === name,
  )
}

/** What visitors call whoever is there. */
function nameAt(url: string | undefined): string | undefined {
  if (!url) return
  try {
    const { hostname } = new URL(url, document.baseURI)
    return names.find(([host]) => host.test(hostname))?.[1] ?? hostname.replace(/^www\./, '')
  } catch {
    return
  }
}

/**
 * The cover of one embed, and what it hides; undefined where there is nothing to see, or a frame too small to say it. A quotation
 * is there to be read, and its cover stands under it.
 */
function stand(
  spot: HTMLElement,
  held: HTMLElement,
  scene: Scene,
  look: () => void,
): [cover: HTMLElement, shown: HTMLElement] | undefined {
  const { consent, settings, words } = scene
  const isQuotation = spot !== held
  const template = held.localName === 'template' ? (held as HTMLTemplateElement).content : undefined
  const shown = template ? template.querySelector<HTMLElement>(content) : spot
  const url = urlOf(isQuotation ? held : shown) ?? urlOf(template?.querySelector('[src],[data-src],[href]'))
  const purposes = held.dataset.purpose?.split(' ') ?? [consent.held.find((each) => each.url === url)?.purpose ?? '']
  if (!shown || !url || purposes.some((id) => !consent.decisions[id])) return
  if (!template && !isQuotation && (held.offsetWidth < 160 || held.offsetHeight < 90)) return

  const partner = nameAt(url)!
  const named = (text: string) => text.replaceAll('{partner}', partner)
  const title = shown.title || held.title
  const name = title ? `${title} · ${partner}` : named(words.embedTitle)
  let asked = false

  const host = build(scene, template ? 'flow' : isQuotation ? 'under' : 'over', name, {
    leave: () => {},
    once({ isTrusted }) {
      if (!isTrusted) return
      free(held, url, consent)
      look()
    },
    always(press) {
      if (!press.isTrusted) return
      const denied = purposes.filter((id) => !consent.decisions[id]!.allowed)
      // To lift a no to a sale, or the signal, takes two steps: 11 CCR § 7028.
      const lifts = ({ id, sale }: Purpose) =>
        sale && denied.includes(id) && consent.decisions[id]!.because !== 'default'
      if (!asked && settings.purposes.some(lifts)) {
        asked = true
        return write()
      }
      consent.choose(Object.fromEntries(denied.map((id) => [id, true])), press)
    },
  })

  function write(): void {
    const again = words.confirmNote.replace(words.save, words.embedAlways)
    fill(host, form, {
      embedTitle: name,
      embedNote: named(words.embedNote),
      // What a guarded script asks for next would be held all the same.
      embedOnce: isQuotation && !held.dataset.purpose ? '' : words.embedOnce,
      embedAlways: words.embedAlways,
      confirmNote: asked ? again : '',
    })
    if (held.dataset.poster)
      host.prepend(Object.assign(document.createElement('img'), { alt: '', src: held.dataset.poster }))
    if (!asked) return
    // A live region speaks of what changes in it after it is there.
    setTimeout(() => host.querySelector('[role=status]')!.replaceChildren(again), 100)
    host.querySelector<HTMLElement>('[value=always]')!.focus()
  }

  // A page may have many of the same name, so it is no landmark.
  host.role = 'group'
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
  write()
  if (isQuotation) spot.after(host)
  else held.before(host)
  if (template) {
    const { width = '560', height = '315' } = shown as HTMLIFrameElement
    host.style.setProperty('--width', (parseInt(width) || 560) + 'px')
    host.style.setProperty('--ratio', `${parseInt(width) || 560} / ${parseInt(height) || 315}`)
  } else if (!isQuotation) follow(held, host)
  if (!isQuotation) new ResizeObserver(() => tighten(host)).observe(host)
  return [host, shown]
}

/** A cover is as high as what it covers, which on a phone is low: its buttons must be in sight all the same. */
function tighten({ classList, offsetHeight }: HTMLElement): void {
  classList.toggle('low', offsetHeight < 230)
  classList.toggle('least', offsetHeight < 150)
}

/** Keeps a cover over its frame. */
function follow(frame: HTMLElement, host: HTMLElement): void {
  const fit = () => {
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = frame
    const box = { top: offsetTop, left: offsetLeft, width: offsetWidth, height: offsetHeight }
    for (const [side, px] of Object.entries(box)) host.style.setProperty('--' + side, px + 'px')
    host.style.setProperty('--corners', getComputedStyle(frame).borderRadius)
  }
  const observer = new ResizeObserver(() => (host.isConnected ? fit() : observer.disconnect()))
  observer.observe(frame)
  observer.observe(document.documentElement)
  fit()
}

function urlOf(element: Element | null | undefined): string | undefined {
  const names = ['data-src', 'src', 'data-data', 'data-instgrm-permalink', 'cite', 'data-href', 'href']
  return names.map((name) => element?.getAttribute(name)).find(Boolean) ?? undefined
}

/** Lets one embed load on this page, whether a mark or the guard holds it, and records nothing. */
function free(held: HTMLElement, url: string, { once }: Consent): void {
  held.removeAttribute('data-purpose')
  const template = (held as HTMLTemplateElement).content
  once(url)
  if (held.localName === 'script') return run(held as HTMLScriptElement)
  for (const element of template ? template.querySelectorAll<HTMLElement>('[data-src]') : [held]) {
    const { src } = element.dataset
    if (!src) continue
    once(src)
    element.setAttribute('src', src)
    element.removeAttribute('data-src')
  }
  if (template) held.replaceWith(template)
}

/** A held script starts when it is made again without its mark. */
function run(held: HTMLScriptElement): void {
  const { src = held.getAttribute('src')!, type = '' } = held.dataset
  const script = Object.assign(document.createElement('script'), { async: held.async, type, nonce: held.nonce })
  const others = [...held.attributes].filter(({ name }) => !/^(type|src|data-(type|src|purpose))$/.test(name))
  for (const { name, value } of others) script.setAttribute(name, value)
  try {
    script.src = src
    held.replaceWith(script)
  } catch {
    // Trusted Types take no URL from us, but the document's own element, which has never started.
    const place = new Comment()
    held.replaceWith(place)
    for (const mark of ['type', 'data-purpose']) held.removeAttribute(mark)
    place.replaceWith(held)
  }
}
