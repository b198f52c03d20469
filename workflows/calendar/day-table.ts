import type { Bilingual } from './bilingual.ts'
import { civilOf, epochDayOf, epochDayOfIso, FIRST_DAY, LAST_DAY, weekdayOf } from './epoch-day.ts'
import { officialYears } from './holidays/official-years.ts'
import type { DayOff, EntryStatus, MakeUpSaturday, YearOfHolidays } from './holidays/year-of-holidays.ts'
import { firstLunarDay, projectYear } from './project-year.ts'
import type { CalendarSettings } from './settings.ts'
import { requireSupportedYear } from './supported-years.ts'

/**
 * What a day is: `working`, `weekend` (nghỉ cuối tuần), `statutory` (nghỉ lễ, tết), `compensatory` (nghỉ bù),
 * `swapped` (nghỉ hoán đổi), `makeUp` (thứ Bảy làm bù).
 */
export type DayKind = 'working' | 'weekend' | 'statutory' | 'compensatory' | 'swapped' | 'makeUp'

const kinds: readonly DayKind[] = ['working', 'weekend', 'statutory', 'compensatory', 'swapped', 'makeUp']

/** A day is one byte: its kind plus one in the low three bits (so that 0 means "not yet known"), and these marks. */
const KIND_BITS = 7
/** A working day (ngày làm việc). */
export const WORKING = 8
/** A period may end on this day (Civil Code 2015 art. 148(5), by the settings). */
export const MAY_END = 16
/** A period that ran into days off ends here: the next working day. */
export const TAKES_OVER = 32
/** The year is projected: no decision is known. */
export const COMPUTED = 64
/** A published proposal, taken as adopted or not, is about this day. */
export const PROPOSED = 128

/** What is said about a single day, over and above the week. */
export interface DayNote {
  name: Bilingual
  status: EntryStatus
  source: string
}

/** The Tết of a year, as epoch days: its first and last statutory day off, and mùng 1. */
export interface TetDays {
  first: number
  last: number
  firstLunarDay: number
  status: EntryStatus
}

/** The days of 1990–2100 under one reading of the law; years are filled in when first asked for. */
export interface DayTable {
  /** The byte of an epoch day. @throws RangeError naming the year, outside 1990–2100 */
  codeAt(day: number): number
  noteAt(day: number): DayNote | undefined
  /** @throws RangeError outside 1990–2100 */
  tetOf(year: number): TetDays
}

/** The kind held in a day's byte. */
export function kindOf(code: number): DayKind {
  return kinds[(code & KIND_BITS) - 1] ?? 'working'
}

const projected = new Map<number, YearOfHolidays>()

/** The days off known for a year: decided ones, or the projection, which is worked out once for all calendars. */
function holidaysOf(year: number): YearOfHolidays {
  const known = officialYears.get(year) ?? projected.get(year)
  if (known !== undefined) return known
  const computed = projectYear(year)
  projected.set(year, computed)
  return computed
}

/** Builds the table of days for one set of settings. Memory: one byte a day, and a note for each day off. */
export function createDayTable(settings: CalendarSettings): DayTable {
  const codes = new Uint8Array(LAST_DAY - FIRST_DAY + 1)
  const notes = new Map<number, DayNote>()
  const tets = new Map<number, TetDays>()

  const codeAt = (day: number): number => codes[day - FIRST_DAY] || fill(day)

  function fill(day: number): number {
    const { year } = civilOf(day)
    requireSupportedYear(year)
    const first = epochDayOf(year, 1, 1)
    const next = epochDayOf(year + 1, 1, 1)
    const yearMark = officialYears.has(year) ? 0 : COMPUTED
    for (let d = first; d < next; d++) {
      codes[d - FIRST_DAY] = encode(weekdayOf(d) > 5 ? 'weekend' : 'working', settings) | yearMark
    }
    const holidays = holidaysOf(year)
    for (const entry of [...holidays.daysOff, ...holidays.makeUpSaturdays]) {
      const at = epochDayOfIso(entry.date)
      const key = 'replaces' in entry ? entry.replaces : entry.date
      const counts = entry.status !== 'proposal' || settings.adoptedProposals.includes(key)
      const before = codes[at - FIRST_DAY] ?? 0
      const proposed = entry.status === 'proposal' ? PROPOSED : 0
      codes[at - FIRST_DAY] = (counts ? encode(kindOfEntry(entry), settings) | yearMark : before) | proposed
      notes.set(at, noteOf(entry, counts))
    }
    return codes[day - FIRST_DAY] ?? 0
  }

  function noteAt(day: number): DayNote | undefined {
    codeAt(day)
    return notes.get(day)
  }

  function tetOf(year: number): TetDays {
    const known = tets.get(year)
    if (known !== undefined) return known
    const tet = holidaysOf(year).daysOff.filter(
      (entry) => entry.holiday === 'tet' && entry.kind === 'statutory',
    )
    const days = tet.map((entry) => epochDayOfIso(entry.date))
    const found: TetDays = {
      first: Math.min(...days),
      last: Math.max(...days),
      firstLunarDay: firstLunarDay(year),
      status: tet[0]?.status ?? 'computed',
    }
    tets.set(year, found)
    return found
  }

  return { codeAt, noteAt, tetOf }
}

/** The byte of a day of this kind, as the settings read Civil Code art. 148(5). */
function encode(kind: DayKind, settings: CalendarSettings): number {
  const working = kind === 'working' || kind === 'makeUp'
  const takesOver = kind === 'working' || (kind === 'makeUp' && settings.makeUpSaturdayEndsPeriod)
  const literal = (kind === 'compensatory' || kind === 'swapped') && !settings.rollOverSwappedDays
  return (
    (kinds.indexOf(kind) + 1) |
    (working ? WORKING : 0) |
    (takesOver || literal ? MAY_END : 0) |
    (takesOver ? TAKES_OVER : 0)
  )
}

function kindOfEntry(entry: DayOff | MakeUpSaturday): DayKind {
  return 'kind' in entry ? entry.kind : 'makeUp'
}

function noteOf(entry: DayOff | MakeUpSaturday, counts: boolean): DayNote {
  const name = 'name' in entry ? entry.name : makeUpName(entry.replaces)
  const { status, source } = entry
  if (counts) return { name, status, source }
  const proposal = { vi: `Đề xuất chưa áp dụng: ${name.vi}`, en: `Proposed, not applied: ${name.en}` }
  return { name: proposal, status, source }
}

function makeUpName(replaces: string): Bilingual {
  const [year, month, day] = replaces.split('-').map(Number)
  return { vi: `Làm bù cho ngày ${day}/${month}/${year}`, en: `Make-up working day for ${replaces}` }
}
