import { performance } from 'node:perf_hooks'
import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { actRequest } from './act-request.ts'
import type { BenchCase } from './prepare-office.ts'
import { benchStart } from './typical-walk.ts'

/** A statement as the road handed it to pg, and how long its answer took. */
export interface RecordedStatement {
  text: string
  values: unknown[] | null
  milliseconds: number
}

/** What the road did for one act. */
export interface RecordedAct {
  statements: RecordedStatement[]
  /** The body of the answer, read as JSON. */
  answer: unknown
}

/** The statements of every act: by case, then in the order of the walk. */
export type Recording = Map<string, RecordedAct[]>

/** Walks the cases through the real application one request at a time and notes every statement it sends. */
export async function recordStatements(
  appUrl: string,
  cases: readonly BenchCase[],
  stop?: AbortSignal,
): Promise<Recording> {
  const connection = connectDatabase(appUrl, { role: appRole, max: 2 })
  let noted: RecordedStatement[] = []
  // The pool's own listener (named statements) was there first, so this one sees what the road asked for.
  connection.pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    const watched = (...args: unknown[]) => {
      const [text, values] = args
      if (typeof text !== 'string') throw new Error('the road sent something else than a text')
      const statement = { text, values: Array.isArray(values) ? values : null, milliseconds: 0 }
      noted.push(statement)
      const begin = performance.now()
      const result = query(...args)
      if (result instanceof Promise) {
        result.then(
          () => {
            statement.milliseconds = performance.now() - begin
          },
          () => undefined,
        )
      }
      return result
    }
    client.query = watched as typeof client.query
  })
  const app = await buildApp(
    {
      db: connection.db,
      now: () => Temporal.Instant.from(benchStart),
      sessionHours: 24,
      checkReady: async () => ({ ready: true, checks: {} }),
    },
    pino({ level: 'silent' }),
  )
  try {
    const recording: Recording = new Map()
    for (const one of cases) {
      stop?.throwIfAborted()
      const acts: RecordedAct[] = []
      for (let index = 0; index < one.acts.length; index++) {
        noted = []
        const { path, headers, body } = actRequest(one, index)
        const answer = await app.inject({ method: 'POST', url: path, headers, payload: body })
        if (answer.statusCode !== 201) {
          throw new Error(`${one.acts[index]?.act} was answered ${answer.statusCode}: ${answer.body}`)
        }
        acts.push({ statements: noted, answer: answer.json<unknown>() })
      }
      recording.set(one.id, acts)
    }
    return recording
  } finally {
    await app.close()
    await connection.close()
  }
}
