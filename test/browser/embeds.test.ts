/** Placeholders of held embeds, and the owner's debug view. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Choices, Config } from '../../src/types.js'
import { findings, looks } from './findings.js'
import { button, json, world } from './visit.js'

const w = world()
const open = async (body: string, config: Config = {}, said?: Choices, file = 'nosale.js') => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    ${json({ region: 'DE', purposes: { advertising: {}, functional: { sale: false } }, ...config })}<script src="/${file}"></script></head>
    <body><main><h1>Page</h1><p>Before</p>${body}<p id="after">After</p></main></body></html>`
  return w.visit(await w.visitor(said), '', { html })
}
/** Embeds that count as a sale, which the two steps are for. */
const selling = { purposes: { advertising: {}, functional: {} } }
const no = { advertising: false, functional: false }
const frame = (more = '') =>
  `<iframe title="A film" width="560" height="315" data-purpose="functional" data-src="${w.ads}/embed.html" ${more}></iframe>`
const template = () =>
  `<template data-purpose="functional"><iframe title="A map" width="560" height="315" data-src="${w.ads}/map.html"></iframe></template>`
const place = (page: Page) => page.locator('#after').evaluate((after) => after.getBoundingClientRect().top)

describe('a held embed', () => {
  test.each([
    ['frame', frame, '/embed.html'],
    ['template', template, '/map.html'],
  ])('in a %s says what would load and from whom, loads once, and moves nothing', async (_what, markup, path) => {
    const page = await open(markup(), {}, no)
    await page.getByText(/A (film|map) · ads\.localhost/).waitFor()
    expect(await w.partner.settled()).toEqual([])
    const before = await place(page)
    await button(page, 'Load once').click()
    await expect.poll(() => w.partner.settled()).toEqual([path])
    expect(Math.abs((await place(page)) - before)).toBeLessThan(12)
    expect(await button(page, 'Load once').count()).toBe(0)
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
  })

  test('covers its frame exactly and out of the flow', async () => {
    const page = await open(frame(), {}, no)
    await button(page, 'Load once').waitFor()
    const boxes = await page.evaluate(() =>
      [document.querySelector('nosale-ui')!, document.querySelector('main iframe')!].map((each) => {
        const { top, left, width, height } = each.getBoundingClientRect()
        return [top, left, width, height].map(Math.round)
      }),
    )
    expect(boxes[0]).toEqual(boxes[1])
  })

  test.each([
    ['a film on a phone', template()],
    ['a low frame', frame().replace('height="315"', 'height="95"').replace('width="560"', 'width="170"')],
  ])('has its buttons in sight over %s', async (_what, markup) => {
    const page = await open(markup, {}, no)
    await page.setViewportSize({ width: 320, height: 640 })
    const cover = page.locator('main nosale-ui')
    const room = async () => {
      const [box, ...buttons] = [cover, button(page, 'Load once'), button(page, 'Always load')].map((each) =>
        each.boundingBox(),
      )
      const { y, height } = (await box)!
      const ends = (await Promise.all(buttons)).map((each) => y + height - each!.y - each!.height)
      return [...ends, (await buttons[0])!.y - y].every((px) => px >= 0)
    }
    await expect.poll(room).toBe(true)
  })

  test('is no stop for the keyboard while it is held, and is seen again once it may load', async () => {
    const page = await open(frame(), {}, no)
    await button(page, 'Always load').press('Tab')
    // Our own link is what comes next.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a')
    await button(page, 'Load once').press('Enter')
    await expect.poll(() => w.partner.settled()).toEqual(['/embed.html'])
    await expect.poll(() => page.locator('main iframe').isVisible()).toBe(true)
    expect(await page.locator('main iframe').getAttribute('style')).toBe(null)
  })

  test('CA-24: is allowed always in two steps after an opt-out', async () => {
    const page = await open(frame(), selling, no)
    await button(page, 'Always load').click()
    await page.getByText('press “Always load” once more').waitFor()
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
    await button(page, 'Always load').click()
    await expect.poll(() => w.partner.settled()).toEqual(['/embed.html'])
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(true)
    await page.locator('main nosale-ui').waitFor({ state: 'detached' })
  })

  test('is allowed always with one press where nothing was said, and that yes is the visitor’s', async () => {
    const page = await open(frame(), { layout: 'card' })
    await page.locator('main').getByRole('button', { name: 'Always load' }).click()
    await expect.poll(() => w.partner.settled()).toEqual(['/embed.html'])
    expect(await page.evaluate(() => document.cookie)).toMatch(/yes:functional/)
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/api/)
  })

  test('is uncovered by a yes in the banner', async () => {
    const page = await open(frame(), { layout: 'card' })
    await page.locator('main nosale-ui').waitFor()
    await button(page, 'Accept').click()
    await expect.poll(() => w.partner.settled()).toEqual(['/embed.html'])
    await page.locator('main nosale-ui').waitFor({ state: 'detached' })
  })

  test('CA-24: takes two steps as well after a no that was said while its cover stood', async () => {
    const page = await open(frame(), { layout: 'card', ...selling })
    const always = page.locator('main').getByRole('button', { name: 'Always load' })
    await always.waitFor()
    await page.evaluate(() => window.nosale.choose({ functional: false }))
    await always.click()
    await page.getByText('press “Always load” once more').waitFor()
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
  })

  test('takes one step after a no to what sells nothing', async () => {
    const page = await open(frame(), { layout: 'card' }, no)
    await page.locator('main').getByRole('button', { name: 'Always load' }).click()
    await expect.poll(() => w.partner.settled()).toEqual(['/embed.html'])
  })

  test.each(['Load once', 'Always load'])('has the focus of whoever pressed for it: %s', async (name) => {
    const page = await open(frame(), { layout: 'card' })
    await page.locator('main').getByRole('button', { name }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe')
  })

  test('is loaded by no press of a script', async () => {
    const page = await open(frame(), {}, no)
    await button(page, 'Load once').evaluate((element) => (element as HTMLButtonElement).click())
    expect(await w.partner.settled()).toEqual([])
  })

  test('that nobody has marked is covered as well, under the name that visitors know', async () => {
    const config: Config = {
      purposes: { functional: { sale: false, partners: [{ name: 'YouTube', hosts: ['www.youtube.com'] }] } },
    }
    const page = await open(
      '<iframe title="Talk" width="560" height="315" src="https://www.youtube.com/embed/x"></iframe>',
      config,
      {
        functional: false,
      },
    )
    await page.getByText('Talk · YouTube').waitFor()
    expect(await button(page, 'Always load').count()).toBe(1)
  })

  test('that nobody has marked loads once, while all else of its partner is held', async () => {
    const purposes: Config['purposes'] = {
      functional: { sale: false, partners: [{ name: 'Acme', hosts: ['ads.localhost'] }] },
    }
    const body = `<div id="slot"></div><script>slot.append(Object.assign(document.createElement('iframe'),
      { title: 'Talk', width: 560, height: 315, src: '${w.ads}/talk.html' }))</script>`
    const page = await open(body, { purposes }, { functional: false })
    expect(await w.partner.settled()).toEqual([])
    await button(page, 'Load once').click()
    await expect.poll(() => w.partner.settled()).toEqual(['/talk.html'])
    await page.locator('main nosale-ui').waitFor({ state: 'detached' })
    await page.evaluate((url) => void (new Image().src = url), w.ads + '/pixel.gif')
    expect(await w.partner.settled()).toEqual(['/talk.html'])
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
  })

  test('that comes later is covered as well, be it held by its host or by its mark', async () => {
    const purposes: Config['purposes'] = {
      functional: { sale: false, partners: [{ name: 'Acme', hosts: ['ads.localhost'] }] },
    }
    const page = await open('<div id="slot"></div>', { purposes }, { functional: false })
    const bring = (attributes: object) =>
      page.evaluate((given) => {
        const made = document.createElement('iframe')
        for (const [name, value] of Object.entries(given)) made.setAttribute(name, value)
        document.querySelector('#slot')!.append(made)
      }, attributes)
    expect(w.site.requests.map(({ path }) => path)).not.toContain('/place.js')
    await bring({ title: 'Talk', width: '560', height: '315', src: w.ads + '/talk.html' })
    await page.getByText('Talk · ads.localhost').waitFor()
    await bring({
      title: 'Film',
      width: '560',
      height: '315',
      'data-purpose': 'functional',
      'data-src': w.ads + '/film.html',
    })
    await page.getByText('Film · ads.localhost').waitFor()
    expect(await w.partner.settled()).toEqual([])
  })

  test('that is marked and comes later is covered on a page that says so with an empty template', async () => {
    const page = await open(says + '<div id="slot"></div>', {}, no)
    await page.evaluate((src) => {
      const late = Object.assign(document.createElement('iframe'), { title: 'Late', width: 560, height: 315 })
      Object.assign(late.dataset, { src, purpose: 'functional' })
      document.querySelector('#slot')!.append(late)
    }, w.ads + '/late.html')
    await page.getByText('Late · ads.localhost').waitFor()
  })

  test('shows its poster', async () => {
    w.site.pages['/poster.png'] = { body: '', status: 204 }
    const page = await open(frame('data-poster="/poster.png"'), {}, no)
    await button(page, 'Load once').waitFor()
    expect(await page.locator('nosale-ui > img').getAttribute('src')).toBe('/poster.png')
  })

  test('that is a pixel, or only scripts, has no place to be shown in', async () => {
    const page = await open(
      `<iframe width="1" height="1" data-purpose="functional" data-src="${w.ads}/p.html"></iframe>
       <template data-purpose="functional"><script data-src="${w.ads}/t.js"></script></template>${frame()}`,
      {},
      no,
    )
    await button(page, 'Load once').waitFor()
    expect(await page.locator('nosale-ui').count()).toBe(1)
  })

  test.each(looks)(
    'A-05, A-12: gives axe nothing to find, nor does the debug view: %s, %s',
    async (lang, _theme, media) => {
      const style = '<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}</style>'
      const small = frame().replace('560', '200').replace('315', '120')
      const page = await open(style + frame() + small + template() + says + post(marked), { lang, debug: true }, no)
      await page.emulateMedia(media)
      await expect.poll(() => page.locator('main nosale-ui').count()).toBe(4)
      await page.locator('nosale-debug summary').click()
      expect(await findings(page)).toEqual([])
    },
  )
})

