/**
 * The nouns of nosale, and no code. Every other file speaks in these words;
 * what varies by site is data, so that a server can write it as JSON.
 */

/** `opt-in`: nothing runs before a yes. `opt-out`: everything may run until a no. */
export type Regime = 'opt-in' | 'opt-out'

/** A company that gets data under a purpose. `hosts` are matched with all their subdomains. */
export interface Partner {
  /** In the catalogue. */
  id?: string
  name: string
  hosts: string[]
  /** Names of first-party cookies it leaves; a trailing `*` is a prefix. */
  cookies?: string[]
  /** Keys of localStorage and sessionStorage that it leaves; a trailing `*` is a prefix. */
  storage?: string[]
  policyUrl?: string
  role?: 'third-party' | 'service-provider'
}

/** A partner of the catalogue. */
export interface Known extends Partner {
  id: string
  /** The purpose that holds it where a site lists no partners; absent: it is held only where it is listed. */
  purpose?: 'advertising' | 'analytics' | 'functional'
  /** Names of cookies on hosts of its own, which no script of the site can delete. */
  elsewhere?: string[]
  /** What it learns a decision from: a call of its own, Consent Mode, GPP, US Privacy, TCF. */
  signals?: ('own' | 'consent-mode' | 'gpp' | 'usp' | 'tcf')[]
}

/** A partner by its id in the catalogue, as it is or with another role, or one of the site's own. */
export type Listed = string | Partner | (Pick<Known, 'id'> & Partial<Partner>)

/** What a site may say. All optional, all data; string keys are also `data-*` attributes of the script tag. */
export interface Config {
  /** ISO 3166-2 (`US-CA`) or country (`DE`), from the server or CDN; absent: the stricter, `opt-in`. */
  region?: string
  /** Overrides what the region implies. */
  regime?: Regime
  /** Days after which an opt-in place asks again, after a yes as after a no; absent: the place's. */
  renewDays?: number
  /** Overrides the rows of regions or countries: `{ "US-WA": { "regime": "opt-in" } }`. With `region.js`, or `dated()`. */
  regimes?: { [region: string]: Partial<Row> }
  /** Purpose id → what it does; absent: `advertising` alone, which sells. `sensitive` brings the link that limits its use. */
  purposes?: { [id: string]: { sale?: boolean; regime?: Regime; partners?: Listed[] } }
  /** Ids of advertising partners, separated by spaces; short for `purposes.advertising.partners`. */
  partners?: string
  /** The visitor is known to be under the age of the regime: nothing sells, unless the site has `verified` their opt-in, or a parent's. */
  minor?: boolean | 'verified'
  /** The visitor's age in years, where the site knows it: under the row's `adult`, they are a minor. With `region.js`, or `dated()`. */
  age?: number
  /**
   * Where Global Privacy Control is honored; absent: `everywhere`. With `region.js`, or `dated()`, `required`: where the law
   * binds sites to it; where it does not, they make `unbound` of it.
   */
  gpc?: 'everywhere' | 'required' | 'unbound' | 'off'
  /** The privacy policy; http, https or relative. */
  policyUrl?: string
  /** The day of the policy, YYYY-MM-DD. */
  policyVersion?: string
  /** That day's policy changed something that visitors must hear of, or agree to anew. */
  material?: boolean
  /** What our own link says: Cal. Civ. Code § 1798.135(a)(1) or (3). Absent: `share`. */
  link?: 'share' | 'sell' | 'choices' | 'california'
  /** What a press of the link does; absent: `preferences`. */
  onLink?: 'preferences' | 'optOut'
  /** Opens the panel that says what is held and why, for whoever sees the page. Or, on localhost, `?nosale-debug`. */
  debug?: boolean | ''
  /** Where the banner stands; absent: `card`. */
  layout?: 'bar' | 'card' | 'center'
  /** For `nosale.strict.js`: the third parties whose tags do not wait; `true`: none. */
  strict?: boolean | string[]
  /** BCP 47; absent: `<html lang>`. */
  lang?: string
  /** Translations say that the English text prevails. */
  prevails?: boolean
  /** Replaces single texts of the widget and the link; plain text, never HTML. */
  text?: Partial<Text>
  /** `domain` covers subdomains: `example.com`, or `auto` for the widest. `days` is the life of the opt-out cookie after each visit, at most 400. */
  cookie?: { name?: string; domain?: string; days?: number }
  /** Other consent tools whose no's are taken over, once: `onetrust`, `cookiebot`, `cookieconsent`, `klaro`, `orejime`, `tarteaucitron`, `osano`, `c15t`, `usprivacy`, `tcf`. */
  import?: string[]
  /** Whose software is told of the decision; absent: all. */
  signals?: ('google' | 'gpp' | 'usp' | 'partners')[]
  /** Google's own keys, set before anything else; `defaults` are further consent defaults, by region. */
  google?: { url_passthrough?: boolean; defaults?: { [key: string]: string | number | string[] }[] }
  /** `usnat` in place of the state's section, its `version` (absent: 1), and a signatory's MSPA fields (absent: 2, 0, 0, no signatory). */
  gpp?: { section?: 'usnat'; version?: 1 | 2 } & {
    [field in 'MspaCoveredTransaction' | 'MspaOptOutOptionMode' | 'MspaServiceProviderMode']?: 0 | 1 | 2
  }
  /** Keep the US Privacy string in the cookie `usprivacy` too. */
  usprivacy?: boolean
}

