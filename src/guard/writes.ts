/**
 * Cookies and storage items that a partner's own script writes while it is
 * denied: the call's stack says whose script it is. What others write for a
 * partner, and what is written as a property of storage, cannot be told apart.
 */
import { type Hook, patch, type Realm } from './patch.js'
import { mentioned } from './texts.js'
import { holds, active, refuses } from './watch.js'

/** `own` is the name of our cookie, which whoever called us may have us write. */
export function guardWrites(realm: Realm, own: string): void {
  const refusesWrite: Hook = (_, [text]: [unknown]) =>
    active && !`${text as string}`.startsWith(own) && refuses(mentioned(`${realm.Error().stack}`, holds), 'write')
      ? []
      : undefined
  patch(realm, 'Document cookie', refusesWrite, 'set')
  patch(realm, 'Storage setItem', refusesWrite)
  patch(realm, 'CookieStore set', (...call) => refusesWrite(...call) && [realm.Promise.resolve()])
}
