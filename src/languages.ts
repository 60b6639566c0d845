/**
 * Language → the file of its words. The build writes out an import for each
 * file of `widget/text/` but English, which bundlers can follow.
 */
import type { Language } from './types.js'

export const languages: { readonly [lang: string]: () => Promise<Language> } = {}
