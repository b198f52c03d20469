import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { Database } from '../db/schema.ts'
import { buildTree } from './build-tree.ts'
import { createOfficePass } from './each-office.ts'

/**
 * Gives a pass over the audit trees of all offices: each takes in what has settled since. Once a day a pass looks
 * through the whole record, so that what a restored copy of the database left behind is found. Any number of
 * processes may run it; builders of one office wait for each other. A broken tree of one office keeps no other from
 * growing; the pass fails after it, with every failure, and looks at that office again after an hour.
 */
export function createTreeGrower(db: Kysely<Database>, clock: () => Temporal.Instant): () => Promise<void> {
  const sweptOn = new Map<string, string>()
  return createOfficePass(db, clock, async (officeId, now) => {
    const today = vietnamDayOf(now)
    const sweep = sweptOn.get(officeId) !== today
    let more = true
    while (more) more = (await buildTree(db, officeId, now, { sweep })).more
    sweptOn.set(officeId, today)
  })
}
