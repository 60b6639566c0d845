/**
 * Is the browser sending Global Privacy Control? The value is fixed for a
 * navigation, so it is read once. Source: W3C GPC, § 3.2.
 */
import type { Settings } from './types.js'

/**
 * True where `navigator.globalPrivacyControl` is `true`, or the `1` of old
 * extensions, and the site honors it here. All else is off.
 */
export function gpcOn(settings: Settings): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown }
  return honors(settings) && /^(true|1)$/.test(globalPrivacyControl as string)
}

/** Everywhere, unless the site says otherwise. */
export function honors({ gpc }: Settings): boolean {
  return gpc !== 'off' && gpc !== 'unbound'
}
