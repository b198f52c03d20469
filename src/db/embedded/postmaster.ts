import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A PostgreSQL that runs on a cluster: its process id and port. */
export type Postmaster = { readonly pid: number; readonly port: number }

/**
 * The PostgreSQL that runs on `cluster` now, as its own pid file tells; undefined when none does. A pid file whose
 * number has gone to some other process (usual after a restarted container) is removed: PostgreSQL itself would take
 * it for a running server.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 1 || !(await runsOn(pid, cluster))) {
    await rm(file, { force: true })
    return undefined
  }
  return { pid, port: Number(lines[3] ?? 0) }
}

/** Whether the process `pid` is a PostgreSQL of this very cluster. */
async function runsOn(pid: number, cluster: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') {
      // A postmaster works in its data folder; a dead one not yet reaped has no folder any more.
      return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster))
    }
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
    return stdout.includes(`-D ${cluster} `)
  } catch {
    return false
  }
}

/**
 * Stops a PostgreSQL that belongs to no living program: first as usual (open transactions are rolled back),
 * after 15 seconds at once (it recovers at the next start). Resolves when it is gone.
 */
export async function stopPostmaster(cluster: string, postmaster: Postmaster): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 15],
    ['SIGQUIT', 5],
  ] as const) {
    if (await runsOn(postmaster.pid, cluster)) process.kill(postmaster.pid, signal)
    for (let tenths = 0; tenths < seconds * 10; tenths++) {
      if (!(await runsOn(postmaster.pid, cluster))) return
      await wait(100)
    }
  }
}
