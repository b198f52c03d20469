import { unitWords } from '../words/units.js'
import { daysBetween, showDay } from './day.js'

/** @typedef {{ text: string, tone: 'late' | 'soon' | 'calm' | 'done' | 'quiet' }} Standing */

/**
 * "3 ngày làm việc", or nothing for a lateness of no whole unit (due Friday, seen on Sunday).
 * @param {number} count
 * @param {string} unit
 */
function counted(count, unit) {
  return count > 0 ? ` ${count} ${unitWords[unit] ?? 'ngày'}` : ''
}

/**
 * How a limit stands, in the words of the screen.
 * @param {{ standing: string, due: string, opensOn: string, unit: string, daysLateNow: number, closedOn?: string }} limit
 * @param {string} today
 * @returns {Standing}
 */
export function standingOf(limit, today) {
  switch (limit.standing) {
    case 'overdue':
      return { text: `Quá hạn${counted(limit.daysLateNow, lateUnit(limit.unit))}`, tone: 'late' }
    case 'metLate':
      return { text: `Làm muộn${counted(limit.daysLateNow, lateUnit(limit.unit))}`, tone: 'late' }
    case 'met':
      return { text: 'Đúng hạn', tone: 'done' }
    case 'ended':
      return { text: 'Chấm dứt', tone: 'quiet' }
    case 'paused':
      return { text: 'Đứng lại', tone: 'quiet' }
    case 'lapsed':
      return { text: 'Đã hết', tone: 'quiet' }
    case 'scheduled':
      return { text: `Bắt đầu ${showDay(limit.opensOn)}`, tone: 'quiet' }
    default:
      return timeLeft(limit.due, today)
  }
}

/**
 * How long until a day that has not passed, in days of the calendar.
 * @param {string} due
 * @param {string} today
 * @returns {Standing}
 */
export function timeLeft(due, today) {
  const days = daysBetween(today, due)
  if (days < 0) return { text: 'Quá hạn', tone: 'late' }
  if (days === 0) return { text: 'Hôm nay', tone: 'soon' }
  return { text: `Còn ${days} ngày`, tone: days <= 7 ? 'soon' : 'calm' }
}

// Lateness is told in working days or hours where the limit is; the API counts everything longer in days.
/** @param {string} unit */
function lateUnit(unit) {
  return unit === 'workingDays' || unit === 'hours' ? unit : 'days'
}
