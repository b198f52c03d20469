import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** The figures of one process for Prometheus. */
export interface Metrics {
  contentType: string
  read(): Promise<string>
  /** Notes one answered request: route pattern (never a path with ids), status, seconds. */
  observe(route: string, status: number, seconds: number): void
}

/** A registry of its own, so that several apps in one process (tests) do not clash. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.02, 0.04, 0.1, 0.5, 2],
    registers: [registry],
  })
  return {
    contentType: registry.contentType,
    read: () => registry.metrics(),
    observe: (route, status, seconds) => duration.labels(route, String(status)).observe(seconds),
  }
}
