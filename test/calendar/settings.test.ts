import { expect, it } from 'vitest'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { calendarOpenPoints, defaultCalendarSettings } from '../../workflows/calendar/settings.ts'

it('The defaults are the reviewed reading of the open points', () => {
  expect(defaultCalendarSettings).toEqual({
    rollOverSwappedDays: true,
    makeUpSaturdayEndsPeriod: true,
    limitationRollsOver: true,
    backwardNotice: 'inclusive',
    coercionOnMakeUpSaturday: true,
    tetCountedFrom: 'statutoryDaysOff',
    interruptionStopsClocks: true,
    interruptionDayCounts: false,
    adoptedProposals: [],
  })
  expect(createCalendar().settings).toEqual(defaultCalendarSettings)
})

it('Every setting has its question, and no question is without a setting', () => {
  expect(Object.keys(calendarOpenPoints).sort()).toEqual(Object.keys(defaultCalendarSettings).sort())
})

it.each(Object.entries(calendarOpenPoints))(
  '%s: asks in two languages, cites, and offers its default',
  (key, point) => {
    expect(point.question.vi).toMatch(/\?$/)
    expect(point.question.en).toMatch(/\?$/)
    expect(point.citation).not.toBe('')
    expect(point.default).toEqual(defaultCalendarSettings[key as keyof typeof defaultCalendarSettings])
    expect(point.options.map((option) => option.value)).toContainEqual(point.default)
    expect(point.options.length).toBeGreaterThan(1)
  },
)

it.each(
  Object.entries(calendarOpenPoints).flatMap(([key, point]) =>
    point.options.map((option) => [key, option.value] as const),
  ),
)('%s may be set to %j', (key, value) => {
  expect(createCalendar({ [key]: value }).settings).toMatchObject({ [key]: value })
})
