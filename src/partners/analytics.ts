/**
 * Analytics: counting, recording, testing and watching performance, with and
 * without cookies. Held by default under a purpose called `analytics`.
 */
import type { Known } from '../types.js'

export const googleAnalytics: Known = {
  id: 'google-analytics',
  name: 'Google Analytics',
  purpose: 'analytics',
  hosts: [
    'googletagmanager.com/gtag/js?id=G-',
    'googletagmanager.com/gtag/destination?id=G-',
    'google-analytics.com',
    'analytics.google.com',
    'stats.g.doubleclick.net',
  ],
  cookies: ['_ga', '_ga_*', '_gid', '_gat*'],
  signals: ['consent-mode'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const clarity: Known = {
  id: 'clarity',
  name: 'Microsoft Clarity',
  purpose: 'analytics',
  hosts: ['clarity.ms', 'c.bing.com'],
  cookies: ['_clck', '_clsk'],
  elsewhere: ['CLID', 'MUID', 'ANONCHK', 'SM'],
  signals: ['own'],
  policyUrl: 'https://www.microsoft.com/en-us/privacy/privacystatement',
}

export const adobeAnalytics: Known = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  purpose: 'analytics',
  hosts: ['assets.adobedtm.com', 'omtrdc.net', '2o7.net', 'edge.adobedc.net'],
  cookies: ['s_cc', 's_sq', 's_vi', 's_fid', 's_ecid', 'AMCV_*', 'kndctr_*'],
  signals: ['own'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
}

export const adobeTarget: Known = {
  id: 'adobe-target',
  name: 'Adobe Target',
  purpose: 'analytics',
  hosts: ['tt.omtrdc.net'],
  cookies: ['mbox*', 'at_check'],
  signals: ['own'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
}

export const matomo: Known = {
  id: 'matomo',
  name: 'Matomo Cloud',
  purpose: 'analytics',
  hosts: ['matomo.cloud'],
  cookies: ['_pk_id*', '_pk_ses*', '_pk_ref*'],
  signals: ['own'],
  policyUrl: 'https://matomo.org/privacy-policy/',
}

export const hotjar: Known = {
  id: 'hotjar',
  name: 'Hotjar',
  purpose: 'analytics',
  hosts: ['hotjar.com', 'hotjar.io'],
  cookies: ['_hjSessionUser_*', '_hjSession_*', '_hjid', '_hjTLDTest'],
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
}

export const contentsquare: Known = {
  id: 'contentsquare',
  name: 'Contentsquare',
  purpose: 'analytics',
  hosts: ['contentsquare.net'],
  cookies: ['_cs_id', '_cs_s', '_cs_c', '_cs_mk*'],
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
}

export const fullstory: Known = {
  id: 'fullstory',
  name: 'Fullstory',
  purpose: 'analytics',
  hosts: ['edge.fullstory.com', 'rs.fullstory.com'],
  cookies: ['fs_uid', 'fs_cid', 'fs_lua'],
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
}

export const logrocket: Known = {
  id: 'logrocket',
  name: 'LogRocket',
  purpose: 'analytics',
  hosts: [
    'logrocket.io',
    'lr-ingest.io',
    'lr-ingest.com',
    'lr-in.com',
    'lr-in-prod.com',
    'ingest-lr.com',
    'lrkt-in.com',
    'lgrckt-in.com',
  ],
  cookies: ['_lr_*'],
  storage: ['_lr_*'],
  policyUrl: 'https://logrocket.com/privacy/',
}

export const mouseflow: Known = {
  id: 'mouseflow',
  name: 'Mouseflow',
  purpose: 'analytics',
  hosts: ['cdn.mouseflow.com', 'o2.mouseflow.com'],
  cookies: ['mf_*'],
  policyUrl: 'https://mouseflow.com/legal/company/privacy-policy/',
}

export const crazyEgg: Known = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  purpose: 'analytics',
  hosts: ['crazyegg.com'],
  cookies: ['_ce.*', 'cebs*', '_CEFT'],
  policyUrl: 'https://www.crazyegg.com/privacy',
}

export const luckyOrange: Known = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  purpose: 'analytics',
  hosts: ['luckyorange.com', 'luckyorange.net'],
  cookies: ['_lo_uid', '_lo_v', '_lorid'],
}

export const inspectlet: Known = {
  id: 'inspectlet',
  name: 'Inspectlet',
  purpose: 'analytics',
  hosts: ['cdn.inspectlet.com', 'hn.inspectlet.com'],
  cookies: ['__insp_*'],
  policyUrl: 'https://www.inspectlet.com/legal#privacy',
}

export const smartlook: Known = {
  id: 'smartlook',
  name: 'Smartlook',
  purpose: 'analytics',
  hosts: ['web-sdk.smartlook.com', 'smartlook.cloud'],
  cookies: ['SL_*'],
}

export const quantumMetric: Known = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  purpose: 'analytics',
  hosts: ['quantummetric.com'],
  cookies: ['QuantumMetric*'],
}

