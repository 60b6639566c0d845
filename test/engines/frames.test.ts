/** Frames of another site ask the page in three engines, which differ in how frames find and hear each other. */
import { describe, expect, test } from 'vitest'
import { names, world } from './world.js'

/** Goes up from the frame until a window has the locator, then asks there, and tells the top what it heard. */
const frame = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frame</title><script>
  function ask(name, command, parameter, asText) {
    let target = window
    for (;;) {
      try { if (target.frames['__' + name + 'Locator']) break } catch {}
      if (target === window.top) return parent.postMessage({ heard: name + ' not found' }, '*')
      target = target.parent
    }
    const call = { ['__' + name + 'Call']: { command, parameter, version: 1, callId: name + asText } }
    target.postMessage(asText ? JSON.stringify(call) : call, '*')
  }
  addEventListener('message', ({ data }) => {
    const reply = typeof data === 'string' ? JSON.parse(data) : data
    for (const key in reply) {
      const { returnValue, success, callId } = reply[key]
      const said = returnValue.uspString || returnValue.gppString || returnValue.eventName || returnValue
      top.postMessage({ heard: [typeof data, callId, said, success].join(' ') }, '*')
    }
  })
  ask('uspapi', 'getUSPData', undefined, true)
  ask('uspapi', 'getUSPData', undefined, false)
  ask('gpp', 'ping', undefined, true)
  ask('gpp', 'ping', undefined, false)
  ask('gpp', 'getField', 'usca.SaleOptOut', false)
</script></html>`

describe.each(names)('%s', (name) => {
  const w = world(name, { files: { '/frame.html': frame } })

  test('a frame of another site, parsed with the page, is answered in both forms', async () => {
    w.home.pages['/frames'] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script>window.heard = []; addEventListener('message', ({ data }) => data && data.heard && heard.push(data.heard))</script>
      <script src="/nosale.js" data-region="US-CA"></script></head>
      <body><iframe src="${w.host}/frame.html"></iframe></body></html>`
    await w.engine.go(`http://site.localhost:${w.home.port}/frames`)
    let heard: string[] = []
    for (let tries = 0; tries < 100 && heard.length < 5; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      heard = (await w.engine.run('window.heard')) as string[]
    }
    expect([...heard].sort()).toEqual([
      'object gppfalse 2 true',
      'object gppfalse DBABBg~BUoAAACA.QA true',
      'object uspapifalse 1YNN true',
      'string gpptrue DBABBg~BUoAAACA.QA true',
      'string uspapitrue 1YNN true',
    ])
  })
})
