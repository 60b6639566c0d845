/** The question of an opt-in regime, or the notice of an opt-out regime. Yes and no weigh the same. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Blank } from './stage.js'

export function Banner(text: Blank, regime: 'opt-in' | 'opt-out'): JSX.Element {
  const optIn = regime === 'opt-in'
  return (
    <>
      <h2>{text.bannerTitle}</h2>
      <p>{optIn ? text.bannerOptIn : text.bannerOptOut}</p>
      <a href={text.policyUrl}>{text.policy}</a>
      {optIn ? <Action act="no" pair label={text.decline} /> : <Action act="out" label={text.doNotSell} />}
      {optIn ? <Action act="yes" pair label={text.accept} /> : <Action act="leave" label={text.dismiss} />}
      <Action act="choose" quiet label={text.preferences} />
    </>
  )
}
