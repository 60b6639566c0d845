// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/** Partners' own calls: each hears the decision whether its snippet comes before us, after us, or never. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { tellPartners } from '../src/calls/calls.js'
import { settle } from '../src/config.js'
import { start } from '../src/start.js'
import type { Config, Consent } from '../src/types.js'
import { loadOf } from './load.js'

type Fn = ((...args: unknown[]) => unknown) & { [key: string]: unknown }
const page = window as never as { [name: string]: Fn & unknown[] }
const run = (code: string) => window.eval(code) as unknown

Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => false, configurable: true })
// Pages of other tests are no tabs of this one.
vi.stubGlobal('BroadcastChannel', undefined)
vi.stubGlobal('reportError', (error: unknown) => {
  throw error
})

/** Function stubs as partners print them, shortened to what makes the queue. */
const snippets: { [global: string]: string } = {
  fbq: `!function(f,n){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
    if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window); fbq('init','1'); fbq('track','PageView')`,
  uetq: `(function(w,u){w[u]=w[u]||[]})(window,'uetq'); uetq.push('event','',{})`,
  clarity: `(function(c,a){c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)}})(window,'clarity'); clarity('set','a','b')`,
  ttq: `!function(w,t){var ttq=w[t]=w[t]||[];ttq.methods=['page','load','holdConsent','revokeConsent','grantConsent'];
    ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};
    for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.page()}(window,'ttq')`,
  pintrk: `!function(){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
    var n=window.pintrk;n.queue=[],n.version='3.0'}}(); pintrk('load','1'); pintrk('page')`,
  rdt: `!function(w){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):p.callQueue.push(arguments)};
    p.callQueue=[]}}(window); rdt('init','a2_1'); rdt('track','PageVisit')`,
  twq: `!function(e,s){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments)},s.version='1.1',s.queue=[])}(window);
    twq('config','o1'); twq('event','tw-1',{value:1})`,
  amznConsent: `window.amznConsent = function(){window.amznConsent.queue.push([].slice.call(arguments))}; amznConsent.queue = []`,
  _taboola: `window._taboola = window._taboola || []; _taboola.push({article:'auto'})`,
  alloy: `!function(n,o){o.forEach(function(o){n[o]||((n.__alloyNS=n.__alloyNS||[]).push(o),n[o]=function(){var u=arguments;
    return new Promise(function(i,l){n[o].q.push([i,l,u])})},n[o].q=[])})}(window,['alloy']); alloy('configure',{}); alloy('sendEvent')`,
  AWIN: `var AWIN = window.AWIN = window.AWIN || {}; AWIN.Tracking = AWIN.Tracking || {}; AWIN.Tracking.Sale = {}`,
  _hsq: `var _hsq = window._hsq = window._hsq || []; _hsq.push(['setPath','/'])`,
  _paq: `var _paq = window._paq = window._paq || []; _paq.push(['trackPageView'])`,
  mixpanel: `(function(b){if(!b.__SV){window.mixpanel=b;b._i=[];b.init=function(){b._i.push(1)};b.__SV=1.2}})(window.mixpanel||[]); mixpanel.init('x')`,
  posthog: `(function(e){e.__SV||(window.posthog=e,e._i=[],e.init=function(){e._i.push(1)},e.__SV=1)})(window.posthog||[]); posthog.init('x')`,
  googletag: `window.googletag = window.googletag || {cmd: []}; googletag.cmd.push(function(){})`,
  pbjs: `var pbjs = window.pbjs = window.pbjs || {}; pbjs.que = pbjs.que || []`,
}

/** What a stub has been given, in order, as plain arrays. */
function heard(name: string): unknown[] {
  const stub = page[name]!
  const queue = (stub.queue ?? stub.callQueue ?? stub.q ?? stub) as ArrayLike<unknown>[]
  if (name === 'alloy') return queue.map((entry) => [...(entry[2] as unknown[])])
  return [...queue].map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry) : entry,
  )
}

