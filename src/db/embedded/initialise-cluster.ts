import { spawn } from 'node:child_process'
import { StartupError } from '../../startup-error.ts'
import type { RunUser } from './run-user.ts'

/** How to make a cluster. */
export type ClusterOptions = {
  readonly initdb: string
  readonly user: RunUser | undefined
  readonly cluster: string
  /** A file only `user` can read, with the superuser's password. */
  readonly passwordFile: string
  /** Skips waiting for the disk. */
  readonly scratch: boolean
}

/**
 * Fills an empty folder with a new cluster: UTF-8, upper and lower case by Unicode (Đ and đ), order by code point
 * unless a query asks for another.
 * @throws StartupError with what PostgreSQL's own program said.
 */
export async function initialiseCluster(options: ClusterOptions): Promise<void> {
  // The machine's own C.UTF-8 serves the word splitting of pg_trgm; not every system has it.
  let result = await runInitdb(options, 'C.UTF-8')
  if (/invalid locale name/.test(result.output)) result = await runInitdb(options, 'C')
  if (result.code === 0) return
  const line = result.output.split('\n').find((text) => /error:|FATAL:/.test(text)) ?? result.output.trim()
  throw new StartupError(
    `The database folder ${options.cluster} could not be made: ${line.replace(/^.*?(error|FATAL):\s*/, '')}.`,
  )
}

async function runInitdb(
  options: ClusterOptions,
  locale: string,
): Promise<{ code: number | null; output: string }> {
  const { initdb, user, cluster, passwordFile, scratch } = options
  const args = [
    `--pgdata=${cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${locale}`,
    '--lc-messages=C',
    ...(scratch ? ['--no-sync'] : []),
  ]
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(initdb, args, {
      ...user,
      cwd: '/',
      env: { LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    child.on('error', (error) => resolve({ code: null, output: `error: ${error.message}` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
