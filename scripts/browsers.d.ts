import type { Browser, BrowserContext } from 'playwright-core'

export function findChromium(): string | undefined
export function ensureChromium(): string
export function ensureEngines(): { firefox: string; webkit: string }
export function ensureNginx(): string
export function launchChromium(options?: { gpc?: boolean }): Promise<Browser>
export function launchProfile(options?: { gpc?: boolean }): Promise<BrowserContext>
