/** Ways in which a page asks an unmarked partner, each for a path of its own; `$` is the partner's origin. */

/**
 * `[path, code, kind]`: kind `again` is asked for after a yes, once; `refused`
 * is not, since what waited for it has been told no.
 */
export const calls: readonly (readonly [path: string, code: string, kind: 'again' | 'refused'])[] = [
  ['/set.js', `const s = document.createElement('script'); s.src = '$/set.js'; document.head.append(s)`, 'again'],
  ['/late.js', `const s = document.createElement('script'); document.head.append(s); s.src = '$/late.js'`, 'again'],
  [
    '/attr.js',
    `const s = document.createElement('script'); s.setAttribute('SRC', '$/attr.js'); document.body.append(s)`,
    'again',
  ],
  ['/ns.gif', `const s = new Image(); s.setAttributeNS(null, 'src', '$/ns.gif')`, 'again'],
  [
    '/node.gif',
    `const a = document.createAttribute('src'); a.value = '$/node.gif'; new Image().setAttributeNode(a)`,
    'again',
  ],
  ['/pixel.gif', `new Image().src = '$/pixel.gif'`, 'again'],
  ['/srcset.gif', `const i = new Image(); i.srcset = '/own.gif 9x, $/srcset.gif 1x'`, 'again'],
  ['/audio.mp3', `new Audio('$/audio.mp3')`, 'again'],
  [
    '/video.mp4',
    `const v = document.createElement('video'); v.preload = 'auto'; v.src = '$/video.mp4'; document.body.append(v)`,
    'again',
  ],
  [
    '/poster.gif',
    `const v = document.createElement('video'); v.poster = '$/poster.gif'; document.body.append(v)`,
    'again',
  ],
  [
    '/inner.gif',
    `document.body.insertAdjacentElement('beforeend', document.createElement('div')).innerHTML = '<b><img src="$/inner.gif">'`,
    'again',
  ],
  [
    '/odd.gif',
    `const c = document.createElement('constructor'); document.body.append(c); c.innerHTML = '<constructor id=c></constructor><img src="$/odd.gif">'`,
    'again',
  ],
  ['/detached.gif', `document.createElement('div').innerHTML = '<img src="$/detached.gif">'`, 'again'],
  [
    '/outer.gif',
    `const d = document.createElement('div'); document.body.append(d); d.outerHTML = '<img src="$/outer.gif">'`,
    'again',
  ],
  ['/adjacent.gif', `document.body.insertAdjacentHTML('beforeend', '<img src=$/adjacent.gif>')`, 'again'],
  [
    '/unsafe.gif',
    `const d = document.createElement('div'); document.body.append(d); d.setHTMLUnsafe('<img src=$/unsafe.gif>')`,
    'again',
  ],
  [
    '/shadow.gif',
    `const d = document.createElement('div'); document.body.append(d); d.attachShadow({ mode: 'open' }).innerHTML = '<img src=$/shadow.gif>'`,
    'again',
  ],
  [
    '/declared.gif',
    `const d = document.createElement('div'); document.body.append(d); d.setHTMLUnsafe('<p><template shadowrootmode=open><img src=$/declared.gif></template></p>')`,
    'again',
  ],
  [
    '/fragment.js',
    `document.body.append(document.createRange().createContextualFragment('<script src="$/fragment.js"></scr' + 'ipt>'))`,
    'again',
  ],
  [
    '/parsed.gif',
    `document.body.append(new DOMParser().parseFromString('<img src=$/parsed.gif>', 'text/html').body.firstChild)`,
    'again',
  ],
  [
    '/template.gif',
    `const t = document.createElement('template'); t.innerHTML = '<img src="$/template.gif">'; document.body.append(t.content.cloneNode(true))`,
    'again',
  ],
  [
    '/import.gif',
    `const t = document.createElement('template'); t.innerHTML = '<img src=$/import.gif>'; document.body.append(document.importNode(t.content, true))`,
    'again',
  ],
  [
    '/frame.html',
    `const f = document.createElement('iframe'); f.src = '$/frame.html'; document.body.append(f)`,
    'again',
  ],
  [
    '/srcdoc.gif',
    `const f = document.createElement('iframe'); f.srcdoc = '<img src=$/srcdoc.gif>'; document.body.append(f)`,
    'again',
  ],
  [
    '/embed.html',
    `const f = document.createElement('embed'); f.src = '$/embed.html'; document.body.append(f)`,
    'again',
  ],
  [
    '/object.html',
    `const f = document.createElement('object'); f.data = '$/object.html'; document.body.append(f)`,
    'again',
  ],
  [
    '/style.css',
    `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '$/style.css'; document.head.append(l)`,
    'again',
  ],
  [
    '/preload.js',
    `const l = document.createElement('link'); l.rel = 'preload'; l.as = 'script'; l.href = '$/preload.js'; document.head.append(l)`,
    'again',
  ],
  [
    '/prefetch.js',
    `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = '$/prefetch.js'; document.head.append(l)`,
    'again',
  ],
  [
    '/input.gif',
    `const i = document.createElement('input'); i.type = 'image'; i.src = '$/input.gif'; document.body.append(i)`,
    'again',
  ],
  [
    '/svg.gif',
    `document.body.insertAdjacentHTML('beforeend', '<svg><image href="$/svg.gif" width=9 height=9 /></svg>')`,
    'again',
  ],
  [
    '/svgset.gif',
    `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), i = document.createElementNS(s.namespaceURI, 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '$/svgset.gif'); i.setAttribute('width', 9); i.setAttribute('height', 9); s.append(i); document.body.append(s)`,
    'again',
  ],
  [
    '/css.gif',
    `const s = document.createElement('style'); s.textContent = 'body { background: url($/css.gif) }'; document.head.append(s)`,
    'again',
  ],
  [
    '/at.css',
    `const s = document.createElement('style'); s.append('@import "$/at.css"'); document.head.append(s)`,
    'again',
  ],
  [
    '/bg.gif',
    `const d = document.createElement('p'); d.style.backgroundImage = 'url($/bg.gif)'; d.textContent = 'x'; document.body.append(d)`,
    'again',
  ],
  [
    '/text.gif',
    `const d = document.createElement('p'); d.style.cssText = 'background: url("$/text.gif")'; d.textContent = 'x'; document.body.append(d)`,
    'again',
  ],
  [
    '/attr.gif',
    `const d = document.createElement('p'); d.setAttribute('style', 'background: url($/attr.gif)'); d.textContent = 'x'; document.body.append(d)`,
    'again',
  ],
  [
    '/rule.gif',
    `const s = document.createElement('style'); document.head.append(s); s.sheet.insertRule('html { background: url($/rule.gif) }')`,
    'refused',
  ],
  [
    '/adopted.gif',
    `const s = new CSSStyleSheet(); s.replaceSync('html { list-style: url($/adopted.gif); display: list-item }'); document.adoptedStyleSheets = [s]`,
    'refused',
  ],
  [
    '/named.gif',
    `document.body.insertAdjacentHTML('beforeend', '<img alt="" src="' + '$/named.gif'.replaceAll('/', '&sol;').replace(':', '&colon;') + '">')`,
    'again',
  ],
  [
    '/astral.gif',
    `document.body.insertAdjacentHTML('beforeend', '<img alt="" src="' + '$/astral.gif'.replace('ads', '&#x1d41a;ds') + '">')`,
    'again',
  ],
  [
    '/astral-style.gif',
    String.raw`const i = document.createElement('i'); i.style.cssText = 'display: block; background: url("' + '$/astral-style.gif'.replace('ads', '\\1d41a ds') + '")'; document.body.append(i)`,
    'again',
  ],
  ['/font.woff', `new FontFace('x', 'url($/font.woff)').load().catch(() => {})`, 'refused'],
  ['/fetch', `fetch('$/fetch').catch(() => {})`, 'again'],
  [
    '/request',
    `fetch(new Request('$/request', { method: 'POST', body: 'x', mode: 'no-cors' })).catch(() => {})`,
    'again',
  ],
  ['/keepalive', `fetch(new URL('$/keepalive'), { keepalive: true }).catch(() => {})`, 'again'],
  ['/xhr', `const x = new XMLHttpRequest(); x.open('GET', '$/xhr'); x.send()`, 'again'],
  ['/beacon', `navigator.sendBeacon('$/beacon', 'x')`, 'again'],
  ['/events', `new EventSource('$/events').onerror = (e) => e.target.close()`, 'refused'],
  ['/socket', `new WebSocket('$/socket'.replace('http', 'ws'))`, 'refused'],
  ['/cache', `caches.open('x').then((c) => c.add('$/cache')).catch(() => {})`, 'refused'],
  [
    '/blank',
    `const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.fetch('$/blank', { mode: 'no-cors' }).catch(() => {})`,
    'again',
  ],
  [
    '/window',
    `const f = document.createElement('iframe'); document.body.appendChild(f); window[window.length - 1].navigator.sendBeacon('$/window')`,
    'again',
  ],
  [
    '/blankimg.gif',
    `document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); new (window[window.length - 1].Image)().src = '$/blankimg.gif'`,
    'again',
  ],
  [
    '/module.js',
    `const s = document.createElement('script'); s.type = 'module'; s.textContent = 'import "$/module.js"'; document.head.append(s)`,
    'again',
  ],
  [
    '/dynamic.js',
    `const s = document.createElement('script'); s.textContent = 'import("$/dynamic.js")'; document.head.append(s)`,
    'again',
  ],
  [
    '/javascript.gif',
    `const f = document.createElement('iframe'); f.src = 'javascript:"<img src=$/javascript.gif>"'; document.body.append(f)`,
    'again',
  ],
  [
    '/data.gif',
    `const f = document.createElement('iframe'); f.src = 'data:text/html,<img src=$/data.gif>'; document.body.append(f)`,
    'again',
  ],
  ['/write.js', `document.currentScript ? document.write('<script src="$/write.js"></scr' + 'ipt>') : 0`, 'again'],
]

