/** What must arrive in every state: the site's own requests, and those to hosts that only look like a partner's. Data. */
import type { Row, Vector } from '../vector.js'

/** `$` names these hosts; the port is the witness's. */
const hosts = {
  home: 'SITE',
  unlisted: 'other.localhost',
  prefixed: 'myads.localhost',
  inside: 'ads.localhost.other.localhost',
  dashed: 'ads-localhost.localhost',
} as const

const ways: readonly Row[] = [
  ['script', '<script src="$.js"></script>'],
  ['img', '<img alt="" src="$.gif?to=http://ads.localhost/">'],
  ['stylesheet', '<link rel="stylesheet" href="$.css">'],
  ['iframe', '<iframe title="x" src="$.html#ads.localhost"></iframe>'],
]
const calls: readonly Row[] = [
  ['fetch', `await fetch('$.json?to=ads.localhost')`],
  ['xhr', `const x = new XMLHttpRequest(); x.open('GET', '$.json'); x.send()`],
  ['beacon', `navigator.sendBeacon('$.txt', 'http://ads.localhost/')`],
  ['image', `new Image().src = '$.gif'`],
  ['srcset', `new Image().srcset = '$.gif/http://ads.localhost/a.gif?to=http://ads.localhost/ 1x'`],
  ['inner-html', `box().innerHTML = '<img alt="http://ads.localhost/" src="$.gif">'`],
  ['script-append', `const s = document.createElement('script'); s.src = '$.js'; document.head.append(s)`],
]

export const controls: readonly Vector[] = Object.entries(hosts).flatMap(([host, control]) => [
  ...ways.map(([id, markup]) => ({ id: `${host}-${id}`, markup, control })),
  ...calls.map(([id, code]) => ({ id: `${host}-called-${id}`, code, control })),
])
