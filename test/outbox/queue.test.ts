import { sql } from 'kysely'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { Job } from '../../src/outbox/jobs.ts'
import { openQueue, startQueueWorker } from '../../src/outbox/queue.ts'
import type { QueueAddress } from '../../src/outbox/queue-backend.ts'
import { createRelay } from '../../src/outbox/relay.ts'
import { stableHash } from '../../src/outbox/stable-id.ts'
import { sweepTimeLimits } from '../../src/time-limits/sweep.ts'
import { useDatabase } from '../support/database.ts'
import { startRedis } from '../support/redis.ts'
import { addAct, addLimit, clockAt, foundOffice, keepLog, readTold, startQuietWorker } from './support.ts'

const database = useDatabase()
const redis = await startRedis()
afterAll(() => redis?.stop())

const backends: { name: string; address: () => QueueAddress; lose: () => Promise<unknown> }[] = [
  {
    name: 'PostgreSQL',
    address: () => ({ databaseUrl: database.appUrl }),
    lose: async () => {
      const tables = await sql<{ name: string }>`
        select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`.execute(
        database.app.db,
      )
      await sql.raw(`truncate ${tables.rows.map(({ name }) => name).join(', ')}`).execute(database.app.db)
    },
  },
]
if (redis !== null) {
  backends.push({
    name: 'Redis',
    address: () => ({ databaseUrl: database.appUrl, redisUrl: redis.url }),
    lose: async () => {
      const { Redis } = await import('ioredis')
      const client = new Redis(redis.url)
      await client.flushall()
      await client.quit()
    },
  })
}

