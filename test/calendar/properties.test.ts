import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type Calendar, createCalendar } from '../../workflows/calendar/calendar.ts'
import {
  type DayUnit,
  dueDay,
  explainDueDay,
  explainLatestNoticeDay,
  lateness,
  latestNoticeDay,
} from '../../workflows/calendar/due-date.ts'
import type { CalendarSettings } from '../../workflows/calendar/settings.ts'

const settings: fc.Arbitrary<CalendarSettings> = fc.record({
  rollOverSwappedDays: fc.boolean(),
  makeUpSaturdayEndsPeriod: fc.boolean(),
  limitationRollsOver: fc.boolean(),
  backwardNotice: fc.constantFrom('inclusive', 'clearDays'),
  coercionOnMakeUpSaturday: fc.boolean(),
  tetCountedFrom: fc.constantFrom('statutoryDaysOff', 'firstLunarDay'),
  interruptionStopsClocks: fc.boolean(),
  interruptionDayCounts: fc.boolean(),
  adoptedProposals: fc.constantFrom([], ['2026-11-23']),
})
const calendars = new Map<string, Calendar>()
/** Calendars are kept from run to run, so that remembered answers are tried as well as fresh ones. */
const anyCalendar = settings.map((chosen) => {
  const key = JSON.stringify(chosen)
  const calendar = calendars.get(key) ?? createCalendar(chosen)
  calendars.set(key, calendar)
  return calendar
})
/**
 * By the letter of art. 148(5), a period ending on a Sunday passes a compensatory Monday (no working day) to end on the
 * Tuesday, while one ending on that Monday ends there: a later event, an earlier end. Only without that letter is the
 * order of days kept.
 */
const calendarThatRolls = anyCalendar.filter((calendar) => calendar.settings.rollOverSwappedDays)
const standard = createCalendar()
// Half of the days lie in the decided years, where swaps and make-up Saturdays are.
const anyDay = fc
  .oneof(fc.integer({ min: -7500, max: 15_000 }), fc.integer({ min: -150, max: 950 }))
  .map((days) => Temporal.PlainDate.from('2024-06-01').add({ days }))
const dayUnit: fc.Arbitrary<DayUnit> = fc.constantFrom('workingDays', 'days', 'weeks', 'months', 'years')
const anyLength = fc.record({ n: fc.integer({ min: 1, max: 60 }), unit: dayUnit }).map(({ n, unit }) => ({
  n: unit === 'years' ? Math.ceil(n / 6) : n,
  unit,
}))
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0
const text = (day: Temporal.PlainDate) => day.toString()

