/**
 * Where URLs stand in what markup may hold: candidate lists, style, code.
 * Pure; whose they are is asked of the caller.
 */

/** The URLs of a `srcset`. */
export function candidates(srcset: string): string[] {
  // A comma ends a candidate only where its URL has ended, or where its descriptors are outside parentheses.
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:[^,(]|\([^)]*\)?)*/g)].map(([, url]) => url!)
}

/** Where `<meta http-equiv="refresh">` leads, if anywhere. */
export function refreshTarget(content: string): string[] {
  const [, url] = /^\s*[\d.]+[\s;,]*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? []
  return url ? [url] : []
}

/**
 * What a script may call: whole URLs, and hosts with or without a path where a
 * string begins. A host that is put together from pieces is not seen.
 */
export function urlsInCode(code: string): string[] {
  const plain = code
    .replace(/\\(?:x|u00|u\{)([\da-f]{2})\}?/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll('\\/', '/')
  const urls = plain.matchAll(/(?:\b(?:https?|wss?):|["'`(=]\s*)(\/\/[^\s"'`<>\\(){}]+)/gi)
  // Old snippets choose a scheme and subdomain first: `… ? 'https://ssl' : 'http://www') + '.ads.example/t.js'`.
  const hosts = plain.matchAll(/["'`]\.?((?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?][^\s"'`]*)?)[:"'`]/gi)
  return [...[...urls].map(([, rest]) => 'https:' + rest), ...[...hosts].map(([, rest]) => 'https://' + rest)]
}

/** A letter as style may write it: `u`, `\75`, `\000055 `. */
const letter = (character: string) => {
  const hex = [character, character.toUpperCase()].map((each) => each.charCodeAt(0).toString(16)).join('|')
  return `(?:${character}|\\\\0{0,4}(?:${hex})\\s?)`
}
const string = /"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?/.source
const url = `${[...'url'].map(letter).join('')}\\(\\s*(${string}|(?:\\\\[\\da-f]{1,6}\\s?|\\\\[^]|[^\\s"'()\\\\])*)\\s*\\)?`
const style = new RegExp(`/\\*[^]*?(?:\\*/|$)|${url}|(${string})`, 'gi')

/**
 * Style without the URLs that are held, each replaced by an empty one; the same
 * object of a string where there are none. `@namespace` fetches nothing.
 */
export function holdStyle(css: string, isHeld: (url: string) => boolean): string {
  return css.replace(style, (found: string, quoted: string | undefined, alone: string | undefined, at: number) => {
    const value = quoted ?? alone
    const before = css.slice(0, at)
    const isUrl = quoted !== undefined || /(?:@import\s*|(?:image-set|src)\([^;{}]*)$/i.test(before)
    if (!value || !isUrl || /@namespace[^;{}]*$/i.test(before) || !isHeld(plainText(value))) return found
    return quoted === undefined ? '"data:,"' : 'url("data:,")'
  })
}

/** A CSS string or bare URL without its quotes and escapes. */
function plainText(value: string): string {
  return value
    .replace(/^(["'])([^]*?)\1?$/, '$2')
    .replace(/\\(?:([\da-f]{1,6})\s?|\n|([^]))/gi, (_, hex?: string, character?: string) =>
      hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)) : (character ?? ''),
    )
}
