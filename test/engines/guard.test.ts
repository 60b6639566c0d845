/** The guards in three engines, where engines differ: stacks, stored pages, and what a page sees where all is allowed. */
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/record.js'
import { calls, lively, none, running, tags } from '../browser/guarded.js'
import { names, world } from './world.js'

const settings = { purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } } }
const day = new Date().toJSON().slice(0, 10)
const says = (advertising: boolean) =>
  `nosale=${encode({ choices: { advertising }, day, gpc: false, policyVersion: undefined, damaged: false })}; Path=/`

/** Defines `walk()` in a page: every function that its interfaces and its window have, by its place. */
const walking = `window.walk = () => {
  const found = new Map()
  const add = (path, owner) => {
    const keys = Reflect.ownKeys(owner)
    for (const key of keys) {
      const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key)
      for (const [part, each] of Object.entries({ value, get, set }))
        if (typeof each === 'function') found.set([path, String(key), part].join(' '), { each, flags, keys })
    }
  }
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name)
    if (typeof value !== 'function') continue
    add(name, value)
    if (value.prototype) add(name + '.prototype', value.prototype)
  }
  add('window', window)
  return found
}
window.natives = walk()`

/** Compares each function that is not what it was with the native that it stands for: what can be seen, and what it throws. */
const comparing = `(() => {
  const attempt = (act) => {
    try {
      const gives = act()
      gives?.catch?.(() => {})
      return typeof gives
    } catch ({ name }) {
      // In other words, where a hook asks first: Firefox names the method, V8 prints it.
      return name
    }
  }
  const look = ({ each, flags, keys }, first) => ({
    name: each.name,
    length: each.length,
    text: String(each),
    flags,
    // What the page itself has defined since is not the window's.
    order: keys.filter((key) => first.includes(key)).map(String),
    own: Object.getOwnPropertyNames(each).sort().map((key) => {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(each, key)
      return { key, ...rest }
    }),
    constructs: attempt(() => Reflect.construct(Object, [], each)),
    calledOnNothing: attempt(() => each.call({})),
    made: each.prototype && attempt(() => new each()),
  })
  const now = walk()
  const patched = [...natives].filter(([place, { each }]) => now.get(place)?.each !== each)
  const differ = patched.flatMap(([place, native]) => {
    const [is, was] = [now.get(place), native].map((each) => each && look(each, native.keys))
    return Object.keys(was).filter((key) => JSON.stringify(is?.[key]) !== JSON.stringify(was[key])).map((key) => [place, key, is?.[key], was[key]])
  })
  return { differ, patched: patched.map(([place]) => place) }
})()`

