/**
 * The tag before the tag: writes into the JSON block that `nosale.js` reads the
 * row of the law for the day and the region, which it guesses where the site has
 * left that to us. Most sites never load it.
 */
import { guess } from './guess.js'
import { dated } from './regimes.js'
import type { Config } from './types.js'

const block =
  document.querySelector('script[type="application/json"][data-nosale]') ??
  document.head.appendChild(Object.assign(document.createElement('script'), { type: 'application/json' }))
try {
  const own = JSON.parse(block.textContent || '{}') as Config
  const region = own.region && own.region !== 'auto' ? own.region : guess()
  // A text of a script is one of the sinks that Trusted Types guard; a node is not.
  block.replaceChildren(JSON.stringify(dated(region ? { ...own, region: region.toUpperCase() } : own)))
  block.setAttribute('data-nosale', '')
} catch (error) {
  // The block stays as it is, and the gate holds what it cannot read.
  console.error(error)
}
