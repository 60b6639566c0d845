/**
 * The tag after the tag, for a site whose pages stand in frames on other sites:
 * its cookies there are others than at home, so it asks the page around it
 * whether the visitor is opted out. That page loads this file too, to answer.
 */
import type { Consent } from './types.js'

const { nosale } = window as { nosale?: Consent }

addEventListener('message', ({ source, data }) => {
  if (data !== 'nosale?' || !nosale) return
  // The answer holds nothing that could not be said to anyone.
  source?.postMessage('nosale: ' + (isOut(nosale) ? 'out' : 'in'), { targetOrigin: '*' })
})

// A frame of the page's own origin shares its cookies; `frameElement` is hidden from others.
if (parent !== window && !frameElement && nosale) ask(nosale)

/** Of a sale, by the visitor's word or by any rule: what is not the law's default, nor a yes. */
function isOut({ decisions, settings }: Consent): boolean {
  const sales = settings.purposes.filter(({ sale }) => sale).map(({ id }) => decisions[id]!)
  return sales.some(({ allowed, because }) => !allowed && because !== 'default')
}

/** Partners wait until the answer. A page without nosale gives none, and then the law's default holds. */
function ask(consent: Consent): void {
  const hear = (account?: 'out'): void => {
    removeEventListener('message', listen)
    clearTimeout(timer)
    consent.account(account)
  }
  const listen = ({ source, data }: MessageEvent): void => {
    if (source === parent && data === 'nosale: out') hear('out')
    else if (source === parent && data === 'nosale: in') hear()
  }
  const timer = setTimeout(hear, 2000)
  consent.account('unknown')
  addEventListener('message', listen)
  parent.postMessage('nosale?', '*')
}
