/**
 * What is fetched of the catalogue when somebody wants to read or to clean:
 * names, policies, and traces, of every partner.
 */
import * as catalogue from './index.js'

/** `[name, purpose, policyUrl, names of cookies and keys on the site, names of cookies elsewhere]`; the items of lists are separated by spaces. */
export type Facts = readonly [name: string, purpose: string, policyUrl: string, here: string, elsewhere: string]

export const known: { readonly [id: string]: Facts } = Object.fromEntries(
  Object.values(catalogue).map(
    ({ id, name, purpose = '', policyUrl = '', cookies = [], storage = [], elsewhere = [] }) => [
      id,
      [name, purpose, policyUrl, [...new Set([...cookies, ...storage])].join(' '), elsewhere.join(' ')],
    ],
  ),
)
