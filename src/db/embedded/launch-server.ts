import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'
import type { Postmaster } from './postmaster.ts'
import {
  findFreePort,
  runServer,
  ServerEndedEarly,
  type ServerOptions,
  type ServerProcess,
} from './server-process.ts'

/** How to run PostgreSQL; without a port, a free one is chosen. */
export type LaunchOptions = Omit<ServerOptions, 'port'> & {
  readonly dataDir: string
  readonly port: number | undefined
}

/**
 * Runs PostgreSQL on a cluster, on a free port unless one is given, and has the patience a killed forerunner needs.
 * @throws StartupError when the cluster is in use, the port taken, or PostgreSQL says why it does not start.
 */
export async function launchServer(options: LaunchOptions): Promise<ServerProcess> {
  const { dataDir, port: given, ...rest } = options
  const attempts = 20
  for (let attempt = 1; ; attempt++) {
    const port = given ?? (await findFreePort())
    try {
      return await runServer({ ...rest, port })
    } catch (error) {
      if (!(error instanceof ServerEndedEarly)) throw error
      if (/lock file .* already exists/.test(error.log)) throw inUse(dataDir)
      const portTaken = /Address already in use|could not create any TCP\/IP sockets/.test(error.log)
      if (portTaken && given !== undefined) {
        throw new StartupError(
          `Port ${port} on 127.0.0.1 is already used by another program; choose another, or none to have a free one chosen.`,
        )
      }
      // The last children of a killed PostgreSQL take a moment to end.
      const leftovers = /pre-existing shared memory block/.test(error.log)
      if ((portTaken || leftovers) && attempt < attempts) await wait(250)
      else throw didNotStart(options.cluster, error.log)
    }
  }
}

/** The sentence for a data folder that another running program has. */
export function inUse(dataDir: string, other?: Postmaster): StartupError {
  const process = other ? ` (its PostgreSQL is process ${other.pid})` : ''
  return new StartupError(
    `The database in ${resolve(dataDir)} is already in use by another running program${process}; stop that program, or set DATA_DIR to another folder.`,
  )
}

function didNotStart(cluster: string, log: string): StartupError {
  const reason = log.split('\n').find((line) => /FATAL:|PANIC:/.test(line)) ?? log.split('\n').at(-1) ?? ''
  const text = reason.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it gave no reason'
  return new StartupError(`PostgreSQL did not start on ${cluster}: ${text}.`)
}
