import { defineConfig } from 'vitest/config'

// What `npm run mutation` plays for every changed line: the pure suites of the law of time and of the law.
export default defineConfig({
  test: {
    include: [
      'test/calendar/**/*.test.ts',
      'test/engine/**/*.test.ts',
      'test/workflows/**/*.test.ts',
      'test/golden/{answers,histories}.test.ts',
      'test/law/{examples,published,auction-house}.test.ts',
    ],
    exclude: [
      'test/engine/time-zone.test.ts',
      'test/calendar/time-zones.test.ts',
      'test/calendar/no-outside.test.ts',
    ],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    isolate: false,
    testTimeout: 20_000,
  },
})
