/** Unmarked partners in a real browser: nothing is asked before it may be, everything that can be is asked after. */
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ensureChromium } from '../../scripts/browsers.js'
import { calls, lively, none, running, tags } from './guarded.js'
import { world } from './visit.js'

const w = world()
const yes = { advertising: true }
const no = { advertising: false }

const here = (text: string): string => text.replaceAll('$', w.ads)
const script = (code: string): string => `<script>{${here(code)}}</script>`
const everyCall = (): string => calls.map(([, code]) => script(code)).join('\n')
/** Path → how often; media may be asked for twice, by range. */
const times = (asked: string[]): object =>
  Object.fromEntries(
    calls.map(([path]) => [path, Math.min(asked.filter((each) => each === path).length, /mp[34]/.test(path) ? 1 : 9)]),
  )

/** A page that lists the partner and marks nothing. */
function page(body: string, before = ''): { html: string } {
  const partners = [{ name: 'Ads', hosts: ['ads.localhost'] }]
  const config = { purposes: { advertising: { partners } } }
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <script type="application/json" data-nosale>${JSON.stringify(config)}</script>
    ${before}<script src="/nosale.js"></script></head><body>${body}</body></html>`,
  }
}

describe('what script asks for', () => {
  test('is held before an answer, in every way', async () => {
    await w.visit(await w.visitor(), '', page(everyCall()))
    expect(await w.partner.settled()).toEqual([])
  })

  test('is asked for once after a yes on the page, but for what was refused', async () => {
    const visit = await w.visit(await w.visitor(), '', page(everyCall()))
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    const expected = Object.fromEntries(calls.map(([path, , kind]) => [path, kind === 'again' ? 1 : 0]))
    expect(times(await w.partner.settled())).toEqual(expected)
  })

  test('is not asked for once the page itself has thought better of it', async () => {
    const asks = `const x = new XMLHttpRequest(); x.open('GET', '$/abandoned'); x.send()`
    const second = `const x = new XMLHttpRequest(); x.open('GET', '$/first'); x.send(); x.open('GET', '$/second'); x.send()`
    const fetched = `const c = new AbortController(); fetch('$/fetched', { signal: c.signal }).catch(() => {}); c.abort()`
    const visit = await w.visit(
      await w.visitor(),
      '',
      page([`${asks}; x.abort()`, second, fetched].map(script).join('')),
    )
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    expect(await w.partner.settled()).toEqual(['/second'])
  })

  test('ends as without us, where the page gives it up', async () => {
    const given = (url: string) => `(async () => {
      const said = []
      const x = new XMLHttpRequest()
      for (const type of ['readystatechange', 'abort', 'error', 'loadend'])
        x.addEventListener(type, () => said.push(type + x.readyState))
      x.open('POST', '${url}/abandoned')
      x.send('x')
      x.abort()
      said.push(x.readyState)
      const controller = new AbortController()
      const request = new Request('${url}/asked', { method: 'POST', body: 'x', signal: controller.signal })
      const asked = fetch(request, { mode: 'no-cors' }).catch(({ name }) => name)
      said.push(request.bodyUsed)
      controller.abort()
      said.push(await asked, await fetch('${url}/wrong', { mode: 'x' }).catch(({ name }) => name))
      return said
    })()`
    const visit = await w.visit(await w.visitor(), '', page(''))
    const without = await visit.evaluate(given(w.home))
    expect(without).toEqual([
      'readystatechange1',
      'readystatechange4',
      'abort4',
      'loadend4',
      0,
      true,
      'AbortError',
      'TypeError',
    ])
    expect(await visit.evaluate(given(w.ads))).toEqual(without)
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    expect(await w.partner.settled()).toEqual([])
  })

  test('a fetch of what may load once waits under another spelling, and comes after a yes', async () => {
    const visit = await w.visit(await w.visitor(), '', page(''))
    await visit.evaluate(`window.nosale.once('${w.ads}/once.json')
      fetch('${w.ads.replace('http', 'HTTP')}/once.json', { mode: 'no-cors' }).then(() => (window.came = true), String).then((said) => (window.came ??= said))
      0`)
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(() => visit.evaluate('window.came')).toBe(true)
  })

  test('is asked for as it was when the page asked, whatever became of its parts', async () => {
    const asks = `const url = new URL('$/early'); const headers = { Accept: 'text/early' }; fetch(url, { headers, mode: 'no-cors' }).catch(() => {}); url.pathname = '/late'`
    const visit = await w.visit(await w.visitor(), '', page(script(asks)))
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    expect(await w.partner.settled()).toEqual(['/early'])
  })

  test('comes back in copies too, wherever in open shadow roots they are', async () => {
    const root = `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })`
    const copy = (name: string) =>
      `const t = document.createElement('template'); t.innerHTML = '<img alt="" src="$/${name}.gif">'; const copy = t.content.cloneNode(true)`
    const inner = `const host = document.createElement('div'); host.attachShadow({ mode: 'open' }).append(copy)`
    const visit = await w.visit(
      await w.visitor(),
      '',
      page(
        script(`${copy('outer')}; ${root}.append(copy)`) + script(`${copy('inner')}; ${inner}; ${root}.append(host)`),
      ),
    )
    expect(await w.partner.settled()).toEqual([])
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(async () => (await w.partner.settled()).toSorted()).toEqual(['/inner.gif', '/outer.gif'])
  })

  test('is not asked for once its attribute has been toggled away, and is where toggling leaves it', async () => {
    const made = (name: string, toggle: string) =>
      `const s = document.createElement('script'); s.src = '$/${name}.js'; ${toggle}; document.head.append(s); self.${name} = s`
    const visit = await w.visit(
      await w.visitor(),
      '',
      page(
        [
          made('away', `self.said = [s.toggleAttribute('src')]`),
          made('back', `said.push(s.toggleAttribute('SRC', true))`),
          made('gone', `said.push(s.toggleAttribute('src', false), s.toggleAttribute('src', false), s.outerHTML)`),
          `const p = document.createElement('p'); p.setAttribute('style', 'background: url($/styled.gif)'); said.push(p.toggleAttribute('style', true), p.toggleAttribute('style'), p.outerHTML)`,
        ]
          .map(script)
          .join(''),
      ),
    )
    expect(await visit.evaluate('[said, away.src, back.getAttribute("src"), gone.hasAttribute("src")]')).toEqual([
      [false, true, false, false, '<script></script>', true, false, '<p></p>'],
      '',
      `${w.ads}/back.js`,
      false,
    ])
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    expect(await w.partner.settled()).toEqual(['/back.js'])
  })

  test('is asked for at once where it is allowed', async () => {
    await w.visit(await w.visitor(yes), '', page(everyCall()))
    expect(times(await w.partner.settled())).toEqual(Object.fromEntries(calls.map(([path]) => [path, 1])))
  })

  test('B-01: is held after a no', async () => {
    await w.visit(await w.visitor(no), '', page(everyCall()))
    expect(await w.partner.settled()).toEqual([])
  })
})

const everyTag = (): string => tags.map(([, markup]) => here(markup)).join('\n')

describe('a withdrawal', () => {
  const beat = (n: number) => `window.beat(${n})`

  test('silences what is running at once, and what was captured before', async () => {
    const visit = await w.visit(await w.visitor(yes), '', page(`<script>${here(running)}</script>`))
    await visit.evaluate(beat(1))
    expect(await w.partner.settled('/beat')).toHaveLength(3)
    await visit.evaluate(() => window.nosale.optOut())
    w.partner.clear()
    await visit.evaluate(beat(2))
    expect(await w.partner.settled()).toEqual([])
  })

  test('holds what the page has put together before, and brings in after', async () => {
    const built = `window.built = document.createElement('div'); built.append(Object.assign(document.createElement('script'), { src: '$/built.js' }))`
    const visit = await w.visit(await w.visitor(yes), '', page(`<script>${here(built)}</script>`))
    await visit.evaluate(() => window.nosale.optOut())
    await visit.evaluate(() => document.body.append((window as never as { built: Element }).built))
    expect(await w.partner.settled()).toEqual([])
  })

  test('holds what was put together in a fragment, too', async () => {
    const built = `window.built = document.createDocumentFragment(); built.append(Object.assign(document.createElement('script'), { src: '$/piece.js' }))`
    const visit = await w.visit(await w.visitor(yes), '', page(`<script>${here(built)}</script>`))
    await visit.evaluate(() => window.nosale.optOut())
    await visit.evaluate(() => document.body.append((window as never as { built: DocumentFragment }).built))
    expect(await w.partner.settled()).toEqual([])
  })

  test('silences another tab', async () => {
    const visitor = await w.visitor(yes)
    const one = await w.visit(visitor, '', page(`<script>${here(running)}</script>`))
    const two = await w.visit(visitor, '', page(''))
    await two.evaluate(() => window.nosale.optOut())
    await one.waitForFunction(() => !window.nosale.allows('advertising'))
    w.partner.clear()
    await one.evaluate(beat(3))
    expect(await w.partner.settled()).toEqual([])
  })

  test('holds on the next page', async () => {
    const visitor = await w.visitor(yes)
    const one = await w.visit(visitor, '', page(''))
    await one.evaluate(() => window.nosale.optOut())
    await one.close()
    w.partner.clear()
    await w.visit(visitor, '', page(everyCall()))
    expect(await w.partner.settled()).toEqual([])
  })

  test('silences a page that comes back out of the back/forward cache', async () => {
    // Playwright turns the cache off.
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    try {
      const visitor = await browser.newContext()
      await visitor.addCookies(await (await w.visitor(yes)).cookies())
      const [said] = await (await w.visitor(no)).cookies()
      // Another page without us, since word from a tab would put the page out of the cache; the pages
      // act by themselves, since Playwright loses sight of one that comes back.
      const headers = { 'Set-Cookie': `nosale=${said!.value}; Path=/` }
      w.site.pages['/other'] = {
        headers,
        body: '<title>Other</title><script>setTimeout(() => history.back(), 500)</script>',
      }
      const back = `onpageshow = ({ persisted }) => persisted && setTimeout(() => { beat(4); fetch('/restored') }, 200)`
      const visit = await w.visit(visitor, '', page(`<script>${here(running)}; ${back}</script>`))
      await visit.evaluate(beat(1))
      expect(await w.partner.settled('/beat')).toHaveLength(3)
      w.partner.clear()
      await visit.evaluate(() => void setTimeout(() => location.assign('/other')))
      await expect.poll(() => w.site.requests.some(({ path }) => path === '/restored'), { timeout: 20_000 }).toBe(true)
      expect(await w.partner.settled()).toEqual([])
    } finally {
      await browser.close()
    }
  })

  test('keeps a partner’s script from writing cookies, and no one else', async () => {
    w.partner.files['/writer.js'] = `window.writes = () => {
      document.cookie = 'partner=1'
      localStorage.setItem('partner', '1')
      return cookieStore.set('partner', '1').then((nothing) => [nothing, String(cookieStore.set)])
    }`
    const visit = await w.visit(
      await w.visitor(yes),
      '',
      page(script(`document.write('<script src="$/writer.js"><\\/script>')`)),
    )
    await visit.evaluate(() => window.nosale.optOut())
    expect(await visit.evaluate('writes()')).toEqual([undefined, 'function set() { [native code] }'])
    await visit.evaluate(`document.cookie = 'own=1'; localStorage.setItem('own', '1'); cookieStore.set('stored', '1')`)
    expect(await visit.evaluate(`cookieStore.get('stored').then(({ value }) => value)`)).toBe('1')
    expect(await visit.evaluate(() => /partner=|own=/.exec(document.cookie)?.[0])).toBe('own=')
    expect(await visit.evaluate(() => [localStorage.getItem('partner'), localStorage.getItem('own')])).toEqual([
      null,
      '1',
    ])
    expect(await visit.evaluate(() => window.nosale.held.at(-1))).toMatchObject({ what: 'write', state: 'refused' })
  })
})

describe('where nothing is held', () => {
  test('nobody looks into a frame that is no source of anything, since whoever looks makes a realm of it', async () => {
    const spy = `<script>{
      const window = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')
      const looked = (self.seen = [])
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...window,
        get() {
          looked.push(this.name)
          return window.get.call(this)
        },
      })
    }</script>`
    const body = '<iframe name="boxed" sandbox="" srcdoc="x"></iframe><iframe name="open" srcdoc="x"></iframe>'
    const visit = await w.visit(await w.visitor(), '', page(body, spy))
    await visit.evaluate(() => document.body.append('x'))
    const seen = await visit.evaluate(() => (self as unknown as { seen: string[] }).seen)
    expect([...new Set(seen)]).toEqual(['open'])
  })

  test('the page has the DOM and the requests that it has without us', async () => {
    const body = everyTag() + everyCall() + '<p style="color: red" data-src="x">x</p>'
    const seen: { dom: string; asked: string[] }[] = []
    for (const [choices, src] of [
      [undefined, '/none.js'],
      [yes, '/nosale.js'],
    ] as const) {
      w.partner.clear()
      w.site.pages['/none.js'] = none
      const { html } = page(body)
      const visit = await w.visit(await w.visitor(choices), '', { html: html.replace('/nosale.js', src) })
      const dom = await visit.evaluate(() => {
        // The link, the banner, and the frames by which signals are found.
        document.querySelectorAll('center, nosale-ui, [name$=Locator]').forEach((ours) => ours.remove())
        return document.documentElement.outerHTML
      })
      const asked = (await w.partner.settled()).filter((path) => !/mp[34]/.test(path)).sort()
      seen.push({ dom: dom.replace(src, ''), asked })
    }
    expect(seen[1]).toEqual(seen[0])
  })

  test('a page of its own sees what it sees without us, in its order', async () => {
    Object.assign(w.site.pages, lively.pages)
    const { html } = page(lively.body, `<script>${lively.watching}</script>`)
    const seen: unknown[] = []
    for (const [choices, src] of [
      [undefined, '/none.js'],
      [yes, '/nosale.js'],
      [no, '/nosale.js'],
    ] as const) {
      const visit = await w.visit(await w.visitor(choices), '', { html: html.replace('/nosale.js', src) })
      seen.push(await visit.evaluate(lively.doing))
    }
    expect((seen[0] as string[]).length).toBeGreaterThan(40)
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('first party, unlisted and look-alike hosts are asked before an answer', async () => {
    const port = w.partner.port
    const hosts = ['other.localhost', 'notads.localhost', 'ads.localhost.other.localhost', 'ads-localhost.localhost']
    const urls = hosts.map((host, i) => `http://${host}:${port}/control-${i}`)
    const body = urls.map(
      (url) => `<img alt="" src="${url}-tag.gif?to=http://ads.localhost/"><script>
      fetch('${url}-fetch?u=http://ads.localhost/', { mode: 'no-cors' })
      new Image().src = '${url}-image.gif#ads.localhost'
      document.body.insertAdjacentHTML('beforeend', '<img alt="//ads.localhost" src="${url}-html.gif">')</script>`,
    )
    await w.visit(await w.visitor(), '', page(body.join('')))
    expect(await w.partner.settled('/control')).toHaveLength(4 * hosts.length)
  })

  test('patched functions look like natives', async () => {
    const visit = await w.visit(await w.visitor(), '', page(''))
    const frame = await visit.evaluate(() => {
      const natives = document.body.appendChild(document.createElement('iframe'))
      natives.src = '/none.html'
      return [fetch, Node.prototype.appendChild, WebSocket, navigator.sendBeacon].map((each) => [
        each.name,
        each.length,
        String(each),
        'prototype' in each,
      ])
    })
    expect(frame).toEqual([
      ['fetch', 1, 'function fetch() { [native code] }', false],
      ['appendChild', 1, 'function appendChild() { [native code] }', false],
      ['WebSocket', 1, 'function WebSocket() { [native code] }', true],
      ['sendBeacon', 1, 'function sendBeacon() { [native code] }', false],
    ])
    expect(
      await visit.evaluate(() =>
        [() => Reflect.construct(fetch, []), () => Node.prototype.appendChild.call(document.body, null as never)].map(
          (call) => {
            try {
              return void call()
            } catch (error) {
              return (error as Error).name
            }
          },
        ),
      ),
    ).toEqual(['TypeError', 'TypeError'])
  })

  test('code that looks sees what it wrote', async () => {
    const visit = await w.visit(await w.visitor(), '', page(''))
    const seen = await visit.evaluate((ads) => {
      const script = document.createElement('script')
      script.src = `${ads}/x.js`
      script.async = true
      document.head.append(script)
      return [
        script.src,
        script.getAttribute('src'),
        script.hasAttribute('src'),
        script.outerHTML,
        document.head.innerHTML.includes('nosale-src'),
      ]
    }, w.ads)
    expect(seen).toEqual([
      `${w.ads}/x.js`,
      `${w.ads}/x.js`,
      true,
      `<script src="${w.ads}/x.js" async=""></script>`,
      false,
    ])
  })
})

