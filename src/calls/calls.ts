/**
 * What partners' own code is told, a row a partner: only calls that the
 * partner documents, on the global that its own snippet makes. A partner
 * without one (Snap, LinkedIn, Quora, Criteo, Outbrain) is held or not held.
 */
import { goesOn } from '../partners/goes.js'
import { attempt } from '../signals/attempt.js'
import type { Consent, Signal } from '../types.js'
import { watch } from './watch.js'

/** What a row is given. */
interface Told extends Signal {
  /** The first that this partner hears on this page. */
  readonly first: boolean
  /** Its script has ended. */
  readonly late: boolean
  /** ISO 3166 code of the visit's country, undefined where the site has not told it. */
  readonly country: string | undefined
  /** May an opt-out that somebody else wrote end? After the visitor's yes, or a no of this page; never by a law's default. */
  ends(what: 'sale' | 'analytics'): boolean
  /** The site's contract makes it a service provider: it goes on under an opt-out, limited. */
  isProvider(partner: string): boolean
  /** What is true by the time that the partner asks. */
  now(): Signal
}

interface Call {
  (...args: unknown[]): unknown
}
interface Queue {
  push(...items: unknown[]): unknown
}
/** A function that keeps its calls, as arrays or `arguments`, until its script comes. */
interface Stub extends Call {
  queue?: unknown[][]
  callQueue?: unknown[][]
  cmd?: unknown[][]
}
/** Global → what it is told; what a row returns takes the global's place. */
type Rows = { readonly [global: string]: (global: never, told: Told) => unknown }

const said = (yes: boolean) => (yes ? 'granted' : 'denied')

const rows: Rows = {
  // Meta: developers.facebook.com/docs/meta-pixel/implementation/gdpr and /data-processing-options (0, 0: Meta finds the place)
  fbq(fbq: Call, { sale, us, isProvider }) {
    fbq('consent', sale || (us && isProvider('meta')) ? 'grant' : 'revoke')
    if (us) fbq('dataProcessingOptions', ...(sale ? [[]] : [['LDU'], 0, 0]))
  },
  // Microsoft Advertising: help.ads.microsoft.com, UET consent mode
  uetq(queue: Queue, { sale, first }) {
    queue.push('consent', first ? 'default' : 'update', { ad_storage: said(sale) })
  },
  // Microsoft Clarity: learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2, with its capital S
  clarity(clarity: Call, { sale, analytics }) {
    clarity('consentv2', { ad_Storage: said(sale), analytics_Storage: said(analytics) })
  },
  // TikTok: business-api.tiktok.com, pixel consent; its stub is an array of [method, ...arguments]
  ttq(ttq: Queue & { [method: string]: unknown }, { sale, open }) {
    const method = sale ? 'grantConsent' : open ? 'holdConsent' : 'revokeConsent'
    if (!ttq[method]) ttq.push([method])
    else (ttq[method] as Call)()
  },
  // Pinterest: developers.pinterest.com, tag consent
  pintrk(pintrk: Call, { sale }) {
    pintrk('setconsent', sale)
  },
  // Reddit: business.reddithelp.com, pixel; the opt-out is an option of init
  rdt(rdt: Stub, { sale, first, now }) {
    rdt(sale ? 'enableFirstPartyCookies' : 'disableFirstPartyCookies')
    return amended(rdt, first, 'init', () => !now().sale && { optOut: true })
  },
  // X: business.x.com, restricted data use; a field of each config and event
  twq(twq: Stub, { first, now }) {
    const limited = { restricted_data_use: 'restrict_optimization' }
    return amended(twq, first, 'config event', () => !now().sale && limited)
  },
  // Amazon: advertising.amazon.com/help/G2648JUCRZU662V5, ConsentJS; a signal without a country is not processed
  amznConsent(amznConsent: Call, { sale, country }) {
    if (country) amznConsent({ countryCode: country, enableAdStorage: sale, enableUserData: sale })
  },
  // Taboola: developers.taboola.com/web-integrations/docs/gdpr-and-ccpa; its two flags say opposite things
  _taboola(queue: Queue, { sale, us }) {
    queue.push(us ? { cdns: String(!sale) } : { cex: String(sale) })
  },
  // Adobe: experienceleague.adobe.com, Web SDK setConsent; refused before `configure`, so it waits for that, and
  // without an answer the site's `defaultConsent: 'pending'` holds
  alloy(alloy: Call & { q: [resolve: unknown, reject: unknown, args: ArrayLike<unknown>][] }, { sale, open, late }) {
    const isConfigured = Object.hasOwn(alloy.q, 'push') || alloy.q.some(([, , args]) => args[0] === 'configure')
    if (!late || !isConfigured) throw new Error('not configured')
    const value = { general: sale ? 'in' : 'out' }
    if (!open) alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value }] })
  },
  // Awin: help.awin.com/docs/implementing-awin-consent
  AWIN(awin: { Tracking?: { AdvertiserConsent?: boolean } }, { sale }) {
    awin.Tracking ??= {}
    awin.Tracking.AdvertiserConsent = sale
  },
  // HubSpot: developers.hubspot.com, cookie banner API
  _hsq(queue: Queue, { sale, ends }) {
    if (!sale || ends('sale')) queue.push(sale ? ['doNotTrack', { track: true }] : ['doNotTrack'])
  },
  // Matomo: developer.matomo.org/guides/tracking-consent
  _paq(queue: Queue, { analytics }) {
    for (const command of analytics ? ['setConsentGiven'] : ['requireConsent', 'forgetConsentGiven'])
      queue.push([command])
  },
  // Mixpanel and PostHog: docs.mixpanel.com and posthog.com, opt-out; on the object, or the array that its snippet makes
  mixpanel: optable('tracking'),
  posthog: optable('capturing'),
  // Google Publisher Tag: developers.google.com/publisher-tag, PrivacySettingsConfig
  googletag(tag: { cmd?: Queue; pubads(): { setPrivacySettings(settings: object): unknown } }, { sale, us }) {
    tag.cmd ??= []
    tag.cmd.push(() => tag.pubads().setPrivacySettings({ restrictDataProcessing: us && !sale }))
  },
  // Prebid: docs.prebid.org/dev-docs/modules/userId.html, ids are opted out of by cookies
  pbjs(_pbjs: unknown, { sale, ends }) {
    if (sale && !ends('sale')) return
    for (const name of ['_pbjs_id_optout', '_pubcid_optout'])
      document.cookie = `${name}=1;path=/;max-age=${sale ? 0 : 34560000};samesite=lax`
  },
}

