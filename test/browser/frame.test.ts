/** The file that few sites load beside the gate, for pages in frames on other sites. */
import type { Frame, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()
const usa = 'data-region="US-CA"'
const tag = () => `<img alt="" data-purpose="advertising" data-src="${w.ads}/x.gif">`

describe('P-08: a page of the site in a frame on another’s', () => {
  const other = () => `http://other.localhost:${w.site.port}`

  /** A page of another site around one of ours, both served by the one server. */
  async function framed(outer: string, choices?: { advertising: boolean }): Promise<[Page, Frame]> {
    w.site.pages['/inner'] =
      `<!doctype html><html lang="en"><head><title>x</title><script src="/nosale.js" ${usa}></script>
      <script src="/frame.js"></script></head><body>${tag()}</body></html>`
    w.site.pages['/outer'] =
      `<!doctype html><html lang="en"><head><title>x</title>${outer}</head><body><iframe title="x" src="${w.home}/inner"></iframe></body></html>`
    const visitor = await w.visitor()
    const page = await visitor.newPage()
    if (choices) {
      w.site.pages['/before'] = `<!doctype html><title>x</title><script src="/nosale.js" ${usa}></script>`
      await page.goto(other() + '/before')
      await page.evaluate((said) => window.nosale.choose(said), choices)
    }
    await page.goto(other() + '/outer')
    return [page, page.frames().find((frame) => frame.url().endsWith('/inner'))!]
  }
  const own = `<script src="/nosale.js" ${usa}></script><script src="/frame.js"></script>`
  const because = (frame: Frame) => frame.evaluate(() => window.nosale.decisions.advertising)

  test('takes over the opt-out that the visitor has made there, before any partner is asked', async () => {
    const [, frame] = await framed(own, { advertising: false })
    await expect.poll(() => frame.evaluate(() => window.nosale.record?.choices)).toEqual({ advertising: false })
    expect((await because(frame))!.allowed).toBe(false)
    expect(await w.partner.settled()).toEqual([])
  })

  test('waits for the answer, and then goes by the law where the page around it has heard no no', async () => {
    const [, frame] = await framed(own)
    await expect.poll(() => because(frame)).toEqual({ allowed: true, because: 'default' })
    expect(await w.partner.settled()).toEqual(['/x.gif'])
  })

  test('holds until then where the page around it does not answer, and goes by the law after two seconds', async () => {
    const [, frame] = await framed('')
    expect(await because(frame)).toEqual({ allowed: false, because: 'account' })
    expect(w.partner.requests).toEqual([])
    await expect.poll(() => because(frame), { timeout: 10_000 }).toEqual({ allowed: true, because: 'default' })
  })

  test('takes a no to what sells nothing for no opt-out', async () => {
    const block = `<script type="application/json" data-nosale>{"purposes":{"advertising":{},"analytics":{"sale":false}}}</script>`
    const [page] = await framed(block + own)
    await page.evaluate(() => window.nosale.choose({ analytics: false }))
    await page.reload()
    const frame = page.frames().find((each) => each.url().endsWith('/inner'))!
    await expect.poll(() => because(frame)).toEqual({ allowed: true, because: 'default' })
  })

  test('believes nobody but the page around it, and no yes', async () => {
    const [page, frame] = await framed('')
    await frame.evaluate(() => {
      window.nosale.optOut()
      postMessage('nosale: in', '*')
    })
    await page.evaluate(() => frames[0]!.postMessage('nosale: in', '*'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await because(frame))!.allowed).toBe(false)
  })
})