const purposes = { advertising: {}, analytics: { sale: false } }
function visit(config: Config = {}): Consent {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  return start(() => settle({ purposes, signals: [], ...config }), loadOf())
}
beforeEach(() => {
  for (const name of Object.keys(snippets)) delete page[name]
  for (const name of ['_fbq', '__alloyNS']) delete page[name]
  for (const name of ['nosale', '_pubcid_optout', '_pbjs_id_optout']) document.cookie = name + '=; path=/; max-age=0'
  localStorage.clear()
})
const scriptEnds = () => new Promise((resolve) => setTimeout(resolve))

/** Denied in a place that asks first; the same in the words of each partner. */
const denied: { [global: string]: unknown[] } = {
  fbq: [
    ['consent', 'revoke'],
    ['init', '1'],
    ['track', 'PageView'],
  ],
  uetq: ['consent', 'default', { ad_storage: 'denied' }, 'event', '', {}],
  clarity: [
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
    ['set', 'a', 'b'],
  ],
  ttq: [['revokeConsent'], ['page']],
  pintrk: [['setconsent', false], ['load', '1'], ['page']],
  rdt: [['disableFirstPartyCookies'], ['init', 'a2_1', { optOut: true }], ['track', 'PageVisit']],
  twq: [
    ['config', 'o1', { restricted_data_use: 'restrict_optimization' }],
    ['event', 'tw-1', { value: 1, restricted_data_use: 'restrict_optimization' }],
  ],
  amznConsent: [[{ countryCode: 'DE', enableAdStorage: false, enableUserData: false }]],
  _taboola: [{ cex: 'false' }, { article: 'auto' }],
  alloy: [
    ['configure', {}],
    ['sendEvent'],
    ['setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] }],
  ],
  _hsq: [['doNotTrack'], ['setPath', '/']],
  _paq: [['requireConsent'], ['forgetConsentGiven'], ['trackPageView']],
  mixpanel: [['opt_out_tracking']],
  posthog: [['opt_out_capturing']],
}

describe('a partner whose snippet comes after us', () => {
  test.each(Object.keys(denied))('%s hears the no before its own first call', async (name) => {
    const consent = visit({ region: 'DE' })
    consent.choose({ advertising: false, analytics: false })
    tellPartners(consent)
    expect(page[name]).toBe(undefined)
    run(snippets[name]!)
    await scriptEnds()
    expect(heard(name)).toEqual(denied[name])
    expect(Object.getOwnPropertyDescriptor(window, name)).toMatchObject({ writable: true, enumerable: true })
  })
})

describe('a partner whose snippet comes before us', () => {
  test.each(Object.keys(denied))('%s hears the same, before what its snippet has put aside', async (name) => {
    run(snippets[name]!)
    const consent = visit({ region: 'DE' })
    consent.choose({ advertising: false, analytics: false })
    tellPartners(consent)
    await scriptEnds()
    // Clarity asks for nothing between two calls.
    expect(heard(name)).toEqual(name === 'clarity' ? denied[name]!.toReversed() : denied[name])
  })

  test.each(['twq', 'rdt'])('%s has its fields also in what is put aside when the visitor says no', (name) => {
    run(snippets[name]!)
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    expect(JSON.stringify(heard(name))).not.toMatch(/optOut|restrict_/)
    consent.optOut()
    expect(heard(name)).toEqual(expect.arrayContaining(denied[name]!.slice(name === 'rdt' ? 1 : 0)))
  })

  test('and its script has come: what is put aside no longer counts, and nothing of it is moved', () => {
    run(`pintrk = function () { pintrk.queue.push([].slice.call(arguments)) }; pintrk.queue = []; pintrk('load', '1')`)
    // As a script does that reads at once what comes.
    run('pintrk.queue.push = function (entry) { Array.prototype.push.call(this, entry) }')
    tellPartners(visit({ region: 'DE' }))
    expect(heard('pintrk')).toEqual([
      ['load', '1'],
      ['setconsent', false],
    ])
  })
})

describe.each(['before', 'after'])('where its snippet comes %s us,', (when) => {
  function told(name: string): void {
    if (when === 'before') run(snippets[name]!)
    const consent = visit({ region: 'US-CA' })
    consent.optOut()
    tellPartners(consent)
    if (when === 'after') run(snippets[name]!)
  }

  test('Awin has the property before its tag', () => {
    told('AWIN')
    expect(page.AWIN).toEqual({ Tracking: { AdvertiserConsent: false, Sale: {} } })
  })

  test('Google Publisher Tag has a command, and its own', () => {
    told('googletag')
    const set = vi.fn()
    const tag = page.googletag as never as { cmd: (() => void)[]; pubads: unknown }
    tag.pubads = () => ({ setPrivacySettings: set })
    expect(tag.cmd).toHaveLength(2)
    // Before its own, which may ask for ads.
    tag.cmd[0]!()
    expect(set.mock.calls).toEqual([[{ restrictDataProcessing: true }]])
  })

  test('Prebid has its cookies, and no stub', () => {
    told('pbjs')
    expect(document.cookie).toContain('_pubcid_optout=1')
    expect(document.cookie).toContain('_pbjs_id_optout=1')
    expect(page.pbjs).toEqual({ que: [] })
  })
})

describe('each change', () => {
  test.each([
    ['fbq', ['consent', 'grant'], ['consent', 'revoke']],
    ['clarity', ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }], undefined],
    ['ttq', ['grantConsent'], ['revokeConsent']],
    ['pintrk', ['setconsent', true], ['setconsent', false]],
    ['rdt', ['enableFirstPartyCookies'], ['disableFirstPartyCookies']],
    [
      'amznConsent',
      [{ countryCode: 'DE', enableAdStorage: true, enableUserData: true }],
      [{ countryCode: 'DE', enableAdStorage: false, enableUserData: false }],
    ],
    ['_taboola', { cex: 'true' }, { cex: 'false' }],
    ['_hsq', ['doNotTrack', { track: true }], ['doNotTrack']],
    ['_paq', ['setConsentGiven'], ['forgetConsentGiven']],
    ['mixpanel', expect.any(Function), ['opt_out_tracking']],
    ['posthog', expect.any(Function), ['opt_out_capturing']],
  ] as const)('is told to %s', async (name, yes, no) => {
    const consent = visit({ region: 'DE' })
    tellPartners(consent)
    run(snippets[name]!)
    await scriptEnds()
    consent.choose({ advertising: true, analytics: true })
    expect(heard(name).at(-1)).toEqual(yes)
    consent.choose({ advertising: false, analytics: false })
    if (no) expect(heard(name).at(-1)).toEqual(no)
  })

  test('is an update to Microsoft Advertising', async () => {
    const consent = visit({ region: 'DE' })
    tellPartners(consent)
    run(snippets.uetq!)
    consent.choose({ advertising: true })
    expect(heard('uetq').slice(-3)).toEqual(['consent', 'update', { ad_storage: 'granted' }])
  })

  test('is a property to Awin', () => {
    const consent = visit({ region: 'DE' })
    tellPartners(consent)
    run(snippets.AWIN!)
    const { Tracking } = page.AWIN as never as { Tracking: { AdvertiserConsent: boolean; Sale: object } }
    expect(Tracking).toEqual({ AdvertiserConsent: false, Sale: {} })
    consent.choose({ advertising: true })
    expect(Tracking.AdvertiserConsent).toBe(true)
  })

  test('reaches the calls that X and Reddit make after it', async () => {
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    run(snippets.twq!)
    run(snippets.rdt!)
    expect(heard('twq')).toEqual([
      ['config', 'o1'],
      ['event', 'tw-1', { value: 1 }],
    ])
    expect(heard('rdt')).toContainEqual(['init', 'a2_1'])
    consent.optOut()
    page.twq!('event', 'tw-2')
    expect(heard('twq').at(-1)).toEqual(['event', 'tw-2', { restricted_data_use: 'restrict_optimization' }])
    expect(page.twq!.version).toBe('1.1')
  })

  test('is in the cookies of Prebid, where Prebid is', () => {
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    consent.optOut()
    expect(document.cookie).not.toContain('optout')
    run(snippets.pbjs!)
    expect(document.cookie).toContain('_pubcid_optout=1')
    expect(document.cookie).toContain('_pbjs_id_optout=1')
    consent.choose({ advertising: true })
    expect(document.cookie).not.toContain('optout')
  })

  test("within the law's default leaves an opt-out that Prebid remembers from before; a yes ends it", () => {
    document.cookie = '_pubcid_optout=1; path=/'
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    run(snippets.pbjs!)
    consent.choose({ analytics: false })
    expect(document.cookie).toContain('_pubcid_optout=1')
    consent.choose({ advertising: true })
    delete page.pbjs
    tellPartners(visit({ region: 'US-CA' }))
    run(snippets.pbjs!)
    expect(document.cookie).not.toContain('optout')
  })

  test('takes back what Prebid was told, where the answer is erased', () => {
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    run(snippets.pbjs!)
    consent.optOut()
    expect(document.cookie).toContain('_pubcid_optout=1')
    consent.forget()
    expect(document.cookie).not.toContain('optout')
  })

  test('reaches Prebid on a later page, which did not hear the no', () => {
    const first = visit({ region: 'US-CA' })
    tellPartners(first)
    run(snippets.pbjs!)
    first.optOut()
    delete page.pbjs
    visit({ region: 'US-CA' }).choose({ advertising: true })
    expect(document.cookie).toContain('_pubcid_optout=1')
    tellPartners(visit({ region: 'US-CA' }))
    run(snippets.pbjs!)
    expect(document.cookie).not.toContain('optout')
  })

  test("is in Google Publisher Tag's settings under an opt-out of the United States", () => {
    const consent = visit({ region: 'US-CA' })
    tellPartners(consent)
    run(snippets.googletag!)
    const set = vi.fn()
    const tag = page.googletag as never as { cmd: (() => void)[]; pubads: unknown }
    tag.pubads = () => ({ setPrivacySettings: set })
    consent.optOut()
    tag.cmd.forEach((command) => command())
    expect(set.mock.calls).toEqual([[{ restrictDataProcessing: false }], [{ restrictDataProcessing: true }]])
  })
})

