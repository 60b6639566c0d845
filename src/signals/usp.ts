/**
 * The US Privacy string and its function. IAB retired them in January 2024;
 * Prebid and Google's tags still read them.
 * Source: IAB US Privacy String and USP API, version 1.
 */
import type { ConsentRecord, Decisions, Settings, Signal } from '../types.js'
import type { Answers, Callback } from './frames.js'

/** Makes `__uspapi`; returns the way to tell it. */
export function usp(
  { usprivacy, import: tools }: Settings,
  answers: Answers,
): { tell(signal: Signal, decisions: Decisions, record?: ConsentRecord): void } {
  let uspString: string
  answers.__uspapi = (command, version, callback, last) => {
    // By message the callback comes second, and the version last.
    if (typeof version === 'function') {
      callback = version
      version = last
    }
    // IAB's own library takes a call without a version for one of the first.
    const known = /^(getUSPData|ping)$/.test(command) && (version ?? 1) == 1
    // Prebid's registerDeletion hands over what a request to delete would call, and none comes from here.
    if (command === 'registerDeletion') return
    ;(callback as Callback | undefined)?.(known ? { version: 1, uspString } : null, known)
  }
  return {
    tell({ us, sale }, _decisions, record) {
      uspString = us ? `1Y${sale ? 'N' : 'Y'}N` : '1---'
      // What is read as another tool's until the first answer is not ours to write before.
      if (usprivacy && (record?.day || !tools?.includes('usprivacy')))
        document.cookie = `usprivacy=${uspString};path=/;max-age=34560000;samesite=lax`
    },
  }
}
