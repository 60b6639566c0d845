import { defineConfig } from 'vitest/config'

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
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
