/**
 * Pictures of the demo, to be looked at: every view in light, dark, 320 px,
 * Romanian and forced colours, into `.screenshots/`. `--readme` renews the README's.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demo } from '../demo/start.js'
import { launchChromium } from './browsers.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, '.screenshots')
const wide = { viewport: { width: 1280, height: 800 } }
const narrow = { viewport: { width: 320, height: 640 } }

const link = (page) => page.locator('footer [data-nosale]').press('Enter')
const press = (name) => (page) => page.getByRole('button', { name, exact: true }).first().click()
const optOut = press('Do Not Sell or Share My Personal Information')

/** Name, address, what the visitor does, how the browser is set. */
const shots = [
  ['opt-in', '/?region=DE', [], wide],
  ['opt-in-dark', '/?region=DE', [], { ...wide, colorScheme: 'dark' }],
  ['opt-in-320', '/?region=DE', [], narrow],
  ['opt-in-ro', '/?region=DE&lang=ro', [], wide],
  ['opt-in-320-ro', '/?region=DE&lang=ro', [], { ...narrow, colorScheme: 'dark' }],
  ['opt-in-forced', '/?region=DE', [], { ...wide, forcedColors: 'active' }],
  ['opt-out', '/?region=US-CA', [], wide],
  ['opt-out-320', '/?region=US-CA', [], narrow],
  ['opted-out', '/?region=US-CA', [optOut], wide],
  ['opted-out-320', '/?region=US-CA', [optOut], { ...narrow, colorScheme: 'dark' }],
  ['preferences', '/?region=US-CA', [optOut, link], wide],
  ['preferences-dark', '/?region=US-CA', [optOut, link], { ...wide, colorScheme: 'dark' }],
  ['preferences-320', '/?region=US-CA', [optOut, link], narrow],
  ['preferences-ro', '/?region=DE&lang=ro', [press('Refuz'), link], wide],
  ['preferences-forced', '/?region=US-CA', [optOut, link], { ...wide, forcedColors: 'active' }],
  ['signal', '/?region=US-CA&gpc=1', [], wide],
  ['privacy', '/privacy?region=US-CA&gpc=1', [press('Close')], { ...wide, whole: true }],
  ['embeds', '/embeds?region=DE', [press('Accept')], { ...wide, whole: true }],
  ['accepted', '/?region=DE', [press('Accept')], { ...wide, whole: true }],
  ['accepted-320', '/?region=DE', [press('Accept')], { ...narrow, whole: true }],
]

/** The gallery, whole: language, theme, size. */
for (const lang of ['en', 'ro', 'de', 'fi', 'ar', 'hi', 'ja'])
  for (const theme of ['light', 'dark', 'contrast', 'branded'])
    for (const size of ['wide', 'phone']) {
      const path = `/gallery?lang=${lang}&theme=${theme}&size=${size}`
      shots.push([
        `gallery-${lang}-${theme}-${size}`,
        path,
        [],
        { viewport: { width: 1540, height: 900 }, whole: true },
      ])
    }

const { url, close } = await demo()
const browser = await launchChromium()
mkdirSync(folder, { recursive: true })
const readme = process.argv.includes('--readme')
for (const [name, path, steps, { whole = false, ...options }] of shots) {
  if (readme && name !== 'opt-out') continue
  const page = await browser.newPage(options)
  await page.goto(url + path)
  await page.waitForTimeout(400)
  for (const step of steps) {
    await step(page)
    await page.waitForTimeout(500)
  }
  const file = readme ? join(root, 'demo/screenshot.png') : join(folder, name + '.png')
  await page.screenshot({ path: file, fullPage: whole })
  console.log(file.slice(root.length))
  await page.close()
}
await browser.close()
await close()
