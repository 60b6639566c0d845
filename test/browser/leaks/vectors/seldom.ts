/** Ways that hardly any page takes, in markup and in code. Data. */
import type { Options, Row } from '../vector.js'

const alone = { alone: true }
const leaves = { alone: true, leaves: true }
const again = { repeats: true }
const sameOrigin = { not: { firefox: 'same origin only', webkit: 'same origin only' } }
const chromiumOnly = (what: string): Options => ({ not: { firefox: `no ${what}`, webkit: `no ${what}` } })

export const seldomTags: readonly Row[] = [
  [
    'svg-stroke-attribute',
    '<svg width="9" height="9"><rect width="9" height="9" stroke="url($.svg#m)"/></svg>',
    sameOrigin,
  ],
  ['svg-cursor-attribute', '<svg width="9" height="9"><rect width="9" height="9" cursor="url($.gif), auto"/></svg>'],
  [
    'svg-animate-from',
    '<svg><image width="9" height="9"><animate attributeName="href" from="$.gif" to="/own.gif" dur="9s"/></image></svg>',
    { not: { webkit: 'animates no href' } },
  ],
  ['tr-background', '<table><tr background="$.gif"><td>x</table>'],
  ['meta-refresh-short', '<meta http-equiv="refresh" content="0;$.html">', { head: true, ...leaves }],
]

