/**
 * American English: the text that prevails. It is inside the files that show
 * it, so it comes in the parts in which they do; other languages are one object.
 */
import type { Words } from '../../src/types.js'

/** What the banner says. */
export const ask = {
  bannerTitle: 'Your privacy on this site',
  bannerOptIn:
    'With your permission, this site uses cookies and similar tools and shares data with partners. Nothing starts before you answer, and you can change your answer at any time.',
  bannerOptOut:
    'This site uses cookies and shares data with advertising partners, which the law may call a sale. You can opt out now or at any time by the link at the foot of the page.',
  accept: 'Accept',
  decline: 'Decline',
  preferences: 'Preferences',
  doNotSell: 'Do Not Sell or Share My Personal Information',
  dismiss: 'Close',
  policy: 'Privacy policy',
}

const both = {
  sensitive: 'Sensitive information',
  denied: 'Not allowed',
  close: 'Close',
  preferencesTitle: 'Privacy preferences',
  optedOut: 'You are opted out',
  signalNote: 'Your browser sends Global Privacy Control. It counts as an opt-out of sale and sharing.',
  receipt: 'Receipt',
}

/** What the status, the notice and the receipt say. */
export const tell = {
  ...both,
  optedOutNote: 'Your personal information is not sold or shared from this browser.',
  signalHonored: 'Opt-Out Request Honored',
  signalOverridden: 'Your browser asks for an opt-out, but your own choice on this site allows sharing.',
  reload: 'Reload page',
  reloadNote: 'Partner code that is already running stops when the page is loaded again.',
  noticeTitle: 'Our privacy policy has changed',
  notice: 'This is for your information. The choices that you made on this site stay as they are.',
  receiptNote:
    'What this browser keeps of your answer, and what you were shown. It holds no name and no number of yours.',
  download: 'Download',
}

/** What the preferences say. */
export const choose = {
  ...both,
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
  sensitiveNote: 'Uses beyond what you asked for, such as to infer traits about you.',
  allowed: 'Allowed',
  save: 'Save choices',
  optOutAll: 'Opt out',
  partners: 'Partners',
  prevails: 'The English text prevails.',
  confirmNote:
    'You opted out. To allow the sale and sharing of your personal information again, press “Save choices” once more.',
}

/** What held content says in its place. */
export const embed = {
  embedTitle: 'Content from {partner}',
  embedNote: 'Nothing is loaded from there before you allow it. Then {partner} learns of your visit to this page.',
  embedOnce: 'Load once',
  embedAlways: 'Always load',
}

/** What our links at the foot say: Cal. Civ. Code § 1798.135(a), 11 CCR §§ 7013 to 7015. */
export const foot = {
  doNotSell: 'Do Not Sell or Share My Personal Information',
  linkSell: 'Do Not Sell My Personal Information',
  linkChoices: 'Your Privacy Choices',
  linkCalifornia: 'Your California Privacy Choices',
  limit: 'Limit the Use of My Sensitive Personal Information',
  signalHonored: 'Opt-Out Request Honored',
}

export const lang = 'en'
export const words: Words = { ...ask, ...tell, ...choose, ...embed, ...foot }
