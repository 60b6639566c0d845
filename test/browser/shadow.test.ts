/** A page whose images have the names of all that a document can do: `<img name="body">` shadows `document.body`. */
import { expect, test } from 'vitest'
import { world } from './visit.js'

const w = world()

test.each(['nosale.marked.js', 'nosale.js'])(
  '%s asks, releases, keeps its link and its no where every name of the document is taken',
  async (file) => {
    const visitor = await w.visitor()
    const names = await (
      await w.visit(visitor, '')
    ).evaluate(() => [Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)))
    expect(names.length).toBeGreaterThan(200)
    const page = await visitor.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    w.site.pages['/'] = `<!doctype html><html lang="en"><head><title>Page</title>
      <script type="application/json" data-nosale>{"purposes":{"advertising":{"partners":[{"name":"Acme","hosts":["ads.localhost"]}]}}}</script>
      <script src="/${file}" data-region="DE"></script><meta http-equiv="Content-Security-Policy" content=""></head>
      <body>${names.map((name) => `<img alt="" name="${name}">`).join('')}
      <img alt="" data-purpose="advertising" data-src="${w.ads}/marked.gif">
      <script type="text/plain" data-purpose="advertising" data-src="${w.ads}/external.js"></script>
      <script type="text/plain" data-purpose="advertising">new Image().src = '${w.ads}/inline.gif'</script>
      <template data-purpose="advertising"><img alt="" data-src="${w.ads}/template.gif"></template>
      ${file === 'nosale.js' ? `<img alt="" src="${w.ads}/raw.gif">` : ''}
      </body></html>`
    await page.goto(w.home, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Accept' }).waitFor()
    expect(await w.partner.settled()).toEqual([])
    await page.getByRole('button', { name: 'Accept' }).click()
    const paths = ['/external.js', '/inline.gif', '/marked.gif', '/template.gif']
    await expect
      .poll(async () => (await w.partner.settled()).toSorted())
      .toEqual(file === 'nosale.js' ? [...paths, '/raw.gif'].toSorted() : paths)
    await page.getByRole('link', { name: 'Do Not Sell' }).click()
    await page.getByRole('switch').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await visitor.cookies()).map(({ value }) => value).join())
      .toContain('no:advertising')
    expect(errors).toEqual([])
  },
)
