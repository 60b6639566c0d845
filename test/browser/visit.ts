/**
 * One real browser, one site and one partner for a file of tests. A visit is a
 * page in a clean profile; the partner's log says what it asked for.
 */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Answer, type Partner, type Site, partner, site } from '../../demo/serve.js'
import { launchChromium } from '../../scripts/browsers.js'
import { encode } from '../../src/record.js'
import type { Choices, Config } from '../../src/types.js'

declare global {
  interface Window {
    ran: string[]
    log: unknown[]
  }
}

export interface World {
  readonly browser: Browser
  readonly site: Site
  readonly partner: Partner
  /** The partner's origin, as a page writes it. */
  readonly ads: string
  /** The site's origin. */
  readonly home: string
  /** A clean profile, with the cookie of an earlier answer if given. */
  visitor(choices?: Choices, options?: { gpc?: boolean }): Promise<BrowserContext>
  /** Serves a page, visits it and waits until the partner is quiet; `head` comes after the tag. */
  visit(visitor: BrowserContext, body: string, options?: Partial<Visit>): Promise<Page>
}

interface Visit {
  /** Attributes of the script tag. */
  attributes: string
  head: string
  headers: NonNullable<Answer['headers']>
  /** A whole document instead. */
  html: string
}

/** Sets up the world of a test file. */
export function world(options: { gpc?: boolean } = {}): World {
  const made = {} as { -readonly [key in keyof World]: World[key] }
  const contexts: BrowserContext[] = []

  beforeAll(async () => {
    made.site = await site()
    made.partner = await partner()
    made.browser = await launchChromium(options)
    made.ads = `http://ads.localhost:${made.partner.port}`
    made.home = `http://site.localhost:${made.site.port}`
  })
  beforeEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    made.partner.clear()
    made.site.requests.length = 0
  })
  afterAll(async () => {
    await made.browser?.close()
    await Promise.all([made.site?.close(), made.partner?.close()])
  })

  made.visitor = async (choices, { gpc = false } = {}) => {
    const context = await made.browser.newContext()
    contexts.push(context)
    if (choices) {
      const record = { choices, day: new Date().toJSON().slice(0, 10), gpc, policyVersion: undefined, damaged: false }
      await context.addCookies([{ name: 'nosale', value: encode(record), url: made.home }])
    }
    return context
  }
  made.visit = async (visitor, body, { attributes = '', head = '', headers = {}, html } = {}) => {
    const source =
      html ??
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script src="/nosale.js" ${attributes}></script>${head}</head><body>${body}</body></html>`
    made.site.pages['/'] = { body: source, headers }
    const page = await visitor.newPage()
    await page.goto(made.home, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.readyState === 'complete')
    await made.partner.settled()
    return page
  }
  return made
}

/** The settings of a page, as the block that the gate reads. */
export const json = (config: Config): string =>
  `<script type="application/json" data-nosale>${JSON.stringify(config)}</script>`

/** A page of a site that sells and counts, with its policy. */
export const pageOf = (
  config: Config,
  { head = '', body = '', tag = '<script src="/nosale.js"></script>' } = {},
): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}
   ${json({ purposes: { advertising: {}, analytics: { sale: false } }, policyUrl: '/privacy', ...config })}${tag}</head><body><main><h1>Page</h1>${body}</main></body></html>`

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true })
