// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/** What partners' software hears on a page, from the first moment to the last change. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settle } from '../src/config.js'
import { start } from '../src/start.js'
import type { Config, Consent, Files, Settings, View } from '../src/types.js'
import { loadOf } from './load.js'

type Callback = (data: never, success: boolean) => void
interface Page {
  __uspapi: (command: string, version: number, callback: Callback) => unknown
  __gpp: (command: string, callback: Callback, parameter?: unknown) => unknown
  dataLayer: unknown[] | undefined
}
interface Heard {
  eventName: string
  data: unknown
  pingData: { signalStatus: unknown }
}
const page = window as never as Page

let shown: (view: View | undefined) => void = () => {}
const ask: Files['ask'] = (_consent, _settings, _language, tell) => {
  shown = tell
  return { show: async (view) => (tell(view), true) }
}
// What few visits need is still on its way.
const load = loadOf({ ask: async () => ({ start: ask }) })
const purposes = { advertising: {}, analytics: { sale: false }, functional: { sale: false } }
let gpc = false
Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => gpc, configurable: true })

/** A page view; `before` is what the site's own code did first. */
function visit(
  config: Config | (() => Settings) = {},
  options: { gpc?: boolean; dataLayer?: unknown[] } = {},
): Consent {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  gpc = options.gpc ?? false
  page.dataLayer = options.dataLayer
  document.head.replaceChildren()
  document.body.replaceChildren()
  return start(typeof config === 'function' ? config : () => settle({ purposes, ...config }), load)
}
const erase = () => {
  document.cookie = 'nosale=; path=/; max-age=0'
  document.cookie = 'usprivacy=; path=/; max-age=0'
  localStorage.clear()
}
beforeEach(erase)
const report = vi.fn()
vi.stubGlobal('reportError', report)
afterEach(() => report.mockClear())

/** What a function calls back with, all of it. */
function usp(command: string): unknown[] {
  const calls: unknown[] = []
  expect(page.__uspapi(command, 1, (...back) => void calls.push(back))).toBe(undefined)
  return calls
}
function gpp(command: string, parameter?: unknown): unknown {
  const calls: unknown[][] = []
  expect(page.__gpp(command, (...back) => void calls.push(back), parameter)).toBe(undefined)
  expect(calls).toHaveLength(1)
  return calls[0]
}
const pinged = () => (gpp('ping') as [{ [key: string]: unknown }])[0]

