import { availableParallelism, cpus, platform, totalmem } from 'node:os'

/** The machine in one line: figures mean nothing without it. */
export function describeMachine(postgresVersion: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${model}, ${availableParallelism()} cores, ${memory}, ${platform()}, node ${process.versions.node}, PostgreSQL ${postgresVersion} (fsync on)`
}
