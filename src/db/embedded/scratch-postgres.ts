import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded-postgres.ts'

/**
 * Starts a PostgreSQL that is thrown away: in a folder of its own under the system's temporary folder, fast instead
 * of safe, removed by `stop`. For tests, stories and measurements.
 * @throws StartupError like `startEmbeddedPostgres`.
 */
export async function startScratchPostgres(onLog?: (line: string) => void): Promise<EmbeddedPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thi-hanh-'))
  await chmod(dataDir, 0o711)
  const remove = (folder: string) => rm(folder, { recursive: true, force: true })
  try {
    const server = await startEmbeddedPostgres({ dataDir, scratch: true, ...(onLog ? { onLog } : {}) })
    const stop = async () => {
      await server.stop()
      await remove(dirname(server.cluster))
      await remove(dataDir)
    }
    return { ...server, stop }
  } catch (error) {
    await remove(dataDir)
    throw error
  }
}
