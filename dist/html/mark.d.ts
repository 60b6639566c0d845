import type { Config, MarkedTag } from '../types.js';
export type { Config, MarkedTag } from '../types.js';
export interface Marked {
    readonly html: string;
    readonly tags: readonly MarkedTag[];
}
export interface Options {
    /** Where the page is served from, for relative URLs and partners' hosts that are the site's own. */
    readonly url?: string;
}
/** Marks a document, or a piece of one. Doing it again changes nothing. Throws for an invalid config. */
export declare function mark(html: string, config?: Config, options?: Options): Marked;
/**
 * The same for a response on its way: text or bytes in any encoding that
 * extends ASCII, in chunks that end anywhere. It holds back no more than one
 * tag, comment, script or style with its text. `onTag` hears of each tag.
 */
export declare function markStream<Chunk extends string | Uint8Array = Uint8Array>(config?: Config, { url, onTag }?: Options & {
    readonly onTag?: (tag: MarkedTag) => void;
}): TransformStream<Chunk, Chunk>;
/** The config that a page has in `<script type="application/json" data-nosale>`, if any. Throws where that is no JSON. */
export declare function configIn(html: string): Config | undefined;