describe('under the laws of the United States', () => {
  test.each([
    [
      'nothing',
      undefined,
      [
        ['consent', 'grant'],
        ['dataProcessingOptions', []],
      ],
    ],
    [
      'no',
      undefined,
      [
        ['consent', 'revoke'],
        ['dataProcessingOptions', ['LDU'], 0, 0],
      ],
    ],
    [
      'no',
      'service-provider',
      [
        ['consent', 'grant'],
        ['dataProcessingOptions', ['LDU'], 0, 0],
      ],
    ],
  ] as const)('who said %s is told to Meta, as %s, before init', (said, role, expected) => {
    const meta = role ? { id: 'meta', role } : 'meta'
    const consent = visit({ region: 'US-CA', purposes: { advertising: { partners: [meta] } } })
    if (said === 'no') consent.optOut()
    tellPartners(consent)
    run(snippets.fbq!)
    expect(heard('fbq')).toEqual([...expected, ['init', '1'], ['track', 'PageView']])
  })

  test('a service provider is told no like others where the site asks first', () => {
    const partners = [{ id: 'meta', role: 'service-provider' as const }]
    for (const config of [
      { region: 'US-WA', regime: 'opt-in', purposes: { advertising: { partners } } },
      { region: 'US-WA', purposes: { advertising: { regime: 'opt-in', partners } } },
    ] as const) {
      tellPartners(visit(config))
      run(snippets.fbq!)
      expect(heard('fbq')[0]).toEqual(['consent', 'revoke'])
      delete page.fbq
      delete page._fbq
    }
  })

  test('and elsewhere a service provider is told no like others: it has no limited use', () => {
    const partners = [{ id: 'meta', role: 'service-provider' as const }]
    const consent = visit({ region: 'CH', purposes: { advertising: { partners } } })
    consent.optOut()
    tellPartners(consent)
    run(snippets.fbq!)
    expect(heard('fbq')).toEqual([
      ['consent', 'revoke'],
      ['init', '1'],
      ['track', 'PageView'],
    ])
  })

  test('a change that partners have no word for is not told to them', () => {
    const consent = visit({ region: 'US-CA', purposes: { ...purposes, social: { sale: false } } })
    tellPartners(consent)
    run(snippets.pintrk!)
    const before = heard('pintrk')
    consent.choose({ social: false })
    expect(heard('pintrk')).toEqual(before)
    consent.optOut()
    expect(heard('pintrk')).toEqual([...before, ['setconsent', false]])
  })

  test('Taboola hears it the other way round', () => {
    const consent = visit({ region: 'US-CA' })
    consent.optOut()
    tellPartners(consent)
    run(snippets._taboola!)
    expect(heard('_taboola')[0]).toEqual({ cdns: 'true' })
  })
})

