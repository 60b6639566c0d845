/** The strict form on whole pages. Which vectors it stops is asked in leaks/; here is what it does to the page itself. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()
const barrier = '<meta http-equiv="Content-Security-Policy" content=""><noscript><!--nosale-->'
const settings = (more = {}) =>
  `<script type="application/json" data-nosale>${JSON.stringify({ strict: true, purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } }, ...more })}</script>`
const inline = () =>
  `<script data-base="/">${readFileSync('dist/nosale.strict.js', 'utf8').replaceAll('</script', '<\\/script')}</script>`
const external = '<script src="/nosale.strict.js" onerror="document.write(\'<!--\')"></script>'

/** A page that writes down the order of its own events. */
const page = (tag: string, body = '', more = {}) => `<!doctype html>
<html lang="en" class="own"><head data-x="1"><meta charset="utf-8">${settings(more)}${tag}${barrier}
<title>Ünïcode &amp; page</title><script>window.log = ['head ' + (document.currentScript.id || 'script')]
addEventListener('DOMContentLoaded', () => log.push('ready')); addEventListener('load', () => log.push('load'))</script></head>
<body class="b"><p id="one">1</p>${body}<script id="writer">log.push(document.currentScript.id); document.write('<p id="two">2</p>')</script>
<script defer src="/defer.js"></script><p id="three">3</p><script>log.push(document.querySelectorAll('p').length)</script></body></html>`
const visit = async (
  html: string,
  choices?: { advertising: boolean },
  options: { javaScriptEnabled?: boolean } = {},
) => {
  w.site.pages['/defer.js'] = { body: "log.push('defer')", headers: { 'Content-Type': 'text/javascript' } }
  const visitor = choices ? await w.visitor(choices) : await w.browser.newContext(options)
  const made = await w.visit(visitor, '', { html })
  // The rest comes in a second document, after the first has loaded.
  if (options.javaScriptEnabled !== false) await made.waitForFunction(() => window.log?.includes('load'))
  await w.partner.settled()
  return made
}
const order = ['head script', 'writer', 3, 'defer', 'ready', 'load']
const ids = () => [...document.querySelectorAll('body > p')].map(({ id }) => id)

describe.each([
  ['inline', inline],
  ['external', () => external],
])('%s', (_, tag) => {
  test.each([
    ['before an answer', undefined],
    ['after a no', { advertising: false }],
    ['after a yes', { advertising: true }],
  ])('%s the page runs in its own order, and is what its author wrote', async (_state, choices) => {
    const made = await visit(page(tag()), choices)

    expect(await made.evaluate(() => window.log)).toEqual(order)
    expect(await made.evaluate(ids)).toEqual(['one', 'two', 'three'])
    expect(await made.title()).toBe('Ünïcode & page')
    const { compatMode, head, body, documentElement } = await made.evaluate(() => ({
      compatMode: document.compatMode,
      head: document.head.dataset.x,
      body: document.body.className,
      documentElement: document.documentElement.className,
    }))
    expect([compatMode, head, body, documentElement]).toEqual(['CSS1Compat', '1', 'b', 'own'])
  })

  test('the banner comes, and its yes releases what was held, once', async () => {
    const made = await visit(page(tag(), `<script src="${w.ads}/a.js"></script><img alt="" src="${w.ads}/i.gif">`))
    expect(await w.partner.settled()).toEqual([])
    await made.getByRole('button', { name: 'Accept' }).click()
    expect((await w.partner.settled()).sort()).toEqual(['/a.js', '/i.gif'])
  })
})

test('a third party that nobody lists waits, one that the site lists does not', async () => {
  const other = `http://other.localhost:${w.partner.port}`
  const listed = `http://cdn.localhost:${w.partner.port}`
  const body = `<script src="${other}/other.js"></script><img alt="" src="${listed}/listed.gif"><script>fetch('${other}/call.json').catch(() => log.push('refused'))</script>`
  const made = await visit(page(external, body, { strict: ['cdn.localhost'] }))
  expect(await w.partner.settled()).toEqual(['/listed.gif'])
  await made.evaluate(() => window.nosale.choose({ advertising: true }))
  expect((await w.partner.settled()).sort()).toEqual(['/call.json', '/listed.gif', '/other.js'])
})

test('where the script does not come, the page does', async () => {
  const made = await visit(page(external.replace('nosale.strict', 'missing')))
  expect(await made.evaluate(() => window.log)).toEqual(order)
})

test('where its settings cannot be read, the page comes, and holds', async () => {
  const html = page(external, `<script src="${w.ads}/a.js"></script>`, { regime: 'none' })
  const made = await visit(html)
  expect(await made.evaluate(ids)).toEqual(['one', 'two', 'three'])
  expect(await w.partner.settled()).toEqual([])
})

test('without scripting the page shows', async () => {
  const made = await visit(page(external), undefined, { javaScriptEnabled: false })
  expect(await made.innerText('body')).toMatch(/^1\s+3$/)
})
