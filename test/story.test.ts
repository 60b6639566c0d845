// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://site.example/"}
/** Whole visits, from the tag to the listener, in a page without a server. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { settle } from '../src/config.js'
import { start } from '../src/start.js'
import { read } from '../src/store.js'
import * as clean from '../care/clean.js'
import * as foot from '../care/foot.js'
import * as others from '../care/others.js'
import * as receipt from '../care/receipt.js'
import type { Config, Consent, Files, View } from '../src/types.js'
import { loadOf } from './load.js'

const logged = vi.spyOn(console, 'error')
let shown: (View | undefined)[] = []
/** A page that is left is gone, with what it watches and hears. */
const leaving: (() => void)[] = []
const leave = () => leaving.splice(0).forEach((end) => end())
vi.stubGlobal(
  'MutationObserver',
  class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super(callback)
      leaving.push(() => {
        this.disconnect()
        this.observe = () => {}
      })
    }
  },
)
vi.stubGlobal(
  'BroadcastChannel',
  class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      leaving.push(() => this.close())
    }
  },
)
const ask: Files['ask'] = () => ({ show: async (view) => !!shown.push(view) })
const load = vi.fn(async () => ({ start: ask }))
const from = loadOf({
  ask: load,
  clean: async () => clean,
  receipt: async () => receipt,
  foot: async () => foot,
  others: async () => others,
})
const purposes = { advertising: {}, analytics: { sale: false } }

/** A page view: what a script keeps in memory is gone, the cookie stays. */
function visit(config: Config = {}, { gpc = false } = {}): Consent {
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for('nosale')]
  vi.spyOn(Navigator.prototype as never, 'globalPrivacyControl' as never, 'get').mockReturnValue(gpc as never)
  shown = []
  load.mockClear()
  leave()
  document.body.replaceChildren()
  return start(() => settle({ purposes, ...config }), from)
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 150))

Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => false, configurable: true })

beforeEach(() => {
  logged.mockReset()
  document.cookie = 'nosale=; path=/; max-age=0'
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  leave()
})

describe('a visitor of an opt-in place', () => {
  test('is asked, says no, and is not asked again', async () => {
    const first = visit({ region: 'DE' })
    await settled()
    expect(shown).toEqual(['banner'])
    expect(first.decisions).toMatchObject({ advertising: { allowed: false, because: 'default' } })

    first.choose({ advertising: false, analytics: false })

    const second = visit({ region: 'DE' })
    await settled()
    expect(load).not.toHaveBeenCalled()
    expect(second.decisions.advertising).toEqual({ allowed: false, because: 'choice' })
  })

  test('who says yes is believed on the next page', () => {
    visit({ region: 'DE' }).choose({ advertising: true, analytics: true })
    expect(visit({ region: 'DE' }).allows('advertising')).toBe(true)
  })

  test('with the signal on is asked for analytics, and never for advertising', async () => {
    const consent = visit({ region: 'DE' }, { gpc: true })
    await settled()
    expect(shown).toEqual(['banner'])
    expect(consent.decisions.advertising!.because).toBe('gpc')
  })

  test('with the signal on is asked nothing where all purposes sell', async () => {
    visit({ region: 'DE', purposes: { advertising: {} } }, { gpc: true })
    await settled()
    expect(shown).toEqual(['status'])
  })
})

describe('a visitor of an opt-out place', () => {
  test('sees the notice once, dismisses it, and has neither said yes nor no', async () => {
    const first = visit({ region: 'US-CA' })
    await settled()
    expect(shown).toEqual(['banner'])
    first.choose({})

    const second = visit({ region: 'US-CA' })
    await settled()
    expect(shown).toEqual([])
    expect(second.decisions.advertising).toEqual({ allowed: true, because: 'default' })
    expect(visit({ region: 'DE' }).allows('advertising')).toBe(false)
  })

  test('CA-01: opts out with one call, for good, and only of what sells', () => {
    const first = visit({ region: 'US-CA' })
    first.optOut()
    expect(first.allows('advertising')).toBe(false)
    expect(first.allows('analytics')).toBe(true)
    expect(visit({ region: 'US-CA' }).decisions.advertising).toEqual({ allowed: false, because: 'choice' })
  })

  test('CA-31: with the signal on sees no banner, is told once, and stays opted out without it', async () => {
    visit({ region: 'US-CA' }, { gpc: true })
    await settled()
    expect(shown).toEqual(['status'])
    visit({ region: 'US-CA' }, { gpc: true })
    await settled()
    expect(shown).toEqual([])
    expect(visit({ region: 'US-CA' }).allows('advertising')).toBe(false)
  })

  test('whose cookie is damaged is opted out and asked again', async () => {
    document.cookie = 'nosale=v1.2026-01-01.yes:advertising.x; path=/'
    const consent = visit({ region: 'US-CA' })
    await settled()
    expect(consent.decisions.advertising).toEqual({ allowed: false, because: 'unreadable' })
    expect(shown).toEqual(['banner'])
  })

  test('that withdraws after tags have run is told that a reload is due', () => {
    const consent = visit({ region: 'US-CA' })
    expect(consent.reloadDue).toBe(false)
    consent.optOut()
    expect(consent.reloadDue).toBe(true)
    expect(visit({ region: 'US-CA' }).reloadDue).toBe(false)
  })
})

