/** What visitors see and press, in three engines. Each press here is a visitor's own, as no page can make it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Partner, type Site, partner, site } from '../../demo/serve.js'
import type { Config } from '../../src/types.js'
import { words as arabic } from '../../widget/text/ar.js'
import { ask, choose, foot, tell } from '../../widget/text/en.js'
import { type Engine, engines } from './drive.js'

const layouts = ['card', 'bar', 'center'] as const
const act = (value: string) => `nosale-ui > [value=${value}]`
const link = 'a[data-nosale]'
const analytics = '#nosale-ui-analytics'
/** In front of all that does not stand above it. */
const cover = '<div style="position:fixed;inset:0;z-index:2147483646;background:#fcc"></div>'
/** Kept out of git, to be looked at. */
const pictures = '.screenshots/engines'

/** What can be seen of the view that stands; it runs in the page. */
function lookAt() {
  const host = document.querySelector<HTMLElement>('nosale-ui')!
  const dialog = host.shadowRoot!.querySelector('dialog')
  const box = dialog ?? host
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const { backgroundColor, color, direction } = getComputedStyle(box)
  return {
    isModal: !!dialog && dialog.matches(':modal'),
    // Neither yes nor no.
    beginsWithAll: !!dialog && host.shadowRoot!.activeElement === dialog,
    isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && left < right,
    isTooWide: box.scrollWidth > box.clientWidth,
    isBroken: [...host.querySelectorAll('label')].some((label) => label.offsetHeight > 48),
    side: Math.sign(left + right - innerWidth),
    colors: [backgroundColor, color],
    direction,
    text: host.textContent,
    pair: [...host.querySelectorAll('button:not(.quiet)')].map((button) => {
      const { width, height, x, y } = button.getBoundingClientRect()
      const style = getComputedStyle(button)
      // Not the underline: the pointer may rest on one of them from an earlier press.
      const { display, font, textAlign, borderTopColor, borderTopWidth } = style
      const look = { display, font, textAlign, borderTopColor, borderTopWidth }
      return {
        look: { ...look, colors: [style.backgroundColor, style.color], size: [width, height].map(Math.round) },
        x,
        isInFront: document.elementFromPoint(x + width / 2, y + height / 2) === button,
      }
    }),
  }
}
type Look = ReturnType<typeof lookAt>

interface Parts {
  lang: string
  head: string
  body: string
  attributes: string
  headers: { [name: string]: string }
}

