/**
 * The nouns of nosale, and no code. Every other file speaks in these words;
 * what varies by site is data, so that a server can write it as JSON.
 */
/** `opt-in`: nothing runs before a yes. `opt-out`: everything may run until a no. */
export type Regime = 'opt-in' | 'opt-out';
/** A company that gets data under a purpose. `hosts` are matched with all their subdomains. */
export interface Partner {
    name: string;
    hosts: string[];
    /** Names of first-party cookies it leaves; a trailing `*` is a prefix. */
    cookies?: string[];
    policyUrl?: string;
    role?: 'third-party' | 'service-provider';
}
/** What tells partners' own code the decision. */
export type Signal = 'google' | 'gpp' | 'usp' | 'partners';
/** What a site may say. All optional, all data; string keys are also `data-*` attributes of the script tag. */
export interface Config {
    /** ISO 3166-2 (`US-CA`) or country (`DE`), from the server or CDN; absent: the stricter, `opt-in`. */
    region?: string;
    /** Overrides what the region implies. */
    regime?: Regime;
    /** Purpose id → what it does; absent: `advertising` alone, which sells. */
    purposes?: {
        [id: string]: {
            sale?: boolean;
            partners?: (string | Partner)[];
        };
    };
    /** Hold every third-party host until consent, but for those listed. */
    strict?: boolean | string[];
    /** The privacy policy; http, https or relative. */
    policyUrl?: string;
    /** The day of the policy, YYYY-MM-DD. */
    policyVersion?: string;
    /** BCP 47; absent: `<html lang>`. */
    lang?: string;
    /** Replaces single texts of the widget and the link; plain text, never HTML. */
    text?: Partial<Text>;
    /** `domain` covers subdomains: `example.com`, or `auto` for the widest. `days` is the life of the opt-out cookie after each visit, at most 400. */
    cookie?: {
        name?: string;
        domain?: string;
        days?: number;
    };
    /** Absent: all. */
    signals?: Signal[];
}
/** Why data is used. `sale`: it sells or shares personal information, so an opt-out denies it. */
export interface Purpose {
    readonly id: string;
    readonly sale: boolean;
    readonly partners: readonly (string | Partner)[];
}
/** A checked Config, with the defaults that the gate needs. */
export interface Settings extends Omit<Config, 'purposes' | 'cookie'> {
    readonly regime: Regime;
    readonly purposes: readonly Purpose[];
    readonly cookie: {
        readonly name: string;
        readonly domain?: string;
        readonly days: number;
    };
}
/** Purpose id → yes or no. */
export interface Choices {
    readonly [purpose: string]: boolean;
}
/** What the visitor said, as the cookie keeps it: no id, no time of day. */
export interface ConsentRecord {
    readonly choices: Choices;
    /** The day of the answer, YYYY-MM-DD. */
    readonly day: string;
    /** Was Global Privacy Control on when it was given? */
    readonly gpc: boolean;
    readonly policyVersion: string | undefined;
    /** The cookie was there but unreadable: what it did not deny legibly is denied too, and asked again. */
    readonly damaged: boolean;
}
/** May a purpose run, and who said so? `unreadable`: the cookie was there, but damaged. */
export interface Decision {
    readonly allowed: boolean;
    readonly because: 'gpc' | 'choice' | 'default' | 'minor' | 'account' | 'unreadable';
}
/** Purpose id → decision. */
export interface Decisions {
    readonly [purpose: string]: Decision;
}
/** `status` says that an opt-out or a signal was honored. */
export type View = 'banner' | 'preferences' | 'status';
/** The live object: what `start()` returns, and `window.nosale`. */
export interface Consent {
    readonly decisions: Decisions;
    readonly gpc: boolean;
    /** A purpose was withdrawn after its tags had run: they fall silent with the next page. */
    readonly reloadDue: boolean;
    /** False, with a logged error, for an unknown purpose. */
    allows(purpose: string): boolean;
    /** Records, holds or releases, and tells subscribers: done when it returns. Purposes not named keep their answer. */
    choose(choices: Choices): void;
    /** Denies every purpose with `sale: true`. */
    optOut(): void;
    /** Without a view: the preferences. */
    show(view?: View): Promise<unknown>;
    /** Called at once, then on every change; returns the way to stop. */
    subscribe(listener: (consent: Consent) => void): () => unknown;
    /** Erases the record; the law's default holds again. */
    forget(): void;
}
/** Every text that a visitor can read. */
export interface Text {
    /** The link at the page's foot. 11 CCR § 7013(a). */
    link: string;
    bannerTitle: string;
    /** Opt-in: what is asked. */
    bannerOptIn: string;
    /** Opt-out: the notice at collection. */
    bannerOptOut: string;
    accept: string;
    decline: string;
    preferences: string;
    doNotSell: string;
    dismiss: string;
    preferencesTitle: string;
    /** Scope of the answer: this browser, this device, until cookies are cleared. */
    scope: string;
    saleTitle: string;
    saleNote: string;
    advertising: string;
    advertisingNote: string;
    analytics: string;
    analyticsNote: string;
    functional: string;
    functionalNote: string;
    allowed: string;
    denied: string;
    save: string;
    optOutAll: string;
    close: string;
    policy: string;
    optedOut: string;
    optedOutNote: string;
    signalHonored: string;
    signalNote: string;
    /** A choice stands against the signal: 11 CCR § 7025(c)(3). */
    signalOverridden: string;
    reload: string;
    reloadNote: string;
}
/** The widget's own words; the link is the gate's. */
export type WidgetText = Omit<Text, 'link'>;
/** The widget's only export: shows a view, or hides all with `undefined`. */
export interface Widget {
    show(view: View | undefined): void;
}
export type Mount = (consent: Consent, settings: Settings) => Widget;
