import { devNull } from 'node:os'
import { Temporal } from 'temporal-polyfill'
import { connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import { buildApp } from '../../src/http/build-app.ts'
import { openLog } from '../../src/log.ts'
import { serveAsContestant } from './contestant.ts'
import { benchStart } from './typical-walk.ts'

// The real application, logging as it does when it serves an office, only to nowhere.
await serveAsContestant(async ({ appUrl, pool }) => {
  const connection = connectDatabase(appUrl, { role: appRole, max: pool })
  // The clock of the walk, running; reading it costs what reading the real one costs.
  const ahead = Temporal.Instant.from(benchStart).epochMilliseconds - Date.now()
  const app = await buildApp(
    {
      db: connection.db,
      now: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead),
      sessionHours: 24,
      checkReady: async () => ({ ready: true, checks: {} }),
    },
    openLog('info', devNull).log,
  )
  app.addHook('onClose', () => connection.close())
  return app
})
