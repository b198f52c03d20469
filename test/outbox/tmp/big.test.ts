import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openQueue } from '../../../src/outbox/queue.ts'
import { sweepTimeLimits } from '../../../src/time-limits/sweep.ts'
import { useDatabase } from '../../support/database.ts'
import { startRedis } from '../../support/redis.ts'
import { foundOffice } from '../support.ts'
const database = useDatabase()
it.each(['pg', 'redis'])('100,000 %s', { timeout: 300_000 }, async (kind) => {
  const redis = kind === 'redis' ? await startRedis() : null
  const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
  const caseId = await addCase(await addAccount())
  await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, opened_by, from_on, opens_on, due_on, unit,
      status, flags, law_version, calendar_version, remind_on)
    select ${officeId}, ${caseId}, 'sendToProcuracy~' || n, 'sendToProcuracy', 'NTF-2', 'duty', 'officer', 2, '2026-08-24',
      '2026-08-24', '2026-09-03', 'workingDays', 'open', '[]', 'v', 'v', date '2026-08-26' - (n % 5)::int from generate_series(1, 100000) n`.execute(database.owner.db)
  const queue = openQueue({ databaseUrl: database.appUrl, redisUrl: redis?.url })
  const t = performance.now()
  const found = await sweepTimeLimits({ db: database.app.db, queue, today: '2026-08-26' })
  const t2 = performance.now()
  await sweepTimeLimits({ db: database.app.db, queue, today: '2026-08-26' })
  console.log(kind, found, 'first', Math.round(t2 - t), 'again', Math.round(performance.now() - t2), await queue.countOpen())
  const plan = await sql<Record<string,string>>`explain select case_id, key, remind_on from time_limit where office_id = ${officeId} and status = 'open' and remind_on <= '2026-08-26' and (remind_on, case_id, key) > ('2026-08-25'::date, ${caseId}::uuid, 'x') order by remind_on, case_id, key limit 1000`.execute(database.owner.db)
  console.log(plan.rows.map((r) => Object.values(r)[0]).join('\n'))
  await sql`update time_limit set remind_on = null`.execute(database.owner.db)
  await queue.close(); await redis?.stop()
  expect(found).toBe(100000)
})
