import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { vietnamDayOf, vietnamZone } from '../../workflows/calendar/vietnam-time.ts'

test('a day in Vietnam begins at 17:00 UTC of the day before', () => {
  expect(vietnamDayOf('2026-06-30T16:59:59.999Z')).toBe('2026-06-30')
  expect(vietnamDayOf('2026-06-30T17:00:00Z')).toBe('2026-07-01')
  expect(vietnamDayOf(Temporal.Instant.from('2026-07-01T00:00:00+07:00'))).toBe('2026-07-01')
})

test('it is the day that the zone of Vietnam says, whatever the moment', () => {
  const moments = fc.integer({ min: Date.UTC(1980, 0), max: Date.UTC(2100, 0) })
  fc.assert(
    fc.property(moments, (milliseconds) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(milliseconds)
      const day = moment.toZonedDateTimeISO(vietnamZone).toPlainDate().toString()
      expect(vietnamDayOf(moment)).toBe(day)
      expect(vietnamDayOf(moment)).toBe(day)
    }),
  )
})
