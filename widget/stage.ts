/**
 * What every view stands on: a host before the body, where no body swap,
 * hydration or transform reaches it. Words are its light children, for agents
 * and scanners; boxes and styles are in its shadow, where the page cannot reach.
 */
import type { Consent, Settings, Words } from '../src/types.js'
import css from './style.css'

/** What every view is given. `dir` is that of the language. */
export interface Scene {
  readonly consent: Consent
  readonly settings: Settings
  readonly words: Words
  readonly lang: string
  readonly dir: string
  /** Leaves without an answer: back to the question, where it came from one. */
  readonly leave: () => void
}

/** A view as the build renders it from its component: the tag, word and attributes of each element. */
export type Form = readonly (readonly [tag: string, fact: string, attributes: { readonly [name: string]: string }])[]
/** What a component is given to render a form: for each word or fact its own name, which `fill` replaces. */
export type Blank = { readonly [name in keyof Words | 'policyUrl' | 'honored' | 'note' | 'json' | 'file']: string }
/** What a form's words and attributes stand for. */
export type Facts = { readonly [name: string]: string | false | undefined }

const sheet = style(css)
let current: HTMLElement | undefined
/** The host that is to be put back if the page removes it; none once that has happened. */
let lost: HTMLElement | undefined

/** Each declaration is made important: that beats any of the page's, for what is slotted too. */
export function style(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(text.replace(/[^;{}](?=[;}])/g, '$&!important'))
  return made
}

/** By the value of the button that was pressed; Escape is `leave`. */
export interface Acts {
  readonly [name: string]: (event: Event) => unknown
  readonly leave: (event: Event) => unknown
}

/** A host that nobody sees yet; `look` is its layout. */
export function build({ lang, dir }: Scene, look: string, label: string, acts: Acts): HTMLElement {
  const facts = { lang, dir, className: look, role: 'region', ariaLabel: label }
  const host = Object.assign(document.createElement('nosale-ui'), facts)
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [sheet]
  shadow.append(document.createElement('slot'))
  host.addEventListener('click', (event) => acts[(event.target as Element).closest('button')?.value ?? '']?.(event))
  host.addEventListener('keydown', (event) => event.key === 'Escape' && acts.leave(event))
  return host
}

/** Writes a view into its host; what has no word is left out. */
export function fill(host: Element, form: Form, facts: Facts): void {
  const elements = form.map(([tag, fact, attributes]) => {
    const element = document.createElement(tag)
    element.textContent = facts[fact] || ''
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, facts[value] || value)
    return element
  })
  host.replaceChildren(...elements.filter(({ textContent }) => textContent))
}

/** Shows a host in the place of the one before; without one, shows none. */
export function present(host?: HTMLElement): void {
  const before = current
  current = lost = host
  if (host) stand(host)
  // The one before closes first, which gives the focus back: so the next one knows where it was.
  boxOf(before)?.close?.()
  boxOf(host)?.showModal?.()
  before?.remove()
  // Chromium would give the focus to the first control; the dialog shall favour none, and be read out as a whole.
  boxOf(host)?.focus()
}

/**
 * A page that loads may hydrate its whole document, which React up to 18 gives up
 * where it meets an element that it has not rendered. So until then this is none.
 */
function stand(host: HTMLElement): void {
  document.body.before(host)
  if (document.readyState === 'complete') return
  Object.defineProperty(host, 'nodeType', { __proto__: null, value: 0, configurable: true } as object)
  addEventListener('load', () => delete (host as { nodeType?: number }).nodeType)
}

/**
 * A page that fails at hydration, or hydrates late, renders everything anew and removes the host, which is put back once:
 * a page that removes it again means to. A dialog is not put back, since whoever removed that wants the page.
 */
export function keep(): void {
  if (!lost || lost.isConnected || 'open' in boxOf(lost)!) return
  document.body.before(lost)
  lost = undefined
}

function boxOf(host?: HTMLElement): HTMLDialogElement | undefined {
  return host?.shadowRoot!.firstChild as HTMLDialogElement | undefined
}

// Visitors who go through the page by keyboard must see where they are.
addEventListener('keydown', ({ key }) => {
  if (key === 'Tab' && current) void import('./keys.js').then(({ keepClear }) => current && keepClear(current))
})
