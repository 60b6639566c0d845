/**
 * What to cut from a `noscript`: its tags run exactly where no script can hold
 * them, so there is nothing to mark.
 */
import { type Context, hold, wantsText } from './hold.js'
import type { Finding, Held, Listener, Scan, StartTag } from './tag.js'

export interface Cut {
  readonly start: number
  readonly end: number
  readonly findings: readonly Finding[]
}

/** The elements of partners in a piece of markup, whole, from the first offset to the second. */
export function cuts(createScan: (listener: Listener) => Scan, html: string, context: Context): Cut[] {
  const found: Cut[] = []
  /** The element that is being cut, and how many of its name are open in it. */
  let open: { name: string; depth: number; start: number; findings: readonly Finding[] } | undefined

  function begin({ name, start, end, isForeign }: StartTag, held: Held | undefined): void {
    if (open?.name === name) open.depth++
    if (!held || open) return
    if (isForeign || empty.test(name)) found.push({ start, end, findings: held.findings })
    else open = { name, depth: 1, start, findings: held.findings }
  }
  const scan = createScan({
    onStart(tag) {
      if (wantsText(tag)) return true
      begin(tag, hold(tag, context))
      return false
    },
    onText: (tag, text, start, end) =>
      begin(tag, tag.name === 'script' ? undefined : hold(tag, context, text, start, end)),
    onEnd(name, _start, end) {
      if (open?.name !== name || --open.depth) return
      found.push({ ...open, end })
      open = undefined
    },
  })
  scan.read(html, true)
  if (open) found.push({ ...open, end: html.length })
  return found
}

const empty = /^(area|base|embed|image|img|input|link|meta|source|track)$/
