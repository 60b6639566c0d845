// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/** P-11: what visitors told another consent tool. A no is taken over, a yes is asked for again. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as others from '../care/others.js'
import { settle } from '../src/config.js'
import { start } from '../src/start.js'
import type { Config, Consent, Files, View } from '../src/types.js'
import { loadOf } from './load.js'

const logged = vi.spyOn(console, 'error')
const shown: (View | undefined)[] = []
const ask: Files['ask'] = () => ({ show: async (view) => !!shown.push(view) })
const purposes = { advertising: {}, analytics: { sale: false }, functional: { sale: false } }
let gpc = false
Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => gpc, configurable: true })
vi.stubGlobal('BroadcastChannel', undefined)

function visit(config: Config, file: () => Promise<typeof others> = async () => others): Consent {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  shown.length = 0
  return start(
    () => settle({ purposes, signals: ['usp'], ...config }),
    loadOf({ ask: async () => ({ start: ask }), others: file }),
  )
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
const allowed = ({ decisions }: Consent) => Object.keys(decisions).filter((id) => decisions[id]!.allowed)

beforeEach(() => {
  gpc = false
  logged.mockReset()
  localStorage.clear()
  for (const pair of document.cookie.split('; ')) document.cookie = pair.split('=')[0] + '=; path=/; max-age=0'
})
afterEach(() => {
  delete (window as { __tcfapi?: unknown }).__tcfapi
})

const encoded = encodeURIComponent
const boxClosed = 'OptanonAlertBoxClosed=2026-01-01'

describe('P-11: a visitor who told', () => {
  test.each<[tool: string, cookies: string[], refused: string[]]>([
    [
      'onetrust',
      [`OptanonConsent=${encoded('isGpcEnabled=0&groups=C0001:1,C0002:1,C0003:1,C0004:0')}`, boxClosed],
      ['advertising'],
    ],
    [
      'onetrust',
      [`OptanonConsent=${encoded('groups=C0001:1,C0002:0,C0003:0,C0004:0')}`, boxClosed],
      ['advertising', 'analytics', 'functional'],
    ],
    ['onetrust', [`OptanonConsent=${encoded('isGpcEnabled=1&groups=C0001:1,SPD_BG:0')}`], ['advertising']],
    ['onetrust', [`OptanonConsent=${encoded('groups=C0001:1,C0002:0,C0004:0')}`], []],
    ['onetrust', [`OptanonConsent=${encoded('groups=C0001:1,C0002:1,C0004:1')}`, boxClosed], []],
    [
      'cookiebot',
      [
        `CookieConsent=${encoded("{stamp:'x',necessary:true,preferences:true,statistics:false,marketing:false,method:'explicit',ver:1}")}`,
      ],
      ['advertising', 'analytics'],
    ],
    [
      'cookiebot',
      [
        `CookieConsent=${encoded("{stamp:'x',necessary:true,preferences:false,statistics:false,marketing:false,method:'implied',ver:1}")}`,
      ],
      [],
    ],
    ['cookiebot', ['CookieConsent=-1'], []],
    [
      'cookieconsent',
      [`cc_cookie=${encoded('{"categories":["necessary","analytics"],"revision":0}')}`],
      ['advertising', 'functional'],
    ],
    ['cookieconsent', [`cc_cookie=${encoded('{"categories":["necessary","analytics","ads","preferences"]}')}`], []],
    // As version 3.1.0 writes it: a category that was not there was not refused.
    [
      'cookieconsent',
      [
        `cc_cookie=${encoded('{"categories":["necessary","analytics","ads"],"revision":0,"data":null,"services":{"necessary":[],"analytics":["ga"],"ads":[]},"languageCode":"en"}')}`,
      ],
      [],
    ],
    [
      'cookieconsent',
      [
        `cc_cookie=${encoded('{"categories":["necessary","retargeting"],"revision":0,"services":{"necessary":[],"retargeting":[],"socialAds":[],"statistics":[]}}')}`,
      ],
      ['advertising', 'analytics'],
    ],
    ['klaro', [`klaro=${encoded('{"googleAnalytics":true,"facebook-pixel":false,"youtube":true}')}`], ['advertising']],
    ['klaro', [`klaro=${encoded('{"matomo":false}')}`], ['analytics']],
    ['klaro', [`klaro=${encoded('{"ad_personalization":false,"maps":true}')}`], ['advertising']],
    ['klaro', [`klaro=${encoded('{"personalizedAds":false}')}`], ['advertising']],
    ['klaro', [`klaro=${encoded('{"personalization":false,"essential":true}')}`], ['functional']],
    ['klaro', [`klaro=${encoded('{"non-essential":false,"essential":true}')}`], ['advertising']],
    ['orejime', [`eu-consent=${encoded('{"publicite-personnalisee":false,"video":true}')}`], ['advertising']],
    ['orejime', [`eu-consent=${encoded('{"mandatory":true,"analytics":false,"ads":true}')}`], ['analytics']],
    // Its name until version 3.
    ['orejime', [`orejime=${encoded('{"ads":false,"matomo":true}')}`], ['advertising']],
    ['tarteaucitron', ['tarteaucitron=!gtag=true!facebookpixel=false!youtube=wait'], ['advertising']],
    ['osano', ['cookieconsent_status=deny'], ['advertising', 'analytics', 'functional']],
    ['osano', ['cookieconsent_status=dismiss'], []],
    ['c15t', ['c15t=c.necessary:1,c.measurement:1,i.t:1764000000,i.sid:x'], ['advertising', 'functional']],
    ['c15t', ['c15t=c.necessary:1'], []],
    ['usprivacy', ['usprivacy=1YYN'], ['advertising']],
    ['usprivacy', ['usprivacy=1YNN'], []],
  ])('%s: %j, refused here %j', async (tool, cookies, refused) => {
    for (const each of cookies) document.cookie = each + '; path=/'
    const consent = visit({ region: 'US-CA', import: [tool] })
    await settled()
    expect(Object.keys(purposes).filter((id) => !consent.allows(id))).toEqual(refused)
    expect(Object.keys(consent.record?.choices ?? {})).toEqual(refused)
    expect(logged).not.toHaveBeenCalled()
  })

  test('c15t in localStorage is heard too', async () => {
    localStorage.c15t = JSON.stringify({
      consents: { necessary: true, marketing: false, measurement: true },
      consentInfo: { time: 1 },
    })
    const consent = visit({ region: 'US-CA', import: ['c15t'] })
    await settled()
    expect(allowed(consent)).toEqual(['analytics', 'functional'])
  })

  test('cookieconsent in localStorage is heard too', async () => {
    localStorage.cc_cookie =
      '{"categories":["necessary"],"services":{"necessary":[],"ads":[]},"expirationTime":1811370111174}'
    const consent = visit({ region: 'US-CA', import: ['cookieconsent'] })
    await settled()
    expect(allowed(consent)).toEqual(['analytics', 'functional'])
  })

  test('OneTrust, whose values are escaped one by one, is read so', async () => {
    document.cookie = `OptanonConsent=isGpcEnabled=0&datestamp=Thu+Jun+05+2025+10%3A32%3A44+GMT%2B0200&version=202505.1.0&hosts=&consentId=x&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A0%2CC0004%3A0; path=/`
    document.cookie = boxClosed + '; path=/'
    const consent = visit({ region: 'US-CA', import: ['onetrust'] })
    await settled()
    expect(allowed(consent)).toEqual(['functional'])
  })

  test('several tools: every no counts', async () => {
    document.cookie = 'usprivacy=1YYN; path=/'
    document.cookie = `klaro=${encoded('{"matomo":false}')}; path=/`
    const consent = visit({ region: 'US-CA', import: ['klaro', 'usprivacy'] })
    await settled()
    expect(allowed(consent)).toEqual(['functional'])
  })
})

test('nothing runs before the file has come, and nothing is asked', async () => {
  let come: (file: typeof others) => void = () => {}
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] }, () => new Promise((resolve) => (come = resolve)))
  expect(allowed(consent)).toEqual([])
  expect(consent.signal.sale).toBe(false)
  await settled()
  expect(shown).toEqual([])
  come(others)
  await settled()
  expect(allowed(consent)).toEqual(['advertising', 'analytics', 'functional'])
  expect(shown).toEqual(['banner'])
})

