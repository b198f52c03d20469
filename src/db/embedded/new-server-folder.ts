import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { reachableHome } from './native-binaries.ts'
import { findClosedFolder, type RunUser } from './run-user.ts'
import { note, readServerFolder, type ServerFolder } from './server-folder.ts'

/** Fills an empty folder with a new cluster. */
export type ClusterMaker = (cluster: string, passwordFile: string) => Promise<void>

/**
 * Makes `<dataDir>/postgres` with a new cluster in it. Everything is made under a passing name and renamed at the
 * end, so a start that is cut short leaves no half-made folder. When `user` cannot reach `dataDir`, the cluster is
 * placed under `/var/lib/thi-hanh` and `say` is told.
 * @throws StartupError when the folders cannot be made.
 */
export async function makeServerFolder(
  dataDir: string,
  user: RunUser | undefined,
  make: ClusterMaker,
  say: (sentence: string) => void,
): Promise<ServerFolder> {
  const passing = join(dataDir, `postgres.new-${process.pid}`)
  let place = passing
  try {
    await prepareDataDir(dataDir, user)
    await makeFolder(passing, 0o711)
    const closed = user && (await findClosedFolder(passing, user))
    if (closed) {
      place = join(reachableHome, randomBytes(8).toString('hex'))
      await mkdir(reachableHome, { recursive: true })
      await chmod(reachableHome, 0o755)
      await makeFolder(place, 0o711)
      say(`The database is kept in ${place}, because the user "postgres" cannot enter ${closed}.`)
    }
    const passwords = { postgres: makePassword(), owner: makePassword(), app: makePassword() }
    await makeCluster(place, user, passwords.postgres, make)
    const kept = { cluster: closed ? join(place, 'cluster') : 'cluster', passwords }
    await writeFile(join(passing, note), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
    await rename(passing, join(dataDir, 'postgres'))
    return { cluster: join(closed ? place : join(dataDir, 'postgres'), 'cluster'), passwords }
  } catch (cause) {
    for (const folder of [place, passing])
      await rm(folder, { recursive: true, force: true }).catch(() => undefined)
    // Another start may have been quicker: then its folder counts.
    const winner = await readServerFolder(dataDir)
    if (winner) return winner
    if (cause instanceof StartupError) throw cause
    throw new StartupError(
      `The database folder in ${dataDir} could not be made (${(cause as Error).message}).`,
      { cause },
    )
  }
}

async function makeCluster(
  place: string,
  user: RunUser | undefined,
  password: string,
  make: ClusterMaker,
): Promise<void> {
  const cluster = join(place, 'cluster')
  const passwordFile = join(place, '.password')
  await makeFolder(cluster, 0o700)
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' })
  if (user) for (const path of [passwordFile, cluster]) await chown(path, user.uid, user.gid)
  await make(cluster, passwordFile)
  await rm(passwordFile)
}

/** Makes the data folder when it is missing, and clears what starts cut short have left in it. */
async function prepareDataDir(dataDir: string, user: RunUser | undefined): Promise<void> {
  const made = await mkdir(dataDir, { recursive: true })
  if (made) await chmod(dataDir, user ? 0o711 : 0o700)
  for (const name of await readdir(dataDir)) {
    const pid = /^postgres\.new-(\d+)$/.exec(name)?.[1]
    if (pid && !isAnotherProcess(Number(pid))) await rm(join(dataDir, name), { recursive: true, force: true })
  }
}

function isAnotherProcess(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** `mkdir` alone would let the umask take bits away. */
async function makeFolder(path: string, mode: number): Promise<void> {
  await mkdir(path)
  await chmod(path, mode)
}

function makePassword(): string {
  return randomBytes(24).toString('base64url')
}
