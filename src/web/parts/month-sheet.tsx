import { fromEpochDay, showDay, toEpochDay, weekdayOf } from '../format/day.ts'
import { useSpeech } from '../words/language.tsx'

/** What a day of a sheet looks like, and what it is said to be. */
export interface DayMark {
  className?: string
  title?: string
}

interface MonthSheetProps {
  /** YYYY-MM. */
  month: string
  mark: (day: string) => DayMark
  /** Where days can be picked: called with the day; `latest` is the last that can be. */
  pick?: (day: string) => void
  latest?: string
}

/** One month as a sheet, weeks beginning on Monday. Without `pick` it is a picture beside words that say the same. */
export function MonthSheet({ month, mark, pick, latest }: MonthSheetProps) {
  const { t } = useSpeech()
  const begin = toEpochDay(`${month}-01`)
  const length = toEpochDay(`${nextMonth(month)}-01`) - begin
  const blanks = (weekdayOf(`${month}-01`) + 6) % 7
  const days = Array.from({ length }, (_, index) => fromEpochDay(begin + index))
  return (
    <div className="sheet" aria-hidden={pick === undefined ? 'true' : undefined}>
      <p className="sheet-name">{nameMonth(month, t.month)}</p>
      <div className="sheet-days">
        {t.weekdayLetters.map((letter) => (
          <span key={letter} className="sheet-weekday" aria-hidden="true">
            {letter}
          </span>
        ))}
        {days.map((day, index) => {
          const { className = '', title } = mark(day)
          const place = index === 0 ? { gridColumnStart: blanks + 1 } : undefined
          const name = title === undefined ? showDay(day) : `${showDay(day)}: ${title}`
          return pick === undefined ? (
            <span key={day} className={`day ${className}`} title={name} style={place}>
              {index + 1}
            </span>
          ) : (
            <button
              key={day}
              type="button"
              className={`day ${className}`}
              title={title}
              aria-label={name}
              disabled={latest !== undefined && day > latest}
              style={place}
              onClick={() => pick(day)}
            >
              {index + 1}
            </button>
          )
        })}
      </div>
    </div>
  )
}

/** "Tháng 9/2026". */
export function nameMonth(month: string, name: (month: number, year: number) => string): string {
  return name(Number(month.slice(5, 7)), Number(month.slice(0, 4)))
}

/** The month after a month, as YYYY-MM. */
export function nextMonth(month: string): string {
  return fromEpochDay(toEpochDay(`${month}-01`) + 31).slice(0, 7)
}

/** The month before a month, as YYYY-MM. */
export function previousMonth(month: string): string {
  return fromEpochDay(toEpochDay(`${month}-01`) - 1).slice(0, 7)
}

/** The months two days lie in and those between. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}
