/**
 * The gallery: every view in every layout, theme and language, each in a frame
 * with a page and a cookie of its own. The address chooses the language, the
 * theme and the site's own colours.
 */
import { readdirSync } from 'node:fs'

const views = [
  ['banner', 'DE'],
  ['banner', 'US-CA'],
  ['preferences', 'US-CA'],
  ['status', 'US-CA'],
  ['signal', 'US-CA'],
  ['notice', 'US-CA'],
  ['receipt', 'US-CA'],
  ['placeholder', 'DE'],
  ['debug', 'DE'],
]
const layouts = ['card', 'bar', 'center']
const themes = ['light', 'dark', 'contrast', 'branded']
const sizes = { wide: [720, 560], phone: [320, 640] }

const languages = readdirSync(new URL('../dist/', import.meta.url))
  .map((file) => /^text\.(.+)\.js$/.exec(file)?.[1])
  .filter(Boolean)

/** One of those offered, the first by default. */
const pick = (url, name, offered) => offered.find((each) => each === url.searchParams.get(name)) ?? offered[0]

/** Path → page. */
export const gallery = { '/gallery': overview, '/gallery/frame': frame }

function overview(_request, url) {
  const lang = pick(url, 'lang', ['en', ...languages])
  const theme = pick(url, 'theme', themes)
  const size = pick(url, 'size', Object.keys(sizes))
  const [width, height] = sizes[size]
  const choice = (name, offered, now) =>
    offered
      .map((each) => {
        const query = new URLSearchParams({ lang, theme, size, [name]: each })
        return `<a href="?${query}"${each === now ? ' aria-current="true"' : ''}>${each}</a>`
      })
      .join(' ')
  const shown = views.flatMap(([view, region]) =>
    (view === 'banner' ? layouts : ['card']).map((layout) => ({ view, region, layout, lang, theme })),
  )
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>nosale · gallery</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>
    body { margin: 24px; font: 15px/1.5 system-ui; background: #e8eaee; color: #16181d }
    nav { display: grid; gap: 4px; margin-block-end: 24px }
    a { color: inherit; margin-inline-end: 8px } a[aria-current] { font-weight: 700; text-decoration: none }
    main { display: flex; flex-wrap: wrap; gap: 24px } figure { margin: 0 } iframe { border: 0; background: #fff }
  </style>
</head>
<body>
  <h1>Gallery</h1>
  <nav aria-label="What is shown">
    <span>Language: ${choice('lang', ['en', ...languages.filter((each) => each !== 'en')], lang)}</span>
    <span>Theme: ${choice('theme', themes, theme)}</span>
    <span>Size: ${choice('size', Object.keys(sizes), size)}</span>
  </nav>
  <main>${shown
    .map((each, number) => {
      const title = `${each.view}, ${each.region}${each.view === 'banner' ? ', ' + each.layout : ''}`
      const query = new URLSearchParams({ ...each, cookie: `gallery-${number}` })
      return `<figure><figcaption>${title}</figcaption><iframe title="${title}" width="${width}" height="${height}" src="/gallery/frame?${query}"></iframe></figure>`
    })
    .join('\n')}</main>
</body>
</html>`
}

/** One view on a page of text. */
function frame(_request, url) {
  const lang = pick(url, 'lang', ['en', ...languages])
  const theme = pick(url, 'theme', themes)
  const layout = pick(url, 'layout', layouts)
  const region = pick(url, 'region', ['DE', 'US-CA'])
  const view = pick(
    url,
    'view',
    views.map(([each]) => each),
  )
  const name = url.searchParams.get('cookie')?.replace(/[^\w-]/g, '') || 'gallery'
  const config = {
    region,
    lang,
    layout,
    cookie: { name },
    policyUrl: '/privacy',
    ...(view === 'debug' && { debug: true }),
    purposes: { advertising: {}, analytics: { sale: false }, functional: { sale: false } },
  }
  const root = {
    light: 'color-scheme: light',
    dark: 'color-scheme: dark',
    contrast:
      'color-scheme: light; --nosale-border: #000; --nosale-accent: #000; --nosale-color: #000; --nosale-radius: 4px',
    branded:
      'color-scheme: light; --nosale-background: #fdf6ec; --nosale-color: #3a2410; --nosale-border: #e5cfae; --nosale-accent: #9a3412; --nosale-on-accent: #fff; --nosale-radius: 20px; --nosale-font: Georgia, serif; --nosale-space: 24px',
  }[theme]
  const script = {
    banner: `nosale.show('banner')`,
    preferences: `nosale.show('preferences')`,
    status: `nosale.optOut(); nosale.show('status')`,
    signal: `nosale.show('status')`,
    notice: `nosale.show('notice')`,
    receipt: `nosale.optOut(); nosale.show('receipt')`,
    placeholder: `nosale.choose({ advertising: false, functional: false })`,
    debug: `nosale.optOut()`,
  }[view]
  // Hosts of RFC 2606, which nobody has.
  const held = `<iframe title="A film" width="560" height="315" style="max-width: 100%" data-purpose="functional" data-src="https://video.example/film"></iframe>
    <blockquote class="quotation"><p>Some pages are only looked at.</p><a href="https://quote.example/1">A reader</a></blockquote>
    <script type="text/plain" data-purpose="functional" src="https://quote.example/dress.js"></script>`
  const signal =
    '<script>Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true, configurable: true })</script>'
  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <title>${view}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>:root { ${root} } body { margin: 24px; font: 16px/1.6 Georgia, serif }</style>
  ${view === 'signal' ? signal : ''}
  <script>document.cookie = '${name}=; path=/; max-age=0'; localStorage.removeItem('${name}')</script>
  <script type="application/json" data-nosale>${JSON.stringify(config)}</script>
  <script src="/nosale.js"></script>
</head>
<body>
  <main><h1>A page</h1>${/placeholder|debug/.test(view) ? held : ''}${'<p>Some pages are read, some are only looked at; this one stands behind what is shown.</p>'.repeat(9)}</main>
  <script>${script}</script>
  ${view === 'debug' ? `<script type="module">setInterval(() => document.querySelector('nosale-debug')?.shadowRoot.querySelector('details').setAttribute('open', ''), 100)</script>` : ''}
</body>
</html>`
}
