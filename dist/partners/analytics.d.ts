/**
 * Analytics: counting, recording, testing and watching performance, with and
 * without cookies. Held by default under a purpose called `analytics`.
 */
import type { Known } from '../types.js';
export declare const googleAnalytics: Known;
export declare const clarity: Known;
export declare const adobeAnalytics: Known;
export declare const adobeTarget: Known;
export declare const matomo: Known;
export declare const hotjar: Known;
export declare const contentsquare: Known;
export declare const fullstory: Known;
export declare const logrocket: Known;
export declare const mouseflow: Known;
export declare const crazyEgg: Known;
export declare const luckyOrange: Known;
export declare const inspectlet: Known;
export declare const smartlook: Known;
export declare const quantumMetric: Known;
export declare const glassbox: Known;
export declare const heap: Known;
export declare const mixpanel: Known;
export declare const amplitude: Known;
export declare const segment: Known;
export declare const rudderstack: Known;
export declare const posthog: Known;
export declare const snowplow: Known;
export declare const piwikPro: Known;
export declare const chartbeat: Known;
export declare const parsely: Known;
export declare const comscore: Known;
export declare const nielsen: Known;
export declare const plausible: Known;
export declare const fathom: Known;
export declare const simpleAnalytics: Known;
export declare const umami: Known;
export declare const vercelAnalytics: Known;
export declare const cloudflareAnalytics: Known;
export declare const ahrefsAnalytics: Known;
export declare const optimizely: Known;
export declare const vwo: Known;
export declare const abTasty: Known;
export declare const convert: Known;
export declare const kameleoon: Known;
export declare const dynamicYield: Known;
export declare const newRelic: Known;
export declare const datadog: Known;
export declare const dynatrace: Known;
