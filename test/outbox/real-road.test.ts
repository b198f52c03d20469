import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { loadSampleOffice } from '../../src/sample/load-sample-office.ts'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { useDatabase } from '../support/database.ts'
import { startQuietWorker } from './support.ts'

const database = useDatabase()

async function ask<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await query.execute(database.owner.db)).rows
}

it('of the matters of the sample office everybody is told what is due, and nothing is left waiting', async () => {
  const now = Temporal.Instant.from('2026-11-24T03:00:00Z')
  const today = vietnamDayOf(now)
  await loadSampleOffice(database.owner.db, database.app.db, now, { year2024: false, present: 25 })
  const worker = await startQuietWorker(database, { databaseUrl: database.appUrl }, () => now)
  await worker.tick()
  await worker.drain()
  await worker.stop()

  expect(await ask(sql`select id from outbox where sent_at is null`)).toEqual([])
  expect(await ask(sql`select key from time_limit where status = 'open' and remind_on <= ${today}`)).toEqual(
    [],
  )
  const [told] = await ask<{ steps: number; messages: number }>(
    sql`select (select count(*)::int from reminder) as steps,
      (select count(*)::int from notification where kind = 'reminder') as messages`,
  )
  expect(told?.steps).toBeGreaterThan(0)
  expect(told?.messages).toBeGreaterThan(0)
})