/** Raw tags that the parser meets, which an engine's look-ahead may ask for before any script of the page runs. */
export const tags: readonly (readonly [path: string, markup: string, leak?: true])[] = [
  ['/t-script.js', '<script src="$/t-script.js"></script>', true],
  ['/t-async.js', '<script async src="$/t-async.js"></script>', true],
  ['/t-defer.js', '<script defer src="$/t-defer.js"></script>', true],
  ['/t-module.js', '<script type="module" src="$/t-module.js"></script>', true],
  ['/t-inline.js', '<script type="module">import "$/t-inline.js"</script>'],
  ['/t-img.gif', '<img alt="" src="$/t-img.gif">', true],
  ['/t-srcset.gif', '<img alt="" srcset="$/t-srcset.gif 1x">', true],
  ['/t-frame.html', '<iframe src="$/t-frame.html"></iframe>', true],
  ['/t-srcdoc.gif', '<iframe srcdoc="<img src=$/t-srcdoc.gif>"></iframe>'],
  ['/t-poster.gif', '<video poster="$/t-poster.gif"></video>', true],
  ['/t-video.mp4', '<video preload="auto" src="$/t-video.mp4"></video>'],
  ['/t-input.gif', '<input type="image" alt="" src="$/t-input.gif">', true],
  ['/t-style.css', '<link rel="stylesheet" href="$/t-style.css">', true],
  ['/t-css.gif', '<style>.t { background: url($/t-css.gif) }</style><p class="t">x</p>'],
  ['/t-attr.gif', '<p style="background: url($/t-attr.gif)">x</p>'],
  ['/t-svg.gif', '<svg><image href="$/t-svg.gif" width="9" height="9" /></svg>', true],
  ['/t-shadow.gif', '<div><template shadowrootmode="open"><img alt="" src="$/t-shadow.gif"></template></div>', true],
]

