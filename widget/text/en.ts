/** American English: the text that prevails. */
import type { WidgetText } from '../../src/types.js'

export const en: WidgetText = {
  bannerTitle: 'Your privacy on this site',
  bannerOptIn:
    'With your permission, this site uses cookies and similar tools and shares data with partners. Nothing starts before you answer, and you can change your answer at any time.',
  bannerOptOut:
    'This site shares data with advertising partners, which the law may call a sale. You can opt out now or at any time by the link at the foot of the page.',
  accept: 'Accept',
  decline: 'Decline',
  preferences: 'Preferences',
  doNotSell: 'Do Not Sell or Share My Personal Information',
  dismiss: 'Close',
  preferencesTitle: 'Privacy preferences',
  scope:
    'Your answer is kept in this browser on this device; other browsers need an answer of their own, and clearing cookies clears it. No name or address is asked for. Some parts of the site may not work as intended without partners.',
  saleTitle: 'Sale and sharing of personal information',
  saleNote: 'Opting out stops this site from making personal information available to partners for their own use.',
  advertising: 'Advertising',
  advertisingNote: 'Partners show and measure ads based on your visits here and elsewhere.',
  analytics: 'Analytics',
  analyticsNote: 'Counts visits and shows how the site is used.',
  functional: 'Extras',
  functionalNote: 'Videos, maps, chat and other content from outside.',
  sensitive: 'Sensitive information',
  sensitiveNote: 'Uses beyond what you asked for, such as to infer traits about you.',
  allowed: 'Allowed',
  denied: 'Not allowed',
  save: 'Save choices',
  optOutAll: 'Opt out',
  close: 'Close',
  policy: 'Privacy policy',
  optedOut: 'You are opted out',
  optedOutNote: 'Your personal information is not sold or shared from this browser.',
  signalHonored: 'Opt-Out Request Honored',
  signalNote: 'Your browser sends Global Privacy Control. It counts as an opt-out of sale and sharing.',
  signalOverridden: 'Your browser asks for an opt-out, but your own choice on this site allows sharing.',
  reload: 'Reload page',
  reloadNote: 'Partner code that is already running stops when the page is loaded again.',
  confirmNote:
    'You opted out. To allow the sale and sharing of your personal information again, press “Save choices” once more.',
  receipt: 'Receipt',
}
