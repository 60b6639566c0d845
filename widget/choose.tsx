/** The preferences: what is drafted in them, and what comes of it. */
import { render } from 'preact'
import type { Facts } from '../src/partners/known.data.js'
import type { Choices } from '../src/types.js'
import css from './choose.css'
import { Preferences } from './Preferences.js'
import { build } from './center.js'
import { type Acts, type Scene, present, style } from './stage.js'
import { choose } from './text/en.js'

const sheet = style(css)

/** Nothing changes before Save or Opt out, and what lifts an opt-out is asked twice: 11 CCR § 7028(a). */
export function open(scene: Scene): void {
  const { consent, settings, leave } = scene
  const words = { ...choose, ...scene.words }
  const sales = settings.purposes.filter(({ sale }) => sale)
  // Where everything was asked for, everything is withdrawn with as few presses: GDPR art. 7(3).
  const withdrawn = settings.regime === 'opt-in' ? settings.purposes : sales
  let draft: Choices = Object.fromEntries(settings.purposes.map(({ id }) => [id, consent.decisions[id]!.allowed]))
  let confirming = false
  const lists = new Set<string>()
  let facts: { readonly [id: string]: Facts } = {}
  let before = consent.decisions

  const acts: Acts = {
    ...Object.fromEntries(settings.purposes.map(({ id }) => ['partners-of-' + id, () => list(id)])),
    leave,
    paper: () => consent.show('receipt'),
    out() {
      const noes = Object.fromEntries(withdrawn.map(({ id }) => [id, false]))
      draft = { ...draft, ...noes }
      consent.choose(noes)
    },
    async save(press) {
      const lifts = sales.some(({ id }) => draft[id] && consent.record?.choices[id] === false)
      if (lifts && !confirming) {
        confirming = true
        return paint()
      }
      consent.choose(draft, press)
      // The dialog has done its work, whether there is a status to show or not.
      if (!consent.reloadDue || !(await consent.show('status'))) leave()
    },
  }
  const host = build(scene, 'center', words.preferencesTitle, acts, 'row', 'foot', 'actions')
  host.shadowRoot!.adoptedStyleSheets.push(sheet)

  function turn(id: string, on: boolean): void {
    draft = { ...draft, [id]: on }
    confirming = false
    paint()
  }

  /** Opens the list of a purpose's partners, or closes it. Without the catalogue's names, ids must do. */
  async function list(id: string): Promise<void> {
    if (!lists.delete(id)) {
      facts = await import('./list.js').then(
        (its) => its.open(host),
        () => facts,
      )
      lists.add(id)
    }
    paint()
  }

  function paint(): void {
    const { lang } = scene
    render(
      <Preferences {...{ consent, settings, words, lang, withdrawn, draft, confirming, turn, lists, facts }} />,
      host,
    )
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
