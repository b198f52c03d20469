import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** So long after their build was replaced its parts stay (milliseconds). */
const keptFor = 24 * 60 * 60 * 1000

/**
 * Puts a build in the place of the one before, while pages of either are asked for. Its parts, whose names are made of what
 * they hold, come first and its document last: no document ever names a part that is not there. The parts of the build before
 * stay for a day, since a server goes on with the document it started with, and a browser with the page it has open.
 * @param now milliseconds since the epoch
 */
export async function putInPlace(fresh: string, place: string, now = Date.now()): Promise<void> {
  const assets = join(place, 'assets')
  await mkdir(assets, { recursive: true })
  const before = await readParts(place)
  const parts = await readdir(join(fresh, 'assets'))
  for (const part of parts) await rename(join(fresh, 'assets', part), join(assets, part))
  await writeFile(join(fresh, listOfParts), JSON.stringify(parts))
  const rest = (await readdir(fresh)).filter((name) => name !== 'assets' && name !== document)
  for (const name of [...rest, document]) await rename(join(fresh, name), join(place, name))
  await rm(fresh, { recursive: true, force: true })
  const left = (await readdir(assets)).filter((part) => !parts.includes(part))
  for (const part of left) await letGo(join(assets, part), before.includes(part), now)
}

const document = 'index.html'
const listOfParts = 'parts.json'

/** A part no document of today names: from now on it stays for a day. */
async function letGo(file: string, wasNamed: boolean, now: number): Promise<void> {
  // Another build may have taken it away meanwhile.
  const gone = () => undefined
  if (wasNamed) return utimes(file, now / 1000, now / 1000).catch(gone)
  const found = await stat(file).catch(gone)
  if (found !== undefined && found.mtimeMs < now - keptFor) await rm(file, { force: true })
}

/** The parts of the build that lies there; of one from before there was such a list, all there are. */
async function readParts(place: string): Promise<string[]> {
  const list = await readFile(join(place, listOfParts), 'utf8').catch(() => null)
  return list === null ? readdir(join(place, 'assets')) : (JSON.parse(list) as string[])
}
