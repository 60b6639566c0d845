/** One button of a view; its value names what the view does when it is pressed. */
import type { JSX } from 'preact'

export interface ActionProps {
  label: string
  act: string
  /** Leads elsewhere; both sides of a question are not quiet. */
  quiet?: boolean
  /** Stands beside another of the same weight. */
  pair?: boolean
  place?: string
  /** What it does is done already; it keeps its place and the focus. */
  spent?: boolean
  /** It opens what comes after it, which is open. */
  open?: boolean
}

export function Action({ label, act, quiet, pair, place, spent, open }: ActionProps): JSX.Element {
  return (
    <button
      slot={place}
      class={quiet ? 'quiet' : pair ? 'pair' : undefined}
      value={act}
      aria-disabled={spent}
      aria-expanded={open}
    >
      {label}
    </button>
  )
}
