import type { Browser } from 'playwright-core'

export function findChromium(): string | undefined
export function ensureChromium(): string
export function ensureEngines(): { firefox: string; webkit: string }
export function ensureNginx(): string
export function launchChromium(options?: { gpc?: boolean }): Promise<Browser>
