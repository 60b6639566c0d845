/** Firefox over WebDriver BiDi and WebKitGTK over plain WebDriver, behind the two verbs that these tests need. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import puppeteer from 'puppeteer-core'
import { ensureEngines, launchChromium } from '../../scripts/browsers.js'

/** A clean profile of one engine, with one page. */
export interface Engine {
  go(url: string): Promise<void>
  /** Runs an expression in the page. */
  run(code: string): Promise<unknown>
  close(): Promise<void>
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for the document; some engines report a page with odd loads as never loaded. */
async function complete(engine: Engine, url: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 10_000; await pause(100)) {
    const state = await engine.run(`location.href + ' ' + document.readyState`).catch(() => '')
    if (state === `${url} complete`) return
  }
  throw new Error(`${url} did not load.`)
}

async function chromium(): Promise<Engine> {
  const browser = await launchChromium()
  const page = await (await browser.newContext()).newPage()
  return {
    go: async (url) => void (await page.goto(url)),
    run: (code) => page.evaluate(code),
    close: () => browser.close(),
  }
}

async function firefox(): Promise<Engine> {
  const { firefox: executablePath } = ensureEngines()
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await (await browser.createBrowserContext()).newPage()
  const engine: Engine = {
    async go(url) {
      page.goto(url).catch(() => {})
      await complete(engine, url)
    },
    run: (code) => page.evaluate(code),
    close: () => browser.close(),
  }
  return engine
}

async function webkit(): Promise<Engine> {
  const { webkit: binary } = ensureEngines()
  const started: ChildProcess[] = []
  const display = `:${80 + (process.pid % 900)}`
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
  let session: { sessionId: string } | undefined
  for (let tries = 0; !session; tries++) {
    await pause(300)
    session = (await call('POST', '/session', { capabilities }).catch((error: unknown) => {
      if (tries > 30) throw error
    })) as typeof session
  }
  const base = `/session/${session.sessionId}`
  const engine: Engine = {
    async go(url) {
      await call('POST', base + '/url', { url })
      await complete(engine, url)
    },
    run: (code) => call('POST', base + '/execute/sync', { script: `return (${code})`, args: [] }),
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
