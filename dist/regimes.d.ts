import type { Config, Row } from './types.js';
/** A row of one place: `since` is the day from which it applies, YYYY-MM-DD. */
export interface DatedRow extends Row {
    /** ISO 3166-2, or a country; a country's row is its subdivisions' too. */
    readonly place: string;
    readonly since: string;
    readonly source: string;
}
export declare const rows: readonly DatedRow[];
/** The row that applies in a region on a day; undefined where none does. The most exact place speaks, then the latest day. */
export declare function lawOf(region: string, day: string): DatedRow | undefined;
/**
 * A site's settings for a visit on a day: what needs the table (`regimes`, `age`, `gpc: 'required'`) becomes what the gate
 * understands without it (`regime`, `renewDays`, `minor`, `gpc`). The site's own row goes before ours, its own word before
 * both. Throws for rows that are none, and for an age that is no number.
 */
export declare function dated(config?: Config, day?: string): Config;
