import type { Config, ConsentRecord, Decisions } from '../types.js';
import type { Incoming } from './types.js';
/**
 * May each purpose run for this visitor? The answer that the gate will give in
 * the page, for a server that renders partners' tags itself. `account` is what
 * a signed-in visitor's account says.
 */
export declare function decisionsFrom(request: Incoming, config?: Config, account?: 'out' | 'in'): Decisions;
/** Is a `Sec-GPC` exactly `1`? Several arrive as a list, in which one suffices. Source: W3C GPC, § 3.1. */
export declare function hasSignal(request: Incoming): boolean;
/** Every copy of the cookie as one record, in which a no wins. More of them than a browser keeps for a site are unreadable. */
export declare function recordOf(request: Incoming, name: string): ConsentRecord | undefined;
/** The `name=value` pairs, also where a gateway has joined several headers in its own way. */
export declare function cookiesOf(request: Incoming): string[];
/** A header's value, or nothing; `name` is in lower case. */
export declare function header({ headers }: Incoming, name: string): string;
