import { isWorkingDay, type Reading, rollOver, usual } from './calendar.ts'
import { addMonths, type DayNumber, numberOf, textOf } from './days.ts'

export type Unit = 'workingDays' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'immediately'

/** A row of a law with its length as fields; `n` is null where the row states no length. */
export interface Row {
  id: string
  kind?: string
  n: number | null
  unit?: string
  direction?: string
  from?: string
  to?: string
  trigger?: string
  startedBy?: string[]
  metBy?: string[]
}

export interface Length {
  n: number
  unit: Unit
}

/** From the day a matter stands still to the day it goes on; without `to` it still stands. */
export interface Interruption {
  from: string
  to?: string
}

/** The length of a row; throws of one that states none. */
export function lengthOfRow({ id, n, unit }: Pick<Row, 'id' | 'n' | 'unit'>): Length {
  if (n === null || unit === undefined) throw new Error(`${id} states no length`)
  return { n, unit: unit as Unit }
}

function addWorkingDays(day: DayNumber, n: number, reading: Reading): DayNumber {
  let at = day
  for (let counted = 0; counted < n; ) if (isWorkingDay(++at, reading)) counted++
  return at
}

function countWorkingDays(after: DayNumber, upTo: DayNumber): number {
  let counted = 0
  for (let at = after + 1; at <= upTo; at++) if (isWorkingDay(at)) counted++
  return counted
}

/** The last day as the length alone gives it, before any rolling over. The day of the event is not counted (BLDS Đ.147). */
function nominalDay({ n, unit }: Length, from: DayNumber, reading: Reading = usual): DayNumber {
  switch (unit) {
    case 'workingDays':
      return addWorkingDays(from, n, reading)
    case 'days':
      return from + n
    case 'weeks':
      return from + n * 7
    case 'months':
      return addMonths(from, n)
    case 'years':
      return addMonths(from, n * 12)
    case 'immediately':
      return from
    case 'hours':
      throw new Error('hours are counted from a moment: dueInstant')
  }
}

/** The last day of a length counted from a day; a day off moves it to the next working day (BLDS Đ.148.5). */
export function dueDay(length: Length, from: string, reading: Reading = usual): string {
  const day = nominalDay(length, numberOf(from), reading)
  // Working days end on one of themselves.
  return textOf(['immediately', 'workingDays'].includes(length.unit) ? day : rollOver(day, reading))
}

/**
 * The latest day for what must be done "at least" so long before a planned day: that day is not counted, the day of the
 * notice is; a day off moves it back, never forward. `clear` leaves the whole length between the two.
 */
export function latestDayBefore(
  { n, unit }: Length,
  planned: string,
  clear = false,
  reading: Reading = usual,
): string {
  const length = clear ? n + 1 : n
  let at = numberOf(planned)
  if (unit === 'workingDays') {
    for (let counted = 0; counted < length; ) if (isWorkingDay(--at, reading)) counted++
    return textOf(at)
  }
  if (unit === 'days') at -= length
  else if (unit === 'weeks') at -= n * 7 + (clear ? 1 : 0)
  else if (unit === 'months' || unit === 'years')
    at = addMonths(at, -n * (unit === 'years' ? 12 : 1)) - (clear ? 1 : 0)
  else throw new Error(`not counted back: ${unit}`)
  while (!isWorkingDay(at, reading)) at--
  return textOf(at)
}

const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\+07:00)$/

/** Hours are counted by the clock from the moment itself, through nights and holidays; Vietnam's offset is +07:00. */
export function dueInstant(hours: number, at: string): string {
  const [, day = '', hour = '', minute = '', second = '00'] = moment.exec(at) ?? []
  if (day === '') throw new Error(`not a moment of Vietnam: ${at}`)
  const total = Number(hour) + hours
  const onDay = textOf(numberOf(day) + Math.floor(total / 24))
  return `${onDay}T${`${total % 24}`.padStart(2, '0')}:${minute}:${second}+07:00`
}

/** How late a thing done on a day is, in the row's own unit; 0 when it came in time. */
export function daysLate({ unit }: Length, due: string, done: string): number {
  const [last, at] = [numberOf(due), numberOf(done)]
  if (at <= last) return 0
  return unit === 'workingDays' ? countWorkingDays(last, at) : at - last
}

/** Pauses that overlap or touch are one. */
export function joinInterruptions(interruptions: readonly Interruption[]): Interruption[] {
  const joined: Interruption[] = []
  for (const one of [...interruptions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const before = joined.at(-1)
    if (before === undefined || (before.to !== undefined && before.to < one.from)) joined.push({ ...one })
    else if (before.to !== undefined) {
      if (one.to === undefined) delete before.to
      else if (one.to > before.to) before.to = one.to
    }
  }
  return joined
}

/**
 * The last day of a clock that stood still: what was left at the interruption is counted on after the day the matter goes
 * on. Undefined while it stands. A clock that had run out stays; hours and what is due at once never move. Whether the day
 * of the interruption itself still counts as run is not in any text: both readings can be asked.
 */
export function standStill(
  length: Length,
  from: string,
  interruptions: readonly Interruption[],
  dayCounts = true,
): string | undefined {
  if (length.unit === 'immediately' || length.unit === 'hours') return dueDay(length, from)
  const byWorkingDays = length.unit === 'workingDays'
  const start = numberOf(from)
  let nominal = nominalDay(length, start)
  for (const pause of joinInterruptions(interruptions)) {
    const stops = numberOf(pause.from)
    if (stops > rollOver(nominal)) continue
    if (pause.to !== undefined && numberOf(pause.to) <= start) continue
    if (pause.to === undefined) return undefined
    const resumes = numberOf(pause.to)
    // A clock that starts while the matter stands has all of itself left.
    const lastRun = Math.max(dayCounts ? stops : stops - 1, start)
    const left = byWorkingDays ? countWorkingDays(lastRun, nominal) : Math.max(0, nominal - lastRun)
    nominal = byWorkingDays ? addWorkingDays(resumes, left, usual) : resumes + left
  }
  return textOf(rollOver(nominal))
}
