/**
 * Bytes as text, one character each: markup is ASCII in every encoding that
 * the web still uses, and what is not markup comes out as it went in.
 */

const portion = 0x8000

export function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += portion) {
    text += String.fromCharCode(...bytes.subarray(at, at + portion))
  }
  return text
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** A URL that was read as bytes, as its author typed it; one that was read as text, as it is. */
export function inUtf8(url: string): string {
  if (!/[\x80-\xff]/.test(url) || /[^\0-\xff]/.test(url)) return url
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(url))
  } catch {
    return url
  }
}
