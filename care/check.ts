/**
 * The self-test: what an owner's monitor asserts on, since a banner that was
 * dead for forty days is how a site was fined. It never grants anything.
 */
import { gpcOn } from '../src/gpc.js'
import { encode } from '../src/record.js'
import { earlyRenewal, mistakes } from './settings.js'
import type { Consent, Files, Finding, Settings } from '../src/types.js'

/** Looks at this page and opens the preferences for a moment; each finding has a stable id. */
export const start: Files['check'] = async (consent, settings) => {
  const findings: Finding[] = []
  const say = (id: Finding['id'], ok: boolean, note: string) => findings.push({ id, ok, note: ok ? '' : note })

  const wrong = mistakes(settings.config)
  say('settings', !wrong[0], wrong.join(' '))
  const before = earlier()
  say('first', !before, `${before} comes before nosale. Put nosale first into <head>, without async or defer.`)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-nosale]')]
  say('link', links.length > 0, 'No <a data-nosale> is on the page. Wait for load, or add one.')
  say('visible', links.some(isVisible), 'No <a data-nosale> can be seen. Look for a style that hides it.')
  const { name } = settings.cookie
  const probe = name + '-check'
  // Some browsers and extensions take a cookie, give it back, and drop it a moment later.
  put(probe, 9)
  const [isOpen, faint] = await opens(consent)
  say('opens', isOpen, 'The preferences do not open. Are ask.js and choose.js beside nosale.js?')
  say('contrast', !faint, `${faint}. Expected 4.5:1. Set --nosale-on-accent, or another of the colours.`)
  await new Promise((resolve) => setTimeout(resolve))
  const isCookieKept = keepsCookie(probe)
  put(probe, 0)
  say('cookie', isCookieKept, 'A cookie does not read back. Look for a sandbox or cookie.domain.')
  say('kept', isCookieKept || keepsItem(probe), `Neither a cookie nor localStorage keeps anything. ${forgotten}`)
  const kept =
    !consent.record || consent.record.damaged || document.cookie.includes(`${name}=${encode(consent.record)}`)
  say('record', kept, `The cookie ${name} is not what was answered. Does a server or another script write it?`)
  say('gpc', settings.gpc !== 'off' && gpcOn(settings) === consent.gpc, signalNote(settings))
  const loose = [...document.querySelectorAll('[data-purpose]')].filter((tag) => isLoose(tag, consent))
  say('holds', !loose[0], `${loose[0]?.outerHTML.slice(0, 120)} is not held. Write type="text/plain" or data-src.`)
  say('policy', await reaches(settings.policyUrl), `policyUrl is ${settings.policyUrl}. Expected a page that answers.`)
  const { region, regime } = settings.config
  const isPlaced = !!regime || (!!region && region !== 'auto')
  say('region', isPlaced, 'No region is set, so visitors are asked first. Let the server or CDN say it, or region.js.')
  say('renewal', !earlyRenewal(settings), earlyRenewal(settings))
  return findings
}

const forgotten = 'A no ends with the page, and the next page goes by the law’s default.'

function signalNote({ gpc }: Settings): string {
  return gpc === 'off'
    ? 'gpc is off: opt-outs by browsers are ignored, against the law of twelve states.'
    : 'Global Privacy Control is on, but was not when the page started.'
}

/** What runs before the gate could have sent something. From npm there is no tag to look at: that is the bundler's order. */
function earlier(): string {
  const gate = new URL('nosale', import.meta.url).href
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
  const own = scripts.findIndex(
    ({ src }) => src.startsWith(gate) && /nosale(\.(marked|strict))?\.js$/.test(src.split('?')[0]!),
  )
  if (own < 0) return ''
  if (scripts[own]!.async || scripts[own]!.defer) return 'The document'
  const foreign = scripts.slice(0, own).find(({ src, type }) => type !== 'text/plain' && isForeign(src))
  return foreign?.src ?? ''
}