describe('the US Privacy string', () => {
  test.each([
    ['US-CA', 'nothing', false, '1YNN'],
    ['US-CA', 'no', false, '1YYN'],
    ['US-CA', 'nothing', true, '1YYN'],
    ['US-TX', 'no', false, '1YYN'],
    ['US', 'nothing', false, '1YNN'],
    ['DE', 'nothing', false, '1---'],
    ['DE', 'no', true, '1---'],
    ['CH', 'no', false, '1---'],
    [undefined, 'nothing', false, '1---'],
  ] as const)('GPC-06: in %s, said %s, GPC %s, is %s', (region, said, gpc, uspString) => {
    const consent = visit(region ? { region } : {}, { gpc })
    if (said === 'no') consent.optOut()
    expect(usp('getUSPData')).toEqual([[{ version: 1, uspString }, true]])
  })

  test('follows each change', () => {
    const consent = visit({ region: 'US-CA' })
    consent.optOut()
    consent.forget()
    expect(usp('getUSPData')).toEqual([[{ version: 1, uspString: '1YNN' }, true]])
  })

  test('says no for a minor, for a purpose that sells among others, and where consent is asked first', () => {
    for (const config of [
      { region: 'US-CA', minor: true },
      { region: 'US-CA', regime: 'opt-in' },
    ] as const) {
      visit(config)
      expect(usp('getUSPData')).toEqual([[{ version: 1, uspString: '1YYN' }, true]])
    }
    visit({ region: 'US-CA', purposes: { advertising: {}, social: {} } }).choose({ social: false })
    expect(usp('getUSPData')).toEqual([[{ version: 1, uspString: '1YYN' }, true]])
  })

  test('answers other commands without harm: Prebid would take a call back from registerDeletion for a deletion', () => {
    visit({ region: 'US-CA' })
    expect(usp('ping')).toHaveLength(1)
    expect(usp('registerDeletion')).toEqual([])
    expect(usp('performDeletion')).toEqual([[null, false]])
    expect(() => page.__uspapi('getUSPData', 1, undefined as never)).not.toThrow()
  })

  test.each([
    [1, true],
    ['1', true],
    [undefined, true], // as IAB's own library
    [null, true],
    [2, false],
    [0, false],
    ['', false],
    [11, false],
    ['1,1', false],
  ])('is that of its first version: asked for version %j there is data: %s', async (version, known) => {
    visit({ region: 'US-CA' })
    const answered = vi.fn()
    page.__uspapi('getUSPData', version as never, answered)
    expect(answered.mock.calls).toEqual([[known ? { version: 1, uspString: '1YNN' } : null, known]])
    // So are frames, whose version comes with the message.
    const back: { __uspapiReturn: { success: boolean } }[] = []
    const data = { __uspapiCall: { command: 'getUSPData', version, callId: 1 } }
    window.dispatchEvent(
      new MessageEvent('message', { data, source: { postMessage: (told: never) => back.push(told) } as never }),
    )
    expect(back.at(-1)!.__uspapiReturn.success).toBe(known)
  })

  test('stands in the cookie usprivacy where the site wants it, and nowhere else', () => {
    visit({ region: 'US-CA' }).optOut()
    expect(document.cookie).not.toContain('usprivacy')
    visit({ region: 'US-CA', usprivacy: true })
    expect(document.cookie).toContain('usprivacy=1YYN')
  })
})

