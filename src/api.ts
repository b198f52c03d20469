import { startDatabase } from './db/start-database.ts'
import { runProgram } from './run-program.ts'
import { startApi } from './start-api.ts'

// Process 1 of production: the API alone. The worker is src/worker.ts; src/main.ts runs both.
await runProgram(async (config, log) => {
  const database = await startDatabase(config, (sentence) => log.info(sentence))
  try {
    const api = await startApi(config, log, database)
    log.info({ address: api.address }, 'listening')
    const stop = async () => {
      await api.stop()
      await database.stop()
    }
    return { stop }
  } catch (error) {
    await database.stop()
    throw error
  }
})