/** The last that a partner was told, as yes or no; undefined where nothing was. */
const verdicts: { [global: string]: (queue: string) => boolean | undefined } = {
  fbq: (queue) => last(queue, /"consent","(grant|revoke)"/g, 'grant'),
  uetq: (queue) => last(queue, /"ad_storage":"(\w+)"/g, 'granted'),
  clarity: (queue) => last(queue, /"analytics_Storage":"(\w+)"/g, 'granted'),
  ttq: (queue) => last(queue, /"(grant|revoke|hold)Consent"/g, 'grant'),
  pintrk: (queue) => last(queue, /"setconsent",(\w+)/g, 'true'),
  rdt: (queue) => last(queue, /"(enable|disable)FirstPartyCookies"/g, 'enable'),
  amznConsent: (queue) => last(queue, /"enableAdStorage":(\w+)/g, 'true'),
  _taboola: (queue) =>
    last(queue, /"(cex":"true|cex":"false|cdns":"true|cdns":"false)"/g, 'cex":"true', 'cdns":"false'),
  alloy: (queue) => last(queue, /"general":"(\w+)"/g, 'in'),
  _hsq: (queue) => last(queue, /("doNotTrack"(,{"track":true})?)/g, '"doNotTrack",{"track":true}'),
  _paq: (queue) => last(queue, /"(setConsentGiven|forgetConsentGiven)"/g, 'setConsentGiven'),
  mixpanel: (queue) => last(queue, /(opt_out_tracking|"opts in")/g, '"opts in"'),
  posthog: (queue) => last(queue, /(opt_out_capturing|"opts in")/g, '"opts in"'),
}
function last(queue: string, word: RegExp, ...yes: string[]): boolean | undefined {
  const found = [...queue.matchAll(word)].at(-1)?.[1]
  return found === undefined ? undefined : yes.includes(found)
}
const byAnalytics = ['clarity', '_paq', 'mixpanel', 'posthog']
/** A law's default ends nobody's opt-out, so these say nothing of it. */
const lasting = ['_hsq', 'mixpanel', 'posthog']

