import { type Kysely, sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { type WatchListName, watchLists } from '../../workflows/watch/lists.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { stableUuid } from '../outbox/stable-id.ts'
import { listed } from './read-watch-list.ts'
import { readThresholds } from './thresholds.ts'

/** Lists that a matter comes onto by itself, because a day has passed or a standing has changed. */
const told: readonly WatchListName[] = ['meansOverYear', 'bankCreditLarge', 'centralSteering', 'separateBook']

/** What a notification of a watch list says; the page words it. */
export interface WatchNote {
  list: WatchListName
  count: number
  cases: string[]
  as: 'bearer' | 'superior'
}

/**
 * Tells people of matters that have come onto a watch list: each officer of his own, his superior of them all. Once for each
 * coming; what was told is on record, so that it may be called as often as one likes.
 * @returns how many matters were told of.
 */
export async function tellWatchLists(db: Kysely<Database>, now: Temporal.Instant): Promise<number> {
  const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(db)
  let found = 0
  for (const { id } of offices.rows)
    found += await inOffice(db, { officeId: id }, (trx) => tellOffice(trx, id, now))
  return found
}

async function tellOffice(
  trx: Transaction<Database>,
  officeId: string,
  now: Temporal.Instant,
): Promise<number> {
  const today = vietnamDayOf(now)
  const thresholds = await readThresholds(trx, officeId)
  let found = 0
  for (const list of told) {
    const { rows } = await sql<{ case_id: string; officer_id: string | null; superior_id: string | null }>`
      with fresh as (
        insert into watch_told (office_id, case_id, list, since, told_at)
        select ${officeId}::uuid, w.case_id, ${list}, w.since, ${now.toString()} from ${listed(officeId, watchLists[list], thresholds, today)} w
        on conflict do nothing returning case_id)
      select f.case_id, c.officer_id, a.superior_id from fresh f
      join enforcement_case c on c.office_id = ${officeId}::uuid and c.id = f.case_id
      left join account a on a.office_id = c.office_id and a.id = c.officer_id
      order by f.case_id`.execute(trx)
    found += rows.length
    const byPerson = new Map<string, { as: WatchNote['as']; cases: string[] }>()
    for (const { case_id, officer_id, superior_id } of rows)
      for (const [id, as] of [
        [officer_id, 'bearer'],
        [superior_id, 'superior'],
      ] as const) {
        if (id === null) continue
        const one = byPerson.get(id) ?? { as, cases: [] }
        one.cases.push(case_id)
        byPerson.set(id, one)
      }
    for (const [account, { as, cases }] of byPerson) {
      const body: WatchNote = { list, as, count: cases.length, cases: cases.slice(0, 200) }
      await trx
        .insertInto('notification')
        .values({
          office_id: officeId,
          id: stableUuid('watch', officeId, list, account, now.toString()),
          account_id: account,
          kind: 'watch',
          case_id: null,
          digest_on: null,
          body: JSON.stringify(body),
          created_at: now.toString(),
          read_at: null,
        })
        .execute()
    }
  }
  return found
}
