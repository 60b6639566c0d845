/**
 * Functional: chat and content from outside. Held by default under a purpose
 * called `functional`.
 */
import type { Known } from '../types.js';
export declare const intercom: Known;
export declare const drift: Known;
export declare const zendesk: Known;
export declare const crisp: Known;
export declare const livechat: Known;
export declare const tidio: Known;
export declare const freshchat: Known;
export declare const tawk: Known;
export declare const youtube: Known;
export declare const vimeoEmbed: Known;
export declare const wistia: Known;
export declare const googleMaps: Known;
export declare const disqus: Known;
export declare const xEmbed: Known;
export declare const instagramEmbed: Known;
export declare const tiktokEmbed: Known;
export declare const spotifyEmbed: Known;
export declare const soundcloudEmbed: Known;
export declare const calendly: Known;
export declare const typeform: Known;
export declare const trustpilot: Known;
export declare const algolia: Known;
export declare const gravatar: Known;
export declare const addtoany: Known;
