/**
 * Thirteen vendors' own tags, as npm has them, each bundled into the one file
 * that a vendor would serve and started as its manual says, with its collector
 * on a host of ours.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))

export interface Tag {
  readonly id: string
  /** The tag's code, for a vendor at this origin. */
  source(origin: string): string
  /** What it asks its vendor for once it runs. */
  readonly asks: RegExp
  /** Hosts that are written into it, beside the vendor's own. */
  readonly hosts?: readonly string[]
  /** A file that it loads from its vendor, path → body. */
  readonly files?: { readonly [path: string]: string }
}

const q = JSON.stringify
const settings = { integrations: { 'Segment.io': { apiKey: 'key' } } }

export const tags: readonly Tag[] = [
  {
    id: 'snowplow',
    source: (origin) => `import { newTracker, trackPageView } from '@snowplow/browser-tracker'
      newTracker('sp', ${q(origin)}, { appId: 'site', postPath: '/snowplow/collect' })
      trackPageView()`,
    asks: /^\/snowplow\/collect/,
  },
  {
    id: 'clarity',
    source: (origin) => `import { clarity } from 'clarity-js'
      clarity.start({ projectId: 'site', upload: ${q(origin + '/collect')}, lean: false, track: true, content: true })`,
    asks: /^\/collect/,
  },
  {
    id: 'posthog',
    source: (origin) => `import posthog from 'posthog-js'
      posthog.init('key', { api_host: ${q(origin)}, ui_host: ${q(origin)}, request_batching: false, opt_out_useragent_filter: true })`,
    asks: /^\/(e|i\/v0\/e)\//,
  },
  {
    id: 'mixpanel',
    source: (origin) => `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: ${q(origin)}, track_pageview: true, batch_requests: false })`,
    asks: /^\/track\//,
  },
  {
    id: 'segment',
    source: (origin) => `import { AnalyticsBrowser } from '@segment/analytics-next'
      const { host } = new URL(${q(origin)})
      const integrations = { 'Segment.io': { apiHost: host + '/v1', protocol: 'http' } }
      AnalyticsBrowser.load({ writeKey: 'key', cdnURL: ${q(origin)} }, { integrations }).page()`,
    asks: /^\/v1\/p$/,
    files: { '/v1/projects/key/settings': q(settings) },
  },
  {
    id: 'countly',
    source: (origin) => `import Countly from 'countly-sdk-web'
      Countly.init({ app_key: 'key', url: ${q(origin)} })
      Countly.track_sessions()
      Countly.track_pageview()`,
    asks: /^\/i\b/,
  },
  {
    id: 'adobe',
    source: () => `import { createInstance } from '@adobe/alloy'
      const alloy = createInstance({ name: 'alloy' })
      alloy('configure', { datastreamId: 'stream', orgId: 'org@AdobeOrg', edgeDomain: 'edge.adobe.example', idMigrationEnabled: false, thirdPartyCookiesEnabled: false })
      alloy('sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews' } }).catch(() => {})`,
    asks: /^\/ee\/v1\/interact/,
    hosts: ['edge.adobe.example'],
  },
  {
    id: 'sentry',
    source: (origin) => `import * as Sentry from '@sentry/browser'
      Sentry.init({ dsn: ${q(origin.replace('//', '//key@') + '/1')}, integrations: [Sentry.browserSessionIntegration()] })
      Sentry.captureMessage('seen')`,
    asks: /^\/api\/1\/envelope\//,
  },
  {
    id: 'amplitude',
    source: (origin) => `import * as amplitude from '@amplitude/analytics-browser'
      amplitude.init('key', { serverUrl: ${q(origin + '/2/httpapi')}, flushIntervalMillis: 50, remoteConfig: { fetchRemoteConfig: false } })
      amplitude.track('seen')`,
    asks: /^\/2\/httpapi/,
  },
  {
    id: 'ga4',
    source: (origin) => `import ReactGA from 'react-ga4'
      ReactGA.initialize('G-KEY', { gtagUrl: ${q(origin + '/gtag/js')} })
      ReactGA.send('pageview')`,
    asks: /^\/gtag\/js\?id=G-KEY/,
  },
  {
    id: 'hotjar',
    source: () => `import Hotjar from '@hotjar/browser'
      Hotjar.init(1234, 6)`,
    asks: /^\/c\/hotjar-1234\.js/,
    hosts: ['static.hotjar.com'],
  },
  {
    id: 'fullstory',
    source: () => `import { init } from '@fullstory/browser'
      init({ orgId: 'org' })`,
    asks: /^\/s\/fs\.js/,
    hosts: ['edge.fullstory.com'],
  },
  {
    id: 'vercel',
    source: (origin) => `import { inject } from '@vercel/analytics'
      inject({ mode: 'production', scriptSrc: ${q(origin + '/insights/script.js')} })`,
    asks: /^\/insights\/script\.js/,
  },
]

/** Path → code, for vendors at origins such as `http://snowplow.localhost:1234`. */
export async function bundle(originOf: (id: string) => string): Promise<{ [path: string]: string }> {
  const files: { [path: string]: string } = {}
  for (const tag of tags) {
    const { outputFiles } = await build({
      stdin: { contents: tag.source(originOf(tag.id)), resolveDir: here, sourcefile: tag.id + '.js' },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      write: false,
      logLevel: 'error',
    })
    files[`/${tag.id}.js`] = outputFiles[0]!.text
    Object.assign(files, tag.files)
  }
  return files
}
