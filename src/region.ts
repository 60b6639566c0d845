/**
 * The tag before the tag: writes the guess into the JSON block that `nosale.js`
 * reads, where the site has left the region to us. Most sites never load it.
 */
import { guess } from './guess.js'

const block =
  document.querySelector('script[type="application/json"][data-nosale]') ??
  document.head.appendChild(Object.assign(document.createElement('script'), { type: 'application/json' }))
try {
  const config = JSON.parse(block.textContent || '{}') as { region?: string }
  if (!config.region || config.region === 'auto') {
    const { region, ...rest } = { ...config, region: guess() }
    block.textContent = JSON.stringify(region ? { ...rest, region } : rest)
  }
  block.setAttribute('data-nosale', '')
} catch {
  // The gate says what is wrong with the block.
}