test('a no is recorded, so that the next page needs no file', async () => {
  document.cookie = 'usprivacy=1YYN; path=/'
  visit({ region: 'US-CA', import: ['usprivacy'] })
  await settled()
  document.cookie = 'usprivacy=; path=/; max-age=0'
  const file = vi.fn(async () => others)
  expect(allowed(visit({ region: 'US-CA', import: ['usprivacy'] }, file))).toEqual(['analytics', 'functional'])
  expect(file).not.toHaveBeenCalled()
})

test('a no in any copy of the cookie usprivacy counts', async () => {
  // Of this host, and of a wider one; jsdom keeps one of a name.
  const jar = vi.spyOn(document, 'cookie', 'get').mockReturnValue('usprivacy=1YNN; usprivacy=1YYN')
  logged.mockImplementation(() => {})
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] })
  await settled()
  jar.mockRestore()
  expect(allowed(consent)).toEqual(['analytics', 'functional'])
})

describe('a site that imports the cookie usprivacy, and keeps it', () => {
  const both: Config = { region: 'US-CA', import: ['usprivacy'], usprivacy: true }

  test.each<[what: string, first: Config]>([
    ['is allowed by the law', {}],
    ['has yet to be asked', { regime: 'opt-in' }],
    ['is taken for a minor on one page', { minor: true }],
  ])('takes no word of its own for a no: a visitor who %s', async (_what, more) => {
    visit({ ...both, ...more })
    await settled()
    const next = visit(both)
    await settled()
    expect(next.record).toBeUndefined()
    expect(next.allows('advertising')).toBe(true)
  })

  test('takes over what is there, and writes it from the first answer on', async () => {
    document.cookie = 'usprivacy=1YYN; path=/'
    const consent = visit(both)
    await settled()
    expect(consent.record!.choices).toEqual({ advertising: false })
    consent.choose({ advertising: true })
    expect(document.cookie).toContain('usprivacy=1YNN')
    consent.optOut()
    expect(document.cookie).toContain('usprivacy=1YYN')
  })
})

