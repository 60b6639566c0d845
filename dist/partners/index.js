// src/partners/advertising.ts
var googleAds = {
  id: "google-ads",
  name: "Google Ads",
  purpose: "advertising",
  hosts: [
    "doubleclick.net",
    "googleadservices.com",
    "google.com/pagead",
    "google.com/ccm",
    "google.com/ads",
    "googletagmanager.com/gtag/js?id=AW-",
    "googletagmanager.com/gtag/js?id=GT-",
    "googletagmanager.com/gtag/destination?id=AW-"
  ],
  cookies: ["_gcl_*", "_gac_*"],
  storage: ["_gcl_ls"],
  elsewhere: ["IDE", "NID"],
  signals: ["consent-mode"],
  policyUrl: "https://policies.google.com/privacy"
};
var googleAdsense = {
  id: "google-adsense",
  name: "Google AdSense",
  purpose: "advertising",
  hosts: ["googlesyndication.com", "googleads.g.doubleclick.net"],
  cookies: ["__gads", "__gpi", "__eoi"],
  signals: ["consent-mode"],
  policyUrl: "https://policies.google.com/privacy"
};
var googleAdManager = {
  id: "google-ad-manager",
  name: "Google Ad Manager",
  purpose: "advertising",
  hosts: ["securepubads.g.doubleclick.net", "googletagservices.com", "googlesyndication.com"],
  cookies: ["__gads", "__gpi", "__eoi"],
  signals: ["own", "gpp", "usp", "tcf"],
  policyUrl: "https://policies.google.com/privacy"
};
var floodlight = {
  id: "floodlight",
  name: "Google Campaign Manager 360",
  purpose: "advertising",
  hosts: [
    "fls.doubleclick.net",
    "ad.doubleclick.net",
    "googletagmanager.com/gtag/js?id=DC-",
    "googletagmanager.com/gtag/destination?id=DC-"
  ],
  cookies: ["_gcl_dc"],
  signals: ["consent-mode"],
  policyUrl: "https://policies.google.com/privacy"
};
var googleIma = {
  id: "google-ima",
  name: "Google IMA video ads",
  purpose: "advertising",
  hosts: ["imasdk.googleapis.com"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://policies.google.com/privacy"
};
var meta = {
  id: "meta",
  name: "Meta Pixel",
  purpose: "advertising",
  hosts: ["connect.facebook.net", "facebook.com/tr"],
  cookies: ["_fbp", "_fbc"],
  elsewhere: ["fr"],
  signals: ["own"],
  policyUrl: "https://www.facebook.com/privacy/policy/"
};
var metaPlugins = {
  id: "meta-plugins",
  name: "Facebook social plugins",
  purpose: "advertising",
  hosts: ["connect.facebook.net", "facebook.com/plugins"],
  policyUrl: "https://www.facebook.com/privacy/policy/"
};
var microsoftAds = {
  id: "microsoft-ads",
  name: "Microsoft Advertising",
  purpose: "advertising",
  hosts: ["bat.bing.com", "bat.bing.net"],
  cookies: ["_uetsid", "_uetvid", "_uetmsclkid"],
  elsewhere: ["MUID"],
  signals: ["own"],
  policyUrl: "https://www.microsoft.com/en-us/privacy/privacystatement"
};
var microsoftMonetize = {
  id: "microsoft-monetize",
  name: "Microsoft Monetize (Xandr)",
  purpose: "advertising",
  hosts: ["adnxs.com", "adnxs-simple.com"],
  elsewhere: ["uuid2", "anj"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.microsoft.com/en-us/privacy/privacystatement"
};
var tiktok = {
  id: "tiktok",
  name: "TikTok Pixel",
  purpose: "advertising",
  hosts: ["analytics.tiktok.com", "analytics.us.tiktok.com"],
  cookies: ["_ttp", "_tt_enable_cookie", "ttcsid*", "ttclid"],
  signals: ["own"],
  policyUrl: "https://www.tiktok.com/legal/page/us/privacy-policy/en"
};
var pinterest = {
  id: "pinterest",
  name: "Pinterest",
  purpose: "advertising",
  hosts: ["s.pinimg.com/ct", "ct.pinterest.com"],
  cookies: ["_pin_unauth", "_epik", "_derived_epik"],
  elsewhere: ["_pinterest_ct_ua"],
  signals: ["own"],
  policyUrl: "https://policy.pinterest.com/en/privacy-policy"
};
var snap = {
  id: "snap",
  name: "Snap Pixel",
  purpose: "advertising",
  hosts: ["sc-static.net", "tr.snapchat.com"],
  cookies: ["_scid", "_scid_r", "_sctr", "_ScCbts"],
  policyUrl: "https://values.snap.com/privacy/privacy-policy"
};
var linkedin = {
  id: "linkedin",
  name: "LinkedIn Insight Tag",
  purpose: "advertising",
  hosts: ["snap.licdn.com", "px.ads.linkedin.com"],
  cookies: ["li_fat_id", "li_giant", "ln_or"],
  elsewhere: ["bcookie", "lidc", "UserMatchHistory", "AnalyticsSyncHistory", "li_sugr"],
  policyUrl: "https://www.linkedin.com/legal/privacy-policy"
};
var x = {
  id: "x",
  name: "X Pixel",
  purpose: "advertising",
  hosts: ["static.ads-twitter.com", "analytics.twitter.com", "t.co/i/adsct", "t.co/1/i/adsct"],
  cookies: ["_twclid"],
  elsewhere: ["muc_ads", "guest_id_ads"],
  signals: ["own"],
  policyUrl: "https://x.com/en/privacy"
};
var reddit = {
  id: "reddit",
  name: "Reddit Pixel",
  purpose: "advertising",
  hosts: ["redditstatic.com/ads", "alb.reddit.com", "pixel-config.reddit.com"],
  cookies: ["_rdt_uuid", "_rdt_cid"],
  signals: ["own"],
  policyUrl: "https://www.reddit.com/policies/privacy-policy"
};
var quora = {
  id: "quora",
  name: "Quora Pixel",
  purpose: "advertising",
  hosts: ["a.quora.com", "q.quora.com"],
  policyUrl: "https://www.quora.com/about/privacy"
};
var amazonAds = {
  id: "amazon-ads",
  name: "Amazon Ads",
  purpose: "advertising",
  hosts: ["s.amazon-adsystem.com", "c.amazon-adsystem.com/aat"],
  elsewhere: ["ad-id", "ad-privacy"],
  signals: ["own", "gpp", "tcf"],
  policyUrl: "https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ"
};
var amazonPublisherServices = {
  id: "amazon-publisher-services",
  name: "Amazon Publisher Services",
  purpose: "advertising",
  hosts: ["amazon-adsystem.com"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ"
};
var criteo = {
  id: "criteo",
  name: "Criteo",
  purpose: "advertising",
  hosts: ["criteo.com", "criteo.net"],
  cookies: ["cto_bundle", "cto_bidid", "cto_dna_bundle", "cto_tld_test"],
  elsewhere: ["uid"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.criteo.com/privacy/"
};
var taboola = {
  id: "taboola",
  name: "Taboola",
  purpose: "advertising",
  hosts: ["taboola.com"],
  cookies: ["t_gid", "t_pt_gid", "_tb_sess_r", "_tb_t_ppg"],
  storage: ["taboola*"],
  signals: ["own", "gpp", "tcf"],
  policyUrl: "https://www.taboola.com/policies/privacy-policy"
};
var outbrain = {
  id: "outbrain",
  name: "Outbrain",
  purpose: "advertising",
  hosts: ["outbrain.com"],
  cookies: ["outbrain_cid_fetch", "dicbo_id"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://www.outbrain.com/legal/privacy"
};
var adroll = {
  id: "adroll",
  name: "AdRoll",
  purpose: "advertising",
  hosts: ["adroll.com"],
  cookies: ["__adroll_fpc", "__ar_v4", "__adroll"],
  policyUrl: "https://www.nextroll.com/privacy"
};
var theTradeDesk = {
  id: "the-trade-desk",
  name: "The Trade Desk",
  purpose: "advertising",
  hosts: ["adsrvr.org"],
  elsewhere: ["TDID", "TDCPM"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.thetradedesk.com/us/privacy"
};
var uid2 = {
  id: "uid2",
  name: "Unified ID 2.0",
  purpose: "advertising",
  hosts: ["uidapi.com"],
  cookies: ["__uid_2", "__uid2_advertising_token"]
};
var yahooDsp = {
  id: "yahoo-dsp",
  name: "Yahoo DSP",
  purpose: "advertising",
  hosts: ["s.yimg.com/wi", "sp.analytics.yahoo.com", "pubgw.yahoo.com"],
  elsewhere: ["A3", "A1S"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://legal.yahoo.com/us/en/yahoo/privacy/index.html"
};
var quantcast = {
  id: "quantcast",
  name: "Quantcast",
  purpose: "advertising",
  hosts: ["quantserve.com", "quantcount.com"],
  cookies: ["__qca"],
  elsewhere: ["mc"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://www.quantcast.com/privacy/"
};
var magnite = {
  id: "magnite",
  name: "Magnite",
  purpose: "advertising",
  hosts: ["rubiconproject.com"],
  elsewhere: ["khaos", "audit"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.magnite.com/legal/advertising-technology-privacy-policy/"
};
var pubmatic = {
  id: "pubmatic",
  name: "PubMatic",
  purpose: "advertising",
  hosts: ["pubmatic.com"],
  elsewhere: ["KADUSERCOOKIE"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://pubmatic.com/legal/privacy-policy/"
};
var openx = {
  id: "openx",
  name: "OpenX",
  purpose: "advertising",
  hosts: ["openx.net"],
  elsewhere: ["i"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.openx.com/privacy-center/"
};
var indexExchange = {
  id: "index-exchange",
  name: "Index Exchange",
  purpose: "advertising",
  hosts: ["casalemedia.com", "indexww.com"],
  elsewhere: ["CMID", "CMPS"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.indexexchange.com/privacy/"
};
var sovrn = {
  id: "sovrn",
  name: "Sovrn",
  purpose: "advertising",
  hosts: ["lijit.com", "get.s-onetag.com"],
  elsewhere: ["ljt_reader"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.sovrn.com/privacy-policy/privacy-policy/"
};
var viglink = {
  id: "viglink",
  name: "Sovrn Commerce",
  purpose: "advertising",
  hosts: ["viglink.com"],
  cookies: ["vglnk.*"],
  policyUrl: "https://www.sovrn.com/privacy-policy/privacy-policy/"
};
var triplelift = {
  id: "triplelift",
  name: "TripleLift",
  purpose: "advertising",
  hosts: ["3lift.com"],
  elsewhere: ["tluid"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://triplelift.com/privacy/"
};
var sharethrough = {
  id: "sharethrough",
  name: "Equativ and Sharethrough",
  purpose: "advertising",
  hosts: ["sharethrough.com", "smartadserver.com"],
  elsewhere: ["pid", "TestIfCookieP"],
  signals: ["gpp", "usp", "tcf"]
};
var _33across = {
  id: "33across",
  name: "33Across",
  purpose: "advertising",
  hosts: ["33across.com"],
  cookies: ["33acrossIdFp", "33acrossIdTp"],
  storage: ["33acrossIdFp", "33acrossIdTp"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.33across.com/privacy-policy/"
};
var mediaNet = {
  id: "media-net",
  name: "Media.net",
  purpose: "advertising",
  hosts: ["media.net"],
  elsewhere: ["visitor-id"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.media.net/privacy-policy"
};
var teads = {
  id: "teads",
  name: "Teads",
  purpose: "advertising",
  hosts: ["teads.tv"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.teads.com/privacy-policy/"
};
var adform = {
  id: "adform",
  name: "Adform",
  purpose: "advertising",
  hosts: ["adform.net"],
  elsewhere: ["uid", "C"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://site.adform.com/privacy-center/overview/"
};
var gumgum = {
  id: "gumgum",
  name: "GumGum",
  purpose: "advertising",
  hosts: ["gumgum.com"],
  elsewhere: ["vst"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://gumgum.com/privacy-policy"
};
var kargo = {
  id: "kargo",
  name: "Kargo",
  purpose: "advertising",
  hosts: ["kargo.com"],
  storage: ["krg_*"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.kargo.com/privacy"
};
var epsilon = {
  id: "epsilon",
  name: "Epsilon",
  purpose: "advertising",
  hosts: ["dotomi.com"],
  elsewhere: ["DotomiUser"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.epsilon.com/us/privacy-policy"
};
var onetag = {
  id: "onetag",
  name: "OneTag",
  purpose: "advertising",
  hosts: ["onetag-sys.com"],
  storage: ["onetag_sid"],
  signals: ["gpp", "usp", "tcf"]
};
var yieldmo = {
  id: "yieldmo",
  name: "Yieldmo",
  purpose: "advertising",
  hosts: ["yieldmo.com"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://yieldmo.com/privacy-policy/"
};
var unruly = {
  id: "unruly",
  name: "Nexxen (Unruly)",
  purpose: "advertising",
  hosts: ["unrulymedia.com", "1rx.io"],
  elsewhere: ["_rxuuid"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://nexxen.com/privacy-policy/"
};
var improveDigital = {
  id: "improve-digital",
  name: "Improve Digital (Azerion)",
  purpose: "advertising",
  hosts: ["360yield.com"],
  elsewhere: ["tuuid"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://www.improvedigital.com/platform-privacy-policy/"
};
var seedtag = {
  id: "seedtag",
  name: "Seedtag",
  purpose: "advertising",
  hosts: ["seedtag.com"],
  signals: ["gpp", "tcf"]
};
var richAudience = {
  id: "rich-audience",
  name: "Rich Audience",
  purpose: "advertising",
  hosts: ["richaudience.com"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://richaudience.com/privacy/"
};
var connatix = {
  id: "connatix",
  name: "Connatix",
  purpose: "advertising",
  hosts: ["connatix.com"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://connatix.com/privacy-policy/"
};
var rtbHouse = {
  id: "rtb-house",
  name: "RTB House",
  purpose: "advertising",
  hosts: ["creativecdn.com"],
  elsewhere: ["g", "ts"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://www.rtbhouse.com/privacy-center/services-privacy-policy/"
};
var id5 = {
  id: "id5",
  name: "ID5",
  purpose: "advertising",
  hosts: ["id5-sync.com"],
  cookies: ["id5id*"],
  storage: ["id5id*"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://id5.io/platform-privacy-policy"
};
var liveramp = {
  id: "liveramp",
  name: "LiveRamp",
  purpose: "advertising",
  hosts: ["rlcdn.com", "ats-wrapper.privacymanager.io"],
  cookies: ["_lr_env*", "_lr_retry_request", "_lr_geo_location", "idl_env"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://liveramp.com/privacy/"
};
var liveintent = {
  id: "liveintent",
  name: "LiveIntent",
  purpose: "advertising",
  hosts: ["liadm.com"],
  cookies: ["_li_dcdm_c", "_lc2_fpi*"],
  storage: ["_li_*"],
  signals: ["gpp", "usp"],
  policyUrl: "https://www.liveintent.com/services-privacy-policy/"
};
var lotame = {
  id: "lotame",
  name: "Lotame",
  purpose: "advertising",
  hosts: ["crwdcntrl.net", "ltmsphrcl.net"],
  cookies: ["_cc_id", "panoramaId*"],
  signals: ["gpp", "usp", "tcf"],
  policyUrl: "https://www.lotame.com/about-lotame/privacy/"
};
var hadron = {
  id: "hadron",
  name: "Audigent Hadron ID",
  purpose: "advertising",
  hosts: ["ad.gt"],
  storage: ["auHadronId"],
  signals: ["gpp", "usp"],
  policyUrl: "https://audigent.com/platform-privacy-policy/"
};
var sharedid = {
  id: "sharedid",
  name: "Prebid SharedID",
  purpose: "advertising",
  hosts: [],
  cookies: ["_sharedid", "_pubcid*"],
  signals: ["own"]
};
var adobeAudienceManager = {
  id: "adobe-audience-manager",
  name: "Adobe Audience Manager",
  purpose: "advertising",
  hosts: ["demdex.net"],
  cookies: ["AMCV_*", "AMCVS_*", "aam_*"],
  elsewhere: ["demdex", "dpm"],
  signals: ["own"],
  policyUrl: "https://www.adobe.com/privacy/policy.html"
};
var adobeAdvertisingCloud = {
  id: "adobe-advertising-cloud",
  name: "Adobe Advertising",
  purpose: "advertising",
  hosts: ["everesttech.net"],
  elsewhere: ["everest_g_v2"],
  signals: ["own"],
  policyUrl: "https://www.adobe.com/privacy/policy.html"
};
var stackadapt = {
  id: "stackadapt",
  name: "StackAdapt",
  purpose: "advertising",
  hosts: ["stackadapt.com"],
  cookies: ["sa-user-id", "sa-user-id-v2", "sa-user-id-v3"],
  policyUrl: "https://www.stackadapt.com/privacy"
};
var simpliFi = {
  id: "simpli-fi",
  name: "Simpli.fi",
  purpose: "advertising",
  hosts: ["simpli.fi"],
  elsewhere: ["suid"],
  policyUrl: "https://simpli.fi/simpli-fi-services-privacy-policy/"
};
var basis = {
  id: "basis",
  name: "Basis (SiteScout)",
  purpose: "advertising",
  hosts: ["sitescout.com"],
  elsewhere: ["ssi"]
};
var mediamath = {
  id: "mediamath",
  name: "MediaMath",
  purpose: "advertising",
  hosts: ["mathtag.com"],
  elsewhere: ["uuid", "mt_mop"],
  policyUrl: "https://www.mediamath.com/privacy-policy/"
};
var sizmek = {
  id: "sizmek",
  name: "Sizmek ad server",
  purpose: "advertising",
  hosts: ["serving-sys.com"],
  elsewhere: ["u2", "A4"],
  signals: ["tcf"]
};
var flashtalking = {
  id: "flashtalking",
  name: "Flashtalking",
  purpose: "advertising",
  hosts: ["flashtalking.com"],
  elsewhere: ["flashtalkingad1"],
  signals: ["tcf"],
  policyUrl: "https://www.flashtalking.com/privacypolicy"
};
var doubleverify = {
  id: "doubleverify",
  name: "DoubleVerify",
  purpose: "advertising",
  hosts: ["doubleverify.com"],
  signals: ["tcf"],
  policyUrl: "https://doubleverify.com/privacy-notice/"
};
var integralAdScience = {
  id: "integral-ad-science",
  name: "Integral Ad Science",
  purpose: "advertising",
  hosts: ["adsafeprotected.com"],
  signals: ["tcf"],
  policyUrl: "https://integralads.com/privacy-policy/"
};
var nextdoor = {
  id: "nextdoor",
  name: "Nextdoor Pixel",
  purpose: "advertising",
  hosts: ["ads.nextdoor.com", "flask.nextdoor.com"]
};
var spotifyPixel = {
  id: "spotify-pixel",
  name: "Spotify Pixel",
  purpose: "advertising",
  hosts: ["pixel.byspotify.com", "pixels.spotify.com", "cdn.pdst.fm"],
  policyUrl: "https://www.spotify.com/legal/privacy-policy/"
};
var yandexMetrica = {
  id: "yandex-metrica",
  name: "Yandex Metrica",
  purpose: "advertising",
  hosts: ["mc.yandex.ru", "mc.yandex.com"],
  cookies: ["_ym_uid", "_ym_d", "_ym_isad", "_ym_visorc*"],
  policyUrl: "https://yandex.com/legal/confidential/"
};
var vk = {
  id: "vk",
  name: "VK and myTarget",
  purpose: "advertising",
  hosts: ["top-fwz1.mail.ru", "vk.com/rtrg"],
  cookies: ["tmr_*"]
};
var line = {
  id: "line",
  name: "LINE Tag",
  purpose: "advertising",
  hosts: ["d.line-scdn.net/n/line_tag", "tr.line.me"],
  cookies: ["__lt__cid*", "__lt__sid*"]
};
var kakao = {
  id: "kakao",
  name: "Kakao Pixel",
  purpose: "advertising",
  hosts: ["t1.daumcdn.net/kas", "t1.daumcdn.net/adfit", "bc.ad.daum.net"]
};
var awin = {
  id: "awin",
  name: "Awin",
  purpose: "advertising",
  hosts: ["dwin1.com", "awin1.com", "zenaps.com"],
  cookies: ["_aw_m_*", "_aw_sn_*", "AwinChannelCookie"],
  signals: ["own"],
  policyUrl: "https://www.awin.com/gb/privacy"
};
var cj = {
  id: "cj",
  name: "CJ Affiliate",
  purpose: "advertising",
  hosts: ["mczbf.com", "emjcd.com"],
  cookies: ["cjevent*", "cje"],
  policyUrl: "https://www.cj.com/legal/privacy"
};
var impact = {
  id: "impact",
  name: "impact.com",
  purpose: "advertising",
  hosts: ["utt.impactcdn.com", "ojrq.net", "sjv.io", "pxf.io"],
  cookies: ["IR_gbd", "IR_*"],
  policyUrl: "https://impact.com/privacy-policy/"
};
var rakuten = {
  id: "rakuten",
  name: "Rakuten Advertising",
  purpose: "advertising",
  hosts: ["tag.rmp.rakuten.com", "rmtag.com", "click.linksynergy.com"],
  cookies: ["rmStore*"],
  signals: ["tcf"],
  policyUrl: "https://rakutenadvertising.com/legal-notices/services-privacy-policy/"
};
var partnerize = {
  id: "partnerize",
  name: "Partnerize",
  purpose: "advertising",
  hosts: ["prf.hn"]
};
var skimlinks = {
  id: "skimlinks",
  name: "Skimlinks",
  purpose: "advertising",
  hosts: ["skimresources.com"],
  signals: ["gpp", "tcf"],
  policyUrl: "https://skimlinks.com/privacy-policy/"
};
var sharethis = {
  id: "sharethis",
  name: "ShareThis",
  purpose: "advertising",
  hosts: ["platform-api.sharethis.com", "buttons-config.sharethis.com", "l.sharethis.com"],
  cookies: ["__stid*", "fpestid", "__sharethis_cookie_test__"],
  signals: ["usp", "tcf"],
  policyUrl: "https://sharethis.com/privacy/"
};
var rokt = {
  id: "rokt",
  name: "Rokt",
  purpose: "advertising",
  hosts: ["rokt.com"],
  policyUrl: "https://rokt.com/privacy-policy/"
};
var bombora = {
  id: "bombora",
  name: "Bombora",
  purpose: "advertising",
  hosts: ["ml314.com"],
  elsewhere: ["pi", "u"],
  policyUrl: "https://bombora.com/privacy/"
};
var _6sense = {
  id: "6sense",
  name: "6sense",
  purpose: "advertising",
  hosts: ["6sc.co"],
  cookies: ["_gd_session", "_gd_visitor", "_gd_svisitor"],
  elsewhere: ["6suuid"],
  policyUrl: "https://6sense.com/privacy-policy/"
};
var demandbase = {
  id: "demandbase",
  name: "Demandbase",
  purpose: "advertising",
  hosts: ["tag.demandbase.com", "scripts.demandbase.com", "company-target.com"],
  elsewhere: ["tuuid"],
  policyUrl: "https://www.demandbase.com/privacy-policy/"
};
var zoominfo = {
  id: "zoominfo",
  name: "ZoomInfo WebSights",
  purpose: "advertising",
  hosts: ["ws.zoominfo.com", "ws-assets.zoominfo.com"],
  cookies: ["_zitok"],
  policyUrl: "https://www.zoominfo.com/legal/privacy-policy"
};
var clearbit = {
  id: "clearbit",
  name: "Clearbit (HubSpot Breeze)",
  purpose: "advertising",
  hosts: ["tag.clearbitscripts.com", "x.clearbitjs.com", "clearbit.com"],
  cookies: ["cb_user_id", "cb_group_id", "cb_anonymous_id", "cb:test"]
};
var leadfeeder = {
  id: "leadfeeder",
  name: "Leadfeeder (Dealfront)",
  purpose: "advertising",
  hosts: ["lfeeder.com", "lftracker.leadfeeder.com"],
  cookies: ["_lfa*"],
  policyUrl: "https://www.leadfeeder.com/privacy/"
};
var rb2b = {
  id: "rb2b",
  name: "RB2B",
  purpose: "advertising",
  hosts: ["s3-us-west-2.amazonaws.com/b2bjsstore"]
};
var attentive = {
  id: "attentive",
  name: "Attentive",
  purpose: "advertising",
  hosts: ["attn.tv", "events.attentivemobile.com"],
  cookies: ["__attentive_*", "_attn_*"],
  policyUrl: "https://www.attentive.com/privacy"
};
var klaviyo = {
  id: "klaviyo",
  name: "Klaviyo",
  purpose: "advertising",
  hosts: ["static.klaviyo.com", "static-tracking.klaviyo.com", "a.klaviyo.com"],
  cookies: ["__kla_id"],
  storage: ["klaviyoOnsite"],
  policyUrl: "https://www.klaviyo.com/legal/privacy"
};
var hubspot = {
  id: "hubspot",
  name: "HubSpot",
  purpose: "advertising",
  hosts: [
    "js.hs-scripts.com",
    "js.hs-analytics.net",
    "js.hs-banner.com",
    "js.hsadspixel.net",
    "track.hubspot.com",
    "hscollectedforms.net"
  ],
  cookies: ["__hstc", "hubspotutk", "__hssc", "__hssrc", "messagesUtk"],
  signals: ["own"],
  policyUrl: "https://legal.hubspot.com/privacy-policy"
};
var marketo = {
  id: "marketo",
  name: "Adobe Marketo Engage",
  purpose: "advertising",
  hosts: ["munchkin.marketo.net", "mktoresp.com"],
  cookies: ["_mkto_trk"],
  policyUrl: "https://www.adobe.com/privacy/policy.html"
};
var pardot = {
  id: "pardot",
  name: "Salesforce Account Engagement (Pardot)",
  purpose: "advertising",
  hosts: ["pardot.com"],
  policyUrl: "https://www.salesforce.com/company/legal/privacy/"
};
var eloqua = {
  id: "eloqua",
  name: "Oracle Eloqua",
  purpose: "advertising",
  hosts: ["en25.com", "t.eloqua.com"],
  cookies: ["ELOQUA", "ELQSTATUS"],
  policyUrl: "https://www.oracle.com/legal/privacy/"
};
var activecampaign = {
  id: "activecampaign",
  name: "ActiveCampaign",
  purpose: "advertising",
  hosts: ["diffuser-cdn.app-us1.com", "prism.app-us1.com", "trackcmp.net"],
  cookies: ["prism_*", "ac_enable_tracking"],
  policyUrl: "https://www.activecampaign.com/legal/privacy-policy"
};
var mailchimp = {
  id: "mailchimp",
  name: "Mailchimp",
  purpose: "advertising",
  hosts: ["chimpstatic.com"],
  cookies: ["_mcid", "mailchimp*"],
  policyUrl: "https://www.intuit.com/privacy/statement/"
};
var braze = {
  id: "braze",
  name: "Braze",
  purpose: "advertising",
  hosts: ["js.appboycdn.com", "braze.com", "braze.eu"],
  cookies: ["ab.storage.*"],
  storage: ["ab.storage.*"],
  policyUrl: "https://www.braze.com/company/legal/privacy"
};
var bloomreach = {
  id: "bloomreach",
  name: "Bloomreach Engagement",
  purpose: "advertising",
  hosts: ["exponea.com"],
  cookies: ["__exponea_etc__", "__exponea_time2__"],
  policyUrl: "https://www.bloomreach.com/en/legal/privacy-policy"
};
var emarsys = {
  id: "emarsys",
  name: "SAP Emarsys",
  purpose: "advertising",
  hosts: ["scarabresearch.com"],
  cookies: ["scarab.*"]
};
var branch = {
  id: "branch",
  name: "Branch",
  purpose: "advertising",
  hosts: ["cdn.branch.io", "api2.branch.io", "app.link"],
  storage: ["branch_session*"],
  policyUrl: "https://branch.io/policies/privacy-policy/"
};
var appsflyer = {
  id: "appsflyer",
  name: "AppsFlyer",
  purpose: "advertising",
  hosts: ["websdk.appsflyer.com", "wa.appsflyer.com"],
  cookies: ["afUserId", "AF_SYNC"],
  policyUrl: "https://www.appsflyer.com/legal/services-privacy-policy/"
};
var podscribe = {
  id: "podscribe",
  name: "Podscribe",
  purpose: "advertising",
  hosts: ["d34r8q7sht0t9k.cloudfront.net", "verifi.podscribe.com"]
};
var addthis = {
  id: "addthis",
  name: "AddThis",
  purpose: "advertising",
  hosts: ["addthis.com"],
  cookies: ["__atuvc", "__atuvs"],
  policyUrl: "https://www.oracle.com/legal/privacy/"
};
var shareasale = {
  id: "shareasale",
  name: "ShareASale (Awin)",
  purpose: "advertising",
  hosts: ["shareasale.com"],
  policyUrl: "https://www.awin.com/gb/privacy"
};

// src/partners/analytics.ts
var googleAnalytics = {
  id: "google-analytics",
  name: "Google Analytics",
  purpose: "analytics",
  hosts: [
    "googletagmanager.com/gtag/js?id=G-",
    "googletagmanager.com/gtag/destination?id=G-",
    "google-analytics.com",
    "analytics.google.com",
    "stats.g.doubleclick.net"
  ],
  cookies: ["_ga", "_ga_*", "_gid", "_gat*"],
  signals: ["consent-mode"],
  policyUrl: "https://policies.google.com/privacy"
};
var clarity = {
  id: "clarity",
  name: "Microsoft Clarity",
  purpose: "analytics",
  hosts: ["clarity.ms", "c.bing.com"],
  cookies: ["_clck", "_clsk"],
  elsewhere: ["CLID", "MUID", "ANONCHK", "SM"],
  signals: ["own"],
  policyUrl: "https://www.microsoft.com/en-us/privacy/privacystatement"
};
var adobeAnalytics = {
  id: "adobe-analytics",
  name: "Adobe Analytics",
  purpose: "analytics",
  hosts: ["assets.adobedtm.com", "omtrdc.net", "2o7.net", "edge.adobedc.net"],
  cookies: ["s_cc", "s_sq", "s_vi", "s_fid", "s_ecid", "AMCV_*", "kndctr_*"],
  signals: ["own"],
  policyUrl: "https://www.adobe.com/privacy/policy.html"
};
var adobeTarget = {
  id: "adobe-target",
  name: "Adobe Target",
  purpose: "analytics",
  hosts: ["tt.omtrdc.net"],
  cookies: ["mbox*", "at_check"],
  signals: ["own"],
  policyUrl: "https://www.adobe.com/privacy/policy.html"
};
var matomo = {
  id: "matomo",
  name: "Matomo Cloud",
  purpose: "analytics",
  hosts: ["matomo.cloud"],
  cookies: ["_pk_id*", "_pk_ses*", "_pk_ref*"],
  signals: ["own"],
  policyUrl: "https://matomo.org/privacy-policy/"
};
var hotjar = {
  id: "hotjar",
  name: "Hotjar",
  purpose: "analytics",
  hosts: ["hotjar.com", "hotjar.io"],
  cookies: ["_hjSessionUser_*", "_hjSession_*", "_hjid", "_hjTLDTest"],
  policyUrl: "https://www.hotjar.com/legal/policies/privacy/"
};
var contentsquare = {
  id: "contentsquare",
  name: "Contentsquare",
  purpose: "analytics",
  hosts: ["contentsquare.net"],
  cookies: ["_cs_id", "_cs_s", "_cs_c", "_cs_mk*"],
  policyUrl: "https://contentsquare.com/privacy-center/privacy-policy/"
};
var fullstory = {
  id: "fullstory",
  name: "Fullstory",
  purpose: "analytics",
  hosts: ["edge.fullstory.com", "rs.fullstory.com"],
  cookies: ["fs_uid", "fs_cid", "fs_lua"],
  policyUrl: "https://www.fullstory.com/legal/privacy-policy/"
};
var logrocket = {
  id: "logrocket",
  name: "LogRocket",
  purpose: "analytics",
  hosts: [
    "logrocket.io",
    "lr-ingest.io",
    "lr-ingest.com",
    "lr-in.com",
    "lr-in-prod.com",
    "ingest-lr.com",
    "lrkt-in.com",
    "lgrckt-in.com"
  ],
  cookies: ["_lr_*"],
  storage: ["_lr_*"],
  policyUrl: "https://logrocket.com/privacy/"
};
var mouseflow = {
  id: "mouseflow",
  name: "Mouseflow",
  purpose: "analytics",
  hosts: ["cdn.mouseflow.com", "o2.mouseflow.com"],
  cookies: ["mf_*"],
  policyUrl: "https://mouseflow.com/legal/company/privacy-policy/"
};
var crazyEgg = {
  id: "crazy-egg",
  name: "Crazy Egg",
  purpose: "analytics",
  hosts: ["crazyegg.com"],
  cookies: ["_ce.*", "cebs*", "_CEFT"],
  policyUrl: "https://www.crazyegg.com/privacy"
};
var luckyOrange = {
  id: "lucky-orange",
  name: "Lucky Orange",
  purpose: "analytics",
  hosts: ["luckyorange.com", "luckyorange.net"],
  cookies: ["_lo_uid", "_lo_v", "_lorid"]
};
var inspectlet = {
  id: "inspectlet",
  name: "Inspectlet",
  purpose: "analytics",
  hosts: ["cdn.inspectlet.com", "hn.inspectlet.com"],
  cookies: ["__insp_*"],
  policyUrl: "https://www.inspectlet.com/legal#privacy"
};
var smartlook = {
  id: "smartlook",
  name: "Smartlook",
  purpose: "analytics",
  hosts: ["web-sdk.smartlook.com", "smartlook.cloud"],
  cookies: ["SL_*"]
};
var quantumMetric = {
  id: "quantum-metric",
  name: "Quantum Metric",
  purpose: "analytics",
  hosts: ["quantummetric.com"],
  cookies: ["QuantumMetric*"]
};
var glassbox = {
  id: "glassbox",
  name: "Glassbox",
  purpose: "analytics",
  hosts: ["cdn.gbqofs.com", "glassboxdigital.io"],
  cookies: ["_cls_s", "_cls_v"]
};
var heap = {
  id: "heap",
  name: "Heap",
  purpose: "analytics",
  hosts: ["heapanalytics.com", "heap-api.com"],
  cookies: ["_hp2_*", "_hp5_*"],
  policyUrl: "https://www.heap.io/privacy"
};
var mixpanel = {
  id: "mixpanel",
  name: "Mixpanel",
  purpose: "analytics",
  hosts: ["cdn.mxpnl.com", "api-js.mixpanel.com", "api.mixpanel.com"],
  cookies: ["mp_*_mixpanel"],
  storage: ["mp_*_mixpanel"],
  signals: ["own"],
  policyUrl: "https://mixpanel.com/legal/privacy-policy/"
};
var amplitude = {
  id: "amplitude",
  name: "Amplitude",
  purpose: "analytics",
  hosts: ["cdn.amplitude.com", "api2.amplitude.com", "api.eu.amplitude.com"],
  cookies: ["AMP_*", "amp_*"],
  storage: ["AMP_*", "amp_*"],
  policyUrl: "https://amplitude.com/privacy"
};
var segment = {
  id: "segment",
  name: "Segment",
  purpose: "analytics",
  hosts: ["cdn.segment.com", "api.segment.io"],
  cookies: ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"],
  storage: ["ajs_anonymous_id", "ajs_user_id", "ajs_group_id"],
  policyUrl: "https://www.twilio.com/en-us/legal/privacy"
};
var rudderstack = {
  id: "rudderstack",
  name: "RudderStack",
  purpose: "analytics",
  hosts: ["cdn.rudderlabs.com", "rudderstack.com"],
  cookies: ["rl_*"],
  storage: ["rl_*"],
  policyUrl: "https://www.rudderstack.com/privacy-policy/"
};
var posthog = {
  id: "posthog",
  name: "PostHog",
  purpose: "analytics",
  hosts: ["i.posthog.com"],
  cookies: ["ph_*_posthog"],
  storage: ["ph_*_posthog"],
  signals: ["own"],
  policyUrl: "https://posthog.com/privacy"
};
var snowplow = {
  id: "snowplow",
  name: "Snowplow",
  purpose: "analytics",
  hosts: ["cdn.jsdelivr.net/npm/@snowplow"],
  cookies: ["_sp_id.*", "_sp_ses.*"],
  policyUrl: "https://snowplow.io/privacy-policy/"
};
var piwikPro = {
  id: "piwik-pro",
  name: "Piwik PRO",
  purpose: "analytics",
  hosts: ["piwik.pro"],
  cookies: ["_pk_*", "stg_*"],
  policyUrl: "https://piwik.pro/privacy-policy/"
};
var chartbeat = {
  id: "chartbeat",
  name: "Chartbeat",
  purpose: "analytics",
  hosts: ["static.chartbeat.com", "ping.chartbeat.net"],
  cookies: ["_chartbeat2", "_cb_svref", "_cb_ls", "_v__*", "_cb"],
  policyUrl: "https://chartbeat.com/privacy/"
};
var parsely = {
  id: "parsely",
  name: "Parse.ly",
  purpose: "analytics",
  hosts: ["cdn.parsely.com", "p1.parsely.com"],
  cookies: ["_parsely_visitor", "_parsely_session"],
  policyUrl: "https://www.parse.ly/privacy-policy/"
};
var comscore = {
  id: "comscore",
  name: "Comscore",
  purpose: "analytics",
  hosts: ["scorecardresearch.com"],
  elsewhere: ["UID", "UIDR"],
  policyUrl: "https://www.scorecardresearch.com/privacy.aspx"
};
var nielsen = {
  id: "nielsen",
  name: "Nielsen",
  purpose: "analytics",
  hosts: ["imrworldwide.com"],
  storage: ["nol_*"],
  elsewhere: ["IMRID"],
  signals: ["tcf"]
};
var plausible = {
  id: "plausible",
  name: "Plausible",
  purpose: "analytics",
  hosts: ["plausible.io"],
  policyUrl: "https://plausible.io/privacy"
};
var fathom = {
  id: "fathom",
  name: "Fathom",
  purpose: "analytics",
  hosts: ["cdn.usefathom.com"],
  policyUrl: "https://usefathom.com/privacy"
};
var simpleAnalytics = {
  id: "simple-analytics",
  name: "Simple Analytics",
  purpose: "analytics",
  hosts: ["scripts.simpleanalyticscdn.com", "queue.simpleanalyticscdn.com"],
  policyUrl: "https://www.simpleanalytics.com/privacy-policy"
};
var umami = {
  id: "umami",
  name: "Umami Cloud",
  purpose: "analytics",
  hosts: ["cloud.umami.is"],
  policyUrl: "https://umami.is/privacy"
};
var vercelAnalytics = {
  id: "vercel-analytics",
  name: "Vercel Web Analytics",
  purpose: "analytics",
  hosts: ["va.vercel-scripts.com"],
  policyUrl: "https://vercel.com/legal/privacy-policy"
};
var cloudflareAnalytics = {
  id: "cloudflare-analytics",
  name: "Cloudflare Web Analytics",
  purpose: "analytics",
  hosts: ["cloudflareinsights.com"],
  policyUrl: "https://www.cloudflare.com/privacypolicy/"
};
var ahrefsAnalytics = {
  id: "ahrefs-analytics",
  name: "Ahrefs Web Analytics",
  purpose: "analytics",
  hosts: ["analytics.ahrefs.com"],
  policyUrl: "https://ahrefs.com/legal/privacy-policy"
};
var optimizely = {
  id: "optimizely",
  name: "Optimizely",
  purpose: "analytics",
  hosts: ["cdn.optimizely.com", "logx.optimizely.com"],
  cookies: ["optimizely*"],
  storage: ["optimizely*"],
  policyUrl: "https://www.optimizely.com/legal/privacy-policy/"
};
var vwo = {
  id: "vwo",
  name: "VWO",
  purpose: "analytics",
  hosts: ["dev.visualwebsiteoptimizer.com"],
  cookies: ["_vwo_*", "_vis_opt_*"],
  policyUrl: "https://vwo.com/privacy-policy/"
};
var abTasty = {
  id: "ab-tasty",
  name: "AB Tasty",
  purpose: "analytics",
  hosts: ["abtasty.com"],
  cookies: ["ABTasty", "ABTastySession"],
  policyUrl: "https://www.abtasty.com/privacy-policy/"
};
var convert = {
  id: "convert",
  name: "Convert Experiences",
  purpose: "analytics",
  hosts: ["convertexperiments.com"],
  cookies: ["_conv_v", "_conv_s", "_conv_r"],
  policyUrl: "https://www.convert.com/privacy-policy/"
};
var kameleoon = {
  id: "kameleoon",
  name: "Kameleoon",
  purpose: "analytics",
  hosts: ["kameleoon.eu", "kameleoon.io", "kameleoon.com"],
  cookies: ["kameleoon*"],
  storage: ["kameleoon*"]
};
var dynamicYield = {
  id: "dynamic-yield",
  name: "Dynamic Yield",
  purpose: "analytics",
  hosts: ["dynamicyield.com"],
  cookies: ["_dy*"],
  storage: ["_dy*"],
  policyUrl: "https://www.dynamicyield.com/privacy-policy/"
};
var newRelic = {
  id: "new-relic",
  name: "New Relic Browser",
  purpose: "analytics",
  hosts: ["js-agent.newrelic.com", "bam.nr-data.net"],
  storage: ["NRBA_SESSION"],
  policyUrl: "https://newrelic.com/termsandconditions/privacy"
};
var datadog = {
  id: "datadog",
  name: "Datadog RUM",
  purpose: "analytics",
  hosts: [
    "datadoghq-browser-agent.com",
    "browser-intake-datadoghq.com",
    "browser-intake-us3-datadoghq.com",
    "browser-intake-us5-datadoghq.com",
    "browser-intake-ap1-datadoghq.com",
    "browser-intake-datadoghq.eu"
  ],
  cookies: ["_dd_s"],
  policyUrl: "https://www.datadoghq.com/legal/privacy/"
};
var dynatrace = {
  id: "dynatrace",
  name: "Dynatrace RUM",
  purpose: "analytics",
  hosts: ["js-cdn.dynatrace.com", "live.dynatrace.com"],
  cookies: ["dtCookie", "dtPC", "dtSa", "rxVisitor", "rxvt"],
  policyUrl: "https://www.dynatrace.com/company/trust-center/privacy/"
};

// src/partners/functional.ts
var intercom = {
  id: "intercom",
  name: "Intercom",
  purpose: "functional",
  hosts: [
    "widget.intercom.io",
    "js.intercomcdn.com",
    "api-iam.intercom.io",
    "api-iam.eu.intercom.io",
    "api-iam.au.intercom.io"
  ],
  cookies: ["intercom-id-*", "intercom-session-*", "intercom-device-id-*"],
  policyUrl: "https://www.intercom.com/legal/privacy"
};
var drift = {
  id: "drift",
  name: "Drift (Salesloft)",
  purpose: "functional",
  hosts: ["js.driftt.com", "drift.com"],
  cookies: ["driftt_aid", "drift_aid", "drift_campaign_refresh"],
  policyUrl: "https://www.salesloft.com/legal/privacy-notice"
};
var zendesk = {
  id: "zendesk",
  name: "Zendesk Web Widget",
  purpose: "functional",
  hosts: ["static.zdassets.com", "ekr.zdassets.com", "zendesk.com"],
  cookies: ["__zlcmid"],
  policyUrl: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/"
};
var crisp = {
  id: "crisp",
  name: "Crisp",
  purpose: "functional",
  hosts: ["crisp.chat"],
  cookies: ["crisp-client*"],
  policyUrl: "https://crisp.chat/en/privacy/"
};
var livechat = {
  id: "livechat",
  name: "LiveChat",
  purpose: "functional",
  hosts: ["livechatinc.com"],
  cookies: ["__lc_cid", "__lc_cst", "__oauth_redirect_detector"],
  policyUrl: "https://www.livechat.com/legal/privacy-policy/"
};
var tidio = {
  id: "tidio",
  name: "Tidio",
  purpose: "functional",
  hosts: ["code.tidio.co", "tidiochat.com"],
  storage: ["tidio_state_*"],
  policyUrl: "https://www.tidio.com/privacy-policy/"
};
var freshchat = {
  id: "freshchat",
  name: "Freshchat",
  purpose: "functional",
  hosts: ["wchat.freshchat.com"],
  cookies: ["_fw_crm_v"],
  policyUrl: "https://www.freshworks.com/privacy/"
};
var tawk = {
  id: "tawk",
  name: "tawk.to",
  purpose: "functional",
  hosts: ["tawk.to"],
  cookies: ["twk_*", "TawkConnectionTime"],
  policyUrl: "https://www.tawk.to/privacy-policy/"
};
var youtube = {
  id: "youtube",
  name: "YouTube",
  purpose: "functional",
  hosts: ["youtube.com/embed", "youtube.com/iframe_api", "youtube-nocookie.com", "i.ytimg.com"],
  storage: ["yt*"],
  elsewhere: ["VISITOR_INFO1_LIVE", "YSC"],
  policyUrl: "https://policies.google.com/privacy"
};
var vimeoEmbed = {
  id: "vimeo-embed",
  name: "Vimeo",
  purpose: "functional",
  hosts: ["player.vimeo.com", "vimeocdn.com"],
  elsewhere: ["vuid"],
  policyUrl: "https://vimeo.com/privacy"
};
var wistia = {
  id: "wistia",
  name: "Wistia",
  purpose: "functional",
  hosts: ["fast.wistia.com", "fast.wistia.net", "pipedream.wistia.com"],
  storage: ["wistia*"],
  policyUrl: "https://wistia.com/privacy"
};
var googleMaps = {
  id: "google-maps",
  name: "Google Maps",
  purpose: "functional",
  hosts: ["maps.googleapis.com", "maps.gstatic.com", "google.com/maps"],
  elsewhere: ["NID"],
  policyUrl: "https://policies.google.com/privacy"
};
var disqus = {
  id: "disqus",
  name: "Disqus",
  purpose: "functional",
  hosts: ["disqus.com", "disquscdn.com"],
  cookies: ["__jid"],
  elsewhere: ["disqus_unique"],
  policyUrl: "https://help.disqus.com/en/articles/1717103-disqus-privacy-policy"
};
var xEmbed = {
  id: "x-embed",
  name: "X posts",
  purpose: "functional",
  hosts: ["platform.twitter.com", "platform.x.com", "syndication.twitter.com"],
  elsewhere: ["guest_id"],
  policyUrl: "https://x.com/en/privacy"
};
var instagramEmbed = {
  id: "instagram-embed",
  name: "Instagram",
  purpose: "functional",
  hosts: ["instagram.com/embed.js", "instagram.com/p", "instagram.com/reel"],
  elsewhere: ["ig_did", "mid"],
  policyUrl: "https://www.facebook.com/privacy/policy/"
};
var tiktokEmbed = {
  id: "tiktok-embed",
  name: "TikTok videos",
  purpose: "functional",
  hosts: ["tiktok.com/embed.js", "tiktok.com/embed"],
  elsewhere: ["ttwid"],
  policyUrl: "https://www.tiktok.com/legal/page/us/privacy-policy/en"
};
var spotifyEmbed = {
  id: "spotify-embed",
  name: "Spotify",
  purpose: "functional",
  hosts: ["open.spotify.com/embed"],
  elsewhere: ["sp_t", "sp_landing"],
  policyUrl: "https://www.spotify.com/legal/privacy-policy/"
};
var soundcloudEmbed = {
  id: "soundcloud-embed",
  name: "SoundCloud",
  purpose: "functional",
  hosts: ["w.soundcloud.com"],
  elsewhere: ["sc_anonymous_id"],
  policyUrl: "https://soundcloud.com/pages/privacy"
};
var calendly = {
  id: "calendly",
  name: "Calendly",
  purpose: "functional",
  hosts: ["calendly.com"],
  policyUrl: "https://calendly.com/legal/privacy-notice"
};
var typeform = {
  id: "typeform",
  name: "Typeform",
  purpose: "functional",
  hosts: ["typeform.com"],
  elsewhere: ["tf_*"],
  policyUrl: "https://admin.typeform.com/to/dwk6gt"
};
var trustpilot = {
  id: "trustpilot",
  name: "Trustpilot",
  purpose: "functional",
  hosts: ["widget.trustpilot.com"],
  policyUrl: "https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms"
};
var algolia = {
  id: "algolia",
  name: "Algolia Insights",
  purpose: "functional",
  hosts: ["insights.algolia.io"],
  cookies: ["_ALGOLIA"],
  policyUrl: "https://www.algolia.com/policies/privacy/"
};
var gravatar = {
  id: "gravatar",
  name: "Gravatar",
  purpose: "functional",
  hosts: ["secure.gravatar.com"],
  policyUrl: "https://automattic.com/privacy/"
};
var addtoany = {
  id: "addtoany",
  name: "AddToAny",
  purpose: "functional",
  hosts: ["static.addtoany.com"],
  policyUrl: "https://www.addtoany.com/privacy"
};

// src/partners/unpurposed.ts
var googleTagManager = {
  id: "google-tag-manager",
  name: "Google Tag Manager",
  hosts: ["googletagmanager.com/gtm.js", "googletagmanager.com/ns.html"],
  signals: ["consent-mode"],
  policyUrl: "https://policies.google.com/privacy"
};
var googleFundingChoices = {
  id: "google-funding-choices",
  name: "Google Funding Choices",
  hosts: ["fundingchoicesmessages.google.com"],
  policyUrl: "https://policies.google.com/privacy"
};
var tealium = {
  id: "tealium",
  name: "Tealium iQ",
  hosts: ["tags.tiqcdn.com", "collect.tealiumiq.com"],
  cookies: ["utag_main*"],
  policyUrl: "https://tealium.com/privacy/"
};
var ensighten = {
  id: "ensighten",
  name: "Ensighten (CHEQ)",
  hosts: ["nexus.ensighten.com"]
};
var sentry = {
  id: "sentry",
  name: "Sentry",
  hosts: ["browser.sentry-cdn.com", "ingest.sentry.io"],
  policyUrl: "https://sentry.io/privacy/"
};
var recaptcha = {
  id: "recaptcha",
  name: "Google reCAPTCHA",
  hosts: ["google.com/recaptcha", "recaptcha.net", "gstatic.com/recaptcha"],
  storage: ["_grecaptcha"],
  elsewhere: ["_GRECAPTCHA"],
  policyUrl: "https://policies.google.com/privacy"
};
var hcaptcha = {
  id: "hcaptcha",
  name: "hCaptcha",
  hosts: ["hcaptcha.com"],
  elsewhere: ["hmt_id"],
  policyUrl: "https://www.hcaptcha.com/privacy"
};
var turnstile = {
  id: "turnstile",
  name: "Cloudflare Turnstile",
  hosts: ["challenges.cloudflare.com"],
  policyUrl: "https://www.cloudflare.com/privacypolicy/"
};
var googleSignIn = {
  id: "google-sign-in",
  name: "Google Sign-In",
  hosts: ["accounts.google.com/gsi"],
  policyUrl: "https://policies.google.com/privacy"
};
var googleFonts = {
  id: "google-fonts",
  name: "Google Fonts",
  hosts: ["fonts.googleapis.com", "fonts.gstatic.com"],
  policyUrl: "https://policies.google.com/privacy"
};
var stripe = {
  id: "stripe",
  name: "Stripe",
  hosts: ["js.stripe.com", "m.stripe.network", "m.stripe.com"],
  cookies: ["__stripe_mid", "__stripe_sid"],
  policyUrl: "https://stripe.com/privacy"
};
var paypal = {
  id: "paypal",
  name: "PayPal",
  hosts: ["paypal.com/sdk", "paypalobjects.com", "t.paypal.com"],
  elsewhere: ["ts", "LANG", "x-pp-s"],
  policyUrl: "https://www.paypal.com/us/legalhub/privacy-full"
};
export {
  _33across,
  _6sense,
  abTasty,
  activecampaign,
  addthis,
  addtoany,
  adform,
  adobeAdvertisingCloud,
  adobeAnalytics,
  adobeAudienceManager,
  adobeTarget,
  adroll,
  ahrefsAnalytics,
  algolia,
  amazonAds,
  amazonPublisherServices,
  amplitude,
  appsflyer,
  attentive,
  awin,
  basis,
  bloomreach,
  bombora,
  branch,
  braze,
  calendly,
  chartbeat,
  cj,
  clarity,
  clearbit,
  cloudflareAnalytics,
  comscore,
  connatix,
  contentsquare,
  convert,
  crazyEgg,
  crisp,
  criteo,
  datadog,
  demandbase,
  disqus,
  doubleverify,
  drift,
  dynamicYield,
  dynatrace,
  eloqua,
  emarsys,
  ensighten,
  epsilon,
  fathom,
  flashtalking,
  floodlight,
  freshchat,
  fullstory,
  glassbox,
  googleAdManager,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googleFonts,
  googleFundingChoices,
  googleIma,
  googleMaps,
  googleSignIn,
  googleTagManager,
  gravatar,
  gumgum,
  hadron,
  hcaptcha,
  heap,
  hotjar,
  hubspot,
  id5,
  impact,
  improveDigital,
  indexExchange,
  inspectlet,
  instagramEmbed,
  integralAdScience,
  intercom,
  kakao,
  kameleoon,
  kargo,
  klaviyo,
  leadfeeder,
  line,
  linkedin,
  livechat,
  liveintent,
  liveramp,
  logrocket,
  lotame,
  luckyOrange,
  magnite,
  mailchimp,
  marketo,
  matomo,
  mediaNet,
  mediamath,
  meta,
  metaPlugins,
  microsoftAds,
  microsoftMonetize,
  mixpanel,
  mouseflow,
  newRelic,
  nextdoor,
  nielsen,
  onetag,
  openx,
  optimizely,
  outbrain,
  pardot,
  parsely,
  partnerize,
  paypal,
  pinterest,
  piwikPro,
  plausible,
  podscribe,
  posthog,
  pubmatic,
  quantcast,
  quantumMetric,
  quora,
  rakuten,
  rb2b,
  recaptcha,
  reddit,
  richAudience,
  rokt,
  rtbHouse,
  rudderstack,
  seedtag,
  segment,
  sentry,
  shareasale,
  sharedid,
  sharethis,
  sharethrough,
  simpleAnalytics,
  simpliFi,
  sizmek,
  skimlinks,
  smartlook,
  snap,
  snowplow,
  soundcloudEmbed,
  sovrn,
  spotifyEmbed,
  spotifyPixel,
  stackadapt,
  stripe,
  taboola,
  tawk,
  teads,
  tealium,
  theTradeDesk,
  tidio,
  tiktok,
  tiktokEmbed,
  triplelift,
  trustpilot,
  turnstile,
  typeform,
  uid2,
  umami,
  unruly,
  vercelAnalytics,
  viglink,
  vimeoEmbed,
  vk,
  vwo,
  wistia,
  x,
  xEmbed,
  yahooDsp,
  yandexMetrica,
  yieldmo,
  youtube,
  zendesk,
  zoominfo
};
