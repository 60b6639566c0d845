/** A segment, field by field; the first of a section is its core. */
export interface Segment {
    [field: string]: number | boolean | number[];
}
/** Prefix → segments, or for `uspv1` and sections that are not of the United States (`tcfeuv2`, or the id) the string itself. */
export interface Sections {
    [prefix: string]: Segment[] | string;
}
/** The string of these sections, in any order. Throws for a section that it does not know. */
export declare function encode(sections: Sections): string;
/** What a string says. Throws where it is no GPP string; padding may be the specification's or the usual one. */
export declare function decode(text: string): Sections;
