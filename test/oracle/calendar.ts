import { CalendarVietnamese } from 'date-chinese'
import { countDays, type DayNumber, dateOf, numberOf, weekdayOf } from './days.ts'
import holidays from './holidays.json' with { type: 'json' }

interface OfficialYear {
  daysOff: { date: string; status: string }[]
  makeUpWorkingDays: { date: string; status: string }[]
}

interface Year {
  off: ReadonlySet<DayNumber>
  madeUp: ReadonlySet<DayNumber>
}

const official = new Map<number, OfficialYear>()
for (const [year, days] of Object.entries(holidays))
  if (typeof days === 'object') official.set(Number(year), days)

/** Years of which the data hold decisions (or a computed list, 2027). */
export const yearsWithData: readonly number[] = [...official.keys()]

/** Mùng 1 and the 10th of the third month of the lunar calendar at Hanoi's meridian. */
function lunarDays(year: number): { newYear: DayNumber; hungKings: DayNumber } {
  // The sixty-year cycle that began in 1984 is the 78th; no year asked of this calendar is outside it.
  if (year < 1984 || year > 2043) throw new Error(`no lunar year ${year} here`)
  const dayOf = (month: number, date: number) => {
    const solar = new CalendarVietnamese(78, year - 1983, month, false, date).toGregorian(year)
    return countDays(solar.year, solar.month, solar.day)
  }
  return { newYear: dayOf(1, 1), hungKings: dayOf(3, 10) }
}

const isWeekend = (day: DayNumber) => weekdayOf(day) > 5

/** Which neighbour of 2/9 is off is for the Prime Minister; projected: the one that joins the run of days off. */
function nationalDays(year: number): DayNumber[] {
  const second = countDays(year, 9, 2)
  // One day only before the Labour Code of 2019 (in force 1/1/2021).
  if (year < 2021) return [second]
  const isAfter = weekdayOf(second) === 1 || weekdayOf(second) === 4
  return [second, isAfter ? second + 1 : second - 1]
}

/** A year of which no decision is in the data: the days of the Labour Code and the next working day for those on a weekend. */
function projectYear(year: number): Year {
  const { newYear, hungKings } = lunarDays(year)
  const statutory = [
    countDays(year, 1, 1),
    ...[-1, 0, 1, 2, 3].map((from) => newYear + from),
    hungKings,
    countDays(year, 4, 30),
    countDays(year, 5, 1),
    ...nationalDays(year),
    ...(year >= 2026 ? [countDays(year, 11, 24)] : []),
  ].sort((one, other) => one - other)
  const off = new Set(statutory)
  for (const day of statutory) {
    if (!isWeekend(day)) continue
    let instead = day + 1
    while (isWeekend(instead) || off.has(instead)) instead++
    off.add(instead)
  }
  return { off, madeUp: new Set() }
}

function officialYear({ daysOff, makeUpWorkingDays }: OfficialYear): Year {
  // A proposal is not yet law.
  const decided = (days: { date: string; status: string }[]) =>
    new Set(days.filter(({ status }) => status !== 'proposal').map(({ date }) => numberOf(date)))
  return { off: decided(daysOff), madeUp: decided(makeUpWorkingDays) }
}

const years = new Map<number, Year>()
function yearOf(year: number): Year {
  const known = years.get(year)
  if (known !== undefined) return known
  const data = official.get(year)
  const made = data === undefined ? projectYear(year) : officialYear(data)
  years.set(year, made)
  return made
}

const working = new Map<DayNumber, boolean>()

/** Monday to Friday but for days off of every kind; and make-up Saturdays. */
export function isWorkingDay(day: DayNumber): boolean {
  const known = working.get(day)
  if (known !== undefined) return known
  const { off, madeUp } = yearOf(dateOf(day).year)
  const answer = madeUp.has(day) || !(isWeekend(day) || off.has(day))
  working.set(day, answer)
  return answer
}
