/** Pages that were marked ahead of time. What each vector does is asked in leaks/; here is what only such pages do. */
import { expect, test } from 'vitest'
import { mark } from '../../html/mark.js'
import { world } from './visit.js'

const w = world()
const yes = { advertising: true }
const purposes = { advertising: { partners: [{ name: 'Ads', hosts: ['ads.localhost'] }] } }
const page = (body: string) =>
  mark(
    `<!doctype html><html lang="en"><head><title>x</title><script src="/nosale.marked.js"></script></head><body>${body.replaceAll('$', w.ads)}</body></html>`,
    { purposes },
  ).html

test.each(['press', 'parser'])(
  'what a released inline script writes comes after it, and the page stays (%s)',
  async (way) => {
    const body = `<p id="before">x</p><script>document.write('<b>1</b>'); document.writeln('<script src="$/w.js"><\\/script>', '<i>2</i>')</script><p id="after">x</p>`
    const visit = await w.visit(await w.visitor(way === 'press' ? undefined : yes), '', { html: page(body) })
    if (way === 'press') await visit.evaluate(() => window.nosale.choose({ advertising: true }))

    expect(await w.partner.settled()).toEqual(['/w.js'])
    const shown = await visit.evaluate(() => [...document.body.children].map(({ localName, id }) => id || localName))
    expect(shown.slice(0, 6)).toEqual(['before', 'script', 'b', 'script', 'i', 'after'])
    expect(await visit.evaluate(() => Object.hasOwn(document, 'write'))).toBe(false)
  },
)

test.each(['press', 'parser'])('tags in a shadow root are released (%s)', async (way) => {
  const body = `<div><template shadowrootmode="open"><slot>own text</slot><img alt="" src="$/i.gif"><script src="$/s.js"></script></template></div>`
  const visit = await w.visit(await w.visitor(way === 'press' ? undefined : yes), '', { html: page(body) })
  if (way === 'press') {
    expect(await w.partner.settled()).toEqual([])
    await visit.evaluate(() => window.nosale.choose({ advertising: true }))
  }

  expect((await w.partner.settled()).sort()).toEqual(['/i.gif', '/s.js'])
  const slotted = () => document.querySelector('div')!.shadowRoot!.querySelector('slot')!.assignedNodes().length
  expect(await visit.evaluate(slotted)).toBe(0)
})

test('a tag of two purposes waits for both', async () => {
  const both = { ...purposes, analytics: { sale: false, partners: [{ name: 'Stats', hosts: ['ads.localhost'] }] } }
  const html = mark(
    `<!doctype html><script type="application/json" data-nosale>${JSON.stringify({ purposes: both })}</script>
     <script src="/nosale.marked.js"></script><img alt="" src="${w.ads}/both.gif">`,
    { purposes: both },
  ).html
  const visit = await w.visit(await w.visitor(), '', { html })
  await visit.evaluate(() => window.nosale.choose({ advertising: true }))
  expect(await w.partner.settled()).toEqual([])
  await visit.evaluate(() => window.nosale.choose({ analytics: true }))
  expect(await w.partner.settled()).toEqual(['/both.gif'])
})

test.each([1, 150])('a tag that comes later among %i others runs, once', async (count) => {
  const visit = await w.visit(await w.visitor(yes), '', { html: page('<p>Text</p>') })
  await visit.evaluate(
    ([ads, count]) => {
      for (let i = 0; i <= count; i++) {
        const script = document.createElement('script')
        script.type = 'text/plain'
        Object.assign(script.dataset, { purpose: 'advertising', src: `${ads}/late.js` })
        document.body.append(i === count >> 1 ? script : document.createElement('p'))
      }
    },
    [w.ads, count] as const,
  )
  expect(await w.partner.settled()).toEqual(['/late.js'])
  expect(await visit.evaluate(() => window.ran)).toEqual(['/late.js'])
})
