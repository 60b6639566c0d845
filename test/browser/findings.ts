/** What axe finds in a page, and the looks in which it is asked: one language from right to left, four themes. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const themes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
] as const

export const languages = ['en', 'ro', 'ar']
/** Language, theme, and how to have it. */
export const looks = languages.flatMap((lang) => themes.map(([theme, media]) => [lang, theme, media] as const))

/** With the rules that axe keeps off by default. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const rules = { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } }
    const { violations } = await here.run({ rules })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  })
}
