/**
 * The document, fixed: `<img name="body">` shadows `document.body`, so every
 * name is looked up where the browser defines it. The build puts it in the
 * place of `document`, also in what is bundled.
 */
const { prototype } = globalThis.Document ?? {}
const { document: page } = globalThis

// On a server there is none.
export const document = new Proxy(page ?? {}, {
  get(_, name) {
    const value = Reflect.get(prototype, name, page)
    return typeof value === 'function' ? value.bind(page) : value
  },
  set: (_, name, value) => Reflect.set(prototype, name, value, page),
})
