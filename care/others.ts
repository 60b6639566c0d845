/**
 * What visitors told the consent tool that was here before, or another that is
 * here still. Only a no is taken over: a yes was given to other words, so it is
 * asked for again.
 */
import type { Choices, Consent, Files, Settings } from '../src/types.js'

/** What kind of thing was refused; other tools name them in their own ways. */
type Kind = 'advertising' | 'analytics' | 'functional'

/** Names of categories and services, the first that fits; what no name tells apart, may sell. */
const names: { readonly [kind in Kind]: RegExp } = {
  // `ad_personalization`, `personalizedAds`, `publicite-personnalisee`: what is personal in them is the advertising.
  advertising: /(^|[\W_])ads?($|[\W_])|advert|market|target|publici|pubblici|werbung|reclame/i,
  analytics: /analy|statist|measure|performance|audience|matomo|metric|gtag|ga4|clarity|hotjar|plausible/i,
  functional: /function|prefer|person|experience|comfort|video|youtube|vimeo|map|chat|captcha|font/i,
}
const needed = /^(?!non|not|un).*(necess|mandat|essential|required|strict|technical)/i

/** Tool → the kinds that its visitor refused; undefined without an answer. */
const tools: { readonly [tool: string]: () => (Kind | undefined)[] | undefined } = {
  // groups=C0001:1,C0004:0 stand there before an answer too; the second cookie is written by one, the flag by a signal.
  onetrust() {
    const own = new URLSearchParams(cookie('OptanonConsent'))
    if (!cookie('OptanonAlertBoxClosed') && own.get('isGpcEnabled') !== '1') return
    const kinds = new Map<unknown, Kind>([
      ['C0002', 'analytics'],
      ['C0003', 'functional'],
    ])
    return [...(own.get('groups') ?? '').matchAll(/(\w+):0/g)].map(([, group]) => kinds.get(group) ?? 'advertising')
  },
  // {stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',…}
  cookiebot() {
    const own = cookie('CookieConsent')
    if (!/method:'explicit'/.test(own)) return
    return [...own.matchAll(/(\w+):false/g)].map(([, name]) => kindOf(name!))
  },
  // {"categories":["necessary"],…,"services":{"necessary":[],"ads":[]}}: what was accepted, and since version 3 all there were
  cookieconsent() {
    const { categories, services } = json(cookie('cc_cookie') || stored('cc_cookie'))
    if (!Array.isArray(categories)) return
    if (!services) return kindsBut(categories as string[])
    return Object.keys(services as object).flatMap((name) => (categories.includes(name) ? [] : kindOf(name)))
  },
  klaro: () => refused(json(cookie('klaro') || stored('klaro'))),
  orejime: () => refused(json(cookie('eu-consent') || cookie('orejime'))),
  // !gtag=false!facebookpixel=true!youtube=wait
  tarteaucitron: () => [...cookie('tarteaucitron').matchAll(/!([\w-]+)=false/g)].map(([, service]) => kindOf(service!)),
  osano: () => (cookie('cookieconsent_status') === 'deny' ? ['advertising', 'analytics', 'functional'] : undefined),
  // {"consents":{"marketing":false,…},"consentInfo":{"time":…}}; in the cookie, c.necessary:1,…,i.t:1, what was accepted
  c15t() {
    const { consents, consentInfo } = json(stored('c15t'))
    if (consents && consentInfo) return refused(consents as object)
    const own = cookie('c15t')
    return /(^|,)i\.t:/.test(own) ? kindsBut([...own.matchAll(/c\.(\w+):1/g)].map(([, name]) => name!)) : undefined
  },
  // 1YYN: version, notice, opted out, LSPA
  usprivacy: () => (/(^|; )usprivacy=1.Y/i.test(document.cookie) ? ['advertising'] : undefined),
}

export const start: Files['others'] = (consent, settings, _language, go) => {
  const found = noes(settings, consent)
  // It is known now, so nothing is held for it any more.
  delete (settings as { import?: unknown }).import
  go(found)
  return true
}

