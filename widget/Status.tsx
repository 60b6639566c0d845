/** The word that an opt-out or a signal was honored; its heading is the live region, which the host keeps. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Scene } from './scene.js'

export function Status({ consent, settings, text, open, done }: Scene): JSX.Element {
  return (
    <>
      {(consent.gpc || !sells({ consent, settings })) && (
        <p slot="text">{consent.gpc ? text.signalNote : text.optedOutNote}</p>
      )}
      {consent.reloadDue && <p slot="text">{text.reloadNote}</p>}
      {consent.reloadDue && <Action weight="main" label={text.reload} act={() => location.reload()} />}
      <Action weight="quiet" label={text.preferences} act={() => open('preferences')} />
      <Action weight="quiet" label={text.close} act={done} />
    </>
  )
}

/** What the live region says. A choice that stands against the signal is told as that: 11 CCR § 7025(c)(3). */
export function statusOf({ consent, settings, text }: Pick<Scene, 'consent' | 'settings' | 'text'>): string {
  const selling = sells({ consent, settings })
  if (consent.gpc) return selling ? text.signalOverridden : text.signalHonored
  if (!selling) return text.optedOut
  return consent.decisions.sensitive?.allowed === false ? `${text.sensitive}: ${text.denied}` : text.preferencesTitle
}

function sells({ consent, settings }: Pick<Scene, 'consent' | 'settings'>): boolean {
  return settings.purposes.some(({ id, sale }) => sale && consent.decisions[id]!.allowed)
}