test('a group of OneTrust may have the name of any property', async () => {
  document.cookie = `OptanonConsent=${encoded('groups=constructor:0,C0002:1')}; path=/`
  document.cookie = boxClosed + '; path=/'
  const consent = visit({ region: 'US-CA', import: ['onetrust'] })
  await settled()
  expect(allowed(consent)).toEqual(['analytics', 'functional'])
})

test('a yes is asked for again', async () => {
  document.cookie = `cc_cookie=${encoded('{"categories":["necessary","analytics","ads","preferences"]}')}; path=/`
  const consent = visit({ region: 'DE', import: ['cookieconsent'] })
  await settled()
  expect(allowed(consent)).toEqual([])
  expect(shown).toEqual(['banner'])
})

test('an answer given here outranks what another tool remembers', async () => {
  visit({ region: 'US-CA' }).choose({ advertising: true })
  document.cookie = 'usprivacy=1YYN; path=/'
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] })
  await settled()
  expect(consent.allows('advertising')).toBe(true)
})

test('CA-20: a record that cannot be read is asked for, whatever another tool remembers', async () => {
  document.cookie = 'nosale=x; path=/'
  document.cookie = 'usprivacy=1YYN; path=/'
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] })
  await settled()
  expect(consent.decisions.analytics).toEqual({ allowed: false, because: 'unreadable' })
  expect(shown).toEqual(['banner'])
})

test('a signal is honored at once', () => {
  gpc = true
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] }, () => new Promise(() => {}))
  expect(consent.allows('advertising')).toBe(false)
})

test('without the file everything stays held, is asked for, and is said', async () => {
  logged.mockImplementation(() => {})
  const consent = visit({ region: 'US-CA', import: ['usprivacy'] }, () => Promise.reject(new Error('404')))
  await settled()
  expect(allowed(consent)).toEqual([])
  expect(shown).toEqual(['banner'])
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('others.js'), expect.anything())
})

