import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { NativeBinaries } from './native-binaries.ts'
import type { RunUser } from './run-user.ts'

/** A running PostgreSQL that ends with this process, whatever ends it. */
export type ServerProcess = {
  readonly port: number
  /** Resolves with the last lines of its log once PostgreSQL has ended. */
  readonly ended: Promise<string>
  /** Stops PostgreSQL as usual and resolves when it has ended; may be called again. */
  readonly stop: () => Promise<void>
}

/** PostgreSQL ended before it was ready. `log` holds its last lines. */
export class ServerEndedEarly extends Error {
  override readonly name = 'ServerEndedEarly'
  readonly log: string
  constructor(log: string) {
    super('PostgreSQL ended before it was ready.')
    this.log = log
  }
}

/**
 * The guard stands between this process and PostgreSQL: it waits on a pipe that only this process holds. When the
 * pipe closes (a stop, an exit, even a kill -9) it stops PostgreSQL as usual, so no server is left behind; and it has
 * a session of its own, so that Ctrl-C in a terminal reaches the program first and PostgreSQL last. A cluster that is
 * to be thrown away is removed at the end, so that a killed test run leaves nothing large.
 */
const guard = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
( read -r _ <&3; kill -INT $server ) &
reader=$!
exec 3<&-
wait $server; code=$?
kill $reader 2>/dev/null
if [ -n "$SCRATCH" ]; then rm -rf "$SCRATCH"; fi
exit $code`

/** What a small server needs; safe against loss of power. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
}

/** For a server that is thrown away: nothing survives a loss of power, and writing is faster. */
const scratchSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
}

/** How to run PostgreSQL on a cluster. */
export type ServerOptions = {
  readonly binaries: NativeBinaries
  readonly user: RunUser | undefined
  readonly cluster: string
  readonly port: number
  readonly scratch: boolean
  readonly onLog: (line: string) => void
}

/**
 * Starts PostgreSQL and resolves when it takes connections.
 * @throws ServerEndedEarly when it ends instead.
 */
export async function runServer(options: ServerOptions): Promise<ServerProcess> {
  const { binaries, user, cluster, port, scratch } = options
  const flags = Object.entries({ ...settings, ...(scratch ? scratchSettings : {}) })
  const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin', ...(scratch ? { SCRATCH: cluster } : {}) }
  const child = spawn(
    '/bin/sh',
    ['-c', guard, 'guard', binaries.postgres, '-D', cluster, '-p', String(port), ...flags.flatMap(toFlag)],
    { ...user, cwd: '/', env, detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  child.stdin.on('error', () => undefined)
  const { ready, ended } = watch(child, options.onLog)
  const log = await Promise.race([ready, ended])
  if (log !== undefined) throw new ServerEndedEarly(log)
  for (const part of [child, child.stdin, child.stderr]) setReferenced(part, false)
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= (async () => {
      setReferenced(child, true)
      child.stdin.end()
      const tooLong = setTimeout(() => stopAtOnce(child), 20_000)
      await ended
      clearTimeout(tooLong)
    })()
    return stopping
  }
  return { port, ended, stop }
}

/** PostgreSQL drops everything and recovers at the next start. */
function stopAtOnce(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGQUIT')
}

function toFlag([name, value]: [string, string]): string[] {
  return ['-c', `${name}=${value}`]
}

function watch(child: ChildProcess, onLog: (line: string) => void) {
  const last: string[] = []
  let sayReady: (nothing: undefined) => void
  const ready = new Promise<undefined>((resolve) => {
    sayReady = resolve
  })
  let rest = ''
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      onLog(line)
      last.push(line)
      if (last.length > 20) last.shift()
      if (line.includes('database system is ready to accept connections')) sayReady(undefined)
    }
  })
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`FATAL:  ${error.message}`))
    // Some child may hold the log open for ever, so the end of the log is waited for only a moment.
    child.on('exit', () => setTimeout(() => resolve(last.join('\n')), 200))
    child.on('close', () => resolve(last.join('\n')))
  })
  return { ready, ended }
}

/** Whether a running PostgreSQL keeps this process from ending by itself. */
function setReferenced(part: object, wanted: boolean): void {
  const handle = part as { ref?: () => void; unref?: () => void }
  if (wanted) handle.ref?.()
  else handle.unref?.()
}

/** A loopback port nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
