import { type Kysely, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Database } from '../db/schema.ts'
import { buildTree } from './build-tree.ts'

/**
 * Gives a pass over the audit trees of all offices: each takes in what has settled since. Once a day a pass looks
 * through the whole record, so that what a restored copy of the database left behind is found. Any number of
 * processes may run it; builders of one office wait for each other.
 */
export function createTreeGrower(db: Kysely<Database>, clock: () => Temporal.Instant): () => Promise<void> {
  const sweptOn = new Map<string, string>()
  return async () => {
    const now = clock()
    const today = vietnamDayOf(now)
    const offices = await sql<{ id: string }>`select list_office_ids() as id`.execute(db)
    for (const { id } of offices.rows) {
      const sweep = sweptOn.get(id) !== today
      let more = true
      while (more) more = (await buildTree(db, id, now, { sweep })).more
      sweptOn.set(id, today)
    }
  }
}
