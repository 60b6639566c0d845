/** The word that an opt-out or a signal was honored: the one place that announces it. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Blank } from './stage.js'

export function Status(text: Blank): JSX.Element {
  return (
    <>
      <p role="status">{text.honored}</p>
      <p>{text.note}</p>
      <p>{text.reloadNote}</p>
      <Action act="again" label={text.reload} />
      <Action act="leave" label={text.close} />
      <Action act="choose" quiet label={text.preferences} />
    </>
  )
}