/** Why data is used. `sale`: it sells or shares personal information, so an opt-out denies it. */
export interface Purpose {
  readonly id: string
  readonly sale: boolean
  /** Overrides the regime of the place for this purpose, as for statistics under PECR sch. A1. */
  readonly regime?: Regime
  /** Absent: all that are known for a purpose of this id. */
  readonly partners?: readonly Listed[]
}

/** What the law of a place asks for on a day. */
export interface Row {
  readonly regime: Regime
  /** Days after which an opt-in place may ask again, after a yes as after a no. */
  readonly renewDays: number
  /** Whoever is younger is a minor. */
  readonly adult: number
  /** Sites must honor Global Privacy Control. */
  readonly signal: boolean
}

/** A checked Config, with the defaults that the gate needs. */
export interface Settings extends Omit<Config, 'regime' | 'renewDays' | 'purposes' | 'cookie' | 'minor'> {
  readonly regime: Regime
  readonly renewDays: number
  /** As the site wrote it. */
  readonly config: Config
  readonly minor: boolean | 'verified'
  readonly purposes: readonly Purpose[]
  readonly cookie: { readonly name: string; readonly domain?: string; readonly days: number }
}

/** Purpose id → yes or no. */
export interface Choices {
  readonly [purpose: string]: boolean
}

/** What the visitor said, as the cookie keeps it: no id, no time of day. */
export interface ConsentRecord {
  readonly choices: Choices
  /** The day of the answer, YYYY-MM-DD. */
  readonly day: string
  /** Was Global Privacy Control on when it was given? */
  readonly gpc: boolean
  /** A yes in it was said by the site's own code, and not by a press. */
  readonly api?: boolean | undefined
  readonly policyVersion: string | undefined
  /** The cookie was there but unreadable: what it did not deny legibly is denied too, and asked again. */
  readonly damaged: boolean
}

/** May a purpose run, and who said so? `unreadable`: the cookie was there, but damaged. */
export interface Decision {
  readonly allowed: boolean
  readonly because: 'gpc' | 'choice' | 'default' | 'minor' | 'account' | 'unreadable'
}

/** Purpose id → decision. */
export interface Decisions {
  readonly [purpose: string]: Decision
}

/** A request to a listed partner that was kept back, and what became of it. */
export interface Held {
  readonly purpose: string
  readonly partner: string
  /** Empty for a script's own text. */
  readonly url: string
  /** The element or the call. */
  readonly what: string
  /** `held` waits for the answer, `refused` never comes. */
  readonly state: 'held' | 'refused'
}

/** What partners' software is told: the decisions in the words that it has for them. */
export interface Signal {
  /** The laws of the United States apply. */
  readonly us: boolean
  /** Two letters, lower case, if known. */
  readonly state: string | undefined
  /** Everything that sells or shares is allowed. */
  readonly sale: boolean
  readonly analytics: boolean
  readonly functional: boolean
  /** 0: the site has no such purpose; 1: denied; 2: allowed. */
  readonly sensitive: 0 | 1 | 2
  /** 0: not known to be under age; 1: no consent; 2: consent that the site has verified. */
  readonly minor: 0 | 1 | 2
  /** GPC is on and honored. */
  readonly gpc: boolean
  /** The visitor is to be asked, or asked again; until the answer it counts as no. */
  readonly open: boolean
}

