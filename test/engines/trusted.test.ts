/** Trusted Types in three engines: what a page that enforces them asks a partner for waits, and comes back. */
import { describe, expect, test } from 'vitest'
import { names, world } from './world.js'

const paths = ['/attribute.js', '/doc.gif', '/embed.html', '/markup.gif', '/object.html', '/set.js']

describe.each(names)('%s', (name) => {
  const w = world(name)

  test.each([
    ['no policy is named', 'free', ''],
    ['ours is', 'named', '; trusted-types page nosale'],
  ])('where %s, all that was held comes back', async (_where, own, csp) => {
    const { host } = w
    const settings = { purposes: { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } } }
    w.home.pages['/'] = {
      headers: { 'Content-Security-Policy': `require-trusted-types-for 'script'${csp}` },
      body: `<!doctype html><html lang="en"><head><title>Page</title>
        <script type="application/json" data-nosale>${JSON.stringify(settings)}</script>
        <script src="/nosale.js"></script></head><body><script>
          const page = trustedTypes.createPolicy('page', { createHTML: (html) => html, createScriptURL: (url) => url })
          const add = (name, values) => document.body.appendChild(Object.assign(document.createElement(name), values))
          add('script', { src: page.createScriptURL('${host}/set.js') })
          add('script', {}).setAttribute('src', page.createScriptURL('${host}/attribute.js'))
          add('object', { type: 'text/html', data: page.createScriptURL('${host}/object.html') })
          add('embed', { src: page.createScriptURL('${host}/embed.html') })
          add('iframe', { srcdoc: page.createHTML('<img alt="" src="${host}/doc.gif">') })
          add('div', {}).innerHTML = page.createHTML('<img alt="" src="${host}/markup.gif">')
          try { document.createElement('script').src = '/plain.js' } catch ({ name }) { window.plain = name }
        </script></body></html>`,
    }
    w.ads.clear()
    // A host of its own is a first visit.
    await w.engine.go(`http://${own}.localhost:${w.home.port}/`)
    expect([await w.ads.settled(), await w.engine.run('window.plain')]).toEqual([[], 'TypeError'])
    await w.engine.run('window.nosale.choose({ advertising: true })')
    await expect
      .poll(async () => [...new Set(await w.ads.settled())].toSorted(), { timeout: 15_000 })
      .toEqual(expect.arrayContaining(paths))
  })

  test('the table of the law is read where no policy may be made', async () => {
    const settings = { region: 'US-CT', regimes: { 'US-CT': { regime: 'opt-in' } }, age: 17 }
    w.home.pages['/'] = {
      headers: { 'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types 'none'` },
      body: `<!doctype html><html lang="en"><head><title>Page</title>
        <script type="application/json" data-nosale>${JSON.stringify(settings)}</script>
        <script src="/region.js"></script><script src="/nosale.js"></script></head><body></body></html>`,
    }
    await w.engine.go(`http://table.localhost:${w.home.port}/`)
    expect(await w.engine.run('JSON.stringify(window.nosale.settings.config)')).toBe(
      JSON.stringify({ regime: 'opt-in', region: 'US-CT', minor: true }),
    )
  })
})
