/**
 * What a script of the site's own can do that reaches a partner: each code is the body of an async function.
 * `main` is an element of the page, `box()` a new one in it, `frame()` a new about:blank frame in it,
 * `inert(html)` the first element of that markup out of a document that fetches nothing. Data.
 */
import type { Options, Row } from './vector.js'

const alone = { alone: true }
const parsing = { parsing: true }
const leaves = { alone: true, leaves: true }
const again = { repeats: true }
const popups = 'opens no window without a press'
const chromiumOnly = (what: string): Options => ({ not: { firefox: `no ${what}`, webkit: `no ${what}` } })

/** A script element with its URL, and an image out of an inert document: by each way of insertion. */
const insertions = (
  [
    ['append', 'box().append(NODE)'],
    ['append-child', 'box().appendChild(NODE)'],
    ['prepend', 'box().prepend(NODE)'],
    ['insert-before', 'box().insertBefore(NODE, null)'],
    ['before', 'box().before(NODE)'],
    ['after', 'box().after(NODE)'],
    ['replace-with', 'box().replaceWith(NODE)'],
    ['replace-children', 'box().replaceChildren(NODE)'],
    [
      'replace-child',
      'const div = box(); const old = div.appendChild(document.createElement("i")); div.replaceChild(NODE, old)',
    ],
    ['insert-adjacent-element', 'box().insertAdjacentElement("beforeend", NODE)'],
    ['fragment', 'const piece = document.createDocumentFragment(); piece.append(NODE); box().append(piece)'],
    ['subtree', 'const div = document.createElement("div"); div.append(NODE); box().append(div)'],
    ['range', 'const range = document.createRange(); range.selectNodeContents(box()); range.insertNode(NODE)'],
    ['shadow', 'box().attachShadow({ mode: "closed" }).append(NODE)'],
    [
      'slot',
      'const div = box(); div.attachShadow({ mode: "open" }).append(document.createElement("slot")); div.append(NODE)',
    ],
  ] as const
).flatMap(([name, code]): Row[] => [
  [
    `script-${name}`,
    code.replace('NODE', '(() => { const s = document.createElement("script"); s.src = "$.js"; return s })()'),
  ],
  [`inert-${name}`, code.replace('NODE', `inert('<img alt="" src="$.gif">')`)],
])

