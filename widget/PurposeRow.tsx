/** One purpose: its name, what it is for, and a switch whose state is also written out. */
import type { JSX } from 'preact'
import type { WidgetText } from '../src/types.js'
import type { Scene } from './scene.js'

export interface PurposeRowProps {
  id: string
  on: boolean
  text: Scene['text']
  turn: (on: boolean) => void
}

export function PurposeRow({ id, on, text, turn }: PurposeRowProps): JSX.Element {
  const name = 'nosale-ui-' + id
  return (
    <>
      <label slot="row" id={name + '-label'} for={name}>
        {text[id as keyof WidgetText] ?? id[0]!.toUpperCase() + id.slice(1)}
      </label>
      <span slot="row" id={name + '-state'}>
        {on ? text.allowed : text.denied}
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
      <p slot="row">{text[(id + 'Note') as keyof WidgetText]}</p>
    </>
  )
}
