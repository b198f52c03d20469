import { Temporal } from 'temporal-polyfill'
import { openSigningKeys } from './audit/signing-keys.ts'
import { settingFor } from './cases/case-setting.ts'
import { connectDatabase } from './db/connect.ts'
import { startDatabase } from './db/start-database.ts'
import { runProgram } from './run-program.ts'
import { loadSampleOffice } from './sample/load-sample-office.ts'
import { samplePassword, samplePeople } from './sample/sample-people.ts'
import { startApi } from './start-api.ts'
import { startWorkerLoop } from './worker-loop.ts'

// Everything in one process, from nothing: database, migrations, sample office, API, pages and worker.
await runProgram(async (config, log) => {
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
  const database = await startDatabase(config, say)
  const now = () => Temporal.Now.instant()
  try {
    if (config.sampleOffice) {
      const owner = connectDatabase(database.ownerUrl, { max: 1 })
      const { loaded } = await loadSampleOffice(owner.db, database.app.db, now()).finally(() => owner.close())
      if (loaded) say('Đã tạo cơ quan mẫu (tên người, tên công ty đều là tên đặt ra).')
    }
    const auditKeys = await openSigningKeys(config)
    if (auditKeys.length === 0) log.warn('AUDIT_KEY is not set: no checkpoint of the record is signed')
    const api = await startApi(config, log, database)
    const worker = await startWorkerLoop({
      db: database.app.db,
      queue: { redisUrl: config.redisUrl, databaseUrl: database.appUrl, role: database.appRole },
      setting: settingFor,
      clock: now,
      log,
      auditKeys,
    })
    say(`\nThi Hành: ${api.address}   (API: ${api.address}/api/docs)`)
    if (config.sampleOffice) {
      say(`Tài khoản mẫu, mật khẩu chung "${samplePassword}":`)
      for (const { username, displayName, role } of samplePeople)
        say(`  ${username.padEnd(12)} ${role.padEnd(14)} ${displayName}`)
    }
    const stop = async () => {
      await api.stop()
      await worker.stop()
      await database.stop()
    }
    return { stop }
  } catch (error) {
    await database.stop()
    throw error
  }
})
