import { defineConfig } from 'vitest/config'

// The law of time must not depend on where the machine stands: these suites run in four time zones.
const pure = ['test/calendar/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/workflows/**/*.test.ts']
const elsewhere = ['UTC', 'America/New_York', 'Pacific/Kiritimati']

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Only what hangs runs into these: a machine with everything at once on two cores is slow, and that is no fault.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
    // `.ci/run` counts from the file.
    reporters: ['default', 'json'],
    outputFile: { json: '.data/test-results.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'vietnam',
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/support/global-setup.ts',
          // Every file runs where the program runs: in Vietnam, where a day read as a JS Date is a day off.
          env: { TZ: 'Asia/Ho_Chi_Minh' },
        },
      },
      ...elsewhere.map((zone) => ({
        extends: true as const,
        test: { name: zone, include: pure, env: { TZ: zone } },
      })),
    ],
  },
})
