/** Nodes and markup put into the page, each way of it. Data. */
import type { Row } from '../vector.js'

const parsing = { parsing: true }
const again = { repeats: true }
const alone = { alone: true }

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
    ['surround', 'const range = document.createRange(); range.selectNodeContents(box()); range.surroundContents(NODE)'],
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

export const insertion: readonly Row[] = [
  ...insertions,
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
]
