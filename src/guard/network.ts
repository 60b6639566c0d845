/**
 * Calls that ask the network, in one realm. Before an answer `fetch`, XHR and
 * beacons wait for it; all else is refused as a blocked request would be, with
 * the browser's own error for a URL that it never asks.
 */
import { construct, type Hook, type Native, patch, type Realm } from './patch.js'
import { mentioned } from './texts.js'
import { aliases, holds, refused, refuses, wait } from './watch.js'

/** `guard` takes a window that a call has opened. */
export function guardNetwork(realm: Realm, guard: (window: Window) => void): void {
  /** As it was asked, or what is refused in its place. */
  const allowed = (input: unknown, what: string): unknown => (refuses(urlOf(input), what) ? refused : input)

  patch(realm, 'self fetch', (self, args: [unknown, RequestInit?], native) => {
    const url = urlOf(args[0])
    if (!holds(url)) return
    const answer = new realm.Promise((resolve) => {
      const pass = () => resolve(native.apply(self, args))
      const go = wait(url, 'fetch', pass, () => resolve(native.call(self, refused)))
      ;(args[1] ?? (args[0] as Request)).signal?.addEventListener('abort', go)
    })
    return [answer]
  })
  patch(realm, 'Navigator sendBeacon', (self, args: [unknown], native) => {
    const url = urlOf(args[0])
    if (!holds(url)) return
    wait(
      url,
      'beacon',
      () => native.apply(self, args),
      () => {},
    )
    return [true]
  })

  const asked = new WeakMap<object, [url: string, open: Native, isAsync: boolean]>()
  patch(realm, 'XMLHttpRequest open', (self, args: unknown[], native) => {
    asked.set(self, [urlOf(args[1]), native, args[2] !== false])
  })
  patch(realm, 'XMLHttpRequest send', (self, args: unknown[], native) => {
    const [url = '', open, isAsync] = asked.get(self) ?? []
    if (!holds(url)) return
    const fail = (): unknown => {
      open!.call(self, 'GET', refused, isAsync)
      return native.call(self)
    }
    if (!isAsync) return [fail()]
    wait(url, 'xhr', () => native.apply(self, args), fail)
    return []
  })

  const instead: Hook = (_, args: unknown[]) => {
    args[0] = Array.isArray(args[0]) ? args[0].map((each) => allowed(each, 'call')) : allowed(args[0], 'call')
  }
  patch(realm, 'Cache/Worklet/self add addAll addModule fetchLater', instead)
  patch(realm, 'self open', (self, args: unknown[], native) => {
    if (args[0] && refuses(urlOf(args[0]), 'open')) return [null]
    const opened = native.apply(self, args) as Window | null
    if (opened) guard(opened)
    return [opened]
  })
  for (const name of ['EventSource', 'WebTransport', 'Worker', 'SharedWorker', 'WebSocket']) {
    construct(realm, name, ([url, ...rest], make) => {
      const other = allowed(url, name)
      return make([other === refused && name === 'WebSocket' ? refused.replace('http', 'ws') : other, ...rest])
    })
  }
  // Its own constructor goes past the setters of its prototype.
  construct(realm, 'Audio', ([url], make) => {
    const audio = make([]) as HTMLAudioElement
    if (url !== undefined) audio.src = url as string
    return audio
  })
  const servers = (config?: RTCConfiguration): RTCConfiguration | undefined =>
    config?.iceServers
      ? {
          ...config,
          iceServers: config.iceServers.filter(
            ({ urls }) => ![urls].flat().some((url) => refuses(url.replace(/^\w+:/, 'https://'), 'rtc')),
          ),
        }
      : config
  construct(realm, 'RTCPeerConnection', ([config, ...rest], make) =>
    make([servers(config as RTCConfiguration), ...rest]),
  )
  patch(realm, 'RTCPeerConnection setConfiguration', (_, args: unknown[]) => {
    args[0] = servers(args[0] as RTCConfiguration)
  })

  // A blob whose text names a partner counts as the partner's: a worker's own realm is out of reach.
  const named = new WeakMap<object, string>()
  construct(realm, 'Blob', (args, make) => {
    const blob = make(args)
    for (const part of Array.isArray(args[0]) ? (args[0] as unknown[]) : []) {
      const url = typeof part === 'string' ? mentioned(part, holds) : named.get(part as object)
      if (url) named.set(blob, url)
    }
    return blob
  })
  patch(realm, 'URL createObjectURL', (self, args: [Blob], native) => {
    const url = native.apply(self, args) as string
    const names = named.get(args[0])
    if (names) aliases.set(url, names)
    return [url]
  })
}

/** A URL, a Request, or whatever turns into text. */
function urlOf(input: unknown): string {
  return (input as Request | undefined)?.url ?? '' + (input as string)
}
