import { sql } from 'kysely'

/**
 * The stretches of an office that hold on a day, narrowed by `which`, as a query. Stretches that go on and those that have
 * ended are two ranges of the index, each read without the table.
 */
export function stretchesOn(
  officeId: string,
  day: string,
  columns: ReturnType<typeof sql>,
  which: ReturnType<typeof sql>,
) {
  return sql`
      select ${columns} from matter_stretch where office_id = ${officeId}::uuid and to_on is null and from_on <= ${day}::date and ${which}
      union all
      select ${columns} from matter_stretch where office_id = ${officeId}::uuid and to_on >= ${day}::date and from_on <= ${day}::date and ${which}`
}

/** A count over a large office joins in memory; compiling the plan would cost more than it saves. */
export const countInMemory = sql`select set_config('work_mem', '64MB', true), set_config('jit', 'off', true)`
