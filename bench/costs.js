/** What holding costs the page's own work: per node that comes in, per fetch and per XHR, in ns. */
import { headOf, nosaleHead } from './subjects.js'

const sizes = [10_000, 100_000]
const hosts = [10, 100, 1_000]
const yes = `window.nosale.choose({ advertising: true })`

/** `act` runs once the page has loaded. */
const guards = (count) => [
  { name: 'nosale, holding', head: nosaleHead(count) },
  { name: 'nosale, allowed', head: nosaleHead(count, 'opt-out') },
  { name: 'nosale, allowed by a press', head: nosaleHead(count), act: yes },
]
const yett = (count) => ({
  name: 'yett, holding',
  head: `<script>window.YETT_BLACKLIST = [${Array.from({ length: count }, (_, i) => `/partner${i}\\.example/`)}]</script><script src="/peers/yett/yett.min.js"></script>`,
})
const c15t = (count) => ({
  name: 'c15t, holding',
  head: `<script>window.rules = ${JSON.stringify(Array.from({ length: count }, (_, i) => ({ id: `r${i}`, domain: `partner${i}.example`, category: 'marketing' })))}</script>${headOf('c15t')}`,
})
const nothing = { name: 'nothing', head: '' }

/** Runs in the page: elements after load, each with its own text, and whatever observers do about them. */
async function insert(count) {
  const main = document.querySelector('main')
  for (let i = 0; i < count; i++) main.appendChild(document.createElement('div')).textContent = 'x'
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(0)
  })
}

/** Run in the page: calls that are over before they reach the network. */
function fetching(count) {
  const signal = AbortSignal.abort()
  for (let i = 0; i < count; i++) fetch('http://a.b.unlisted.example/x', { signal }).catch(() => {})
}
function opening(count) {
  for (let i = 0; i < count; i++) new XMLHttpRequest().open('GET', 'http://a.b.unlisted.example/x')
}

/** One round: row → ns of the page's main thread, so that other processes do not count. */
export async function costs(browser, server) {
  const found = {}
  for (const subject of [nothing, ...guards(10), yett(10)]) {
    for (const size of sizes) {
      await opened(browser, server, subject, '', async (time) => {
        found[`per node after load, ${size}: ${subject.name}`] =
          (await time((page) => page.evaluate(insert, size))) / size
      })
      if (subject.act) continue
      await opened(browser, server, subject, '<div>x</div>'.repeat(size), async (time) => {
        found[`per node while parsing, ${size}: ${subject.name}`] = (await time((page) => page.reload())) / size
      })
    }
  }
  for (const count of hosts) {
    for (const subject of [nothing, ...guards(count), yett(count), c15t(count)]) {
      const calls = subject.name.startsWith('c15t') ? 1_000 : 20_000
      await opened(browser, server, subject, '', async (time) => {
        for (const [name, act] of [
          ['fetch', fetching],
          ['XHR', opening],
        ]) {
          await time((page) => page.evaluate(act, 1_000))
          found[`per ${name}, ${count} hosts: ${subject.name}`] =
            (await time((page) => page.evaluate(act, calls))) / calls
        }
      })
    }
  }
  return found
}

/** A loaded page of a subject, and a clock that counts the ns of its main thread. */
async function opened(browser, server, { head, act }, nodes, work) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(server.put('costs', `${head}</head><body><main hidden>${nodes}</main>`))
    if (act) await page.evaluate(act)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const now = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'ThreadTime').value * 1e9
    }
    await work(async (run) => {
      const start = await now()
      await run(page)
      return (await now()) - start
    })
  } finally {
    await context.close()
  }
}