export const scripted: readonly Row[] = [
  ...insertions,

  // Markup.
  ['inner-html', `box().innerHTML = '<img alt="" src="$.gif">'`],
  ['inner-html-iframe', `box().innerHTML = '<iframe title="x" src="$.html"></iframe>'`],
  ['inner-html-stylesheet', `box().innerHTML = '<link rel="stylesheet" href="$.css">'`],
  ['inner-html-style', `box().innerHTML = '<style>@import "$.css"</style>'`],
  ['inner-html-style-attribute', `box().innerHTML = '<p style="background: url($.gif)">x</p>'`],
  ['inner-html-handler', `box().innerHTML = '<img alt="" src="data:," onerror="new Image().src=&quot;$.gif&quot;">'`],
  ['inner-html-detached', `document.createElement('div').innerHTML = '<img alt="" src="$.gif">'`],
  ['inner-html-svg', `box().innerHTML = '<svg><image width="9" height="9" href="$.gif"/></svg>'`],
  ['outer-html', `box().outerHTML = '<img alt="" src="$.gif">'`],
  ['insert-adjacent-html', `box().insertAdjacentHTML('afterend', '<img alt="" src="$.gif">')`],
  ['set-html-unsafe', `box().setHTMLUnsafe('<img alt="" src="$.gif">')`],
  [
    'set-html-unsafe-shadow',
    `box().setHTMLUnsafe('<div><template shadowrootmode="open"><img alt="" src="$.gif"></template></div>')`,
  ],
  ['parse-html-unsafe', `box().append(...Document.parseHTMLUnsafe('<img alt="" src="$.gif">').body.childNodes)`],
  [
    'set-html',
    `box().setHTML('<img alt="" src="$.gif">', { sanitizer: { elements: ['img'], attributes: ['src'] } })`,
    { not: { webkit: 'no setHTML' } },
  ],
  ['shadow-inner-html', `box().attachShadow({ mode: 'open' }).innerHTML = '<img alt="" src="$.gif">'`],
  ['shadow-set-html', `box().attachShadow({ mode: 'open' }).setHTMLUnsafe('<img alt="" src="$.gif">')`],
  [
    'fragment-script',
    `box().append(document.createRange().createContextualFragment('<script src="$.js"><\\/script>'))`,
  ],
  [
    'fragment-inline',
    `box().append(document.createRange().createContextualFragment('<script>new Image().src="$.gif"<\\/script>'))`,
  ],
  ['fragment-image', `box().append(document.createRange().createContextualFragment('<img alt="" src="$.gif">'))`],
  [
    'exec-command',
    `const div = box(); div.contentEditable = true; div.focus(); getSelection().selectAllChildren(div); document.execCommand('insertHTML', false, '<img alt="" src="$.gif">')`,
  ],
  ['write', `document.write('<img alt="" src="$.gif">')`, parsing],
  ['write-script', `document.write('<script src="$.js"><\\/script>')`, parsing],
  [
    'write-pieces',
    `document.write('<scr'); document.write('ipt src="$'); document.write('.js"></scr' + 'ipt>')`,
    parsing,
  ],
  ['writeln', `document.writeln('<img', ' alt="" src="$.gif">')`, parsing],
  ['write-stylesheet', `document.write('<link rel="stylesheet" href="$.css">')`, parsing],
  ['write-late', `document.write('<img alt="" src="$.gif">')`, alone],
  ['write-late-script', `document.open(); document.write('<script src="$.js"><\\/script>'); document.close()`, alone],
  [
    'template-clone',
    `const t = document.createElement('template'); t.innerHTML = '<iframe title="x" src="$.html"></iframe>'; box().append(t.content.cloneNode(true))`,
  ],
  [
    'template-import',
    `const t = document.createElement('template'); t.innerHTML = '<iframe title="x" src="$.html"></iframe>'; box().append(document.importNode(t.content, true))`,
  ],
  [
    'template-adopt',
    `const t = document.createElement('template'); t.innerHTML = '<img alt="" src="$.gif">'; box().append(document.adoptNode(t.content))`,
  ],
  [
    'parser-import',
    `const made = new DOMParser().parseFromString('<iframe title="x" src="$.html"></iframe>', 'text/html'); box().append(document.importNode(made.body.firstChild, true))`,
  ],
  [
    'parser-adopt',
    `const made = new DOMParser().parseFromString('<iframe title="x" src="$.html"></iframe>', 'text/html'); box().append(document.adoptNode(made.body.firstChild))`,
  ],
  [
    'parser-xml',
    `const made = new DOMParser().parseFromString('<x xmlns="http://www.w3.org/1999/xhtml"><img alt="" src="$.gif"/></x>', 'text/xml'); box().append(made.documentElement)`,
  ],
  [
    'parser-move-style',
    `const made = new DOMParser().parseFromString('<p style="background: url($.gif)">x</p>', 'text/html'); box().append(made.body.firstChild)`,
  ],
  [
    'created-document',
    `const made = document.implementation.createHTMLDocument(); made.body.innerHTML = '<link rel="stylesheet" href="$.css">'; box().append(made.body.firstChild)`,
  ],
  ['clone-script', `const s = document.createElement('script'); s.src = '$.js'; box().append(s.cloneNode())`],
  ['clone-stylesheet', `box().append(inert('<link rel="stylesheet" href="$.css">').cloneNode())`],
  ['inert-video', `box().append(inert('<video preload="auto" src="$.mp4"></video>'))`, again],
  [
    'inert-source',
    `box().append(inert('<video preload="auto"><source src="$.mp4"></video>'))`,
    { ...again, not: { webkit: 'looks at sources only in the document that made them' } },
  ],
  ['inert-embed', `box().append(inert('<embed type="text/html" src="$.html">'))`],
  ['inert-object', `box().append(inert('<object type="text/html" data="$.html"></object>'))`],
  ['inert-input', `box().append(inert('<input type="image" alt="" src="$.gif">'))`],
  ['inert-srcdoc', `box().append(inert('<iframe title="x" srcdoc="<img src=$.gif>"></iframe>'))`],
  ['inert-style', `box().append(inert('<style>#is { background: url($.gif) }</style>')); box().id = 'is'`],
  ['inert-preload', `box().append(inert('<link rel="preload" as="script" href="$.js">'))`],
  ['inert-svg', `box().append(inert('<svg><image width="9" height="9" href="$.gif"/></svg>'))`],
  [
    'inert-svg-script',
    `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', '$.js'); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(s)`,
  ],
  [
    'custom-element',
    `customElements.define('x-ad', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<img alt="" src="$.gif">' } }); box().innerHTML = '<x-ad></x-ad>'`,
  ],

  // URLs given to an element of the page.
  ['script-src-late', `const s = box().appendChild(document.createElement('script')); s.src = '$.js'`],
  [
    'script-set-attribute',
    `const s = document.createElement('script'); s.setAttribute('src', '$.js'); box().append(s)`,
  ],
  [
    'script-attribute-ns',
    `const s = document.createElement('script'); s.setAttributeNS(null, 'src', '$.js'); box().append(s)`,
  ],
  [
    'script-attribute-node',
    `const s = document.createElement('script'); const a = document.createAttribute('src'); a.value = '$.js'; s.setAttributeNode(a); box().append(s)`,
  ],
  [
    'script-module-set',
    `const s = document.createElement('script'); s.type = 'module'; s.src = '$.js'; box().append(s)`,
  ],
  ['script-text', `const s = document.createElement('script'); s.text = "new Image().src = '$.gif'"; box().append(s)`],
  [
    'script-text-content',
    `const s = document.createElement('script'); s.textContent = "new Image().src = '$.gif'"; box().append(s)`,
  ],
  [
    'script-text-node',
    `const s = document.createElement('script'); s.append("new Image().src = '$.gif'"); box().append(s)`,
  ],
  [
    'script-text-late',
    `const s = box().appendChild(document.createElement('script')); s.append("new Image().src = '$.gif'")`,
  ],
  [
    'script-blob',
    `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(["new Image().src = '$.gif'"])); box().append(s)`,
  ],
  [
    'script-data',
    `const s = document.createElement('script'); s.src = "data:text/javascript,new Image().src='$.gif'"; box().append(s)`,
  ],
  [
    'script-module-blob',
    `const s = document.createElement('script'); s.type = 'module'; s.src = URL.createObjectURL(new Blob(['import "$.js"'], { type: 'text/javascript' })); box().append(s)`,
  ],
  [
    'script-module-inline',
    `const s = document.createElement('script'); s.type = 'module'; s.text = 'import "$.js"'; box().append(s)`,
  ],
  ['img-src', `box().appendChild(document.createElement('img')).src = '$.gif'`],
  ['img-detached', `document.createElement('img').src = '$.gif'`],
  ['img-constructor', `new Image().src = '$.gif'`],
  ['img-constructed', `Reflect.construct(Image, [1, 1]).src = '$.gif'`],
  ['img-set-attribute', `new Image().setAttribute('src', '$.gif')`],
  ['img-set-attribute-case', `new Image().setAttribute('SRC', '$.gif')`],
  ['img-attribute-ns', `new Image().setAttributeNS(null, 'src', '$.gif')`],
  [
    'img-attribute-node',
    `const a = document.createAttribute('src'); a.value = '$.gif'; new Image().setAttributeNode(a)`,
  ],
  [
    'img-named-item',
    `const a = document.createAttribute('src'); a.value = '$.gif'; new Image().attributes.setNamedItem(a)`,
  ],
  ['img-attr-value', `const i = new Image(); i.setAttribute('src', 'data:,'); i.attributes.src.value = '$.gif'`],
  [
    'img-attr-node-value',
    `const i = new Image(); i.setAttribute('src', 'data:,'); i.getAttributeNode('src').nodeValue = '$.gif'`,
  ],
  [
    'img-attr-text',
    `const i = new Image(); i.setAttribute('src', 'data:,'); i.getAttributeNode('src').textContent = '$.gif'`,
  ],
  ['img-reflect-set', `Reflect.set(new Image(), 'src', '$.gif')`],
  [
    'img-saved-setter',
    `Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set.call(new Image(), '$.gif')`,
  ],
  ['img-srcset-set', `new Image().srcset = '$.gif 1x'`],
  ['img-srcset-attribute', `new Image().setAttribute('srcset', '$.gif 1x')`],
  ['img-url-object', `new Image().src = new URL('$.gif')`],
  ['img-to-string', `new Image().src = { toString: () => '$.gif' }`],
  [
    'img-lowsrc-toggle',
    `const i = box().appendChild(inert('<img alt="" loading="lazy" width="9" height="9">')); i.src = '$.gif'; i.loading = 'eager'`,
  ],
  [
    'picture-source-set',
    `const p = box().appendChild(document.createElement('picture')); p.append(document.createElement('source'), new Image()); p.firstChild.srcset = '$.gif'`,
  ],
  ['iframe-src', `frame().src = '$.html'`],
  ['iframe-src-first', `const f = document.createElement('iframe'); f.src = '$.html'; box().append(f)`],
  ['iframe-set-attribute', `frame().setAttribute('src', '$.html')`],
  ['iframe-srcdoc-set', `frame().srcdoc = '<img alt="" src="$.gif">'`],
  ['iframe-srcdoc-attribute', `frame().setAttribute('srcdoc', '<script src="$.js"><\\/script>')`],
  ['embed-src', `box().appendChild(document.createElement('embed')).src = '$.html'`],
  [
    'object-data',
    `const o = document.createElement('object'); o.type = 'text/html'; o.data = '$.html'; box().append(o)`,
  ],
  ['video-src', `const v = document.createElement('video'); v.preload = 'auto'; v.src = '$.mp4'`, again],
  ['video-poster-set', `const v = document.createElement('video'); v.poster = '$.gif'; box().append(v)`],
  ['audio-constructor', `new Audio('$.mp3')`, again],
  ['audio-src', `const a = document.createElement('audio'); a.preload = 'auto'; a.src = '$.mp3'`, again],
  [
    'source-src',
    `const v = document.createElement('video'); v.preload = 'auto'; const s = document.createElement('source'); s.src = '$.mp4'; v.append(s); box().append(v)`,
    again,
  ],
  [
    'track-src',
    `const v = document.createElement('video'); v.crossOrigin = ''; v.src = '/own.mp4'; const t = document.createElement('track'); t.default = true; t.kind = 'captions'; t.src = '$.vtt'; v.append(t); box().append(v); t.track.mode = 'showing'`,
  ],
  ['input-src', `const i = document.createElement('input'); i.type = 'image'; i.src = '$.gif'; box().append(i)`],
  [
    'link-href',
    `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '$.css'; document.head.append(l)`,
  ],
  [
    'link-href-then-rel',
    `const l = document.createElement('link'); l.href = '$.css'; document.head.append(l); l.rel = 'stylesheet'`,
  ],
  [
    'link-rel-list',
    `const l = document.createElement('link'); l.href = '$.css'; l.relList.add('stylesheet'); document.head.append(l)`,
  ],
  [
    'link-set-attribute',
    `const l = document.createElement('link'); l.setAttribute('rel', 'stylesheet'); l.setAttribute('href', '$.css'); document.head.append(l)`,
  ],
  [
    'link-preload-set',
    `const l = document.createElement('link'); l.rel = 'preload'; l.as = 'script'; l.href = '$.js'; document.head.append(l)`,
  ],
  [
    'link-preload-imagesrcset',
    `const l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.imageSrcset = '$.gif 1x'; document.head.append(l)`,
  ],
  [
    'link-prefetch-set',
    `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = '$.js'; document.head.append(l)`,
    { not: { webkit: 'prefetch is off by default' } },
  ],
  [
    'link-modulepreload-set',
    `const l = document.createElement('link'); l.rel = 'modulepreload'; l.href = '$.js'; document.head.append(l)`,
  ],
  [
    'link-preconnect-set',
    `const l = document.createElement('link'); l.rel = 'preconnect'; l.href = 'http://$TCP'; document.head.append(l)`,
    again,
  ],
  [
    'link-icon-set',
    `const l = document.createElement('link'); l.rel = 'icon'; l.href = '$.gif'; document.head.append(l)`,
    { alone: true, not: { webkit: 'looks for icons once, at load' } },
  ],
  ['body-background-set', `document.body.background = '$.gif'`, alone],
  ['table-background-set', `box().appendChild(inert('<table><tr><td>x</table>')).setAttribute('background', '$.gif')`],
  [
    'svg-href',
    `const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('href', '$.gif'); i.setAttribute('width', 9); i.setAttribute('height', 9); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(i)`,
  ],
  [
    'svg-href-base',
    `const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('width', 9); i.setAttribute('height', 9); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(i); i.href.baseVal = '$.gif'`,
  ],
  [
    'svg-xlink',
    `const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '$.gif'); i.setAttribute('width', 9); i.setAttribute('height', 9); box().appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(i)`,
  ],
  [
    'svg-feimage-set',
    `const d = box(); d.innerHTML = '<svg width="9" height="9"><filter id="fe2"><feImage/></filter><rect width="9" height="9" filter="url(#fe2)"/></svg>'; d.querySelector('feImage').href.baseVal = '$.gif'`,
  ],
  [
    'svg-animate',
    `const d = box(); d.innerHTML = '<svg><image width="9" height="9"></image></svg>'; const s = document.createElementNS('http://www.w3.org/2000/svg', 'set'); s.setAttribute('attributeName', 'href'); s.setAttribute('to', '$.gif'); d.querySelector('image').append(s)`,
    { not: { webkit: 'animates no href' } },
  ],
  [
    'refresh-meta-set',
    `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0; url=$.html'; document.head.append(m)`,
    leaves,
  ],
  [
    'base-set',
    `const b = document.createElement('base'); b.href = 'http://$HOST$PATH/'; document.head.append(b); new Image().src = 'x.gif'`,
    alone,
  ],
  ['handler-set', `const i = new Image(); i.setAttribute('onerror', "new Image().src = '$.gif'"); i.src = 'data:,'`],
  [
    'speculation-set',
    `const s = document.createElement('script'); s.type = 'speculationrules'; s.text = JSON.stringify({ prefetch: [{ source: 'list', urls: ['$.html'], eagerness: 'immediate' }] }); document.head.append(s)`,
    chromiumOnly('speculation rules'),
  ],

  // Styles.
  [
    'style-text',
    `const s = document.createElement('style'); s.textContent = '#st { background: url($.gif) }'; document.head.append(s); box().id = 'st'`,
  ],
  [
    'style-text-node',
    `const s = document.head.appendChild(document.createElement('style')); s.append(document.createTextNode('@import "$.css"'))`,
  ],
  [
    'style-text-data',
    `const s = document.head.appendChild(document.createElement('style')); s.append('x'); s.firstChild.data = '@import "$.css"'`,
  ],
  [
    'insert-rule',
    `const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('#ir { background: url($.gif) }'); box().id = 'ir'`,
  ],
  [
    'insert-rule-import',
    `const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('@import "$.css"')`,
  ],
  [
    'insert-rule-font',
    `const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('@font-face { font-family: Ad2; src: url($.woff2) }'); const d = box(); d.style.fontFamily = 'Ad2'; d.append('x')`,
  ],
  [
    'insert-rule-nested',
    `const s = document.head.appendChild(document.createElement('style')); s.sheet.insertRule('@media all {}'); s.sheet.cssRules[0].insertRule('#irn { background: url($.gif) }'); box().id = 'irn'`,
  ],
  [
    'add-rule',
    `const s = document.head.appendChild(document.createElement('style')); s.sheet.addRule('#ar', 'background: url($.gif)'); box().id = 'ar'`,
  ],
  [
    'adopted-replace-sync',
    `const s = new CSSStyleSheet(); s.replaceSync('#ars { background: url($.gif) }'); document.adoptedStyleSheets.push(s); box().id = 'ars'`,
  ],
  [
    'adopted-replace',
    `const s = new CSSStyleSheet(); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s]; box().id = 'arp'; await s.replace('#arp { background: url($.gif) }')`,
  ],
  ['style-property', `box().style.backgroundImage = 'url($.gif)'`],
  ['style-shorthand', `box().style.background = 'url($.gif)'`],
  ['style-set-property', `box().style.setProperty('background-image', 'url($.gif)')`],
  [
    'style-custom-property',
    `const d = box(); d.style.background = 'var(--set)'; d.style.setProperty('--set', 'url($.gif)')`,
  ],
  ['style-css-text', `box().style.cssText = 'background: url($.gif)'`],
  ['style-assign', `box().style = 'background: url($.gif)'`],
  ['style-attribute', `box().setAttribute('style', 'background: url($.gif)')`],
  [
    'style-list-image',
    `const u = box().appendChild(document.createElement('ul')); u.append(document.createElement('li')); u.style.listStyleImage = 'url($.gif)'`,
  ],
  [
    'style-rule-property',
    `const s = document.head.appendChild(document.createElement('style')); s.textContent = '#srp {}'; s.sheet.cssRules[0].style.backgroundImage = 'url($.gif)'; box().id = 'srp'`,
  ],
  [
    'style-map',
    `box().attributeStyleMap.set('background-image', 'url($.gif)')`,
    { not: { firefox: 'no typed CSS objects' } },
  ],
  ['animate', `box().animate([{ backgroundImage: 'url($.gif)' }, { backgroundImage: 'url($.gif)' }], 9000)`],
  ['font-face', `const f = new FontFace('Ad3', 'url($.woff2)'); document.fonts.add(f); await f.load()`],

  // The network.
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
