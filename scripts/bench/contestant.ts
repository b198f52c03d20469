import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Recording } from './record-statements.ts'

/** What a contestant's process is told before it listens. */
export interface Orders {
  appUrl: string
  /** Connections at most. */
  pool: number
  /** For the bare contestant only. */
  recording?: Recording
}

/** A contestant listening on loopback in a process of its own. */
export interface Contestant {
  address: string
  /** Milliseconds of processor time its process has used so far. */
  processorTime(): Promise<number>
  stop(): Promise<void>
}

/** Starts a contestant and resolves when it listens. It ends with this process, however that ends. */
export async function startContestant(
  file: 'road-server.ts' | 'bare-server.ts',
  orders: Orders,
  nodeOptions: readonly string[] = [],
): Promise<Contestant> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--disable-warning=FSTDEP023', ...nodeOptions],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  child.send(orders)
  const first = await Promise.race([once(child, 'message'), ended.then(() => undefined)])
  if (first === undefined) throw new Error(`${file} ended before it listened`)
  const processorTime = async () => {
    const answer = once(child, 'message')
    child.send('processorTime')
    const [milliseconds] = await answer
    return Number(milliseconds)
  }
  const stop = async () => {
    if (child.connected) child.disconnect()
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(tooLong)
  }
  return { address: String(first[0]), processorTime, stop }
}

/** In a contestant's process: takes its orders, listens, tells the address, and ends when it is let go. */
export async function serveAsContestant(
  build: (orders: Orders) => Promise<{
    listen(options: { host: string; port: number }): Promise<string>
    close(): PromiseLike<unknown>
  }>,
): Promise<void> {
  // Ctrl-C reaches the whole group; the bench lets go of its contestants in its own order.
  process.on('SIGINT', () => undefined)
  const [orders] = (await once(process, 'message')) as [Orders]
  const app = await build(orders)
  process.once('disconnect', async () => {
    await app.close()
    process.exit(0)
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }))
}
