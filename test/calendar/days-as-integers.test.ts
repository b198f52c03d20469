import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  civilOf,
  daysInMonth,
  epochDayOf,
  isoOf,
  plainDateOf,
  toEpochDay,
  weekdayOf,
} from '../../workflows/calendar/epoch-day.ts'
import { fingerprint } from '../../workflows/calendar/fingerprint.ts'
import { createMemo } from '../../workflows/calendar/memo.ts'
import { parseDay } from '../../workflows/calendar/parse-day.ts'
import { daysBetween, weekday } from './support.ts'

describe('Days as integers agree with Temporal', () => {
  it('on every day from 1990 to 2100', () => {
    const days = daysBetween('1990-01-01', '2100-12-31')
    expect(days).toHaveLength(40_542)
    days.forEach((day, i) => {
      if (isoOf(7305 + i) !== day || toEpochDay(plainDateOf(7305 + i)) !== 7305 + i) {
        throw new Error(`${day} is not day ${7305 + i}`)
      }
    })
  })

  it('on any day of four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (epochDay) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: epochDay })
        const { year, month, day } = civilOf(epochDay)
        expect([year, month, day]).toEqual([date.year, date.month, date.day])
        expect(epochDayOf(year, month, day)).toBe(epochDay)
        expect(weekdayOf(epochDay)).toBe(date.dayOfWeek)
        expect(daysInMonth(year, month)).toBe(date.daysInMonth)
      }),
    )
  })

  it('on the weekday of a known day', () => {
    expect(weekdayOf(epochDayOf(2026, 8, 24))).toBe(1)
    expect(weekday('2026-08-24')).toBe(1)
  })
})

describe('A written day', () => {
  it('is read as Temporal reads it, and read again is the same object', () => {
    expect(parseDay('2028-02-29').equals('2028-02-29')).toBe(true)
    expect(parseDay('2028-02-29')).toBe(parseDay('2028-02-29'))
  })

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260824',
    '',
    '2026-08-24T00',
  ])('"%s" is refused', (text) => {
    expect(() => parseDay(text)).toThrow(RangeError)
  })

  it.each(['1989-12-31', '2101-01-01'])('%s is outside the calendar', (text) => {
    expect(() => parseDay(text)).toThrow(`Year ${text.slice(0, 4)}`)
  })
})

describe('The store of answers', () => {
  it('keeps what is asked for and never grows past twice its limit', () => {
    const memo = createMemo<number>(10)
    for (let key = 0; key < 1000; key++) {
      memo.set(key, key * 2)
      expect(memo.get(key)).toBe(key * 2)
      if (key > 0) expect(memo.get(0)).toBe(0)
    }
    const kept = Array.from({ length: 1000 }, (_, key) => key).filter((key) => memo.get(key) !== undefined)
    expect(kept.length).toBeLessThanOrEqual(20)
    expect(kept).toContain(999)
  })
})

describe('A fingerprint', () => {
  it('is the published FNV-1a of the text, written in two bytes a character', () => {
    expect(fingerprint(7)).toBe('bfe61c42')
  })

  it('does not look at the order of keys but at everything else', () => {
    expect(fingerprint({ a: 1, b: [1, { c: 2, d: 3 }] })).toBe(fingerprint({ b: [1, { d: 3, c: 2 }], a: 1 }))
    const others = [{ a: 1 }, { a: 2 }, { b: 1 }, [1, 2], [2, 1], 'Tết', 'Tet', null, {}, []].map(fingerprint)
    expect(new Set(others).size).toBe(others.length)
  })
})
