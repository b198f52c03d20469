import { Temporal } from 'temporal-polyfill'
import { openSigningKeys } from './audit/signing-keys.ts'
import { settingFor } from './cases/case-setting.ts'
import { startDatabase } from './db/start-database.ts'
import { runProgram } from './run-program.ts'
import { startWorkerLoop } from './worker-loop.ts'

// Process 2 of production: the worker alone; any number of them. The API is src/api.ts; src/main.ts runs both.
await runProgram(async (config, log) => {
  const database = await startDatabase(config, (sentence) => log.info(sentence))
  try {
    const auditKeys = await openSigningKeys(config)
    if (auditKeys.length === 0) log.warn('AUDIT_KEY is not set: no checkpoint of the record is signed')
    const worker = await startWorkerLoop({
      db: database.app.db,
      queue: { redisUrl: config.redisUrl, databaseUrl: database.appUrl, role: database.appRole },
      setting: settingFor,
      clock: () => Temporal.Now.instant(),
      log,
      auditKeys,
    })
    log.info({ queue: config.redisUrl === undefined ? 'PostgreSQL' : 'Redis' }, 'working')
    const stop = async () => {
      await worker.stop()
      await database.stop()
    }
    return { stop }
  } catch (error) {
    await database.stop()
    throw error
  }
})
