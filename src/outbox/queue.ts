import { setTimeout as wait } from 'node:timers/promises'
import { UnrecoverableError } from 'bullmq'
import { BadJobError, type Job } from './jobs.ts'
import { chooseBackend, type QueueAddress, type ReceivingWorker, type SendingQueue } from './queue-backend.ts'
import { within } from './within.ts'

/** The sending side of the queue. */
export interface JobQueue {
  /** Queues jobs; one whose id is queued already, or at work, is left as it is. Rejects while the queue is away. */
  add(jobs: readonly Job[]): Promise<void>
  /** Resolves when the queue answers. */
  ping(): Promise<void>
  /** How many jobs wait, are at work, or wait for another attempt. */
  countOpen(): Promise<number>
  /** May be called again. */
  close(): Promise<void>
}

/** The receiving side of the queue. */
export interface QueueWorker {
  /** Lets the jobs at work finish, for at most 5 seconds, and closes. May be called again. */
  close(): Promise<void>
}

/** What a worker does with jobs, and whom it tells. */
export interface Work {
  /** Does one job. A BadJobError is not tried again; anything else is, a few times. */
  handle(name: string, payload: unknown): Promise<void>
  /** Jobs at a time. */
  concurrency: number
  onError(error: Error): void
  /** A job failed; `final` when this delivery is not tried again and its id may be queued anew. */
  onFailed(job: { id: string; name: string }, error: Error, final: boolean): void
}

const answerWithinMs = 5000
const closeWithinMs = 5000
/** The sending side has nothing at work: it only takes its leave, which nobody may be there to hear. */
const takeLeaveWithinMs = 1000
const connectAgainMs = 1000

/** Opens the sending side. The first use connects; after a failed start the next use starts afresh. */
export function openQueue(address: QueueAddress): JobQueue {
  const backend = chooseBackend(address, 3)
  let current: SendingQueue | undefined
  let ready: Promise<SendingQueue> | undefined
  const start = async (): Promise<SendingQueue> => {
    try {
      await backend.prepare()
      const queue = backend.makeQueue()
      current = queue
      await queue.waitUntilReady()
      return queue
    } catch (error) {
      // BullMQ remembers a failed start for ever; another object does not.
      ready = undefined
      await letGo(current)
      throw error
    }
  }
  const use = <T>(ask: (queue: SendingQueue) => Promise<T>): Promise<T> => {
    ready ??= start()
    return within(answerWithinMs, 'The queue', ready.then(ask))
  }
  return {
    add: async (jobs) => {
      const entries = jobs.map(({ id, name, payload }) => ({ name, data: payload, opts: { jobId: id } }))
      if (entries.length > 0) await use((queue) => queue.addBulk(entries))
    },
    ping: async () => {
      await use((queue) => queue.getJobCountByTypes('waiting'))
    },
    countOpen: () => use((queue) => queue.getJobCountByTypes('waiting', 'active', 'delayed')),
    close: once(async () => {
      await letGo(current)
      await backend.release()
    }),
  }
}

/** Starts the receiving side. It takes jobs as soon as the queue answers, be it long after. */
export function startQueueWorker(address: QueueAddress, work: Work): QueueWorker {
  const backend = chooseBackend(address, work.concurrency + 3)
  const stopping = new AbortController()
  let worker: ReceivingWorker | undefined
  const start = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await backend.prepare()
        worker = backend.makeWorker({ ...work, process: (job) => doJob(work, job.name, job.data) })
        await worker.waitUntilReady()
        return void worker.run().catch(work.onError)
      } catch (error) {
        work.onError(error as Error)
        await worker?.close().catch(() => undefined)
        await wait(connectAgainMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }
  const started = start()
  return {
    close: once(async () => {
      stopping.abort()
      // A worker that still waits for its queue is closed first, which ends the waiting.
      const closed = Promise.all([worker?.close(), started])
      await within(closeWithinMs, 'The worker of the queue', closed).catch((error) => {
        work.onError(error)
        hangUp(worker)
      })
      await backend.release()
    }),
  }
}

async function doJob(work: Work, name: string, payload: unknown): Promise<void> {
  try {
    await work.handle(name, payload)
  } catch (error) {
    throw error instanceof BadJobError ? new UnrecoverableError(error.message) : error
  }
}

async function letGo(queue: SendingQueue | undefined): Promise<void> {
  const closed = queue?.close() ?? Promise.resolve()
  await within(takeLeaveWithinMs, 'The queue', closed).catch(() => hangUp(queue))
}

/** Ends the connections without asking the other end, and without waiting: there may be no other end. */
function hangUp(side: { disconnect(): Promise<void> } | undefined): void {
  side?.disconnect().catch(() => undefined)
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | undefined
  return () => {
    closed ??= close()
    return closed
  }
}
