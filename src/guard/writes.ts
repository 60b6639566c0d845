/**
 * Cookies and storage that a partner's own script writes while it is denied:
 * the call's stack says whose it is. What a partner has others write for it,
 * and what it writes as a property of storage, cannot be told apart.
 */
import type { Hook, Patch } from './patch.js'
import { mentioned } from './texts.js'
import type { Watch } from './watch.js'

/** `own` is the name of our cookie, which whoever called us may have us write. */
export function guardWrites({ realm, patch }: Patch, { holds, refuses, isActive }: Watch, own: string): void {
  const refusesWrite: Hook = (_, [text]: [unknown]) =>
    isActive() && !`${text as string}`.startsWith(own) && refuses(mentioned(realm.Error().stack ?? '', holds), 'write')
      ? []
      : undefined
  patch('Document cookie', refusesWrite, 'set')
  patch('Storage/CookieStore setItem set', refusesWrite)
}
