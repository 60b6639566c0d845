/** One engine, one site and one partner for a group of tests. */
import { afterAll, beforeAll } from 'vitest'
import { type Partner, type Site, partner, site } from '../../demo/serve.js'
import { type Engine, type Options, engines } from './drive.js'

type Name = keyof typeof engines
export const names = Object.keys(engines) as Name[]

export interface World {
  readonly engine: Engine
  readonly home: Site
  readonly ads: Partner
  /** The partner's origin, as a page writes it. */
  readonly host: string
}

/** Sets up the world of a group; the partner has these `files`. */
export function world(name: Name, { files = {}, ...options }: Options & { files?: Partner['files'] } = {}): World {
  const made = {} as { -readonly [key in keyof World]: World[key] }
  beforeAll(async () => {
    made.home = await site()
    made.ads = await partner({ files })
    made.host = `http://ads.localhost:${made.ads.port}`
    made.engine = await engines[name](options)
  })
  afterAll(async () => {
    await made.engine?.close()
    await Promise.all([made.home?.close(), made.ads?.close()])
  })
  return made
}
