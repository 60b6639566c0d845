/** Ways of navigating to a partner, in one realm: forms, links, the address. A visitor who presses may go where they want. */
import { get } from './keep.js'
import { patch, type Realm } from './patch.js'
import { refuses } from './watch.js'

interface Navigate extends Event {
  readonly destination: { readonly url: string }
}

const read = (element: Element | null | undefined, name: string): string => (element && get(element, name)) ?? ''

export function guardGoing(realm: Realm): void {
  /** Would it go to a partner, in a frame where nobody sees it, or without a press? */
  function isRefused(url: string, target: string): boolean {
    const isPressed = /^(_\w+)?$/.test(target) && realm.navigator.userActivation?.isActive
    return !isPressed && refuses(url, 'navigation')
  }
  const isFormRefused = (form: Element, button?: Element | null): boolean =>
    isRefused(read(button, 'formaction') || read(form, 'action'), read(button, 'formtarget') || read(form, 'target'))

  patch(realm, 'HTMLFormElement submit requestSubmit', (self: Element, [button]: [Element?]) =>
    isFormRefused(self, button) ? [] : undefined,
  )
  patch(realm, 'HTMLElement/EventTarget click dispatchEvent', (self: Element, [event]: [Event?]) => {
    if (event && event.type !== 'click') return
    const link = self.closest?.('a,area')
    if (link && isRefused(read(link, 'href'), read(link, 'target'))) return [false]
  })
  realm.addEventListener(
    'submit',
    (event) => {
      const { target, submitter } = event
      if ((target as Element).localName && isFormRefused(target as Element, submitter)) event.preventDefault()
    },
    true,
  )
  const { navigation } = realm as unknown as { navigation?: EventTarget }
  navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && isRefused((event as Navigate).destination.url, '')) event.preventDefault()
  })
}
