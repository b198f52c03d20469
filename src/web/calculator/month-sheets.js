import { el } from '../dom.js'
import { daysBetween, fromEpochDay, showDay, toEpochDay, weekdayOf } from '../format/day.js'

const weekdayLetters = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']
const longestDrawn = 100

/**
 * The months a working passes through, with the days that count, those that do not, and the due day. Nothing for
 * workings that are too long to be looked at day by day. The table beside it tells the same in words.
 * @param {{ from: string, due: string, working: readonly { date: string, counted: number | null }[] }} explained
 */
export function monthSheets({ from, due, working }) {
  if (Math.abs(daysBetween(from, due)) > longestDrawn) return null
  const counted = new Map(working.map((line) => [line.date, line.counted]))
  const [first, last] = from < due ? [from, due] : [due, from]
  const marks = { from, due, counted, isBetween: (/** @type {string} */ day) => day >= first && day <= last }
  return el(
    'div',
    { class: 'months', 'aria-hidden': 'true' },
    ...monthsBetween(first, last).map((month) => monthSheet(month, marks)),
  )
}

/**
 * @param {string} first
 * @param {string} last
 */
function monthsBetween(first, last) {
  const months = []
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}

/** @param {string} month YYYY-MM */
function nextMonth(month) {
  return fromEpochDay(toEpochDay(`${month}-01`) + 31).slice(0, 7)
}

/**
 * @param {string} month YYYY-MM
 * @param {{ from: string, due: string, counted: Map<string, number | null>, isBetween: (day: string) => boolean }} marks
 */
function monthSheet(month, marks) {
  const begin = toEpochDay(`${month}-01`)
  const length = toEpochDay(`${nextMonth(month)}-01`) - begin
  const blanks = (weekdayOf(`${month}-01`) + 6) % 7
  const days = Array.from({ length }, (_, index) => {
    const day = fromEpochDay(begin + index)
    return el('span', { class: `day ${markOf(day, marks)}`, title: showDay(day) }, index + 1)
  })
  return el(
    'div',
    { class: 'month' },
    el('p', { class: 'month-name' }, `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`),
    el(
      'div',
      { class: 'days' },
      ...weekdayLetters.map((name) => el('span', { class: 'weekday' }, name)),
      ...Array.from({ length: blanks }, () => el('span')),
      ...days,
    ),
  )
}

/**
 * @param {string} day
 * @param {{ from: string, due: string, counted: Map<string, number | null>, isBetween: (day: string) => boolean }} marks
 */
function markOf(day, { from, due, counted, isBetween }) {
  if (day === due) return 'day-due'
  if (day === from) return 'day-from'
  if (!isBetween(day)) return ''
  return (counted.get(day) ?? null) === null ? 'day-off' : 'day-counted'
}
