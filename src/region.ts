/**
 * The tag before the tag: writes into the JSON block that `nosale.js` reads the
 * row of the law for the day and the region, which it guesses where the site has
 * left that to us. Most sites never load it.
 */
import { guess } from './guess.js'
import { regimesOf } from './regimes.js'
import type { Config } from './types.js'

const block =
  document.querySelector('script[type="application/json"][data-nosale]') ??
  document.head.appendChild(Object.assign(document.createElement('script'), { type: 'application/json' }))
try {
  const { region, ...rest } = JSON.parse(block.textContent || '{}') as Config
  const place = region && region !== 'auto' ? region.toUpperCase() : guess()
  const found = place && { region: place, regimes: regimesOf(place, rest.regimes) }
  block.textContent = JSON.stringify({ ...rest, ...found })
  block.setAttribute('data-nosale', '')
} catch {
  // The gate says what is wrong with the block.
}
