import { type RawBuilder, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { workingDaysFrom } from '../../workflows/calendar/working-days-from.ts'
import type { ComplianceSetting } from './compliance-setting.ts'

const known = new WeakMap<object, Map<string, { days: string[]; later: string[] }>>()

/** For each day, the so-many-th working day after it, as a table `d(day, later)`. The calendar decides, once. */
export function workingDaysLater(setting: ComplianceSetting, n: number): RawBuilder<unknown> {
  return table(setting, `days~${n}`, () => {
    const first = Temporal.PlainDate.from('2015-01-01')
    const last = Temporal.PlainDate.from(setting.today)
    const every: Temporal.PlainDate[] = []
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
      every.push(day)
    return every.map((day) => [day.toString(), workingDaysFrom(setting.calendar, day, n)] as const)
  })
}

/** For each month, the working day of the next one on which its figures are closed. */
export function monthsClosed(setting: ComplianceSetting, n: number): RawBuilder<unknown> {
  return table(setting, `months~${n}`, () => {
    const last = setting.today.slice(0, 7)
    const every: Temporal.PlainYearMonth[] = []
    for (
      let month = Temporal.PlainYearMonth.from('2015-01');
      month.toString() <= last;
      month = month.add({ months: 1 })
    )
      every.push(month)
    return every.map(
      (month) =>
        [
          month.toPlainDate({ day: 1 }).toString(),
          workingDaysFrom(setting.calendar, month.toPlainDate({ day: month.daysInMonth }), n),
        ] as const,
    )
  })
}

function table(
  { calendar, today }: ComplianceSetting,
  name: string,
  make: () => (readonly [string, string])[],
): RawBuilder<unknown> {
  const kept = known.get(calendar) ?? new Map<string, { days: string[]; later: string[] }>()
  known.set(calendar, kept)
  const key = `${name}~${today}`
  let found = kept.get(key)
  if (found === undefined) {
    const rows = make()
    found = { days: rows.map(([day]) => day), later: rows.map(([, later]) => later) }
    for (const old of [...kept.keys()].filter((one) => one.startsWith(`${name}~`))) kept.delete(old)
    kept.set(key, found)
  }
  return sql`unnest(${found.days}::date[], ${found.later}::date[]) as d(day, later)`
}
