/**
 * A page that nothing is added to. Playwright puts a world of its own into
 * every frame, which weighs more than most scripts do, and which no visitor
 * has: what a page's scripts cost is measured without it.
 */

/** Opens a page in a clean profile, over the browser's own session. */
export async function openPlain(browser) {
  const root = await browser.newBrowserCDPSession()
  const { browserContextId } = await root.send('Target.createBrowserContext')
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  const answers = new Map()
  let lastId = 0
  root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const { id, result, error } = JSON.parse(message)
    if (from !== sessionId || !answers.has(id)) return
    const [resolve, reject] = answers.get(id)
    if (error) reject(new Error(error.message))
    else resolve(result)
  })
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      answers.set(++lastId, [resolve, reject])
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: lastId, method, params }) })
    })
  return {
    send,
    async evaluate(expression) {
      return (await send('Runtime.evaluate', { expression, returnByValue: true })).result.value
    },
    async close() {
      await root.send('Target.disposeBrowserContext', { browserContextId })
      await root.detach()
    },
  }
}
