/** Firefox over WebDriver BiDi and WebKitGTK over plain WebDriver, behind the few verbs that these tests need. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import puppeteer from 'puppeteer-core'
import { ensureEngines, launchProfile } from '../../scripts/browsers.js'

/** A clean profile of one engine, with one page. */
export interface Engine {
  readonly version: string
  /** Goes there without waiting, and closes what earlier pages have opened. */
  start(url: string): Promise<void>
  /** Goes there and waits for the document. */
  go(url: string): Promise<void>
  /** Runs an expression in the page. */
  run(code: string): Promise<unknown>
  /** A visitor's own press in the middle of an element; throws where something else is in front. */
  press(selector: string): Promise<void>
  /** A visitor's own key. */
  type(key: keyof typeof keys): Promise<void>
  /** Gives the page a window of this size. */
  resize(width: number, height: number): Promise<void>
  /** What the visitor sees, as PNG. */
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** As WebDriver writes them. */
const keys = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Space: ' ' }

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for the document; some engines report a page with odd loads as never loaded. */
async function complete(engine: Engine, url: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 10_000; await pause(100)) {
    const state = await engine.run(`location.href + ' ' + document.readyState`).catch(() => '')
    if (state === `${url} complete`) return
  }
  throw new Error(`${url} did not load.`)
}

export interface Options {
  /** Sends the real Global Privacy Control; WebKitGTK has none. */
  gpc?: boolean
  /** Keeps the back/forward cache, which Chromium's driver turns off. */
  bfcache?: boolean
}

/** The middle of an element, in whole pixels of the window. */
async function middle({ run }: Pick<Engine, 'run'>, selector: string): Promise<[x: number, y: number]> {
  const spot = await run(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)})
    if (!element) return
    element.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)]
    return element.contains(document.elementFromPoint(x, y)) && [x, y]
  })()`)
  if (!spot) throw new Error(`${selector} is not there, or something is in front of it.`)
  return spot as [number, number]
}

/** A page that navigates or hangs may never answer. */
function soon<T>(answer: Promise<T>): Promise<T> {
  const late = pause(10_000).then(() => {
    throw new Error('The page did not answer.')
  })
  return Promise.race([answer, late])
}

async function chromium(options: Options = {}): Promise<Engine> {
  const context = await launchProfile(options)
  const page = context.pages()[0] ?? (await context.newPage())
  const engine: Engine = {
    version: `Chromium ${context.browser()?.version()}`,
    async start(url) {
      for (const other of context.pages()) if (other !== page) await other.close()
      await page.goto(url, { waitUntil: 'commit' }).catch(() => {})
    },
    go: async (url) => void (await page.goto(url)),
    run: (code) => soon(page.evaluate(code)),
    press: async (selector) => page.mouse.click(...(await middle(engine, selector))),
    type: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    close: () => context.close(),
  }
  return engine
}

async function firefox({ gpc = false }: Options = {}): Promise<Engine> {
  const { firefox: executablePath } = ensureEngines()
  const extraPrefsFirefox = {
    'dom.min_background_timeout_value': 4,
    'privacy.trackingprotection.enabled': false,
    // As visitors have it: the driver's own settings turn preconnects off.
    'network.http.speculative-parallel-limit': 20,
    // A partner is on the loopback here, and nowhere else.
    'media.peerconnection.ice.loopback': true,
    'privacy.globalprivacycontrol.enabled': gpc,
    'privacy.globalprivacycontrol.functionality.enabled': gpc,
  }
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox })
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const engine: Engine = {
    version: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
    async start(url) {
      for (const other of await context.pages()) if (other !== page) await other.close()
      page.goto(url).catch(() => {})
    },
    async go(url) {
      await engine.start(url)
      await complete(engine, url)
    },
    run: (code) => soon(page.evaluate(code)),
    press: async (selector) => page.mouse.click(...(await middle(engine, selector))),
    type: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  }
  return engine
}

let displays = 0

async function webkit(_options?: Options): Promise<Engine> {
  const { webkit: binary } = ensureEngines()
  const started: ChildProcess[] = []
  const display = `:${80 + ((process.pid * 8 + displays++) % 9000)}`
  started.push(spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' }))
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  started.push(spawn('WebKitWebDriver', ['-p', String(port)], { env, stdio: 'ignore' }))

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  const options = { binary, args: ['--automation'] }
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options } }
  let session: { sessionId: string; capabilities: { browserVersion: string } } | undefined
  for (let tries = 0; !session; tries++) {
    await pause(300)
    session = (await call('POST', '/session', { capabilities }).catch((error: unknown) => {
      if (tries > 30) throw error
    })) as typeof session
  }
  const base = `/session/${session.sessionId}`
  const own = await call('GET', base + '/window')
  const engine: Engine = {
    version: `WebKitGTK ${session.capabilities.browserVersion}`,
    async start(url) {
      for (const handle of (await call('GET', base + '/window/handles')) as string[]) {
        if (handle === own) continue
        await call('POST', base + '/window', { handle })
        await call('DELETE', base + '/window')
      }
      await call('POST', base + '/window', { handle: own })
      await call('POST', base + '/url', { url })
    },
    async go(url) {
      await engine.start(url)
      await complete(engine, url)
    },
    run: (code) => soon(call('POST', base + '/execute/sync', { script: `return (${code})`, args: [] })),
    async press(selector) {
      const [x, y] = await middle(engine, selector)
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await call('POST', base + '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    async type(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }))
      await call('POST', base + '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    async resize(width, height) {
      await call('POST', base + '/window/rect', { width, height })
    },
    async picture() {
      return Buffer.from((await call('GET', base + '/screenshot')) as string, 'base64')
    },
    async close() {
      await call('DELETE', base)
      for (const child of started) child.kill()
      await Promise.all(started.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')))
    },
  }
  return engine
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

export const engines = { chromium, firefox, webkit }
