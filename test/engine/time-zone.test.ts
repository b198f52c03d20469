import { expect, test } from 'vitest'

test('this suite runs in the time zone it says', () => {
  const offsets: Record<string, number> = {
    'Asia/Ho_Chi_Minh': -420,
    UTC: 0,
    'America/New_York': 300,
    'Pacific/Kiritimati': -840,
  }
  const zone = process.env['TZ'] ?? ''
  expect(offsets).toHaveProperty([zone])
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(offsets[zone])
})
