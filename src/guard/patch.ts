/** Puts functions of ours in the place of native ones: of the same name, length, text and descriptor, and no constructors either. */

export type Realm = Window & typeof globalThis
export type Native = { readonly prototype?: object } & ((...args: unknown[]) => unknown)

/**
 * Called before the native with what the page gave: it may change `args`. An
 * array is the result instead, in its first place.
 */
export type Hook = (self: never, args: never, native: Native) => unknown[] | void
type Part = 'value' | 'get' | 'set'

/** Native by the function that stands for it. */
const natives = new WeakMap<object, object>()
const { defineProperty, getOwnPropertyDescriptor } = Object

/** `Element/Range insertNode before`: these methods, of these interfaces, where the browser has them. */
export function patch(realm: Realm, names: string, hook: Hook, part?: Part, after?: () => void): void {
  const [owners, ...keys] = names.split(' ')
  for (const name of owners!.split('/')) {
    const owner = realm[name as 'Node'] as typeof Node | undefined
    // Some are static, as the window's own are.
    for (const key of keys) for (const place of [owner?.prototype, owner]) replace(place, key, hook, part, after)
  }
}

/** Functions of ours print as the natives that they stand for. */
export function disguise(realm: Realm): void {
  patch(realm, 'Function toString', (self, _, native) => [native.call(natives.get(self) ?? self)])
}

/** Replaces one part of a property, if it may be replaced. A constructor's hook gets `new.target` as `self`. */
export function replace(
  owner: object | null | undefined,
  key: string,
  hook: Hook,
  part: Part = 'value',
  after?: () => void,
): void {
  const property = owner && getOwnPropertyDescriptor(owner, key)
  const native = property?.[part] as Native | undefined
  // Patched already, perhaps: interfaces share prototypes, as audio and video do.
  if (!native || !property!.configurable || natives.has(native)) return
  const { prototype } = native
  const { ours } = prototype
    ? {
        ours: new Proxy(native, {
          construct: (_, args, self) =>
            (hook(self as never, args as never, native)?.[0] ?? Reflect.construct(native, args, self)) as object,
        }),
      }
    : {
        // A method has neither a prototype nor a construct trap, as a native has none.
        ours(this: unknown, ...args: unknown[]) {
          const instead = hook(this as never, args as never, native)
          const result = instead ? instead[0] : native.apply(this, args)
          after?.()
          return result
        },
      }
  natives.set(ours, native)
  for (const name of ['name', 'length'] as const) define(ours, name, native[name])
  defineProperty(owner!, key, { ...property, [part]: ours })
  // Not so for `Audio`, which shares the prototype of another constructor.
  if ((prototype as { constructor?: unknown } | undefined)?.constructor === native)
    define(prototype!, 'constructor', ours)
}

/** Another value under the same descriptor. */
function define(owner: object, key: string, value: unknown): void {
  defineProperty(owner, key, { ...getOwnPropertyDescriptor(owner, key), value })
}
