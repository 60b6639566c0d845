/**
 * What a visit adds to the record: the visitor's answer, or the browser's
 * signal. Pure: a record goes in, the record to write comes out.
 */
import { decideAll } from './decide.js'
import { encode } from './record.js'
import type { Choices, ConsentRecord, Settings } from './types.js'

/**
 * The record after an answer, or, without `choices`, after a visit with GPC
 * on, which says no to every sale but one that the visitor allowed in the
 * signal's face. That no stays when the signal goes: 11 CCR § 7025(c)(5).
 * Purposes that are not named keep their answer, and the record its day, from
 * which the 12 months of Civ. Code § 1798.135(c)(4) count; what a damaged
 * record may have denied is denied. `api`: its yes is the site's code's, not a press's.
 */
export function answer(
  before: ConsentRecord | undefined,
  choices: Choices | null | undefined,
  settings: Settings,
  gpc: boolean,
  today: string,
  api = before?.api,
): ConsentRecord {
  const { purposes, policyVersion } = settings
  // Its own keys alone: what a page has put on every object is nobody's answer.
  const said = { __proto__: null, ...choices } as object as Choices
  const now = decideAll(settings, { gpc: false, record: before, today })
  const after = { __proto__: null, ...before?.choices } as { [purpose: string]: unknown } as {
    [purpose: string]: boolean
  }
  for (const { id, sale } of purposes) {
    // Kept, a yes that has expired would begin anew with today's date.
    if (after[id] && now[id]!.because === 'default') delete after[id]
    const exempt = before?.gpc && after[id]
    if ((gpc && sale && !exempt) || (before?.damaged && !after[id])) after[id] = false
    if (typeof said[id] === 'boolean') after[id] = said[id]
  }
  const isAsBefore = before && !before.damaged && encode({ ...before, choices: after }) === encode(before)
  return {
    choices: after,
    day: isAsBefore && !Object.keys(said)[0] ? before.day : today,
    gpc,
    api,
    policyVersion: choices || !before ? policyVersion : before.policyVersion,
    damaged: false,
  }
}
