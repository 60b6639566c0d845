/** What every view is given: the live object, the words, and the ways to go on. */
import type { Choices, Consent, Settings, View, WidgetText } from '../src/types.js'

export interface Scene {
  consent: Consent
  settings: Settings
  text: WidgetText
  /** Switches as they stand in the open preferences, not yet saved. */
  draft: Choices
  edit: (draft: Choices) => void
  /** An opt-out is about to be lifted: one press more. */
  confirming: boolean
  confirm: () => void
  open: (view: View) => void
  /** Answered, or nothing to answer: hides all. */
  done: () => void
  /** Leaves without an answer: back to the question, where it came from one. */
  back: () => void
}
