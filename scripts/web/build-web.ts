import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip as gzipWithCallback } from 'node:zlib'
import { putInPlace } from './put-in-place.ts'

const gzip = promisify(gzipWithCallback)
const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, 'dist/web')

/** What the pages are built from; of the rest they take only tables of names and of roles. */
export const sources = [
  'src/web',
  'src/people/role-sets.ts',
  'workflows/enforcement/bearers.ts',
  'workflows/enforcement/labels.ts',
  'workflows/statistics/groups.ts',
  'package-lock.json',
  'vite.config.ts',
]

/** Whether the built pages are missing, or older than the newest of their sources. */
export async function isWebStale(): Promise<boolean> {
  const made = await modifiedAt(join(built, 'index.html'))
  if (made === 0) return true
  const times = await Promise.all(sources.map((path) => newestIn(join(root, path))))
  return times.some((time) => time > made)
}

/** Builds the pages beside the old ones and puts them in their place so that nobody is served half of a build. */
export async function buildWeb(): Promise<void> {
  const { build } = await import('vite')
  const fresh = join(root, `dist/web-${process.pid}`)
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: fresh } })
  await compress(join(fresh, 'assets'))
  await putInPlace(fresh, built)
}

/** Writes each text file a second time, compressed: it is sent as it lies there. */
async function compress(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /\.(?:js|css)$/.test(name))
  await Promise.all(
    files.map(async (name) =>
      writeFile(join(folder, `${name}.gz`), await gzip(await readFile(join(folder, name)), { level: 9 })),
    ),
  )
}

async function newestIn(path: string): Promise<number> {
  const found = await stat(path)
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const times = await Promise.all(files.map(modifiedAt))
  return Math.max(0, ...times)
}

async function modifiedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
