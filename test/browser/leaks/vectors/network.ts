/** Calls that ask the network, from the page and from its workers. Data. */
import type { Options, Row } from '../vector.js'

const again = { repeats: true }
const chromiumOnly = (what: string): Options => ({ not: { firefox: `no ${what}`, webkit: `no ${what}` } })

export const network: readonly Row[] = [
  ['fetch', `await fetch('$.json')`],
  ['fetch-request', `await fetch(new Request('$.json'))`],
  ['fetch-url', `await fetch(new URL('$.json'))`],
  ['fetch-keepalive', `await fetch('$.json', { keepalive: true })`],
  ['fetch-no-cors', `await fetch('$.json', { mode: 'no-cors', method: 'POST', body: 'x' })`],
  ['fetch-upper', `await fetch('HTTP://$UPPER$PATH.json')`],
  ['fetch-dot', `await fetch('//$NAME.:$PORT$PATH.json')`],
  ['fetch-redirected', `await fetch('/go?$.json')`],
  ['fetch-captured', `await captured.fetch.call(window, '$.json')`],
  [
    'fetch-later',
    `fetchLater('$.json', { activateAfter: 0 })`,
    { not: { firefox: 'no fetchLater', webkit: 'no fetchLater' } },
  ],
  ['xhr', `const x = new XMLHttpRequest(); x.open('GET', '$.json'); x.send()`],
  [
    'xhr-post',
    `const x = new XMLHttpRequest(); x.open('POST', '$.json'); x.setRequestHeader('Content-Type', 'text/plain'); x.send('x')`,
  ],
  ['xhr-sync', `const x = new XMLHttpRequest(); x.open('GET', '$.json', false); x.send()`],
  ['xhr-url', `const x = new XMLHttpRequest(); x.open('GET', new URL('$.json')); x.send()`],
  ['beacon', `navigator.sendBeacon('$.txt', 'x')`],
  ['beacon-blob', `navigator.sendBeacon('$.txt', new Blob(['x']))`],
  ['event-source', `new EventSource('$.events')`, again],
  ['web-socket', `new WebSocket('ws://$HOST$PATH.socket')`, again],
  ['web-socket-http', `new WebSocket('http://$HOST$PATH.socket')`, again],
  [
    'web-transport',
    `new WebTransport('https://$UDP/')`,
    { repeats: true, not: { webkit: 'no WebTransport in this build' } },
  ],
  [
    'rtc-stun',
    `const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:$UDP' }] }); c.createDataChannel('x'); await c.setLocalDescription()`,
    { repeats: true, not: { webkit: 'no RTCPeerConnection in this build' } },
  ],
  [
    'rtc-turn',
    `const c = new RTCPeerConnection({ iceServers: [{ urls: 'turn:$TCP?transport=tcp', username: 'x', credential: 'x' }] }); c.createDataChannel('x'); await c.setLocalDescription()`,
    { repeats: true, not: { webkit: 'no RTCPeerConnection in this build' } },
  ],
  [
    'rtc-configure',
    `const c = new RTCPeerConnection(); c.setConfiguration({ iceServers: [{ urls: 'stun:$UDP' }] }); c.createDataChannel('x'); await c.setLocalDescription()`,
    { repeats: true, not: { webkit: 'no RTCPeerConnection in this build' } },
  ],
  ['cache-add', `await (await caches.open('x')).add('$.json')`],
  ['paint-worklet', `await CSS.paintWorklet.addModule('$.js')`, chromiumOnly('paint worklets')],
  ['audio-worklet', `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('$.js')`],
  ['import', `await import('$.js')`],
  ['function-import', `await Function('return import("$.js")')()`],
  ['eval-import', `await (0, eval)('import("$.js")')`],
  ['timeout-string', `setTimeout("new Image().src = '$.gif'")`],
  [
    'javascript-url',
    `const a = inert('<a>x</a>'); a.href = "javascript:void(new Image().src='$.gif')"; box().append(a); a.click()`,
  ],

  // Workers.
  [
    'worker',
    `new Worker('$.js')`,
    { not: { chromium: 'same origin only', firefox: 'same origin only', webkit: 'same origin only' } },
  ],
  ['worker-own', `new Worker('/own/worker.js')`, { files: { 'worker.js': 'fetch("$.json")' } }],
  ['worker-own-import', `new Worker('/own/worker.js')`, { files: { 'worker.js': 'importScripts("$.js")' } }],
  [
    'worker-own-module',
    `new Worker('/own/worker.js', { type: 'module' })`,
    { files: { 'worker.js': 'import "$.js"' } },
  ],
  ['worker-blob-fetch', `new Worker(URL.createObjectURL(new Blob(['fetch("$.json")'])))`],
  [
    'worker-blob-xhr',
    `new Worker(URL.createObjectURL(new Blob(['const x = new XMLHttpRequest(); x.open("GET", "$.json"); x.send()'])))`,
  ],
  ['worker-blob-import', `new Worker(URL.createObjectURL(new Blob(['importScripts("$.js")'])))`],
  [
    'worker-blob-module',
    `new Worker(URL.createObjectURL(new Blob(['import "$.js"'], { type: 'text/javascript' })), { type: 'module' })`,
  ],
  ['worker-blob-dynamic', `new Worker(URL.createObjectURL(new Blob(['import("$.js")'], { type: 'text/javascript' })))`],
  [
    'worker-blob-socket',
    `new Worker(URL.createObjectURL(new Blob(['new WebSocket("ws://$HOST$PATH.socket")'])))`,
    again,
  ],
  ['worker-blob-events', `new Worker(URL.createObjectURL(new Blob(['new EventSource("$.events")'])))`, again],
  [
    'worker-blob-nested',
    `new Worker(URL.createObjectURL(new Blob(['new Worker(URL.createObjectURL(new Blob(["fetch(\\'$.json\\')"])))'])))`,
  ],
  [
    'worker-blob-font',
    `new Worker(URL.createObjectURL(new Blob(['new FontFace("x", "url($.woff2)").load()'])))`,
    { not: { webkit: 'workers load no fonts from other hosts' } },
  ],
  ['worker-data', `new Worker('data:text/javascript,fetch("$.json")')`],
  ['shared-worker-own', `new SharedWorker('/own/worker.js')`, { files: { 'worker.js': 'fetch("$.json")' } }],
  ['shared-worker-blob', `new SharedWorker(URL.createObjectURL(new Blob(['fetch("$.json")'])))`],
  ['shared-worker-import', `new SharedWorker(URL.createObjectURL(new Blob(['importScripts("$.js")'])))`],
  [
    'service-worker-import',
    `await navigator.serviceWorker.register('/own/worker.js')`,
    { files: { 'worker.js': 'importScripts("$.js")' } },
  ],
  [
    'service-worker-fetch',
    `await navigator.serviceWorker.register('/own/worker.js')`,
    { files: { 'worker.js': 'oninstall = (event) => event.waitUntil(fetch("$.json"))' } },
  ],
]
