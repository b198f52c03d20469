import { type ReactNode, useId } from 'react'
import type { AppointmentView, CalendarEntry, CalendarView } from '../api/calendar.ts'
import { showDay } from '../format/day.ts'
import { Empty } from '../parts/notices.tsx'
import { markSpecial } from '../parts/special-day.ts'
import { showDayWithWeekday, useSpeech } from '../words/language.tsx'
import { keyOf } from './entry-kinds.ts'
import { EntryLine } from './entry-line.tsx'

interface DayListProps {
  day: string
  view: CalendarView
  entries: readonly CalendarEntry[]
  openAppointment: (appointment: AppointmentView) => void
  children?: ReactNode
}

/** One day, whole: what kind of day it is, and everything that stands on it. */
export function DayList({ day, view, entries, openAppointment, children }: DayListProps) {
  const { t, say } = useSpeech()
  const heading = useId()
  const mark = markSpecial(
    view.days.find(({ date }) => date === day),
    t,
    say,
  )
  const blackout = view.blackouts.find(({ from, to }) => from <= day && day <= to)
  return (
    <section className={`day-list ${day === view.today ? 'is-today' : ''}`} aria-labelledby={heading}>
      <div className="day-list-head">
        <h2 id={heading}>{showDayWithWeekday(day, t)}</h2>
        {mark.title !== undefined && <span className={`day-kind ${mark.className}`}>{mark.title}</span>}
        {children}
      </div>
      {blackout !== undefined && (
        <p className="flag is-doubt" title={say(blackout.sentence)}>
          {t.schedule.blackout(showDay(blackout.from), showDay(blackout.to))}.
        </p>
      )}
      {view.leftOut[day] !== undefined && <p className="flag">{t.schedule.leftOut(view.leftOut[day])}</p>}
      {entries.length === 0 ? (
        <Empty>{t.schedule.nothing}</Empty>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li key={keyOf(entry)}>
              <EntryLine entry={entry} today={view.today} openAppointment={openAppointment} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
