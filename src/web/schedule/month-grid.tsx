import type { CalendarEntry, CalendarView } from '../api/calendar.ts'
import { showDay } from '../format/day.ts'
import { markSpecial } from '../parts/special-day.ts'
import { useSpeech } from '../words/language.tsx'
import { keyOf } from './entry-kinds.ts'
import { EntryChip } from './entry-line.tsx'
import { weeksOf } from './weeks.ts'

interface MonthGridProps {
  month: string
  view: CalendarView
  entries: ReadonlyMap<string, readonly CalendarEntry[]>
  picked: string
  pick: (day: string) => void
}

const shownInCell = 3

/** A month as a table of weeks; each day a button that shows the whole of it beside. */
export function MonthGrid({ month, view, entries, picked, pick }: MonthGridProps) {
  const { t, say } = useSpeech()
  const special = new Map(view.days.map((day) => [day.date, day]))
  return (
    <table className="month-grid">
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((weekday, index) => (
            <th key={weekday} scope="col">
              <span className="wide-only">{t.weekdays[weekday]}</span>
              <span className="narrow-only" aria-hidden="true">
                {t.weekdayLetters[index]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const own = entries.get(day) ?? []
              const count = own.length + (view.leftOut[day] ?? 0)
              // "One more" takes as much room as the one.
              const shown = count === shownInCell + 1 ? own : own.slice(0, shownInCell)
              const mark = markSpecial(special.get(day), t, say)
              const isBlack = view.blackouts.some(({ from, to }) => from <= day && day <= to)
              const className = [
                'month-day',
                mark.className,
                day.slice(0, 7) === month ? '' : 'is-outside',
                day === view.today ? 'is-today' : '',
                day === picked ? 'is-chosen' : '',
                isBlack ? 'is-blackout' : '',
              ]
                .filter(Boolean)
                .join(' ')
              const isNamed = special.get(day)?.kind !== 'weekend' && mark.title !== undefined
              return (
                <td key={day} className={className}>
                  <button
                    type="button"
                    className="month-button"
                    aria-pressed={day === picked}
                    onClick={() => pick(day)}
                  >
                    <span className="visually-hidden">{showDay(day)}, </span>
                    <span className="month-number" aria-hidden="true">
                      {Number(day.slice(8))}
                    </span>
                    {isNamed && <span className="month-name">{mark.title}</span>}
                    <span className="month-entries">
                      {shown.map((entry) => (
                        <EntryChip key={keyOf(entry)} entry={entry} today={view.today} />
                      ))}
                      {count > shown.length && (
                        <span className="month-more">{t.schedule.more(count - shown.length)}</span>
                      )}
                    </span>
                    {count > 0 && (
                      <span className="month-count" aria-hidden="true">
                        {count}
                      </span>
                    )}
                    <span className="visually-hidden">{t.schedule.count(count)}</span>
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
