/** What a page has to say rather than to ask: the status, the notice, the receipt. */
import type { View } from '../src/types.js'
import { notice, receipt, status } from './forms.data.js'
import css from './tell.css'
import { type Facts, type Scene, build, fill, present, style } from './stage.js'
import { tell } from './text/en.js'

const sheet = style(css)

/** Shows a view; the status follows what is decided meanwhile. */
export async function open(scene: Scene, view: View): Promise<void> {
  const { consent, settings, leave } = scene
  const words = { ...tell, ...scene.words }
  const isReceipt = view === 'receipt'
  const make = isReceipt ? (await import('./center.js')).build : build
  const host = make(scene, 'card', isReceipt ? words.receipt : words.bannerTitle, {
    leave,
    choose: () => consent.show(),
    again: () => location.reload(),
  })
  const facts: Facts = {
    ...words,
    policyUrl: settings.policyUrl,
    policy: settings.policyUrl && words.policy,
    ...(isReceipt && (await paper({ ...scene, words }))),
  }
  const form = isReceipt ? receipt : view === 'notice' ? notice : status
  let said = ''
  host.shadowRoot!.adoptedStyleSheets.push(sheet)

  function paint(): void {
    const now = view === 'status' ? state({ ...scene, words }) : {}
    if (said === (said = JSON.stringify(now))) return
    fill(host, form, { ...facts, ...now })
    speak(host.querySelector('[role=status]'))
  }

  paint()
  present(host)
  // A notice that was seen is not due again; it is no answer, so nothing else changes.
  if (view === 'notice' && consent.record) consent.choose({})
  const stop = consent.subscribe(() => (host.isConnected ? paint() : stop()))
}

/** A live region speaks of what changes in it after it is there, and in a tab that is shown. */
function speak(region: Element | null): void {
  const say = () => void setTimeout(() => region?.replaceChildren(region.textContent!), 100)
  if (document.hidden) addEventListener('visibilitychange', say, { once: true })
  else say()
}

/** A choice that stands against the signal is told as that: 11 CCR § 7025(c)(3). */
function state({ consent, settings, words }: Scene): Facts {
  const { gpc, decisions, reloadDue } = consent
  const sells = settings.purposes.some(({ id, sale }) => sale && decisions[id]!.allowed)
  const isLimited = decisions.sensitive?.allowed === false
  const chosen = isLimited ? `${words.sensitive}: ${words.denied}` : words.preferencesTitle
  return {
    honored: gpc ? (sells ? words.signalOverridden : words.signalHonored) : sells ? chosen : words.optedOut,
    note: gpc ? words.signalNote : !sells && words.optedOutNote,
    reload: reloadDue && words.reload,
    reloadNote: reloadDue && words.reloadNote,
  }
}

/** Titled with the day of the answer, as its language writes one. */
async function paper({ consent, words, lang }: Scene): Promise<Facts> {
  const kept = await consent.receipt()
  // An empty paper proves nothing.
  if (!kept) throw new Error('There is no receipt.')
  const json = JSON.stringify(kept, null, 2)
  const day = new Date(consent.record?.day ?? '')
  const date = +day ? ` (${day.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' })})` : ''
  return { receipt: words.receipt + date, json, file: 'data:application/json,' + encodeURIComponent(json) }
}
