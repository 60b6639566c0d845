import type { Config, Consent } from './types.js';
export type * from './types.js';
/**
 * Starts nosale on this page and returns the live object; a second call
 * returns the first. Throws for an invalid config, and for a
 * partner that is neither common nor an object.
 */
export declare function start(config?: Config): Consent;
