import { sql } from 'kysely'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { type Connection, connectDatabase } from '../../src/db/connect.ts'
import { repeat } from '../../src/outbox/repeat.ts'
import { startWorkerLoop } from '../../src/worker-loop.ts'
import { useDatabase } from '../support/database.ts'
import { startRedis } from '../support/redis.ts'
import { addLimit, clockAt, doorTo, foundOffice, keepLog, readTold } from './support.ts'

const database = useDatabase()
const redis = await startRedis()
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
afterAll(() => redis?.stop())

const portOf = (url: string) => Number(new URL(url).port)
const behind = (url: string, port: number) => {
  const address = new URL(url)
  address.hostname = '127.0.0.1'
  address.port = String(port)
  return address.toString()
}

/** A worker whose database, and queue, are behind doors that can be shut. */
async function workerBehindDoors(onRedis: boolean) {
  const toDatabase = await doorTo(portOf(database.appUrl))
  const toRedis = onRedis && redis ? await doorTo(portOf(redis.url)) : undefined
  const databaseUrl = behind(database.appUrl, toDatabase.port)
  const app: Connection = connectDatabase(databaseUrl, { max: 5 })
  const log = keepLog()
  const clock = clockAt('2026-08-26')
  const start = async () => {
    const worker = await startWorkerLoop({
      db: app.db,
      queue: { databaseUrl, ...(toRedis ? { redisUrl: behind(redis?.url ?? '', toRedis.port) } : {}) },
      setting: settingFor,
      clock,
      log,
      relayEveryMs: 50,
      sweepEveryMs: 50,
    })
    closing.unshift(() => worker.stop())
  }
  closing.push(
    () => app.close(),
    () => toDatabase.close(),
    () => toRedis?.close() ?? Promise.resolve(),
  )
  const doors = toRedis ? [toDatabase, toRedis] : [toDatabase]
  return { start, log, toDatabase, toRedis, doors }
}

async function oneDue(officeId: string, add: Awaited<ReturnType<typeof foundOffice>>) {
  const caseId = await add.addCase(await add.addAccount())
  await addLimit(database.owner.db, officeId, caseId)
}

const kinds = redis === null ? [{ queue: 'PostgreSQL' }] : [{ queue: 'PostgreSQL' }, { queue: 'Redis' }]
describe.each(kinds)('a worker with its queue on $queue', ({ queue }) => {
  it('goes on by itself after database and queue were away', { timeout: 240_000 }, async () => {
    const { start, doors, log } = await workerBehindDoors(queue === 'Redis')
    await start()
    const first = await foundOffice(database.owner.db)
    await oneDue(first.officeId, first)
    await expect.poll(() => readTold(database.owner.db, first.officeId), { timeout: 60_000 }).toHaveLength(1)
    for (const door of doors) door.shut()
    const second = await foundOffice(database.owner.db)
    await oneDue(second.officeId, second)
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(await readTold(database.owner.db, second.officeId)).toEqual([])
    for (const door of doors) door.open()
    await expect
      .poll(() => readTold(database.owner.db, second.officeId), { timeout: 60_000, interval: 100 })
      .toHaveLength(1)
    const errors = log.lines.filter(({ level }) => level === 'error').length
    expect(errors).toBeGreaterThan(0)
    // Nobody reads a log that repeats itself a thousand times.
    expect(errors).toBeLessThan(40)
  })

  it('may be started before database and queue', { timeout: 240_000 }, async () => {
    const { start, doors } = await workerBehindDoors(queue === 'Redis')
    const office = await foundOffice(database.owner.db)
    await oneDue(office.officeId, office)
    for (const door of doors) door.shut()
    await start()
    await new Promise((resolve) => setTimeout(resolve, 700))
    for (const door of doors) door.open()
    await expect
      .poll(() => readTold(database.owner.db, office.officeId), { timeout: 60_000, interval: 100 })
      .toHaveLength(1)
  })

  it('stops within ten seconds while database and queue are away', { timeout: 240_000 }, async () => {
    const { start, doors } = await workerBehindDoors(queue === 'Redis')
    await start()
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const door of doors) door.shut()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const started = performance.now()
    await closing.shift()?.()
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

it('a queue whose connections PostgreSQL itself ends goes on', { timeout: 240_000 }, async () => {
  const { start } = await workerBehindDoors(false)
  await start()
  const end = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name <> 'thi-hanh test'`
  await new Promise((resolve) => setTimeout(resolve, 500))
  await end.execute(database.app.db)
  const office = await foundOffice(database.owner.db)
  await oneDue(office.officeId, office)
  await expect
    .poll(() => readTold(database.owner.db, office.officeId), { timeout: 60_000, interval: 100 })
    .toHaveLength(1)
})

it('what is repeated never runs twice at a time, survives failures, and stops when it is told', async () => {
  let running = 0
  let runs = 0
  const errors: unknown[] = []
  const repetition = repeat(
    5,
    async () => {
      expect(++running).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 10))
      running--
      if (++runs === 2) throw new Error('once')
    },
    (error) => errors.push(error),
  )
  await expect.poll(() => runs).toBeGreaterThan(4)
  await repetition.stop()
  const stoppedAt = runs
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(runs).toBe(stoppedAt)
  expect(running).toBe(0)
  expect(errors).toEqual([new Error('once')])
})
