/**
 * Signals in a real page: the next inline script finds them ready, frames of
 * other sites are answered, and partners that go on are told how.
 */
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()

/** What an inline script right after the tag, before anything else, can learn. */
const ask = `<script>
  const out = {}
  __uspapi('getUSPData', 1, (data, ok) => { out.usp = [data.uspString, ok] })
  __gpp('ping', (data, ok) => { out.gpp = [data.gppString, data.signalStatus, data.applicableSections, ok] })
  __gpp('addEventListener', ({ eventName }) => { (out.events ||= []).push(eventName) })
  __gpp('getField', (data) => { out.field = data }, 'usca.SaleOptOut')
  out.frames = [!!window.frames.__uspapiLocator, !!window.frames.__gppLocator]
  out.google = dataLayer.map((each) => each[0] ? [...each].slice(0, 2).join(' ') : each.event)
  out.ads = dataLayer[0][2].ad_storage
  out.tcf = typeof __tcfapi
  window.found = out
</script>`

test.each([
  ['US-CA', undefined, '1YNN', 'DBABBg~BUoAAACA.QA', [8], 'granted'],
  ['US-CA', { advertising: false }, '1YYN', 'DBABBg~BUUAAACA.QA', [8], 'denied'],
  ['US-MD', undefined, '1YNN', 'DBABLA~BVQqAAAAAgA.QA', [7], 'granted'],
  ['DE', undefined, '1---', 'DBAA', [-1], 'denied'],
] as const)(
  'in %s, recorded %j, the next inline script finds all of them ready',
  async (region, record, usp, gpp, ids, ads) => {
    const page = await w.visit(await w.visitor(record), '', { attributes: `data-region="${region}"`, head: ask })
    const found = (await page.evaluate('found')) as { [key: string]: unknown }
    expect(found).toMatchObject({
      usp: [usp, true],
      gpp: [gpp, 'ready', ids, true],
      field: region === 'US-CA' ? (record ? 1 : 2) : null,
      frames: [true, true],
      ads,
      tcf: 'undefined',
    })
    expect((found.events as string[])[0]).toBe('listenerRegistered')
    expect((found.google as string[])[0]).toBe('consent default')
    expect((found.google as string[]).at(-1)).toBe('nosale')
  },
)

test('an answer in the banner changes all of them', async () => {
  const page = await w.visit(await w.visitor(), '', { attributes: 'data-region="US-CA"', head: ask })
  await page.getByRole('button', { name: /do not sell/i }).click()
  const after = await page.evaluate(() => {
    const out: unknown[] = []
    const here = window as never as { [name: string]: (...args: unknown[]) => void }
    here.__uspapi!('getUSPData', 1, (data: { uspString: string }) => out.push(data.uspString))
    here.__gpp!('ping', (data: { gppString: string; signalStatus: string }) =>
      out.push(data.gppString, data.signalStatus),
    )
    return out
  })
  expect(after).toEqual(['1YYN', 'DBABBg~BUUAAACA.QA', 'ready'])
  expect(((await page.evaluate('found')) as { events: string[] }).events).toEqual(
    expect.arrayContaining(['signalStatus', 'sectionChange']),
  )
})

test('nothing is added to the body, and no layout shifts', async () => {
  const page = await w.visit(await w.visitor({ advertising: false }), '<p>Text</p>', {
    attributes: 'data-region="US-CA"',
    head: `<script>window.early = () => document.body?.children.length
      new MutationObserver(() => { window.first ??= document.body && [...document.body.children].map((e) => e.localName).join() })
        .observe(document, { childList: true, subtree: true })</script>`,
  })
  expect(await page.evaluate('first')).not.toContain('iframe')
  expect(await page.evaluate(() => document.querySelectorAll('head > iframe').length)).toBe(2)
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('head > iframe')].every((frame) => !frame.getBoundingClientRect().width),
    ),
  ).toBe(true)
})

test('a strict policy of content has nothing to object to', async () => {
  const page = await w.visit(await w.visitor({ advertising: false }), '', {
    html: `<!doctype html><html lang="en"><head><title>x</title><script nonce="n">
      window.seen = []
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective))
      </script><script src="/nosale.js" data-region="US-CA"></script></head><body></body></html>`,
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self' 'nonce-n'" },
  })
  expect(await page.evaluate('[seen, !!frames.__gppLocator, !!frames.__uspapiLocator]')).toEqual([[], true, true])
})

const meta = `<script>
  !function(f,n){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};
  if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window)
  fbq('init','1'); fbq('track','PageView')
</script>`

test.each([
  ['US-CA', ['consent,grant', 'dataProcessingOptions,LDU,0,0', 'init,1', 'track,PageView'], 1],
  ['DE', ['consent,revoke', 'init,1', 'track,PageView'], 0],
] as const)('a service provider in %s, after a no, hears %j', async (region, heard, requests) => {
  const partners = [{ id: 'meta', role: 'service-provider', name: 'Meta', hosts: ['ads.localhost'] }]
  const config = JSON.stringify({ region, purposes: { advertising: { partners } } })
  const page = await w.visit(await w.visitor({ advertising: false }), '', {
    html: `<!doctype html><html lang="en"><head><title>x</title>
      <script type="application/json" data-nosale>${config}</script><script src="/nosale.js"></script>
      <script src="/calls.js"></script>${meta}<script>document.head.append(Object.assign(document.createElement('script'), { src: '${w.ads}/fbevents.js' }))</script></head><body></body></html>`,
  })
  expect(await page.evaluate('fbq.queue.map((each) => [...each].join())')).toEqual(heard)
  expect((await w.partner.settled('/fbevents.js')).length).toBe(requests)
})

