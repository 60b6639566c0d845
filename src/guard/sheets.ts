/** Style made by script, in one realm: URLs that are held point nowhere until they may go. */
import { quiet } from './keep.js'
import { type Hook, patch, type Realm } from './patch.js'
import { uncalm } from './texts.js'
import { active } from './watch.js'

export function guardSheets(realm: Realm): void {
  const cssText = Object.getOwnPropertyDescriptor(realm.CSSStyleDeclaration.prototype, 'cssText')!
  const quiets: Hook = (_, args: unknown[]) => args.forEach((value, i) => (args[i] = quiet(value)))
  patch(
    realm,
    'self/CSSStyleSheet/CSSGroupingRule/CSSStyleRule/CSSStyleDeclaration/StylePropertyMap FontFace insertRule addRule ' +
      'replace replaceSync setProperty set append',
    quiets,
  )
  patch(realm, 'self/Element/KeyframeEffect KeyframeEffect animate setKeyframes', quiets)
  patch(realm, 'CSSStyleDeclaration/HTMLElement/SVGElement/CSSStyleRule cssText style', quiets, 'set')
  patch(realm, 'CSSStyleDeclaration cssText', (self) => [uncalm(cssText.get!.call(self) as string)], 'get')
  // Firefox and WebKit have a setter for each property. Chromium's style objects have properties of their own, which
  // cannot be patched; but what they ask for is requested when the page is laid out, mostly after this task.
  const images = /image|back|mask|cursor|content|outside|filter|list/i
  const properties = Object.keys(realm.CSSStyleProperties?.prototype ?? {}).filter((name) => images.test(name))
  patch(realm, 'CSSStyleProperties ' + properties.join(' '), quiets, 'set')
  const touched = new Set<CSSStyleDeclaration>()
  patch(
    realm,
    'HTMLElement/SVGElement/CSSKeyframeRule/CSSNestedDeclarations/CSSStyleRule style',
    (self, args, native) => {
      const style = native.apply(self, args) as CSSStyleDeclaration
      if (active && touched.add(style).size === 1) queueMicrotask(calmTouched)
      return [style]
    },
    'get',
  )

  function calmTouched(): void {
    for (const style of touched) {
      const css = cssText.get!.call(style) as string
      const calmed = quiet(css)
      if (calmed !== css) cssText.set!.call(style, calmed)
    }
    touched.clear()
  }
}
