import type { Consent } from '../types.js';
/** Tells partners' code, whether its snippet comes before this, after it or never, and again at each change. */
export declare function tellPartners(consent: Consent): void;
