import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { StartupError } from '../../startup-error.ts'

/** The system user PostgreSQL runs as, when it is not the user of this process. */
export type RunUser = { readonly uid: number; readonly gid: number }

const run = promisify(execFile)

/** Whether this process is root, whom PostgreSQL refuses to run as. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * The system user `postgres`, made when the machine has none. Only root may call this.
 * @throws StartupError when there is no such user and none can be made.
 */
export async function findOrMakePostgresUser(): Promise<RunUser> {
  const found = await findPostgresUser()
  if (found) return found
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.trim().split('\n').at(-1) : String(cause)
    throw new StartupError(
      `PostgreSQL does not run as root, and the system user "postgres" could not be made (${reason}); start as a plain user, or set DATABASE_URL.`,
      { cause },
    )
  }
  const made = await findPostgresUser()
  if (made) return made
  throw new StartupError(
    'The system user "postgres" was made but cannot be found; start as a plain user, or set DATABASE_URL.',
  )
}

async function findPostgresUser(): Promise<RunUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

/**
 * The topmost folder on the way to `path` (itself included) that `user` may not enter, judged by owner and mode;
 * undefined when the way is open. `path` must be a folder that exists.
 */
export async function findClosedFolder(path: string, user: RunUser): Promise<string | undefined> {
  const way = [resolve(path)]
  for (let folder = resolve(path); dirname(folder) !== folder; ) {
    folder = dirname(folder)
    way.unshift(folder)
  }
  for (const folder of way) {
    if (!((await permissions(folder, user)) & 1)) return folder
  }
  return undefined
}

/** Whether `user` may read the file, given that the way to it is open. */
export async function mayRead(file: string, user: RunUser): Promise<boolean> {
  return ((await permissions(file, user)) & 4) !== 0
}

async function permissions(path: string, user: RunUser): Promise<number> {
  const { mode, uid, gid } = await stat(path)
  if (uid === user.uid) return (mode >> 6) & 7
  return gid === user.gid ? (mode >> 3) & 7 : mode & 7
}