const barrier = '<meta http-equiv="Content-Security-Policy" content="">'

describe('under Trusted Types', () => {
  /** Scripts, and what else Trusted Types ask about; then what they do not. */
  const guarded = ['parsed.js', 'set.js', 'attribute.js', 'svg.js', 'object.html', 'embed.html', 'doc.gif']
  const free = ['fetch.json', 'image.gif', 'markup.gif']
  const sets = `const policy = trustedTypes.createPolicy('page', { createHTML: (html) => html, createScriptURL: (url) => url })
    const add = (name, values) => document.body.appendChild(Object.assign(document.createElement(name), values))
    add('script', { src: policy.createScriptURL('$/set.js') })
    add('script', {}).setAttribute('src', policy.createScriptURL('$/attribute.js'))
    add('object', { type: 'text/html', data: policy.createScriptURL('$/object.html') })
    add('embed', { src: policy.createScriptURL('$/embed.html') })
    add('iframe', { srcdoc: policy.createHTML('<img alt="" src="$/doc.gif">') })
    add('div', {}).innerHTML = policy.createHTML('<img alt="" src="$/markup.gif">')
    add('img', { src: '$/image.gif' })
    fetch('$/fetch.json', { mode: 'no-cors' })`
  const body = () =>
    here(`<script src="$/parsed.js"></script><svg><script href="$/svg.js"></script></svg>${script(sets)}`)
  const failing = `createHTML() { throw Error('html') }, createScriptURL() { throw Error('url') }`
  /** What arrives before a yes on the page, and after it. */
  async function visited(most: number, csp: string, before = ''): Promise<string[][]> {
    const headers = { 'Content-Security-Policy': `require-trusted-types-for 'script'${csp}` }
    const visit = await w.visit(await w.visitor(), '', { ...page(body(), barrier + before), headers })
    const early = await w.partner.settled()
    w.partner.clear()
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(async () => new Set(await w.partner.settled()).size).toBeGreaterThanOrEqual(most)
    return [early, [...new Set(await w.partner.settled())].map((path) => path.slice(1)).sort()]
  }

  test.each([
    ['no policy is named', '', ''],
    ['ours is', '; trusted-types page nosale', ''],
    ['the default policy throws', '', `<script>trustedTypes.createPolicy('default', { ${failing} })</script>`],
  ])('where %s, all that was held comes back', async (_where, csp, before) => {
    expect(await visited(guarded.length + free.length, csp, before)).toEqual([[], [...guarded, ...free].sort()])
  })

  test('what a frame holds that enforces them by itself comes back', async () => {
    const { port } = w.partner
    // What it does while it is parsed races our sight of it.
    const inside = `window.go = () => { const page = trustedTypes.createPolicy('page', { createHTML: (html) => html, createScriptURL: (url) => url })
      const host = ['//ads', 'localhost:${port}'].join('.')
      document.head.append(Object.assign(document.createElement('script'), { src: page.createScriptURL(host + '/framed.js') }))
      document.documentElement.appendChild(document.createElement('div')).innerHTML = page.createHTML('<img src=' + host + '/framed.gif>')
      try { document.createElement('script').src = '/plain.js' } catch ({ name }) { parent.plain = name } }`
    const policy = `<meta http-equiv='Content-Security-Policy' content=&quot;require-trusted-types-for 'script'&quot;>`
    const visit = await w.visit(
      await w.visitor(),
      '',
      page(`<iframe title="x" srcdoc="${policy}<script>${inside}</script>"></iframe>`),
    )
    await visit.evaluate('document.querySelector("iframe[title=x]").contentWindow.go()')
    expect([await w.partner.settled(), await visit.evaluate('window.plain')]).toEqual([[], 'TypeError'])
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(async () => (await w.partner.settled()).toSorted()).toEqual(['/framed.gif', '/framed.js'])
  })

  test('where another policy alone may be made, what they do not ask about comes back', async () => {
    // Markup of the page's own goes in as it is, so whether its picture waits is a race.
    const isSure = (path: string) => !path.includes('markup')
    const [early, late] = await visited(2, '; trusted-types page')
    expect([early!.filter(isSure), late!.filter(isSure)]).toEqual([[], free.filter(isSure)])
  })
})

describe('tags that the parser meets', () => {
  test('are held, but for what looks ahead', async () => {
    await w.visit(await w.visitor(), '', page(everyTag()))
    const isSure = (path: string): boolean => path !== '/t-frame.html'
    const leaked = tags.filter(([, , leak]) => leak).map(([path]) => path)
    // The frame's is a race, which it mostly wins.
    expect((await w.partner.settled()).filter(isSure).sort()).toEqual(leaked.filter(isSure).sort())
  })

  test('are held behind the barrier, but for frames and style sheets', async () => {
    // The frame's is a race, which it sometimes loses. What wins one for once is the leak table's to tell.
    let leaked = tags.map(([path]) => path).filter((path) => path !== '/t-frame.html')
    for (let load = 0; load < 3; load++) {
      w.partner.clear()
      await w.visit(await w.visitor(), '', page(everyTag(), barrier))
      const asked = await w.partner.settled()
      leaked = leaked.filter((path) => asked.includes(path))
    }
    expect(leaked).toEqual(['/t-style.css'])
  })
})
