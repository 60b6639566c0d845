/** A visit, a press and the visit after it: what they cost in time and memory, on a fast machine and on a slow one. */
import { openPlain } from './plain.js'

/** What a slow visit is: the network of Lighthouse's mobile run and a quarter of the processor. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 7.5e5 / 8 }
const slowProcessor = 4

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Makes the machine and its network slow. */
export async function slowDown(session) {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowNetwork)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor })
}

/** Runs in the page: since when has the banner stood still, what shifted, what blocked? */
function watch(banner) {
  const seen = (window.seen = { settled: 0, shift: 0, long: 0 })
  const find = new Function('return ' + banner)
  const observe = (type, add) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true })
  observe('layout-shift', ({ value }) => (seen.shift += value))
  observe('longtask', () => seen.long++)
  let last
  const look = () => {
    const element = document.body && find()
    if (element) {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { opacity, visibility } = getComputedStyle(element)
      const now = [x, y, width, height, opacity, visibility].join()
      const visible = width > 0 && opacity > 0 && visibility === 'visible'
      if (visible && now !== last) [last, seen.settled] = [now, performance.now()]
    }
    requestAnimationFrame(look)
  }
  look()
}

/** Runs in the page: when was the press, and the paint after it? */
function listen() {
  window.tags = []
  addEventListener(
    'click',
    ({ timeStamp }) => {
      window.pressed = timeStamp
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (window.painted = performance.now() - timeStamp)
        port2.postMessage(0)
      })
    },
    { capture: true, once: true },
  )
}

/** One round of one subject. Times are in ms, of script in thread time, heap in KiB. */
export async function visit(browser, url, subject) {
  return {
    ...(await fast(browser, url, subject)),
    ...(await shown(browser, url, subject)),
    ...(await slow(browser, url, subject)),
  }
}

async function fast(browser, url, subject) {
  const press = await profile(browser, async (page) => {
    await page.goto(url)
    await pause(1200)
    return pressed(page, subject)
  })
  return {
    ...(await costs(browser, url, subject)),
    'press to paint': press?.paint,
    'press to first tag': press?.first,
    'press to last tag': press?.last,
  }
}

/** What a first visit and, after a press, the next one take of script and of memory. */
async function costs(browser, url, { button }) {
  const page = await openPlain(browser)
  try {
    await page.send('Performance.enable', { timeDomain: 'threadTicks' })
    const first = await cost(page, url)
    if (button) {
      const [x, y] = await page.evaluate(middle(button))
      for (const type of ['mousePressed', 'mouseReleased'])
        await page.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
      await pause(1500)
    }
    const returning = await cost(page, url)
    return {
      'boot first': first.script,
      'boot returning': returning.script,
      'heap first': first.heap,
      'heap returning': returning.heap,
    }
  } finally {
    await page.close()
  }
}

async function shown(browser, url, subject) {
  if (!subject.banner) return {}
  return profile(browser, async (page) => {
    await page.addInitScript(watch, subject.banner)
    await page.goto(url)
    await pause(2200)
    const { settled, shift } = await page.evaluate(() => window.seen)
    return { 'banner settled': settled, 'layout shift': shift }
  })
}

async function slow(browser, url, subject) {
  if (!subject.banner) return {}
  return profile(browser, async (page, session) => {
    await slowDown(session)
    await page.addInitScript(watch, subject.banner)
    await page.goto(url)
    await pause(3000)
    const { settled, long } = await page.evaluate(() => window.seen)
    const press = await pressed(page, subject)
    await page.goto(url)
    await pause(2500)
    const tag = await page.evaluate(() => window.tags?.[0])
    return {
      'banner settled, slow': settled,
      'long tasks, slow': long,
      'press to paint, slow': press?.paint,
      'press to last tag, slow': press?.last,
      'returning to first tag, slow': tag,
    }
  })
}

async function profile(browser, work) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    return await work(page, await context.newCDPSession(page))
  } finally {
    await context.close()
  }
}

/** Loads the page; all script until it is quiet, and what stays in memory. */
async function cost(page, url) {
  const before = await script(page)
  await page.send('Page.navigate', { url })
  await pause(1200)
  const after = await script(page)
  await page.send('HeapProfiler.collectGarbage')
  const { usedSize } = await page.send('Runtime.getHeapUsage')
  // A navigation to another process starts from nothing.
  return { script: after >= before ? after - before : after, heap: usedSize / 1024 }
}

async function script(page) {
  const { metrics } = await page.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000
}

/** An expression: where to press. */
function middle(button) {
  return `(() => { const { x, y, width, height } = (${button}).getBoundingClientRect(); return [x + width / 2, y + height / 2] })()`
}

/** A real press of the button that says yes. */
async function pressed(page, { button }) {
  if (!button) return
  const place = await page.evaluate(middle(button))
  await page.evaluate(listen)
  await page.mouse.click(...place)
  await pause(1500)
  return page.evaluate(() => ({
    paint: window.painted,
    first: window.tags[0] - window.pressed,
    last: window.tags.length === 12 ? window.tags[11] - window.pressed : undefined,
  }))
}
