/** Trusted Types: a text of ours in the form that a page's sinks take. Knows no sink. */

interface Policy {
  createHTML(text: string): unknown
  createScriptURL(text: string): unknown
}

const same = (text: string): string => text
let policy: Policy | undefined

/** The text as a value of this kind; `otherwise` where the page lets us make no policy, or has no Trusted Types. */
export function trusted(kind: keyof Policy, text: string, otherwise: unknown): unknown {
  try {
    policy ??= (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, policy: Policy): Policy } }
    ).trustedTypes.createPolicy('nosale', { createHTML: same, createScriptURL: same })
    return policy[kind](text)
  } catch {
    // Asked for once: each refusal is reported to the page's server.
    policy ??= {} as Policy
    return otherwise
  }
}
