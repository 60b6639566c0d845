/**
 * `nosale.strict.js`: nothing reaches a partner or an unlisted third party. Until
 * all is allowed the rest of the document arrives as text; what is written in
 * its place has its tags held. It stands before a barrier of markup:
 * `<meta http-equiv="Content-Security-Policy" content=""><noscript><!--nosale-->`.
 */
import { decideAll } from './decide.js'
import { gpcOn } from './gpc.js'
import { createGuard } from './guard/guard.js'
import { common } from './partners/common.data.js'
import { resolve } from './partners/resolve.js'
import { type Rule, createMatcher } from './partners/match.js'
import { today } from './regime.js'
import { read } from './store.js'
import { rewrite } from './strict/rewrite.js'
import { withStrangers } from './strict/strangers.js'
import { begin, cautious, loadFrom, readSettings } from './tag.js'
import type { Settings } from './types.js'

/** Where the files are. A script that stands in the page itself says it by `data-base`, which is no setting. */
function folder({ src, dataset }: HTMLScriptElement): string {
  const { base = '.' } = dataset
  delete dataset.base
  return new URL(src ? '.' : base, src || document.baseURI).href
}

const files = loadFrom(folder(document.currentScript as HTMLScriptElement))
/** Natives: the guards would rewrite what is written, and ours is rewritten already. */
const { open, write, close } = document

/** Is there anything to hold on this page? */
function isFree(settings: Settings): boolean {
  const record = read(settings.cookie.name)
  const decisions = decideAll(settings, { gpc: gpcOn(settings), record, today: today() })
  const each = Object.values(decisions)
  return !!each[0] && each.every(({ allowed }) => allowed) && !('prerendering' in document && document.prerendering)
}

/** The settings and their rules; where they are invalid, those that deny everyone. */
function prepare(): [settings: Settings, rules: Rule[]] {
  const from = (settings: Settings): [Settings, Rule[]] => {
    return [settings, resolve(settings.purposes, common, settings.regime)]
  }
  try {
    return from(readSettings())
  } catch (error) {
    console.error('nosale: tags stay held.', error)
    return from(cautious())
  }
}

function run(): void {
  const [settings, rules] = prepare()
  const [all, match] = withStrangers(settings, rules, location.hostname)
  const partners = createMatcher(rules)
  const start = () =>
    begin(
      (_, report) => createGuard(all, settings.cookie.name, report, match),
      () => settings,
      files,
    )

  if (isFree(settings)) {
    start()
    // The barrier is within a comment then, and the rest of the document is parsed as it comes.
    write.call(document, '<!--')
    return
  }
  write.call(document, '<plaintext hidden>')
  // In a task of its own: Chromium loses what is written in the event's.
  addEventListener('load', () => setTimeout(reopen))

  function reopen(): void {
    const before = opening()
    const text = document.querySelector('plaintext')!.textContent.replace(/^[^]*?-->/, '')
    const owners = (url: string, base: string, code: boolean) => (code ? partners : match)(url, () => base)
    const { baseURI } = document
    let page = text
    try {
      page = rewrite(text, owners, baseURI)
    } catch (error) {
      console.error('nosale: the page is written unmarked.', error)
    }
    // Opening a document anew drops all listeners of it and its window, so everything begins after that.
    ;(open as () => Document).call(document)
    write.call(document, before)
    start()
    write.call(document, page)
    close.call(document)
  }
}

/** The document so far, without what has run: its doctype, its root and the beginning of its head. */
function opening(): string {
  const { doctype, documentElement } = document
  const root = documentElement.cloneNode(true) as HTMLElement
  root.querySelector('body')?.remove()
  root.querySelectorAll('script:not([type="application/json"])').forEach((each) => each.remove())
  const markup = root.outerHTML.replace(/<\/head><\/html>$/, '')
  return (doctype ? new XMLSerializer().serializeToString(doctype) : '') + markup
}

try {
  run()
} catch (error) {
  console.error('nosale: the strict form does not run.', error)
  // A page that shows is worth more than one that waits for ever.
  write.call(document, '<!--')
}
