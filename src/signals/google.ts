/**
 * Google Consent Mode v2, restricted data processing, and the event `nosale`
 * for tag managers, all on `dataLayer`: whether the site defines its `gtag`
 * before us or after, it reads the same queue.
 * Source: Google, Set up consent mode on websites.
 */
import type { Decisions, Settings, Signal } from '../types.js'

declare global {
  interface Window {
    dataLayer?: unknown[]
  }
}

/** Returns the way to tell Google's tags; the first call is the `default`. */
export function google({ google = {} }: Settings): { tell(signal: Signal, decisions: Decisions): void } {
  let isTold = false

  function gtag(..._command: unknown[]): void {
    // Google's tags tell a command from data by its being no array.
    ;(window.dataLayer ??= []).push(arguments)
  }

  return {
    tell({ us, sale, analytics, functional }, decisions) {
      const said = (yes: boolean) => (yes ? 'granted' : 'denied')
      const types = {
        ad_storage: said(sale),
        ad_user_data: said(sale),
        ad_personalization: said(sale),
        analytics_storage: said(analytics),
        functionality_storage: said(functional),
        personalization_storage: said(functional),
        security_storage: 'granted',
      }
      if (!isTold) {
        google.defaults?.forEach((place) => gtag('consent', 'default', place))
        gtag('consent', 'default', { ...types, wait_for_update: 500 })
        if (google.url_passthrough) gtag('set', 'url_passthrough', true)
      }
      // While only a law that denies has spoken, tags wait a moment for the visitor, and the regions' defaults hold. What
      // was said outranks them: any reason other than `default`, and reasons are the only text in the decisions.
      if (isTold || sale || /:"[^d]/.test(JSON.stringify(decisions))) gtag('consent', 'update', types)
      isTold = true
      gtag('set', 'ads_data_redaction', !sale)
      if (us) gtag('set', 'restricted_data_processing', !sale)
      window.dataLayer!.push({ event: 'nosale', nosale: { ...decisions } })
    },
  }
}