/** As X and Instagram write them, but for the script's host where it is to load. */
const post = (mark: string, script = 'https://platform.twitter.com/widgets.js', at = 'https://twitter.com') =>
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Words of a post. <a href="https://t.co/x">pic.example</a></p>&mdash; Ann (@ann) <a href="${at}/ann/status/1?ref_src=twsrc%5Etfw">May 1, 2026</a></blockquote> <script ${mark} async src="${script}" charset="utf-8"></script>`
const picture = (mark: string) =>
  `<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-permalink="https://www.instagram.com/p/x/?utm_source=ig_embed" data-instgrm-version="14" style="min-width:326px;width:99%"><div style="padding:16px"><a href="https://www.instagram.com/p/x/" target="_blank">View this post on Instagram</a></div></blockquote> <script ${mark} async src="//www.instagram.com/embed.js"></script>`
/** By it a page says that embeds are to come. */
const says = '<template data-purpose="functional"></template>'
const marked = 'type="text/plain" data-purpose="functional"'

describe('a quotation whose script is held', () => {
  test.each([
    ['X', post(marked), 'Words of a post.'],
    ['Instagram', picture(marked), 'View this post on Instagram'],
  ])('of %s stays to be read, and says under it what would load', async (name, markup, words) => {
    const page = await open(says + markup + '<blockquote class="other">Of nobody</blockquote>', {}, no)
    await page.getByText(`Content from ${name}`).waitFor()
    expect(await page.locator('nosale-ui').count()).toBe(1)
    const [quote, cover] = await page.evaluate(() =>
      ['blockquote', 'nosale-ui'].map((each) => document.querySelector(each)!.getBoundingClientRect()),
    )
    expect(cover!.top).toBeGreaterThanOrEqual(quote!.bottom)
    expect(await page.getByText(words).isVisible()).toBe(true)
    expect(await button(page, 'Load once').count()).toBe(1)
  })

  test('runs its script once, and then asks no more on this page', async () => {
    w.partner.files['/dress.js'] = '(window.log ??= []).push("dressed")'
    const body = says + post(marked, w.ads + '/dress.js', w.ads) + post('', '', w.ads).replace(/<script.*/, '')
    const page = await open(body, {}, no)
    await expect.poll(() => page.locator('nosale-ui').count()).toBe(2)
    await button(page, 'Load once').first().click()
    await expect.poll(() => page.evaluate(() => window.log)).toEqual(['dressed'])
    await page.locator('nosale-ui').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
  })

  test('by its host is allowed always or not at all, since what the script asks for next is held too', async () => {
    const purposes: Config['purposes'] = {
      functional: { sale: false, partners: [{ name: 'Acme', hosts: ['ads.localhost'] }] },
    }
    // By script, since the browser's look-ahead asks for what is written in the page.
    const dress = `<script>document.body.append(Object.assign(document.createElement('script'), { src: '${w.ads}/dress.js' }))</script>`
    const page = await open(
      post('', '', w.ads).replace(/<script.*/, '') + frame() + dress,
      { purposes },
      { functional: false },
    )
    const quoted = page.locator('blockquote + nosale-ui')
    await quoted.getByRole('button', { name: 'Always load' }).waitFor()
    expect(await quoted.getByRole('button').count()).toBe(1)
    expect(await w.partner.settled()).toEqual([])
    await quoted.getByRole('button', { name: 'Always load' }).click()
    await expect.poll(() => w.partner.settled()).toContain('/dress.js')
    await page.locator('nosale-ui').first().waitFor({ state: 'detached' })
  })
})

/** Embeds as their makers write them, but for the mark; what asks is what a release asks for. */
const film = (title: string, src: string) =>
  `<iframe title="${title}" width="560" height="315" data-src="${src}" data-purpose="functional" allowfullscreen></iframe>`
const tiktok = `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/1" data-video-id="1" style="max-width:605px;min-width:325px"><section><a target="_blank" title="@ann" href="https://www.tiktok.com/@ann">@ann</a></section></blockquote> <script ${marked} async src="https://www.tiktok.com/embed.js"></script>`
const makers = [
  ['YouTube', film('A talk', 'https://www.youtube-nocookie.com/embed/x?rel=0'), 'A talk · YouTube'],
  ['Vimeo', film('A film', 'https://player.vimeo.com/video/1?h=2&dnt=1'), 'A film · Vimeo'],
  ['Maps', film('The way here', 'https://www.google.com/maps/embed?pb=!1m18'), 'The way here · Google'],
  ['Spotify', film('A song', 'https://open.spotify.com/embed/track/1'), 'A song · Spotify'],
  ['X', post(marked), 'Content from X'],
  ['Instagram', picture(marked), 'Content from Instagram'],
  ['TikTok', tiktok, 'Content from TikTok'],
] as const

