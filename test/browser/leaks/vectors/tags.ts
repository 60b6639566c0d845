/** Unmarked tags that the parser meets, and first-party markup that leads to a partner. Data. */
import type { Row } from '../vector.js'

const head = { head: true }
const alone = { alone: true }
/** The witness sends a document in pieces; their borders are marked `¶`. */
const pieces = { alone: 'pieces' }
const again = { repeats: true }
const ahead = { ahead: true }
const plugins = 'WebKitGTK has no media plugins here'
const trackless = { webkit: plugins }

export const tags: readonly Row[] = [
  // Scripts.
  ['script', '<script src="$.js"></script>'],
  ['script-head', '<script src="$.js"></script>', head],
  ['script-async', '<script async src="$.js"></script>', head],
  ['script-defer', '<script defer src="$.js"></script>', head],
  ['script-module', '<script type="module" src="$.js"></script>', head],
  ['script-module-async', '<script type="module" async src="$.js"></script>'],
  ['script-crossorigin', '<script crossorigin src="$.js"></script>'],
  ['script-fetchpriority', '<script fetchpriority="high" async src="$.js"></script>'],
  ['script-language', '<script language="javascript" src="$.js"></script>'],
  ['svg-script', '<svg><script href="$.js"></script></svg>'],
  ['svg-script-xlink', '<svg><script xlink:href="$.js"></script></svg>'],
  ['inline-image', '<script>new Image().src = "$.gif"</script>', head],
  ['inline-fetch', '<script>fetch("$.json").catch(() => {})</script>'],
  ['inline-beacon', '<script>navigator.sendBeacon("$.txt", "x")</script>'],
  [
    'inline-loader',
    '<script>!function(d,s,u){var e=d.createElement(s),f=d.getElementsByTagName(s)[0];e.async=1;e.src=u;f.parentNode.insertBefore(e,f)}(document,"script","$.js")</script>',
    head,
  ],
  ['inline-write', String.raw`<script>document.write('<script src="$.js"><\/script>')</script>`],
  ['inline-write-image', `<script>document.write('<img alt="" src="$.gif">')</script>`],
  ['inline-module-import', '<script type="module">import "$.js"</script>'],
  ['inline-module-export', '<script type="module">export * from "$.js"</script>'],
  ['inline-module-dynamic', '<script type="module">import("$.js").catch(() => {})</script>'],
  ['inline-dynamic-import', '<script>import("$.js").catch(() => {})</script>'],
  [
    'import-map',
    '<script type="importmap">{"imports":{"ads":"$.js"}}</script><script type="module">import "ads"</script>',
    alone,
  ],
  [
    'own-module-import',
    '<script type="module" src="/own/import.js"></script>',
    { files: { 'import.js': 'import "$.js"' } },
  ],
  ['data-script', '<script src="data:text/javascript,new Image().src=%22$.gif%22"></script>'],
  [
    'speculation-prefetch',
    '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["$.html"],"eagerness":"immediate"}]}</script>',
    { not: { firefox: 'no speculation rules', webkit: 'no speculation rules' } },
  ],
  [
    'speculation-prerender',
    '<script type="speculationrules">{"prerender":[{"source":"list","urls":["$.html"],"eagerness":"immediate"}]}</script>',
    {
      not: {
        firefox: 'no speculation rules',
        webkit: 'no speculation rules',
      },
    },
  ],

  // Handlers in attributes.
  ['handler-error', `<img alt="" src="data:," onerror="new Image().src='$.gif'">`],
  ['handler-svg-load', `<svg onload="new Image().src='$.gif'"></svg>`],
  ['handler-toggle', `<details open ontoggle="new Image().src='$.gif'"><summary>x</summary></details>`],
  ['handler-frame-load', `<iframe title="x" onload="new Image().src='$.gif'"></iframe>`],

  // Images.
  ['img', '<img alt="" src="$.gif">'],
  ['img-head', '<img alt="" src="$.gif">', { head: true, alone: true }],
  ['img-lazy', '<img alt="" loading="lazy" width="9" height="9" src="$.gif">'],
  ['img-crossorigin', '<img alt="" crossorigin src="$.gif">'],
  ['img-srcset', '<img alt="" srcset="$.gif 1x">'],
  ['img-srcset-widths', '<img alt="" srcset="$.gif 100w, $.gif 2000w" sizes="100px">'],
  ['img-src-and-srcset', '<img alt="" src="/own.gif" srcset="$.gif 1x, /own.gif 9x">'],
  ['image-tag', '<image src="$.gif">'],
  ['picture', '<picture><source srcset="$.gif"><img alt="" src="/own.gif"></picture>'],
  ['picture-media', '<picture><source media="(min-width: 1px)" srcset="$.gif"><img alt=""></picture>'],
  ['input-image', '<input type="image" alt="" src="$.gif">'],
  ['svg-image', '<svg><image href="$.gif" width="9" height="9"/></svg>'],
  ['svg-image-xlink', '<svg><image xlink:href="$.gif" width="9" height="9"/></svg>'],
  [
    'svg-feimage',
    '<svg width="9" height="9"><filter id="fe"><feImage href="$.gif"/></filter><rect width="9" height="9" filter="url(#fe)"/></svg>',
  ],
  [
    'svg-set-href',
    '<svg><image width="9" height="9"><set attributeName="href" to="$.gif"/></image></svg>',
    { not: { webkit: 'animates no href' } },
  ],
  ['svg-mask-attribute', '<svg width="9" height="9"><rect width="9" height="9" mask="url($.svg#m)"/></svg>'],
  [
    'svg-fill-attribute',
    '<svg width="9" height="9"><rect width="9" height="9" fill="url($.svg#m)"/></svg>',
    { not: { firefox: 'same origin only', webkit: 'same origin only' } },
  ],
  ['body-background', '<body background="$.gif">', alone],
  ['table-background', '<table background="$.gif"><tr><td>x</table>'],
  ['td-background', '<table><tr><td background="$.gif">x</table>'],

  // Media.
  ['video', '<video preload="auto" src="$.mp4"></video>', again],
  ['video-autoplay', '<video autoplay muted src="$.mp4"></video>', again],
  [
    'video-source',
    '<video preload="auto"><source src="$.mp4" type="video/mp4"></video>',
    { ...again, not: { webkit: plugins } },
  ],
  ['video-source-untyped', '<video preload="auto"><source src="$.mp4"></video>', again],
  ['video-poster', '<video poster="$.gif"></video>'],
  [
    'video-track',
    '<video crossorigin src="/own.mp4"><track default kind="captions" src="$.vtt"></video>',
    { not: trackless },
  ],
  ['audio', '<audio preload="auto" src="$.mp3"></audio>', again],
  ['audio-source', '<audio preload="auto"><source src="$.mp3"></audio>', again],

  // Frames and plugins.
  ['iframe', '<iframe title="x" src="$.html"></iframe>'],
  ['iframe-lazy', '<iframe title="x" loading="lazy" src="$.html"></iframe>'],
  ['iframe-sandbox', '<iframe title="x" sandbox src="$.html"></iframe>'],
  ['srcdoc-image', `<iframe title="x" srcdoc='<img alt="" src="$.gif">'></iframe>`],
  ['srcdoc-script', `<iframe title="x" srcdoc='<script src="$.js"></script>'></iframe>`],
  ['srcdoc-inline', `<iframe title="x" srcdoc="<script>fetch('$.json')</script>"></iframe>`],
  [
    'srcdoc-sandbox',
    `<iframe title="x" sandbox="allow-scripts" srcdoc="<script>new Image().src='$.gif'</script>"></iframe>`,
  ],
  ['iframe-javascript', `<iframe title="x" src="javascript:'<img src=$.gif>'"></iframe>`],
  ['iframe-data', `<iframe title="x" src="data:text/html,<img src='$.gif'>"></iframe>`],
  [
    'iframe-own',
    '<iframe title="x" src="/own/frame.html"></iframe>',
    { files: { 'frame.html': '<img alt="" src="$.gif">' } },
  ],
  ['frameset', '<frameset><frame src="$.html"></frameset>', alone],
  ['embed', '<embed type="text/html" src="$.html">'],
  ['embed-image', '<embed type="image/svg+xml" src="$.svg">'],
  ['object', '<object type="text/html" data="$.html"></object>'],
  ['object-image', '<object type="image/gif" data="$.gif"></object>'],
  ['object-nested', '<object data="/missing.gif" type="image/gif"><img alt="" src="$.gif"></object>'],

  // Links.
  ['link-stylesheet', '<link rel="stylesheet" href="$.css">', head],
  ['link-stylesheet-body', '<link rel="stylesheet" href="$.css">'],
  ['link-stylesheet-print', '<link rel="stylesheet" media="print" href="$.css">', head],
  ['link-stylesheet-alternate', '<link rel="alternate stylesheet" title="x" href="$.css">', head],
  ['link-preload-script', '<link rel="preload" as="script" href="$.js">', head],
  ['link-preload-style', '<link rel="preload" as="style" href="$.css">', head],
  ['link-preload-image', '<link rel="preload" as="image" href="$.gif">', head],
  ['link-preload-font', '<link rel="preload" as="font" crossorigin href="$.woff2">', head],
  ['link-preload-fetch', '<link rel="preload" as="fetch" crossorigin href="$.json">', head],
  ['link-preload-srcset', '<link rel="preload" as="image" imagesrcset="$.gif 1x">', head],
  ['link-preload-body', '<link rel="preload" as="script" href="$.js">'],
  ['link-prefetch', '<link rel="prefetch" href="$.js">', { head: true, not: { webkit: 'prefetch is off by default' } }],
  ['link-modulepreload', '<link rel="modulepreload" href="$.js">', head],
  ['link-preconnect', '<link rel="preconnect" href="http://$TCP">', { head: true, repeats: true }],
  [
    'link-dns-prefetch',
    '<link rel="dns-prefetch" href="//$HOST">',
    {
      head: true,
      not: {
        chromium: 'a look-up alone opens no socket at the partner: no witness',
        firefox: 'a look-up alone opens no socket at the partner: no witness',
        webkit: 'a look-up alone opens no socket at the partner: no witness',
      },
    },
  ],
  [
    'link-prerender',
    '<link rel="prerender" href="$.html">',
    {
      head: true,
      not: {
        chromium: 'prerenders by speculation rules only',
        firefox: 'does not prerender',
        webkit: 'does not prerender',
      },
    },
  ],
  ['link-icon', '<link rel="icon" href="$.gif">', { head: true, alone: true }],
  [
    'link-manifest',
    '<link rel="manifest" href="$.json">',
    { head: true, alone: true, not: { firefox: 'does not install pages', webkit: 'does not install pages' } },
  ],

  // Styles.
  ['style-background', '<p style="background: url($.gif)">x</p>'],
  ['style-background-quoted', `<p style="background-image: url('$.gif')">x</p>`],
  ['style-image-set', `<p style="background-image: image-set('$.gif' 1x)">x</p>`],
  ['style-escaped', String.raw`<p style="background: u\72l($.gif)">x</p>`],
  ['style-list', '<ul style="list-style-image: url($.gif)"><li>x</ul>'],
  ['style-border', '<p style="border: 9px solid; border-image: url($.gif) 1">x</p>'],
  ['style-mask', '<p style="mask-image: url($.gif)">x</p>'],
  ['style-cursor', '<p style="cursor: url($.gif), auto">x</p>'],
  ['style-content', '<i style="content: url($.gif)">x</i>'],
  ['style-shape', '<p style="float: left; shape-outside: url($.gif)">x</p>'],
  ['style-variable', '<p style="--ad: url($.gif); background: var(--ad)">x</p>'],
  ['style-element', '<style>#style-element { background: url($.gif) }</style><p id="style-element">x</p>', head],
  ['style-element-body', '<style>#style-body { background: url($.gif) }</style><p id="style-body">x</p>'],
  ['style-before', '<style>#style-before::before { content: url($.gif) }</style><p id="style-before">x</p>'],
  ['style-import', '<style>@import "$.css";</style>', head],
  ['style-import-url', '<style>@import url($.css);</style>'],
  ['style-import-layer', '<style>@import url("$.css") layer(x) screen;</style>'],
  [
    'style-font-face',
    '<style>@font-face { font-family: Ad; src: url($.woff2) } #font { font-family: Ad }</style><p id="font">x</p>',
  ],
  [
    'own-stylesheet',
    '<link rel="stylesheet" href="/own/style.css"><p id="own-stylesheet">x</p>',
    { files: { 'style.css': '#own-stylesheet { background: url($.gif) }' } },
  ],
  [
    'own-stylesheet-import',
    '<link rel="stylesheet" href="/own/import.css">',
    { files: { 'import.css': '@import "$.css";' } },
  ],
  ['svg-style', '<svg width="9" height="9"><style>@import "$.css";</style></svg>'],

  // Shadow roots and templates.
  ['shadow-image', '<div><template shadowrootmode="open"><img alt="" src="$.gif"></template></div>'],
  ['shadow-closed', '<div><template shadowrootmode="closed"><img alt="" src="$.gif"></template></div>'],
  ['shadow-script', '<div><template shadowrootmode="open"><script src="$.js"></script></template></div>'],
  ['shadow-iframe', '<div><template shadowrootmode="open"><iframe title="x" src="$.html"></iframe></template></div>'],
  ['shadow-stylesheet', '<div><template shadowrootmode="open"><link rel="stylesheet" href="$.css"></template></div>'],
  ['shadow-style', '<div><template shadowrootmode="open"><style>@import "$.css";</style></template></div>'],
  [
    'template-image',
    '<template><img alt="" src="$.gif"></template>',
    { not: { chromium: 'templates are inert', webkit: 'templates are inert' } },
  ],

  // What the document says about its own address.
  ['base-image', '<base href="http://$HOST$PATH/"><img alt="" src="x.gif">', alone],
  ['base-script', '<base href="http://$HOST$PATH/"><script src="x.js"></script>', alone],
  ['meta-refresh', '<meta http-equiv="refresh" content="0; url=$.html">', { head: true, alone: true, leaves: true }],
  ['redirected-image', '<img alt="" src="/go?$.gif">'],
  ['redirected-script', '<script src="/go?$.js"></script>'],
  ['redirected-iframe', '<iframe title="x" src="/go?$.html"></iframe>'],
  ['header-preload', '<p>x</p>', { alone: true, headers: { Link: '<$.js>; rel=preload; as=script' } }],

  // In pieces, whose borders may lie anywhere.
  ['pieces-module', '<script type="module">¶import "$.js"</script>', pieces],
  ['pieces-module-text', '<script type="module">let own;¶import "$.js"</script>', pieces],
  ['pieces-dynamic-import', '<script>let pieces;¶import("$.js").catch(() => {})</script>', pieces],
  [
    'pieces-import-map',
    '<script type="importmap">{"imports":{"own¶":"/own.js","ads":"$.js"}}</script><script type="module">import "ads"</script>',
    alone,
  ],
  [
    'pieces-speculation',
    '<script type="speculationrules">{"prefetch":[{"source":"list",¶"urls":["$.html"],"eagerness":"immediate"}]}</script>',
    { ...pieces, not: { firefox: 'no speculation rules', webkit: 'no speculation rules' } },
  ],
  ['pieces-style', '<style>main{color:red}¶main{background:url($.gif)}</style>', { alone: true }],
  ['pieces-style-import', '<style>¶@import "$.css";</style>', pieces],
  [
    'pieces-shadow',
    '<div>¶<template shadowrootmode="open"><script type="module">import "$.js"</script></template></div>',
    pieces,
  ],

  // Behind a slow script of the site's own, where only look-ahead sees them early.
  ['ahead-script', '<script src="$.js"></script>', ahead],
  ['ahead-script-async', '<script async src="$.js"></script>', ahead],
  ['ahead-module', '<script type="module" src="$.js"></script>', ahead],
  ['ahead-stylesheet', '<link rel="stylesheet" href="$.css">', ahead],
  ['ahead-preload', '<link rel="preload" as="script" href="$.js">', ahead],
  ['ahead-modulepreload', '<link rel="modulepreload" href="$.js">', ahead],
  ['ahead-img', '<img alt="" src="$.gif">', ahead],
  ['ahead-srcset', '<img alt="" srcset="$.gif 1x">', ahead],
  ['ahead-picture', '<picture><source srcset="$.gif"><img alt=""></picture>', ahead],
  ['ahead-input', '<input type="image" alt="" src="$.gif">', ahead],
  ['ahead-poster', '<video poster="$.gif"></video>', ahead],
  ['ahead-import', '<style>@import "$.css";</style>', ahead],
  ['ahead-iframe', '<iframe title="x" src="$.html"></iframe>', ahead],
  ['ahead-svg-script', '<svg><script href="$.js"></script></svg>', ahead],
]