export const glassbox: Known = {
  id: 'glassbox',
  name: 'Glassbox',
  purpose: 'analytics',
  hosts: ['cdn.gbqofs.com', 'glassboxdigital.io'],
  cookies: ['_cls_s', '_cls_v'],
}

export const heap: Known = {
  id: 'heap',
  name: 'Heap',
  purpose: 'analytics',
  hosts: ['heapanalytics.com', 'heap-api.com'],
  cookies: ['_hp2_*', '_hp5_*'],
  policyUrl: 'https://www.heap.io/privacy',
}

export const mixpanel: Known = {
  id: 'mixpanel',
  name: 'Mixpanel',
  purpose: 'analytics',
  hosts: ['cdn.mxpnl.com', 'api-js.mixpanel.com', 'api.mixpanel.com'],
  cookies: ['mp_*_mixpanel'],
  storage: ['mp_*_mixpanel'],
  signals: ['own'],
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
}

export const amplitude: Known = {
  id: 'amplitude',
  name: 'Amplitude',
  purpose: 'analytics',
  hosts: ['cdn.amplitude.com', 'api2.amplitude.com', 'api.eu.amplitude.com'],
  cookies: ['AMP_*', 'amp_*'],
  storage: ['AMP_*', 'amp_*'],
  policyUrl: 'https://amplitude.com/privacy',
}

export const segment: Known = {
  id: 'segment',
  name: 'Segment',
  purpose: 'analytics',
  hosts: ['cdn.segment.com', 'api.segment.io'],
  cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
  storage: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
}

export const rudderstack: Known = {
  id: 'rudderstack',
  name: 'RudderStack',
  purpose: 'analytics',
  hosts: ['cdn.rudderlabs.com', 'rudderstack.com'],
  cookies: ['rl_*'],
  storage: ['rl_*'],
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
}

export const posthog: Known = {
  id: 'posthog',
  name: 'PostHog',
  purpose: 'analytics',
  hosts: ['i.posthog.com'],
  cookies: ['ph_*_posthog'],
  storage: ['ph_*_posthog'],
  signals: ['own'],
  policyUrl: 'https://posthog.com/privacy',
}

export const snowplow: Known = {
  id: 'snowplow',
  name: 'Snowplow',
  purpose: 'analytics',
  hosts: ['cdn.jsdelivr.net/npm/@snowplow'],
  cookies: ['_sp_id.*', '_sp_ses.*'],
  policyUrl: 'https://snowplow.io/privacy-policy/',
}

export const piwikPro: Known = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  purpose: 'analytics',
  hosts: ['piwik.pro'],
  cookies: ['_pk_*', 'stg_*'],
  policyUrl: 'https://piwik.pro/privacy-policy/',
}

export const chartbeat: Known = {
  id: 'chartbeat',
  name: 'Chartbeat',
  purpose: 'analytics',
  hosts: ['static.chartbeat.com', 'ping.chartbeat.net'],
  cookies: ['_chartbeat2', '_cb_svref', '_cb_ls', '_v__*', '_cb'],
  policyUrl: 'https://chartbeat.com/privacy/',
}

export const parsely: Known = {
  id: 'parsely',
  name: 'Parse.ly',
  purpose: 'analytics',
  hosts: ['cdn.parsely.com', 'p1.parsely.com'],
  cookies: ['_parsely_visitor', '_parsely_session'],
  policyUrl: 'https://www.parse.ly/privacy-policy/',
}

export const comscore: Known = {
  id: 'comscore',
  name: 'Comscore',
  purpose: 'analytics',
  hosts: ['scorecardresearch.com'],
  elsewhere: ['UID', 'UIDR'],
  policyUrl: 'https://www.scorecardresearch.com/privacy.aspx',
}

