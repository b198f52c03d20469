import { sql, type Transaction } from 'kysely'
import type { WatchListName, WatchThresholds } from '../../workflows/watch/lists.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import { readWatchList, type WatchLine } from './read-watch-list.ts'
import { readThresholds } from './thresholds.ts'

/** Keeps a list as it stands today, with the thresholds it was drawn up by; hands back how many matters it holds. */
export async function saveWatchCopy(
  trx: Transaction<Database>,
  person: Person,
  copy: { id: string; list: WatchListName; note: string; today: string; now: string },
): Promise<number> {
  const thresholds = await readThresholds(trx, person.officeId)
  const lines = await readWatchList(trx, person.officeId, copy.list, thresholds, copy.today)
  await trx
    .insertInto('watch_copy')
    .values({
      office_id: person.officeId,
      id: copy.id,
      list: copy.list,
      on_day: copy.today,
      thresholds: JSON.stringify(thresholds),
      // Names may have to be erased one day: a copy keeps who a matter is about only by its number.
      lines: JSON.stringify(lines.map((line) => ({ ...line, debtors: null }))),
      note: copy.note,
      saved_by: person.id,
      saved_at: copy.now,
    })
    .execute()
  return lines.length
}

/** The copies an office has kept, newest first. */
export async function watchCopies(trx: Transaction<Database>, officeId: string) {
  return trx
    .selectFrom('watch_copy')
    .select((one) => [
      'id',
      'list',
      'on_day as on',
      'note',
      'saved_by as savedBy',
      'saved_at as savedAt',
      sql<number>`jsonb_array_length(${one.ref('lines')})`.as('count'),
    ])
    .where('office_id', '=', officeId)
    .orderBy('saved_at', 'desc')
    .limit(200)
    .execute()
}

/** One kept copy, with its lines. */
export async function readWatchCopy(trx: Transaction<Database>, officeId: string, id: string) {
  const row = await trx
    .selectFrom('watch_copy')
    .select(['list', 'on_day as on', 'thresholds', 'lines'])
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : {
        ...row,
        thresholds: row.thresholds as unknown as WatchThresholds,
        lines: row.lines as WatchLine[],
      }
}
