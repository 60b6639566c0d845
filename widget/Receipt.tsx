/** The proof of an answer, to be read and kept. */
import type { JSX } from 'preact'
import { Action } from './Action.js'
import type { Blank } from './stage.js'

export function Receipt(text: Blank): JSX.Element {
  return (
    <>
      <h2>{text.receipt}</h2>
      <p>{text.receiptNote}</p>
      <pre dir="ltr" tabindex={0}>
        {text.json}
      </pre>
      <a href={text.file} download="receipt.json">
        {text.download}
      </a>
      <Action act="leave" label={text.close} />
    </>
  )
}
