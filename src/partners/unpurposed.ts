/**
 * Of no purpose by itself: what pays, protects or only loads others. Held where
 * a site lists it, never by default. What a tag manager loads is held by host.
 */
import type { Known } from '../types.js'

export const googleTagManager: Known = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  hosts: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
  signals: ['consent-mode'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const googleFundingChoices: Known = {
  id: 'google-funding-choices',
  name: 'Google Funding Choices',
  hosts: ['fundingchoicesmessages.google.com'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const tealium: Known = {
  id: 'tealium',
  name: 'Tealium iQ',
  hosts: ['tags.tiqcdn.com', 'collect.tealiumiq.com'],
  cookies: ['utag_main*'],
  policyUrl: 'https://tealium.com/privacy/',
}

export const ensighten: Known = {
  id: 'ensighten',
  name: 'Ensighten (CHEQ)',
  hosts: ['nexus.ensighten.com'],
}

export const sentry: Known = {
  id: 'sentry',
  name: 'Sentry',
  hosts: ['browser.sentry-cdn.com', 'ingest.sentry.io'],
  policyUrl: 'https://sentry.io/privacy/',
}

export const recaptcha: Known = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  hosts: ['google.com/recaptcha', 'recaptcha.net', 'gstatic.com/recaptcha'],
  storage: ['_grecaptcha'],
  elsewhere: ['_GRECAPTCHA'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const hcaptcha: Known = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  hosts: ['hcaptcha.com'],
  elsewhere: ['hmt_id'],
  policyUrl: 'https://www.hcaptcha.com/privacy',
}

export const turnstile: Known = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  hosts: ['challenges.cloudflare.com'],
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
}

export const googleSignIn: Known = {
  id: 'google-sign-in',
  name: 'Google Sign-In',
  hosts: ['accounts.google.com/gsi'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const googleFonts: Known = {
  id: 'google-fonts',
  name: 'Google Fonts',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const stripe: Known = {
  id: 'stripe',
  name: 'Stripe',
  hosts: ['js.stripe.com', 'm.stripe.network', 'm.stripe.com'],
  cookies: ['__stripe_mid', '__stripe_sid'],
  policyUrl: 'https://stripe.com/privacy',
}

export const paypal: Known = {
  id: 'paypal',
  name: 'PayPal',
  hosts: ['paypal.com/sdk', 'paypalobjects.com', 't.paypal.com'],
  elsewhere: ['ts', 'LANG', 'x-pp-s'],
  policyUrl: 'https://www.paypal.com/us/legalhub/privacy-full',
}
