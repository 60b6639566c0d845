/** What a visitor sees and presses, in a real browser. */
import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words } from '../../widget/text/en.js'
import { json, world } from './visit.js'

const w = world()
const purposes = { advertising: {}, analytics: { sale: false } }
const page = (config: object, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
   ${json({ purposes, ...config })}<script src="/nosale.js"></script></head><body><main><h1>Page</h1>${body}</main></body></html>`
const open = async (config: object, body?: string) => w.visit(await w.visitor(), '', { html: page(config, body) })
const press = (visited: Page, name: string) => visited.getByRole('button', { name, exact: true }).click()
const allowed = (visited: Page) =>
  visited.evaluate(() =>
    Object.entries(window.nosale.decisions).map(([id, { allowed: yes }]) => (yes ? id : `no ${id}`)),
  )
const focusedWord = (visited: Page) => visited.evaluate(() => document.activeElement!.textContent)
const doNotSell = 'Do Not Sell or Share My Personal Information'
const layouts = ['card', 'bar', 'center'] as const

/** Logs what stands in each frame from now on; it runs in the page. */
function watchFrames() {
  window.log = []
  const note = () => {
    const hosts = [...document.querySelectorAll('nosale-ui')]
    const boxes = hosts.map((host) => host.shadowRoot!.querySelector('dialog') ?? host)
    window.log.push({
      standing: hosts.length,
      seen: boxes.filter((box) => box.getBoundingClientRect().height > 90).length,
      hasFocus: hosts.some((host) => host.contains(document.activeElement)),
      place: document.querySelector('main')!.getBoundingClientRect().top,
    })
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}

describe('a visitor who is asked', () => {
  test('says no with one press, and is not asked on the next page, which fetches no widget', async () => {
    const visited = await open({ region: 'DE' })
    await press(visited, 'Decline')
    expect(await allowed(visited)).toEqual(['no advertising', 'no analytics'])
    w.site.requests.length = 0
    await visited.reload()
    await w.partner.settled()
    expect(await visited.getByRole('button').count()).toBe(0)
    expect(w.site.requests.map(({ path }) => path).filter((path) => path.endsWith('.js'))).not.toContain('/ask.js')
  })

  test('makes two requests to us before an answer, and none to anyone else', async () => {
    const others: string[] = []
    const visitor = await w.visitor()
    visitor.on('request', (request) => others.push(new URL(request.url()).host))
    await w.visit(visitor, '', { html: page({ region: 'DE' }) })
    const own = w.site.requests.map(({ path }) => path).filter((path) => /nosale|ask|text/.test(path))
    expect(own).toEqual(['/nosale.js', '/ask.js'])
    expect([...new Set(others)]).toEqual([`site.localhost:${w.site.port}`])
  })

  test('finds yes and no equal in size, weight and colour, and in reach of a thumb', async () => {
    const visited = await open({ region: 'DE' })
    const looks = await visited.evaluate(() =>
      [...document.querySelectorAll('nosale-ui > button:not(.quiet)')].map((button) => {
        const { width, height } = button.getBoundingClientRect()
        const { color, backgroundColor, fontWeight, fontSize } = getComputedStyle(button)
        return JSON.stringify([Math.round(width), height, color, backgroundColor, fontWeight, fontSize])
      }),
    )
    expect(looks).toHaveLength(2)
    expect(looks[0]).toBe(looks[1])
    expect(JSON.parse(looks[0]!)[1]).toBeGreaterThanOrEqual(44)
  })

  test('grants nothing by Escape', async () => {
    const visited = await open({ region: 'DE' })
    await visited.getByRole('button', { name: 'Accept' }).focus()
    await visited.keyboard.press('Escape')
    expect(await visited.getByRole('button').count()).toBe(0)
    expect(await allowed(visited)).toEqual(['no advertising', 'no analytics'])
    expect(await visited.evaluate(() => document.cookie)).toBe('')
  })
})

test('a visitor whom the site itself has asked meanwhile is not asked again', async () => {
  const visited = await open(
    { region: 'DE' },
    '<script>nosale.choose({ advertising: false, analytics: false })</script>',
  )
  await w.partner.settled()
  expect(await visited.locator('nosale-ui').count()).toBe(0)
})

test('what a press lets in runs after the paint that shows that it was heard', async () => {
  const visited = await open(
    { region: 'DE' },
    `<script type="text/plain" data-purpose="advertising" src="${w.ads}/after.js"></script>`,
  )
  await visited.evaluate(() => {
    addEventListener('click', () => {
      requestAnimationFrame(() => {
        const [banner, held] = ['nosale-ui', 'script[data-purpose]'].map((each) => document.querySelector(each))
        window.log = [!!banner, !!held, document.cookie.includes('yes')]
      })
    })
  })
  await press(visited, 'Accept')
  await expect.poll(() => w.partner.settled()).toEqual(['/after.js'])
  expect(await visited.evaluate(() => window.log)).toEqual([false, true, true])
})

describe('a visitor of an opt-out place', () => {
  test('is offered to load the page anew where partners’ code runs already, and does', async () => {
    const visited = await open(
      { region: 'US-CA' },
      `<script type="text/plain" data-purpose="advertising" src="${w.ads}/runs.js"></script>`,
    )
    await press(visited, doNotSell)
    await visited.evaluate(() => (window.log = ['before']))
    await press(visited, 'Reload page')
    await expect.poll(() => visited.evaluate(() => window.log ?? 'anew')).toBe('anew')
  })

  test('opts out with one press and is told so', async () => {
    const visited = await open({ region: 'US-CA' })
    await press(visited, doNotSell)
    expect(await allowed(visited)).toEqual(['no advertising', 'analytics'])
    expect(await visited.locator('nosale-ui').getByRole('status').textContent()).toBe('You are opted out')
  })

  test('closes the notice, which grants nothing and does not come again', async () => {
    const visited = await open({ region: 'US-CA' })
    await press(visited, 'Close')
    expect(await visited.evaluate(() => document.cookie)).not.toContain('yes')
    await visited.reload()
    await w.partner.settled()
    expect(await visited.getByRole('button').count()).toBe(0)
  })
})

describe('the preferences', () => {
  test.each(['hover', 'focus'] as const)('are fetched on intent, by %s, and never for an answer', async (intent) => {
    const files = () => w.site.requests.map(({ path }) => path)
    const visited = await open({ region: 'DE' })
    await visited.getByRole('button', { name: 'Decline' })[intent]()
    await w.partner.settled()
    expect(files()).not.toContain('/choose.js')
    await visited.getByRole('button', { name: 'Preferences' })[intent]()
    await expect.poll(files).toContain('/choose.js')
    expect(await visited.getByRole('dialog').count()).toBe(0)
  })

  test('open by the site’s own link, opt out with the second press, and give the focus back', async () => {
    const visited = await open({ region: 'US-CA' }, `<a href="/privacy" data-nosale>${doNotSell}</a>`)
    await press(visited, 'Close')
    const link = visited.getByRole('link', { name: doNotSell })
    await link.press('Enter')
    await visited.getByRole('dialog').waitFor()
    await visited.keyboard.press('Tab')
    expect(await visited.evaluate(() => document.activeElement?.textContent)).toBe('Opt out')
    await press(visited, 'Opt out')
    expect(await allowed(visited)).toEqual(['no advertising', 'analytics'])
    await visited.keyboard.press('Escape')
    await visited.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('opened twice at once give the focus back to the link', async () => {
    const visited = await open({ region: 'US-CA' }, `<a href="/privacy" data-nosale>${doNotSell}</a>`)
    await press(visited, 'Close')
    const link = visited.getByRole('link', { name: doNotSell })
    await link.focus()
    const shown = await visited.evaluate(() => Promise.all([window.nosale.show(), window.nosale.show()]))
    expect(shown).toEqual([true, true])
    await visited.getByRole('dialog').waitFor()
    await visited.keyboard.press('Escape')
    await visited.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('opened by the link beside the banner give the focus back to the link, not to the banner', async () => {
    const visited = await open({ region: 'US-CA' }, `<a href="/privacy" data-nosale>${doNotSell}</a>`)
    await visited.getByRole('button', { name: 'Preferences' }).waitFor()
    const link = visited.getByRole('link', { name: doNotSell })
    await link.press('Enter')
    await visited.getByRole('dialog').waitFor()
    await visited.keyboard.press('Escape')
    await visited.getByRole('button', { name: 'Preferences' }).waitFor()
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('close with Save, also where the status cannot be fetched', async () => {
    const visited = await open({ region: 'US-CA' }, `<a href="/privacy" data-nosale>${doNotSell}</a>`)
    await visited.route(/tell\.js$/, (route) => route.abort())
    await visited.getByRole('link', { name: doNotSell }).click()
    await visited.getByRole('switch').first().click()
    await press(visited, 'Save choices')
    await visited.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await allowed(visited)).toEqual(['no advertising', 'analytics'])
  })

  test('show no receipt that has nothing in it', async () => {
    const visited = await open({ region: 'US-CA' })
    expect(await visited.evaluate(() => window.nosale.show('receipt'))).toBe(false)
    expect(await visited.getByRole('dialog').count()).toBe(0)
    await visited.evaluate(() => window.nosale.optOut())
    expect(await visited.evaluate(() => window.nosale.show('receipt'))).toBe(true)
  })

  test('change nothing before Save', async () => {
    const visited = await open({ region: 'DE' })
    await press(visited, 'Preferences')
    await visited.getByRole('switch', { name: 'Analytics Not allowed' }).click()
    expect(await allowed(visited)).toEqual(['no advertising', 'no analytics'])
    await press(visited, 'Save choices')
    expect(await allowed(visited)).toEqual(['no advertising', 'analytics'])
  })

  test.each(layouts)(
    'come in the place of the question, and it in theirs, with no frame between: %s',
    async (layout) => {
      w.site.pages['/choose.js'] = async () => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        return { body: readFileSync('dist/choose.js', 'utf8'), headers: { 'Content-Type': 'text/javascript' } }
      }
      const visited = await open({ region: 'DE', layout }, '<p>Text</p>'.repeat(40))
      await visited.getByRole('button', { name: 'Preferences' }).focus()
      await visited.evaluate(watchFrames)
      await visited.keyboard.press('Enter')
      await visited.getByRole('switch').first().waitFor()
      await visited.keyboard.press('Escape')
      await visited.getByRole('button', { name: 'Decline' }).waitFor()
      await expect.poll(() => focusedWord(visited)).toBe('Preferences')
      delete w.site.pages['/choose.js']
      // One view in each frame, with the focus, over a page that stays where it is.
      const frames = await visited.evaluate(() => [...new Set(window.log.map((each) => JSON.stringify(each)))])
      const place = await visited.evaluate(() => document.querySelector('main')!.getBoundingClientRect().top)
      expect(frames).toEqual([JSON.stringify({ standing: 1, seen: 1, hasFocus: true, place })])
    },
  )

  test.each(['Escape', 'Close'])(
    'left by %s without an answer lead back to the question, and to its button',
    async (way) => {
      const visited = await open({ region: 'DE' })
      await press(visited, 'Preferences')
      await visited.getByRole('dialog').waitFor()
      if (way === 'Escape') await visited.keyboard.press('Escape')
      else await press(visited, 'Close')
      await visited.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => focusedWord(visited)).toBe('Preferences')
      expect(await visited.getByRole('button', { name: 'Decline' }).count()).toBe(1)
      expect(await allowed(visited)).toEqual(['no advertising', 'no analytics'])
    },
  )

  test('left after an answer do not ask again', async () => {
    const visited = await open({ region: 'DE' })
    await press(visited, 'Preferences')
    await press(visited, 'Opt out')
    await press(visited, 'Close')
    expect(await visited.getByRole('button').count()).toBe(0)
  })

  test('that cannot be fetched leave the link to its page, and the tags held', async () => {
    w.site.pages['/ask.js'] = { status: 500, body: '' }
    w.site.pages['/policy'] = '<!doctype html><title>Policy</title>'
    const visited = await open(
      { region: 'DE', policyUrl: '/policy' },
      `<img alt="" data-purpose="advertising" data-src="${w.ads}/x.gif">`,
    )
    await visited.getByRole('link', { name: doNotSell }).click()
    await visited.waitForURL('**/policy')
    delete w.site.pages['/ask.js']
    expect(await w.partner.settled()).toEqual([])
  })

  test('walk by keyboard: every control in order, none left out', async () => {
    const visited = await open({ region: 'DE', policyUrl: '/privacy' })
    await press(visited, 'Preferences')
    await visited.getByRole('dialog').waitFor()
    const names: string[] = []
    for (let i = 0; i < 6; i++) {
      await visited.keyboard.press('Tab')
      names.push(await visited.evaluate(() => document.activeElement!.id || document.activeElement!.textContent!))
    }
    expect(names).toEqual([
      'Opt out',
      'nosale-ui-advertising',
      'nosale-ui-analytics',
      'Privacy policy',
      'Save choices',
      'Close',
    ])
  })
})

describe('every view', () => {
  const views = [
    ['banner', 'DE'],
    ['banner', 'US-CA'],
    ['preferences', 'US-CA'],
    ['status', 'US-CA'],
  ] as const
  const cases = views.flatMap(([view, region]) =>
    (['en', 'ro'] as const).flatMap((lang) =>
      (['light', 'dark'] as const).map((theme) => [view, region, lang, theme] as const),
    ),
  )

  test.each(cases)(
    '%s of %s in %s, %s: axe finds nothing, and it fits 320 px',
    async (view, region, lang, colorScheme) => {
      const visited = await open({ region, lang, policyUrl: '/privacy' })
      await visited.setViewportSize({ width: 320, height: 640 })
      await visited.emulateMedia({ colorScheme })
      await visited.evaluate((name) => window.nosale.show(name), view)
      await visited.evaluate(axe.source)
      const violations = await visited.evaluate(async () => {
        const { axe: here } = window as unknown as { axe: typeof axe }
        return (await here.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
      })
      expect(violations).toEqual([])
      const fits = await visited.evaluate(() => {
        const host = document.querySelector('nosale-ui')!
        const box = host.shadowRoot!.querySelector('dialog') ?? host
        const { left, right, top, bottom } = box.getBoundingClientRect()
        return left >= 0 && right <= 320 && top >= 0 && bottom <= 640 && box.scrollWidth <= box.clientWidth
      })
      expect(fits).toBe(true)
    },
  )

  test('moves nothing on the page', async () => {
    const visited = await open({ region: 'DE' }, '<p>Text</p>'.repeat(40))
    const shift = await visited.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 300)
        }),
    )
    expect(shift).toBe(0)
  })

  test.each(layouts.flatMap((layout) => (['banner', 'preferences'] as const).map((view) => [view, layout] as const)))(
    'locks no scrolling, by wheel, key or script: %s, %s',
    async (view, layout) => {
      const visited = await open({ region: 'DE', layout }, '<p>Text</p>'.repeat(200))
      await visited.evaluate((name) => window.nosale.show(name), view)
      const top = () => visited.evaluate(() => scrollY)
      await visited.mouse.move(20, 20)
      await visited.mouse.wheel(0, 300)
      await expect.poll(top).toBeGreaterThan(0)
      await visited.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
      expect(await top()).toBe(0)
      await visited.keyboard.press('PageDown')
      await expect.poll(top).toBeGreaterThan(0)
      // And nothing was done to the page for it.
      const page = await visited.evaluate(() =>
        [document.documentElement, document.body].map((each) => {
          const { overflow, position, touchAction, overscrollBehavior, paddingRight } = getComputedStyle(each)
          return [each.getAttributeNames().join(), overflow, position, touchAction, overscrollBehavior, paddingRight]
        }),
      )
      const untouched = ['visible', 'static', 'auto', 'auto', '0px']
      expect(page).toEqual([
        ['lang', ...untouched],
        ['', ...untouched],
      ])
    },
  )

  test.each(['banner', 'preferences', 'status', 'receipt'] as const)(
    'keeps its look on a page that styles everything away: %s',
    async (view) => {
      const look = async (style: string) => {
        const html = page({ region: 'DE', policyUrl: '/privacy' }).replace('</head>', `<style>${style}</style></head>`)
        const visited = await w.visit(await w.visitor(), '', { html })
        await visited.evaluate((name) => window.nosale.show(name), view)
        return visited.evaluate(() => {
          const host = document.querySelector('nosale-ui')!
          const box = host.shadowRoot!.querySelector('dialog') ?? host
          return [box, ...host.children].map((each) => {
            const style = getComputedStyle(each)
            const { width, height } = each.getBoundingClientRect()
            const looks = [...style]
              .filter((name) => !name.startsWith('--'))
              .map((name) => style.getPropertyValue(name))
            return [each.localName, width, height, ...looks].join('|')
          })
        })
      }
      const plain = await look('')
      expect(plain.length).toBeGreaterThan(3)
      expect(
        await look(
          '*, *::before, *::after { all: unset !important } button, nosale-ui, nosale-ui > * { display: none !important; color: red !important; transform: rotate(9deg) !important }',
        ),
      ).toEqual(plain)
    },
  )
})

describe('configuration', () => {
  const config = { region: 'US-CA', policyUrl: '/p', policyVersion: '2026-01-01', lang: 'ro' }

  test('by attributes, JSON block and call is the same', async () => {
    const attributes = 'data-region="US-CA" data-policy-url="/p" data-policy-version="2026-01-01" data-lang="ro"'
    const call = `<script type="module">import { start } from '/index.js'; window.nosale = start(${JSON.stringify(config)})</script>`
    const seen = []
    for (const head of [
      `<script src="/nosale.js" ${attributes}></script>`,
      json(config) + '<script src="/nosale.js"></script>',
      call,
    ]) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${head}</head><body></body></html>`
      const visited = await w.visit(await w.visitor(), '', { html })
      const decisions = await visited.evaluate(() => window.nosale.decisions)
      const text = await visited.locator('nosale-ui').textContent()
      await visited.evaluate(() => window.nosale.optOut())
      seen.push({ decisions, text, cookie: await visited.evaluate(() => document.cookie) })
    }
    expect(seen[0]!.text).toContain('Confidențialitatea')
    expect(seen[0]!.cookie).toContain('no:advertising.policy:2026-01-01')
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('that is wrong keeps every tag held, is named once, and leaves the page its object', async () => {
    const visitor = await w.visitor({ advertising: true })
    const errors: string[] = []
    visitor.on('console', (message) => errors.push(message.text()))
    const visited = await w.visit(visitor, `<img alt="" data-purpose="advertising" data-src="${w.ads}/wrong.gif">`, {
      attributes: 'data-region="California"',
    })
    expect(await w.partner.settled()).toEqual([])
    expect(errors.join('\n')).toContain(
      'nosale: region is "California". Expected /^"(auto|[A-Z][A-Z1](-[A-Z\\d]+)?)?"$/. Tags stay held.',
    )
    expect(await visited.evaluate(() => window.nosale.allows('advertising'))).toBe(false)
  })

  test('that is wrong and can open nothing is told to its owner, at home or where they ask, and to no visitor', async () => {
    const visitor = await w.visitor({ advertising: true })
    const said: string[] = []
    visitor.on('console', (message) => said.push(message.text()))
    const attributes = 'data-region="US-CA" data-layout="top" data-foo="1"'
    const visited = await w.visit(visitor, '', { attributes })
    await visited.waitForLoadState('networkidle')
    expect(said.join('\n')).not.toContain('nosale: ')
    expect(w.site.requests.map(({ path }) => path)).not.toContain('/owner.js')

    for (const host of ['localhost', '127.0.0.1']) {
      said.length = 0
      await visited.goto(`http://${host}:${w.site.port}/`)
      await expect.poll(() => said.join('\n')).toContain('nosale: layout is "top". Expected "bar", "card" or "center".')
      await expect.poll(() => said.join('\n')).toContain('nosale: foo is no setting. Expected one of region,')
      expect(await visited.locator('nosale-debug').count()).toBe(0)
    }
    said.length = 0
    await w.visit(visitor, '', { attributes: attributes + ' data-debug' })
    await expect.poll(() => said.join('\n')).toContain('nosale: layout is "top".')
  })

  test('texts are text in every place, whatever they hold', async () => {
    const bad = (name: string) => `<img src=x onerror="window.canary=1"> javascript:canary=1 ${name}`
    const text = Object.fromEntries(Object.keys(words).map((name) => [name, bad(name)]))
    const partners = [{ name: bad('a partner'), hosts: ['ads.localhost'], policyUrl: 'javascript:window.canary=1' }]
    const config = { region: 'US-CA', policyUrl: '/p', text, purposes: { advertising: { partners } } }
    const visited = await open(config)
    for (const view of ['banner', 'preferences', 'status', 'notice', 'receipt'] as const) {
      await visited.evaluate((name) => window.nosale.show(name), view)
      if (view === 'preferences') await visited.locator('button[value^=partners]').click()
      const seen = await visited.evaluate(() => document.querySelector('nosale-ui')!.innerHTML)
      expect(seen).toContain('&lt;img src=x')
      expect(seen).not.toContain('<img')
    }
    expect(await visited.evaluate(() => document.querySelector('a[data-nosale]')!.textContent)).toBe(bad('doNotSell'))
    expect(await visited.evaluate(() => 'canary' in window)).toBe(false)
  })
})
