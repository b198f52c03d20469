import { readdir, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { StartupError } from '../../startup-error.ts'

/** Passwords of the three roles, made at the first start. */
export type ServerPasswords = { readonly postgres: string; readonly owner: string; readonly app: string }

/** What is kept of one embedded server: where its cluster lies, and its passwords. */
export type ServerFolder = { readonly cluster: string; readonly passwords: ServerPasswords }

/** The file that holds a `ServerFolder`, and makes a folder ours. */
export const note = 'server.json'

const version = '18'

/**
 * Reads `<dataDir>/postgres`; undefined when it is not there yet.
 * @throws StartupError when the folder is another program's, another user's, incomplete or of another PostgreSQL.
 */
export async function readServerFolder(dataDir: string): Promise<ServerFolder | undefined> {
  const folder = join(dataDir, 'postgres')
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw unreadable(folder, error)
  })
  if (!entries) return undefined
  if (!entries.includes(note)) {
    throw new StartupError(
      `The folder ${folder} was not made by Thi Hành (it holds no ${note}); move it away, or set DATA_DIR to another folder.`,
    )
  }
  const text = await readFile(join(folder, note), 'utf8').catch((error) => {
    throw unreadable(join(folder, note), error)
  })
  const { cluster, passwords } = parseNote(text, join(folder, note))
  const path = isAbsolute(cluster) ? cluster : join(folder, cluster)
  await checkCluster(path)
  return { cluster: path, passwords }
}

function parseNote(text: string, file: string): ServerFolder {
  try {
    const kept = JSON.parse(text) as Partial<ServerFolder>
    const { postgres, owner, app } = kept.passwords ?? {}
    if (kept.cluster && postgres && owner && app)
      return { cluster: kept.cluster, passwords: { postgres, owner, app } }
  } catch {
    // The sentence below says it better than the parser.
  }
  throw new StartupError(`The file ${file} is damaged; restore it from a backup together with its folder.`)
}

async function checkCluster(cluster: string): Promise<void> {
  const owner = await stat(cluster).catch(() => undefined)
  const user = process.getuid?.()
  if (owner && user !== 0 && owner.uid !== user) {
    throw new StartupError(
      `The database folder ${cluster} belongs to another system user (number ${owner.uid}); start as that user, or set DATA_DIR to another folder.`,
    )
  }
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (found === undefined) {
    throw new StartupError(
      `The database folder ${cluster} is missing or only half there (it holds no PG_VERSION); restore it from a backup, or set DATA_DIR to another folder.`,
    )
  }
  if (found.trim() !== version) {
    throw new StartupError(
      `The database folder ${cluster} was made by PostgreSQL ${found.trim()}, and this program brings PostgreSQL ${version}; set DATA_DIR to another folder, or use the program version that made it.`,
    )
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): StartupError {
  if (error.code === 'ENOTDIR') {
    return new StartupError(
      `DATA_DIR must be a folder, and a file is in the way of ${path}; set DATA_DIR to a folder.`,
    )
  }
  return new StartupError(
    `${path} cannot be read (${error.code}); start as the system user it belongs to, or set DATA_DIR to another folder.`,
    { cause: error },
  )
}