/** Runs in the page as the partner's own code would, with natives that it took before. */
export const running = `window.beat = async (n) => {
  const image = new Image(); image.src = '$/beat.gif?' + n
  navigator.sendBeacon('$/beat-beacon?' + n)
  await grabbed('$/beat-fetch?' + n, { mode: 'no-cors' }).catch(() => {})
}
const grabbed = fetch`

/** Stands in for us. */
export const none = { body: '', headers: { 'Content-Type': 'text/javascript' } }

/** A page of the site's own that does much, and writes down what it sees, in its order. */
export const lively = {
  pages: {
    '/none.js': none,
    '/inner.html': '<p>inner</p><script>parent.say("inner", document.currentScript.parentNode.localName)</script>',
    '/dep.mjs': { body: 'say("dep"); export default 1', headers: { 'Content-Type': 'text/javascript' } },
    '/classic.js': {
      body: 'say("classic", document.currentScript.id)',
      headers: { 'Content-Type': 'text/javascript' },
    },
  },
  watching: `window.said = []; window.say = (...all) => said.push(all.join(' '))
      new MutationObserver((all) => all.forEach(({ type, target, addedNodes, removedNodes, attributeName }) => target.closest?.('main') && say(type, target.id || target.localName, [...addedNodes].map((n) => n.nodeName), [...removedNodes].map((n) => n.nodeName), attributeName)))
        .observe(document, { childList: true, attributes: true, subtree: true })
      customElements.define('x-early', class extends HTMLElement {
        static observedAttributes = ['src', 'style']
        connectedCallback() { say('connected', this.id, this.childNodes.length, document.readyState) }
        disconnectedCallback() { say('disconnected', this.id) }
        adoptedCallback() { say('adopted', this.id) }
        attributeChangedCallback(...all) { say('attribute', this.id, ...all) }
      })`,
  body: `<main><x-early id="a" src="z">child</x-early><script id="now">say(document.currentScript.id); document.write('<b id="written"></b><scr' + 'ipt id="wrote">say(document.currentScript.id, document.getElementById("written").localName)</scr' + 'ipt>')</script></main>`,
  /** An expression, of a promise of what was seen. */
  doing: `(async () => {
        const main = document.querySelector('main')
        const make = (name, values) => Object.assign(document.createElement(name), values)
        main.innerHTML = '<x-early id="b" src="/x"><x-early id="c" style="color: red"></x-early></x-early><x-late id="d"></x-late>'
        customElements.define('x-late', class extends HTMLElement { constructor() { super(); say('upgraded', this.id) } connectedCallback() { say('late', this.id) } })
        main.append('text', document.getElementById('c')); document.getElementById('b').remove()
        main.append(document.importNode(new DOMParser().parseFromString('<x-early id="e" src="y"></x-early>', 'text/html').body.firstChild, true))
        main.append(document.adoptNode(new DOMParser().parseFromString('<x-early id="f"></x-early>', 'text/html').body.firstChild))
        for (const id of ['g', 'h']) await new Promise((resolve) => { main.append(make('script', { id, src: '/classic.js', onload: () => resolve(say('load', id)) })); say('appended', id) })
        main.append(make('script', { id: 'i', textContent: 'say("inline", document.currentScript.id)' })); say('after inline')
        await new Promise((resolve) => main.append(make('script', { id: 'j', src: '/missing.js', onerror: ({ type, isTrusted }) => resolve(say(type, isTrusted)) })))
        await new Promise((resolve) => main.append(make('img', { id: 'k', src: '/missing.gif', onerror: ({ type }) => resolve(say('image', type)) })))
        window.moduled = (value) => say('module', value)
        await new Promise((resolve) => { window.moduled = (value) => resolve(say('module', value)); main.append(make('script', { type: 'module', textContent: 'import one from "/dep.mjs"; const two = await import("/dep.mjs"); moduled(one + two.default)' })) })
        await new Promise((resolve) => main.append(make('iframe', { id: 'l', src: '/inner.html', onload: ({ target }) => resolve(say('frame', target.contentDocument.body.children.length, target.contentWindow === window[window.length - 1])) })))
        const form = make('form', { id: 'm', target: 'sent', action: '/inner.html', onsubmit: ({ submitter, cancelable }) => say('submit', submitter?.localName, cancelable) })
        form.append(make('button', {})); main.append(form)
        await new Promise((resolve) => { main.append(make('iframe', { name: 'sent', srcdoc: '<p>x' })); document.getElementsByName('sent')[0].onload = resolve })
        await new Promise((resolve) => { document.getElementsByName('sent')[0].onload = ({ target }) => resolve(say('sent', target.contentDocument.URL.replace(location.origin, ''))); form.querySelector('button').click() })
        const dialog = make('dialog', { onclose: () => say('closed', dialog.returnValue) }); dialog.innerHTML = '<form method="dialog"><button value="ok"></button></form>'; main.append(dialog); dialog.showModal()
        dialog.querySelector('button').click(); await new Promise((resolve) => dialog.addEventListener('close', resolve))
        main.insertAdjacentHTML('afterbegin', '<p onclick="say(1)" style="background: url(/own.gif)">x</p>'); main.firstChild.click()
        say(main.firstChild.outerHTML, main.querySelectorAll('[src]').length, document.scripts.length)
        return said
      })()`,
}