describe.each(names)('%s', (name) => {
  const w = world(name, { bfcache: true })

  /** A page of a host of its own, whose visitor has answered before. */
  async function visit(own: string, body: string, head = '', src = '/nosale.js', answer = true): Promise<void> {
    w.home.pages['/' + own] = {
      headers: { 'Set-Cookie': says(answer) },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
        <script type="application/json" data-nosale>${JSON.stringify(settings)}</script>
        ${head}<script src="${src}"></script></head><body>${body}</body></html>`,
    }
    await w.engine.go(`http://${own}.localhost:${w.home.port}/${own}`)
  }
  const here = (text: string, path = ''): string => text.replaceAll('$', w.host + path)

  test('a partner’s own script writes no cookie and no storage after an opt-out, and the site’s does', async () => {
    w.ads.files['/writer.js'] = `window.writes = async () => {
      document.cookie = 'partner=1'
      localStorage.setItem('partner', '1')
      sessionStorage.setItem('partner', '1')
      return window.cookieStore && String(await cookieStore.set('partner', '1'))
    }`
    const stored = `[/partner=/.test(document.cookie), localStorage.getItem('partner'), sessionStorage.getItem('partner')]`
    await visit('writes', here(`<script src="$/writer.js"></script>`))
    await w.engine.run('window.writes().then(() => 0)')
    expect(await w.engine.run(stored)).toEqual([true, '1', '1'])
    await w.engine.run(`['localStorage', 'sessionStorage'].forEach((each) => window[each].removeItem('partner'))`)
    await w.engine.run(`void (document.cookie = 'partner=; Max-Age=0; Path=/')`)
    await w.engine.run(`void window.nosale.optOut()`)
    await w.engine.run('void window.writes().then((said) => (window.said = said ?? "undefined"))')
    await expect.poll(() => w.engine.run('window.said')).toBe('undefined')
    await w.engine.run(`void (document.cookie = 'own=1', localStorage.setItem('own', '1'))`)
    expect(await w.engine.run(stored)).toEqual([false, null, null])
    expect(await w.engine.run(`[/own=/.test(document.cookie), localStorage.getItem('own')]`)).toEqual([true, '1'])
    expect(await w.engine.run(`nosale.held.at(-1).what + ' ' + nosale.held.at(-1).state`)).toBe('write refused')
  })

  test('a page whose partners are allowed has the DOM and the requests that it has without us', async () => {
    const body =
      tags.map(([, markup]) => markup).join('\n') + calls.map(([, code]) => `<script>{${code}}</script>`).join('\n')
    // Firefox prefetches when it is idle, which may be later than this waits.
    const sure = (own: 'bare' | 'allowed') => [...asked[own]].filter((path) => path !== '/prefetch.js').sort()
    w.home.pages['/none.js'] = none
    const asked = { bare: new Set<string>(), allowed: new Set<string>() }
    const documents = { bare: '', allowed: '' }
    // What one of them asked for too late in one round, the next may have in time.
    for (let round = 0; !round || (round < 3 && `${sure('bare')}` !== `${sure('allowed')}`); round++) {
      for (const [own, src] of [
        ['bare', '/none.js'],
        ['allowed', '/nosale.js'],
      ] as const) {
        // Paths of its own at the partner, so that no cache answers.
        const path = `/${own}${round}`
        await visit(own, here(body, path), '', src)
        for (const each of await w.ads.settled(path)) asked[own].add(each.replace(path, ''))
        const page = await w.engine.run(`(() => {
          document.querySelectorAll('center, nosale-ui, [name$=Locator]').forEach((ours) => ours.remove())
          return document.documentElement.outerHTML
        })()`)
        documents[own] = (page as string).replace(src, '').replaceAll(path, '')
      }
      expect(documents.allowed).toBe(documents.bare)
    }
    expect(sure('allowed')).toEqual(sure('bare'))
    expect(sure('bare').length).toBeGreaterThan(50)
  })

  test('a page of its own sees what it sees without us, in its order', async () => {
    Object.assign(w.home.pages, lively.pages)
    const seen: unknown[] = []
    for (const [own, src, answer] of [
      ['without', '/none.js', true],
      ['allowed', '/nosale.js', true],
      ['denied', '/nosale.js', false],
    ] as const) {
      await visit(own, lively.body, `<script>${lively.watching}</script>`, src, answer)
      await w.engine.run(`void ${lively.doing}.catch(String).then((all) => (window.all = all))`)
      await expect.poll(() => w.engine.run('!!window.all')).toBe(true)
      seen.push(await w.engine.run('window.all'))
    }
    expect((seen[0] as string[]).length).toBeGreaterThan(40)
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('code that probes what is held sees what it wrote', async () => {
    const probing = `[
      'script src', 'img src', 'img srcset', 'iframe src', 'iframe srcdoc', 'link href', 'object data', 'embed src',
      'video poster', 'audio src', 'source src', 'track src', 'input src', 'a ping', 'body background', 'p style'
    ].map((row) => {
      const [tag, name] = row.split(' ')
      const element = document.createElement(tag)
      const value = { srcdoc: '<img src=$/p.gif>', style: 'background: url("$/p.gif")' }[name] ?? '$/p.gif'
      element.setAttribute(name, value)
      const seen = [element[name]?.cssText ?? element[name], element.getAttribute(name), element.hasAttribute(name), element.outerHTML]
      const copy = element.cloneNode()
      seen.push(copy.outerHTML, element.getAttributeNames?.().length, element.attributes[0].name)
      if (tag !== 'p') element[name] = value + '?'
      seen.push(element[name]?.cssText ?? element[name], element.getAttribute(name))
      element.removeAttribute(name)
      return [row, ...seen, element.hasAttribute(name), element.outerHTML]
    })`
    const seen: unknown[] = []
    w.home.pages['/none.js'] = none
    for (const [own, src] of [
      ['bare-probes', '/none.js'],
      ['probes', '/nosale.js'],
    ] as const) {
      await visit(own, '', '', src, false)
      seen.push(await w.engine.run(here(probing)))
    }
    expect(seen[1]).toEqual(seen[0])
  })

  test('every patched function looks and throws as its native does', async () => {
    const held = `<script>document.createElement('script').src = '$/held.js'</script>`
    await visit('natives', here(held), `<script>${walking}</script>`, '/nosale.js', false)
    const { differ, patched } = (await w.engine.run(comparing)) as { differ: unknown[]; patched: string[] }
    expect(differ).toEqual([])
    expect(patched).toEqual(expect.arrayContaining(['window fetch value', 'Node.prototype appendChild value']))
    expect(patched.length).toBeGreaterThan(100)
  })

  test('a page that comes back out of the cache asks nothing after a no said meanwhile', async () => {
    w.home.pages['/other'] = {
      headers: { 'Set-Cookie': says(false) },
      body: '<title>Other</title><script>onload = () => setTimeout(() => history.back())</script>',
    }
    // The page acts by itself, since a driver may lose sight of one that comes back.
    const back = `onpageshow = ({ persisted }) => {
      if (persisted) beat('back').then(() => fetch('/restored'))
      else if (/no:adv/.test(document.cookie)) fetch('/anew')
    }`
    let path: string | undefined
    // Whether it is kept is the browser's to say.
    for (let tries = 0; tries < 5 && path !== '/restored'; tries++) {
      await visit(`stored${tries}`, `<script>${here(running)}; ${back}</script>`)
      await w.engine.run(`void beat('first').then(() => (window.beaten = true))`)
      await expect.poll(() => w.engine.run('window.beaten')).toBe(true)
      expect((await w.ads.settled('/beat')).length).toBe(3)
      w.ads.clear()
      w.home.requests.length = 0
      await w.engine.run(`void setTimeout(() => location.assign('/other'))`)
      const last = () => w.home.requests.find((each) => /restored|anew/.test(each.path))?.path
      await expect.poll(last, { timeout: 20_000 }).toBeDefined()
      path = last()
    }
    expect(path).toBe('/restored')
    expect(await w.ads.settled()).toEqual([])
  })
})
