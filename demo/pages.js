/**
 * The pages of Halden Meet, a conferencing company that does not exist. Each
 * is a function of the request: the region and the simulated signal come from
 * the address, as they would from a CDN.
 */
import { words } from './words.js'

const regions = ['DE', 'US-CA', 'US-TX', 'GB', 'BR', 'none']

/** Path → page, for a partner at this origin. */
export function pages(ads) {
  const page = (name, body) => (_request, url) => {
    const lang = url.searchParams.get('lang') === 'ro' ? 'ro' : 'en'
    const region = regions.includes(url.searchParams.get('region')) ? url.searchParams.get('region') : 'DE'
    const gpc = url.searchParams.get('gpc') === '1'
    return layout({ name, lang, region, gpc, text: words[lang], ads, body: body(words[lang], ads) })
  }
  return {
    '/': page('home', home),
    '/privacy': page('privacy', privacy),
    '/embeds': page('embeds', embeds),
    '/unmarked': page('unmarked', unmarked),
    '/favicon.ico': { status: 204, body: '' },
  }
}

function layout({ name, lang, region, gpc, text, ads, body }) {
  const to = (change) => {
    const query = new URLSearchParams({ region, ...(lang === 'ro' && { lang }), ...(gpc && { gpc: '1' }), ...change })
    for (const key of Object.keys(change)) if (!change[key]) query.delete(key)
    return `?${query}`
  }
  const item = (path, label) =>
    `<a href="${path}${to({})}"${path === (name === 'home' ? '/' : '/' + name) ? ' aria-current="page"' : ''}>${label}</a>`
  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <title>Halden Meet · ${text.titles[name]}</title>
  ${gpc ? '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true })</script>' : ''}
  <script type="application/json" data-nosale>
    { "policyUrl": "/privacy${to({})}", "policyVersion": "2026-11-01",
      "purposes": { "advertising": { "partners": [{ "name": "Demo Ads", "hosts": ["ads.localhost"], "policyUrl": "/privacy${to({})}#partners" }] },
                    "analytics": { "sale": false, "partners": [{ "name": "Demo Statistics", "hosts": ["stats.localhost"] }] } } }
  </script>
  <meta http-equiv="Content-Security-Policy" content="">
  <script src="/nosale.js"${region === 'none' ? '' : ` data-region="${region}"`}></script>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="${text.lead}">
  <link rel="stylesheet" href="/site.css">
  <script type="text/plain" data-purpose="advertising" src="${ads}/snowplow.js"></script>
  <script type="text/plain" data-purpose="analytics" src="${statistics(ads)}/clarity.js"></script>
  <script src="/panel.js" defer></script>
</head>
<body>
  <a class="skip" href="#main">${text.skip}</a>
  <header>
    <a class="brand" href="/${to({})}"><svg viewBox="0 0 32 32" aria-hidden="true"><rect x="2" y="7" width="19" height="18" rx="5"/><path d="m23 13 7-4v14l-7-4z"/></svg>Halden Meet</a>
    <nav aria-label="${text.menu}">${item('/', text.nav.home)}${item('/embeds', text.nav.embeds)}${item('/unmarked', text.nav.unmarked)}${item('/privacy', text.nav.privacy)}
      <a href="${to({ lang: lang === 'ro' ? '' : 'ro' })}" lang="${lang === 'ro' ? 'en' : 'ro'}">${lang === 'ro' ? 'English' : 'Română'}</a></nav>
  </header>
  <main id="main" class="${name}">${body}</main>
  <footer>
    <p>${text.footer}</p>
    <p><a href="/privacy${to({})}">${text.nav.privacy}</a> <a href="/privacy${to({})}#opt-out" data-nosale>${text.link}</a></p>
  </footer>
  <img alt="" width="1" height="1" data-purpose="advertising" data-src="${ads}/pixel.gif?page=${name}">
  ${panel(text.panel, { region, gpc, to })}
</body>
</html>`
}

/** The partner's other name, for what is no advertising: the same server, another host. */
export function statistics(ads) {
  return ads.replace('//ads.', '//stats.')
}

/** What the visitor cannot see on other sites: the partner's own log, beside what was decided. */
function panel(text, { region, gpc, to }) {
  const choice = (label, href, on) => `<a href="${href}"${on ? ' aria-current="true"' : ''}>${label}</a>`
  return `<details class="witness" open>
    <summary>${text.title} <output id="count">0</output></summary>
    <div class="columns">
      <section aria-labelledby="log-title">
        <h2 id="log-title">${text.log}</h2>
        <p id="empty">${text.empty}</p>
        <ol id="log" aria-live="off"></ol>
      </section>
      <section aria-labelledby="now-title">
        <h2 id="now-title">${text.decisions}</h2>
        <dl id="decisions" data-yes="${text.allowed}" data-no="${text.held}"></dl>
        <h3>${text.record}</h3>
        <p><code id="record" data-none="${text.none}"></code></p>
      </section>
      <section aria-labelledby="try-title">
        <h2 id="try-title">${text.try}</h2>
        <p class="choices"><span>${text.region}</span>${regions.map((each) => choice(each === 'none' ? text.unknown : each, to({ region: each }), each === region)).join('')}</p>
        <p class="choices"><span>${text.signal}</span>${choice(text.off, to({ gpc: '' }), !gpc)}${choice(text.on, to({ gpc: '1' }), gpc)}</p>
        <p class="choices"><button type="button" id="forget">${text.forget}</button><button type="button" id="clear">${text.clear}</button></p>
      </section>
    </div>
  </details>`
}

function home(text, ads) {
  return `<section class="hero"><div><h1>${text.headline}</h1><p class="lead">${text.lead}</p>
      <p><a class="button" href="#plans">${text.start}</a></p></div>${room(text)}</section>
    <section class="cards" id="plans">${text.features.map(([title, note]) => `<article><h2>${title}</h2><p>${note}</p></article>`).join('')}</section>
    <aside><h2>${text.sponsored}</h2><iframe title="${text.sponsored}" data-purpose="advertising" data-src="${ads}/frame.html" loading="eager"></iframe></aside>`
}

/** A drawing of a meeting: four tiles and a voice. */
function room(text) {
  const tile = (x, y, shade) =>
    `<g transform="translate(${x} ${y})"><rect class="tile" width="150" height="104" rx="14"/><circle class="${shade}" cx="75" cy="42" r="18"/><path class="${shade}" d="M37 104a38 36 0 0 1 76 0z"/></g>`
  return `<svg class="room" viewBox="0 0 340 266" role="img" aria-label="${text.picture}">${tile(10, 10, 'a')}${tile(176, 10, 'b')}${tile(10, 130, 'b')}${tile(176, 130, 'a')}<path class="voice" d="M120 250h100M140 244v12M160 240v20M180 246v8M200 242v16"/></svg>`
}

function privacy(text) {
  return `<article class="prose"><h1>${text.titles.privacy}</h1>${text.policy
    .map(([id, title, ...paragraphs]) => `<h2 id="${id}">${title}</h2>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`)
    .join('')}</article>`
}

function embeds(text, ads) {
  return `<article class="prose"><h1>${text.titles.embeds}</h1><p class="lead">${text.embeds.lead}</p>
    <h2>${text.embeds.frame}</h2><iframe title="${text.embeds.frame}" data-purpose="advertising" data-src="${ads}/embed.html"></iframe>
    <h2>${text.embeds.template}</h2>
    <template data-purpose="advertising"><p>${text.embeds.released}</p><img alt="" width="1" height="1" data-src="${ads}/template.gif"><script data-src="${ads}/template.js"></script></template>
    <h2>${text.embeds.order}</h2><p>${text.embeds.orderNote}</p>
    <script type="text/plain" data-purpose="advertising" src="${ads}/first.js?delay=400"></script>
    <script type="text/plain" data-purpose="advertising">(window.ran ||= []).push('inline, after the slow one')</script>
    <script type="text/plain" data-purpose="advertising" src="${ads}/last.js"></script>
    <p><code id="order"></code></p></article>`
}

/** Tags as their partner hands them out: nothing on them tells of nosale. */
function unmarked(text, ads) {
  return `<article class="prose"><h1>${text.titles.unmarked}</h1><p class="lead">${text.unmarked.lead}</p>
    <ul>${text.unmarked.tags.map((tag) => `<li>${tag}</li>`).join('')}</ul>
    <p>${text.unmarked.note}</p></article>
    <script src="${ads}/unmarked.js"></script>
    <img alt="" width="1" height="1" src="${ads}/unmarked.gif">
    <script src="/manager.js" data-collector="${ads}"></script>`
}
