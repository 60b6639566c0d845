/** Frames and windows with natives of their own, and ways of going to a partner. Data. */
import type { Row } from '../vector.js'

const leaves = { alone: true, leaves: true }
const again = { repeats: true }
const popups = 'opens no window without a press'

export const realms: readonly Row[] = [
  // Realms of frames.
  ['realm-fetch', `await frame().contentWindow.fetch('$.json')`],
  ['realm-image', `new (frame().contentWindow.Image)().src = '$.gif'`],
  ['realm-xhr', `const x = new (frame().contentWindow.XMLHttpRequest)(); x.open('GET', '$.json'); x.send()`],
  ['realm-beacon', `const f = frame(); f.contentWindow.navigator.sendBeacon('$.txt', 'x')`],
  ['realm-socket', `new (frame().contentWindow.WebSocket)('ws://$HOST$PATH.socket')`, again],
  ['realm-events', `new (frame().contentWindow.EventSource)('$.events')`, again],
  [
    'realm-worker',
    `const w = frame().contentWindow; new w.Worker(w.URL.createObjectURL(new w.Blob(['fetch("$.json")'])))`,
  ],
  ['realm-import', `frame().contentWindow.eval('import("$.js")')`],
  ['realm-eval', `frame().contentWindow.eval("fetch('$.json')")`],
  ['realm-element', `const d = frame().contentDocument; d.body.appendChild(d.createElement('img')).src = '$.gif'`],
  [
    'realm-script',
    `const d = frame().contentDocument; const s = d.createElement('script'); s.src = '$.js'; d.body.append(s)`,
  ],
  ['realm-inner-html', `frame().contentDocument.body.innerHTML = '<img alt="" src="$.gif">'`],
  ['realm-write', `const d = frame().contentDocument; d.open(); d.write('<script src="$.js"><\\/script>'); d.close()`],
  ['realm-style', `const d = frame().contentDocument; d.body.style.background = 'url($.gif)'`],
  [
    'realm-setter',
    `const w = frame().contentWindow; Object.getOwnPropertyDescriptor(w.HTMLImageElement.prototype, 'src').set.call(new Image(), '$.gif')`,
  ],
  [
    'realm-append',
    `const w = frame().contentWindow; w.Node.prototype.appendChild.call(box(), inert('<img alt="" src="$.gif">'))`,
  ],
  ['realm-index', `const at = window.length; frame(); await window[at].fetch('$.json')`],
  [
    'realm-frames-name',
    `const f = document.createElement('iframe'); f.name = 'adframe'; box().append(f); await frames.adframe.fetch('$.json')`,
  ],
  [
    'realm-inner',
    `const at = window.length; box().innerHTML = '<iframe title="x"></iframe>'; await window[at].fetch('$.json')`,
  ],
  [
    'realm-nested',
    `const d = frame().contentDocument; const f = d.createElement('iframe'); d.body.append(f); await f.contentWindow.fetch('$.json')`,
  ],
  [
    'realm-inserted-piece',
    `const piece = document.createDocumentFragment(); const f = document.createElement('iframe'); piece.append(f); box().append(piece); await f.contentWindow.fetch('$.json')`,
  ],
  [
    'realm-shadow',
    `const f = document.createElement('iframe'); box().attachShadow({ mode: 'closed' }).append(f); await f.contentWindow.fetch('$.json')`,
  ],
  [
    'realm-loaded',
    `const f = frame(); f.src = '/own/empty.html'; await new Promise((done) => (f.onload = done)); await f.contentWindow.fetch('$.json')`,
    { files: { 'empty.html': '<title>x</title>' } },
  ],
  [
    'realm-srcdoc',
    `const f = document.createElement('iframe'); f.srcdoc = 'x'; box().append(f); await new Promise((done) => (f.onload = done)); await f.contentWindow.fetch('$.json')`,
  ],
  [
    'realm-object',
    `const o = document.createElement('object'); o.type = 'text/html'; o.data = '/own/empty.html'; box().append(o); await new Promise((done) => (o.onload = done)); await o.contentWindow.fetch('$.json')`,
    { files: { 'empty.html': '<title>x</title>' } },
  ],
  ['realm-javascript', `frame().src = "javascript:'<img src=$.gif>'"`],
  ['realm-data', `frame().src = "data:text/html,<img src='$.gif'>"`],
  [
    'realm-blob',
    `frame().src = URL.createObjectURL(new Blob(['<script src="$.js"><\\/script>'], { type: 'text/html' }))`,
  ],
  ['realm-own', `frame().src = '/own/frame.html'`, { files: { 'frame.html': '<script>fetch("$.json")</script>' } }],
  [
    'realm-sandbox',
    `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts'; f.srcdoc = "<script>new Image().src = '$.gif'<\\/script>"; box().append(f)`,
  ],
  ['realm-popup', `await window.open('').fetch('$.json')`, { alone: 'popups', not: { webkit: popups } }],
  [
    'realm-popup-write',
    `const w = window.open(''); w.document.write('<img alt="" src="$.gif">'); w.document.close()`,
    { alone: 'popups', not: { webkit: popups } },
  ],

  // Going there.
  ['frame-location', `frame().contentWindow.location = '$.html'`],
  ['frame-location-href', `frame().contentWindow.location.href = '$.html'`],
  ['frame-location-replace', `const at = window.length; frame(); window[at].location.replace('$.html')`],
  [
    'frame-open',
    `const f = document.createElement('iframe'); f.name = 'opened'; box().append(f); window.open('$.html', 'opened')`,
  ],
  [
    'frame-target',
    `const f = document.createElement('iframe'); f.name = 'target'; box().append(f); const a = inert('<a target="target">x</a>'); a.href = '$.html'; box().append(a); a.click()`,
  ],
  [
    'frame-area',
    `const f = document.createElement('iframe'); f.name = 'area'; box().append(f); const a = inert('<area target="area" href="$.html">'); box().append(a); a.click()`,
  ],
  [
    'form-frame',
    `const f = document.createElement('iframe'); f.name = 'form'; box().append(f); const m = document.createElement('form'); m.method = 'post'; m.target = 'form'; m.action = '$.html'; box().append(m); m.submit()`,
  ],
  [
    'form-frame-get',
    `const f = document.createElement('iframe'); f.name = 'formget'; box().append(f); box().innerHTML = '<form target="formget" action="$.html"><input name="a" value="b"></form>'; document.querySelector('form[target=formget]').submit()`,
  ],
  [
    'form-request-submit',
    `const f = document.createElement('iframe'); f.name = 'form2'; box().append(f); const m = document.createElement('form'); m.target = 'form2'; m.action = '$.html'; box().append(m); m.requestSubmit()`,
  ],
  [
    'form-button',
    `const f = document.createElement('iframe'); f.name = 'form3'; box().append(f); const d = box(); d.innerHTML = '<form target="form3"><button formaction="$.html"></button></form>'; d.querySelector('button').click()`,
  ],
  [
    'ping',
    `const a = inert('<a href="#x">x</a>'); a.ping = '$.txt'; box().append(a); a.click()`,
    { not: { firefox: 'pings are off by default' } },
  ],
  [
    'ping-markup',
    `const d = box(); d.innerHTML = '<a href="#x" ping="$.txt">x</a>'; d.firstChild.click()`,
    { not: { firefox: 'pings are off by default' } },
  ],
  ['open', `window.open('$.html')`, { alone: 'popups', not: { webkit: popups } }],
  ['open-noopener', `window.open('$.html', '_blank', 'noopener')`, { alone: 'popups', not: { webkit: popups } }],
  [
    'open-link',
    `const a = inert('<a target="_blank" href="$.html">x</a>'); box().append(a); a.click()`,
    { alone: 'popups', not: { webkit: popups } },
  ],
  ['location', `location = '$.html'`, leaves],
  ['location-href', `location.href = '$.html'`, leaves],
  ['location-assign', `location.assign('$.html')`, leaves],
  ['location-replace', `location.replace('$.html')`, leaves],
  ['location-redirected', `location = '/go?$.html'`, leaves],
  ['navigation-navigate', `navigation.navigate('$.html')`, { ...leaves, not: { webkit: 'no Navigation API' } }],
]
