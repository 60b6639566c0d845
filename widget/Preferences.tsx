/** All choices: the opt-out of sale first, then a row a purpose. Nothing changes before Save or Opt out. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import { PurposeRow } from './PurposeRow.js'
import type { Scene } from './scene.js'

export function Preferences({ consent, settings, text, draft, edit, open, done, back }: Scene): JSX.Element {
  const sells = settings.purposes.filter(({ sale }) => sale)
  const out = sells.every(
    ({ id }) => !consent.decisions[id]!.allowed && /choice|gpc/.test(consent.decisions[id]!.because),
  )
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
      {settings.purposes.map(({ id }) => (
        <PurposeRow key={id} id={id} text={text} on={!!draft[id]} turn={(on) => edit({ ...draft, [id]: on })} />
      ))}
      <p slot="foot">{text.scope}</p>
      {settings.policyUrl && (
        <a slot="foot" href={settings.policyUrl}>
          {text.policy}
        </a>
      )}
      <Action
        weight="main"
        label={text.save}
        act={() => {
          consent.choose(draft)
          if (consent.reloadDue) open('status')
          else done()
        }}
      />
      <Action weight="main" label={text.close} act={back} />
    </>
  )
}