describe('GPP', () => {
  test.each([
    ['US-CA', {}, 8, 'usca', 'DBABBg~BUoAAACA.QA'],
    ['US-TX', {}, 16, 'ustx', 'DBABEw~BVoAAAgA.QA'],
    ['US', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-MD', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-IN', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-KY', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-RI', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-NY', {}, 7, 'usnat', 'DBABLA~BVQqAAAAAgA.QA'],
    ['US-CA', { section: 'usnat', version: 2 }, 7, 'usnat', 'DBABLA~CVQqAAAAAACA.QA'],
  ] as const)('in %s, set %j, speaks through section %i, %s', (region, set, id, prefix, gppString) => {
    visit({ region, gpp: set })
    expect(pinged()).toEqual({
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'ready',
      supportedAPIs: expect.arrayContaining(['7:usnat', '8:usca', '23:usmn']),
      cmpId: 1,
      sectionList: [id],
      applicableSections: [id],
      gppString,
      parsedSections: { [prefix]: [expect.objectContaining({ SaleOptOut: 2 }), { SubsectionType: 1, Gpc: false }] },
    })
  })

  test.each(['DE', 'CH', 'BR', undefined])('in %s has nothing to say, and is ready', (region) => {
    visit(region ? { region } : {})
    expect(pinged()).toMatchObject({
      signalStatus: 'ready',
      sectionList: [],
      applicableSections: [-1],
      gppString: 'DBAA',
      parsedSections: {},
    })
  })

  test.each([undefined, ''])('a site that names the regime and no place (%s) is one of the United States', (region) => {
    visit({ regime: 'opt-out', ...(region !== undefined && { region }) })
    expect(pinged().applicableSections).toEqual([7])
  })

  test('GPC-06: GPC is told with the opt-outs set, which is what Prebid reads', () => {
    visit({ region: 'US-CA' }, { gpc: true })
    expect(pinged().gppString).toBe('DBABBg~BUUAAACA.YA')
    const consent = visit({ region: 'US-CA' }, { gpc: true })
    consent.choose({ advertising: true })
    expect(pinged().gppString).toBe('DBABBg~BUoAAACA.QA')
  })

  test('a minor, sensitive data and an MSPA signatory have their fields', () => {
    visit({
      region: 'US-CA',
      minor: true,
      purposes: { advertising: {}, sensitive: { sale: false } },
      gpp: { MspaCoveredTransaction: 1, MspaOptOutOptionMode: 1, MspaServiceProviderMode: 2 },
    }).choose({ sensitive: false })
    expect(gpp('getSection', 'usca')).toEqual([
      [
        {
          Version: 1,
          SaleOptOutNotice: 1,
          SharingOptOutNotice: 1,
          SensitiveDataLimitUseNotice: 1,
          SaleOptOut: 1,
          SharingOptOut: 1,
          SensitiveDataProcessing: [1, 1, 1, 1, 1, 1, 1, 1, 1],
          KnownChildSensitiveDataConsents: [1, 1],
          PersonalDataConsents: 0,
          MspaCoveredTransaction: 1,
          MspaOptOutOptionMode: 1,
          MspaServiceProviderMode: 2,
        },
        { SubsectionType: 1, Gpc: false },
      ],
      true,
    ])
  })

  test('sensitive data that are allowed, and a minor whose opt-in the site has verified, are told as consents', () => {
    visit({
      region: 'US-CA',
      minor: 'verified',
      purposes: { advertising: {}, sensitive: { sale: false } },
    })
    expect(gpp('getField', 'usca.SensitiveDataProcessing')).toEqual([Array(9).fill(2), true])
    expect(gpp('getField', 'usca.KnownChildSensitiveDataConsents')).toEqual([[2, 2], true])
    expect(gpp('getField', 'usca.SaleOptOut')).toEqual([2, true])
  })

  test('no setting can say that a visitor has not opted out', () => {
    visit({ region: 'US-CA', gpp: { SaleOptOut: 2, Version: 2 } as never }, { gpc: true })
    expect(pinged().gppString).toBe('DBABBg~BUUAAACA.YA')
  })

  test('answers every command at once, and an unknown one with a refusal', () => {
    visit({ region: 'US-CA' })
    expect(gpp('hasSection', 'usca')).toEqual([true, true])
    expect(gpp('hasSection', 'usnat')).toEqual([false, true])
    expect(gpp('getSection', 'usnat')).toEqual([null, true])
    expect(gpp('getField', 'usca.SaleOptOut')).toEqual([2, true])
    expect(gpp('getField', 'usca.Gpc')).toEqual([false, true])
    expect(gpp('getField', 'usca.Nothing')).toEqual([null, true])
    expect(gpp('getField', 'usnat.SaleOptOut')).toEqual([null, true])
    expect(gpp('getField')).toEqual([null, true])
    // What every object has is no section and no field.
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(gpp('hasSection', name)).toEqual([false, true])
      expect(gpp('getSection', name)).toEqual([null, true])
      expect(gpp('getField', name + '.name')).toEqual([null, true])
      expect(gpp('getField', 'usca.' + name)).toEqual([null, true])
      expect(gpp('getField', 'usca.Gpc.' + name)).toEqual([false, true])
    }
    for (const command of ['getGPPData', 'toString', '__proto__', '']) expect(gpp(command)).toEqual([null, false])
  })

  /** Registers a listener; returns what it hears. */
  function listen(): [name: string, data: unknown, signalStatus: unknown][] {
    const heard: [string, unknown, unknown][] = []
    page.__gpp('addEventListener', ({ eventName, data, pingData }: Heard) => {
      heard.push([eventName, data, pingData.signalStatus])
    })
    return heard
  }

  test('a listener hears that it is registered, and each change in its order', () => {
    const consent = visit({ region: 'US-CA' })
    const heard = listen()
    expect(heard).toEqual([['listenerRegistered', true, 'ready']])
    consent.optOut()
    expect(heard.slice(1)).toEqual([
      ['signalStatus', 'not ready', 'not ready'],
      ['sectionChange', 'usca', 'not ready'],
      ['signalStatus', 'ready', 'ready'],
    ])
    consent.optOut()
    expect(heard).toHaveLength(4)
  })

  test('what an event or a ping has said stays as it was said, and is nobody else’s', () => {
    const consent = visit({ region: 'US-CA' })
    const kept: { gppString: unknown }[] = [pinged() as never]
    page.__gpp('addEventListener', ({ pingData }: { pingData: { gppString: unknown } }) => {
      kept.push(pingData)
      if (kept.length === 2) pingData.gppString = 'theirs'
    })
    expect(pinged().gppString).toBe('DBABBg~BUoAAACA.QA')
    consent.optOut()
    const before = 'DBABBg~BUoAAACA.QA'
    const after = 'DBABBg~BUUAAACA.QA'
    expect(kept.map(({ gppString }) => gppString)).toEqual([before, 'theirs', before, after, after])
  })

  test('a change in the preferences is announced before they show, and done after they are gone', async () => {
    visit({ region: 'US-CA' }).choose({})
    const consent = visit({ region: 'US-CA' })
    const heard = listen()
    await consent.show('preferences')
    consent.optOut()
    shown('status')
    shown(undefined)
    expect(heard.slice(1).map(([name, data]) => `${name} ${data}`)).toEqual([
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'cmpDisplayStatus hidden',
      'sectionChange usca',
      'signalStatus ready',
    ])
  })

  test('preferences closed without a change leave the signal ready', async () => {
    visit({ region: 'US-CA' }).choose({})
    const consent = visit({ region: 'US-CA' })
    await consent.show('preferences')
    expect(pinged()).toMatchObject({ cmpDisplayStatus: 'visible', signalStatus: 'not ready' })
    shown(undefined)
    expect(pinged()).toMatchObject({ cmpDisplayStatus: 'hidden', signalStatus: 'ready' })
  })

  test('a banner shows while the signal stays ready', async () => {
    const consent = visit({ region: 'US-CA' })
    await consent.show('banner')
    expect(pinged()).toMatchObject({ cmpDisplayStatus: 'visible', signalStatus: 'ready' })
  })

  test('a listener that is none disturbs nobody', () => {
    const consent = visit({ region: 'US-CA' })
    expect(() => page.__gpp('addEventListener', undefined as never)).not.toThrow()
    consent.optOut()
    expect(report).not.toHaveBeenCalled()
  })

  test('listeners have ids, and go by them', () => {
    const consent = visit({ region: 'US-CA' })
    const ids: unknown[] = []
    const listener = vi.fn(({ listenerId }: { listenerId: number }) => void ids.push(listenerId))
    page.__gpp('addEventListener', listener as never)
    page.__gpp('addEventListener', listener as never)
    expect(ids).toEqual([1, 2])
    expect(gpp('removeEventListener', 1)).toEqual([true, true])
    expect(gpp('removeEventListener', 1)).toEqual([false, true])
    listener.mockClear()
    consent.optOut()
    expect(listener.mock.calls.every(([{ listenerId }]) => listenerId === 2)).toBe(true)
    expect(listener).toHaveBeenCalledTimes(3)
  })

  test('a listener that throws is reported, and keeps nobody from hearing', () => {
    const consent = visit({ region: 'US-CA' })
    page.__gpp('addEventListener', ({ eventName }: { eventName: string }) => {
      if (eventName !== 'listenerRegistered') throw new Error('theirs')
    })
    const heard = listen()
    consent.optOut()
    expect(heard.at(-1)).toEqual(['signalStatus', 'ready', 'ready'])
    expect(report).toHaveBeenCalled()
    expect(consent.allows('advertising')).toBe(false)
  })
})