describe('For any event, length and reading of the law', () => {
  it('a period ends on a working day, or the answer says that a setting lets it end on a day off', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLength, fc.boolean(), (calendar, from, length, limitation) => {
        const answer = dueDay(calendar, from, length, { limitation })
        const literal = !calendar.settings.rollOverSwappedDays
        const stays = limitation && !calendar.settings.limitationRollsOver
        expect(calendar.isWorkingDay(answer.due)).toBe(!answer.flags.includes('endsOnDayOff'))
        if (!literal && !stays) expect(answer.flags).not.toContain('endsOnDayOff')
      }),
      { numRuns: 500 },
    )
  })

  it('it never ends on its first day, never before the day counted to, and moves only off a day off', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLength, (calendar, from, length) => {
        const { due, nominal, flags } = dueDay(calendar, from, length)
        expect(earlier(from, nominal)).toBe(true)
        expect(earlier(due, nominal)).toBe(false)
        expect(flags.includes('rolledOver')).toBe(!due.equals(nominal))
        const info = calendar.dayInfo(nominal)
        if (!due.equals(nominal)) expect(info.working && info.kind !== 'makeUp').toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('a later event never gives an earlier due day', () => {
    fc.assert(
      fc.property(calendarThatRolls, anyDay, anyLength, (calendar, from, length) => {
        const next = dueDay(calendar, from.add({ days: 1 }), length)
        expect(earlier(next.due, dueDay(calendar, from, length).due)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('a longer period never ends earlier', () => {
    fc.assert(
      fc.property(calendarThatRolls, anyDay, anyLength, (calendar, from, { n, unit }) => {
        const longer = dueDay(calendar, from, { n: n + 1, unit })
        expect(earlier(longer.due, dueDay(calendar, from, { n, unit }).due)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('the working ends on the due day, counts to n, and lists days once and in order', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLength, fc.boolean(), (calendar, from, length, limitation) => {
        const { due, nominal, working } = explainDueDay(calendar, from, length, { limitation })
        const dates = working.map((line) => line.date)
        expect(dates).toEqual([...new Set(dates)].sort())
        expect(dates[0]).toBe(text(from))
        expect(dates.at(-1)).toBe(text(due))
        const counted = working.filter((line) => line.counted !== null)
        expect(counted.at(-1)).toMatchObject({ date: text(nominal), counted: length.n })
        for (const line of working) expect(line.why.vi !== '' && line.why.en !== '').toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Working days', () => {
  it('added and then counted give the number added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (from, n) => {
        const { nominal } = dueDay(standard, from, { n, unit: 'workingDays' })
        expect(lateness(standard, from, nominal, 'workingDays')).toBe(n)
        expect(standard.isWorkingDay(nominal)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('add up: n and then m more are n + m', () => {
    const few = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(anyCalendar, anyDay, few, few, (calendar, from, n, m) => {
        const part = dueDay(calendar, from, { n, unit: 'workingDays' }).nominal
        const whole = dueDay(calendar, from, { n: n + m, unit: 'workingDays' }).nominal
        expect(text(dueDay(calendar, part, { n: m, unit: 'workingDays' }).nominal)).toBe(text(whole))
      }),
      { numRuns: 500 },
    )
  })
})

describe('Calendar units', () => {
  it('days and weeks are counted on the plain calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, n) => {
        expect(text(dueDay(standard, from, { n, unit: 'days' }).nominal)).toBe(text(from.add({ days: n })))
        expect(text(dueDay(standard, from, { n, unit: 'weeks' }).nominal)).toBe(text(from.add({ weeks: n })))
      }),
    )
  })

  it('months and years end on the corresponding date, or on the last day of a month that lacks it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('months' as const, 'years' as const),
        (from, size, unit) => {
          const n = unit === 'years' ? Math.ceil(size / 6) : size
          const { nominal, flags } = dueDay(standard, from, { n, unit })
          expect(text(nominal)).toBe(text(from.add({ [unit]: n }, { overflow: 'constrain' })))
          const missing = flags.includes('noCorrespondingDate')
          expect(missing).toBe(nominal.day !== from.day)
          if (missing) expect(nominal.day).toBe(nominal.daysInMonth)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('twelve months are a year and seven days a week', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 8 }), (calendar, from, n) => {
        expect(text(dueDay(calendar, from, { n: 12 * n, unit: 'months' }).due)).toBe(
          text(dueDay(calendar, from, { n, unit: 'years' }).due),
        )
        expect(dueDay(calendar, from, { n: 7 * n, unit: 'days' }).due).toBe(
          dueDay(calendar, from, { n, unit: 'weeks' }).due,
        )
      }),
    )
  })
})

describe('Notice before an event', () => {
  it('of working days, given on the latest day, is N working days before; a day later it is not', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (event, n) => {
        const { latest } = latestNoticeDay(standard, event, { n, unit: 'workingDays' })
        const since = (notice: Temporal.PlainDate) =>
          lateness(standard, notice.subtract({ days: 1 }), event.subtract({ days: 1 }), 'workingDays')
        expect(standard.isWorkingDay(latest)).toBe(true)
        expect(since(latest)).toBe(n)
        expect(since(latest.add({ days: 1 }))).toBe(n - 1)
      }),
      { numRuns: 500 },
    )
  })

  it('of clear working days leaves N full working days between, and the next working day would not', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (event, n) => {
        const { latestClear } = latestNoticeDay(standard, event, { n, unit: 'workingDays' })
        const between = (notice: Temporal.PlainDate) =>
          lateness(standard, notice, event.subtract({ days: 1 }), 'workingDays')
        expect(between(latestClear)).toBe(n)
        expect(between(dueDay(standard, latestClear, { n: 1, unit: 'workingDays' }).nominal)).toBe(n - 1)
      }),
      { numRuns: 500 },
    )
  })

  it('of any length is a working day before the event, early enough, and no working day later would do', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLength, (calendar, event, { n, unit }) => {
        const { latest, latestClear, flags } = latestNoticeDay(calendar, event, { n, unit })
        expect(calendar.isWorkingDay(latest)).toBe(true)
        expect(calendar.isWorkingDay(latestClear)).toBe(true)
        expect(earlier(latest, event)).toBe(true)
        expect(earlier(latest, latestClear)).toBe(false)
        expect(flags.includes('clearDaysShort')).toBe(!latest.equals(latestClear))
        if (unit === 'workingDays') return
        const counted = event.subtract({ [unit]: n })
        const limit =
          calendar.settings.backwardNotice === 'inclusive' ? counted : counted.subtract({ days: 1 })
        expect(earlier(limit, latest)).toBe(false)
        for (let day = latest.add({ days: 1 }); !earlier(limit, day); day = day.add({ days: 1 })) {
          expect(calendar.isWorkingDay(day)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('shows a working that runs from the event back to the latest clear day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLength, (calendar, event, length) => {
        const { latest, latestClear, working } = explainLatestNoticeDay(calendar, event, length)
        const dates = working.map((line) => line.date)
        expect(dates).toEqual([...new Set(dates)].sort().reverse())
        expect(dates[0]).toBe(text(event))
        expect(dates.at(-1)).toBe(text(latestClear))
        expect(dates).toContain(text(latest))
        expect(Math.max(...working.map((line) => line.counted ?? 0))).toBe(length.n)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Lateness', () => {
  it('is never negative, 0 when in time, and counts every working day and every day once', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -30, max: 120 }), (due, days) => {
        const done = due.add({ days })
        expect(lateness(standard, due, done, 'days')).toBe(Math.max(0, days))
        let working = 0
        for (let i = 1; i <= days; i++) if (standard.isWorkingDay(due.add({ days: i }))) working++
        expect(lateness(standard, due, done, 'workingDays')).toBe(working)
      }),
      { numRuns: 200 },
    )
  })
})