/**
 * The purposes that a visitor has refused elsewhere, of those that the site
 * has: an advertising no is one to everything that sells. For `tcf` a no that
 * the visitor says later, or that comes late, counts when it comes.
 */
function noes(settings: Settings, consent: Consent): Choices | undefined {
  const kinds = new Set<Kind | undefined>()
  for (const tool of [settings.import ?? []].flat()) {
    if (tool === 'tcf') hearTcf((refused) => choose(consent, toChoices(settings, refused)))
    else if (!Object.hasOwn(tools, tool)) {
      console.error(`nosale: import has ${tool}. Expected ${Object.keys(tools)},tcf. It is ignored.`)
    } else tools[tool]!()?.forEach((kind) => kinds.add(kind))
  }
  const found = toChoices(settings, kinds)
  return Object.keys(found)[0] ? found : undefined
}

function toChoices({ purposes }: Settings, kinds: ReadonlySet<Kind | undefined>): Choices {
  const refused = purposes.filter(({ id, sale }) => kinds.has(id as Kind) || (sale && kinds.has('advertising')))
  return Object.fromEntries(refused.map(({ id }) => [id, false]))
}

/** A no that is recorded already is no news, and a yes that was given here since is not overruled by an old no. */
function choose(consent: Consent, noes: Choices): void {
  const news = Object.keys(noes).filter((id) => consent.record?.choices[id] === undefined)
  if (news[0]) consent.choose(Object.fromEntries(news.map((id) => [id, false])))
}

/**
 * Listens to a TCF tool of somebody else's; we have none, since IAB Europe
 * wants strings from registered ones only. Purposes 3 and 4 are personalized
 * advertising, 7 to 9 measurement and audiences; 1 is to store anything at all.
 * Source: IAB TCF, CMP API v2.
 */
function hearTcf(told: (refused: Set<Kind>) => void): void {
  interface TcData {
    eventStatus: string
    gdprApplies?: boolean
    purpose?: { consents: { [id: number]: boolean } }
  }
  type Api = (command: string, version: number, callback: (data: TcData | null, success: boolean) => void) => void

  function listen(): boolean {
    const api = (window as { __tcfapi?: Api }).__tcfapi
    api?.('addEventListener', 2, (data, success) => {
      const { purpose, gdprApplies, eventStatus } = data ?? ({} as TcData)
      if (!success || !purpose || gdprApplies === false || eventStatus === 'cmpuishown') return
      const no = (...ids: number[]) => ids.some((id) => !purpose.consents[id])
      const kinds: [Kind, boolean][] = [
        ['advertising', no(1, 3, 4)],
        ['analytics', no(1, 8)],
      ]
      told(new Set(kinds.filter(([, isRefused]) => isRefused).map(([kind]) => kind)))
    })
    return !!api
  }
  if (!listen()) addEventListener('load', listen)
}

function kindOf(name: string): Kind | undefined {
  if (needed.test(name)) return undefined
  // `googleAds` is two words.
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2')
  return (Object.keys(names) as Kind[]).find((kind) => names[kind].test(words)) ?? 'advertising'
}

/** Of a list of what was accepted, what was not. */
function kindsBut(accepted: readonly string[]): (Kind | undefined)[] {
  const kinds = accepted.map(kindOf)
  return (['advertising', 'analytics', 'functional'] as const).filter((kind) => !kinds.includes(kind))
}

function refused(answers: object): (Kind | undefined)[] {
  return Object.entries(answers)
    .filter(([, answer]) => answer === false)
    .map(([name]) => kindOf(name))
}

/** The readers throw nothing: another tool's text may be anything. */
function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(name + '='))
  const value = found?.slice(name.length + 1) ?? ''
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function json(text: string): { readonly [key: string]: unknown } {
  try {
    return (JSON.parse(text) as { [key: string]: unknown } | null) ?? {}
  } catch {
    return {}
  }
}
