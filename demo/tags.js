/**
 * The partner's tags: two whole trackers from npm, each bundled to one file
 * as a vendor would serve it, sending to the partner's own collector.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

const sources = {
  '/snowplow.js': (collector) => `
    import { newTracker, trackPageView } from '@snowplow/browser-tracker'
    newTracker('demo', ${JSON.stringify(collector)}, { appId: 'demo', postPath: '/snowplow/collect' })
    trackPageView()`,
  '/clarity.js': (_ads, collector) => `
    import { clarity } from 'clarity-js'
    // Given an address, it would write that into its cookie without http:// and come back with https://.
    const upload = (body) => void fetch(${JSON.stringify(collector + '/clarity/collect')}, { method: 'POST', body, keepalive: true })
    clarity.start({ projectId: 'demo', upload, lean: false, track: true, content: true })`,
}

/** Path → the tag's code, for collectors at these origins. */
export async function trackers(...collectors) {
  const files = {}
  for (const [path, source] of Object.entries(sources)) {
    const { outputFiles } = await build({
      stdin: { contents: source(...collectors), resolveDir: root, sourcefile: path.slice(1) },
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      write: false,
      logLevel: 'silent',
    })
    files[path] = outputFiles[0].text
  }
  return files
}
