/**
 * The oldest browsers that the README names: what came later is taken away before the page's first script, and the one
 * such part of style that we use is spelled so that nobody knows it, since only the newest browser is installed.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()

/** Later than Chrome 108, Firefox 119 or Safari 16.4, by MDN's tables; of what any script could be tempted to call. */
const later = [
  'AbortSignal any',
  'Array fromAsync',
  'Array.prototype toSorted toReversed toSpliced with',
  'Document parseHTML parseHTMLUnsafe',
  'Document.prototype moveBefore startViewTransition caretPositionFromPoint hasUnpartitionedCookieAccess',
  'DocumentFragment.prototype moveBefore',
  'Element.prototype checkVisibility getHTML moveBefore setHTML setHTMLUnsafe currentCSSZoom ariaNotify',
  'HTMLElement.prototype hidePopover popover showPopover togglePopover',
  'HTMLDialogElement.prototype requestClose closedBy',
  'Iterator.prototype drop every filter find flatMap forEach map reduce some take toArray',
  'Map groupBy',
  'Object groupBy',
  'Promise try withResolvers',
  'RegExp escape',
  'Set.prototype difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
  'ShadowRoot.prototype getHTML setHTML setHTMLUnsafe',
  'String.prototype isWellFormed toWellFormed',
  'URL canParse parse',
  'Uint8Array fromBase64 fromHex',
  'Uint8Array.prototype toBase64 toHex',
  'Math sumPrecise f16round',
  'Navigator.prototype userActivation',
  'self cookieStore CookieStore fetchLater navigation Navigation scheduler Scheduler trustedTypes Temporal',
]

/** Runs before the page's first script. */
function age(list: string[]): void {
  for (const row of list) {
    const [path, ...names] = row.split(' ')
    const owner = path!.split('.').reduce((at: unknown, name) => (at as never)?.[name], window) as object | undefined
    for (const name of names) if (owner) delete owner[name as never]
  }
}

async function visit(file: string, body: string, head = '') {
  const visitor = await w.visitor()
  await visitor.addInitScript(age, later)
  const ask = readFileSync('dist/ask.js', 'utf8').replaceAll('light-dark(', 'of-a-later-year(')
  w.site.pages['/ask.js'] = { body: ask, headers: { 'Content-Type': 'text/javascript' } }
  const purposes = { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } }
  const block = JSON.stringify({ purposes, ...(file === 'nosale.strict.js' && { strict: true }) })
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <script>window.failed = []; addEventListener('error', ({ message }) => failed.push(message))
    addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)))</script>
    <script type="application/json" data-nosale>${block}</script><script src="/${file}"></script>${head}
    <title>Page</title></head><body><main>${body}</main></body></html>`
  const page = await w.visit(visitor, '', { html })
  await page.getByRole('button', { name: 'Accept' }).waitFor()
  return page
}
const failed = 'window.failed'

const marked = () =>
  `<script type="text/plain" data-purpose="advertising" src="${w.ads}/a.js"></script>
  <template data-purpose="advertising"><iframe width="400" height="300" title="Film" src="${w.ads}/film.html"></iframe></template>`
const unmarked = () =>
  `<script>fetch('data:,'); new Image().src = '${w.ads}/image.gif'; fetch('${w.ads}/call.json', { mode: 'no-cors' })
  document.querySelector('main').insertAdjacentHTML('beforeend', '<img alt="" src="${w.ads}/html.gif">')</script>`
const barrier = '<meta http-equiv="Content-Security-Policy" content=""><noscript><!--nosale-->'

describe('in the oldest browser that has all of it', () => {
  test.each([
    ['nosale.marked.js', marked, '', ['/a.js', '/film.html']],
    ['nosale.js', unmarked, '', ['/call.json', '/html.gif', '/image.gif']],
    ['nosale.strict.js', unmarked, barrier, ['/call.json', '/html.gif', '/image.gif']],
  ])('%s holds, shows, and releases', async (file, body, head, expected) => {
    const page = await visit(file, body(), head)
    expect(await w.partner.settled()).toEqual([])
    await page.getByRole('button', { name: 'Preferences' }).click()
    await page.getByRole('switch').first().click()
    expect(await w.partner.settled()).toEqual([])
    await page.getByRole('button', { name: 'Save choices' }).click()
    expect((await w.partner.settled()).sort()).toEqual(expected)
    expect(await page.evaluate(failed)).toEqual([])
  })

  test('words stand on ground, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit('nosale.js', '', '<style>:root { color-scheme: light dark }</style>')
      await page.emulateMedia({ colorScheme })
      const colours = await page.evaluate(() => {
        const host = document.querySelector('nosale-ui')!
        const of = (element: Element) => {
          const { color, backgroundColor } = getComputedStyle(element)
          return [color, backgroundColor]
        }
        return [of(host), of(host.querySelector('button')!)]
      })
      const [white, black] = ['rgb(255, 255, 255)', colorScheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(18, 18, 18)']
      const [ground, words] = colorScheme === 'light' ? [white, black] : [black, white]
      expect(colours).toEqual([
        [words, ground],
        [ground, words],
      ])
    }
  })

  test('the list names functions that this browser has, or had', async () => {
    const page = await (await w.visitor()).newPage()
    const known = await page.evaluate((list) => {
      const has = (path: string, name: string) => {
        const owner = path.split('.').reduce((at: unknown, each) => (at as never)?.[each], window) as object | undefined
        return !!owner && name in owner
      }
      return list.map((row) => {
        const [path, ...names] = row.split(' ')
        return names.some((name) => has(path!, name)) ? '' : row
      })
    }, later)
    expect(known.filter(Boolean)).toEqual([])
    expect(readFileSync('dist/ask.js', 'utf8')).toContain('light-dark(')
  })
})