/** `status` says that an opt-out or a signal was honored, `notice` that the policy has changed. */
export type View = 'banner' | 'preferences' | 'status' | 'notice' | 'receipt'

/** What was asked and answered, with nobody's name: the hashes are SHA-256 of JSON with sorted keys, in hex. */
export interface Receipt {
  readonly ui: string
  readonly lang: string
  /** Of the words as shown; absent where the page is not a secure context, as `config`. */
  readonly text: string | undefined
  readonly config: string | undefined
  readonly regime: Regime
  readonly region: string | undefined
  readonly choices: Choices
  readonly day: string
  readonly gpc: boolean
  readonly policyVersion: string | undefined
  /** This browser remembers the answer; false: it ends with the page. */
  readonly kept: boolean
}

/** One finding of the self-test; `note` says what is wrong and how to mend it. */
export interface Finding {
  readonly id:
    | 'settings'
    | 'first'
    | 'link'
    | 'visible'
    | 'opens'
    | 'contrast'
    | 'cookie'
    | 'kept'
    | 'record'
    | 'gpc'
    | 'holds'
    | 'policy'
    | 'region'
    | 'renewal'
  readonly ok: boolean
  readonly note: string
}

/** The live object: what `start()` returns, and `window.nosale`. */
export interface Consent {
  readonly decisions: Decisions
  readonly gpc: boolean
  /** What the visitor has said; undefined before an answer. */
  readonly record: ConsentRecord | undefined
  readonly settings: Settings
  /** What partners' software is told. */
  readonly signal: Signal
  /** After a withdrawal: partners' cookies that no script can delete. */
  readonly leftovers: readonly string[]
  /** A purpose was withdrawn after its tags had run: they fall silent with the next page. */
  readonly reloadDue: boolean
  /** What the guards have kept back on this page, oldest first: for debugging. */
  readonly held: readonly Held[]
  /** Lets a URL load on this page alone, where a guard holds it; records nothing. */
  once(url: string): void
  /** False, with a logged error, for an unknown purpose. */
  allows(purpose: string): boolean
  /**
   * Records, holds or releases, and tells subscribers: done when it returns, but what a `press` lets in runs after the
   * next paint. Purposes not named keep their answer. A call with a yes in it is ignored where a script made the `press`.
   */
  choose(choices: Choices, press?: Event): void
  /** Denies every purpose with `sale: true`. */
  optOut(): void
  /** Without a view: the preferences. */
  show(view?: View): Promise<unknown>
  /** Called at once, then on every change; returns the way to stop. `optedOut` is true once for each opt-out made here. */
  subscribe(listener: Listener): () => void
  /** Takes over what the signed-in visitor's account says: `out` is recorded in this browser, `unknown` holds until it is known, nothing ever opts in. */
  account(state: 'out' | 'in' | 'unknown' | undefined): void
  /** A proof of the answer without a person in it; undefined before one. */
  receipt(): Promise<Receipt | undefined>
  /** Tests nosale on this page, for monitors; opens the preferences for a moment. Undefined where check.js does not load. */
  check(): Promise<Finding[] | undefined>
  /** Erases the record; the law's default holds again. */
  forget(): void
}

export type Listener = (consent: Consent, optedOut: boolean) => void

