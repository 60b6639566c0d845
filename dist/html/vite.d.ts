import type { Plugin } from 'vite';
import { type Config } from './mark.js';
export interface ViteOptions {
    /**
     * `nosale.js` (absent) also holds what scripts ask for; `nosale.marked.js` is
     * for sites whose scripts insert no tags of partners.
     */
    gate?: 'nosale.js' | 'nosale.marked.js';
    /** False: the gate is a file of its own, with its integrity. Absent: it stands in the page, and costs no request. */
    inline?: boolean;
    /** Where the site is served from, for relative addresses. */
    url?: string;
}
/** Marks every HTML entry, in development and in builds, and leaves what it has done before. The config is written into the page, unless it has one. */
export declare function nosale(config?: Config, { gate, inline, url }?: ViteOptions): Plugin;
