/** Runs what may meet code of others: what that throws is reported, and stops nobody else. */
export function attempt(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    reportError(error)
  }
}
