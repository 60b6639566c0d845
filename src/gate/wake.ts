/**
 * Wakes one element by the attributes that its markup put aside: `data-src`
 * becomes `src`. The browser does the rest.
 */

/** Sets before single URLs: one fetch, not two. */
const names = 'srcset imagesrcset src srcdoc href poster data background ping to from values style css'.split(' ')

/** Gives an element the URLs and the style that its markup put aside. */
export function wake(element: HTMLElement): void {
  for (const name of names) {
    const aside = 'data-' + name
    const value = element.getAttribute(aside)
    // What strangers write on the page may carry our attributes: a link's data-href must not become a way to run scripts.
    if (value === null || (name === 'href' && !/image|link/i.test(element.localName))) continue
    try {
      // A strict CSP refuses the attribute, but not the object.
      if (name === 'style') element.style.cssText += value
      else if (name === 'css') element.textContent = value
      // Firefox looks again at a track that had no URL only if the property is set.
      else if (element.localName === 'track') (element as HTMLTrackElement).src = value
      else element.setAttribute(name, value)
      element.removeAttribute(aside)
      // Chromium reads imagesrcset, to, values and from only when their element is inserted.
      if (/^(im|to|va|fr)/.test(name)) element.before(element)
    } catch (error) {
      // Trusted Types refuse the URL of a script, and in Chromium of an embed or object.
      console.error('nosale: a tag stays held.', error)
    }
  }
  // A media element that has seen its sources once does not look again.
  if (element.localName === 'source') (element.parentElement as HTMLMediaElement | null)?.load?.()
}

/** Markup as a piece of page whose scripts are able to run, unlike those of innerHTML; nothing where Trusted Types forbid it. */
export function parse(html: string): DocumentFragment | undefined {
  try {
    return document.createRange().createContextualFragment(html)
  } catch (error) {
    console.error('nosale: a tag stays held.', error)
  }
}
