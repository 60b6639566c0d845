/**
 * Is the browser sending Global Privacy Control? The value is fixed for a
 * navigation, so it is read once. Source: W3C GPC, § 3.2.
 */

/** True where `navigator.globalPrivacyControl` is `true`; missing, `false` or anything else is off. */
export function gpcOn(): boolean {
  return (navigator as Navigator & { globalPrivacyControl?: unknown }).globalPrivacyControl === true
}
