import type { Partner } from './serve.js'

export function demo(options?: {
  port?: number
  partnerPort?: number
}): Promise<{ url: string; adsUrl: string; partner: Partner; close(): Promise<unknown> }>