/** Both send an event at an opt-in, so only a visitor who is opted out is opted in. */
function optable(what: 'tracking' | 'capturing'): (queue: Queue, told: Told) => void {
  return (queue, { analytics, ends }) => {
    if (analytics && !ends('analytics')) return
    queue.push(
      analytics
        ? function (this: { [method: string]: Call }) {
            if (this['has_opted_out_' + what]!()) this['opt_in_' + what]!()
          }
        : ['opt_out_' + what],
    )
  }
}

/**
 * The same function, with more fields in the third argument of the named commands; calls that its snippet keeps
 * for a script that is still to come get them too.
 */
function amended(call: Stub, first: boolean, commands: string, more: () => object | false): Call | false {
  const amend = (args: unknown[]) => {
    const fields = commands.split(' ').includes(args[0] as string) && more()
    if (fields) {
      args[2] = { ...(args[2] as object), ...fields }
      // An `arguments` object does not grow by itself.
      args.length = Math.max(args.length, 3)
    }
    return args
  }
  queueOf(call)?.forEach(amend)
  return first && new Proxy(call, { apply: (target, self, args) => Reflect.apply(target, self, amend(args)) })
}

/** Where a snippet keeps the calls that its script will read; undefined once that has come, and reads at once. */
function queueOf(global: unknown): unknown[][] | undefined {
  const { cmd, callQueue = cmd, queue = callQueue ?? global } = global as Partial<Stub>
  return Array.isArray(queue) && !Object.hasOwn(queue, 'push') ? queue : undefined
}

/** Tells partners' code, whether its snippet comes before this, after it or never, and again at each change. */
export function tellPartners(consent: Consent): void {
  /** Partner's global → what it was told last. */
  const told = new Map<string, Signal>()
  const { purposes, regime: general, region } = consent.settings
  const providers = purposes.flatMap(({ partners = [], regime = general }) =>
    partners.filter((each) => goesOn(each, regime)).map((each) => (each as { id?: string }).id),
  )

  function tell(name: string, global: unknown, late: boolean): unknown {
    const { signal, record } = consent
    const before = told.get(name)
    const queue = before ? undefined : queueOf(global)
    const queued = queue?.length ?? 0
    const replaced = rows[name]!(global as never, {
      ...signal,
      first: !before,
      late,
      ends: (what) =>
        before?.[what] === false ||
        purposes.some(({ id, sale }) => (what === 'sale' ? sale : id === what) && record?.choices[id]),
      country: /^[a-z]{2}(?![a-z])/i.exec(region ?? '')?.[0].toUpperCase(),
      isProvider: (partner) => providers.includes(partner),
      now: () => consent.signal,
    })
    // What it was told goes ahead of the calls that its snippet keeps, as if those came after us.
    queue?.unshift(...queue.splice(queued))
    told.set(name, signal)
    return replaced
  }

  let heard = ''
  consent.subscribe(({ signal }) => {
    // Subscribers hear of more than what partners are told.
    if (heard === (heard = JSON.stringify(signal))) return
    for (const name of told.keys()) attempt(() => window[name as never] && tell(name, window[name as never], true))
  })
  for (const name in rows) watch(name, (global, late) => tell(name, global, late))
}
