/**
 * What a request says about its visitor, read from its headers alone: the
 * cookie, the signal, and what follows from them. Keeps and logs nothing.
 */
import { settle } from '../src/config.js'
import { decideAll } from '../src/decide.js'
import { honors } from '../src/gpc.js'
import { decode, readAll } from '../src/record.js'
import { today } from '../src/regime.js'
import { dated } from '../src/regimes.js'
import type { Config, ConsentRecord, Decisions } from '../src/types.js'
import type { Incoming } from './types.js'

/**
 * May each purpose run for this visitor? The answer that the gate will give in
 * the page, for a server that renders partners' tags itself. `account` is what
 * a signed-in visitor's account says.
 */
export function decisionsFrom(request: Incoming, config?: Config, account?: 'out' | 'in'): Decisions {
  const settings = settle(dated(config))
  const record = recordOf(request, settings.cookie.name)
  return decideAll(settings, {
    gpc: hasSignal(request) && honors(settings),
    record,
    today: today(),
    account: account === 'out',
  })
}

/** Is a `Sec-GPC` exactly `1`? Several arrive as a list, in which one suffices. Source: W3C GPC, § 3.1. */
export function hasSignal(request: Incoming): boolean {
  return /(^|,)[ \t]*1[ \t]*(,|$)/.test(header(request, 'sec-gpc'))
}

/** Every copy of the cookie as one record, in which a no wins. More of them than a browser keeps for a site are unreadable. */
export function recordOf(request: Incoming, name: string): ConsentRecord | undefined {
  const copies = cookiesOf(request).filter((pair) => pair.startsWith(name + '='))
  // To merge n takes n² steps, and a request has room for a thousand.
  return copies.length > 200 ? decode('') : readAll(copies.join('; '), name)
}

/** The `name=value` pairs, also where a gateway has joined several headers in its own way. */
export function cookiesOf(request: Incoming): string[] {
  return header(request, 'cookie').split(/[;,]\s*/)
}

/** A header's value, or nothing; `name` is in lower case. */
export function header({ headers }: Incoming, name: string): string {
  const isFetch = typeof headers.get === 'function'
  const value = isFetch ? (headers as Headers).get(name) : (headers as { [name: string]: string | undefined })[name]
  return String(value ?? '')
}
