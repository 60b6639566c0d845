/**
 * All choices: the opt-out of sale first, then a row a purpose. Nothing changes
 * before Save or Opt out, and what lifts an opt-out is asked twice: 11 CCR § 7028(a).
 */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import { PurposeRow } from './PurposeRow.js'
import type { Scene } from './scene.js'

export function Preferences(scene: Scene): JSX.Element {
  const { consent, settings, text, draft, edit, open, done, back, confirming, confirm } = scene
  const sells = settings.purposes.filter(({ sale }) => sale)
  const out = sells.every(
    ({ id }) => !consent.decisions[id]!.allowed && /choice|gpc/.test(consent.decisions[id]!.because),
  )
  const lifts = sells.some(({ id }) => draft[id] && consent.record?.choices[id] === false)
  return (
    <>
      <h2 slot="text">{text.preferencesTitle}</h2>
      {sells[0] && (
        <>
          <h3 slot="row">{text.saleTitle}</h3>
          <p slot="row">{consent.gpc ? text.signalNote : text.saleNote}</p>
          <Action
            place="row"
            spent={out}
            weight="main"
            label={out ? text.optedOut : text.optOutAll}
            act={() => {
              consent.optOut()
              edit({ ...draft, ...Object.fromEntries(sells.map(({ id }) => [id, false])) })
            }}
          />
        </>
      )}
      {settings.purposes
        .filter(({ id }) => consent.decisions[id]!.because !== 'minor')
        .map(({ id }) => (
          <PurposeRow key={id} id={id} text={text} on={!!draft[id]} turn={(on) => edit({ ...draft, [id]: on })} />
        ))}
      <p slot="foot">{text.scope}</p>
      {settings.policyUrl && (
        <a slot="foot" href={settings.policyUrl}>
          {text.policy}
        </a>
      )}
      {consent.record && <Action place="foot" weight="quiet" label={text.receipt} act={() => open('receipt')} />}
      <Action
        weight="main"
        label={text.save}
        act={() => {
          if (lifts && !confirming) return confirm()
          consent.choose(draft)
          if (consent.reloadDue) open('status')
          else done()
        }}
      />
      <Action weight="main" label={text.close} act={back} />
    </>
  )
}
