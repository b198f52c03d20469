import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../src/db/embedded/server-process.ts'

/** A Redis of the test's own. */
export type TestRedis = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * Starts `redis-server` on a free loopback port with nothing kept on disk. It ends with this process.
 * @returns null when the machine has no redis-server: the caller skips its tests.
 * @throws when CI=true and the machine has none, saying how to get it.
 */
export async function startRedis(): Promise<TestRedis | null> {
  // A port that was free may have gone to another program by the time Redis asks for it.
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(await findFreePort())
    } catch (error) {
      if (!(error instanceof EndedEarly) || attempt === 5) throw error
    }
  }
}

class EndedEarly extends Error {}

async function startOnce(port: number): Promise<TestRedis | null> {
  const folder = await mkdtemp(join(tmpdir(), 'thi-hanh-redis-'))
  const args = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const started = await new Promise<boolean>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? resolve(false) : reject(error),
    )
    child.once('exit', (code) =>
      reject(new EndedEarly(`redis-server ended with code ${code} before it was ready.`)),
    )
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('Ready to accept connections')) resolve(true)
    })
  }).catch(async (error: Error) => {
    process.removeListener('exit', end)
    await rm(folder, { recursive: true, force: true })
    throw error
  })
  child.removeAllListeners('exit')
  const stop = async () => {
    process.removeListener('exit', end)
    if (started && child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  if (started) return { url: `redis://127.0.0.1:${port}`, stop }
  await stop()
  if (process.env['CI'] === 'true') {
    throw new Error(
      'redis-server is not installed and CI tests the queue on it; run: apt-get install redis-server',
    )
  }
  return null
}
