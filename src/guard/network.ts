/**
 * Calls that ask the network, in one realm. Before an answer `fetch`, XHR and
 * beacons wait for it; all else is refused as a blocked request would be, with
 * the browser's own error for a URL that it never asks.
 */
import { type Hook, type Native, patch, type Realm } from './patch.js'
import { mentioned } from './texts.js'
import { aliases, comes, holds, ownersOf, refused, refuses } from './watch.js'

/** `guard` takes a window that a call has opened. */
export function guardNetwork(realm: Realm, guard: (window: Window) => void): void {
  patch(realm, 'self fetch', (self, args: [RequestInfo, RequestInit?], native) => {
    const url = urlOf(args[0])
    if (!holds(url)) return
    // Made at once: the request as it is now, whatever becomes of its parts; a mistake in them rejects.
    const asks = async (): Promise<unknown> => {
      const request = new realm.Request(...args)
      return native.call(self, (await comes(url, 'fetch', request.signal)) ? request : refused)
    }
    return [realm.Promise.resolve(asks())]
  })
  patch(realm, 'Navigator sendBeacon', (self, args: [unknown], native) => {
    const url = urlOf(args[0])
    if (!holds(url)) return
    void comes(url, 'beacon').then((may) => may && native.apply(self, args))
    return [true]
  })

  type Asked = [url: string, open: Native, isAsync: boolean]
  const asked = new WeakMap<object, Asked>()
  /** What waits → what ends it as a blocked request. */
  const waiting = new WeakMap<object, () => unknown>()
  patch(realm, 'XMLHttpRequest open', (self, args: unknown[], native) => {
    const url = urlOf(args[1])
    asked.delete(self)
    waiting.delete(self)
    // A partner's may be held by the time it is sent; nobody else's need be remembered.
    if (ownersOf(url)[0]) asked.set(self, [url, native, args.length < 3 || !!args[2]])
  })
  // Sent to nobody first, so that the browser ends it as it ends what is on its way, with its events.
  patch(realm, 'XMLHttpRequest abort', (self) => void waiting.get(self)?.())
  patch(realm, 'XMLHttpRequest send', (self, args: unknown[], native) => {
    // Sent twice: it throws what one throws that is not open.
    if (waiting.has(self)) native.call(new realm.XMLHttpRequest())
    const [url = '', open, isAsync] = asked.get(self) ?? []
    if (!holds(url)) return
    const fail = (): unknown => {
      waiting.delete(self)
      open!.call(self, 'GET', refused, isAsync)
      return native.call(self)
    }
    if (!isAsync) return [fail()]
    waiting.set(self, fail)
    // It may have been aborted meanwhile, or opened for something else.
    void comes(url, 'xhr').then(
      (may) => waiting.get(self) === fail && (may ? waiting.delete(self) && native.apply(self, args) : fail()),
    )
    return []
  })

  const instead: Hook = (_, args: unknown[], { name }) => {
    const allowed = (input: unknown): unknown => {
      if (!refuses(urlOf(input), name)) return input
      return name.startsWith('WebS') ? refused.replace('http', 'ws') : refused
    }
    if (args.length) args[0] = sequence(args[0])?.map(allowed) ?? allowed(args[0])
  }
  patch(realm, 'Cache/Worklet add addAll addModule', instead)
  patch(realm, 'self fetchLater EventSource WebTransport Worker SharedWorker WebSocketStream WebSocket', instead)
  patch(realm, 'self/Document open', (self, args: unknown[], native) => {
    if (args[0] && refuses(urlOf(args[0]), 'open')) return [null]
    const opened = native.apply(self, args) as Window | null
    if (opened) guard(opened)
    return [opened]
  })
  // Its own constructor goes past the setters of its prototype.
  patch(realm, 'self Audio', (self, [url]: [unknown], native) => {
    const audio = Reflect.construct(native, [], self) as HTMLAudioElement
    if (url !== undefined) audio.src = url as string
    return [audio]
  })
  patch(
    realm,
    'self/RTCPeerConnection RTCPeerConnection webkitRTCPeerConnection setConfiguration',
    (_, args: [RTCConfiguration?]) => {
      const [config] = args
      const isHeld = (url: unknown) => refuses(`${url as string}`.replace(/^\w+:/, 'https://'), 'rtc')
      const iceServers = (sequence(config?.iceServers) as RTCIceServer[] | undefined)?.filter(
        (server) => !(sequence(server?.urls) ?? [server?.urls]).some(isHeld),
      )
      if (iceServers) args[0] = { ...config, iceServers }
    },
  )

  // A blob whose text names a partner counts as the partner's: a worker's own realm is out of reach.
  const named = new WeakMap<object, string>()
  patch(realm, 'self Blob File', (self, args, native) => {
    const blob = Reflect.construct(native, args, self) as object
    for (const part of sequence(args[0]) ?? []) {
      const url = typeof part === 'string' ? mentioned(part, holds) : named.get(part as object)
      if (url) named.set(blob, url)
    }
    return [blob]
  })
  patch(realm, 'URL createObjectURL', (self, args: [Blob], native) => {
    const url = native.apply(self, args) as string
    const names = named.get(args[0])
    if (names) aliases.set(url, names)
    return [url]
  })
}

/** What a browser takes for a list: any iterable but text. */
function sequence(value: unknown): unknown[] | undefined {
  const list = value as Iterable<unknown> | undefined
  return typeof value !== 'string' && list?.[Symbol.iterator] ? [...list] : undefined
}

/** A URL, a Request, or whatever turns into text. */
function urlOf(input: unknown): string {
  try {
    return (input as Request | undefined)?.url ?? '' + (input as string)
  } catch {
    // The native says so in its own words.
    return ''
  }
}
