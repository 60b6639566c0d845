/**
 * Catches a global the moment it is there. A partner's own snippet makes its
 * global, so nothing here does: what asks for it meanwhile finds nothing.
 */

/**
 * Calls with the global of this name, now or when it comes, before anybody
 * else can use it. A stub that is not yet whole throws; it is tried again at
 * its next use and once that script has ended (`late`), until it is told, and
 * then is what it was. What `tell` returns takes its place.
 */
export function watch(name: string, tell: (global: never, late: boolean) => unknown): void {
  const page = window as never as { [name: string]: unknown }
  let value = page[name]
  let isBusy = false
  let isTold = false

  function attempt(late: boolean): void {
    if (isBusy || isTold || !value) return
    isBusy = true
    try {
      value = tell(value as never, late) || value
      isTold = true
      Object.defineProperty(page, name, { value, writable: true, enumerable: true, configurable: true })
    } catch {
      // A microtask runs once the script that is running has ended.
      if (!late) queueMicrotask(() => attempt(true))
    }
    isBusy = false
  }

  attempt(false)
  if (isTold) return
  Object.defineProperty(page, name, {
    configurable: true,
    // No loop over the page's globals finds what nobody has made.
    enumerable: false,
    get() {
      attempt(false)
      return value
    },
    set(next) {
      value = next
      attempt(false)
    },
  })
}
