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
/** What to write into `regimes` for a visit: the row of that day, under what the site itself says. */
export declare function regimesOf(region: string, own?: Config['regimes'], day?: string): Config['regimes'];
