/** The nouns of markup, and no code: what a tokenizer, whichever, says of a start tag. */
import type { Rule } from '../partners/match.js'

/** Offsets are of the document's text; names are in lower case, values without character references. */
export interface Attribute {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface StartTag {
  readonly name: string
  /** In SVG or MathML. */
  readonly isForeign: boolean
  /** It ends the SVG or MathML that it stands in. */
  readonly breaksOut: boolean
  readonly attributes: readonly Attribute[]
  readonly start: number
  readonly end: number
}

/** Replaces what is between two offsets. */
export type Edit = readonly [start: number, end: number, text: string]

/** A URL of a partner, and the attribute that has it; `undefined`: the text of the element. */
export interface Finding {
  readonly attribute: string | undefined
  readonly url: string
  readonly rules: readonly Rule[]
}

/** What holds one tag. `stuck`: it is held for good, and why. */
export interface Held {
  readonly purposes: readonly string[]
  readonly findings: readonly Finding[]
  readonly edits: readonly Edit[]
  readonly stuck?: string
}

/** A start tag, and where in its document it stands, both from 1. */
export interface PlacedTag extends StartTag {
  readonly line: number
  readonly column: number
}

export interface Listener {
  /** True: the text that follows is wanted, and `onText` is called when it has ended. */
  onStart(tag: PlacedTag): boolean
  onText(tag: PlacedTag, text: string, start: number, end: number): void
  onEnd(name: string, start: number, end: number): void
}

export interface Scan {
  /** Reads on, and returns the offset before which nothing can change any more. */
  read(chunk: string, isLast: boolean): number
}
