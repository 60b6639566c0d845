/** What a page fetches, where there is no server. */
import type { Files, Load } from '../src/types.js'

/** Hands out these files; the rest is still on its way. */
export function loadOf(
  files: { readonly [name in keyof Files]?: () => Promise<{ readonly start: Files[name] }> } = {},
): Load {
  return {
    file: async (name) => files[name]?.() ?? new Promise<never>(() => {}),
    text: async () => undefined,
  }
}
