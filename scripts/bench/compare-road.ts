import { connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import { poolSize } from '../../src/db/start-database.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { formatFigure } from './bench-table.ts'
import { type Contestant, startContestant } from './contestant.ts'
import { driveLoad } from './drive-load.ts'
import { type Figures, isMeasured, mergeRounds, type NotMeasured } from './figures.ts'
import { walkedCases } from './measure-acts.ts'
import { type BenchCase, prepareOffice } from './prepare-office.ts'
import { type Recording, recordStatements } from './record-statements.ts'
import { findPgbench, runPgbench } from './run-pgbench.ts'

/** How long and how often. Every case is walked once by each contestant. */
export interface Plan {
  clients: number
  /** Cases each client walks before anything is measured: node compiles what is used often, and that takes a while. */
  warmUpCases: number
  /** Cases for each client and round. */
  casesEach: number
  rounds: number
  /** A round is cut short after so many seconds. */
  seconds: number
  /** Options for the node of the road's process (a profiler). */
  roadOptions?: readonly string[]
}

/** What each contestant did, by round, or why there is no figure; pgbench is null where there is none. */
export interface Comparison {
  clients: number
  road: (Figures | NotMeasured)[]
  bare: (Figures | NotMeasured)[]
  pgbench: (Figures | NotMeasured)[] | null
}

/** As the program runs it (src/db/start-database.ts). */
const pool = poolSize

/**
 * Has the road and its two yardsticks do the same work on copies of the same database, in turns, so that what
 * changes on the machine meanwhile meets all of them: the real application; a bare handler that sends the same
 * statements; pgbench that sends them without HTTP or node.
 */
export async function compareRoad(
  server: BenchServer,
  plan: Plan,
  stop: AbortSignal,
  say: (sentence: string) => void,
): Promise<Comparison> {
  const { clients, warmUpCases, casesEach, rounds } = plan
  const prepared = await server.makeDatabase(true)
  const cases = await prepare(server, prepared, clients * (warmUpCases + rounds * casesEach), stop)
  say(`${cases.length} cases opened; recording their ${cases.length * (cases[0]?.acts.length ?? 0)} acts`)
  const copy = await server.copyDatabase(prepared, true)
  const recording = await recordStatements(server.urlOf(copy, 'app'), cases, stop)
  await server.dropDatabase(copy)
  const program = await findPgbench()
  const results: Comparison = { clients, road: [], bare: [], pgbench: program === undefined ? null : [] }
  const road = await enter(server, prepared, undefined, plan.roadOptions)
  const bare = await enter(server, prepared, recording).catch(async (error) => {
    await road.stop()
    throw error
  })
  try {
    say('warming up')
    const warmUp = cases.slice(0, clients * warmUpCases)
    for (const contestant of [road, bare]) await driveLoad(contestant.address, warmUp, clients, 120, stop)
    for (let round = 0; round < rounds; round++) {
      const from = clients * (warmUpCases + round * casesEach)
      const some = cases.slice(from, from + clients * casesEach)
      results.road.push(await measureHttp(road, some, plan, stop))
      results.bare.push(await measureHttp(bare, some, plan, stop))
      if (program !== undefined) {
        const database = await server.copyDatabase(prepared, false)
        const urls = { owner: server.urlOf(database, 'owner'), app: server.urlOf(database, 'app') }
        results.pgbench?.push(await runPgbench(program, urls, some, recording, clients, stop))
        await server.dropDatabase(database)
      }
      say(describeRound(round + 1, results))
    }
  } finally {
    await bare.stop()
    await road.stop()
  }
  return results
}

async function prepare(
  server: BenchServer,
  database: string,
  count: number,
  stop: AbortSignal,
): Promise<readonly BenchCase[]> {
  const owner = connectDatabase(server.urlOf(database, 'owner'), { max: 1 })
  const app = connectDatabase(server.urlOf(database, 'app'), { role: appRole, max: 4 })
  try {
    const cases = await prepareOffice(owner, app, walkedCases + count, stop)
    await recordStatements(server.urlOf(database, 'app'), cases.slice(0, walkedCases), stop)
    return cases.slice(walkedCases)
  } finally {
    await owner.close()
    await app.close()
  }
}

/** Starts the bare handler where there is a recording, else the road, on a copy of its own. */
async function enter(
  server: BenchServer,
  prepared: string,
  recording: Recording | undefined,
  nodeOptions?: readonly string[],
): Promise<Contestant> {
  const appUrl = server.urlOf(await server.copyDatabase(prepared, false), 'app')
  return recording === undefined
    ? startContestant('road-server.ts', { appUrl, pool }, nodeOptions)
    : startContestant('bare-server.ts', { appUrl, pool, recording })
}

async function measureHttp(
  contestant: Contestant,
  cases: readonly BenchCase[],
  plan: Plan,
  stop: AbortSignal,
): Promise<Figures | NotMeasured> {
  const before = await contestant.processorTime()
  const figures = await driveLoad(contestant.address, cases, plan.clients, plan.seconds, stop)
  if (!isMeasured(figures)) return figures
  return { ...figures, processorTime: ((await contestant.processorTime()) - before) / figures.acts }
}

/** A round that was just run, in a line: the acts/s of each, and why one has no figure. */
export function describeRound(round: number, { road, bare, pgbench }: Comparison): string {
  const last = { road, bare, pgbench: pgbench ?? [] }
  const shown = Object.entries(last).map(([who, rounds]) => {
    const one = rounds.at(-1)
    if (one === undefined) return `${who} –`
    return isMeasured(one)
      ? `${who} ${formatFigure(one.actsPerSecond)} acts/s`
      : `${who} not measured (${one.why})`
  })
  return `round ${round}: ${shown.join(', ')}`
}

/**
 * The comparison as rows: acts/s beside each yardstick, and the latencies beside the bare handler's. A yardstick that could
 * not be measured is said to be so, and why, and has no ratio.
 * @throws Error when the road itself was never measured.
 */
export function describeComparison(comparison: Comparison): BenchRow[] {
  const at = `at ${comparison.clients} clients`
  const road = mergeRounds(comparison.road)
  if (!isMeasured(road)) throw new Error(`The road was not measured: ${road.why}.`)
  const beside = (
    who: string,
    rounds: readonly (Figures | NotMeasured)[],
    name: string,
    unit: string,
    figure: 'actsPerSecond' | 'p50' | 'p95' | 'p99' | 'processorTime',
  ): BenchRow => {
    const row = { name: `${name} ${at}`, value: road[figure], unit }
    const theirs = mergeRounds(rounds)
    if (!isMeasured(theirs)) return { ...row, yardstick: `${who}: not measured, ${theirs.why}`, ratio: null }
    const measured = rounds.filter(isMeasured).length
    const told =
      measured === rounds.length ? '' : ` (${measured} of ${rounds.length} rounds could be measured)`
    const yardstick = `${who}: ${formatFigure(theirs[figure])} ${unit}${told}`
    return { ...row, yardstick, ratio: road[figure] / theirs[figure] }
  }
  const bareName = 'bare Fastify + pg, same statements'
  const throughput = 'HTTP acts/s'
  const { bare, pgbench } = comparison
  return [
    beside(bareName, bare, throughput, 'acts/s', 'actsPerSecond'),
    pgbench === null
      ? {
          name: `${throughput} ${at}`,
          value: road.actsPerSecond,
          unit: 'acts/s',
          yardstick: 'pgbench: not on this machine',
          ratio: null,
        }
      : beside('pgbench -M prepared, same statements', pgbench, throughput, 'acts/s', 'actsPerSecond'),
    beside(bareName, bare, 'HTTP act p50', 'ms', 'p50'),
    beside(bareName, bare, 'HTTP act p95', 'ms', 'p95'),
    beside(bareName, bare, 'HTTP act p99', 'ms', 'p99'),
    beside(bareName, bare, 'processor time of the app per act', 'ms', 'processorTime'),
  ]
}
