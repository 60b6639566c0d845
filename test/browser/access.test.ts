/** The interface for everybody: WCAG 2.2 AA by axe, and what axe cannot see. Ids are those of the compliance matrix, 2.4. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Config, View } from '../../src/types.js'
import { findings, languages, looks } from './findings.js'
import { json, world } from './visit.js'

const w = world()
const purposes = { advertising: {}, analytics: { sale: false } }
const policyUrl = '/privacy'
const page = (config: Config, body: string) =>
  `<!doctype html><html lang="${config.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
   <style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}</style>${json({ purposes, policyUrl, ...config })}<script src="/nosale.js"></script></head>
   <body><main><h1>Page</h1>${body}</main></body></html>`
const open = async (config: Config, body = '') => w.visit(await w.visitor(), '', { html: page(config, body) })
const show = (visited: Page, view: View) => visited.evaluate((name) => window.nosale.show(name), view)
const focused = (visited: Page) => visited.evaluate(() => document.activeElement?.textContent ?? '')
const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#${i}">Link ${i}</a> and words around it.</p>`).join('')

test.each(looks)(
  'A-04, A-05, A-12: axe finds nothing in any view or layout, in %s with %s',
  async (lang, _theme, media) => {
    for (const config of [
      { region: 'DE', purposes: { advertising: { partners: ['meta', 'tiktok'] }, analytics: { sale: false } } },
      { region: 'US-CA', layout: 'bar' },
      { region: 'DE', layout: 'center' },
    ] as Config[]) {
      const visited = await open({ ...config, lang })
      await visited.emulateMedia(media)
      expect(await findings(visited)).toEqual([])
      if (config.layout) continue
      for (const view of ['preferences', 'status', 'notice'] as const) {
        await show(visited, view)
        if (view === 'preferences') {
          await visited.locator('nosale-ui [aria-expanded]').click()
          await visited.getByRole('link', { name: 'Meta Pixel' }).waitFor()
        }
        expect(await findings(visited), view).toEqual([])
      }
      await visited.evaluate(() => window.nosale.optOut())
      await show(visited, 'receipt')
      expect(await findings(visited), 'receipt').toEqual([])
    }
  },
  120_000,
)

test('A-01: everything is done by keyboard, and nothing holds the focus but the dialog', async () => {
  const visited = await open({ region: 'DE' }, '<a href="#x">Page link</a>')
  const walk: string[] = []
  for (let i = 0; i < 5; i++) {
    await visited.keyboard.press('Tab')
    walk.push(await focused(visited))
  }
  expect(walk).toEqual(['Privacy policy', 'Decline', 'Accept', 'Preferences', 'Page link'])
  await visited.keyboard.press('Shift+Tab')
  await visited.keyboard.press('Enter')
  await visited.getByRole('dialog').waitFor()
  for (let i = 0; i < 14; i++) {
    await visited.keyboard.press('Tab')
    expect(await focused(visited)).not.toBe('Page link')
  }
  await visited.getByRole('switch', { name: 'Analytics' }).focus()
  await visited.keyboard.press('Space')
  await visited.getByRole('button', { name: 'Save choices' }).focus()
  await visited.keyboard.press('Enter')
  await visited.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await visited.evaluate(() => window.nosale.allows('analytics'))).toBe(true)
})

test('A-02: the banner comes first in the order of focus, and takes it from nobody', async () => {
  const visited = await open({ region: 'DE' }, '<input autofocus aria-label="Search">')
  expect(await visited.evaluate(() => document.activeElement?.localName)).toBe('input')
  expect(
    await visited.evaluate(() => document.querySelector('nosale-ui')!.compareDocumentPosition(document.body)),
  ).toBe(4)
})

test('A-02: a banner that the site shows once more takes the focus from nobody', async () => {
  const visited = await open({ region: 'DE' }, '<input autofocus aria-label="Search">')
  for (let i = 0; i < 2; i++) await visited.evaluate(() => window.nosale.show('banner'))
  expect(await visited.evaluate(() => document.activeElement?.localName)).toBe('input')
  // Only who comes back from the preferences finds the button that led there.
  await visited.getByRole('button', { name: 'Preferences' }).press('Enter')
  await visited.getByRole('dialog').waitFor()
  await visited.keyboard.press('Escape')
  await expect.poll(() => focused(visited)).toBe('Preferences')
})

test('A-02: a dialog begins with its own name, so that the focus favours no answer, and Tab leads into it', async () => {
  for (const [view, first] of [
    ['banner', 'Privacy policy'],
    ['preferences', 'Opt out'],
    ['receipt', '{'],
  ] as const) {
    const visited = await open({ region: 'DE', layout: 'center' })
    if (view === 'receipt') await visited.evaluate(() => window.nosale.optOut())
    if (view !== 'banner') await show(visited, view)
    const within = () =>
      visited.evaluate(() => {
        const host = document.activeElement!
        return [host.localName, host.shadowRoot?.activeElement?.localName]
      })
    expect(await within(), view).toEqual(['nosale-ui', 'dialog'])
    await visited.keyboard.press('Tab')
    expect((await focused(visited)).startsWith(first), await focused(visited)).toBe(true)
  }
})

test.each(['bar', 'card'] as const)('A-03: the page’s own focus is never behind the banner: %s', async (layout) => {
  const visited = await open({ region: 'DE', layout }, links)
  await visited.setViewportSize({ width: 500, height: 600 })
  await visited.locator('a[href="#0"]').focus()
  const covered = () =>
    visited.evaluate(() => {
      const [a, b] = [document.activeElement!, document.querySelector('nosale-ui')!].map((each) =>
        each.getBoundingClientRect(),
      )
      return a!.bottom > b!.top && a!.top < b!.bottom && a!.right > b!.left && a!.left < b!.right
    })
  for (let i = 1; i < 40; i++) {
    await visited.keyboard.press('Tab')
    await expect.poll(covered, { message: `link ${i}` }).toBe(false)
  }
  // The last of all is our own link, at the very foot of the page.
  await visited.keyboard.press('Tab')
  expect(await focused(visited)).toContain('Do Not Sell')
  await expect.poll(covered).toBe(false)
})

test.each(['bar', 'card'] as const)(
  'A-03: in 320 × 256 pixels the page’s own focus is in sight beside the banner: %s',
  async (layout) => {
    const visited = await open({ region: 'DE', layout }, links)
    await visited.setViewportSize({ width: 320, height: 256 })
    await visited.locator('a[href="#0"]').focus()
    /** How much of what has the focus is in the window and beside the banner, of 1. */
    const seen = () =>
      visited.evaluate(() => {
        const [a, b] = [document.activeElement!, document.querySelector('nosale-ui')!].map((each) =>
          each.getBoundingClientRect(),
        )
        const over = Math.min(a!.bottom, b!.top) - Math.max(a!.top, 0)
        const under = Math.min(a!.bottom, innerHeight) - Math.max(a!.top, b!.bottom)
        return Math.max(over, under) / a!.height
      })
    for (let i = 1; i < 40; i++) {
      await visited.keyboard.press('Tab')
      await expect.poll(seen, { message: `link ${i}` }).toBeGreaterThan(0.99)
    }
  },
)