describe.each(backends)('with the queue on $name', ({ address, lose }) => {
  const closing: (() => Promise<unknown>)[] = []
  const later = <T extends { close(): Promise<unknown> } | { stop(): Promise<unknown> }>(part: T): T => {
    closing.unshift(() => ('close' in part ? part.close() : part.stop()))
    return part
  }
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    await lose()
  })

  const job = (n: number): Extract<Job, { name: 'remind' }> => ({
    id: `remind-${stableHash('job', n)}`,
    name: 'remind',
    payload: {
      officeId: '00000000-0000-8000-8000-000000000001',
      caseId: '00000000-0000-8000-8000-000000000002',
      limitKey: `limit~${n}`,
    },
  })

  it('a job queued twice is done once, and can be queued again when it is done', async () => {
    const queue = later(openQueue(address()))
    await queue.add([job(1), job(1)])
    await queue.add([job(1)])
    expect(await queue.countOpen()).toBe(1)
    const done: unknown[] = []
    const worker = later(
      startQueueWorker(address(), {
        handle: async (_, payload) => void done.push(payload),
        concurrency: 2,
        onError: () => undefined,
        onFailed: () => undefined,
      }),
    )
    await expect.poll(() => done.length).toBe(1)
    await expect.poll(() => queue.countOpen()).toBe(0)
    await queue.add([job(1)])
    await expect.poll(() => done.length).toBe(2)
    await worker.close()
    expect(done).toEqual([job(1).payload, job(1).payload])
  })

  it('a job that cannot be done by anybody is given up at once, and its id is free again', async () => {
    const queue = later(openQueue(address()))
    const log = keepLog()
    const clock = clockAt('2026-08-26')
    later(await startQuietWorker(database, address(), clock, { log }))
    await queue.add([{ ...job(2), payload: { ...job(2).payload, officeId: 'not an office' } }])
    await expect.poll(() => log.lines.map(({ message }) => message)).toEqual(['a job failed'])
    await expect.poll(() => queue.countOpen()).toBe(0)
    expect(JSON.stringify(log.lines)).not.toContain('not an office')
  })

  it('two offices are each told of their own matters, and of no others', async () => {
    const clock = clockAt('2026-08-26')
    const worker = later(await startQuietWorker(database, address(), clock))
    const offices = await Promise.all([1, 2].map(() => foundOffice(database.owner.db)))
    const expected = []
    for (const { officeId, addAccount, addCase } of offices) {
      const officer = await addAccount()
      await addAccount({ role: 'head' })
      const caseId = await addCase(officer)
      await addLimit(database.owner.db, officeId, caseId)
      expected.push([
        { account: officer, kind: 'reminder', step: 'before-3', as: 'bearer', count: 1, caseId },
      ])
    }
    await worker.tick()
    await worker.drain()
    expect(await Promise.all(offices.map(({ officeId }) => readTold(database.owner.db, officeId)))).toEqual(
      expected,
    )
  })

  it('four workers given the same reminders at the same time tell everybody once', async () => {
    const clock = clockAt('2026-08-26')
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount()
    const caseId = await addCase(officer)
    const keys = Array.from({ length: 40 }, (_, n) => `sendToProcuracy~${n}`)
    for (const key of keys) await addLimit(database.owner.db, officeId, caseId, { key })
    const queue = later(openQueue(address()))
    const workers = await Promise.all(
      [1, 2, 3, 4].map(() => startQuietWorker(database, address(), clock, { concurrency: 2 })),
    )
    workers.map(later)
    // The same work under four ids each, as a queue that delivers again and again would have it.
    const jobs = keys.flatMap((limitKey) =>
      [1, 2, 3, 4].map(
        (copy): Job => ({
          id: `remind-${stableHash(officeId, limitKey, copy)}`,
          name: 'remind',
          payload: { officeId, caseId, limitKey },
        }),
      ),
    )
    await queue.add(jobs)
    await workers[0]?.drain()
    const told = await readTold(database.owner.db, officeId)
    expect(told).toHaveLength(40)
    expect(new Set(told.map(({ count }) => count))).toEqual(new Set([1]))
  })

  it('a queue that is lost with everything in it is filled again: nobody is forgotten, nobody told twice', async () => {
    const clock = clockAt('2026-08-26')
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount()
    const caseId = await addCase(officer)
    for (let n = 0; n < 30; n++)
      await addLimit(database.owner.db, officeId, caseId, { key: `sendToProcuracy~${n}` })
    await addAct(database.owner.db, officeId, caseId, 1, 'ASSIGN_OFFICER', { officer })
    const { db } = database.app
    const queue = later(openQueue(address()))
    const relay = createRelay({ db, queue, clock, log: keepLog() })
    await sweepTimeLimits({ db, queue, today: clock.day })
    await relay.pass()
    expect(await queue.countOpen()).toBe(31)
    await lose()
    expect(await queue.countOpen()).toBe(0)

    const worker = later(await startQuietWorker(database, address(), clock))
    await worker.tick()
    await worker.drain()
    await lose()
    await worker.tick()
    await worker.drain()
    const told = await readTold(database.owner.db, officeId)
    expect(told.filter(({ kind }) => kind === 'assigned')).toEqual([
      { account: officer, kind: 'assigned', caseId },
    ])
    expect(told.filter(({ kind }) => kind === 'reminder')).toHaveLength(30)
    expect(told).toHaveLength(31)
  })

  it('a relay that remembers queues a lost row again after a minute', async () => {
    const clock = clockAt('2026-08-26')
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    await addAct(database.owner.db, officeId, await addCase(await addAccount()), 1, 'VERIFY_CONDITIONS')
    const queue = later(openQueue(address()))
    const relay = createRelay({ db: database.app.db, queue, clock, log: keepLog() })
    expect(await relay.pass()).toBe(1)
    await lose()
    clock.seconds = 59
    expect(await relay.pass()).toBe(0)
    clock.seconds = 60
    expect(await relay.pass()).toBe(1)
    expect(await queue.countOpen()).toBe(1)
    const worker = later(await startQuietWorker(database, address(), clock))
    await worker.drain()
    expect(await relay.pass()).toBe(0)
  })

  it('a relay killed after queuing leaves no second message behind', async () => {
    const clock = clockAt('2026-08-26')
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const officer = await addAccount()
    const caseId = await addCase(officer)
    await addAct(database.owner.db, officeId, caseId, 1, 'ASSIGN_OFFICER', { officer })
    const queue = later(openQueue(address()))
    const relays = [1, 2, 3].map(() => createRelay({ db: database.app.db, queue, clock, log: keepLog() }))
    await relays[0]?.pass()
    await relays[1]?.pass()
    expect(await queue.countOpen()).toBe(1)
    const worker = later(await startQuietWorker(database, address(), clock))
    await worker.drain()
    // The third saw the row before it was done, and queues it only now.
    await queue.add([
      {
        id: 'outbox-late',
        name: 'case-advanced',
        payload: { officeId, outboxId: await onlyRow(officeId), caseId, seq: 1, act: 'ASSIGN_OFFICER' },
      },
    ])
    await worker.drain()
    expect(await readTold(database.owner.db, officeId)).toEqual([
      { account: officer, kind: 'assigned', caseId },
    ])
  })

  it('2,000 reminders due on one morning are all told within a minute', async () => {
    const clock = clockAt('2026-08-26')
    const { officeId, addAccount, addCase } = await foundOffice(database.owner.db)
    const caseId = await addCase(await addAccount())
    await sql`insert into time_limit (office_id, case_id, key, rule, ref, kind, whose, opened_by, from_on, opens_on, due_on, unit,
        status, flags, law_version, calendar_version, remind_on)
      select ${officeId}, ${caseId}, 'sendToProcuracy~' || n, 'sendToProcuracy', 'NTF-2', 'duty', 'officer', 2, '2026-08-24',
        '2026-08-24', '2026-09-03', 'workingDays', 'open', '[]', 'v', 'v', '2026-08-26' from generate_series(1, 2000) n`.execute(
      database.owner.db,
    )
    const worker = later(await startQuietWorker(database, address(), clock))
    const started = performance.now()
    await worker.tick()
    const queued = performance.now()
    await worker.drain()
    const told = performance.now()
    expect(await readTold(database.owner.db, officeId)).toHaveLength(2000)
    expect(queued - started).toBeLessThan(15_000)
    expect(told - started).toBeLessThan(60_000)
  })
})

async function onlyRow(officeId: string): Promise<string> {
  const row = await database.owner.db
    .selectFrom('outbox')
    .select(sql<string>`id::text`.as('id'))
    .where('office_id', '=', officeId)
    .executeTakeFirstOrThrow()
  return row.id
}