test('after a withdrawal partners are told without a tag of ours', async () => {
  const page = await w.visit(await w.visitor(), '', { attributes: 'data-region="US-CA"', head: meta })
  expect(w.site.requests.map(({ path }) => path)).not.toContain('/calls.js')
  await page.evaluate('nosale.optOut()')
  await page.waitForFunction('fbq.queue.length > 3')
  // Before what its script, which has not come, would send first.
  expect(await page.evaluate('fbq.queue.map((each) => [...each].join())')).toEqual([
    'consent,revoke',
    'dataProcessingOptions,LDU,0,0',
    'init,1',
    'track,PageView',
  ])
})

test("another tool's no is taken over before a tag runs", async () => {
  const visitor = await w.visitor()
  await visitor.addCookies([{ name: 'usprivacy', value: '1YYN', url: w.home }])
  const page = await w.visit(visitor, `<img alt="" data-purpose="advertising" data-src="${w.ads}/before.gif">`, {
    html: `<!doctype html><html lang="en"><head><title>x</title>
      <script type="application/json" data-nosale>{ "region": "US-CA", "import": ["usprivacy"] }</script>
      <script src="/nosale.js"></script></head>
      <body><img alt="" data-purpose="advertising" data-src="${w.ads}/before.gif"></body></html>`,
  })
  expect(await w.partner.settled()).toEqual([])
  expect(await page.evaluate('nosale.decisions.advertising')).toEqual({ allowed: false, because: 'choice' })
  expect(await page.evaluate(() => document.cookie)).toContain('no:advertising')
})

describe('a frame whose first script asks, once, finds the page', () => {
  /** Goes up until a window has the locators, asks there, and tells the top what it heard. */
  const asking = (kind: string) => `<script>
    let target = parent
    const has = (name) => { try { return !!target.frames[name] } catch { return false } }
    const found = () => has('__gppLocator') && has('__uspapiLocator')
    while (!found() && target !== top) target = target.parent
    const tell = (heard) => top.postMessage({ heard: ['${kind}', heard] }, '*')
    addEventListener('message', ({ data }) => tell(data.__gppReturn.returnValue.gppString))
    if (found()) target.postMessage({ __gppCall: { command: 'ping', callId: 1 } }, '*')
    else tell('nobody')
  </script>`
  const quoted = (html: string) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')
  const own = (kind: string, attributes = '') => `<iframe srcdoc="${quoted(asking(kind))}" ${attributes}></iframe>`
  const frames = () => [
    own('sandbox', 'sandbox="allow-scripts"'),
    `<iframe src="${w.ads.replace('ads.', 'frames.')}/asking.html"></iframe>`,
    `<iframe src="data:text/html,${encodeURIComponent(asking('data'))}"></iframe>`,
    own('text'),
    `<iframe srcdoc="${quoted(own('inner', 'sandbox="allow-scripts"'))}"></iframe>`,
  ]
  const busy = '<script>for (const end = performance.now() + 300; performance.now() < end; );</script>'
  const insert = `document.body.insertAdjacentHTML('beforeend', html)`

  test.each([
    ['parsed', 'nosale.js', (html: string) => html + busy],
    ['parsed', 'nosale.marked.js', (html: string) => html + busy],
    [
      'inserted while the page is parsed',
      'nosale.js',
      (html: string) => `<script>html = ${html}; ${insert}</script>${busy}`,
    ],
    [
      'inserted later',
      'nosale.marked.js',
      (html: string) => `<script>html = ${html}; onload = () => setTimeout(() => ${insert}, 100)</script>`,
    ],
  ])('%s beside %s', async (way, file, page) => {
    w.partner.files['/asking.html'] = `<!doctype html><title>x</title>${asking('site')}`
    const html = frames().join('')
    const body = page(way === 'parsed' ? html : JSON.stringify(html).replace(/</g, '\\x3c'))
    const visited = await w.visit(await w.visitor({ advertising: false }), '', {
      html: `<!doctype html><html lang="en"><head><title>x</title>
        <script>heard = {}; addEventListener('message', ({ data }) => { if (data.heard) heard[data.heard[0]] = data.heard[1] })</script>
        <script src="/${file}" data-region="US-CA" data-partners="meta"></script></head><body>${body}</body></html>`,
    })
    await visited.waitForFunction('Object.keys(heard).length === 5')
    const said = 'DBABBg~BUUAAACA.QA'
    expect(await visited.evaluate('heard')).toEqual({ sandbox: said, site: said, data: said, text: said, inner: said })
  })

  test('by frames that are not in the way: of no room, no script and no source of natives', async () => {
    const page = await w.visit(await w.visitor({ advertising: false }), '', { attributes: 'data-region="US-CA"' })
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLIFrameElement>('head > iframe')].map(({ name, contentDocument }) => [
        name,
        contentDocument,
      ]),
    )
    expect(found).toEqual([
      ['__uspapiLocator', null],
      ['__gppLocator', null],
    ])
  })
})