const situations = [
  // The place, what was said, GPC; then whether sale and statistics are allowed, and whether somebody has said so.
  ['DE', 'nothing', false, false, false],
  ['DE', 'yes', false, true, true],
  ['DE', 'no', false, false, false],
  ['DE', 'nothing', true, false, false],
  ['DE', 'yes', true, true, true],
  ['US-CA', 'nothing', false, true, true],
  ['US-CA', 'yes', false, true, true],
  ['US-CA', 'no', false, false, false],
  ['US-CA', 'nothing', true, false, true],
  ['CH', 'nothing', false, true, true], // no signal of the United States applies
  ['CH', 'no', false, false, false],
] as const

describe.each(situations)('in %s, said %s, GPC %s,', (region, answer, gpc, sale, analytics) => {
  /** The page of such a visitor, with a partner's snippet before or after us, or without one. */
  function told(name: string, when: string): void {
    const signal = vi.spyOn(Navigator.prototype as never, 'globalPrivacyControl' as never, 'get')
    signal.mockReturnValue(gpc as never)
    if (when === 'before') run(snippets[name]!)
    const consent = visit({ region })
    if (answer !== 'nothing') consent.choose({ advertising: answer === 'yes', analytics: answer === 'yes' })
    tellPartners(consent)
    if (when === 'after') run(snippets[name]!)
    signal.mockRestore()
  }

  test.each(Object.keys(verdicts).flatMap((name) => [[name, 'before'] as const, [name, 'after'] as const]))(
    '%s hears it, its snippet %s us',
    async (name, when) => {
      told(name, when)
      await scriptEnds()
      const allowed = byAnalytics.includes(name) ? analytics : sale
      const isSilent =
        (lasting.includes(name) && allowed && answer === 'nothing') ||
        // Before an answer the site's own default holds.
        (name === 'alloy' && region === 'DE' && answer === 'nothing')
      const queue = JSON.stringify(heard(name), (_key, value: unknown) =>
        typeof value === 'function' ? 'opts in' : value,
      )
      expect(verdicts[name]!(queue)).toBe(isSilent ? undefined : allowed)
    },
  )

  test.each(['before', 'after'])('Awin has its property, its snippet %s us', (when) => {
    told('AWIN', when)
    expect(page.AWIN).toEqual({ Tracking: { AdvertiserConsent: sale, Sale: {} } })
  })

  test.each(['before', 'after'])(
    'Google Publisher Tag restricts where the US law says so, its snippet %s us',
    (when) => {
      told('googletag', when)
      const set = vi.fn()
      const tag = page.googletag as never as { cmd: (() => void)[]; pubads: unknown }
      tag.pubads = () => ({ setPrivacySettings: set })
      tag.cmd.forEach((command) => command())
      expect(set.mock.calls).toEqual([[{ restrictDataProcessing: region === 'US-CA' && !sale }]])
    },
  )

  test.each(['before', 'after'])('Prebid has its cookies, its snippet %s us', (when) => {
    // Somebody else's opt-out, which only a yes ends.
    document.cookie = '_pubcid_optout=1; path=/'
    told('pbjs', when)
    const isEnded = sale && answer === 'yes'
    expect(document.cookie.includes('_pubcid_optout=1')).toBe(!isEnded)
    expect(document.cookie.includes('_pbjs_id_optout=1')).toBe(!sale)
    expect(page.pbjs).toEqual({ que: [] })
  })

  const limited = { restricted_data_use: 'restrict_optimization' }
  test.each(['before', 'after'])('X has its field in each call, its snippet %s us', (when) => {
    told('twq', when)
    page.twq!('event', 'tw-2', { value: 2 })
    page.twq!('track', 'PageView', { value: 3 })
    expect(heard('twq')).toEqual([
      ['config', 'o1', ...(sale ? [] : [limited])],
      ['event', 'tw-1', { value: 1, ...(!sale && limited) }],
      ['event', 'tw-2', { value: 2, ...(!sale && limited) }],
      ['track', 'PageView', { value: 3 }],
    ])
  })

  test.each(['before', 'after'])('Reddit has its option in each init, its snippet %s us', (when) => {
    told('rdt', when)
    page.rdt!('init', 'a2_2', { email: 'x' })
    page.rdt!('track', 'Purchase', { value: 3 })
    const inits = heard('rdt').filter((each) => (each as unknown[])[0] === 'init')
    expect(inits).toEqual([
      ['init', 'a2_1', ...(sale ? [] : [{ optOut: true }])],
      ['init', 'a2_2', { email: 'x', ...(!sale && { optOut: true }) }],
    ])
    expect(heard('rdt').at(-1)).toEqual(['track', 'Purchase', { value: 3 }])
  })

  test('a partner that never comes has no stub, and leaves no word of a refusal', async () => {
    told('pbjs', 'never')
    await scriptEnds()
    for (const name of Object.keys(snippets)) {
      expect([name, page[name], typeof page[name]]).toEqual([name, undefined, 'undefined'])
      expect(Object.keys(window)).not.toContain(name)
    }
    expect(document.cookie).not.toContain('optout')
  })
})