test.each(['%E0%A4%A', '{', 'null', '[]', '"x"', '{"categories":5}', '{"consents":null}'])(
  'a cookie %j of any tool stops nothing',
  async (value) => {
    const names = [
      'OptanonConsent',
      'OptanonAlertBoxClosed',
      'CookieConsent',
      'cc_cookie',
      'klaro',
      'eu-consent',
      'tarteaucitron',
      'c15t',
      'usprivacy',
    ]
    for (const name of names) document.cookie = `${name}=${value}; path=/`
    localStorage.c15t = value
    const tools = [
      'onetrust',
      'cookiebot',
      'cookieconsent',
      'klaro',
      'orejime',
      'tarteaucitron',
      'osano',
      'c15t',
      'usprivacy',
    ]
    const consent = visit({ region: 'US-CA', import: tools })
    await settled()
    expect(allowed(consent)).toHaveLength(3)
  },
)

test('a tool that is not known is ignored with a note that names those that are', async () => {
  logged.mockImplementation(() => {})
  visit({ region: 'US-CA', import: ['constructor'] })
  await settled()
  expect(logged).toHaveBeenCalledWith(expect.stringMatching(/constructor.*onetrust.*tcf/))
})

describe('a TCF tool on the page', () => {
  interface Data {
    eventStatus: string
    gdprApplies?: boolean
    purpose?: { consents: { [id: number]: boolean } }
  }
  let tell: (data: Data) => void = () => {}
  function tool(): void {
    Object.assign(window, {
      __tcfapi: (command: string, version: number, callback: (data: Data, success: boolean) => void) => {
        expect([command, version]).toEqual(['addEventListener', 2])
        tell = (data) => callback(data, true)
      },
    })
  }
  const all = (yes: boolean) => ({
    consents: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => [id, yes])),
  })

  const refuses = (purpose: number): Data => ({
    eventStatus: 'tcloaded',
    purpose: { consents: { ...all(true).consents, [purpose]: false } },
  })

  test.each<[string, Data, string[]]>([
    ['refuses all', { eventStatus: 'useractioncomplete', purpose: all(false) }, ['functional']],
    ['accepts all', { eventStatus: 'tcloaded', purpose: all(true) }, ['advertising', 'analytics', 'functional']],
    ['refuses profiles', refuses(4), ['analytics', 'functional']],
    ['refuses to be followed', refuses(3), ['analytics', 'functional']],
    ['refuses that anything is stored', refuses(1), ['functional']],
    ['refuses measurement', refuses(8), ['advertising', 'functional']],
    ['is still asked', { eventStatus: 'cmpuishown', purpose: all(false) }, ['advertising', 'analytics', 'functional']],
    [
      'is not of its places',
      { eventStatus: 'tcloaded', gdprApplies: false, purpose: all(false) },
      ['advertising', 'analytics', 'functional'],
    ],
  ])('whose visitor %s is heard when that comes', async (_what, data, expected) => {
    tool()
    const consent = visit({ region: 'US-CA', import: ['tcf'] })
    await settled()
    expect(allowed(consent)).toHaveLength(3)
    tell(data)
    expect(allowed(consent)).toEqual(expected)
  })

  test('that is not there yet is looked for when the page has loaded', async () => {
    const consent = visit({ region: 'US-CA', import: ['tcf'] })
    await settled()
    tool()
    window.dispatchEvent(new Event('load'))
    tell({ eventStatus: 'useractioncomplete', purpose: all(false) })
    expect(consent.allows('advertising')).toBe(false)
  })

  test('does not overrule a yes that was given here', async () => {
    tool()
    const consent = visit({ region: 'US-CA', import: ['tcf'] })
    await settled()
    consent.choose({ advertising: true })
    tell({ eventStatus: 'tcloaded', purpose: all(false) })
    expect(consent.allows('advertising')).toBe(true)
  })

  test('is none of ours', () => {
    visit({ region: 'DE', signals: ['gpp', 'usp', 'google'] })
    expect('__tcfapi' in window).toBe(false)
  })
})
