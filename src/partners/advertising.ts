/**
 * Advertising: retargeting, exchanges, identity, affiliates, and the marketing
 * tools that build profiles of visitors. Held by default where a site lists none.
 */
import type { Known } from '../types.js'

export const googleAds: Known = {
  id: 'google-ads',
  name: 'Google Ads',
  purpose: 'advertising',
  hosts: [
    'doubleclick.net',
    'googleadservices.com',
    'google.com/pagead',
    'google.com/ccm',
    'google.com/ads',
    'googletagmanager.com/gtag/js?id=AW-',
    'googletagmanager.com/gtag/js?id=GT-',
    'googletagmanager.com/gtag/destination?id=AW-',
  ],
  cookies: ['_gcl_*', '_gac_*'],
  storage: ['_gcl_ls'],
  elsewhere: ['IDE', 'NID'],
  signals: ['consent-mode'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const googleAdsense: Known = {
  id: 'google-adsense',
  name: 'Google AdSense',
  purpose: 'advertising',
  hosts: ['googlesyndication.com', 'googleads.g.doubleclick.net'],
  cookies: ['__gads', '__gpi', '__eoi'],
  signals: ['consent-mode'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const googleAdManager: Known = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager',
  purpose: 'advertising',
  hosts: ['securepubads.g.doubleclick.net', 'googletagservices.com', 'googlesyndication.com'],
  cookies: ['__gads', '__gpi', '__eoi'],
  signals: ['own', 'gpp', 'usp', 'tcf'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const floodlight: Known = {
  id: 'floodlight',
  name: 'Google Campaign Manager 360',
  purpose: 'advertising',
  hosts: [
    'fls.doubleclick.net',
    'ad.doubleclick.net',
    'googletagmanager.com/gtag/js?id=DC-',
    'googletagmanager.com/gtag/destination?id=DC-',
  ],
  cookies: ['_gcl_dc'],
  signals: ['consent-mode'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const googleIma: Known = {
  id: 'google-ima',
  name: 'Google IMA video ads',
  purpose: 'advertising',
  hosts: ['imasdk.googleapis.com'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const meta: Known = {
  id: 'meta',
  name: 'Meta Pixel',
  purpose: 'advertising',
  hosts: ['connect.facebook.net', 'facebook.com/tr'],
  cookies: ['_fbp', '_fbc'],
  elsewhere: ['fr'],
  signals: ['own'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
}

export const metaPlugins: Known = {
  id: 'meta-plugins',
  name: 'Facebook social plugins',
  purpose: 'advertising',
  hosts: ['connect.facebook.net', 'facebook.com/plugins'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
}

export const microsoftAds: Known = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  purpose: 'advertising',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  cookies: ['_uetsid', '_uetvid', '_uetmsclkid'],
  elsewhere: ['MUID'],
  signals: ['own'],
  policyUrl: 'https://www.microsoft.com/en-us/privacy/privacystatement',
}

export const microsoftMonetize: Known = {
  id: 'microsoft-monetize',
  name: 'Microsoft Monetize (Xandr)',
  purpose: 'advertising',
  hosts: ['adnxs.com', 'adnxs-simple.com'],
  elsewhere: ['uuid2', 'anj'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.microsoft.com/en-us/privacy/privacystatement',
}

export const tiktok: Known = {
  id: 'tiktok',
  name: 'TikTok Pixel',
  purpose: 'advertising',
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com'],
  cookies: ['_ttp', '_tt_enable_cookie', 'ttcsid*', 'ttclid'],
  signals: ['own'],
  policyUrl: 'https://www.tiktok.com/legal/page/us/privacy-policy/en',
}

export const pinterest: Known = {
  id: 'pinterest',
  name: 'Pinterest',
  purpose: 'advertising',
  hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'],
  cookies: ['_pin_unauth', '_epik', '_derived_epik'],
  elsewhere: ['_pinterest_ct_ua'],
  signals: ['own'],
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
}

export const snap: Known = {
  id: 'snap',
  name: 'Snap Pixel',
  purpose: 'advertising',
  hosts: ['sc-static.net', 'tr.snapchat.com'],
  cookies: ['_scid', '_scid_r', '_sctr', '_ScCbts'],
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
}

export const linkedin: Known = {
  id: 'linkedin',
  name: 'LinkedIn Insight Tag',
  purpose: 'advertising',
  hosts: ['snap.licdn.com', 'px.ads.linkedin.com'],
  cookies: ['li_fat_id', 'li_giant', 'ln_or'],
  elsewhere: ['bcookie', 'lidc', 'UserMatchHistory', 'AnalyticsSyncHistory', 'li_sugr'],
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
}

export const x: Known = {
  id: 'x',
  name: 'X Pixel',
  purpose: 'advertising',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: ['_twclid'],
  elsewhere: ['muc_ads', 'guest_id_ads'],
  signals: ['own'],
  policyUrl: 'https://x.com/en/privacy',
}

export const reddit: Known = {
  id: 'reddit',
  name: 'Reddit Pixel',
  purpose: 'advertising',
  hosts: ['redditstatic.com/ads', 'alb.reddit.com', 'pixel-config.reddit.com'],
  cookies: ['_rdt_uuid', '_rdt_cid'],
  signals: ['own'],
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
}

export const quora: Known = {
  id: 'quora',
  name: 'Quora Pixel',
  purpose: 'advertising',
  hosts: ['a.quora.com', 'q.quora.com'],
  policyUrl: 'https://www.quora.com/about/privacy',
}

export const amazonAds: Known = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  purpose: 'advertising',
  hosts: ['s.amazon-adsystem.com', 'c.amazon-adsystem.com/aat'],
  elsewhere: ['ad-id', 'ad-privacy'],
  signals: ['own', 'gpp', 'tcf'],
  policyUrl: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
}

export const amazonPublisherServices: Known = {
  id: 'amazon-publisher-services',
  name: 'Amazon Publisher Services',
  purpose: 'advertising',
  hosts: ['amazon-adsystem.com'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
}

export const criteo: Known = {
  id: 'criteo',
  name: 'Criteo',
  purpose: 'advertising',
  hosts: ['criteo.com', 'criteo.net'],
  cookies: ['cto_bundle', 'cto_bidid', 'cto_dna_bundle', 'cto_tld_test'],
  elsewhere: ['uid'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.criteo.com/privacy/',
}

export const taboola: Known = {
  id: 'taboola',
  name: 'Taboola',
  purpose: 'advertising',
  hosts: ['taboola.com'],
  cookies: ['t_gid', 't_pt_gid', '_tb_sess_r', '_tb_t_ppg'],
  storage: ['taboola*'],
  signals: ['own', 'gpp', 'tcf'],
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
}

export const outbrain: Known = {
  id: 'outbrain',
  name: 'Outbrain',
  purpose: 'advertising',
  hosts: ['outbrain.com'],
  cookies: ['outbrain_cid_fetch', 'dicbo_id'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://www.outbrain.com/legal/privacy',
}

export const adroll: Known = {
  id: 'adroll',
  name: 'AdRoll',
  purpose: 'advertising',
  hosts: ['adroll.com'],
  cookies: ['__adroll_fpc', '__ar_v4', '__adroll'],
  policyUrl: 'https://www.nextroll.com/privacy',
}

export const theTradeDesk: Known = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  purpose: 'advertising',
  hosts: ['adsrvr.org'],
  elsewhere: ['TDID', 'TDCPM'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
}

export const uid2: Known = {
  id: 'uid2',
  name: 'Unified ID 2.0',
  purpose: 'advertising',
  hosts: ['uidapi.com'],
  cookies: ['__uid_2', '__uid2_advertising_token'],
}

export const yahooDsp: Known = {
  id: 'yahoo-dsp',
  name: 'Yahoo DSP',
  purpose: 'advertising',
  hosts: ['s.yimg.com/wi', 'sp.analytics.yahoo.com', 'pubgw.yahoo.com'],
  elsewhere: ['A3', 'A1S'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
}

export const quantcast: Known = {
  id: 'quantcast',
  name: 'Quantcast',
  purpose: 'advertising',
  hosts: ['quantserve.com', 'quantcount.com'],
  cookies: ['__qca'],
  elsewhere: ['mc'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://www.quantcast.com/privacy/',
}

export const magnite: Known = {
  id: 'magnite',
  name: 'Magnite',
  purpose: 'advertising',
  hosts: ['rubiconproject.com'],
  elsewhere: ['khaos', 'audit'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.magnite.com/legal/advertising-technology-privacy-policy/',
}

export const pubmatic: Known = {
  id: 'pubmatic',
  name: 'PubMatic',
  purpose: 'advertising',
  hosts: ['pubmatic.com'],
  elsewhere: ['KADUSERCOOKIE'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://pubmatic.com/legal/privacy-policy/',
}

export const openx: Known = {
  id: 'openx',
  name: 'OpenX',
  purpose: 'advertising',
  hosts: ['openx.net'],
  elsewhere: ['i'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.openx.com/privacy-center/',
}

export const indexExchange: Known = {
  id: 'index-exchange',
  name: 'Index Exchange',
  purpose: 'advertising',
  hosts: ['casalemedia.com', 'indexww.com'],
  elsewhere: ['CMID', 'CMPS'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.indexexchange.com/privacy/',
}

export const sovrn: Known = {
  id: 'sovrn',
  name: 'Sovrn',
  purpose: 'advertising',
  hosts: ['lijit.com', 'get.s-onetag.com'],
  elsewhere: ['ljt_reader'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.sovrn.com/privacy-policy/privacy-policy/',
}

export const viglink: Known = {
  id: 'viglink',
  name: 'Sovrn Commerce',
  purpose: 'advertising',
  hosts: ['viglink.com'],
  cookies: ['vglnk.*'],
  policyUrl: 'https://www.sovrn.com/privacy-policy/privacy-policy/',
}

export const triplelift: Known = {
  id: 'triplelift',
  name: 'TripleLift',
  purpose: 'advertising',
  hosts: ['3lift.com'],
  elsewhere: ['tluid'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://triplelift.com/privacy/',
}

export const sharethrough: Known = {
  id: 'sharethrough',
  name: 'Equativ and Sharethrough',
  purpose: 'advertising',
  hosts: ['sharethrough.com', 'smartadserver.com'],
  elsewhere: ['pid', 'TestIfCookieP'],
  signals: ['gpp', 'usp', 'tcf'],
}

export const _33across: Known = {
  id: '33across',
  name: '33Across',
  purpose: 'advertising',
  hosts: ['33across.com'],
  cookies: ['33acrossIdFp', '33acrossIdTp'],
  storage: ['33acrossIdFp', '33acrossIdTp'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.33across.com/privacy-policy/',
}

export const mediaNet: Known = {
  id: 'media-net',
  name: 'Media.net',
  purpose: 'advertising',
  hosts: ['media.net'],
  elsewhere: ['visitor-id'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.media.net/privacy-policy',
}

export const teads: Known = {
  id: 'teads',
  name: 'Teads',
  purpose: 'advertising',
  hosts: ['teads.tv'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.teads.com/privacy-policy/',
}

export const adform: Known = {
  id: 'adform',
  name: 'Adform',
  purpose: 'advertising',
  hosts: ['adform.net'],
  elsewhere: ['uid', 'C'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://site.adform.com/privacy-center/overview/',
}

export const gumgum: Known = {
  id: 'gumgum',
  name: 'GumGum',
  purpose: 'advertising',
  hosts: ['gumgum.com'],
  elsewhere: ['vst'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://gumgum.com/privacy-policy',
}

export const kargo: Known = {
  id: 'kargo',
  name: 'Kargo',
  purpose: 'advertising',
  hosts: ['kargo.com'],
  storage: ['krg_*'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.kargo.com/privacy',
}

export const epsilon: Known = {
  id: 'epsilon',
  name: 'Epsilon',
  purpose: 'advertising',
  hosts: ['dotomi.com'],
  elsewhere: ['DotomiUser'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.epsilon.com/us/privacy-policy',
}

export const onetag: Known = {
  id: 'onetag',
  name: 'OneTag',
  purpose: 'advertising',
  hosts: ['onetag-sys.com'],
  storage: ['onetag_sid'],
  signals: ['gpp', 'usp', 'tcf'],
}

export const yieldmo: Known = {
  id: 'yieldmo',
  name: 'Yieldmo',
  purpose: 'advertising',
  hosts: ['yieldmo.com'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://yieldmo.com/privacy-policy/',
}

export const unruly: Known = {
  id: 'unruly',
  name: 'Nexxen (Unruly)',
  purpose: 'advertising',
  hosts: ['unrulymedia.com', '1rx.io'],
  elsewhere: ['_rxuuid'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://nexxen.com/privacy-policy/',
}

export const improveDigital: Known = {
  id: 'improve-digital',
  name: 'Improve Digital (Azerion)',
  purpose: 'advertising',
  hosts: ['360yield.com'],
  elsewhere: ['tuuid'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://www.improvedigital.com/platform-privacy-policy/',
}

export const seedtag: Known = {
  id: 'seedtag',
  name: 'Seedtag',
  purpose: 'advertising',
  hosts: ['seedtag.com'],
  signals: ['gpp', 'tcf'],
}

export const richAudience: Known = {
  id: 'rich-audience',
  name: 'Rich Audience',
  purpose: 'advertising',
  hosts: ['richaudience.com'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://richaudience.com/privacy/',
}

export const connatix: Known = {
  id: 'connatix',
  name: 'Connatix',
  purpose: 'advertising',
  hosts: ['connatix.com'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://connatix.com/privacy-policy/',
}

export const rtbHouse: Known = {
  id: 'rtb-house',
  name: 'RTB House',
  purpose: 'advertising',
  hosts: ['creativecdn.com'],
  elsewhere: ['g', 'ts'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy/',
}

export const id5: Known = {
  id: 'id5',
  name: 'ID5',
  purpose: 'advertising',
  hosts: ['id5-sync.com'],
  cookies: ['id5id*'],
  storage: ['id5id*'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://id5.io/platform-privacy-policy',
}

export const liveramp: Known = {
  id: 'liveramp',
  name: 'LiveRamp',
  purpose: 'advertising',
  hosts: ['rlcdn.com', 'ats-wrapper.privacymanager.io'],
  cookies: ['_lr_env*', '_lr_retry_request', '_lr_geo_location', 'idl_env'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://liveramp.com/privacy/',
}

export const liveintent: Known = {
  id: 'liveintent',
  name: 'LiveIntent',
  purpose: 'advertising',
  hosts: ['liadm.com'],
  cookies: ['_li_dcdm_c', '_lc2_fpi*'],
  storage: ['_li_*'],
  signals: ['gpp', 'usp'],
  policyUrl: 'https://www.liveintent.com/services-privacy-policy/',
}

export const lotame: Known = {
  id: 'lotame',
  name: 'Lotame',
  purpose: 'advertising',
  hosts: ['crwdcntrl.net', 'ltmsphrcl.net'],
  cookies: ['_cc_id', 'panoramaId*'],
  signals: ['gpp', 'usp', 'tcf'],
  policyUrl: 'https://www.lotame.com/about-lotame/privacy/',
}

export const hadron: Known = {
  id: 'hadron',
  name: 'Audigent Hadron ID',
  purpose: 'advertising',
  hosts: ['ad.gt'],
  storage: ['auHadronId'],
  signals: ['gpp', 'usp'],
  policyUrl: 'https://audigent.com/platform-privacy-policy/',
}

export const sharedid: Known = {
  id: 'sharedid',
  name: 'Prebid SharedID',
  purpose: 'advertising',
  hosts: [],
  cookies: ['_sharedid', '_pubcid*'],
  signals: ['own'],
}

export const adobeAudienceManager: Known = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  purpose: 'advertising',
  hosts: ['demdex.net'],
  cookies: ['AMCV_*', 'AMCVS_*', 'aam_*'],
  elsewhere: ['demdex', 'dpm'],
  signals: ['own'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
}

export const adobeAdvertisingCloud: Known = {
  id: 'adobe-advertising-cloud',
  name: 'Adobe Advertising',
  purpose: 'advertising',
  hosts: ['everesttech.net'],
  elsewhere: ['everest_g_v2'],
  signals: ['own'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
}

export const stackadapt: Known = {
  id: 'stackadapt',
  name: 'StackAdapt',
  purpose: 'advertising',
  hosts: ['stackadapt.com'],
  cookies: ['sa-user-id', 'sa-user-id-v2', 'sa-user-id-v3'],
  policyUrl: 'https://www.stackadapt.com/privacy',
}

export const simpliFi: Known = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  purpose: 'advertising',
  hosts: ['simpli.fi'],
  elsewhere: ['suid'],
  policyUrl: 'https://simpli.fi/simpli-fi-services-privacy-policy/',
}

export const basis: Known = {
  id: 'basis',
  name: 'Basis (SiteScout)',
  purpose: 'advertising',
  hosts: ['sitescout.com'],
  elsewhere: ['ssi'],
}

export const mediamath: Known = {
  id: 'mediamath',
  name: 'MediaMath',
  purpose: 'advertising',
  hosts: ['mathtag.com'],
  elsewhere: ['uuid', 'mt_mop'],
  policyUrl: 'https://www.mediamath.com/privacy-policy/',
}

export const sizmek: Known = {
  id: 'sizmek',
  name: 'Sizmek ad server',
  purpose: 'advertising',
  hosts: ['serving-sys.com'],
  elsewhere: ['u2', 'A4'],
  signals: ['tcf'],
}

export const flashtalking: Known = {
  id: 'flashtalking',
  name: 'Flashtalking',
  purpose: 'advertising',
  hosts: ['flashtalking.com'],
  elsewhere: ['flashtalkingad1'],
  signals: ['tcf'],
  policyUrl: 'https://www.flashtalking.com/privacypolicy',
}

export const doubleverify: Known = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  purpose: 'advertising',
  hosts: ['doubleverify.com'],
  signals: ['tcf'],
  policyUrl: 'https://doubleverify.com/privacy-notice/',
}

export const integralAdScience: Known = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  purpose: 'advertising',
  hosts: ['adsafeprotected.com'],
  signals: ['tcf'],
  policyUrl: 'https://integralads.com/privacy-policy/',
}

export const nextdoor: Known = {
  id: 'nextdoor',
  name: 'Nextdoor Pixel',
  purpose: 'advertising',
  hosts: ['ads.nextdoor.com', 'flask.nextdoor.com'],
}

export const spotifyPixel: Known = {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  purpose: 'advertising',
  hosts: ['pixel.byspotify.com', 'pixels.spotify.com', 'cdn.pdst.fm'],
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
}

export const yandexMetrica: Known = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  purpose: 'advertising',
  hosts: ['mc.yandex.ru', 'mc.yandex.com'],
  cookies: ['_ym_uid', '_ym_d', '_ym_isad', '_ym_visorc*'],
  policyUrl: 'https://yandex.com/legal/confidential/',
}

export const vk: Known = {
  id: 'vk',
  name: 'VK and myTarget',
  purpose: 'advertising',
  hosts: ['top-fwz1.mail.ru', 'vk.com/rtrg'],
  cookies: ['tmr_*'],
}

export const line: Known = {
  id: 'line',
  name: 'LINE Tag',
  purpose: 'advertising',
  hosts: ['d.line-scdn.net/n/line_tag', 'tr.line.me'],
  cookies: ['__lt__cid*', '__lt__sid*'],
}

export const kakao: Known = {
  id: 'kakao',
  name: 'Kakao Pixel',
  purpose: 'advertising',
  hosts: ['t1.daumcdn.net/kas', 't1.daumcdn.net/adfit', 'bc.ad.daum.net'],
}

export const awin: Known = {
  id: 'awin',
  name: 'Awin',
  purpose: 'advertising',
  hosts: ['dwin1.com', 'awin1.com', 'zenaps.com'],
  cookies: ['_aw_m_*', '_aw_sn_*', 'AwinChannelCookie'],
  signals: ['own'],
  policyUrl: 'https://www.awin.com/gb/privacy',
}

export const cj: Known = {
  id: 'cj',
  name: 'CJ Affiliate',
  purpose: 'advertising',
  hosts: ['mczbf.com', 'emjcd.com'],
  cookies: ['cjevent*', 'cje'],
  policyUrl: 'https://www.cj.com/legal/privacy',
}

export const impact: Known = {
  id: 'impact',
  name: 'impact.com',
  purpose: 'advertising',
  hosts: ['utt.impactcdn.com', 'ojrq.net', 'sjv.io', 'pxf.io'],
  cookies: ['IR_gbd', 'IR_*'],
  policyUrl: 'https://impact.com/privacy-policy/',
}

export const rakuten: Known = {
  id: 'rakuten',
  name: 'Rakuten Advertising',
  purpose: 'advertising',
  hosts: ['tag.rmp.rakuten.com', 'rmtag.com', 'click.linksynergy.com'],
  cookies: ['rmStore*'],
  signals: ['tcf'],
  policyUrl: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
}

export const partnerize: Known = {
  id: 'partnerize',
  name: 'Partnerize',
  purpose: 'advertising',
  hosts: ['prf.hn'],
}

export const skimlinks: Known = {
  id: 'skimlinks',
  name: 'Skimlinks',
  purpose: 'advertising',
  hosts: ['skimresources.com'],
  signals: ['gpp', 'tcf'],
  policyUrl: 'https://skimlinks.com/privacy-policy/',
}

export const sharethis: Known = {
  id: 'sharethis',
  name: 'ShareThis',
  purpose: 'advertising',
  hosts: ['platform-api.sharethis.com', 'buttons-config.sharethis.com', 'l.sharethis.com'],
  cookies: ['__stid*', 'fpestid', '__sharethis_cookie_test__'],
  signals: ['usp', 'tcf'],
  policyUrl: 'https://sharethis.com/privacy/',
}

export const rokt: Known = {
  id: 'rokt',
  name: 'Rokt',
  purpose: 'advertising',
  hosts: ['rokt.com'],
  policyUrl: 'https://rokt.com/privacy-policy/',
}

export const bombora: Known = {
  id: 'bombora',
  name: 'Bombora',
  purpose: 'advertising',
  hosts: ['ml314.com'],
  elsewhere: ['pi', 'u'],
  policyUrl: 'https://bombora.com/privacy/',
}

export const _6sense: Known = {
  id: '6sense',
  name: '6sense',
  purpose: 'advertising',
  hosts: ['6sc.co'],
  cookies: ['_gd_session', '_gd_visitor', '_gd_svisitor'],
  elsewhere: ['6suuid'],
  policyUrl: 'https://6sense.com/privacy-policy/',
}

export const demandbase: Known = {
  id: 'demandbase',
  name: 'Demandbase',
  purpose: 'advertising',
  hosts: ['tag.demandbase.com', 'scripts.demandbase.com', 'company-target.com'],
  elsewhere: ['tuuid'],
  policyUrl: 'https://www.demandbase.com/privacy-policy/',
}

export const zoominfo: Known = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  purpose: 'advertising',
  hosts: ['ws.zoominfo.com', 'ws-assets.zoominfo.com'],
  cookies: ['_zitok'],
  policyUrl: 'https://www.zoominfo.com/legal/privacy-policy',
}

export const clearbit: Known = {
  id: 'clearbit',
  name: 'Clearbit (HubSpot Breeze)',
  purpose: 'advertising',
  hosts: ['tag.clearbitscripts.com', 'x.clearbitjs.com', 'clearbit.com'],
  cookies: ['cb_user_id', 'cb_group_id', 'cb_anonymous_id', 'cb:test'],
}

export const leadfeeder: Known = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  purpose: 'advertising',
  hosts: ['lfeeder.com', 'lftracker.leadfeeder.com'],
  cookies: ['_lfa*'],
  policyUrl: 'https://www.leadfeeder.com/privacy/',
}

export const rb2b: Known = {
  id: 'rb2b',
  name: 'RB2B',
  purpose: 'advertising',
  hosts: ['s3-us-west-2.amazonaws.com/b2bjsstore'],
}

export const attentive: Known = {
  id: 'attentive',
  name: 'Attentive',
  purpose: 'advertising',
  hosts: ['attn.tv', 'events.attentivemobile.com'],
  cookies: ['__attentive_*', '_attn_*'],
  policyUrl: 'https://www.attentive.com/privacy',
}

export const klaviyo: Known = {
  id: 'klaviyo',
  name: 'Klaviyo',
  purpose: 'advertising',
  hosts: ['static.klaviyo.com', 'static-tracking.klaviyo.com', 'a.klaviyo.com'],
  cookies: ['__kla_id'],
  storage: ['klaviyoOnsite'],
  policyUrl: 'https://www.klaviyo.com/legal/privacy',
}

export const hubspot: Known = {
  id: 'hubspot',
  name: 'HubSpot',
  purpose: 'advertising',
  hosts: [
    'js.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.hsadspixel.net',
    'track.hubspot.com',
    'hscollectedforms.net',
  ],
  cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc', 'messagesUtk'],
  signals: ['own'],
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
}

export const marketo: Known = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  purpose: 'advertising',
  hosts: ['munchkin.marketo.net', 'mktoresp.com'],
  cookies: ['_mkto_trk'],
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
}

export const pardot: Known = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  purpose: 'advertising',
  hosts: ['pardot.com'],
  policyUrl: 'https://www.salesforce.com/company/legal/privacy/',
}

export const eloqua: Known = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  purpose: 'advertising',
  hosts: ['en25.com', 't.eloqua.com'],
  cookies: ['ELOQUA', 'ELQSTATUS'],
  policyUrl: 'https://www.oracle.com/legal/privacy/',
}

export const activecampaign: Known = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  purpose: 'advertising',
  hosts: ['diffuser-cdn.app-us1.com', 'prism.app-us1.com', 'trackcmp.net'],
  cookies: ['prism_*', 'ac_enable_tracking'],
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
}

export const mailchimp: Known = {
  id: 'mailchimp',
  name: 'Mailchimp',
  purpose: 'advertising',
  hosts: ['chimpstatic.com'],
  cookies: ['_mcid', 'mailchimp*'],
  policyUrl: 'https://www.intuit.com/privacy/statement/',
}

export const braze: Known = {
  id: 'braze',
  name: 'Braze',
  purpose: 'advertising',
  hosts: ['js.appboycdn.com', 'braze.com', 'braze.eu'],
  cookies: ['ab.storage.*'],
  storage: ['ab.storage.*'],
  policyUrl: 'https://www.braze.com/company/legal/privacy',
}

export const bloomreach: Known = {
  id: 'bloomreach',
  name: 'Bloomreach Engagement',
  purpose: 'advertising',
  hosts: ['exponea.com'],
  cookies: ['__exponea_etc__', '__exponea_time2__'],
  policyUrl: 'https://www.bloomreach.com/en/legal/privacy-policy',
}

export const emarsys: Known = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  purpose: 'advertising',
  hosts: ['scarabresearch.com'],
  cookies: ['scarab.*'],
}

export const branch: Known = {
  id: 'branch',
  name: 'Branch',
  purpose: 'advertising',
  hosts: ['cdn.branch.io', 'api2.branch.io', 'app.link'],
  storage: ['branch_session*'],
  policyUrl: 'https://branch.io/policies/privacy-policy/',
}

export const appsflyer: Known = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  purpose: 'advertising',
  hosts: ['websdk.appsflyer.com', 'wa.appsflyer.com'],
  cookies: ['afUserId', 'AF_SYNC'],
  policyUrl: 'https://www.appsflyer.com/legal/services-privacy-policy/',
}

export const podscribe: Known = {
  id: 'podscribe',
  name: 'Podscribe',
  purpose: 'advertising',
  hosts: ['d34r8q7sht0t9k.cloudfront.net', 'verifi.podscribe.com'],
}

export const addthis: Known = {
  id: 'addthis',
  name: 'AddThis',
  purpose: 'advertising',
  hosts: ['addthis.com'],
  cookies: ['__atuvc', '__atuvs'],
  policyUrl: 'https://www.oracle.com/legal/privacy/',
}

export const shareasale: Known = {
  id: 'shareasale',
  name: 'ShareASale (Awin)',
  purpose: 'advertising',
  hosts: ['shareasale.com'],
  policyUrl: 'https://www.awin.com/gb/privacy',
}
