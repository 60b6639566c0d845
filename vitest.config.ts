import { defineConfig } from 'vitest/config'

/** A browser on a busy machine takes its time; what is polled for may come late. */
const patient = { poll: { timeout: 10_000 } }

export default defineConfig({
  test: {
    projects: [
      {
        // A year of visits is a second of work, and more on a busy machine.
        test: { name: 'unit', include: ['test/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          expect: patient,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Two cores: a page under test shares them with nothing but its servers.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/engines/*.test.ts'],
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
