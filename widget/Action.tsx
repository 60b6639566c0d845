/** One button of a view: a light child of the host, so that agents and scanners can read it. */
import type { JSX } from 'preact'

export interface ActionProps {
  label: string
  /** `main`: both sides of a question; `quiet`: what leads elsewhere. */
  weight: 'main' | 'quiet'
  act: () => void
  place?: string
  /** What it does is done already; it keeps its place and the focus. */
  spent?: boolean
}

export function Action({ label, weight, act, place = 'actions', spent }: ActionProps): JSX.Element {
  return (
    <button type="button" slot={place} class={weight} aria-disabled={spent} onClick={act}>
      {label}
    </button>
  )
}
