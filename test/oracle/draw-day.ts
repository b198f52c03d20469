import { CalendarVietnamese } from 'date-chinese'
import { pick } from '../support/random-walk.ts'
import { countDays, daysOfMonth, textOf } from './days.ts'

type Random = () => number

const [first, last] = [2015, 2032]
const newYears = Array.from({ length: last - first + 1 }, (_, at) => {
  const tet = new CalendarVietnamese(78, first + at - 1983, 1, false, 1).toGregorian(first + at)
  return countDays(tet.year, tet.month, tet.day)
})
const upTo = (random: Random, n: number) => Math.floor(random() * n)
const someYear = (random: Random) => first + upTo(random, last - first + 1)

/** A start day of 2015–2032; more often where counting goes wrong: Tết, the change of laws, ends of months, 29 February. */
export function drawDay(random: Random): string {
  const chance = random()
  const year = someYear(random)
  if (chance < 0.35) return textOf(countDays(year, 1, 1) + upTo(random, 365))
  if (chance < 0.6) {
    return textOf((newYears[year - first] ?? 0) - 30 + upTo(random, 45))
  }
  if (chance < 0.7) return textOf(countDays(2026, 6, 15) + upTo(random, 32))
  if (chance < 0.85) {
    const month = 1 + upTo(random, 12)
    return textOf(countDays(year, month, daysOfMonth(year, month)) - 2 + upTo(random, 4))
  }
  if (chance < 0.9)
    return textOf(countDays(pick(random, [2016, 2020, 2024, 2028, 2032]) ?? 2016, 2, 28) + upTo(random, 3))
  const [month, date] = pick(random, [
    [4, 30],
    [9, 2],
    [12, 31],
    [11, 24],
    [4, 10],
  ] as const) ?? [4, 30]
  return textOf(countDays(year, month, date) - 10 + upTo(random, 14))
}

/** A moment of a day, in Vietnam. */
export function drawMoment(random: Random, day: string): string {
  const two = (n: number) => `${n}`.padStart(2, '0')
  return `${day}T${two(upTo(random, 24))}:${two(upTo(random, 60))}:00+07:00`
}
