import pino from 'pino'
import { Temporal } from 'temporal-polyfill'
import { connectDatabase } from '../../src/db/connect.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { listen } from '../../src/http/listen.ts'

/** A program that serves the real application on the database it is given, says where, and goes on until it is killed. */
const [appUrl = '', from = ''] = process.argv.slice(2)
const app = connectDatabase(appUrl, { max: 8, name: 'thi-hanh test server', waitSeconds: 120 })
const start = Temporal.Instant.from(from)
const server = await buildApp(
  {
    db: app.db,
    now: () => start.add({ milliseconds: Math.floor(performance.now()) }),
    sessionHours: 100_000,
    checkReady: async () => ({ ready: true, checks: {} }),
  },
  pino({ level: 'silent' }),
)
console.log(await listen(server, '127.0.0.1', 0))
