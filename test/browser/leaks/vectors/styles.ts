/** Style sheets and rules made by script. Data. */
import type { Row } from '../vector.js'

export const styles: readonly Row[] = [
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
  ['style-spelled', `box().style.cssText = 'background: u\\\\72l(http://\\\\61 ds.localhost:$PORT$PATH.gif)'`],
]
