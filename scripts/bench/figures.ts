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

/** A stretch that gave no figure, and why, in a sentence's second half. */
export interface NotMeasured {
  why: string
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

/**
 * What the samples that end between two moments (milliseconds) amount to. No figure comes of a stretch without length
 * (a client was so starved that it had not warmed up when another had finished) or of one in which nothing ended.
 */
export function summarise(samples: readonly Sample[], from: number, to: number): Figures | NotMeasured {
  if (to <= from) return { why: 'the first client had finished before the last had warmed up' }
  const times = samples.filter(({ end }) => end > from && end <= to).map(({ begin, end }) => end - begin)
  if (times.length === 0) return { why: 'no act ended while the clock ran' }
  return {
    actsPerSecond: times.length / ((to - from) / 1000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    acts: times.length,
    processorTime: Number.NaN,
  }
}

/** Whether a stretch gave figures. */
export function isMeasured(one: Figures | NotMeasured): one is Figures {
  return !('why' in one)
}

/** The median of each figure over the stretches that gave some; the acts are added up. Where none did, why not. */
export function mergeRounds(all: readonly (Figures | NotMeasured)[]): Figures | NotMeasured {
  const rounds = all.filter(isMeasured)
  if (rounds.length === 0) return all.find((one) => !isMeasured(one)) ?? { why: 'there was no round' }
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