export const nielsen: Known = {
  id: 'nielsen',
  name: 'Nielsen',
  purpose: 'analytics',
  hosts: ['imrworldwide.com'],
  storage: ['nol_*'],
  elsewhere: ['IMRID'],
  signals: ['tcf'],
}

export const plausible: Known = {
  id: 'plausible',
  name: 'Plausible',
  purpose: 'analytics',
  hosts: ['plausible.io'],
  policyUrl: 'https://plausible.io/privacy',
}

export const fathom: Known = {
  id: 'fathom',
  name: 'Fathom',
  purpose: 'analytics',
  hosts: ['cdn.usefathom.com'],
  policyUrl: 'https://usefathom.com/privacy',
}

export const simpleAnalytics: Known = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  purpose: 'analytics',
  hosts: ['scripts.simpleanalyticscdn.com', 'queue.simpleanalyticscdn.com'],
  policyUrl: 'https://www.simpleanalytics.com/privacy-policy',
}

export const umami: Known = {
  id: 'umami',
  name: 'Umami Cloud',
  purpose: 'analytics',
  hosts: ['cloud.umami.is'],
  policyUrl: 'https://umami.is/privacy',
}

export const vercelAnalytics: Known = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  purpose: 'analytics',
  hosts: ['va.vercel-scripts.com'],
  policyUrl: 'https://vercel.com/legal/privacy-policy',
}

export const cloudflareAnalytics: Known = {
  id: 'cloudflare-analytics',
  name: 'Cloudflare Web Analytics',
  purpose: 'analytics',
  hosts: ['cloudflareinsights.com'],
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
}

export const ahrefsAnalytics: Known = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  purpose: 'analytics',
  hosts: ['analytics.ahrefs.com'],
  policyUrl: 'https://ahrefs.com/legal/privacy-policy',
}

export const optimizely: Known = {
  id: 'optimizely',
  name: 'Optimizely',
  purpose: 'analytics',
  hosts: ['cdn.optimizely.com', 'logx.optimizely.com'],
  cookies: ['optimizely*'],
  storage: ['optimizely*'],
  policyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
}

export const vwo: Known = {
  id: 'vwo',
  name: 'VWO',
  purpose: 'analytics',
  hosts: ['dev.visualwebsiteoptimizer.com'],
  cookies: ['_vwo_*', '_vis_opt_*'],
  policyUrl: 'https://vwo.com/privacy-policy/',
}

export const abTasty: Known = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  purpose: 'analytics',
  hosts: ['abtasty.com'],
  cookies: ['ABTasty', 'ABTastySession'],
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
}

export const convert: Known = {
  id: 'convert',
  name: 'Convert Experiences',
  purpose: 'analytics',
  hosts: ['convertexperiments.com'],
  cookies: ['_conv_v', '_conv_s', '_conv_r'],
  policyUrl: 'https://www.convert.com/privacy-policy/',
}

export const kameleoon: Known = {
  id: 'kameleoon',
  name: 'Kameleoon',
  purpose: 'analytics',
  hosts: ['kameleoon.eu', 'kameleoon.io', 'kameleoon.com'],
  cookies: ['kameleoon*'],
  storage: ['kameleoon*'],
}

export const dynamicYield: Known = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  purpose: 'analytics',
  hosts: ['dynamicyield.com'],
  cookies: ['_dy*'],
  storage: ['_dy*'],
  policyUrl: 'https://www.dynamicyield.com/privacy-policy/',
}

export const newRelic: Known = {
  id: 'new-relic',
  name: 'New Relic Browser',
  purpose: 'analytics',
  hosts: ['js-agent.newrelic.com', 'bam.nr-data.net'],
  storage: ['NRBA_SESSION'],
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
}

export const datadog: Known = {
  id: 'datadog',
  name: 'Datadog RUM',
  purpose: 'analytics',
  hosts: [
    'datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-datadoghq.eu',
  ],
  cookies: ['_dd_s'],
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
}

export const dynatrace: Known = {
  id: 'dynatrace',
  name: 'Dynatrace RUM',
  purpose: 'analytics',
  hosts: ['js-cdn.dynatrace.com', 'live.dynatrace.com'],
  cookies: ['dtCookie', 'dtPC', 'dtSa', 'rxVisitor', 'rxvt'],
  policyUrl: 'https://www.dynatrace.com/company/trust-center/privacy/',
}