export const seldom: readonly Row[] = [
  [
    'svg-other-prefix',
    `const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'l:href', '$.gif'); i.setAttribute('width', 9); i.setAttribute('height', 9); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(i)`,
  ],
  [
    'speculation-document',
    `const a = document.createElement('a'); a.href = '$.html'; a.append('x'); box().append(a); const s = document.createElement('script'); s.type = 'speculationrules'; s.text = JSON.stringify({ prefetch: [{ source: 'document', where: { selector_matches: 'a' }, eagerness: 'immediate' }] }); document.head.append(s)`,
    { alone: true, ...chromiumOnly('speculation rules') },
  ],
  ['inner-html-style-entity', `box().innerHTML = '<p style="background: url(&#39;$.gif&#39;)">x</p>'`],
  [
    'exec-command-image',
    `const div = box(); div.contentEditable = true; div.focus(); getSelection().selectAllChildren(div); document.execCommand('insertImage', false, '$.gif')`,
  ],
  [
    'web-socket-stream',
    `new WebSocketStream('ws://$HOST$PATH.socket')`,
    { ...again, ...chromiumOnly('WebSocketStream') },
  ],
  [
    'worker-blob-message',
    `new Worker(URL.createObjectURL(new Blob(['onmessage = (event) => fetch(event.data)']))).postMessage('$.json')`,
  ],
  ['worker-file', `new Worker(URL.createObjectURL(new File(['fetch("$.json")'], 'x.js')))`],
  [
    'realm-again',
    `const at = window.length; const d = box(); for (const _ of [1, 2]) d.innerHTML = '<iframe title="x"></iframe>'; await window[at].fetch('$.json')`,
    alone,
  ],
  [
    'frame-document-open',
    `const f = document.createElement('iframe'); f.name = 'dopened'; box().append(f); document.open('$.html', 'dopened', '')`,
    alone,
  ],
  [
    'frame-svg-link',
    `const f = document.createElement('iframe'); f.name = 'svglink'; box().append(f); const a = inert('<svg><a target="svglink" xlink:href="$.html"><rect/></a></svg>'); box().append(a); a.firstChild.dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
  ],
  [
    'form-shadow',
    `const f = document.createElement('iframe'); f.name = 'form4'; box().append(f); const m = document.createElement('form'); m.target = 'form4'; m.action = '$.html'; box().attachShadow({ mode: 'open' }).append(m); m.requestSubmit()`,
  ],
  [
    'style-text-append',
    `const s = document.head.appendChild(document.createElement('style')); s.append('/**/'); s.firstChild.appendData('@import "$.css"')`,
  ],
  [
    'append-rule',
    `const s = document.head.appendChild(document.createElement('style')); s.textContent = '@keyframes kf {}'; for (const at of ['from', 'to']) s.sheet.cssRules[0].appendRule(at + ' { background: url($.gif) }'); box().style.animation = 'kf 9s'`,
  ],
  ['style-property-drawn', `const d = box(); d.style.backgroundImage = 'url($.gif)'; d.getBoundingClientRect()`],
  [
    'style-property-kept',
    `const { style } = box(); await new Promise((done) => setTimeout(done)); style.backgroundImage = 'url($.gif)'`,
  ],
  [
    'keyframe-effect',
    `new Animation(new KeyframeEffect(box(), [{ backgroundImage: 'url($.gif)' }, { backgroundImage: 'url($.gif)' }], 9000)).play()`,
  ],
  ['style-spaced', `box().style.cssText = 'background: url(" $.gif")'`],
  [
    'body-set',
    `document.body = new DOMParser().parseFromString('<body><img alt="" src="$.gif">', 'text/html').body`,
    alone,
  ],
  [
    'realm-loaded-saved',
    `const f = frame(); const w = f.contentWindow; f.src = '/own/empty.html'; await new Promise((done) => (f.onload = done)); await w.fetch('$.json')`,
    { files: { 'empty.html': '<title>x</title>' } },
  ],
  [
    'mathml-style',
    `box().appendChild(document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math')).style.backgroundImage = 'url($.gif)'`,
  ],
  [
    'table-caption',
    `box().appendChild(document.createElement('table')).caption = inert('<table><caption><img alt="" src="$.gif"></caption></table>').caption`,
  ],
  [
    'table-head',
    `box().appendChild(document.createElement('table')).tHead = inert('<table><thead><tr><td><img alt="" src="$.gif"></td></tr></thead></table>').tHead`,
  ],
  [
    'select-add',
    `box().appendChild(document.createElement('select')).add(inert('<select><option><img alt="" src="$.gif"></option></select>').options[0])`,
    { not: { webkit: 'keeps no pictures in options' } },
  ],
  [
    'parse-html-unsafe-shadow',
    `box().append(Document.parseHTMLUnsafe('<div><template shadowrootmode="open"><img alt="" src="$.gif"></template></div>').body.firstChild)`,
  ],
  [
    'realm-embed',
    `const e = document.createElement('embed'); e.src = '/own/empty.svg'; box().append(e); await new Promise((done) => (e.onload = done)); await e.getSVGDocument().defaultView.fetch('$.json')`,
    { files: { 'empty.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } },
  ],
  ['worker-blob-bytes', `new Worker(URL.createObjectURL(new Blob([new TextEncoder().encode('fetch("$.json")')])))`],
  ['worker-blob-slice', `new Worker(URL.createObjectURL(new Blob(['fetch("$.json")']).slice()))`],
  ['worker-blob-response', `new Worker(URL.createObjectURL(await new Response('fetch("$.json")').blob()))`],
  [
    'rtc-webkit',
    `const c = new webkitRTCPeerConnection({ iceServers: [{ urls: 'stun:$UDP' }] }); c.createDataChannel('x'); await c.setLocalDescription()`,
    { ...again, ...chromiumOnly('webkitRTCPeerConnection') },
  ],
  [
    'form-shadow-button',
    `const f = document.createElement('iframe'); f.name = 'form5'; box().append(f); const r = box().attachShadow({ mode: 'open' }); r.append(inert('<form target="form5" action="$.html"><button></button></form>')); r.querySelector('button').click()`,
  ],
  [
    'style-map-parsed',
    `box().attributeStyleMap.set('background-image', CSSStyleValue.parse('background-image', 'url($.gif)'))`,
    { not: { firefox: 'no typed CSS objects' } },
  ],
  [
    'import-map-set',
    `const s = document.createElement('script'); s.type = 'importmap'; s.text = JSON.stringify({ imports: { 'seldom-bare': '$.js' } }); document.head.append(s); await import('seldom-bare')`,
    alone,
  ],
  [
    'link-dictionary',
    `const l = document.createElement('link'); l.rel = 'compression-dictionary'; l.crossOrigin = ''; l.href = '$.json'; document.head.append(l)`,
    { not: { webkit: 'no shared dictionaries' } },
  ],
  [
    'rtc-set',
    `const c = new RTCPeerConnection({ iceServers: new Set([{ urls: new Set(['stun:$UDP']) }]) }); c.createDataChannel('x'); await c.setLocalDescription()`,
    { ...again, not: { webkit: 'no RTCPeerConnection in this build' } },
  ],
  ['worker-blob-set', `new Worker(URL.createObjectURL(new Blob(new Set(['fetch("$.json")']))))`],
  ['cache-add-set', `await (await caches.open('x')).addAll(new Set(['$.json']))`],
  [
    'picture-media-set',
    `const d = box(); d.innerHTML = '<picture><source media="print" srcset="$.gif"><img alt=""></picture>'; d.querySelector('source').media = 'all'`,
  ],
  [
    'link-rel-last',
    `const l = document.createElement('link'); l.href = '$.gif'; l.as = 'image'; document.head.append(l); l.rel = 'preload'`,
  ],
  [
    'clone-attribute',
    `const i = document.createElement('img'); i.src = '/own.gif'; const c = i.cloneNode(); c.attributes[0].value = '$.gif'; box().append(c)`,
  ],
  [
    'range-clone',
    `const d = inert('<div><img alt="" src="$.gif"></div>'); const r = d.ownerDocument.createRange(); r.selectNodeContents(d); box().append(r.cloneContents())`,
  ],
  [
    'attribute-moved',
    `const { src } = inert('<img alt="" src="$.gif">').attributes; src.ownerElement.removeAttributeNode(src); new Image().setAttributeNode(src)`,
  ],
  ['request-clone', `await fetch(new Request('$.json').clone())`],
  ['request-options', `await fetch('$.json', new Request('/own.json'))`],
  [
    'style-adjacent-text',
    `const s = document.head.appendChild(document.createElement('style')); s.insertAdjacentText('beforeend', '@import "$.css"')`,
  ],
  [
    'style-text-replace',
    `const s = document.createElement('style'); s.append('@'); document.head.append(s); s.firstChild.replaceData(0, 1, '@import "$.css"')`,
  ],
  [
    'xhr-base-gone',
    `const b = document.createElement('base'); b.href = 'http://$HOST/'; document.head.append(b); const x = new XMLHttpRequest(); x.open('GET', '$PATH.json'); b.remove(); x.send()`,
    alone,
  ],
  ['xhr-abort-send', `const x = new XMLHttpRequest(); x.open('GET', '$.json'); x.abort(); x.send()`],
  [
    'realm-base',
    `const d = frame().contentDocument; d.head.innerHTML = '<base href="http://$HOST$PATH/">'; d.body.innerHTML = '<img alt="" src="x.gif">'`,
  ],
  [
    'import-comment',
    `const s = document.createElement('script'); s.type = 'module'; s.text = 'import(/* @vite-ignore */ "$.js")'; document.head.append(s)`,
  ],
  [
    'import-comment-static',
    `const s = document.createElement('script'); s.type = 'module'; s.text = 'import /* x */ "$.js"'; document.head.append(s)`,
  ],
  [
    'import-source',
    `const s = document.createElement('script'); s.type = 'module'; s.text = 'import.source("$.wasm")'; document.head.append(s)`,
    { not: { chromium: 'no such import by a call', webkit: 'no source imports' } },
  ],
  [
    'web-bundle',
    `const s = document.createElement('script'); s.type = 'webbundle'; s.text = JSON.stringify({ source: '$.wbn', resources: ['$.x'] }); document.head.append(s)`,
    chromiumOnly('web bundles'),
  ],
  [
    'download',
    `const a = document.createElement('a'); a.download = 'x'; a.href = '$.bin'; box().append(a); a.click()`,
    alone,
  ],
  [
    'area-ping',
    `const a = inert('<area href="#x" ping="$.txt">'); box().append(a); a.click()`,
    { not: { firefox: 'pings are off' } },
  ],
  [
    'xslt',
    `const parse = (xml) => new DOMParser().parseFromString(xml, 'text/xml'); const x = new XSLTProcessor(); x.importStylesheet(parse('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="$.gif"/></xsl:template></xsl:stylesheet>')); box().append(x.transformToFragment(parse('<a/>'), document))`,
  ],
  [
    'instruction-stylesheet',
    `document.insertBefore(document.createProcessingInstruction('xml-stylesheet', 'href="$.css" type="text/css"'), document.documentElement)`,
    alone,
  ],
  [
    'document-open-form',
    `document.open(); document.write('<iframe name="reopened"></iframe><form target="reopened" action="$.html"><button></button></form>'); document.close(); document.querySelector('button').click()`,
    alone,
  ],
  [
    'document-write-form',
    `document.write('<iframe name="rewritten"></iframe><form target="rewritten" action="$.html"><button></button></form><script>document.querySelector("button").click()<\\/script>')`,
    alone,
  ],
  [
    'document-open-frame',
    `document.open(); document.write('<iframe title="x"></iframe>'); document.close(); await window[0].fetch('$.json')`,
    alone,
  ],
  [
    'document-open-loaded',
    `document.open(); document.write('<iframe title="x" src="/own/empty.html"></iframe>'); document.close(); await new Promise((done) => (window[0].frameElement.onload = done)); await window[0].fetch('$.json')`,
    { ...alone, files: { 'empty.html': '<title>x</title>' } },
  ],
  [
    'document-open-module',
    `document.open(); document.write('<script type="module">import "$.js"<\\/script>'); document.close()`,
    alone,
  ],
  [
    'realm-removed',
    `const f = document.createElement('iframe'); main.append(f); f.remove(); const at = window.length; main.append(f); await window[at].fetch('$.json')`,
    alone,
  ],
  [
    'payment-manifest',
    `await new PaymentRequest([{ supportedMethods: 'https://$TCP/pay' }], { total: { label: 'x', amount: { currency: 'USD', value: '1' } } }).canMakePayment()`,
    { ...again, ...chromiumOnly('payment handlers') },
  ],
  [
    'fedcm-manifest',
    `await navigator.credentials.get({ identity: { providers: [{ configURL: '$.json', clientId: 'x' }] } })`,
    { ...alone, ...again, ...chromiumOnly('FedCM') },
  ],
  [
    'media-session',
    `navigator.mediaSession.metadata = new MediaMetadata({ title: 'x', artwork: [{ src: '$.gif', sizes: '96x96', type: 'image/gif' }] })`,
    { ...alone, ...again, not: { chromium: 'shows no artwork without a screen' } },
  ],
  [
    'object-codebase',
    `box().innerHTML = '<object codebase="http://$HOST/" type="text/html" data="$PATH.html"></object>'`,
  ],
  [
    'xml-base',
    `const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:base', 'http://$HOST/'); i.setAttribute('href', '$PATH.gif'); i.setAttribute('width', 9); i.setAttribute('height', 9); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(i)`,
  ],
  [
    'adopted-base',
    `const s = new CSSStyleSheet({ baseURL: 'http://$HOST$PATH/' }); s.replaceSync('main { background: url(x.gif) }'); document.adoptedStyleSheets = [s]`,
    { ...alone, not: { chromium: 'asks the site itself' } },
  ],
  [
    'keyframe-rule',
    `const s = document.head.appendChild(document.createElement('style')); s.textContent = '@keyframes kfr { from { color: red } to { color: red } }'; for (const rule of s.sheet.cssRules[0].cssRules) rule.style.backgroundImage = 'url($.gif)'; box().style.animation = 'kfr 9s'`,
    alone,
  ],
  [
    'nested-rule',
    `const s = document.head.appendChild(document.createElement('style')); s.textContent = 'main { & i {} color: red }'; s.sheet.cssRules[0].cssRules[1].style.backgroundImage = 'url($.gif)'`,
    alone,
  ],
  [
    'set-keyframes',
    `const { effect } = box().animate([{ color: 'red' }, { color: 'blue' }], 9000); effect.setKeyframes([{ backgroundImage: 'url($.gif)' }, { backgroundImage: 'url($.gif)' }])`,
  ],
  [
    'style-reflect',
    `const d = box(); d.append('x'); d.style.webkitBoxReflect = 'below 0 url($.gif)'`,
    { ...alone, not: { firefox: 'no reflections' } },
  ],
  [
    'register-property',
    `CSS.registerProperty({ name: '--seldom', syntax: '<url>', inherits: false, initialValue: 'url($.gif)' }); box().style.background = 'var(--seldom)'`,
  ],
  [
    'option-index',
    `box().appendChild(document.createElement('select')).options[0] = inert('<select><option><img alt="" src="$.gif"></option></select>').options[0]`,
    { not: { webkit: 'keeps no pictures in options' } },
  ],
  [
    'style-text-insert',
    `const s = document.head.appendChild(document.createElement('style')); s.append('x'); s.firstChild.insertData(0, '@import "$.css";')`,
  ],
  ['write-module', `document.write('<script type="module">import "$.js"<' + '/script>')`, { parsing: true }],
  [
    'write-module-pieces',
    `document.write('<script type="module">import '); document.write('"$.js"<' + '/script>')`,
    { parsing: true },
  ],
  [
    'script-text-later',
    `const s = document.head.appendChild(document.createElement('script')); s.type = 'module'; s.text = 'import "$.js"'`,
  ],
  [
    'script-append-later',
    `const s = document.createElement('script'); s.type = 'module'; document.head.append(s); s.append('import "$.js"')`,
  ],
  [
    'fragment-module',
    `document.head.append(document.createRange().createContextualFragment('<script type="module">import "$.js"<' + '/script>'))`,
  ],
]
