import type { Config, Consent } from './types.js';
export type * from './types.js';
/**
 * Starts nosale on this page and returns the live object; a second call
 * returns the first. Throws for an invalid config.
 */
export declare function start(config?: Config): Consent;
