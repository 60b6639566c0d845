import type { Browser, BrowserContext } from 'playwright-core'

/** `gpc`: sends the real signal. `bfcache`: keeps pages for when the visitor goes back. `extension`: the folder of one. */
interface Launch {
  gpc?: boolean
  bfcache?: boolean
  extension?: string
}

export function findChromium(): string | undefined
export function ensureChromium(): string
export function ensureEngines(): { firefox: string; webkit: string }
export function ensureNginx(): string
export function launchChromium(options?: Launch): Promise<Browser>
export function launchProfile(options?: Launch): Promise<BrowserContext>