/** What is no address is nobody's. */
function isForeign(address: string): boolean {
  return ![undefined, location.origin].includes(originOf(address))
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address, location.href).origin
  } catch {
    return undefined
  }
}

function isVisible(link: HTMLAnchorElement): boolean {
  const { width, height } = link.getBoundingClientRect()
  const isShown = width > 0 && height > 0 && getComputedStyle(link).visibility === 'visible'
  // What makes an element transparent, its children cannot undo.
  return isShown && !ancestors(link).some((each) => getComputedStyle(each).opacity === '0')
}

function ancestors(element: Element | null): Element[] {
  return element ? [element, ...ancestors(element.parentElement)] : []
}

/** Do the preferences open? And which of their words has too little contrast with what is behind it? */
async function opens(consent: Consent): Promise<[isOpen: boolean, faint?: string | undefined]> {
  if (!(await consent.show('preferences'))) return [false]
  const host = document.querySelector('nosale-ui')
  const dialog = host?.shadowRoot?.querySelector('dialog')
  if (!host || !dialog) return [false]
  const isOpen = dialog.open && dialog.getBoundingClientRect().height > 0
  const words = [...host.children].filter(({ textContent }) => textContent)
  const ratios = words.map((each) => [contrast(each, dialog), each.textContent] as const)
  const [[least, text] = [21]] = ratios.sort(([a], [b]) => a - b)
  // As Escape does: leaves without an answer.
  dialog.close()
  return [isOpen, isOpen && least < 4.5 ? `“${text}” has a contrast of ${least.toFixed(1)}:1` : undefined]
}

/** As WCAG 2.2 has it. A canvas understands each colour that a style does, and lays one upon another. */
function contrast(element: Element, box: Element): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!
  const { color, backgroundColor } = getComputedStyle(element)
  const [behind, before] = [[getComputedStyle(box).backgroundColor, backgroundColor], [color]].map((colors) => {
    for (const each of colors) {
      canvas.fillStyle = each
      canvas.fillRect(0, 0, 1, 1)
    }
    return luminance(canvas.getImageData(0, 0, 1, 1).data)
  }) as [number, number]
  return (Math.max(behind, before) + 0.05) / (Math.min(behind, before) + 0.05)
}

function luminance(pixel: Uint8ClampedArray): number {
  const [red, green, blue] = [...pixel].map((byte) => {
    const part = byte / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function put(name: string, seconds: number): void {
  try {
    document.cookie = `${name}=1; path=/; max-age=${seconds}`
  } catch {
    // Then it does not read back either.
  }
}

function keepsCookie(name: string): boolean {
  try {
    // Where the browser says that it has none, the gate asks for none.
    return navigator.cookieEnabled && document.cookie.includes(name + '=1')
  } catch {
    return false
  }
}

/** As the gate reads it: only where the browser says that it has cookies. */
function keepsItem(name: string): boolean {
  try {
    localStorage.setItem(name, '1')
    const kept = navigator.cookieEnabled && localStorage.getItem(name) === '1'
    localStorage.removeItem(name)
    return kept
  } catch {
    return false
  }
}

/** Marked for a purpose that may not run, yet in a spelling that runs. */
function isLoose(tag: Element, consent: Consent): boolean {
  if (consent.decisions[tag.getAttribute('data-purpose')!]?.allowed) return false
  if (tag.localName === 'script') return (tag as HTMLScriptElement).type !== 'text/plain'
  // An address to go to is no request.
  const names = tag.matches('a, area') ? [] : ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href']
  return names.some((name) => tag.hasAttribute(name))
}

/** A policy on another origin cannot be looked at from here; that it is set must do. */
async function reaches(policyUrl: string | undefined): Promise<boolean> {
  if (!policyUrl || !originOf(policyUrl)) return false
  if (isForeign(policyUrl)) return true
  return fetch(policyUrl, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