test('A-06: a dialog in the smallest window begins with its title', async () => {
  const visited = await open({ region: 'DE' })
  await visited.setViewportSize({ width: 320, height: 256 })
  await show(visited, 'preferences')
  await visited.getByRole('heading', { name: 'Privacy preferences' }).waitFor()
  const scrolled = () =>
    visited.evaluate(() => document.querySelector('nosale-ui')!.shadowRoot!.querySelector('dialog')!.scrollTop)
  await expect.poll(scrolled).toBe(0)
})

test.each(['de', 'hu', 'nl', 'ru'])(
  'A-06: text of twice the size at 320 px breaks no name or state of a switch: %s',
  async (lang) => {
    const visited = await open({ region: 'US-CA', lang })
    await visited.setViewportSize({ width: 320, height: 640 })
    const devtools = await visited.context().newCDPSession(visited)
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    await show(visited, 'preferences')
    await visited.getByRole('switch').first().waitFor()
    const lines = await visited.evaluate(() =>
      [...document.querySelectorAll('nosale-ui > :is(label, span)')]
        .filter((each) => !each.textContent!.includes(' '))
        .map((each) => {
          const words = document.createRange()
          words.selectNodeContents(each)
          return [each.textContent, words.getClientRects().length]
        }),
    )
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.filter(([, count]) => count !== 1)).toEqual([])
  },
)

