import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'

/** The machine in one line, and how busy others keep it (load of the last minute): figures mean nothing without it. */
export function describeMachine(postgresVersion: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${model}, ${availableParallelism()} cores, ${memory}, ${platform()}, node ${process.versions.node}, PostgreSQL ${postgresVersion} (fsync on), load ${(loadavg()[0] ?? 0).toFixed(1)} before`
}
