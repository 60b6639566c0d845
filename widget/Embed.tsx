/** In the place of held content: what would load, from whom, and the ways to let it. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Blank } from './stage.js'

export function Embed(text: Blank): JSX.Element {
  return (
    <>
      <p class="title">{text.embedTitle}</p>
      <p>{text.embedNote}</p>
      <p role="status">{text.confirmNote}</p>
      <Action act="once" pair label={text.embedOnce} />
      <Action act="always" pair label={text.embedAlways} />
    </>
  )
}
