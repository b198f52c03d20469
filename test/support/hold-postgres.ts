import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { StartupError } from '../../src/startup-error.ts'

/** A program that starts PostgreSQL on the folder it is given, says where, and goes on until it is killed. */
const [dataDir = '', port] = process.argv.slice(2)
try {
  const { adminUrl } = await startEmbeddedPostgres({ dataDir, ...(port ? { port: Number(port) } : {}) })
  console.log(adminUrl)
  setInterval(() => undefined, 60_000)
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error)
  process.exitCode = 1
}
