/**
 * Bits into letters, and ids into bits. Pads to whole bytes, as IAB's own
 * encoder does and its specification does not: that is what circulates.
 * Source: IAB GPP, Consent String Specification.
 */

/** Digits to base64url: bits (radix 2), or fields of two bits each (radix 4). */
export function pack(digits: string, radix: 2 | 4): string {
  const width = 16 / radix
  const bytes = digits.replace(RegExp(`.{1,${width}}`, 'g'), (digits) =>
    String.fromCharCode(parseInt(digits.padEnd(width, '0'), radix)),
  )
  // No field of ours says 3, and ones stand together only where an id ends: neither + nor / comes out.
  return btoa(bytes).replace(/=/g, '')
}

/**
 * The n-th number without two ones in a row is n as a sum of Fibonacci's
 * numbers; its bits go out lowest first, and one more ends them.
 */
export function fibonacci(n: number): string {
  let sum = 0
  while (n) if (!(++sum & (sum >> 1))) n--
  return [...sum.toString(2)].reverse().join('') + 1
}
