import {
  createPostgresBackend,
  createRedisBackend,
  type PostgresConnectionOptions,
  type Processor,
  type Queue,
  type Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq'
import { ensureQueueTables, openQueuePool } from './postgres-queue.ts'

/** Where the queue is: on Redis when its address is given, else in the schema `bullmq` of the database. */
export interface QueueAddress {
  redisUrl?: string | undefined
  databaseUrl: string
  /** The role the queue's connections act as, when it is not the user of the address. */
  role?: string | undefined
}

export type SendingQueue = Pick<
  Queue,
  'addBulk' | 'getJobCountByTypes' | 'waitUntilReady' | 'close' | 'disconnect'
>
export type ReceivingWorker = Pick<Worker, 'waitUntilReady' | 'run' | 'close' | 'disconnect'>

/** What a worker does and tells. */
export interface WorkerPart {
  process: Processor
  concurrency: number
  onError(error: Error): void
  onFailed(job: { id: string; name: string }, error: Error, final: boolean): void
}

/** The two sides of the queue on the backend that was chosen. */
export interface QueueBackend {
  /** Makes the backend fit for use. */
  prepare(): Promise<void>
  makeQueue(): SendingQueue
  /** A worker that takes no job until `run` is called. */
  makeWorker(part: WorkerPart): ReceivingWorker
  /** Gives back what the sides were made on, after they were closed. */
  release(): Promise<void>
}

const queueName = 'thi-hanh'

// A job leaves no trace when it ends, so that the same id can be queued again: the record says what was done.
const jobOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000 },
  removeOnComplete: true,
  removeOnFail: true,
} as const

// Jobs take milliseconds. Those of a worker that died go to another within a quarter of a minute, as often as it takes.
const workerOptions = {
  autorun: false,
  lockDuration: 5000,
  stalledInterval: 5000,
  maxStalledCount: 100,
} as const satisfies Partial<WorkerOptions>

/**
 * The one place that chooses between Redis and PostgreSQL.
 * @param connections PostgreSQL connections at most; a worker keeps one to listen on.
 */
export function chooseBackend(address: QueueAddress, connections: number): QueueBackend {
  return address.redisUrl === undefined
    ? onPostgres(address.databaseUrl, address.role, connections)
    : onRedis(address.redisUrl)
}

function onPostgres(databaseUrl: string, role: string | undefined, connections: number): QueueBackend {
  const classes = withBackend(createPostgresBackend)
  const pool = openQueuePool(databaseUrl, role, connections)
  // BullMQ describes the part of pg it uses by types of its own, which pg's do not quite meet.
  const connection = pool as unknown as PostgresConnectionOptions
  return {
    prepare: () => ensureQueueTables(pool),
    makeQueue: () => sending(new classes.Queue(queueName, { connection, defaultJobOptions: jobOptions })),
    makeWorker: (part) =>
      receiving(
        new classes.Worker(queueName, part.process, {
          ...workerOptions,
          connection,
          concurrency: part.concurrency,
        }),
        part,
      ),
    release: () => pool.end(),
  }
}

function onRedis(url: string): QueueBackend {
  const classes = withBackend(createRedisBackend)
  // Sending fails at once while Redis is away; the row that wanted it is still there to try again.
  const impatient = { url, maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 5000 }
  return {
    prepare: async () => undefined,
    makeQueue: () =>
      sending(new classes.Queue(queueName, { connection: impatient, defaultJobOptions: jobOptions })),
    makeWorker: (part) =>
      receiving(
        new classes.Worker(queueName, part.process, {
          ...workerOptions,
          connection: { url, maxRetriesPerRequest: null, connectTimeout: 5000 },
          concurrency: part.concurrency,
        }),
        part,
      ),
    release: async () => undefined,
  }
}

type Listening = {
  on(event: 'error', listener: (error: Error) => void): unknown
  on(
    event: 'failed',
    listener: (job: { id?: string; name: string; finishedOn?: number } | undefined, error: Error) => void,
  ): unknown
}

function sending(
  queue: SendingQueue & { on(event: 'error', listener: (error: Error) => void): unknown },
): SendingQueue {
  // Whoever sends is told by the call that fails; between calls there is nobody to tell.
  queue.on('error', () => undefined)
  return queue
}

function receiving(worker: ReceivingWorker & Listening, { onError, onFailed }: WorkerPart): ReceivingWorker {
  worker.on('error', onError)
  worker.on('failed', (job, error) => {
    if (job !== undefined) onFailed({ id: job.id ?? '', name: job.name }, error, job.finishedOn !== undefined)
  })
  return worker
}
