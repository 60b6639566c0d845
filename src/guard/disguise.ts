/** Puts a function of ours in a native one's place, so that nobody can tell: name, length, text, descriptor, no constructor. */

/** `self` and `args` as the page gave them; `native` does what the browser would. */
export type Around = (native: (...args: unknown[]) => unknown, self: never, args: never) => unknown

const natives = new WeakMap<object, object>()
const { defineProperty, getOwnPropertyDescriptor } = Object

/**
 * Replaces one part of a property, `value`, `get` or `set`, where the browser
 * has it. `around` is called in its stead.
 */
export function replace(
  owner: object | undefined,
  key: PropertyKey,
  around: Around,
  part: 'value' | 'get' | 'set' = 'value',
): void {
  const property = owner && getOwnPropertyDescriptor(owner, key)
  const native = property?.[part] as ((...args: unknown[]) => unknown) | undefined
  // Interfaces share prototypes, audio and video as one; frames come by more than once.
  if (!native || !property!.configurable || natives.has(native)) return
  // A method has neither a prototype nor a construct trap, as a native has none.
  const { ours } = {
    ours(this: unknown, ...args: unknown[]) {
      return around(native, this as never, args as never)
    },
  }
  dress(ours, native)
  defineProperty(owner!, key, { ...property, [part]: ours })
}

/** Replaces a constructor; `change` may return other arguments, or the object itself. */
export function reconstruct(
  owner: object,
  key: string,
  change: (args: unknown[], native: new (...args: unknown[]) => object) => unknown[] | object,
): void {
  const property = getOwnPropertyDescriptor(owner, key)
  const native = property?.value as (new (...args: unknown[]) => object) | undefined
  if (!native || natives.has(native)) return
  const ours = new Proxy(native, {
    construct(target, args, newTarget) {
      const changed = change(args, native)
      return Array.isArray(changed) ? (Reflect.construct(target, changed, newTarget) as object) : changed
    },
  })
  natives.set(ours, native)
  defineProperty(owner, key, { ...property, value: ours })
  defineProperty(native.prototype as object, 'constructor', { value: ours, writable: true, configurable: true })
}

/** Functions of ours print as the natives that they stand for. */
export function disguise(realm: typeof globalThis): void {
  replace(realm.Function.prototype, 'toString', (native, self) => native.call(natives.get(self) ?? self))
}

function dress(ours: object, native: { name: string; length: number }): void {
  natives.set(ours, native)
  defineProperty(ours, 'name', { value: native.name, configurable: true })
  defineProperty(ours, 'length', { value: native.length, configurable: true })
}