describe('the record', () => {
  test('P-02: is written again on each visit, with the day of the answer', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z'), toFake: ['Date'] })
    visit({ region: 'US-CA' }).optOut()
    vi.setSystemTime(new Date('2026-06-01T12:00:00Z'))
    const set = vi.spyOn(document, 'cookie', 'set')
    visit({ region: 'US-CA' })
    expect(set).toHaveBeenCalledOnce()
    set.mockRestore()
    expect(read('nosale')?.day).toBe('2026-01-01')
  })

  test('P-02: is kept by a visit each 6 days for 400 days under a browser that grants 7', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z'), toFake: ['Date'] })
    visit({ region: 'US-CA' }).optOut()
    for (let days = 6; days <= 400; days += 6) {
      vi.setSystemTime(Date.parse('2026-01-01T12:00:00Z') + days * 864e5)
      expect(visit({ region: 'US-CA' }).allows('advertising')).toBe(false)
    }
  })

  test('is gone after forget, and the law decides again', () => {
    const consent = visit({ region: 'US-CA' })
    consent.optOut()
    consent.forget()
    expect(read('nosale')).toBeUndefined()
    expect(consent.decisions.advertising).toEqual({ allowed: true, because: 'default' })
  })
})

describe('a site', () => {
  test('that starts twice gets the first object', () => {
    const first = visit()
    expect(start(() => settle({ region: 'US-CA' }), from)).toBe(first)
  })

  test('that subscribes hears at once and on each change, until it stops', () => {
    const consent = visit({ region: 'US-CA' })
    const heard: boolean[] = []
    const stop = consent.subscribe(({ decisions }) => heard.push(decisions.advertising!.allowed))
    consent.optOut()
    stop()
    consent.choose({ advertising: true })
    expect(heard).toEqual([true, false])
  })

  test('whose listener throws harms nobody', () => {
    const consent = visit({ region: 'US-CA' })
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const heard = vi.fn()
    consent.subscribe(() => {
      throw new Error('site')
    })
    consent.subscribe(heard)
    consent.optOut()
    expect(heard).toHaveBeenCalledTimes(2)
    expect(reported).toHaveBeenCalledTimes(2)
    expect(read('nosale')?.choices.advertising).toBe(false)
  })

  test('whose listener answers hears of each answer in its turn, and of the opt-out in it once', () => {
    const consent = visit({ region: 'US-CA' })
    const heard: string[] = []
    let depth = 0
    consent.subscribe(({ record }, optedOut) => {
      heard.push(`first ${optedOut} ${++depth}`)
      if (record?.choices.advertising) consent.optOut()
      depth--
    })
    consent.subscribe((_consent, optedOut) => heard.push(`second ${optedOut}`))
    heard.length = 0
    consent.choose({ advertising: true })
    expect(heard).toEqual(['first false 1', 'second false', 'first true 1', 'second true'])
    expect(read('nosale')?.choices).toEqual({ advertising: false })
  })

  test('that subscribes late hears of an opt-out, unless the visitor has taken it back meanwhile', () => {
    const told = (consent: Consent) => {
      const heard = vi.fn()
      consent.subscribe((_consent, optedOut) => heard(optedOut))()
      return heard.mock.lastCall![0]
    }
    const consent = visit({ region: 'US-CA' })
    expect(told(consent)).toBe(false)
    consent.optOut()
    // Another answer leaves it as it is.
    consent.choose({ analytics: true })
    expect(told(consent)).toBe(true)
    consent.choose({ advertising: true })
    expect(told(consent)).toBe(false)
    consent.optOut()
    expect(told(consent)).toBe(true)
    consent.forget()
    expect(told(consent)).toBe(false)
  })

  test('that subscribes late hears of no opt-out that was forgotten, nor of an account’s', () => {
    const heard: boolean[] = []
    const told = (consent: Consent) => consent.subscribe((_consent, optedOut) => heard.push(optedOut))()
    // Where the law denies, there is none to hear of all the same.
    const asked = visit({ region: 'DE' })
    asked.optOut()
    told(asked)
    asked.forget()
    told(asked)
    const free = visit({ region: 'US-CA' })
    free.optOut()
    free.choose({ advertising: true })
    free.account('out')
    told(free)
    expect(heard).toEqual([true, false, false])
  })

  test('CA-18: that waits for the account waits on when the visitor says yes to something else', () => {
    const consent = visit({ region: 'US-CA' })
    consent.account('unknown')
    consent.choose({ analytics: true })
    expect(consent.decisions).toMatchObject({
      advertising: { allowed: false, because: 'account' },
      analytics: { allowed: true, because: 'choice' },
    })
    consent.choose({ advertising: true })
    expect(consent.allows('advertising')).toBe(true)
  })

  test('that asks for an unknown purpose hears no, and why', () => {
    expect(visit({ region: 'US-CA' }).allows('advertisment')).toBe(false)
    expect(logged).toHaveBeenCalledWith(
      expect.stringContaining('advertisment is no purpose. Expected advertising,analytics'),
    )
  })

  test('whose widget does not load is told, and is asked again at the next need', async () => {
    load.mockRejectedValueOnce(new Error('404'))
    const consent = visit({ region: 'DE' })
    await settled()
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('ask.js does not work'), expect.anything())
    await consent.show()
    expect(shown).toEqual(['preferences'])
  })
})
