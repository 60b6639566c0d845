/**
 * How frames call a framework's function in this window: they find the window
 * by the name of a frame in it, and ask by message. Knows no framework.
 */

/** A framework's function: what it says it tells a callback, before it returns. */
export type Answer = (command: string, ...args: unknown[]) => void
export type Callback = (data: unknown, success: boolean) => void
/** Functions by their names. */
export interface Answers {
  [name: string]: Answer
}

/** Defines functions in this window, and opens them to frames: messages are answered in the form in which they come. */
export function open(answers: Answers): void {
  addEventListener('message', ({ data, source }) => {
    try {
      const isText = typeof data === 'string'
      const message = isText ? JSON.parse(data) : data
      for (const name in answers) {
        const call = message[name + 'Call']
        if (!call) continue
        const { command, parameter, version, callId } = call
        const reply = (returnValue: unknown, success: boolean) => {
          const told = { [name + 'Return']: { returnValue, success, callId } }
          ;(source as Window).postMessage(isText ? JSON.stringify(told) : told, '*')
        }
        answers[name]!(command, reply, parameter, version)
      }
    } catch {
      // Somebody else's message.
    }
  })

  Object.assign(window, answers)
  // All that they do is to be found: without scripts they take half the time and a sixth of the memory.
  const frames = Object.keys(answers).map((name) =>
    Object.assign(document.createElement('iframe'), { name: name + 'Locator', sandbox: '' }),
  )
  // At once: a frame in a process of its own may look before it hears of one that came a moment later.
  // The head is there before any body, and takes no room.
  document.head.append(...frames)
}