test('A-06: text of twice the size at 320 px has nine tenths of the box for the words of a button', async () => {
  for (const layout of ['card', 'bar', 'center'] as const) {
    const visited = await open({ region: 'US-CA', layout, lang: 'de' })
    await visited.setViewportSize({ width: 320, height: 640 })
    const devtools = await visited.context().newCDPSession(visited)
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    for (const view of ['banner', 'preferences'] as const) {
      await show(visited, view)
      const rooms = await visited.evaluate(() => {
        const host = document.querySelector<HTMLElement>('nosale-ui')!
        const { clientWidth } = host.shadowRoot!.querySelector('dialog') ?? host
        return [...host.querySelectorAll('button:not(.quiet)')].map((button) => {
          const { paddingLeft, paddingRight } = getComputedStyle(button)
          return (button.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / clientWidth
        })
      })
      expect(rooms.length).toBeGreaterThan(1)
      for (const room of rooms) expect(room, `${layout}, ${view}`).toBeGreaterThan(layout === 'bar' ? 0.8 : 0.9)
    }
  }
})

test.each([
  ['font-size: 10px', 15, 16],
  ['font-size: 32px', 15, 16],
  ['zoom: 1.5', 15, 24],
])(
  'text is in the visitor’s own size and in the window, whatever the page makes of its root: %s',
  async (style, from, to) => {
    const visited = await open({ region: 'DE' }, `<style>:root{${style}}</style>`)
    await visited.setViewportSize({ width: 800, height: 500 })
    for (const view of ['banner', 'preferences', 'status'] as const) {
      await show(visited, view)
      await visited.locator('nosale-ui > p').first().waitFor()
      const [size, top, bottom] = await visited.evaluate(() => {
        const host = document.querySelector<HTMLElement>('nosale-ui')!
        const box = (host.shadowRoot!.querySelector('dialog') ?? host).getBoundingClientRect()
        const { currentCSSZoom: zoom = 1 } = host as { currentCSSZoom?: number }
        return [parseFloat(getComputedStyle(host.querySelector('p:not([role])')!).fontSize) * zoom, box.top, box.bottom]
      })
      expect(size, view).toBeGreaterThanOrEqual(from)
      expect(size, view).toBeLessThanOrEqual(to)
      expect(top, view).toBeGreaterThanOrEqual(0)
      expect(bottom, view).toBeLessThanOrEqual(500)
    }
  },
)

test.each([
  ['writing-mode: vertical-rl', ''],
  ['filter: grayscale(1)', ''],
  ['container-type: inline-size', ''],
  ['', '<script>document.documentElement.dir = "rtl"</script>'],
])(
  'A-10: a page that runs another way (%s%s) turns nothing of it, and it stands in the window',
  async (style, script) => {
    const visited = await open({ region: 'DE' }, `<style>:root{${style}}</style>${script}${links}`)
    await visited.setViewportSize({ width: 800, height: 500 })
    for (const view of ['banner', 'preferences', 'status'] as const) {
      await show(visited, view)
      await visited.locator('nosale-ui > p').first().waitFor()
      const seen = await visited.evaluate(() => {
        const host = document.querySelector<HTMLElement>('nosale-ui')!
        const { left, top, right, bottom } = (host.shadowRoot!.querySelector('dialog') ?? host).getBoundingClientRect()
        const { writingMode, direction } = getComputedStyle(host.querySelector('p')!)
        return [writingMode, direction, left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight]
      })
      expect(seen, view).toEqual(['horizontal-tb', 'ltr', true])
    }
  },
)

describe('a tab in the background', () => {
  /** As a page finds it there: hidden, until `appear()`. */
  const hide = () => {
    let isShown = false
    Object.defineProperty(Document.prototype, 'hidden', { get: () => !isShown })
    Object.defineProperty(Document.prototype, 'visibilityState', { get: () => (isShown ? 'visible' : 'hidden') })
    Object.assign(window, {
      appear() {
        isShown = true
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
      },
    })
  }
  const appear = (visited: Page) => visited.evaluate('appear()')
  async function start(config: Config, body = ''): Promise<Page> {
    const visitor = await w.visitor()
    await visitor.addInitScript(hide)
    return w.visit(visitor, '', { html: page(config, body) })
  }

  test('has its question there when the tab is shown, once, and the focus where it was', async () => {
    const visited = await start({ region: 'DE' }, '<input autofocus aria-label="Search">')
    await visited.getByRole('button', { name: 'Decline' }).waitFor()
    await appear(visited)
    expect(await visited.evaluate(() => document.activeElement?.localName)).toBe('input')
    expect(await visited.locator('nosale-ui').count()).toBe(1)
    await visited.getByRole('button', { name: 'Decline' }).click()
    await visited.locator('nosale-ui').waitFor({ state: 'detached' })
    expect(await visited.evaluate(() => window.nosale.decisions.advertising!.because)).toBe('choice')
  })

  test('A-08: has its status spoken when somebody can hear it', async () => {
    const visited = await start({ region: 'US-CA' })
    await visited.evaluate(() => {
      window.log = []
      new MutationObserver((records) => {
        for (const { target, addedNodes } of records)
          if (
            addedNodes[0]?.nodeType === 3 &&
            (target as Element).role === 'status' &&
            target.parentElement!.shadowRoot
          )
            window.log.push([target.textContent, document.hidden])
      }).observe(document, { subtree: true, childList: true })
      window.nosale.optOut()
    })
    await show(visited, 'status')
    // Longer than it takes to speak in a tab that is shown.
    await visited.waitForTimeout(300)
    await appear(visited)
    await expect.poll(() => visited.evaluate(() => window.log)).toEqual([['You are opted out', false]])
  })
})

test('a Korean line ends between words', async () => {
  const visited = await open({ region: 'DE', lang: 'ko' })
  const breaks = await visited.locator('nosale-ui > p').evaluate((text) => {
    const { data } = text.firstChild as Text
    const range = document.createRange()
    const top = (i: number) => {
      range.setStart(text.firstChild!, i)
      range.setEnd(text.firstChild!, i + 1)
      return range.getBoundingClientRect().top
    }
    return [...data].flatMap((_, i) => (i && data[i] !== ' ' && top(i) > top(i - 1) + 5 ? [data.slice(i - 1, i)] : []))
  })
  expect(breaks.length).toBeGreaterThan(0)
  expect(new Set(breaks)).toEqual(new Set([' ']))
})

test('A-04: what is pressed is 44 px high, and in a row of words no narrower than 24 px', async () => {
  for (const layout of ['bar', 'card', 'center'] as const) {
    const visited = await open({ region: 'US-CA', layout })
    await visited.setViewportSize({ width: 320, height: 640 })
    for (const view of ['banner', 'preferences', 'status', 'notice', 'receipt'] as const) {
      await show(visited, view)
      const sizes = await visited.evaluate(() =>
        [...document.querySelectorAll('nosale-ui > :is(button, a, input)')].map((target) => {
          const { width, height } = target.getBoundingClientRect()
          return { name: target.localName, width, height }
        }),
      )
      expect(sizes.length, view).toBeGreaterThan(1)
      for (const { name, width, height } of sizes) {
        expect(height, name).toBeGreaterThanOrEqual(44)
        expect(width, name).toBeGreaterThanOrEqual(name === 'a' ? 24 : 44)
      }
    }
  }
})

test.each(['ja', 'ko', 'zh-Hans'])('A-04: a word of two letters is a target of 44 px too: %s', async (lang) => {
  const visited = await open({ region: 'DE', lang })
  const { width, height } = (await visited.locator('nosale-ui .quiet').boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
})

test('A-05: yes and no have the same colours, and a state is written out', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const visited = await open({ region: 'DE' })
    await visited.emulateMedia({ colorScheme })
    const look = (name: string) =>
      visited.getByRole('button', { name, exact: true }).evaluate((button) => {
        const { color, backgroundColor, fontWeight, fontSize, borderColor } = getComputedStyle(button)
        return [color, backgroundColor, fontWeight, fontSize, borderColor, button.getBoundingClientRect().width]
      })
    expect(await look('Decline')).toEqual(await look('Accept'))
    await show(visited, 'preferences')
    await visited.getByRole('switch', { name: 'Advertising Not allowed' }).waitFor()
  }
})

