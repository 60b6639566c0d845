/**
 * Functional: chat and content from outside. Held by default under a purpose
 * called `functional`.
 */
import type { Known } from '../types.js'

export const intercom: Known = {
  id: 'intercom',
  name: 'Intercom',
  purpose: 'functional',
  hosts: [
    'widget.intercom.io',
    'js.intercomcdn.com',
    'api-iam.intercom.io',
    'api-iam.eu.intercom.io',
    'api-iam.au.intercom.io',
  ],
  cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
  policyUrl: 'https://www.intercom.com/legal/privacy',
}

export const drift: Known = {
  id: 'drift',
  name: 'Drift (Salesloft)',
  purpose: 'functional',
  hosts: ['js.driftt.com', 'drift.com'],
  cookies: ['driftt_aid', 'drift_aid', 'drift_campaign_refresh'],
  policyUrl: 'https://www.salesloft.com/legal/privacy-notice',
}

export const zendesk: Known = {
  id: 'zendesk',
  name: 'Zendesk Web Widget',
  purpose: 'functional',
  hosts: ['static.zdassets.com', 'ekr.zdassets.com', 'zendesk.com'],
  cookies: ['__zlcmid'],
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
}

export const crisp: Known = {
  id: 'crisp',
  name: 'Crisp',
  purpose: 'functional',
  hosts: ['crisp.chat'],
  cookies: ['crisp-client*'],
  policyUrl: 'https://crisp.chat/en/privacy/',
}

export const livechat: Known = {
  id: 'livechat',
  name: 'LiveChat',
  purpose: 'functional',
  hosts: ['livechatinc.com'],
  cookies: ['__lc_cid', '__lc_cst', '__oauth_redirect_detector'],
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
}

export const tidio: Known = {
  id: 'tidio',
  name: 'Tidio',
  purpose: 'functional',
  hosts: ['code.tidio.co', 'tidiochat.com'],
  storage: ['tidio_state_*'],
  policyUrl: 'https://www.tidio.com/privacy-policy/',
}

export const freshchat: Known = {
  id: 'freshchat',
  name: 'Freshchat',
  purpose: 'functional',
  hosts: ['wchat.freshchat.com'],
  cookies: ['_fw_crm_v'],
  policyUrl: 'https://www.freshworks.com/privacy/',
}

export const tawk: Known = {
  id: 'tawk',
  name: 'tawk.to',
  purpose: 'functional',
  hosts: ['tawk.to'],
  cookies: ['twk_*', 'TawkConnectionTime'],
  policyUrl: 'https://www.tawk.to/privacy-policy/',
}

export const youtube: Known = {
  id: 'youtube',
  name: 'YouTube',
  purpose: 'functional',
  hosts: ['youtube.com/embed', 'youtube.com/iframe_api', 'youtube-nocookie.com', 'i.ytimg.com'],
  storage: ['yt*'],
  elsewhere: ['VISITOR_INFO1_LIVE', 'YSC'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const vimeoEmbed: Known = {
  id: 'vimeo-embed',
  name: 'Vimeo',
  purpose: 'functional',
  hosts: ['player.vimeo.com', 'vimeocdn.com'],
  elsewhere: ['vuid'],
  policyUrl: 'https://vimeo.com/privacy',
}

export const wistia: Known = {
  id: 'wistia',
  name: 'Wistia',
  purpose: 'functional',
  hosts: ['fast.wistia.com', 'fast.wistia.net', 'pipedream.wistia.com'],
  storage: ['wistia*'],
  policyUrl: 'https://wistia.com/privacy',
}

export const googleMaps: Known = {
  id: 'google-maps',
  name: 'Google Maps',
  purpose: 'functional',
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'google.com/maps'],
  elsewhere: ['NID'],
  policyUrl: 'https://policies.google.com/privacy',
}

export const disqus: Known = {
  id: 'disqus',
  name: 'Disqus',
  purpose: 'functional',
  hosts: ['disqus.com', 'disquscdn.com'],
  cookies: ['__jid'],
  elsewhere: ['disqus_unique'],
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
}

export const xEmbed: Known = {
  id: 'x-embed',
  name: 'X posts',
  purpose: 'functional',
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com'],
  elsewhere: ['guest_id'],
  policyUrl: 'https://x.com/en/privacy',
}

export const instagramEmbed: Known = {
  id: 'instagram-embed',
  name: 'Instagram',
  purpose: 'functional',
  hosts: ['instagram.com/embed.js', 'instagram.com/p', 'instagram.com/reel'],
  elsewhere: ['ig_did', 'mid'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
}

export const tiktokEmbed: Known = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  purpose: 'functional',
  hosts: ['tiktok.com/embed.js', 'tiktok.com/embed'],
  elsewhere: ['ttwid'],
  policyUrl: 'https://www.tiktok.com/legal/page/us/privacy-policy/en',
}

export const spotifyEmbed: Known = {
  id: 'spotify-embed',
  name: 'Spotify',
  purpose: 'functional',
  hosts: ['open.spotify.com/embed'],
  elsewhere: ['sp_t', 'sp_landing'],
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
}

export const soundcloudEmbed: Known = {
  id: 'soundcloud-embed',
  name: 'SoundCloud',
  purpose: 'functional',
  hosts: ['w.soundcloud.com'],
  elsewhere: ['sc_anonymous_id'],
  policyUrl: 'https://soundcloud.com/pages/privacy',
}

export const calendly: Known = {
  id: 'calendly',
  name: 'Calendly',
  purpose: 'functional',
  hosts: ['calendly.com'],
  policyUrl: 'https://calendly.com/legal/privacy-notice',
}

export const typeform: Known = {
  id: 'typeform',
  name: 'Typeform',
  purpose: 'functional',
  hosts: ['typeform.com'],
  elsewhere: ['tf_*'],
  policyUrl: 'https://admin.typeform.com/to/dwk6gt',
}

export const trustpilot: Known = {
  id: 'trustpilot',
  name: 'Trustpilot',
  purpose: 'functional',
  hosts: ['widget.trustpilot.com'],
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
}

export const algolia: Known = {
  id: 'algolia',
  name: 'Algolia Insights',
  purpose: 'functional',
  hosts: ['insights.algolia.io'],
  cookies: ['_ALGOLIA'],
  policyUrl: 'https://www.algolia.com/policies/privacy/',
}

export const gravatar: Known = {
  id: 'gravatar',
  name: 'Gravatar',
  purpose: 'functional',
  hosts: ['secure.gravatar.com'],
  policyUrl: 'https://automattic.com/privacy/',
}

export const addtoany: Known = {
  id: 'addtoany',
  name: 'AddToAny',
  purpose: 'functional',
  hosts: ['static.addtoany.com'],
  policyUrl: 'https://www.addtoany.com/privacy',
}
