/**
 * `npm start`: a small conferencing company's site on one port, an
 * advertising partner on another, and the partner's log live on every page.
 */
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { gallery } from './gallery.js'
import { pages, statistics } from './pages.js'
import { partner, site } from './serve.js'
import { trackers } from './tags.js'

/** Starts both servers; resolves with them and their addresses. */
export async function demo({ port = 0, partnerPort = 0 } = {}) {
  const files = {}
  const ads = await free(partner, partnerPort, { files })
  const adsUrl = `http://ads.localhost:${ads.port}`
  Object.assign(files, await trackers(adsUrl, statistics(adsUrl)))

  const file = (name) => async () => ({
    body: await readFile(new URL(name, import.meta.url)),
    headers: { 'Content-Type': name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8' },
  })
  const home = await free(site, port, {
    pages: {
      ...pages(adsUrl),
      ...gallery,
      '/site.css': file('site.css'),
      '/panel.js': file('panel.js'),
      '/manager.js': file('manager.js'),
      '/partner-log': log(ads),
    },
  })
  return {
    url: `http://site.localhost:${home.port}`,
    adsUrl,
    partner: ads,
    close: () => Promise.all([home.close(), ads.close()]),
  }
}

/** The partner's requests as server-sent events: those so far, then each as it comes. DELETE forgets them. */
function log(ads) {
  return (request, _url, response) => {
    if (request.method === 'DELETE') {
      ads.clear()
      return { status: 204, body: '' }
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    const tell = ({ number, time, method, path, type }) =>
      response.write(`data: ${JSON.stringify({ number, time, method, path: path.slice(0, 80), type })}\n\n`)
    response.write(': open\n\n')
    ads.requests.forEach(tell)
    request.on('close', ads.onRequest(tell))
  }
}

/** A server on this port, or on the next free one. */
async function free(make, port, options) {
  try {
    return await make({ ...options, port })
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error
    console.log(`Port ${port} is taken; another one is used.`)
    return make({ ...options, port: 0 })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { PORT = 4173, PARTNER_PORT = 4174 } = process.env
  const { url, adsUrl, close } = await demo({ port: Number(PORT), partnerPort: Number(PARTNER_PORT) })
  console.log(`
  The site      ${url}
  The partner   ${adsUrl}
  Every view    ${url}/gallery

  Open the site: the panel under its foot shows zero requests at the partner. Answer, and they come.
  "Nothing marked" has the partner's tags as it hands them out: zero there too.
  Opt out by the link at the foot and go to another page: zero again.
  Ctrl+C ends both.
`)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => void close().then(() => process.exit()))
  }
}
