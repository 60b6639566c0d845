/** Addresses given to an element of the page, and how they may be spelled. Data. */
import type { Options, Row } from '../vector.js'

const leaves = { alone: true, leaves: true }
const again = { repeats: true }
const alone = { alone: true }
const chromiumOnly = (what: string): Options => ({ not: { firefox: `no ${what}`, webkit: `no ${what}` } })

export const addresses: readonly Row[] = [
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

  // Spellings of the partner's address.
  ['spelled-relative', `new Image().src = '//$HOST$PATH.gif'`],
  [
    'spelled-path',
    `const b = document.createElement('base'); b.href = 'http://$HOST/'; document.head.append(b); new Image().src = '$PATH.gif'`,
    alone,
  ],
  ['spelled-upper', `new Image().src = 'HTTP://$UPPER$PATH.gif'`],
  ['spelled-dot', `new Image().src = 'http://$NAME.:$PORT$PATH.gif'`],
  [
    'spelled-credentials',
    `new Image().src = 'http://site.localhost:1@$HOST$PATH.gif'`,
    { not: { chromium: 'refuses credentials in subresources' } },
  ],
  ['spelled-spaces', `new Image().src = ' \\n http://$HOST$PATH.gif \\t'`],
  ['spelled-tab', `new Image().src = 'ht\\ttp://ads.local\\nhost:$PORT$PATH.gif'`],
  ['spelled-backslashes', `new Image().src = 'http:\\\\\\\\$HOST$PATH.gif'`],
  ['spelled-slashless', `new Image().src = 'http:/\\\\$HOST$PATH.gif'`],
  ['spelled-percent', `new Image().src = 'http://%61ds.localhost:$PORT$PATH.gif'`],
  ['spelled-fullwidth', `new Image().src = 'http://ａｄｓ.localhost:$PORT$PATH.gif'`],
  ['spelled-ideographic-dot', `new Image().src = 'http://ads。localhost:$PORT$PATH.gif'`],
  ['spelled-entity', `box().innerHTML = '<img alt="" src="http://&#x61;ds.localhost:$PORT$PATH.gif">'`],
  ['spelled-subdomain', `new Image().src = 'http://a.b.$HOST$PATH.gif'`],
  ['spelled-idn', `new Image().src = 'http://bücher.localhost:$PORT$PATH.gif'`],
  ['spelled-punycode', `new Image().src = 'http://xn--bcher-kva.localhost:$PORT$PATH.gif'`],
  ['spelled-srcset', `new Image().srcset = '/own.gif 9x,\\n\\t//$HOST$PATH.gif 1x'`],
  ['spelled-fetch', `await fetch('HTTP:\\\\\\\\%41DS.localhost.:$PORT$PATH.json')`],
]
