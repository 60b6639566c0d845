/**
 * The US Privacy string and its function. IAB retired them in January 2024;
 * Prebid and Google's tags still read them.
 * Source: IAB US Privacy String and USP API, version 1.
 */
import type { Settings, Signal } from '../types.js'
import type { Answer } from './frames.js'

/** Defines `__uspapi`; returns how to answer frames, and the way to tell it. */
export function usp({ usprivacy }: Settings, answers: { [name: string]: Answer }): { tell(signal: Signal): void } {
  let uspString: string
  answers.__uspapi = (command, callback) => {
    const known = /^(getUSPData|ping)$/.test(command)
    // Prebid's registerDeletion hands over what a request to delete would call, and none comes from here.
    if (command !== 'registerDeletion') callback?.(known ? { version: 1, uspString } : null, known)
  }
  Object.assign(window, {
    __uspapi: (command: string, _version: unknown, callback: never) => answers.__uspapi!(command, callback),
  })
  return {
    tell({ us, sale }) {
      uspString = us ? `1Y${sale ? 'N' : 'Y'}N` : '1---'
      if (usprivacy) document.cookie = `usprivacy=${uspString};path=/;max-age=34560000;samesite=lax`
    },
  }
}
