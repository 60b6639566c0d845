/**
 * Tells partners' software the decision, each in its own language; one file a
 * language. What is defined here is there before the next tag is parsed.
 */
import type { ConsentRecord, Decisions, Settings, Signal, View } from '../types.js'
import { attempt } from './attempt.js'
import { type Answers, open } from './frames.js'
import { google } from './google.js'
import { gpp } from './gpp/gpp.js'
import { usp } from './usp.js'

/** What a file here returns: the way to tell it, and to say what the widget shows now. */
export interface Listener {
  tell(signal: Signal, decisions: Decisions, record?: ConsentRecord): void
  shown?(view: View | undefined): void
}

const all = { usp, gpp, google }

/** Defines what the site wants defined. */
export function createSignals(settings: Settings): Required<Listener> {
  const answers: Answers = {}
  const { signals = Object.keys(all) } = settings
  const listeners: Listener[] = (signals as (keyof typeof all)[]).flatMap(
    (name) => all[name]?.(settings, answers) ?? [],
  )
  attempt(() => open(answers))
  return {
    tell: (...told) => listeners.forEach(({ tell }) => attempt(() => tell(...told))),
    shown: (view) => listeners.forEach(({ shown }) => shown?.(view)),
  }
}