describe.each(Object.keys(engines) as (keyof typeof engines)[])('%s', (name) => {
  let home: Site
  let ads: Partner
  let engine: Engine
  let visits = 0

  /** A first visit: each page has a host of its own, hence cookies of its own. */
  async function visit(config: Config, parts: Partial<Parts> = {}): Promise<void> {
    const { lang = 'en', head = '', body = '', attributes = '', headers = {} } = parts
    const settings = { purposes: { advertising: {}, analytics: { sale: false } }, policyUrl: '/privacy', ...config }
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}
      <script type="application/json" data-nosale>${JSON.stringify(settings)}</script>
      <script src="/nosale.js" ${attributes}></script></head><body><main><h1>Page</h1>${body}</main></body></html>`
    home.pages[`/${++visits}`] = { body: html, headers }
    await engine.go(`http://${name}-${visits}.localhost:${home.port}/${visits}`)
  }
  const until = (code: string, expected: unknown = true) =>
    expect.poll(() => engine.run(code), { message: code }).toEqual(expected)
  const shown = (selector: string) => until(`!!document.querySelector(${JSON.stringify(selector)})`)
  const gone = (selector = 'nosale-ui') => until(`!document.querySelector(${JSON.stringify(selector)})`)
  const look = () => engine.run(`(${lookAt})()`) as Promise<Look>
  const cookie = () => engine.run('document.cookie')
  async function press(selector: string): Promise<void> {
    await shown(selector)
    await engine.press(selector)
  }

  /** Through every view, as a visitor goes who turns a switch, leaves, and opts out in the end. */
  async function walk(): Promise<void> {
    await press(act('choose'))
    await press(analytics)
    await press(act('leave'))
    await press(act('out'))
    await until(`document.querySelector('nosale-ui [role=status]')?.textContent`, tell.optedOut)
    await press(act('leave'))
    await gone()
    expect(await cookie()).toContain('no:advertising')
  }

  beforeAll(async () => {
    home = await site()
    ads = await partner()
    engine = await engines[name]()
    mkdirSync(pictures, { recursive: true })
  })
  beforeEach(() => engine.resize(1280, 800))
  afterAll(async () => {
    await engine?.close()
    await Promise.all([home.close(), ads.close()])
  })

  const places = [
    ['DE', ask.bannerOptIn, ['no', 'yes']],
    ['US-CA', ask.bannerOptOut, ['out', 'leave']],
  ] as const
  test.each(layouts.flatMap((layout) => places.map((place) => [layout, ...place] as const)))(
    'asks as a %s in %s: inside the window, in front of the page, and both answers weigh the same',
    async (layout, region, words, answers) => {
      await visit({ region, layout }, { body: cover })
      await shown(act('choose'))
      const { isModal, beginsWithAll, isInside, isTooWide, text, pair } = await look()
      expect({ isModal, beginsWithAll, isInside, isTooWide }).toEqual({
        isModal: layout === 'center',
        beginsWithAll: layout === 'center',
        isInside: true,
        isTooWide: false,
      })
      expect(text).toContain(words)
      for (const answer of answers) await shown(act(answer))
      expect(pair).toHaveLength(2)
      const [no, other] = pair.map(({ look: { size, ...look } }) => ({ ...look, width: size[0], height: size[1]! }))
      // In Firefox the statute's long title takes a second line.
      expect(no).toEqual({ ...other, height: region === 'DE' ? other!.height : expect.any(Number) })
      expect(other!.height).toBeGreaterThanOrEqual(44)
      // And no higher than one line of words, as where WebKit stretches a dialog.
      expect(other!.height).toBeLessThan(48)
      expect(no!.height).toBeGreaterThanOrEqual(other!.height)
      expect(pair.map(({ isInFront }) => isInFront)).toEqual([true, true])
    },
  )

  test.each([
    ['no', 'no:advertising.no:analytics'],
    ['yes', 'yes:advertising.yes:analytics'],
  ])('a press of %s is written down and ends the question', async (answer, written) => {
    await visit({ region: 'DE' })
    await press(act(answer))
    await gone()
    expect(await cookie()).toContain(written)
  })

  test('a script’s press can only say no', async () => {
    await visit({ region: 'DE' })
    await shown(act('yes'))
    await engine.run(`document.querySelector('${act('yes')}').click()`)
    expect(await cookie()).toBe('')
    await engine.run(`document.querySelector('${act('no')}').click()`)
    expect(await cookie()).toContain('no:advertising')
    await gone()
  })

  test('the keyboard comes to the question first, and answers it', async () => {
    await visit({ region: 'DE' }, { body: '<a href="#x">Page link</a>' })
    await shown(act('choose'))
    const walked: unknown[] = []
    for (let tabs = 0; tabs < 5; tabs++) {
      await engine.type('Tab')
      walked.push(await engine.run('document.activeElement.textContent'))
    }
    expect(walked).toEqual([ask.policy, ask.decline, ask.accept, ask.preferences, 'Page link'])
    await engine.run(`document.querySelector('${act('no')}').focus()`)
    await engine.type('Enter')
    await gone()
    expect(await cookie()).toContain('no:advertising')
  })

  test('a switch says what it does, turns, and is saved', async () => {
    await visit({ region: 'DE' })
    await press(act('choose'))
    const state = `document.querySelector('${analytics}-state')?.textContent`
    await until(state, choose.denied)
    expect((await look()).isModal).toBe(true)
    await press(analytics)
    await until(state, choose.allowed)
    expect(await cookie()).toBe('')
    await press(act('save'))
    await gone()
    expect(await cookie()).toContain('no:advertising.yes:analytics')
  })

  test('Escape leaves the preferences for the question, and its button has the focus', async () => {
    await visit({ region: 'DE' })
    await press(act('choose'))
    await shown(analytics)
    await engine.type('Escape')
    await gone(analytics)
    await until('document.activeElement.value', 'choose')
    await engine.type('Escape')
    await gone()
    expect(await cookie()).toBe('')
  })

  test('what is written from right to left runs so, boxes, buttons and switches', async () => {
    await visit({ region: 'DE' }, { lang: 'ar' })
    await shown(act('choose'))
    const { direction, side, text, pair } = await look()
    expect({ direction, side }).toEqual({ direction: 'rtl', side: -1 })
    expect(text).toContain(arabic.bannerTitle)
    expect(pair[0]!.x).toBeGreaterThan(pair[1]!.x)
    await press(act('choose'))
    await shown(analytics)
    expect((await look()).direction).toBe('rtl')
    const [label, knob, off] = (await engine.run(`[
      document.querySelector('${analytics}-label').getBoundingClientRect().x,
      document.querySelector('${analytics}').getBoundingClientRect().x,
      getComputedStyle(document.querySelector('${analytics}')).backgroundPositionX]`)) as [number, number, string]
    expect(label).toBeGreaterThan(knob)
    expect(off).toBe('20px')
  })

  test('an opt-out is confirmed at once, and at the foot of each later page, whose link opens the preferences', async () => {
    await visit({ region: 'US-CA' })
    await press(act('out'))
    await until(`document.querySelector('nosale-ui [role=status]')?.textContent`, tell.optedOut)
    expect(await cookie()).toContain('no:advertising')
    await press(act('leave'))
    await gone()
    await engine.go(`http://${name}-${visits}.localhost:${home.port}/${visits}?later`)
    await until(`document.querySelector('center [role=status]')?.textContent`, foot.signalHonored)
    expect(await engine.run(`!!document.querySelector('nosale-ui')`)).toBe(false)
    expect(await engine.run(`document.querySelector('${link}').textContent`)).toBe(foot.doNotSell)
    await press(link)
    await until(`document.querySelector('${act('out')}')?.textContent`, choose.optedOut)
    await engine.type('Escape')
    await gone()
    expect(await engine.run(`document.activeElement === document.querySelector('${link}')`)).toBe(true)
  })

  test('a held frame is covered where it stands, and one press loads it, and no script’s', async () => {
    const path = `/${visits}.html`
    const frame = `<iframe title="A film" width="560" height="315" style="border-radius: 20px" data-purpose="analytics" data-src="http://ads.localhost:${ads.port}${path}"></iframe>`
    await visit({ region: 'US-CA', regime: 'opt-in' }, { body: frame })
    await press(act('no'))
    await shown(act('once'))
    const boxes = `['iframe', 'nosale-ui'].map((each) => {
      const element = document.querySelector('main ' + each)
      const { x, y, width, height } = element.getBoundingClientRect()
      return [...[x, y, width, height].map(Math.round), getComputedStyle(element).borderRadius].join()
    })`
    const [under, over] = (await engine.run(boxes)) as string[]
    expect(over).toBe(under)
    await engine.run(`document.querySelector('${act('once')}').click()`)
    expect(await ads.settled(path)).toEqual([])
    await press(act('once'))
    await expect.poll(() => ads.settled(path)).toEqual([path])
    await gone('main nosale-ui')
  })

  test('a strict policy with Trusted Types is not violated by any view', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    const head = `<script nonce="n1">window.log = []; addEventListener('securitypolicyviolation', (event) => log.push([event.violatedDirective, event.blockedURI, event.sourceFile, event.sample].join(' ')))</script>`
    const headers = { 'Content-Security-Policy': policy }
    await visit({ region: 'US-CA' }, { head, headers, attributes: 'nonce="n1"' })
    await walk()
    await engine.run(`void nosale.show('receipt')`)
    await shown('nosale-ui pre')
    // Firefox looks for the page's icon by itself.
    expect(await engine.run(`log.filter((each) => !each.includes('favicon.ico'))`)).toEqual([])
    // The policy is in force, and this test would hear of it.
    await engine.run(`void document.body.setAttribute('style', 'color: red')`)
    await until(`log.join().includes('style-src')`)
  })

  test('a page that unsets every style, as importantly as can be, changes nothing of it', async () => {
    const views = async (head: string) => {
      const looks: Look[] = []
      await visit({ region: 'DE' }, { head })
      await shown(act('choose'))
      looks.push(await look())
      await press(act('choose'))
      await shown(analytics)
      looks.push(await look())
      return looks
    }
    const plain = await views('')
    const rules =
      '*, *::before { all: unset !important } button, nosale-ui { display: none !important } nosale-ui > * { color: red !important }'
    expect(await views(`<style>${rules}</style>`)).toEqual(plain)
  })

  test('prototypes that are polluted change nothing for the visitor', async () => {
    const words = '["policyUrl", "layout", "region", "accept", "advertising", "type", "props", "class"]'
    const functions = '["get", "set", "value", "lang", "dir", "path", "expires", "domain", "words"]'
    const body = `<script>
      for (const key of ${words}) Object.prototype[key] = 'x'
      for (const key of ${functions}) Object.prototype[key] = () => 1</script>`
    await visit({ region: 'US-CA' }, { body })
    await walk()
  })

  test.each([
    ['a dark page', ':root { color-scheme: dark }', true],
    ['a light page that wants it dark', ':root { --nosale-color-scheme: dark }', true],
    ['a dark page that wants it light', ':root { color-scheme: dark; --nosale-color-scheme: light }', false],
    ['a page that says nothing', '', false],
  ])('on %s it is what the page asks for', async (_page, rules, isDark) => {
    await visit({ region: 'DE' }, { head: `<style>${rules}</style>` })
    await shown(act('choose'))
    const dark = ['rgb(29, 31, 36)', 'rgb(241, 242, 244)']
    const light = ['rgb(255, 255, 255)', 'rgb(22, 24, 29)']
    expect((await look()).colors).toEqual(isDark ? dark : light)
    await press(act('choose'))
    await shown(analytics)
    expect((await look()).colors).toEqual(isDark ? dark : light)
  })

  /** What a page runs to show a view, where the banner is not what is meant. */
  const showing = {
    card: '',
    bar: '',
    center: '',
    preferences: `nosale.show('preferences')`,
    status: `nosale.optOut(), nosale.show('status')`,
    receipt: `nosale.optOut(), nosale.show('receipt')`,
    placeholder: `nosale.choose({ advertising: false, analytics: false })`,
  }
  const views = Object.keys(showing) as (keyof typeof showing)[]
  const schemes = ['light', 'dark'] as const
  test.each(views.flatMap((view) => schemes.map((scheme) => [view, scheme] as const)))(
    'every word of it can be read, also in 320 px: %s, %s',
    async (view, scheme) => {
      const style = `<style>:root { color-scheme: ${scheme}; font-family: system-ui }</style>`
      const frame = `<iframe title="A film" width="560" height="315" style="max-width: 100%; border: 0" data-purpose="analytics" data-src="http://ads.localhost:${ads.port}/film"></iframe>`
      const body = `${view === 'placeholder' ? frame : ''}<p>${'Words of the page. '.repeat(60)}</p><script>${showing[view]}</script>`
      const layout = layouts.find((each) => each === view) ?? 'card'
      await visit({ region: view === 'preferences' ? 'US-CA' : 'DE', layout }, { head: style, body })
      const first = {
        preferences: analytics,
        status: 'nosale-ui [role=status]',
        receipt: 'pre',
        placeholder: act('once'),
      }
      const selector = { ...first, card: act('no'), bar: act('no'), center: act('no') }[view]

      // WebKitGTK's window does not become as narrow as a phone, so that one is a frame.
      const narrow = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Phone</title></head>
        <body style="margin: 0"><iframe title="Phone" style="border: 0" width="320" height="640" src="/${visits}"></iframe></body></html>`
      const address = `http://${name}-${visits}.localhost:${home.port}`
      for (const width of [1280, 320]) {
        const inside = (code: string) => (width === 320 ? `frames[0].eval(${JSON.stringify(code)})` : code)
        if (width === 320) {
          home.pages['/narrow'] = narrow
          await engine.go(address + '/narrow')
        }
        await until(inside(`!!document.querySelector(${JSON.stringify(selector)})`))
        const { isInside, isTooWide, isBroken, pair } = (await engine.run(inside(`(${lookAt})()`))) as Look
        const good = { isInside: true, isTooWide: false, isBroken: false }
        expect({ width, isInside, isTooWide, isBroken }).toEqual({ width, ...good })
        for (const each of pair) expect(each.look.size[0]).toBeGreaterThanOrEqual(44)
        writeFileSync(`${pictures}/${name}-${view}-${scheme}-${width}.png`, await engine.picture())
      }
    },
  )
})
