import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { nightBlackout, restBlackout, tetBlackout } from '../../workflows/calendar/blackout.ts'
import { createCalendar } from '../../workflows/calendar/calendar.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'

const calendar = createCalendar()

describe('No coercion on rest days', () => {
  it.each([
    ['2026-08-23', 'Chủ nhật 23/8/2026: Nghỉ cuối tuần (Chủ nhật)'],
    ['2026-08-29', 'thứ Bảy 29/8/2026: Nghỉ cuối tuần (thứ Bảy)'],
    ['2026-09-02', 'thứ Tư 2/9/2026: Quốc khánh'],
    ['2026-04-27', 'thứ Hai 27/4/2026: Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2026-08-31', 'thứ Hai 31/8/2026: Nghỉ hoán đổi'],
  ])('%s is blocked: %s', (day, why) => {
    expect(restBlackout(calendar, parseDay(day))).toMatchObject({ blocked: true, why: { vi: why } })
  })

  it.each(['2026-08-24', '2017-06-13', '2026-11-23'])('%s is a working day, so it is free', (day) => {
    expect(restBlackout(calendar, parseDay(day))).toEqual({ blocked: false })
  })

  it('a make-up Saturday is free, unless the office says no', () => {
    const never = createCalendar({ coercionOnMakeUpSaturday: false })
    expect(restBlackout(calendar, parseDay('2026-08-22'))).toEqual({ blocked: false })
    expect(restBlackout(never, parseDay('2026-08-22'))).toEqual({
      blocked: true,
      why: {
        vi: 'thứ Bảy 22/8/2026: Làm bù cho ngày 31/8/2026',
        en: 'Saturday 2026-08-22: Make-up working day for 2026-08-31',
      },
    })
    expect(restBlackout(never, parseDay('2026-08-24'))).toEqual({ blocked: false })
  })
})

describe('No coercion from 22:00 to 06:00', () => {
  const night = (time: string) => nightBlackout(Temporal.PlainTime.from(time), '22:00', '06:00')

  it.each(['22:00', '23:59:59', '00:00', '05:59:59.999'])('%s is night', (time) => {
    expect(night(time)).toBe(true)
  })

  it.each(['06:00', '08:00', '12:00', '21:59:59.999'])('%s is not', (time) => {
    expect(night(time)).toBe(false)
  })

  it('by the clock in Vietnam, whatever zone the moment is written in', () => {
    const at = (text: string) => nightBlackout(Temporal.ZonedDateTime.from(text), '22:00', '06:00')
    expect(at('2026-08-24T15:00:00+00:00[UTC]')).toBe(true)
    expect(at('2026-08-24T14:59:00+00:00[UTC]')).toBe(false)
    expect(at('2026-08-24T23:00:00-04:00[America/New_York]')).toBe(false)
    expect(at('2026-08-24T22:30:00+07:00[Asia/Ho_Chi_Minh]')).toBe(true)
  })

  it('by the hours the law table gives, also within one day and as times', () => {
    const noon = Temporal.PlainTime.from('12:00')
    expect(nightBlackout(noon, Temporal.PlainTime.from('11:30'), '13:30')).toBe(true)
    expect(nightBlackout(noon, '12:00', Temporal.PlainTime.from('13:00'))).toBe(true)
    expect(nightBlackout(noon, '11:00', '12:00')).toBe(false)
    expect(nightBlackout(noon, '13:00', '14:00')).toBe(false)
    expect(() => nightBlackout(noon, '25:00', '06:00')).toThrow(RangeError)
  })
})

describe('No coercion around Tết', () => {
  const ask = (day: string, of = calendar, days = 15) => {
    const { blocked, from, to, provisional } = tetBlackout(of, parseDay(day), days)
    return { blocked, from: from.toString(), to: to.toString(), provisional }
  }
  const window2026 = { from: '2026-02-01', to: '2026-03-07', provisional: false }

  it.each(['2026-02-01', '2026-02-17', '2026-03-07'])('%s lies within 15 days of Tết 2026', (day) => {
    expect(ask(day)).toEqual({ blocked: true, ...window2026 })
  })

  it.each(['2026-01-30', '2026-01-31', '2026-03-08', '2026-08-24'])('%s does not', (day) => {
    expect(ask(day)).toEqual({ blocked: false, ...window2026 })
  })

  it('compensatory days off do not lengthen Tết: 2024 is counted from 8 and 12 February', () => {
    expect(ask('2024-02-27')).toEqual({
      blocked: true,
      from: '2024-01-24',
      to: '2024-02-27',
      provisional: false,
    })
    expect(ask('2024-02-28').blocked).toBe(false)
  })

  it('an office may count from mùng 1 instead', () => {
    const fromFirst = createCalendar({ tetCountedFrom: 'firstLunarDay' })
    expect(ask('2026-02-02', fromFirst)).toEqual({
      blocked: true,
      from: '2026-02-02',
      to: '2026-03-04',
      provisional: false,
    })
    expect(ask('2026-02-01', fromFirst).blocked).toBe(false)
    expect(ask('2026-03-05', fromFirst).blocked).toBe(false)
    expect(ask('2027-02-06', fromFirst).provisional).toBe(false)
  })

  it('says why, and that a year without a decision is provisional', () => {
    expect(tetBlackout(calendar, parseDay('2026-02-01'), 15).why).toEqual({
      vi: 'Trong 15 ngày trước và sau Tết Nguyên đán: từ Chủ nhật 1/2/2026 đến thứ Bảy 7/3/2026',
      en: 'Within 15 days before and after Tết: from Sunday 2026-02-01 to Saturday 2026-03-07',
    })
    expect(tetBlackout(calendar, parseDay('2026-08-24'), 15)).not.toHaveProperty('why')
    expect(ask('2027-01-21')).toEqual({
      blocked: true,
      from: '2027-01-21',
      to: '2027-02-24',
      provisional: true,
    })
  })

  it('looks across the turn of the year when the law table gives many days', () => {
    expect(ask('2025-12-20', calendar, 60)).toEqual({
      blocked: true,
      from: '2025-12-18',
      to: '2026-04-21',
      provisional: false,
    })
    expect(ask('2026-01-10', calendar, 350)).toMatchObject({ blocked: true, from: '2025-03-03' })
    expect(ask('1990-01-01', calendar, 30)).toMatchObject({ blocked: true, from: '1989-12-27' })
    expect(ask('2100-12-31', calendar, 15).blocked).toBe(false)
  })

  it.each([-1, 1.5])('%d days is no number of days', (days) => {
    expect(() => tetBlackout(calendar, parseDay('2026-02-01'), days)).toThrow(RangeError)
  })
})
