/** What is put to the test: nosale in each of its forms, and what a page without anything sends. Data, mostly. */
import { mark } from '../../../html/mark.js'
import { encode } from '../../../src/record.js'

/** What the visitor has said, or the browser says, before the page loads. */
export type Before = 'nothing' | 'yes' | 'no' | 'gpc'

export interface Subject {
  readonly name: string
  /** Markup that comes first in `<head>`. */
  head(before: Before): string
  /** A cookie of an earlier answer. */
  cookie?(before: Before): string | undefined
  /** An expression that says yes in the page; it may return a promise. */
  readonly accept?: string
  readonly withdraw?: string
  /** Tried only with vectors that can share a page. */
  readonly isBrief?: boolean
  /** Marks the document ahead of time. */
  readonly rewrite?: (html: string) => string
  /** Files of the site's own that it brings along. */
  readonly files?: { readonly [path: string]: string }
  /** It is about markup, so only vectors in markup are put to it. */
  readonly isForMarkup?: boolean
}

export const bare: Subject = { name: 'bare', head: () => '' }

/** The partner as the site lists it: its host, and one in another script. */
export const partner = { name: 'Ads', hosts: ['ads.localhost', 'xn--bcher-kva.localhost'] }

const purposes = { advertising: { partners: [partner] } }

const day = () => new Date().toJSON().slice(0, 10)

function config(before: Before, more: object): string {
  const regime = before === 'nothing' ? 'opt-in' : 'opt-out'
  const settings = { regime, purposes, ...more }
  return `<script type="application/json" data-nosale>${JSON.stringify(settings)}</script>`
}

function form(name: string, markup: string, more: object = {}): Subject {
  return {
    name,
    head: (before) => config(before, more) + markup,
    cookie(before) {
      if (before !== 'yes' && before !== 'no') return
      const choices = { advertising: before === 'yes' }
      return 'nosale=' + encode({ choices, day: day(), gpc: false, policyVersion: undefined, damaged: false })
    },
    accept: 'window.nosale.choose({ advertising: true })',
    withdraw: 'window.nosale.optOut()',
  }
}

const tag = '<script src="/nosale.js"></script>'
/** Chromium does not look ahead past it. */
const barrier = '<meta http-equiv="Content-Security-Policy" content="">'

export const forms = {
  ordinary: form('ordinary', tag),
  barrier: form('barrier', barrier + tag),
  marked: {
    ...form('marked', '<script src="/nosale.marked.js"></script>'),
    rewrite: (html) => mark(html, { purposes }).html,
    isForMarkup: true,
  },
  strict: form(
    'strict',
    `<script src="/nosale.strict.js"></script>${barrier}<noscript><!--nosale-->`,
    // Other controls are strangers of whom the site says that they need not wait.
    { strict: ['other.localhost', 'myads.localhost', 'ads-localhost.localhost'] },
  ),
} as const satisfies { [name: string]: Subject }

export type FormName = keyof typeof forms
