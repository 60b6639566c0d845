/**
 * Who is measured: nosale, its peers, the two floors and a page with nothing. Each shows a banner, holds twelve tags
 * as its documentation says, and runs them after a press.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { partner, site } from '../demo/serve.js'
import { peers, preparePeers } from '../peers/peers.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const held = (url) => `<script type="text/plain" data-purpose="advertising" src="${url}"></script>`
/** Markup of nosale's tag for a number of listed hosts; none: the file for sites that mark every tag. */
export function nosaleHead(hosts = 0, regime = 'opt-in') {
  const names = ['ads.localhost', ...Array.from({ length: hosts - 1 }, (_, i) => `partner${i}.example`)]
  const purposes = { advertising: hosts ? { partners: [{ name: 'Ads', hosts: names }] } : {} }
  const block = JSON.stringify({ regime, purposes })
  const file = hosts ? 'nosale.js' : 'nosale.marked.js'
  return `<script type="application/json" data-nosale>${block}</script><script src="/${file}"></script>`
}
const ours = {
  banner: `document.querySelector('nosale-ui')`,
  button: `[...document.querySelectorAll('nosale-ui button')].find((button) => button.textContent === 'Accept')`,
  tag: held,
}

/** Puts the twelve tags in, for libraries that leave this to the site. */
const insertAll = `(() => { for (const held of document.querySelectorAll('script[type="text/plain"]')) {
  const script = document.createElement('script'); script.async = false; script.src = held.src; held.replaceWith(script) } })()`
const floorMarkup = `<section id="floor" hidden style="position:fixed;inset:auto 0 0;padding:1em;background:#fff"><p>May partners use data?</p><button>Accept</button><button>Decline</button></section>
<script>{
const said = /floor=(yes|no)/.exec(document.cookie)?.[1], run = () => ${insertAll}
const banner = document.querySelector('#floor'), [yes, no] = banner.querySelectorAll('button')
const answer = (word) => () => { document.cookie = 'floor=' + word + ';max-age=34560000;path=/;samesite=lax'; banner.remove(); if (word === 'yes') setTimeout(run) }
yes.onclick = answer('yes'); no.onclick = answer('no'); banner.hidden = !!said
if (said === 'yes') addEventListener('DOMContentLoaded', run)
}</script>`

const floors = [
  { name: 'floor: inline static banner', head: '', foot: floorMarkup },
  { name: 'floor: Preact and js-cookie', head: '<script src="/floor.js"></script>', foot: '' },
].map((floor) => ({
  ...floor,
  banner: `document.querySelector('#floor:not([hidden])')`,
  button: `document.querySelector('#floor button')`,
  tag: held,
}))

const query = (selector) => `document.querySelector(${JSON.stringify(selector)})`
const field = peers
  .filter(({ name }) => ['vanilla-cookieconsent', 'orejime', 'cookieconsent'].includes(name))
  .map(({ name, title = name, head, banner, button, tag = held }) => ({
    name: title,
    // It holds nothing itself: the site waits for its callback.
    head: head.replace(
      "type: 'opt-in',",
      `type: 'opt-in', onInitialise(s) { s === 'allow' && ${insertAll} }, onStatusChange(s) { s === 'allow' && setTimeout(() => ${insertAll}) },`,
    ),
    banner: query(banner),
    button: query(button),
    tag,
  }))

/** In the order of the report. */
export const subjects = [
  { name: 'nothing', head: '' },
  ...floors,
  { name: 'nosale, marked tags', head: nosaleHead(), ...ours },
  { name: 'nosale, everything on', head: nosaleHead(1), ...ours },
  ...field,
]
export const peerNames = field.map(({ name }) => name)
export const headOf = (name) => peers.find((peer) => peer.name === name).head

/** The two servers; every file goes out in brotli, as it would from a CDN. */
export async function serve() {
  await preparePeers()
  const ads = await partner({ files: { '/tag.js': '(window.tags ||= []).push(performance.now())' } })
  const pages = {}
  const put = (path, file) => (pages[path] = packed(readFileSync(file), types[extname(file)] ?? 'text/plain'))
  for (const file of readdirSync(join(root, 'dist')))
    if (types[extname(file)]) put('/' + file, join(root, 'dist', file))
  for (const { name } of peers)
    for (const file of readdirSync(join(root, 'peers/.built', name)))
      if (types[extname(file)]) put(`/peers/${name}/${file}`, join(root, 'peers/.built', name, file))
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench/floor.js')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  })
  pages['/floor.js'] = packed(Buffer.from(outputFiles[0].text), types['.js'])

  const home = await site({ pages })
  return {
    url: `http://site.localhost:${home.port}`,
    /** The page of a subject, with twelve tags and something to read; its path. */
    page(subject, tags = 12) {
      const list = Array.from(
        { length: tags },
        (_, i) => subject.tag?.(`http://ads.localhost:${ads.port}/tag.js?${i}`) ?? '',
      )
      const text = '<p>Something to read, on a page as long as pages are.</p>'.repeat(200)
      return this.put(
        subject.name,
        `${subject.head}</head><body><main>${text}</main>${list.join('')}${subject.foot ?? ''}`,
      )
    },
    /** Any page: what follows the start of its head. */
    put(name, rest) {
      const path = '/' + encodeURIComponent(name).replace(/%../g, '-')
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${rest}`
      pages[path] = packed(Buffer.from(html), 'text/html; charset=utf-8')
      return `http://site.localhost:${home.port}${path}`
    },
    file: (path, text, type) => (pages[path] = packed(Buffer.from(text), type)),
    raw: (path, answer) => (pages[path] = answer),
    close: () => Promise.all([home.close(), ads.close()]),
  }
}

function packed(bytes, type) {
  const quality = bytes.length > 300_000 ? 4 : 11
  const body = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return { body, headers: { 'Content-Type': type, 'Content-Encoding': 'br' } }
}
