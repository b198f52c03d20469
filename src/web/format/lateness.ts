import { showLength } from '../words/units.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import { daysBetween, showDay } from './day.ts'

export type Tone = 'late' | 'soon' | 'calm' | 'done' | 'quiet'

/** How something stands, as a short word and how loud it is said. */
export interface Standing {
  text: string
  tone: Tone
}

interface Dated {
  standing: string
  due: string
  opensOn: string
  unit: string
  daysLateNow: number
}

/** How a limit stands, in the words of the screen. */
export function standingOf(limit: Dated, today: string, t: Dictionary): Standing {
  switch (limit.standing) {
    case 'overdue':
      return { text: lateBy(t.standing.overdue, limit.daysLateNow, limit.unit, t), tone: 'late' }
    case 'metLate':
      return { text: lateBy(t.standing.metLate, limit.daysLateNow, limit.unit, t), tone: 'late' }
    case 'met':
      return { text: t.standing.met, tone: 'done' }
    case 'ended':
      return { text: t.standing.ended, tone: 'quiet' }
    case 'paused':
      return { text: t.standing.paused, tone: 'quiet' }
    case 'lapsed':
      return { text: t.standing.lapsed, tone: 'quiet' }
    case 'scheduled':
      return { text: `${t.standing.begins} ${showDay(limit.opensOn)}`, tone: 'quiet' }
    default:
      return timeLeft(limit.due, today, t)
  }
}

/** How an open duty of a list stands: by how much it is overdue, else how long is left. */
export function standingOfDue(
  { due, daysLate, unit }: { due: string; daysLate: number; unit: string },
  today: string,
  t: Dictionary,
): Standing {
  return due < today
    ? { text: lateBy(t.standing.overdue, daysLate, unit, t), tone: 'late' }
    : timeLeft(due, today, t)
}

/** How long until a day that has not passed, in days of the calendar. */
export function timeLeft(due: string, today: string, t: Dictionary): Standing {
  const days = daysBetween(today, due)
  if (days < 0) return { text: t.standing.overdue, tone: 'late' }
  if (days === 0) return { text: t.standing.today, tone: 'soon' }
  return { text: t.standing.left(days), tone: days <= 7 ? 'soon' : 'calm' }
}

/** "Quá hạn 3 ngày làm việc", or "Quá hạn" for a lateness of no whole unit (due Friday, seen on Sunday). */
export function lateBy(word: string, count: number, unit: string, t: Dictionary): string {
  // Lateness is told in working days or hours where the limit is; the API counts everything longer in days.
  const counted = unit === 'workingDays' || unit === 'hours' ? unit : 'days'
  return count > 0 ? `${word} ${showLength({ n: count, unit: counted }, t)}` : word
}
