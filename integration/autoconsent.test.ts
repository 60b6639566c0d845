/** DuckDuckGo's autoconsent, which refuses for its users, with no rule that was written for us. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { world } from '../test/browser/visit.js'

const w = world()
const script = readFileSync(
  new URL('node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', import.meta.url),
  'utf8',
)

interface Message {
  readonly type: string
  readonly [key: string]: unknown
}

/** The agent in a page, as its own test runner has it; `heard` is all that it says. */
async function agent(page: Page): Promise<Message[]> {
  const heard: Message[] = []
  const config = { enabled: true, autoAction: 'optOut', disabledCmps: [], detectRetries: 20, heuristicMode: 'reject' }
  const tell = (message: object) => page.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`)
  await page.exposeFunction('autoconsentSendMessage', async (message: Message) => {
    heard.push(message)
    // The whole of its behaviour, and none of its rules.
    if (message.type === 'init') await tell({ type: 'initResp', config, rules: { autoconsent: [] } })
    if (message.type === 'eval')
      await tell({ type: 'evalResp', id: message.id, result: await page.evaluate(message.code as string) })
  })
  await page.evaluate(script)
  return heard
}

test.each([
  ['an opt-in place', 'DE', 'en', {}],
  ['an opt-out place', 'US-CA', 'en', {}],
  [
    'an opt-in place, under a strict policy',
    'DE',
    'en',
    { 'Content-Security-Policy': "default-src 'self'; style-src 'none'" },
  ],
  ['German', 'DE', 'de', {}],
  ['French', 'FR', 'fr', {}],
  ['Spanish', 'ES', 'es', {}],
  ['Dutch', 'NL', 'nl', {}],
])('finds our No in %s, presses it, and is obeyed', async (_where, region, lang, headers) => {
  const tag = `<img alt="" data-purpose="advertising" data-src="${w.ads}/agent.gif">`
  const page = await w.visit(await w.visitor(), tag, {
    attributes: `data-region="${region}" data-lang="${lang}"`,
    headers,
  })
  w.partner.clear()
  const heard = await agent(page)
  await expect
    .poll(() => heard, { timeout: 40_000 })
    .toContainEqual(expect.objectContaining({ type: 'autoconsentDone' }))
  expect(heard).toContainEqual(expect.objectContaining({ type: 'optOutResult', result: true }))
  expect(heard.filter(({ type }) => type === 'autoconsentError')).toEqual([])

  expect(await page.evaluate(() => window.nosale.decisions.advertising)).toEqual({ allowed: false, because: 'choice' })
  await page.reload()
  expect(await w.partner.settled()).toEqual([])
})
