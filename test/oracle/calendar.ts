import { CalendarVietnamese } from 'date-chinese'
import { countDays, type DayNumber, dateOf, numberOf, textOf, weekdayOf } from './days.ts'
import holidays from './holidays.json' with { type: 'json' }

interface OfficialYear {
  daysOff: { date: string; status: string; kind: string; name: string }[]
  makeUpWorkingDays: { date: string; status: string }[]
}

interface Year {
  off: ReadonlySet<DayNumber>
  /** Those of them that only stand in for another day: compensatory, or swapped with a Saturday. */
  standIn: ReadonlySet<DayNumber>
  madeUp: ReadonlySet<DayNumber>
}

/** What the texts leave open, as an office may set it; `usual` is the default of each. */
export interface Reading {
  /** A compensatory or swapped day off moves the end of a period on. */
  rollsOverStandIns: boolean
  /** A make-up Saturday may be the last day of a period. */
  endsOnMadeUp: boolean
  /** A proposed swap counts as decided. */
  withProposals: boolean
  /** The end stays where the length gives it (Đ.151 of a limitation, read without Đ.148.5). */
  neverRollsOver?: boolean
}
export const usual: Reading = { rollsOverStandIns: true, endsOnMadeUp: true, withProposals: false }

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
  const standIn = new Set<DayNumber>()
  for (const day of statutory) {
    if (!isWeekend(day)) continue
    let instead = day + 1
    while (isWeekend(instead) || off.has(instead)) instead++
    off.add(instead)
    standIn.add(instead)
  }
  return { off, standIn, madeUp: new Set() }
}

function officialYear({ daysOff, makeUpWorkingDays }: OfficialYear, withProposals: boolean): Year {
  // A proposal is not yet law.
  const decided = <Day extends { date: string; status: string }>(days: Day[], of: (day: Day) => boolean) =>
    new Set(
      days
        .filter((day) => (withProposals || day.status !== 'proposal') && of(day))
        .map(({ date }) => numberOf(date)),
    )
  return {
    off: decided(daysOff, () => true),
    standIn: decided(daysOff, ({ kind }) => kind !== 'statutory'),
    madeUp: decided(makeUpWorkingDays, () => true),
  }
}

type Kind = 'working' | 'madeUp' | 'standIn' | 'off'
const years = new Map<string, Year>()
function yearOf(year: number, withProposals: boolean): Year {
  const key = `${year}${withProposals}`
  const known = years.get(key)
  if (known !== undefined) return known
  const data = official.get(year)
  const made = data === undefined ? projectYear(year) : officialYear(data, withProposals)
  years.set(key, made)
  return made
}

const kinds = { decided: new Map<DayNumber, Kind>(), proposed: new Map<DayNumber, Kind>() }
function kindOf(day: DayNumber, { withProposals }: Reading): Kind {
  const known = kinds[withProposals ? 'proposed' : 'decided']
  let kind = known.get(day)
  if (kind === undefined) {
    const { off, standIn, madeUp } = yearOf(dateOf(day).year, withProposals)
    if (madeUp.has(day)) kind = 'madeUp'
    else if (isWeekend(day)) kind = 'off'
    else kind = standIn.has(day) ? 'standIn' : off.has(day) ? 'off' : 'working'
    known.set(day, kind)
  }
  return kind
}

/** Monday to Friday but for days off of every kind; and make-up Saturdays. */
export function isWorkingDay(day: DayNumber, reading: Reading = usual): boolean {
  const kind = kindOf(day, reading)
  return kind === 'working' || kind === 'madeUp'
}

/** The day a period ends on whose length ends on this one: itself, or the next working day (BLDS Đ.148.5). */
export function rollOver(day: DayNumber, reading: Reading = usual): DayNumber {
  if (reading.neverRollsOver === true) return day
  if (!reading.rollsOverStandIns && kindOf(day, reading) === 'standIn') return day
  let at = day
  while (!(kindOf(at, reading) === 'working' || (reading.endsOnMadeUp && kindOf(at, reading) === 'madeUp')))
    at++
  return at
}

/** The first and the last of the statutory days off of a year's Tết, projected: from the day before mùng 1 to mùng 4. */
export function statutoryTet(year: number): { first: string; last: string } {
  const { newYear } = lunarDays(year)
  const days = official
    .get(year)
    ?.daysOff.filter(({ name, kind }) => kind === 'statutory' && name.startsWith('Tết Nguyên đán'))
    .map(({ date }) => date)
  return { first: days?.at(0) ?? textOf(newYear - 1), last: days?.at(-1) ?? textOf(newYear + 3) }
}
