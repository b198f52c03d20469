/** One measured stretch of one contestant. */
export interface Figures {
  actsPerSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  p99: number
  acts: number
  /** Milliseconds of processor time of the contestant's own process for each act; NaN where it has none. */
  processorTime: number
}

/** When one act began and ended, in milliseconds of one clock. */
export interface Sample {
  begin: number
  end: number
}

/** The smallest value that at least `share` (0–1) of the values do not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle value; of an even count, the mean of the middle two; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

/** What the samples that end between two moments (milliseconds) amount to. */
export function summarise(samples: readonly Sample[], from: number, to: number): Figures {
  const times = samples.filter(({ end }) => end > from && end <= to).map(({ begin, end }) => end - begin)
  return {
    actsPerSecond: times.length / ((to - from) / 1000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    acts: times.length,
    processorTime: Number.NaN,
  }
}

/** The median of each figure over several stretches; the acts are added up. */
export function mergeRounds(rounds: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => median(rounds.map((round) => round[name]))
  return {
    actsPerSecond: of('actsPerSecond'),
    p50: of('p50'),
    p95: of('p95'),
    p99: of('p99'),
    acts: rounds.reduce((sum, round) => sum + round.acts, 0),
    processorTime: of('processorTime'),
  }
}
