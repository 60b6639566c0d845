/** Style sheets made by script, in one realm: URLs that are held point nowhere until they may go. */
import type { Realm } from './attributes.js'
import { type Around, reconstruct, replace } from './disguise.js'
import { calm, uncalm } from './texts.js'
import type { Watch } from './watch.js'

export function guardSheets(realm: Realm, { holds, isActive }: Watch): void {
  const { CSSStyleSheet, CSSStyleDeclaration, CSSStyleRule, HTMLElement, SVGElement } = realm
  const quiet = (value: unknown): unknown => (typeof value === 'string' ? calm(value, holds) : value)
  const quietArgs: Around = (native, self, args: unknown[]) => native.apply(self, args.map(quiet))
  const declaration = CSSStyleDeclaration.prototype
  const cssText = Object.getOwnPropertyDescriptor(declaration, 'cssText')!

  for (const method of ['insertRule', 'replace', 'replaceSync', 'addRule']) {
    replace(CSSStyleSheet.prototype, method, quietArgs)
  }
  replace(declaration, 'setProperty', quietArgs)
  replace(declaration, 'cssText', quietArgs, 'set')
  replace(declaration, 'cssText', (native, self) => uncalm(native.call(self) as string), 'get')
  reconstruct(realm, 'FontFace', (args) => args.map(quiet))

  // Chromium's style objects have properties of their own, which nothing can stand before; but
  // what they ask for is asked when the page is drawn, and that is later than this task.
  const touched = new Set<CSSStyleDeclaration>()
  const calmTouched = (): void => {
    for (const style of touched) {
      const css = cssText.get!.call(style) as string
      const calmed = calm(css, holds)
      if (calmed !== css) cssText.set!.call(style, calmed)
    }
    touched.clear()
  }
  for (const { prototype } of [HTMLElement, SVGElement, CSSStyleRule]) {
    replace(prototype, 'style', quietArgs, 'set')
    replace(
      prototype,
      'style',
      (native, self) => {
        const style = native.call(self) as CSSStyleDeclaration
        if (isActive() && touched.add(style).size === 1) queueMicrotask(calmTouched)
        return style
      },
      'get',
    )
  }
}
