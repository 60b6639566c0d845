/**
 * Of no purpose by itself: what pays, protects or only loads others. Held where
 * a site lists it, never by default. What a tag manager loads is held by host.
 */
import type { Known } from '../types.js';
export declare const googleTagManager: Known;
export declare const googleFundingChoices: Known;
export declare const tealium: Known;
export declare const ensighten: Known;
export declare const sentry: Known;
export declare const recaptcha: Known;
export declare const hcaptcha: Known;
export declare const turnstile: Known;
export declare const googleSignIn: Known;
export declare const googleFonts: Known;
export declare const stripe: Known;
export declare const paypal: Known;
