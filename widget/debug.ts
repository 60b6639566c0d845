/**
 * For the site's owner: what is held or released, and by which rule. It answers
 * "I set it up, why does the tag still run?", and changes nothing.
 */
import type { Consent, Settings } from '../src/types.js'
import css from './debug.css'
import { style } from './stage.js'

const sheet = style(css)

/** A panel that follows what happens on the page. It is for developers, so it is in English. */
export function start(consent: Consent, settings: Settings): void {
  const host = Object.assign(document.createElement('nosale-debug'), { lang: 'en', dir: 'ltr' })
  const shadow = host.attachShadow({ mode: 'open' })
  const panel = make('details', '')
  const list = make('pre', '')
  const copy = make('button', 'Copy as text')
  list.tabIndex = 0
  panel.append(make('summary', ''), list, copy)
  shadow.adoptedStyleSheets = [sheet]
  shadow.append(panel)
  document.body.before(host)

  /** A released tag has no mark any more, so those that have waited are remembered. */
  const waited = new Map<string, readonly string[]>()
  const write = (): void => {
    const [text, waiting] = report(consent, settings, waited)
    panel.firstElementChild!.textContent = `nosale: ${waiting} marked ${waiting === 1 ? 'tag waits' : 'tags wait'}; ${consent.held.length} others held, released or refused`
    list.textContent = text
  }
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(list.textContent!).then(
      () => (copy.textContent = 'Copied'),
      // Without a secure context the text is selected, to be copied by hand.
      () => getSelection()!.selectAllChildren(list),
    )
  })
  write()
  consent.subscribe(write)
  // What is held is noted as it happens, without a word to anyone.
  panel.addEventListener('toggle', write)
  new MutationObserver(write).observe(globalThis.document, { childList: true, subtree: true })
}

/** Decisions with their reasons, then every marked tag, then every request that the guard saw; and how many wait. */
function report(
  consent: Consent,
  { region, regime, purposes }: Settings,
  waited: Map<string, readonly string[]>,
): [text: string, waiting: number] {
  const { decisions, gpc, record, held } = consent
  const marked = [...document.querySelectorAll<HTMLElement>('[data-purpose]')].filter(
    (tag) => tag.localName !== 'nosale-ui',
  )
  const nameOf = (tag: HTMLElement) => `  <${tag.localName}> ${address(tag)} ${tag.dataset.purpose!.split(' ')}`
  const waiting = new Set(marked.map(nameOf))
  for (const tag of marked) waited.set(nameOf(tag), tag.dataset.purpose!.split(' '))
  const gone = [...waited].filter(([name]) => !waiting.has(name))
  const lines = [
    `${location.href}`,
    `region ${region || 'not given'}, ${regime}; Global Privacy Control ${gpc ? 'on' : 'off'}; ${record ? `answered ${record.day}` : 'no answer yet'}`,
    '',
    'Decisions',
    ...Object.entries(decisions).map(([id, { allowed, because }]) => {
      const partners = purposes.find((purpose) => purpose.id === id)?.partners?.length ?? 0
      return `  ${id}: ${allowed ? 'allowed' : 'denied'} because of ${because}; partners listed: ${partners}`
    }),
    '',
    'Marked tags that wait',
    ...someOf(
      marked.map((tag) => {
        const ids = tag.dataset.purpose!.split(' ')
        const unknown = ids.filter((id) => !decisions[id])
        const why = unknown[0]
          ? `${unknown} is no purpose of the settings`
          : runs(tag)
            ? 'NOT HELD: it ran as it is written'
            : 'held by its mark'
        return `${nameOf(tag)}: ${why}`
      }),
    ),
    '',
    'Marked tags that waited here, since this panel came',
    ...someOf(
      gone.map(
        ([name, ids]) =>
          `${name}: ${ids.every((id) => decisions[id]?.allowed) ? 'released, since it is allowed' : 'loaded once, or taken away by the page'}`,
      ),
    ),
    '',
    'Unmarked, by host',
    ...someOf(
      held.map(
        ({ purpose, partner, url, what, state }) =>
          `  ${what} ${url || '(its text)'} ${decisions[purpose]?.allowed && state === 'held' ? 'released' : state}: ${partner}, ${purpose}`,
      ),
    ),
    '',
    'Third-party scripts and frames that run: nothing holds them, or they were released before this panel came',
    ...someOf(
      [...document.querySelectorAll<HTMLScriptElement | HTMLIFrameElement>('script[src],iframe[src]')]
        .filter((tag) => /^https?:/.test(tag.src) && new URL(tag.src).origin !== location.origin)
        .filter((tag) => !('type' in tag) || tag.type !== 'text/plain')
        .map((tag) => `  <${tag.localName}> ${tag.src}`),
    ),
  ]
  return [lines.join('\n'), marked.length]
}

function someOf(lines: readonly string[]): readonly string[] {
  return lines[0] ? lines : ['  none']
}

/** Marked, yet in a spelling that runs. */
function runs(tag: HTMLElement): boolean {
  if (tag.localName === 'script') return (tag as HTMLScriptElement).type !== 'text/plain'
  return tag.localName !== 'template' && tag.hasAttribute('src')
}

function address(tag: HTMLElement): string {
  const inside = (tag as HTMLTemplateElement).content?.querySelector<HTMLElement>('[data-src],[src]')
  if (inside) return address(inside)
  return tag.dataset.src ?? tag.getAttribute('src') ?? tag.dataset.href ?? tag.textContent!.trim().slice(0, 60)
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
