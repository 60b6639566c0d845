/** The preferences: what is drafted in them, and what comes of it. */
import { render } from 'preact'
import type { Choices } from '../src/types.js'
import css from './choose.css'
import { Preferences } from './Preferences.js'
import { type Acts, type Scene, build, present, style } from './stage.js'
import { choose } from './text/en.js'

const sheet = style(css)

/** Nothing changes before Save or Opt out, and what lifts an opt-out is asked twice: 11 CCR § 7028(a). */
export function open(scene: Scene): void {
  const { consent, settings, leave } = scene
  const words = { ...choose, ...scene.words }
  const sales = settings.purposes.filter(({ sale }) => sale)
  let draft: Choices = Object.fromEntries(settings.purposes.map(({ id }) => [id, consent.decisions[id]!.allowed]))
  let confirming = false
  let before = consent.decisions

  const acts: Acts = {
    leave,
    paper: () => consent.show('receipt'),
    out() {
      draft = { ...draft, ...Object.fromEntries(sales.map(({ id }) => [id, false])) }
      consent.optOut()
    },
    save({ isTrusted }) {
      const lifts = sales.some(({ id }) => draft[id] && consent.record?.choices[id] === false)
      // A yes needs a press, not a script's.
      if (!isTrusted && Object.values(draft).includes(true)) return
      if (lifts && !confirming) {
        confirming = true
        return paint()
      }
      consent.choose(draft)
      if (consent.reloadDue) void consent.show('status')
      else leave()
    },
  }
  const host = build(scene, 'center', words.preferencesTitle, acts, 'row', 'foot', 'actions')
  host.shadowRoot!.adoptedStyleSheets.push(sheet)

  function turn(id: string, on: boolean): void {
    draft = { ...draft, [id]: on }
    confirming = false
    paint()
  }

  function paint(): void {
    render(<Preferences {...{ consent, settings, words, sales, draft, confirming, turn }} />, host)
  }

  paint()
  present(host)
  const stop = consent.subscribe(({ decisions }) => {
    // Another tab may have said no meanwhile: what was drafted before must not undo it.
    for (const id in decisions) if (before[id]!.allowed && !decisions[id]!.allowed) draft = { ...draft, [id]: false }
    before = decisions
    if (host.isConnected) paint()
    else stop()
  })
}
