/**
 * The partners that `nosale.js` knows by itself, chosen by reach: those that
 * the Web Almanac finds on most pages (Privacy 2024 and 2025: figures of trackers
 * and of third-party cookies), the pixels that sites paste by hand, and the
 * exchanges that bid on most pages with ads. `docs/partners.md` has the list.
 */
import * as known from './index.js'
import { pack } from './pack.js'

export const common = pack([
  known.googleAds,
  known.googleAdsense,
  known.googleAdManager,
  known.meta,
  known.microsoftAds,
  known.microsoftMonetize,
  known.tiktok,
  known.pinterest,
  known.snap,
  known.linkedin,
  known.x,
  known.reddit,
  known.amazonAds,
  known.amazonPublisherServices,
  known.criteo,
  known.taboola,
  known.outbrain,
  known.adroll,
  known.theTradeDesk,
  known.yahooDsp,
  known.quantcast,
  known.magnite,
  known.pubmatic,
  known.openx,
  known.indexExchange,
  known.yandexMetrica,
  known.googleAnalytics,
  known.clarity,
  known.hotjar,
  known.youtube,
  known.vimeoEmbed,
  known.googleMaps,
])
