/** Runs what may call code that is not ours: what that throws is reported, and stops nothing else. */
export function attempt(run: () => unknown): void {
  try {
    run()
  } catch (error) {
    reportError(error)
  }
}
