/**
 * The cookies of the document, fixed: `<img name="cookie">` shadows
 * `document.cookie`. The build puts it in its place.
 */
const { get, set } = Object.getOwnPropertyDescriptor(globalThis.Document?.prototype ?? {}, 'cookie') ?? {}

export const jar = {
  get cookie() {
    return get.call(document)
  },
  set cookie(line) {
    set.call(document, line)
  },
}
