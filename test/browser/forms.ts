/** The ways of marking a tag, one of each kind. */

/** One element of each kind that can be marked; `$` is the partner's origin. Each asks for a path of its own. */
export const forms: readonly (readonly [name: string, markup: string, path: string])[] = [
  [
    'classic script',
    '<script type="text/plain" data-purpose="advertising" src="$/classic.js"></script>',
    '/classic.js',
  ],
  [
    'async script',
    '<script async type="text/plain" data-purpose="advertising" src="$/async.js"></script>',
    '/async.js',
  ],
  [
    'defer script',
    '<script defer type="text/plain" data-purpose="advertising" src="$/defer.js"></script>',
    '/defer.js',
  ],
  [
    'module',
    '<script type="text/plain" data-type="module" data-purpose="advertising" src="$/module.js"></script>',
    '/module.js',
  ],
  [
    'script with data-src',
    '<script type="text/plain" data-purpose="advertising" data-src="$/aside.js"></script>',
    '/aside.js',
  ],
  [
    'inline script',
    '<script type="text/plain" data-purpose="advertising">new Image().src="$/inline.gif"</script>',
    '/inline.gif',
  ],
  [
    'inline module',
    '<script type="text/plain" data-type="module" data-purpose="advertising">import "$/import.js"</script>',
    '/import.js',
  ],
  ['img src', '<img alt="" data-purpose="advertising" data-src="$/img.gif">', '/img.gif'],
  ['img srcset', '<img alt="" data-purpose="advertising" data-srcset="$/srcset.gif 1x">', '/srcset.gif'],
  [
    'picture source',
    '<picture><source data-purpose="advertising" data-srcset="$/picture.gif"><img alt="" src="/own.gif"></picture>',
    '/picture.gif',
  ],
  ['iframe', '<iframe title="ad" data-purpose="advertising" data-src="$/frame.html"></iframe>', '/frame.html'],
  ['video', '<video data-purpose="advertising" data-src="$/video.mp4" preload="auto"></video>', '/video.mp4'],
  ['poster', '<video data-purpose="advertising" data-poster="$/poster.gif"></video>', '/poster.gif'],
  ['audio', '<audio data-purpose="advertising" data-src="$/audio.mp3" preload="auto"></audio>', '/audio.mp3'],
  [
    'source of video',
    '<video preload="auto"><source data-purpose="advertising" data-src="$/source.mp4" type="video/mp4"></video>',
    '/source.mp4',
  ],
  [
    'track',
    '<video crossorigin><track default kind="captions" data-purpose="advertising" data-src="$/track.vtt"></video>',
    '/track.vtt',
  ],
  ['embed', '<embed data-purpose="advertising" type="text/html" data-src="$/embed.html">', '/embed.html'],
  ['object', '<object data-purpose="advertising" type="text/html" data-data="$/object.html"></object>', '/object.html'],
  ['stylesheet', '<link rel="stylesheet" data-purpose="advertising" data-href="$/style.css">', '/style.css'],
  ['preload', '<link rel="preload" as="image" data-purpose="advertising" data-href="$/preload.gif">', '/preload.gif'],
  ['image button', '<input type="image" alt="" data-purpose="advertising" data-src="$/input.gif">', '/input.gif'],
  [
    'SVG image',
    '<svg><image data-purpose="advertising" data-href="$/svg.gif" width="9" height="9" /></svg>',
    '/svg.gif',
  ],
  [
    'feImage',
    '<svg width="9" height="9"><filter id="fe"><feImage data-purpose="advertising" data-href="$/fe.gif"/></filter><rect width="9" height="9" filter="url(#fe)"/></svg>',
    '/fe.gif',
  ],
  [
    'SVG script',
    '<svg><script type="text/plain" data-purpose="advertising" data-src="$/svg.js"></script></svg>',
    '/svg.js',
  ],
  [
    'inline SVG script',
    '<svg><script type="text/plain" data-purpose="advertising">1 &amp;&amp; (new Image().src = "$/svg-inline.gif")</script></svg>',
    '/svg-inline.gif',
  ],
  ['background', '<table data-purpose="advertising" data-background="$/table.gif"><tr><td>x</table>', '/table.gif'],
  [
    'frame with a document',
    '<iframe title="ad" data-purpose="advertising" data-srcdoc=\'<img alt="" src="$/srcdoc.gif">\'></iframe>',
    '/srcdoc.gif',
  ],
  [
    'preload of a set',
    '<link rel="preload" as="image" data-purpose="advertising" data-imagesrcset="$/set.gif 1x">',
    '/set.gif',
  ],
  ['style sheet', '<style data-purpose="advertising" data-css="@import &quot;$/css.css&quot;"></style>', '/css.css'],
  ['style', '<p data-purpose="advertising" data-style="background:url($/background.gif)">x</p>', '/background.gif'],
  [
    'template of script',
    '<template data-purpose="advertising"><p>Ad</p><script data-src="$/t-script.js"></script></template>',
    '/t-script.js',
  ],
  [
    'template of iframe',
    '<template data-purpose="advertising"><iframe src="$/t-frame.html"></iframe></template>',
    '/t-frame.html',
  ],
  [
    'template of embed',
    '<template data-purpose="advertising"><embed type="text/html" src="$/t-embed.html"></template>',
    '/t-embed.html',
  ],
  [
    'template of object',
    '<template data-purpose="advertising"><object type="text/html" data="$/t-object.html"></object></template>',
    '/t-object.html',
  ],
  [
    'template of a marked script',
    '<template data-purpose="advertising"><script type="text/plain" data-purpose="advertising" src="$/t-marked.js"></script></template>',
    '/t-marked.js',
  ],
  [
    'template with data-src',
    '<template data-purpose="advertising"><div><img alt="" data-src="$/t-img.gif"></div></template>',
    '/t-img.gif',
  ],
  [
    'markup as text',
    '<script type="text/plain" data-purpose="advertising" data-html><img alt="" src="$/html.gif"></script>',
    '/html.gif',
  ],
]

/** All of them as one piece of page, for a partner at this origin. */
export function markupFor(origin: string): string {
  return forms.map(([, markup]) => markup.replaceAll('$', origin)).join('\n')
}

/** How often each form asked; media are asked for again by range, so for them once is as good as twice. */
export function count(paths: string[]): { [name: string]: number } {
  return Object.fromEntries(
    forms.map(([name, , path]) => {
      const times = paths.filter((asked) => asked === path).length
      return [name, /video|audio/.test(name) ? Math.min(times, 1) : times]
    }),
  )
}