/** Every text that a visitor can read. */
export interface Text {
  /** The link at the page's foot. 11 CCR § 7013(a). */
  link: string
  /** The second link, about sensitive information. 11 CCR § 7014. */
  limit: string
  /** Our link's other titles; `doNotSell` is the first. Cal. Civ. Code § 1798.135(a). */
  linkSell: string
  linkChoices: string
  linkCalifornia: string
  bannerTitle: string
  /** Opt-in: what is asked. */
  bannerOptIn: string
  /** Opt-out: the notice at collection. */
  bannerOptOut: string
  accept: string
  decline: string
  preferences: string
  doNotSell: string
  dismiss: string
  preferencesTitle: string
  /** Scope of the answer: this browser, this device, until cookies are cleared. */
  scope: string
  saleTitle: string
  saleNote: string
  advertising: string
  advertisingNote: string
  analytics: string
  analyticsNote: string
  functional: string
  functionalNote: string
  sensitive: string
  sensitiveNote: string
  allowed: string
  denied: string
  save: string
  optOutAll: string
  close: string
  policy: string
  optedOut: string
  optedOutNote: string
  signalHonored: string
  signalNote: string
  /** A choice stands against the signal: 11 CCR § 7025(c)(3). */
  signalOverridden: string
  reload: string
  reloadNote: string
  /** The second of the two steps back in: press Save once more. 11 CCR § 7028(a). */
  confirmNote: string
  receipt: string
  /** The policy has changed: information, with nothing to accept. */
  noticeTitle: string
  notice: string
  receiptNote: string
  download: string
  /** Above the names of those who get data under a purpose. */
  partners: string
  /** In a translation: the English text prevails. */
  prevails: string
  /** In the place of held content; `{partner}` is a name. */
  embedTitle: string
  embedNote: string
  embedOnce: string
  embedAlways: string
}

/** What a language has words for; `link` is a site's own title. */
export type Words = Omit<Text, 'link'>

/** What the file of a language exports. */
export interface Language {
  /** BCP 47. */
  readonly lang: string
  /** Absent: from left to right. */
  readonly dir?: 'rtl'
  readonly words: Words
}

/** Shows a view, or hides all with `undefined`. */
export interface Widget {
  /** False where the view did not come. */
  show(view: View | undefined): Promise<boolean>
}

/** The `start` of a file that is fetched. Without a language it speaks English. */
type Act<Result, More extends unknown[] = []> = (
  consent: Consent,
  settings: Settings,
  language: Language | undefined,
  ...more: More
) => Result

/** What is not in the gate, by the name of its file: each is fetched when it is needed. */
export interface Files {
  /** What is shown first; it fetches the other views itself. `shown` hears which view is on the page, if any. */
  readonly ask: Act<Widget, [shown: (view: View | undefined) => void]>
  /** The link at the page's foot; returns the way to put it where it belongs, as things are now. */
  readonly foot: Act<() => void>
  /** What stands in the place of held embeds. */
  readonly place: Act<void>
  /** What the site's owner is shown: mistakes in the settings, and why a tag waits. */
  readonly owner: Act<unknown>
  /** Takes away what partners left of these purposes, and copies of the cookie; what no script can delete is `leftovers` then. */
  readonly clean: Act<Promise<void>, [withdrawn: readonly string[]]>
  /** What visitors told other consent tools; `go` hears what they refused, undefined where they did not. */
  readonly others: Act<true, [go: (noes: Choices | undefined) => void]>
  readonly receipt: Act<Promise<Receipt | undefined>>
  readonly check: Act<Promise<Finding[]>>
}

/** Fetches a file and starts it; undefined where that fails, which the console is told. */
export type Bring = <Name extends keyof Files>(
  name: Name,
  ...more: Files[Name] extends Act<unknown, infer More> ? More : never
) => Promise<Awaited<ReturnType<Files[Name]>> | undefined>

/** Fetches what is not in the gate. */
export interface Load {
  file<Name extends keyof Files>(name: Name): Promise<{ readonly start: Files[Name] }>
  /** The first of the named languages that we have; undefined for English, which is inside. */
  text(names: readonly string[]): Promise<Language | undefined>
}

/** One URL of a partner in the markup, and what became of its tag. */
export interface MarkedTag {
  /** Both from 1; of the tag that has it, or of the frame whose `srcdoc` has it. */
  readonly line: number
  readonly column: number
  /** In lower case: `script`. */
  readonly element: string
  /** Absent: the text of the element. */
  readonly attribute?: string
  readonly url: string
  /** Names, or ids of the catalogue; several where they share the host. */
  readonly partners: readonly string[]
  readonly purposes: readonly string[]
  /** `removed`: from a `noscript`, where nothing can hold it. `stuck`: held, and nothing can release it. */
  readonly done: 'marked' | 'removed' | 'stuck'
  /** Why it is stuck. */
  readonly note?: string
}
