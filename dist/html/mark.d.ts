import type { Config } from '../types.js';
export type { Config } from '../types.js';
/** One URL of a partner in the markup, and what became of its tag. */
export interface Tag {
    /** Both from 1; of the tag that has it, or of the frame whose `srcdoc` has it. */
    readonly line: number;
    readonly column: number;
    /** In lower case: `script`. */
    readonly element: string;
    /** Absent: the text of the element. */
    readonly attribute?: string;
    readonly url: string;
    /** Names, or ids of the catalogue; several where they share the host. */
    readonly partners: readonly string[];
    readonly purposes: readonly string[];
    /** `removed`: from a `noscript`, where nothing can hold it. `stuck`: held, and nothing can release it. */
    readonly done: 'marked' | 'removed' | 'stuck';
    /** Why it is stuck. */
    readonly note?: string;
}
export interface Marked {
    readonly html: string;
    readonly tags: readonly Tag[];
}
export interface Options {
    /** Where the page is served from, for relative URLs and partners' hosts that are the site's own. */
    readonly url?: string;
}
/** Marks a document, or a piece of one. Doing it again changes nothing. Throws for a config that cannot be meant. */
export declare function mark(html: string, config?: Config, options?: Options): Marked;
/**
 * The same for a response on its way: text or bytes in any encoding that
 * extends ASCII, in chunks that end anywhere. It holds back no more than one
 * tag, comment, script or style with its text. `onTag` hears of each tag.
 */
export declare function markStream<Chunk extends string | Uint8Array = Uint8Array>(config?: Config, { url, onTag }?: Options & {
    readonly onTag?: (tag: Tag) => void;
}): TransformStream<Chunk, Chunk>;
/** The config that a page has in `<script type="application/json" data-nosale>`, if any. Throws where that is no JSON. */
export declare function configIn(html: string): Config | undefined;
