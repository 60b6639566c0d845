/**
 * How frames call a framework's function in this window: they find the window
 * by the name of a frame in it, and ask by message. Knows no framework.
 */

/** A framework's function, its arguments in one order; it calls back before it returns. */
export type Answer = (command: string, callback: Callback, parameter?: unknown) => void
export type Callback = (data: unknown, success: boolean) => void

/** Opens functions, by name, to frames. Messages are answered in the form in which they come, object or JSON. */
export function open(answers: { readonly [name: string]: Answer }): void {
  addEventListener('message', ({ data, source }) => {
    try {
      const isText = typeof data === 'string'
      const message = isText ? JSON.parse(data) : data
      for (const name in answers) {
        const call = message[name + 'Call']
        if (!call) continue
        answers[name]!(
          call.command,
          (returnValue, success) => {
            const reply = { [name + 'Return']: { returnValue, success, callId: call.callId } }
            ;(source as Window).postMessage(isText ? JSON.stringify(reply) : reply, '*')
          },
          call.parameter,
        )
      }
    } catch {
      // Somebody else's message.
    }
  })
  for (const name in answers) {
    const locator = name + 'Locator'
    if (window[locator as never]) continue
    const frame = document.createElement('iframe')
    frame.name = locator
    // The head is there before any body, and takes no room.
    document.head.append(frame)
  }
}
