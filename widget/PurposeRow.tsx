/** One purpose: its name, what it is for, and a switch whose state is also written out. */
import type { JSX } from 'preact'
import type { Words } from '../src/types.js'

export interface PurposeRowProps {
  id: string
  on: boolean
  words: Words
  turn: (on: boolean) => void
}

export function PurposeRow({ id, on, words, turn }: PurposeRowProps): JSX.Element {
  const name = 'nosale-ui-' + id
  return (
    <>
      <label slot="row" id={name + '-label'} for={name}>
        {words[id as keyof Words] ?? id[0]!.toUpperCase() + id.slice(1)}
      </label>
      <span slot="row" id={name + '-state'}>
        {on ? words.allowed : words.denied}
      </span>
      <input
        slot="row"
        type="checkbox"
        role="switch"
        id={name}
        aria-labelledby={`${name}-label ${name}-state`}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <p slot="row">{words[(id + 'Note') as keyof Words]}</p>
    </>
  )
}