describe('frames', () => {
  /** Sends a message as a frame would; returns what comes back to it. */
  async function ask(message: unknown): Promise<unknown[]> {
    const back: unknown[] = []
    const source = { postMessage: (data: unknown) => void back.push(data) }
    window.dispatchEvent(new MessageEvent('message', { data: message, source: source as never }))
    return back
  }

  test('find the window by a frame of each name', () => {
    visit({ region: 'US-CA' })
    expect(window.frames['__uspapiLocator' as never]).toBeTruthy()
    expect(window.frames['__gppLocator' as never]).toBeTruthy()
  })

  test('are answered in the form in which they ask', async () => {
    visit({ region: 'US-CA', signals: ['usp', 'gpp'] })
    const call = { __uspapiCall: { command: 'getUSPData', version: 1, callId: 'a' } }
    const reply = {
      __uspapiReturn: { returnValue: { version: 1, uspString: '1YNN' }, success: true, callId: 'a' },
    }
    expect((await ask(call)).at(-1)).toEqual(reply)
    expect((await ask(JSON.stringify(call))).at(-1)).toBe(JSON.stringify(reply))
    expect((await ask({ __gppCall: { command: 'hasSection', parameter: 'usca', callId: 7 } })).at(-1)).toEqual({
      __gppReturn: { returnValue: true, success: true, callId: 7 },
    })
  })

  test('find it too where another tool came first, and hear ours, whoever answers', async () => {
    // As IAB's example of a stub does it.
    const other = document.createElement('iframe')
    other.name = '__uspapiLocator'
    const stub = (...[, , callback]: Parameters<Page['__uspapi']>) => callback(null as never, false)
    page.__uspapi = stub
    const heard = ({ data, source }: MessageEvent) =>
      data.__uspapiCall &&
      page.__uspapi(data.__uspapiCall.command, data.__uspapiCall.version, (returnValue, success) =>
        (source as Window).postMessage({ __uspapiReturn: { returnValue, success, callId: data.__uspapiCall.callId } }),
      )
    window.addEventListener('message', heard)
    visit({ region: 'US-CA' }).optOut()
    document.head.prepend(other)

    const back = await ask({ __uspapiCall: { command: 'getUSPData', version: 1, callId: 'a' } })
    window.removeEventListener('message', heard)

    expect(page.__uspapi).not.toBe(stub)
    expect(window.frames['__uspapiLocator' as never]).toBeTruthy()
    const ours = {
      __uspapiReturn: { returnValue: { version: 1, uspString: '1YYN' }, success: true, callId: 'a' },
    }
    expect(back.filter((each) => JSON.stringify(each) === JSON.stringify(ours)).length).toBeGreaterThan(1)
  })

  test.each([
    [false, 7],
    [true, 'a-7'],
  ])('that listen hear each event under the id of their call, as text: %s', async (isText, callId) => {
    const consent = visit({ region: 'US-CA' })
    const call = { __gppCall: { command: 'addEventListener', callId } }
    const back = await ask(isText ? JSON.stringify(call) : call)
    consent.optOut()
    const heard = back
      .map((each) => (isText ? JSON.parse(each as string) : each) as { __gppReturn: { [key: string]: unknown } })
      .map(({ __gppReturn: { returnValue, success, callId } }) => [(returnValue as Heard).eventName, success, callId])
    // Pages of other tests answer too; nothing changes there.
    expect(heard.slice(-4)).toEqual(
      ['listenerRegistered', 'signalStatus', 'sectionChange', 'signalStatus'].map((name) => [name, true, callId]),
    )
  })

  test.each(['getGPPData', 'toString'])('that ask for %s are refused, and not left waiting', async (command) => {
    visit({ region: 'US-CA' })
    const refused = { returnValue: null, success: false, callId: 1 }
    expect((await ask({ __gppCall: { command, callId: 1 } })).at(-1)).toEqual({ __gppReturn: refused })
    expect((await ask({ __uspapiCall: { command, callId: 1 } })).at(-1)).toEqual({ __uspapiReturn: refused })
  })

  test.each([undefined, null, 5, '', 'hello', '{"__gppCall":null}', '[', {}, { __gppCall: 1 }])(
    'another message, %j, is not ours',
    async (message) => {
      const errors = vi.fn()
      window.addEventListener('error', errors)
      visit({ region: 'US-CA' })
      await ask(message)
      expect(errors).not.toHaveBeenCalled()
      window.removeEventListener('error', errors)
    },
  )
})

