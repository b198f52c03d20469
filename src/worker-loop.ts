import type { KeyObject } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../workflows/calendar/vietnam-time.ts'
import { takeTurns } from './audit/each-office.ts'
import { createTreeGrower } from './audit/grow-trees.ts'
import { createCheckpointSigner } from './audit/sign-checkpoints.ts'
import type { Database } from './db/schema.ts'
import { routeJobs } from './outbox/jobs.ts'
import { type Log, logErrors } from './outbox/log.ts'
import { openQueue, startQueueWorker } from './outbox/queue.ts'
import type { QueueAddress } from './outbox/queue-backend.ts'
import { createRelay } from './outbox/relay.ts'
import { repeat } from './outbox/repeat.ts'
import { tellDueTasks } from './plans/tell-due-tasks.ts'
import type { ReminderSetting } from './reminders/context.ts'
import { followAct } from './reminders/follow-act.ts'
import { followProposal } from './reminders/follow-proposal.ts'
import { queuePersonalReminders, sendEarlyReminder } from './reminders/personal-days.ts'
import { sendReminder } from './reminders/send-reminder.ts'
import { followReprojection } from './time-limits/reproject-job.ts'
import { sweepTimeLimits } from './time-limits/sweep.ts'
import { tellWatchLists } from './watch/tell-watch.ts'

const sameErrorEveryMs = 30_000

/** What the worker works with. */
export interface WorkerLoopOptions {
  /** As the application role: row-level security holds for the worker too. */
  db: Kysely<Database>
  queue: QueueAddress
  /** Law and calendar: one for all offices, or by the settings of each. */
  setting: ReminderSetting | ((officeSettings: Record<string, unknown>) => ReminderSetting)
  /** What day and what moment it is. */
  clock(): Temporal.Instant
  log: Log
  /** Pause between two passes of the relay; 500 ms when not given, 0 for none but by `tick`. */
  relayEveryMs?: number
  /** What signs the checkpoints of the audit trees, the present key first; without any none is signed. */
  auditKeys?: readonly KeyObject[]
  /** Pause between two passes over the audit trees and their checkpoints; 10 s when not given, 0 for none but by `tick`. */
  treeEveryMs?: number
  /** Pause between two sweeps; 60 s when not given, 0 for none but by `tick`. The first comes at once. */
  sweepEveryMs?: number
  /** Pause between two looks at the watch lists and the tasks; an hour when not given, 0 for none. */
  watchEveryMs?: number
  /** Jobs at a time; 5 when not given. */
  concurrency?: number
}

/** A running worker. */
export interface WorkerLoop {
  /** One pass of the relay, one sweep and one pass over the audit trees and their checkpoints, now. Rejects where the loops would log. */
  tick(): Promise<void>
  /** Resolves when the queue holds nothing to be done. */
  drain(): Promise<void>
  /** Stops in good order: no new work, what is at work is finished (for at most 5 seconds). */
  stop(): Promise<void>
}

/**
 * Starts the worker: rows to the queue, days that bind to the queue, jobs from the queue to people, sealed entries to the audit trees. While the database
 * or the queue is away it logs, waits and goes on.
 * @throws StartupError when a job has no handler, or two.
 */
export async function startWorkerLoop(options: WorkerLoopOptions): Promise<WorkerLoop> {
  const { db, clock, log, setting } = options
  const settingFor = typeof setting === 'function' ? setting : () => setting
  const queue = openQueue(options.queue)
  const context = { db, clock, log, settingFor, queue }
  const handle = routeJobs([
    { name: 'remind', handle: (payload) => sendReminder(context, payload) },
    { name: 'remind-early', handle: (payload) => sendEarlyReminder(context, payload) },
    { name: 'case-advanced', handle: (payload) => followAct(context, payload) },
    { name: 'reproject', handle: (payload) => followReprojection(context, payload) },
    { name: 'proposal-moved', handle: (payload) => followProposal(context, payload) },
  ])
  const tell = logErrors(log, sameErrorEveryMs)
  const worker = startQueueWorker(options.queue, {
    handle,
    concurrency: options.concurrency ?? 5,
    onError: (error) => tell('the queue has trouble', error),
    onFailed: ({ id, name }, error, final) =>
      tell(final ? 'a job failed' : 'a job failed and is tried again', error, { job: name, id }),
  })
  const relay = createRelay({ db, queue, clock, log })
  const sweep = async () => {
    await sweepTimeLimits({ db, queue, today: vietnamDayOf(clock()) })
    await queuePersonalReminders(context)
  }
  const grow = createTreeGrower(db, clock)
  const signCheckpoints = createCheckpointSigner(db, options.auditKeys ?? [], clock)
  // What is wrong with the tree of one office keeps no other from being signed.
  const growAndSign = () => takeTurns([grow, signCheckpoints])
  const loops = [
    startLoop(options.relayEveryMs ?? 500, relay.pass, (error) => tell('the relay failed', error)),
    startLoop(options.sweepEveryMs ?? 60_000, sweep, (error) => tell('the sweep failed', error)),
    startLoop(
      options.watchEveryMs ?? 3_600_000,
      async () => {
        await tellWatchLists(db, clock())
        await tellDueTasks(db, clock())
      },
      (error) => tell('the watch lists and tasks were not told', error),
    ),
    startLoop(options.treeEveryMs ?? 10_000, growAndSign, (error) =>
      tell('an audit tree was not grown or not signed', error),
    ),
  ]
  return {
    async tick() {
      await relay.pass()
      await sweep()
      await growAndSign()
    },
    async drain() {
      while ((await queue.countOpen()) > 0) await wait(10)
    },
    async stop() {
      // Side by side, or three parts that each have to give up waiting would add up. A job at work may still want the queue.
      await Promise.all([...loops.map((loop) => loop?.stop()), worker.close()])
      await queue.close()
    },
  }
}

function startLoop(everyMs: number, work: () => Promise<unknown>, onError: (error: unknown) => void) {
  return everyMs > 0 ? repeat(everyMs, work, onError) : undefined
}
