/**
 * GPP: the string, its function and its events. Ready from the first moment,
 * since the law's default is a signal too.
 * Source: IAB GPP, CMP API Specification 1.1.
 */
import type { Settings, Signal, View } from '../../types.js'
import { attempt } from '../attempt.js'
import type { Answers, Callback } from '../frames.js'
import { fibonacci, pack } from './encode.js'
import { type Section, sectionOf, sections } from './sections.js'

/** Makes `__gpp`; returns the ways to tell it: decisions, and what the widget shows. */
export function gpp(
  settings: Settings,
  answers: Answers,
): { tell(signal: Signal): void; shown(view: View | undefined): void } {
  const listeners = new Map<unknown, Callback>()
  const prefixes = Object.keys(sections)
  let lastId = 0
  let said: { [prefix: string]: Section }
  const ping: { [key: string]: unknown } = {
    gppVersion: '1.1',
    cmpStatus: 'loaded',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'ready',
    supportedAPIs: prefixes.map((prefix, at) => `${at + 7}:${prefix}`),
    // Unregistered: IAB gives ids to its members.
    cmpId: 1,
  }

  const event = (eventName: string, data: unknown, listenerId: unknown) => ({
    eventName,
    listenerId,
    data,
    pingData: { ...ping },
  })
  function fire(name: string, data: unknown): void {
    listeners.forEach((listener, id) => attempt(() => listener(event(name, data, id), true)))
  }
  function set(status: string, value: string): void {
    if (ping[status] !== value) fire(status, (ping[status] = value))
  }

  answers.__gpp = (command, callback, parameter) => {
    const [prefix, field] = `${parameter}`.split('.')
    // Callers may ask for `toString`.
    const section = Object.hasOwn(said, prefix!) ? said[prefix!] : null
    const data = {
      __proto__: null,
      ping: () => ({ ...ping }),
      addEventListener: () => event('listenerRegistered', !!listeners.set(++lastId, callback as Callback), lastId),
      removeEventListener: () => listeners.delete(parameter),
      hasSection: () => !!section,
      getSection: () => section,
      getField: () => section?.find((segment) => Object.hasOwn(segment, field!))?.[field!],
    }[command] as (() => unknown) | undefined
    ;(callback as Callback | undefined)?.(data?.() ?? null, !!data)
  }

  return {
    tell(signal) {
      const [prefix, section] = sectionOf(signal, settings)
      const [core, its] = section
      const id = prefixes.indexOf(prefix) + 7
      const { us } = signal
      const gppString = us
        ? `DBAB${pack('0' + fibonacci(id), 2)}~${pack('00' + Object.values(core!).flat().join(''), 4)}${its ? (its.Gpc ? '.YA' : '.QA') : ''}`
        : 'DBAA'
      if (gppString === ping.gppString) return
      set('signalStatus', 'not ready')
      set('cmpDisplayStatus', 'hidden')
      said = us ? { [prefix]: section } : {}
      Object.assign(ping, {
        gppString,
        parsedSections: said,
        sectionList: us ? [id] : [],
        applicableSections: us ? [id] : [-1],
      })
      fire('sectionChange', prefix)
      set('signalStatus', 'ready')
    },
    shown(view) {
      const isOpen = view === 'preferences'
      // Whoever opens the preferences may change the signal; a banner leaves it as it is.
      if (isOpen) set('signalStatus', 'not ready')
      set('cmpDisplayStatus', isOpen || view === 'banner' ? 'visible' : 'hidden')
      if (!isOpen) set('signalStatus', 'ready')
    },
  }
}