test.each([
  ['US-CA', 'US'],
  ['GB', 'GB'],
  ['auto', undefined],
  [undefined, undefined],
])('Amazon, which wants a country, hears of region %s as of %s', (region, countryCode) => {
  const consent = visit({ ...(region && { region }) })
  consent.choose({ advertising: true })
  tellPartners(consent)
  run(snippets.amznConsent!)
  expect(heard('amznConsent')).toEqual(
    countryCode ? [[{ countryCode, enableAdStorage: true, enableUserData: true }]] : [],
  )
})

test('before an answer TikTok holds and Adobe waits', async () => {
  const consent = visit({ region: 'DE' })
  tellPartners(consent)
  run(snippets.ttq!)
  run(snippets.alloy!)
  await scriptEnds()
  expect(heard('ttq')[0]).toEqual(['holdConsent'])
  expect(heard('alloy').map((each) => (each as unknown[])[0])).toEqual(['configure', 'sendEvent'])
})

test('Adobe that is configured by a later script hears of it then', async () => {
  const consent = visit({ region: 'US-CA' })
  consent.optOut()
  tellPartners(consent)
  run(snippets.alloy!.split('; alloy(')[0]!)
  await scriptEnds()
  expect(heard('alloy')).toEqual([])
  run(`alloy('configure', {})`)
  await scriptEnds()
  expect(heard('alloy').map((each) => (each as unknown[])[0])).toEqual(['configure', 'setConsent'])
})

