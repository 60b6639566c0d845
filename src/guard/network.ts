/**
 * Calls that ask the network, in one realm. Before an answer `fetch`, XHR and
 * beacons wait for it; all else is refused as a blocked request would be, with
 * the browser's own error for a URL that it never asks.
 */
import type { Realm } from './attributes.js'
import { reconstruct, replace } from './disguise.js'
import { refused, type Watch } from './watch.js'

type Native = (...args: unknown[]) => unknown

export function guardNetwork(realm: Realm, { holds, wait, refuses }: Watch): void {
  // Not every engine has every one.
  const own = realm as unknown as { readonly [name: string]: { readonly prototype: object } | undefined }
  /** As it was asked, or what is refused in its place. */
  const allowed = (url: unknown, what: string): unknown => (refuses(urlOf(url), what) ? refused : url)

  replace(realm, 'fetch', (native, self, args: [unknown, RequestInit?]) => {
    const url = urlOf(args[0])
    if (!holds(url)) return native.apply(self, args)
    return new realm.Promise((resolve) => {
      const go = wait(
        url,
        'fetch',
        () => resolve(native.apply(self, args)),
        () => resolve(native.call(self, refused)),
      )
      ;(args[1] ?? (args[0] as Request)).signal?.addEventListener('abort', go)
    })
  })
  replace(realm.Navigator.prototype, 'sendBeacon', (native, self, args: [unknown]) => {
    const url = urlOf(args[0])
    if (!holds(url)) return native.apply(self, args)
    wait(
      url,
      'beacon',
      () => native.apply(self, args),
      () => {},
    )
    return true
  })

  const asked = new WeakMap<object, [url: string, open: Native, sync: boolean]>()
  replace(realm.XMLHttpRequest.prototype, 'open', (native, self, args: unknown[]) => {
    asked.set(self, [urlOf(args[1]), native, args[2] === false])
    return native.apply(self, args)
  })
  replace(realm.XMLHttpRequest.prototype, 'send', (native, self, args: unknown[]) => {
    const [url, open, sync] = asked.get(self) ?? []
    if (!url || !holds(url)) return native.apply(self, args)
    const fail = (): unknown => {
      open!.call(self, 'GET', refused, !sync)
      return native.call(self)
    }
    if (sync) return fail()
    wait(url, 'xhr', () => native.apply(self, args), fail)
  })

  for (const [owner, method] of [
    [own.Cache, 'add'],
    [own.Worklet, 'addModule'],
  ] as const) {
    replace(owner?.prototype, method, (native, self, [url, ...rest]: unknown[]) =>
      native.call(self, allowed(url, method), ...rest),
    )
  }
  replace(own.Cache?.prototype, 'addAll', (native, self, [urls]: [Iterable<unknown>]) =>
    native.call(
      self,
      [...urls].map((url) => allowed(url, 'cache')),
    ),
  )
  replace(realm, 'open', (native, self, args: unknown[]) =>
    args[0] && refuses(urlOf(args[0]), 'open') ? null : native.apply(self, args),
  )
  for (const name of ['EventSource', 'WebTransport', 'Worker', 'SharedWorker', 'WebSocket']) {
    reconstruct(realm, name, ([url, ...rest]) => {
      const instead = allowed(url, name) as string
      return [instead === refused && name === 'WebSocket' ? refused.replace('http', 'ws') : instead, ...rest]
    })
  }
  // Its own constructor goes past the setters of its prototype.
  reconstruct(realm, 'Audio', ([url], native) => {
    const audio = new native() as HTMLAudioElement
    if (url !== undefined) audio.src = url as string
    return audio
  })
  const withoutHeld = (config?: RTCConfiguration): RTCConfiguration | undefined =>
    (config?.iceServers && {
      ...config,
      iceServers: config.iceServers.filter(
        ({ urls }) => ![urls].flat().some((url) => refuses(url.replace(/^(stun|turn)s?:/, 'https://'), 'rtc')),
      ),
    }) ||
    config
  reconstruct(realm, 'RTCPeerConnection', ([config, ...rest]) => [withoutHeld(config as RTCConfiguration), ...rest])
  replace(own.RTCPeerConnection?.prototype, 'setConfiguration', (native, self, [config]: [RTCConfiguration]) =>
    native.call(self, withoutHeld(config)),
  )
}

/** A URL, a Request, or whatever turns into text. */
export function urlOf(input: unknown): string {
  return (input as Request | undefined)?.url ?? '' + (input as string)
}