test.each(makers)('%s is covered, named, loaded once by one press, and moves nothing', async (_maker, embed, name) => {
  const visitor = await w.visitor(no)
  const asked: string[] = []
  // In the place of their servers: a page for a frame, and a script that dresses up what is quoted.
  await visitor.route(/^https?:\/\/[^/]*\.com\//, (route) => {
    const url = route.request().url()
    asked.push(url)
    if (route.request().resourceType() !== 'script') return route.fulfill({ contentType: 'text/html', body: 'Embed' })
    const dress = `document.querySelector('blockquote').replaceWith(Object.assign(document.createElement('iframe'), { src: '${url}#post' }))`
    return route.fulfill({ contentType: 'text/javascript', body: dress })
  })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    ${json({ region: 'DE', purposes: { advertising: {}, functional: { sale: false } } })}<script src="/nosale.js"></script></head>
    <body><main><h1>Page</h1>${says}${embed}<p id="after">After</p></main></body></html>`
  const page = await w.visit(visitor, '', { html })
  await page.getByText(name).waitFor()
  expect(await page.locator('main nosale-ui').count()).toBe(1)
  expect(asked).toEqual([])

  const before = await place(page)
  await button(page, 'Load once').click()
  await page.locator('main nosale-ui').waitFor({ state: 'detached' })
  const url = /(?:data-)?src="([^"]+)"/.exec(embed)![1]!.replace('&amp;', '&').replace(/^\/\//, 'https://')
  await expect.poll(() => asked.map((each) => each.replace(/^http:/, 'https:'))).toContain(url)
  await page.frameLocator('main iframe').getByText('Embed').waitFor()
  if (!embed.includes('<script')) expect(await place(page)).toBe(before)
  expect(await page.evaluate(() => window.nosale.allows('functional'))).toBe(false)
})

describe('the debug view', () => {
  const purposes: Config['purposes'] = { advertising: { partners: [{ name: 'Acme', hosts: ['ads.localhost'] }] } }

  test('tells what is held and by which rule, and what nothing holds', async () => {
    const page = await open(
      `<script type="text/plain" data-purpose="advertising" src="${w.ads}/marked.js"></script>
       <script type="text/plain" data-purpose="advertsing" src="${w.ads}/typo.js"></script>
       <img alt="" src="${w.ads}/pixel.gif"><script src="http://other.localhost:${w.partner.port}/loose.js"></script>`,
      { purposes, debug: true },
      { advertising: false },
    )
    const text = page.locator('nosale-debug pre')
    await page.locator('nosale-debug summary').click()
    await expect.poll(() => text.textContent()).toContain('advertising: denied because of choice; partners listed: 1')
    const report = (await text.textContent())!
    expect(report).toContain(`<script> ${w.ads}/marked.js advertising: held by its mark`)
    expect(report).toContain(`<script> ${w.ads}/typo.js advertsing: advertsing is no purpose of the settings`)
    expect(report).toMatch(/img \S+\/pixel\.gif (held|refused): Acme, advertising/)
    expect(report).toContain(`other.localhost:${w.partner.port}/loose.js`)
    const summary = page.locator('nosale-debug summary')
    expect(await summary.textContent()).toMatch(/^nosale: 2 marked tags wait; \d+ others/)

    await page.evaluate(() => window.nosale.choose({ advertising: true }))
    await expect.poll(() => text.textContent()).toContain(`<script> ${w.ads}/marked.js advertising: released`)
    await expect.poll(() => summary.textContent()).toContain('nosale: 1 marked tag waits')
  })

  test('tells of frames and scripts that were released before it came', async () => {
    const page = await open(frame(), { debug: true }, { functional: true })
    await page.locator('nosale-debug summary').click()
    await expect
      .poll(() => page.locator('nosale-debug pre').textContent())
      .toMatch(/that run: .*released before this panel came\n +<iframe> \S+\/embed\.html/)
  })

  test('is copied as text, or selected where the clipboard may not be written to', async () => {
    const page = await open(frame(), { debug: true }, no)
    const text = page.locator('nosale-debug pre')
    await page.locator('nosale-debug summary').click()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`<iframe> ${w.ads}/embed.html functional: held by its mark`)
    expect(copied.trim()).toBe((await text.textContent())!.trim())

    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))))
    await page.getByRole('button', { name: 'Copied' }).click()
    await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe(copied.trim())
  })

  test('comes by the address on localhost, and else nobody sees it', async () => {
    const page = await open('')
    expect(await page.locator('nosale-debug').count()).toBe(0)
    await page.goto(w.home + '/?nosale-debug')
    await page.locator('nosale-debug').waitFor()
    expect(w.site.requests.map(({ path }) => path)).toContain('/debug.js')
  })
})
