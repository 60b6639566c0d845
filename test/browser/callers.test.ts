/** Odd callers: whatever a page does with what we have patched, it gets what it gets without us. */
import { beforeAll, describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

beforeAll(() => {
  Object.assign(w.site.pages, {
    '/none.js': { body: '', headers: { 'Content-Type': 'text/javascript' } },
    '/own.gif': { body: gif, headers: { 'Content-Type': 'image/gif' } },
    '/own.json': { body: '{}', headers: { 'Content-Type': 'application/json' } },
  })
})

/** A page that lists the partner, and has no answer yet. */
async function open(src: string) {
  const partners = [{ name: 'Ads', hosts: ['ads.localhost'] }]
  const config = { region: 'DE', purposes: { advertising: { partners } } }
  return w.visit(await w.visitor(), '', {
    html: `<!doctype html><html lang="en"><head><title>Page</title>
      <script>window.wrong = []; addEventListener('error', ({ message }) => wrong.push(message))</script>
      <script type="application/json" data-nosale>${JSON.stringify(config)}</script>
      <script src="${src}"></script></head><body></body></html>`,
  })
}

/** `box()` is a new element of the page, `$` the partner's origin. Each code is the body of an async function. */
const same: readonly (readonly [what: string, code: string])[] = [
  ...['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Blob', 'File', 'FontFace', 'RTCPeerConnection', 'Audio']
    .map(
      (name) =>
        [
          [
            `a subclass of ${name} that gives nothing on`,
            `return '' + new (class Own extends ${name} { constructor() { super() } })()`,
          ],
          [`${name} without new`, `return ${name}('x')`],
          [
            `${name} as it looks`,
            `return [String(${name}), Reflect.ownKeys(${name}).map(String), ${name}.prototype.constructor === ${name}]`,
          ],
        ] as const,
    )
    .flat(),
  [
    'a subclass of WebSocket',
    `const s = new (class Own extends WebSocket { constructor() { super('ws://localhost:1/x') } })(); return [s.url, s.constructor.name, s instanceof WebSocket]`,
  ],
  [
    'a subclass of XMLHttpRequest',
    `const x = new (class Own extends XMLHttpRequest { open(...all) { super.open(...all) } })(); x.open('GET', '/own.json', false); x.send(); return [x.status, x.constructor.name]`,
  ],
  [
    'a subclass of Image',
    `const i = new (class Own extends Image { constructor() { super(2, 3); this.src = '/own.gif' } })(); return [i.width, i.getAttribute('src'), i instanceof Image]`,
  ],
  [
    'a subclass of Audio',
    `const a = new (class Own extends Audio { constructor() { super('/own.mp3') } })(); return [a.getAttribute('src'), a.preload, a instanceof HTMLAudioElement]`,
  ],
  [
    'a subclass of Request',
    `return (await fetch(new (class Own extends Request { constructor() { super('/own.json') } })())).status`,
  ],
  [
    'a subclass of Blob',
    `const b = new (class Own extends Blob {})(['x']); return [b.size, b.constructor.name, URL.createObjectURL(b).slice(0, 5)]`,
  ],
  [
    'another new.target',
    `return [WebSocket, EventSource].map((each) => Object.getPrototypeOf(Reflect.construct(each, ['http://localhost:1/'], class Other {}).constructor).name)`,
  ],
  [
    'another new.target of an image',
    `return Object.getPrototypeOf(Reflect.construct(Image, [1, 2], HTMLElement)) === HTMLElement.prototype`,
  ],
  [
    'a customized image',
    `const seen = []; customElements.define('x-image', class extends HTMLImageElement { static observedAttributes = ['src']; attributeChangedCallback(...all) { seen.push(all) } }, { extends: 'img' }); const i = document.createElement('img', { is: 'x-image' }); i.src = '/own.gif'; box().append(i); return [seen, i.outerHTML]`,
  ],
  [
    'a customized script',
    `customElements.define('x-script', class extends HTMLScriptElement { connectedCallback() { window.customized = this.text } }, { extends: 'script' }); const s = document.createElement('script', { is: 'x-script' }); s.text = 'window.scripted = 1'; box().append(s); return [customized, scripted]`,
  ],
  [
    'document.write of what is no text',
    `const f = box().appendChild(document.createElement('iframe')); f.contentDocument.write(undefined, null, 5, '<p>x'); f.contentDocument.close(); return f.contentDocument.body.innerHTML`,
  ],
  [
    'document.write of nothing',
    `const f = box().appendChild(document.createElement('iframe')); f.contentDocument.write(); f.contentDocument.close(); return f.contentDocument.documentElement.outerHTML`,
  ],
  ...['0', 'undefined', 'null', '""', 'false', '1', '{}'].map(
    (async) =>
      [
        `XMLHttpRequest with ${async} for async`,
        `const x = new XMLHttpRequest(); x.open('GET', '/own.json', ${async}); x.send(); return x.readyState`,
      ] as const,
  ),
  ['XMLHttpRequest out of order', `new XMLHttpRequest().send()`],
  ['XMLHttpRequest opened with nothing', `new XMLHttpRequest().open()`],
  ['a second send', `const x = new XMLHttpRequest(); x.open('GET', '$/twice'); x.send(); x.send()`],
  [
    'a send after an abort and another open',
    `const x = new XMLHttpRequest(); for (const path of ['a', 'b']) { x.open('GET', '$/' + path); x.send(); x.abort(); x.open('GET', '$/' + path); x.send() } return x.readyState`,
  ],
  [
    'document.write to what is parsed already',
    `const f = box().appendChild(document.createElement('iframe')); const d = f.contentDocument; d.write('<p>x'); d.writeln(5, null, '<p>y'); d.close(); d.write('<p>z'); d.close(); return d.documentElement.outerHTML`,
  ],
  [
    'what listens to a document that is opened anew',
    `const f = box().appendChild(document.createElement('iframe')); const { contentDocument: d, contentWindow: w } = f; const heard = []; d.addEventListener('click', () => heard.push('lost')); w.addEventListener('click', () => heard.push('lost')); const seen = [d.open() === d, d.readyState]; d.addEventListener('click', () => heard.push('kept')); d.write('<p>x'); d.close(); d.querySelector('p').click(); return [heard, seen, d.readyState]`,
  ],
  [
    'toggleAttribute',
    `const i = new Image(); return [i.toggleAttribute('src'), i.toggleAttribute('src', true), i.outerHTML, i.toggleAttribute('src'), i.toggleAttribute('src', false), i.outerHTML]`,
  ],
  [
    'fetch of nothing’s',
    `return [(await fetch.call(undefined, '/own.json')).status, (await Reflect.apply(fetch, null, ['/own.json'])).status]`,
  ],
  ['fetch of a URL', `return (await fetch(new URL('/own.json', location.href))).status`],
  ['fetch of null options', `return (await fetch('/own.json', null)).status`],
  ...['Symbol()', 'Object.create(null)', '{ toString() { throw new RangeError() } }'].flatMap((input) => [
    [`fetch of ${input}`, `return await fetch(${input}).then(() => 'came', ({ name }) => name)`] as const,
    [`fetch of ${input}, as it returns`, `const p = fetch(${input}); p.catch(() => {}); return String(p)`] as const,
    [`a beacon to ${input}`, `navigator.sendBeacon(${input})`] as const,
  ]),
  ['fetch of another thing', `await fetch.call(document, '/own.json')`],
  ['an object made of an image', `const i = Object.create(new Image()); i.src = '/own.gif'`],
  ['a getter on a prototype', `return HTMLImageElement.prototype.src`],
  ['a method of nothing', `Element.prototype.setAttribute.call(undefined, 'src', '/own.gif')`],
  ['a method of a plain object', `Node.prototype.appendChild.call({}, new Image())`],
  ['a plain object as a node', `box().appendChild({ nodeType: 1, ownerDocument: null })`],
  ['what is no node as text', `const d = box(); d.append(null, undefined, 5, {}); d.prepend(''); return d.innerHTML`],
  [
    'a comment out of an inert document',
    `const d = box(); d.append(...new DOMParser().parseFromString('<p>x</p><!--y-->', 'text/html').body.childNodes); return d.innerHTML`,
  ],
  [
    'no markup',
    `const d = box(); d.innerHTML = null; d.insertAdjacentHTML('beforeend', undefined); return d.innerHTML`,
  ],
  ['markup with options', `const d = box(); d.setHTMLUnsafe('<p>x', {}); return d.innerHTML`],
  [
    'markup in a text area',
    `const t = document.createElement('textarea'); t.innerHTML = '&lt;<img src="$/x.gif">'; return [t.value, t.innerHTML]`,
  ],
  [
    'markup in a title',
    `const t = document.createElement('title'); t.innerHTML = '&lt;<img src="$/x.gif">'; return [t.text, t.innerHTML]`,
  ],
  [
    'markup in data',
    `const s = document.createElement('script'); s.type = 'application/json'; s.innerHTML = '{"a":"<img src=$/x.gif>"}'; return [s.textContent, s.innerHTML]`,
  ],
  [
    'markup in code',
    `const s = document.createElement('script'); s.innerHTML = 'window.coded = "<img src=$/x.gif>"'; box().append(s); return coded`,
  ],
  [
    'an editor’s command',
    `const d = box(); d.contentEditable = true; d.focus(); getSelection().selectAllChildren(d); return document.execCommand('insertHTML', false, '<img alt="" src="$/x.gif">')`,
  ],
  [
    'an event called submit',
    `for (const at of [window, document, new EventTarget(), box()]) at.dispatchEvent(new Event('submit', { bubbles: true }))`,
  ],
  [
    'an event called click',
    `for (const at of [window, document, new EventTarget(), box()]) at.dispatchEvent(new Event('click', { bubbles: true }))`,
  ],
  [
    'a form whose fields have our names',
    `const d = box(); d.innerHTML = '<form><input name="nodeType"><input name="ownerDocument"><input name="querySelectorAll"><input name="parentNode"><input name="localName"></form>'; const f = d.firstChild; d.append(f); f.innerHTML = '<p>x'; f.remove(); Node.prototype.appendChild.call(d, f); return d.innerHTML`,
  ],
  [
    'stacks that are lists',
    `Error.prepareStackTrace = (_, sites) => sites; document.cookie = 'listed=1'; localStorage.setItem('listed', '1'); delete Error.prepareStackTrace; return [/listed=1/.test(document.cookie), localStorage.getItem('listed')]`,
  ],
  [
    'an Error without stacks',
    `Error.stackTraceLimit = 0; document.cookie = 'short=1'; return /short=1/.test(document.cookie)`,
  ],
  [
    'animations',
    `return box().animate([{ opacity: 0 }, { opacity: 1 }], Object.assign(Object.create(null), { duration: 9 })).effect.getKeyframes().map(({ opacity }) => opacity)`,
  ],
  [
    'connections with any list',
    `return [undefined, null, {}, { iceServers: [] }].map((config) => new RTCPeerConnection(config).getConfiguration().iceServers.length)`,
  ],
  ...[
    `new Set([{ urls: new Set(['stun:localhost', 'stun:localhost:2']) }])`,
    `(function* () { yield { urls: 'stun:localhost' } })()`,
    `[{ urls: new URL('stun:localhost') }]`,
    '[{ urls: undefined }]',
    '[{ urls: 5 }]',
    '[{ urls: {} }]',
    '[{ urls: [[]] }]',
    '[{ urls: Symbol() }]',
    '[{}]',
    '[null]',
    '[5]',
    `new String('stun:localhost')`,
    `'stun:localhost'`,
    'null',
    '5',
    '{}',
    '{ *[Symbol.iterator]() { throw new RangeError() } }',
  ].map(
    (servers) =>
      [
        `a connection with ${servers}`,
        `const config = () => ({ iceServers: ${servers} }); const c = new RTCPeerConnection(config()); c.setConfiguration(config()); return c.getConfiguration().iceServers.map(({ urls }) => [urls].flat())`,
      ] as const,
  ),
  [
    'blobs of other lists',
    `return Promise.all([new Set(['a', 'b']), 'ab'.matchAll(/./g), new Uint8Array(2), new String('ab')].map((list) => new Blob(list).text()))`,
  ],
  ['a blob of text', `new Blob('ab')`],
  [
    'caches of other lists',
    `const c = await caches.open('x'); await c.addAll(new Set(['/own.json'])); return (await c.keys()).length`,
  ],
  ['beacons', `return [navigator.sendBeacon('/own.json')].concat(navigator.sendBeacon())`],
  [
    'sheets',
    `const s = new CSSStyleSheet(); s.insertRule('p { background: url(/own.gif) }'); s.insertRule('a {}', 1); return [...s.cssRules].map(({ cssText }) => cssText)`,
  ],
  [
    'what a page observes',
    `const seen = []; const d = box(); new MutationObserver((all) => seen.push(...all.map(({ attributeName }) => attributeName))).observe(d, { attributes: true, subtree: true }); const i = d.appendChild(new Image()); i.src = '/own.gif'; i.alt = ''; i.removeAttribute('src'); await 0; return seen`,
  ],
  [
    'pictures',
    `const i = box().appendChild(new Image()); i.src = '/own.gif?' + performance.now(); const early = i.complete; await i.decode(); return [early, i.complete, i.naturalWidth, document.images.length > 0, performance.getEntriesByName(i.src).length]`,
  ],
  [
    'open',
    `const f = box().appendChild(document.createElement('iframe')); const d = f.contentDocument; return d.open() === d`,
  ],
  ['toString of what is no function', `Function.prototype.toString.call({})`],
]

const interfaces = [
  'Element',
  'Node',
  'Document',
  'HTMLElement',
  'SVGElement',
  'HTMLImageElement',
  'HTMLScriptElement',
  'HTMLIFrameElement',
  'HTMLMediaElement',
  'HTMLLinkElement',
  'Attr',
  'NamedNodeMap',
  'CharacterData',
  'Range',
  'ShadowRoot',
  'XMLHttpRequest',
  'Navigator',
  'URL',
  'Storage',
  'CSSStyleDeclaration',
  'CSSStyleSheet',
  'EventTarget',
  'Function',
]

describe('what we have patched', () => {
  test('gives odd callers what they get without us', async () => {
    const results: { [what: string]: unknown }[] = []
    for (const src of ['/none.js', '/nosale.js']) {
      const page = await open(src)
      const found: { [what: string]: unknown } = {}
      for (const [what, code] of same)
        found[what] = await page.evaluate(
          async ([body, ads]) => {
            const box = () => document.body.appendChild(document.createElement('div'))
            try {
              // The test's own code, on a page without CSP.
              const run = Function('box', `return (async () => { ${body.replaceAll('$', ads)} })()`)
              return { gives: await run(box), wrong: (window as unknown as { wrong: string[] }).wrong.splice(0) }
            } catch (error) {
              return {
                throws: (error as Error).name,
                wrong: (window as unknown as { wrong: string[] }).wrong.splice(0),
              }
            }
          },
          [code, w.ads] as const,
        )
      results.push(found)
    }
    expect(results[1]).toEqual(results[0])
  })

  test('has the names, lengths, texts and flags of the natives, in their order', async () => {
    const results: unknown[] = []
    for (const src of ['/none.js', '/nosale.js'])
      results.push(
        await (
          await open(src)
        ).evaluate(
          (names) =>
            names.map((name) => {
              const { prototype } = window[name as 'Node']
              return Reflect.ownKeys(prototype).map((key) => {
                const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(prototype, key)!
                const looks = [value, get, set].map((each: unknown) =>
                  typeof each === 'function' ? [each.name, each.length, String(each), Object.keys(each)] : typeof each,
                )
                return [name, String(key), flags, looks]
              })
            }),
          interfaces,
        ),
      )
    expect(results[1]).toEqual(results[0])
  })
})

describe('a partner', () => {
  test.each([
    [
      'a subclass of WebSocket',
      `new (class extends WebSocket { constructor(url) { super(url) } })('$/s'.replace('http', 'ws'))`,
    ],
    ['a subclass of EventSource', `new (class extends EventSource {})('$/s')`],
    ['a subclass of Image', `new (class extends Image { constructor() { super(); this.src = '$/s.gif' } })()`],
    ['a subclass of Audio', `new (class extends Audio {})('$/s.mp3')`],
    ['a subclass of Request', `fetch(new (class extends Request {})('$/s'))`],
    [
      'a subclass of XMLHttpRequest',
      `const x = new (class extends XMLHttpRequest {})(); x.open('GET', '$/s'); x.send()`,
    ],
    ['another new.target', `Reflect.construct(EventSource, ['$/s'], class Other {})`],
    [
      'a customized image',
      `customElements.define('x-i', class extends HTMLImageElement {}, { extends: 'img' }); document.createElement('img', { is: 'x-i' }).src = '$/s.gif'`,
    ],
    [
      'a customized script',
      `customElements.define('x-s', class extends HTMLScriptElement {}, { extends: 'script' }); const s = document.createElement('script', { is: 'x-s' }); s.src = '$/s.js'; document.head.append(s)`,
    ],
    ['a call without this', `fetch.call(undefined, new URL('$/s'))`],
  ])('is not asked by %s', async (_by, code) => {
    const page = await open('/nosale.js')
    const run = `(() => { ${code.replace('$', w.ads)} })()`
    await page.evaluate(run)
    expect(await w.partner.settled()).toEqual([])
  })
})