const strains = ['320 px', '400 % zoom', '200 % text', 'text spacing'] as const
test.each(strains.flatMap((strain) => languages.map((lang) => [strain, lang] as const)))(
  'A-06: at %s in %s every word can be read and every button reached',
  async (strain, lang) => {
    for (const layout of ['bar', 'card', 'center'] as const) {
      const visited = await open({ region: 'US-CA', layout, lang })
      await visited.setViewportSize({ width: 320, height: strain === '400 % zoom' ? 256 : 640 })
      if (strain === '200 % text') {
        const devtools = await visited.context().newCDPSession(visited)
        await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      }
      for (const view of ['banner', 'preferences', 'status', 'notice', 'receipt'] as const) {
        await show(visited, view)
        const outside = await visited.evaluate((spaced) => {
          const host = document.querySelector('nosale-ui')!
          if (spaced) {
            // As a visitor's own style sheet would.
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(
              '::slotted(*){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}::slotted(p){margin-block-end:2em!important}',
            )
            host.shadowRoot!.adoptedStyleSheets.push(sheet)
          }
          const box = host.shadowRoot!.querySelector('dialog') ?? (host as HTMLElement)
          const { left, right, top, bottom } = box.getBoundingClientRect()
          const wrong = box.scrollWidth > box.clientWidth ? ['scrolls sideways'] : []
          if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) wrong.push('leaves the window')
          for (const each of host.children) {
            if (each.scrollWidth > each.clientWidth + 1 && each.localName === 'button') wrong.push(each.textContent!)
            each.scrollIntoView({ block: 'nearest' })
            const { top: over, bottom: under, height } = each.getBoundingClientRect()
            if (height && height < box.clientHeight && (over < -1 || under > innerHeight + 1))
              wrong.push('unreachable ' + each.localName)
          }
          return wrong
        }, strain === 'text spacing')
        expect(outside, `${layout}, ${view}`).toEqual([])
      }
    }
  },
  120_000,
)

