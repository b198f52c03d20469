import { connectDatabase } from '../../src/db/connect.ts'
import { appRole } from '../../src/db/roles.ts'
import { poolSize } from '../../src/db/start-database.ts'
import type { BenchServer } from './bench-server.ts'
import type { BenchRow } from './bench-table.ts'
import { formatFigure } from './bench-table.ts'
import { type Contestant, startContestant } from './contestant.ts'
import { driveLoad } from './drive-load.ts'
import { type Figures, mergeRounds } from './figures.ts'
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

/** What each contestant did, by round; pgbench is null where there is none. */
export interface Comparison {
  clients: number
  road: Figures[]
  bare: Figures[]
  pgbench: Figures[] | null
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
      const told = [results.road, results.bare, results.pgbench ?? []].map((all) => all.at(-1)?.actsPerSecond)
      const shown = told.map((value) => (value === undefined ? '–' : formatFigure(value)))
      say(`round ${round + 1}: road, bare, pgbench ${shown.join(', ')} acts/s`)
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
): Promise<Figures> {
  const before = await contestant.processorTime()
  const figures = await driveLoad(contestant.address, cases, plan.clients, plan.seconds, stop)
  return { ...figures, processorTime: ((await contestant.processorTime()) - before) / figures.acts }
}

/** The comparison as rows: acts/s beside each yardstick, and the latencies beside the bare handler's. */
export function describeComparison(comparison: Comparison): BenchRow[] {
  const at = `at ${comparison.clients} clients`
  const road = mergeRounds(comparison.road)
  const bare = mergeRounds(comparison.bare)
  const pgbench = comparison.pgbench === null ? null : mergeRounds(comparison.pgbench)
  const beside = (who: string, name: string, unit: string, ours: number, theirs: number): BenchRow => ({
    name: `${name} ${at}`,
    value: ours,
    unit,
    yardstick: `${who}: ${formatFigure(theirs)} ${unit}`,
    ratio: ours / theirs,
  })
  const bareName = 'bare Fastify + pg, same statements'
  const throughput = 'HTTP acts/s'
  return [
    beside(bareName, throughput, 'acts/s', road.actsPerSecond, bare.actsPerSecond),
    pgbench === null
      ? {
          name: `${throughput} ${at}`,
          value: road.actsPerSecond,
          unit: 'acts/s',
          yardstick: 'pgbench: not on this machine',
          ratio: null,
        }
      : beside(
          'pgbench -M prepared, same statements',
          throughput,
          'acts/s',
          road.actsPerSecond,
          pgbench.actsPerSecond,
        ),
    beside(bareName, 'HTTP act p50', 'ms', road.p50, bare.p50),
    beside(bareName, 'HTTP act p95', 'ms', road.p95, bare.p95),
    beside(bareName, 'HTTP act p99', 'ms', road.p99, bare.p99),
    beside(bareName, 'processor time of the app per act', 'ms', road.processorTime, bare.processorTime),
  ]
}