test('Adobe whose library is there and configured, with nothing put aside, hears of it at once', async () => {
  run(snippets.alloy!)
  // What the library leaves of its queue.
  run(`alloy.q = []; alloy.q.push = function (entry) { Array.prototype.push.call(this, entry) }`)
  const consent = visit({ region: 'US-CA' })
  consent.optOut()
  tellPartners(consent)
  await scriptEnds()
  expect(heard('alloy')).toEqual(denied.alloy!.slice(2))
})

test.each(['_hsq', 'mixpanel', 'posthog'])("the law's default ends no opt-out that %s remembers", async (name) => {
  const consent = visit({ region: 'US-CA' })
  tellPartners(consent)
  run(snippets[name]!)
  await scriptEnds()
  expect(heard(name)).toEqual(name === '_hsq' ? [['setPath', '/']] : [])
  consent.choose({ advertising: false, analytics: false })
  consent.forget()
  expect(heard(name).slice(-2)).toEqual(
    name === '_hsq'
      ? [['doNotTrack'], ['doNotTrack', { track: true }]]
      : [expect.arrayContaining([expect.stringContaining('opt_out_')]), expect.any(Function)],
  )
})

test('who has opted in already is not opted in again: Mixpanel and PostHog count that', () => {
  const consent = visit({ region: 'US-CA' })
  consent.choose({ analytics: true })
  tellPartners(consent)
  for (const name of ['mixpanel', 'posthog']) {
    run(snippets[name]!)
    const said = name === 'mixpanel' ? 'tracking' : 'capturing'
    const command = heard(name)[0] as (this: unknown) => void
    const library = { ['has_opted_out_' + said]: vi.fn(() => false), ['opt_in_' + said]: vi.fn() }
    command.call(library)
    expect(library['opt_in_' + said]).not.toHaveBeenCalled()
    library['has_opted_out_' + said]!.mockReturnValue(true)
    command.call(library)
    expect(library['opt_in_' + said]).toHaveBeenCalledOnce()
  }
})

test('a partner that breaks does not break the page, nor the others', () => {
  vi.stubGlobal('reportError', vi.fn())
  const consent = visit({ region: 'US-CA' })
  tellPartners(consent)
  run(`window.pintrk = function () { throw new Error('theirs') }`)
  run(snippets.fbq!)
  expect(() => run('window.pintrk')).not.toThrow()
  consent.optOut()
  expect(heard('fbq').at(-1)).toEqual(['dataProcessingOptions', ['LDU'], 0, 0])
})
