import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfig } from '../src/config.ts'
import { type BenchServer, openBenchServer } from './bench/bench-server.ts'
import { type BenchRow, formatTable } from './bench/bench-table.ts'
import { compareRoad, describeComparison, type Plan } from './bench/compare-road.ts'
import { describeMachine } from './bench/describe-machine.ts'
import { measureActs } from './bench/measure-acts.ts'
import { measurePages } from './bench/measure-pages.ts'
import { measureReports } from './bench/measure-reports.ts'
import { readArguments } from './read-arguments.ts'

// Measures the road beside what it is built on; exit 1 when anything goes wrong meanwhile.
// npm run bench -- [--quick] [--acts] [--reports] [--pages] [--json FILE] [--profile DIR]

const full: Plan = { clients: 16, warmUpCases: 24, casesEach: 16, rounds: 3, seconds: 10 }
const quick: Plan = { clients: 16, warmUpCases: 12, casesEach: 10, rounds: 1, seconds: 4 }

const { values: given } = readArguments({
  options: {
    quick: { type: 'boolean' },
    acts: { type: 'boolean' },
    reports: { type: 'boolean' },
    pages: { type: 'boolean' },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
})
const stopping = new AbortController()
// Children let go, databases dropped and the server stopped: see the `finally` blocks on the way out.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => stopping.abort(new Error(`stopped by ${signal}`)))

try {
  await bench()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function bench(): Promise<void> {
  const profile =
    given.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(given.profile)}`]
  const plan = { ...(given.quick ? quick : full), roadOptions: profile }
  const server = await openBenchServer(readConfig())
  try {
    console.log(describeMachine(server.version))
    const rows = await measure(server, plan)
    console.log(`\n${formatTable(rows)}`)
    if (given.json !== undefined) await writeFile(given.json, `${JSON.stringify(rows, null, 2)}\n`)
  } finally {
    await server.close()
  }
}

/** What was asked for; without a word the road beside its yardsticks. */
async function measure(server: BenchServer, plan: Plan): Promise<BenchRow[]> {
  if (given.acts) return measureActs(server, given.quick ? 10 : 50, stopping.signal)
  if (given.reports) return benchReports(server)
  if (given.pages)
    return measurePages(server, given.quick ? 10_000 : 100_000, given.quick ? 5 : 20, stopping.signal)
  const comparison = await compareRoad(server, plan, stopping.signal, (sentence) => console.log(sentence))
  return describeComparison(comparison)
}

/** The report of an office of a usual size, and of one larger than any. */
async function benchReports(server: BenchServer): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const matters of given.quick ? [8_000] : [8_000, 100_000, 1_000_000])
    rows.push(...(await measureReports(server, matters, stopping.signal)))
  return rows
}