describe('Google', () => {
  /** Commands on the queue, as arrays; each is an arguments object, as Google's tags want. */
  function commands(name?: string): unknown[][] {
    return page
      .dataLayer!.filter((each) => Object.prototype.toString.call(each) === '[object Arguments]')
      .map((each) => [...(each as unknown[])])
      .filter(([first, second]) => !name || first === name || second === name)
  }
  const all = ([sale, analytics, functional]: readonly string[]) => ({
    ad_storage: sale,
    ad_user_data: sale,
    ad_personalization: sale,
    analytics_storage: analytics,
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  })

  test.each([
    ['DE', undefined, false, ['denied', 'denied', 'denied'], false],
    ['DE', { advertising: false, analytics: true, functional: true }, false, ['denied', 'granted', 'granted'], true],
    // A signal has spoken, so there is nothing to wait for.
    ['DE', undefined, true, ['denied', 'denied', 'denied'], true],
    ['US-CA', undefined, false, ['granted', 'granted', 'granted'], true],
    ['US-CA', undefined, true, ['denied', 'granted', 'granted'], true],
    ['US-CA', { advertising: false }, false, ['denied', 'granted', 'granted'], true],
  ] as const)(
    'in %s, recorded %j, GPC %s: the default is %j, updated at once: %s',
    (region, recorded, gpc, said, updated) => {
      if (recorded) visit({ region }).choose(recorded)
      visit({ region }, { gpc })
      expect(commands()[0]).toEqual(['consent', 'default', { ...all(said), wait_for_update: 500 }])
      expect(commands('update')).toEqual(updated ? [['consent', 'update', all(said)]] : [])
      expect(commands('ads_data_redaction')).toEqual([['set', 'ads_data_redaction', said[0] === 'denied']])
    },
  )

  test('an answer is an update, and the event nosale follows it', () => {
    const consent = visit({ region: 'DE' })
    consent.choose({ advertising: true, analytics: true, functional: false })
    expect(commands('update')).toEqual([['consent', 'update', all(['granted', 'granted', 'denied'])]])
    expect(commands('ads_data_redaction').at(-1)).toEqual(['set', 'ads_data_redaction', false])
    expect(page.dataLayer!.at(-1)).toMatchObject({
      event: 'nosale',
      nosale: { advertising: { allowed: true, because: 'choice' }, functional: { allowed: false } },
    })
    expect(Object.getPrototypeOf((page.dataLayer!.at(-1) as { nosale: object }).nosale)).toBe(Object.prototype)
  })

  test('data are restricted under a US opt-out, and only there', () => {
    visit({ region: 'US-CA' }).optOut()
    expect(commands('restricted_data_processing')).toEqual([
      ['set', 'restricted_data_processing', false],
      ['set', 'restricted_data_processing', true],
    ])
    erase()
    visit({ region: 'DE' })
    expect(commands('restricted_data_processing')).toEqual([])
  })

  test("the site's own defaults, by region, come first, and its settings with them", () => {
    const place = { region: ['US-CA', 'FR'], ad_storage: 'denied', wait_for_update: 900 }
    visit({ region: 'DE', google: { url_passthrough: true, defaults: [place] } })
    expect(commands('default')).toEqual([
      ['consent', 'default', place],
      ['consent', 'default', expect.objectContaining({ wait_for_update: 500 })],
    ])
    expect(commands('url_passthrough')).toEqual([['set', 'url_passthrough', true]])
    visit({ region: 'DE' })
    expect(commands('url_passthrough')).toEqual([])
  })

  test.each([
    ['nothing', false, []],
    ['nothing', true, ['denied']],
    ['no', false, ['denied']],
  ])('where nobody knows the place, said %s, GPC %s, defaults of regions are followed by %j', (said, gpc, updates) => {
    const place = { region: ['US'], ad_storage: 'granted' }
    const config: Config = { google: { defaults: [place] } }
    // A no to what sells, and none to what does not: that has yet to be asked.
    if (said === 'no') visit(config).optOut()
    visit(config, { gpc })
    expect(commands('default')[0]![2]).toEqual(place)
    expect(commands('update').map(([, , types]) => (types as { ad_storage: string }).ad_storage)).toEqual(updates)
  })

  test('a queue that the site has begun goes on', () => {
    visit({ region: 'DE' }, { dataLayer: [{ event: 'theirs' }] })
    expect(page.dataLayer![0]).toEqual({ event: 'theirs' })
    expect(commands('default')).toHaveLength(1)
  })

  test.each(['before', 'after'])(
    'a gtag that the site defines %s us speaks on the same queue, and stays the site’s',
    (when) => {
      // As Google prints it.
      const define = () =>
        window.eval('dataLayer = window.dataLayer || []; gtag = function () { dataLayer.push(arguments) }')
      const { gtag } = window as never as { gtag?: unknown }
      expect(gtag).toBeUndefined()
      page.dataLayer = undefined
      if (when === 'before') define()
      const { dataLayer } = page
      const consent = visit({ region: 'US-CA' }, dataLayer ? { dataLayer } : {})
      if (when === 'after') define()
      const own = page as never as { gtag?: (...command: unknown[]) => void }
      const theirs = own.gtag!
      theirs('config', 'G-1')
      consent.optOut()
      theirs('event', 'page_view')
      expect(own.gtag).toBe(theirs)
      delete own.gtag
      const said = commands().map(([command, what]) => `${command} ${what}`)
      expect(said.filter((each) => /^(consent|config|event)/.test(each))).toEqual([
        'consent default',
        'consent update',
        'config G-1',
        'consent update',
        'event page_view',
      ])
    },
  )

  test('a purpose that is none of the site is not granted where consent is asked first', () => {
    visit({ region: 'DE', purposes: { advertising: {} } }).choose({ advertising: true })
    expect(commands('update').at(-1)).toEqual(['consent', 'update', all(['granted', 'denied', 'denied'])])
    erase()
    visit({ region: 'US-CA', purposes: { analytics: { sale: false } } }, { gpc: true })
    expect(commands('default')[0]![2]).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' })
  })

  test("a tag manager's push that throws is reported, and the decision stands", () => {
    const dataLayer: unknown[] = []
    dataLayer.push = () => {
      throw new Error('theirs')
    }
    const consent = visit({ region: 'US-CA' }, { dataLayer })
    expect(consent.allows('advertising')).toBe(true)
    expect(report).toHaveBeenCalled()
  })
})

test('only the signals that the site names are sent', () => {
  delete (window as Partial<Page>).__uspapi
  delete (window as Partial<Page>).__gpp
  visit({ region: 'US-CA', signals: [] })
  expect([page.__uspapi, page.__gpp, page.dataLayer]).toEqual([undefined, undefined, undefined])
  expect(document.head.querySelectorAll('iframe')).toHaveLength(0)
  visit({ region: 'US-CA', signals: ['usp'] })
  expect([typeof page.__uspapi, page.__gpp, page.dataLayer]).toEqual(['function', undefined, undefined])
})

test('settings that cannot be read sell nothing', () => {
  visit(() => ({ ...settle(), purposes: [] }))
  expect(page.dataLayer![0]).toMatchObject({ 2: { ad_storage: 'denied', analytics_storage: 'denied' } })
  expect(usp('getUSPData')).toEqual([[{ version: 1, uspString: '1---' }, true]])
})

test('the live object tells what partners are told', () => {
  const consent = visit({ region: 'US-CA' }, { gpc: true })
  expect(consent.signal).toMatchObject({ us: true, state: 'ca', sale: false, gpc: true })
})
