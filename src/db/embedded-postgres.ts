import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartupError } from '../startup-error.ts'
import { initialiseCluster } from './embedded/initialise-cluster.ts'
import { type KeeperAttempt, leaveOpen, setUp, toUrl, tryToKeep } from './embedded/keeper.ts'
import { inUse, launchServer } from './embedded/launch-server.ts'
import { findNativeBinaries } from './embedded/native-binaries.ts'
import { makeServerFolder } from './embedded/new-server-folder.ts'
import { findPostmaster, type Postmaster, stopPostmaster } from './embedded/postmaster.ts'
import { findClosedFolder, findOrMakePostgresUser, isRoot, type RunUser } from './embedded/run-user.ts'
import { readServerFolder, type ServerFolder } from './embedded/server-folder.ts'
import type { ServerProcess } from './embedded/server-process.ts'
import { appRole, ownerRole } from './roles.ts'

/** How to start the embedded PostgreSQL. */
export type EmbeddedOptions = {
  /** The program's data folder; the database lies in its folder `postgres` and is kept between runs. */
  readonly dataDir: string
  /** A loopback port; a free one is chosen when it is not given. */
  readonly port?: number
  /** When another running program keeps the database: refuse to start (default), or use its server. */
  readonly whenInUse?: 'refuse' | 'join'
  /** For a server that is thrown away: faster, and not safe against loss of power. */
  readonly scratch?: boolean
  /** Told what a person should know, in sentences. */
  readonly onNotice?: (sentence: string) => void
  /** Told every line PostgreSQL writes to its log. */
  readonly onLog?: (line: string) => void
}

/** A PostgreSQL that runs on 127.0.0.1 as long as this process does. */
export type EmbeddedPostgres = {
  /** For set-up only: the superuser, in the database `thihanh`. */
  readonly adminUrl: string
  /** For migrations: the role `thihanh_owner`. */
  readonly ownerUrl: string
  /** For the application: the role `thihanh_app`. */
  readonly appUrl: string
  /** Absolute. */
  readonly dataDir: string
  /** The folder of the cluster itself; outside `dataDir` when the system user of PostgreSQL cannot enter that. */
  readonly cluster: string
  /** Resolves with the last lines of the log once PostgreSQL has ended, for whatever reason. Never when joined. */
  readonly ended: Promise<string>
  /** Stops PostgreSQL and resolves when it has ended. Does nothing when joined; may be called again. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that comes with npm on `<dataDir>/postgres`, making it at the first start, with the roles
 * `thihanh_owner` and `thihanh_app`, the database `thihanh` and the queue's schema. Works as a plain user and as root
 * (then PostgreSQL runs as the system user "postgres"). It ends with this process, however that ends, so signals need
 * no care: call `stop` last in an orderly shutdown, or just exit.
 *
 * A server left behind by a program that was killed is stopped first.
 * @throws StartupError in one sentence when the folder is in use, foreign, damaged or not reachable, or the port taken.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new StartupError('The embedded PostgreSQL needs Linux or macOS; on Windows set DATABASE_URL.')
  }
  const dataDir = resolve(options.dataDir)
  const say = options.onNotice ?? (() => undefined)
  const known = await readServerFolder(dataDir)
  const user = isRoot() ? await chooseUser(known) : undefined
  const binaries = await findNativeBinaries(user, say)
  const scratch = options.scratch ?? false
  const make = (cluster: string, passwordFile: string) =>
    initialiseCluster({ initdb: binaries.initdb, user, cluster, passwordFile, scratch })
  const folder = known ?? (await makeServerFolder(dataDir, user, make, say))
  const other = await findOtherKeeper(folder, say, options.whenInUse === 'join' ? 0 : 30)
  if (other && options.whenInUse === 'join') {
    return describe(dataDir, folder, {
      port: other.port,
      ended: new Promise(() => undefined),
      stop: async () => {},
    })
  }
  if (other) throw inUse(dataDir, other)
  const server = await launchServer({
    dataDir,
    cluster: folder.cluster,
    port: options.port,
    binaries,
    user,
    scratch,
    onLog: options.onLog ?? (() => undefined),
  })
  try {
    await takeOver(server, folder, dataDir)
  } catch (error) {
    await server.stop()
    throw error
  }
  return describe(dataDir, folder, server)
}

function describe(dataDir: string, folder: ServerFolder, server: ServerProcess): EmbeddedPostgres {
  const { cluster, passwords } = folder
  const { port, ended, stop } = server
  return {
    adminUrl: toUrl(port, 'postgres', passwords.postgres),
    ownerUrl: toUrl(port, ownerRole, passwords.owner),
    appUrl: toUrl(port, appRole, passwords.app),
    dataDir,
    cluster,
    ended,
    stop,
  }
}

/** As root, PostgreSQL runs as whoever owns the cluster; a new one is given to the user "postgres". */
async function chooseUser(known: ServerFolder | undefined): Promise<RunUser> {
  if (!known) return findOrMakePostgresUser()
  const { uid, gid } = await stat(known.cluster)
  if (uid === 0) {
    throw new StartupError(
      `The database folder ${known.cluster} belongs to root, and PostgreSQL does not run as root; run: chown -R postgres: ${known.cluster}`,
    )
  }
  const closed = await findClosedFolder(known.cluster, { uid, gid })
  if (closed) {
    throw new StartupError(
      `The system user that owns the database folder ${known.cluster} cannot enter ${closed}; run: chmod o+x ${closed}`,
    )
  }
  return { uid, gid }
}

/**
 * The server on this cluster that a living program keeps; one that nobody keeps any more is stopped.
 * A program killed this moment still seems to keep it until the server has seen its connection end, so a keeper is
 * believed only after so many tenths of a second.
 */
async function findOtherKeeper(
  folder: ServerFolder,
  say: (sentence: string) => void,
  doubt: number,
): Promise<Postmaster | undefined> {
  const patience = 300
  for (let tenths = 0; tenths < patience; tenths++) {
    const running = await findPostmaster(folder.cluster)
    if (!running) return undefined
    const attempt = await keep(running.port, folder)
    if (attempt.state === 'kept' && tenths >= doubt) return running
    if (attempt.state === 'ours') {
      say(`A PostgreSQL left behind by a program that was killed (process ${running.pid}) is stopped first.`)
      await attempt.client.end()
      await stopPostmaster(folder.cluster, running)
    } else {
      await wait(100)
    }
  }
  throw new StartupError(
    `A PostgreSQL on ${folder.cluster} has been starting or stopping for ${patience / 10} seconds; wait until it is done and start again.`,
  )
}

async function takeOver(server: ServerProcess, folder: ServerFolder, dataDir: string): Promise<void> {
  let attempt = await keep(server.port, folder)
  for (let turn = 0; attempt.state === 'unready' && turn < 20; turn++) {
    await wait(250)
    attempt = await keep(server.port, folder)
  }
  if (attempt.state !== 'ours') throw inUse(dataDir)
  await setUp(attempt.client, server.port, folder.passwords)
  leaveOpen(attempt.client)
}

async function keep(port: number, folder: ServerFolder): Promise<KeeperAttempt> {
  return tryToKeep(port, folder.passwords.postgres).catch((error: { code?: string }) => {
    if (error.code !== '28P01') throw error
    throw new StartupError(
      `The database in ${folder.cluster} does not take the password kept for it in server.json; restore both from the same backup.`,
      { cause: error },
    )
  })
}