test('A-07: banner, dialog, switches and headings are what they look like', async () => {
  const visited = await open({ region: 'DE' })
  await visited.getByRole('region', { name: 'Your privacy on this site' }).waitFor()
  await visited.getByRole('heading', { level: 2, name: 'Your privacy on this site' }).waitFor()
  await show(visited, 'preferences')
  await visited.getByRole('dialog', { name: 'Privacy preferences' }).waitFor()
  await visited.getByRole('heading', { level: 2, name: 'Privacy preferences' }).waitFor()
  expect(await visited.getByRole('switch').count()).toBe(2)
  const centred = await open({ region: 'DE', layout: 'center' })
  await centred.getByRole('dialog', { name: 'Your privacy on this site' }).waitFor()
  expect(
    await centred.evaluate(() => document.querySelector('nosale-ui')!.shadowRoot!.querySelector(':modal') !== null),
  ).toBe(true)
})

test('A-08: an opt-out is announced once, politely', async () => {
  const visited = await open({ region: 'US-CA' })
  await visited.evaluate(() => {
    window.log = []
    const speak = (node: Node) => {
      const region = (node instanceof Element ? node : node.parentElement)?.closest(
        '[role=status],[role=alert],[aria-live]',
      )
      const text = region?.textContent?.trim()
      if (text && region!.getAttribute('aria-live') !== 'off') window.log.push([region!.getAttribute('role'), text])
    }
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) if (addedNodes[0]?.nodeType === 3) speak(target)
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await visited.getByRole('button', { name: 'Do Not Sell or Share My Personal Information' }).click()
  await expect.poll(() => visited.evaluate(() => window.log.length)).toBeGreaterThan(0)
  await visited.waitForTimeout(500)
  expect(await visited.evaluate(() => window.log)).toEqual([['status', 'You are opted out']])
})

test('A-09: nothing moves where motion is unwelcome, and nothing closes by itself', async () => {
  const visitor = await w.visitor()
  const quiet = await w.visit(visitor, '', { html: page({ region: 'DE' }, '') })
  await quiet.emulateMedia({ reducedMotion: 'reduce' })
  for (const view of ['banner', 'preferences', 'status'] as const) {
    await show(quiet, view)
    expect(await quiet.evaluate(() => document.getAnimations().length), view).toBe(0)
  }
  await show(quiet, 'banner')
  await quiet.clock.install()
  await quiet.clock.fastForward('01:00:00')
  expect(await quiet.getByRole('button', { name: 'Decline' }).count()).toBe(1)
})

test.each([
  ['en', 'ltr'],
  ['ro', 'ltr'],
  ['ar', 'rtl'],
])('A-10: the interface says that it is in %s, and runs %s', async (lang, dir) => {
  const visited = await open({ region: 'DE', lang })
  const host = visited.locator('nosale-ui')
  expect(await host.evaluate((element) => [(element as HTMLElement).lang, (element as HTMLElement).dir])).toEqual([
    lang,
    dir,
  ])
  const side = await host.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < innerWidth - right ? 'left' : 'right'
  })
  expect(side).toBe(dir === 'rtl' ? 'left' : 'right')
  // What is data is read from left to right in each.
  await visited.evaluate(() => window.nosale.optOut())
  await show(visited, 'receipt')
  expect(await visited.locator('nosale-ui pre').evaluate((pre) => getComputedStyle(pre).direction)).toBe('ltr')
})

test('A-11: the link has the same name and place on each page', async () => {
  const seen = []
  const visitor = await w.visitor({ advertising: false })
  for (const body of ['<p>One</p>', links]) {
    const visited = await w.visit(visitor, '', { html: page({ region: 'US-CA' }, body) })
    seen.push(
      await visited
        .getByRole('link', { name: 'Do Not Sell' })
        .evaluate((link) => [
          link.textContent,
          link.closest('center') === document.body.lastElementChild,
          link.getBoundingClientRect().x,
        ]),
    )
  }
  expect(seen[0]!.slice(0, 2)).toEqual(['Do Not Sell or Share My Personal Information', true])
  expect(seen[1]).toEqual(seen[0])
})

test('A-13: the opt-out icon is decoration of a link that has words', async () => {
  const visited = await open({ region: 'US-CA', link: 'choices' })
  const link = visited.getByRole('link', { name: 'Your Privacy Choices', exact: true })
  await link.waitFor()
  await expect.poll(() => link.locator('svg').getAttribute('aria-hidden')).toBe('true')
})
