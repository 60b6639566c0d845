/**
 * Stands in the place of held embeds: says what would load and from whom, and
 * offers once and always. It moves nothing, neither when it comes nor when it goes.
 */
import type { Consent, Language, Settings } from '../src/types.js'
import { embed as form } from './forms.data.js'
import css from './place.css'
import { type Scene, build, fill, style } from './stage.js'
import { choose, embed } from './text/en.js'

/** A frame that is held by its mark, by the guard, or inside a template. */
export const embeds = 'iframe:is([data-purpose],[nosale-src]),template[data-purpose]'
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

/** Covers what is held now and what comes later, until it may load. */
export function start(consent: Consent, settings: Settings, language: Language | undefined): void {
  const words = { ...choose, ...embed, ...language?.words, ...settings.text } as Scene['words']
  const { lang = 'en', dir = 'ltr' } = language ?? {}
  const scene: Scene = { consent, settings, words, lang, dir, leave: () => {} }
  const covers = new Map<HTMLElement, HTMLElement>()

  function look(): void {
    for (const [held, cover] of covers) {
      if (held.isConnected && held.matches(embeds)) continue
      cover.remove()
      covers.delete(held)
    }
    for (const held of document.querySelectorAll<HTMLElement>(embeds)) {
      const cover = !covers.has(held) && stand(held, scene, look)
      if (cover) covers.set(held, cover)
    }
  }

  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true })
  // The gate hears of a change in its own time; the observer sees what follows.
  consent.subscribe(() => setTimeout(look))
}

/** The cover of one embed; undefined where there is nothing to see, or a frame too small to say it. */
function stand(held: HTMLElement, scene: Scene, look: () => void): HTMLElement | undefined {
  const { consent, words } = scene
  const template = held.localName === 'template' ? (held as HTMLTemplateElement).content : undefined
  const shown = template ? template.querySelector<HTMLElement>(content) : held
  const url = urlOf(shown) ?? urlOf(template?.querySelector('[src],[data-src],[href]') ?? null)
  const purposes = held.dataset.purpose?.split(' ') ?? [consent.held.find((each) => each.url === url)?.purpose ?? '']
  if (!shown || !url || purposes.some((id) => !consent.decisions[id])) return
  if (!template && (held.offsetWidth < 160 || held.offsetHeight < 90)) return

  const { hostname } = new URL(url, document.baseURI)
  const partner = names.find(([host]) => host.test(hostname))?.[1] ?? hostname.replace(/^www\./, '')
  const named = (text: string) => text.replaceAll('{partner}', partner)
  const title = shown.title || held.title
  const name = title ? `${title} · ${partner}` : named(words.embedTitle)
  const denied = purposes.filter((id) => !consent.decisions[id]!.allowed)
  /** To lift a no, or the signal, takes two steps: 11 CCR § 7028. */
  const lifts = denied.some((id) => consent.decisions[id]!.because !== 'default')
  let asked = false

  const host = build(scene, template ? 'flow' : 'over', name, {
    leave: () => {},
    once({ isTrusted }) {
      if (!isTrusted) return
      free(held, url, consent)
      look()
    },
    always({ isTrusted }) {
      if (!isTrusted) return
      if (lifts && !asked) {
        asked = true
        return write()
      }
      consent.choose(Object.fromEntries(denied.map((id) => [id, true])))
    },
  })

  function write(): void {
    const again = words.confirmNote.replace(words.save, words.embedAlways)
    fill(host, form, {
      embedTitle: name,
      embedNote: named(words.embedNote),
      embedOnce: words.embedOnce,
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

  host.shadowRoot!.adoptedStyleSheets.push(sheet)
  write()
  held.before(host)
  if (template) {
    const { width = '560', height = '315' } = shown as HTMLIFrameElement
    host.style.setProperty('--width', (parseInt(width) || 560) + 'px')
    host.style.setProperty('--ratio', `${parseInt(width) || 560} / ${parseInt(height) || 315}`)
  } else follow(held, host)
  return host
}

/** Keeps a cover over its frame. */
function follow(frame: HTMLElement, host: HTMLElement): void {
  const fit = () => {
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = frame
    const box = { top: offsetTop, left: offsetLeft, width: offsetWidth, height: offsetHeight }
    for (const [side, px] of Object.entries(box)) host.style.setProperty('--' + side, px + 'px')
  }
  const observer = new ResizeObserver(() => (host.isConnected ? fit() : observer.disconnect()))
  observer.observe(frame)
  observer.observe(document.documentElement)
  fit()
}

function urlOf(element: Element | null): string | undefined {
  const names = ['data-src', 'src', 'data-data', 'data-instgrm-permalink', 'cite', 'data-href', 'href']
  return names.map((name) => element?.getAttribute(name)).find(Boolean) ?? undefined
}

/** Lets one embed load on this page, whether a mark or the guard holds it, and records nothing. */
function free(held: HTMLElement, url: string, { once }: Consent): void {
  held.removeAttribute('data-purpose')
  const template = (held as HTMLTemplateElement).content
  once(url)
  for (const element of template ? template.querySelectorAll<HTMLElement>('[data-src]') : [held]) {
    const { src } = element.dataset
    if (!src) continue
    once(src)
    element.setAttribute('src', src)
    element.removeAttribute('data-src')
  }
  if (template) held.replaceWith(template)
}
