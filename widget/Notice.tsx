/** The policy has changed: information, with nothing to accept. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Blank } from './stage.js'

export function Notice(text: Blank): JSX.Element {
  return (
    <>
      <p role="status">{text.noticeTitle}</p>
      <p>{text.notice}</p>
      <a href={text.policyUrl}>{text.policy}</a>
      <Action act="leave" label={text.close} />
    </>
  )
}
