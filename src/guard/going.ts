/** Ways of going to a partner, in one realm: forms, links, the address. A visitor who presses may go where they want to. */
import type { Patch } from './patch.js'
import type { Watch } from './watch.js'

interface Navigate extends Event {
  readonly destination: { readonly url: string }
}

export function guardGoing({ realm, patch }: Patch, { refuses }: Watch): void {
  const { getAttribute } = realm.Element.prototype
  const get = (element: Element | null | undefined, name: string): string =>
    (element && getAttribute.call(element, name)) ?? ''

  /** Would it go to a partner, unseen in a frame or with no press? */
  function isRefused(url: string, target: string): boolean {
    const isPressed = /^(_\w+)?$/.test(target) && realm.navigator.userActivation?.isActive
    return !isPressed && refuses(url, 'navigation')
  }
  const isFormRefused = (form: Element, button?: Element | null): boolean =>
    isRefused(get(button, 'formaction') || get(form, 'action'), get(button, 'formtarget') || get(form, 'target'))

  patch('HTMLFormElement submit', (self: Element) => (isFormRefused(self) ? [] : undefined))
  patch('HTMLElement/EventTarget click dispatchEvent', (self: Element, [event]: [Event?]) => {
    if (event && event.type !== 'click') return
    const link = self.closest?.('a,area')
    if (link && isRefused(get(link, 'href'), get(link, 'target'))) return [false]
  })
  realm.addEventListener(
    'submit',
    (event) => {
      if (isFormRefused(event.target as Element, event.submitter)) event.preventDefault()
    },
    true,
  )
  const { navigation } = realm as unknown as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && isRefused((event as Navigate).destination.url, '')) event.preventDefault()
  })
}
