import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { StartupError } from '../startup-error.ts'

/** The file of the data folder that holds the key made at the first start; only its owner may read it. */
export const keyFile = 'audit-key'

/**
 * The keys that sign checkpoints, the present one first: those of the environment; with the embedded database one that
 * is made once and kept in the data folder. Never in the database, which is what they bear witness of.
 * @returns none when the database is another one and no key was given: then nothing is signed.
 * @throws StartupError when the kept key cannot be read or written.
 */
export async function openSigningKeys(
  config: Pick<Config, 'auditKeys' | 'dataDir' | 'database'>,
): Promise<KeyObject[]> {
  if (config.auditKeys.length > 0) return config.auditKeys.map(readKey)
  if (config.database.url !== undefined) return []
  return [readKey(await keepKey(config.dataDir))]
}

/** Reads a key as the environment has it: PKCS#8 in base64. */
export function readKey(text: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
}

async function keepKey(dataDir: string): Promise<string> {
  const file = join(dataDir, keyFile)
  try {
    const kept = await readFile(file, 'utf8').catch(() => makeKey(dataDir, file))
    if (readKey(kept).asymmetricKeyType === 'ed25519') return kept
    throw new TypeError('it is no Ed25519 key')
  } catch (cause) {
    throw new StartupError(
      `The key of the record in ${file} cannot be used (${(cause as Error).message}); restore it from a backup, or set AUDIT_KEY.`,
      { cause },
    )
  }
}

// Written aside and then linked: of several programs that start at once one makes the key, the others take that one.
async function makeKey(dataDir: string, file: string): Promise<string> {
  const aside = join(dataDir, `${keyFile}.${randomUUID()}`)
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
  await mkdir(dataDir, { recursive: true })
  await writeFile(aside, `${made.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    await link(aside, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(aside, { force: true })
  }
  return readFile(file, 'utf8')
}
