/** Unmarked partners in a real browser: nothing is asked before it may be, everything that can be is asked after. */
import { describe, expect, test } from 'vitest'
import { calls, tags } from './guarded.js'
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

  test('is asked for at once where it is allowed', async () => {
    await w.visit(await w.visitor(yes), '', page(everyCall()))
    expect(times(await w.partner.settled())).toEqual(Object.fromEntries(calls.map(([path]) => [path, 1])))
  })

  test('B-01: is held after a no', async () => {
    await w.visit(await w.visitor(no), '', page(everyCall()))
    expect(await w.partner.settled()).toEqual([])
  })
})

const barrier = '<meta http-equiv="Content-Security-Policy" content="">'
const everyTag = (): string => tags.map(([, markup]) => here(markup)).join('\n')

describe('tags that the parser meets', () => {
  test('are held, but for what looks ahead', async () => {
    await w.visit(await w.visitor(), '', page(everyTag()))
    const leaked = tags.filter(([, , leak]) => leak).map(([path]) => path)
    expect((await w.partner.settled()).sort()).toEqual(leaked.sort())
  })

  test('are held behind the barrier, but for frames and style sheets', async () => {
    await w.visit(await w.visitor(), '', page(everyTag(), barrier))
    // The frame's is a race, which it sometimes loses.
    const leaked = (await w.partner.settled()).filter((path) => path !== '/t-frame.html')
    expect(leaked).toEqual(['/t-style.css'])
  })
})
