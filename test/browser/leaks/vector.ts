/** What a vector is: one way in which a page can reach a partner. No code. */

export type EngineName = 'chromium' | 'firefox' | 'webkit'

/**
 * In all texts `$` is a URL at the partner that this vector alone asks for, without its ending; `$HOST` is
 * the partner's host and port, `$PATH` the path of `$`, `$TCP` and `$UDP` are sockets of its own at the partner.
 */
export interface Vector {
  readonly id: string
  /** Markup that the parser meets. */
  readonly markup?: string
  /** A first-party script's code, the body of an async function; see `kit` in page.ts for what it may call. */
  readonly code?: string
  /** The markup belongs into `<head>`. */
  readonly head?: boolean
  /** The markup stands behind a slow script of the site's own: only look-ahead can fetch it early. */
  readonly ahead?: boolean
  /** The code runs while the page is parsed; otherwise after it has loaded. */
  readonly parsing?: boolean
  /** It would disturb others, so it has a page of its own, or shares one with those that name the same. */
  readonly alone?: boolean | string
  /** It may take the page away, so nobody waits for the page's own end. */
  readonly leaves?: boolean
  /** Files of the site's own, below `/own/`. */
  readonly files?: { readonly [name: string]: string }
  /** Headers of the page. */
  readonly headers?: { readonly [name: string]: string }
  /** Whose host `$` names, instead of the partner's: a control, which arrives in every state. */
  readonly control?: string
  /** Asks more than once on its own (media by ranges, retries): once is as good as twice. */
  readonly repeats?: boolean
  /** Where it does not fire on a bare page either, and why. */
  readonly not?: { readonly [engine in EngineName]?: string }
}

export type Options = Omit<Vector, 'id' | 'markup' | 'code'>
export type Row = readonly [id: string, text: string, options?: Options]
