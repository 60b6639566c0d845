/** The question of an opt-in regime, or the notice of an opt-out regime. Yes and no weigh the same. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Scene } from './scene.js'

export function Banner({ consent, settings, text, open, done }: Scene): JSX.Element {
  // A yes answers what is open; it lifts no signal and no earlier no. A no is a no to all.
  const say = (yes: boolean) => (): void => {
    const meant = settings.purposes.filter(
      ({ id }) => !yes || /default|unreadable/.test(consent.decisions[id]!.because),
    )
    consent.choose(Object.fromEntries(meant.map(({ id }) => [id, yes])))
    done()
  }
  const optIn = settings.regime === 'opt-in'
  return (
    <>
      <h2 slot="text">{text.bannerTitle}</h2>
      <p slot="text">{optIn ? text.bannerOptIn : text.bannerOptOut}</p>
      {settings.policyUrl && (
        <a slot="text" href={settings.policyUrl}>
          {text.policy}
        </a>
      )}
      {optIn ? (
        <>
          <Action weight="main" label={text.decline} act={say(false)} />
          <Action weight="main" label={text.accept} act={say(true)} />
        </>
      ) : (
        <>
          <Action
            weight="main"
            label={text.doNotSell}
            act={() => {
              consent.optOut()
              open('status')
            }}
          />
          <Action
            weight="main"
            label={text.dismiss}
            act={() => {
              consent.choose({})
              done()
            }}
          />
        </>
      )}
      <Action weight="quiet" label={text.preferences} act={() => open('preferences')} />
    </>
  )
}
