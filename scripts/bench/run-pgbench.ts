import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { appRole } from '../../src/db/roles.ts'
import { type Figures, type NotMeasured, type Sample, summarise } from './figures.ts'
import { type PgbenchScript, writePgbenchScript } from './pgbench-script.ts'
import type { BenchCase } from './prepare-office.ts'
import type { Recording } from './record-statements.ts'

// After five executions the server settles on a plan; each act of the script has statements of its own.
const warmUpCases = 6

/** The pgbench to run: the one on the search path, else the newest where Debian keeps it; undefined when none. */
export async function findPgbench(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql'
  const versions = (await readdir(debian).catch(() => [])).sort((a, b) => Number(b) - Number(a))
  for (const program of ['pgbench', ...versions.map((version) => join(debian, version, 'bin', 'pgbench'))]) {
    const runs = await promisify(execFile)(program, ['--version']).then(
      () => true,
      () => false,
    )
    if (runs) return program
  }
  return undefined
}

/**
 * Runs the recorded statements through `pgbench -M prepared` on a database of its own, and measures as the HTTP
 * contestants are measured: per act, after a warm-up (plans made), until the first client has finished. On a machine
 * so busy that a client starves there may be no such stretch: then it says so instead.
 * @throws Error with what pgbench said when a client aborted.
 */
export async function runPgbench(
  program: string,
  urls: { owner: string; app: string },
  cases: readonly BenchCase[],
  recording: Recording,
  clients: number,
  stop: AbortSignal,
): Promise<Figures | NotMeasured> {
  const first = cases[0]
  const acts = first && recording.get(first.id)
  if (first === undefined || acts === undefined) throw new Error('nothing was recorded')
  const script = writePgbenchScript(first, acts, clients)
  await storeValues(urls.owner, script, cases)
  const folder = await mkdtemp(join(tmpdir(), 'thi-hanh-pgbench-'))
  try {
    const file = join(folder, 'act.sql')
    await writeFile(file, script.text)
    const turns = Math.floor(cases.length / clients) * acts.length
    const args = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-t', `${turns}`, '-f', file]
    const starts = ['-D', 'ready=0', '-D', 'turn=0', '-l', `--log-prefix=${join(folder, 'log')}`]
    await run(program, [...args, ...starts, await addressFor(urls.app, folder)], stop)
    const logs = (await readdir(folder)).filter((name) => name.startsWith('log.'))
    const lines = (await Promise.all(logs.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
    return readPgbenchLog(lines, warmUpCases * acts.length, turns)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * What a log of pgbench amounts to, from when the last client has warmed up until the first has finished.
 * A line of the log is: client, transaction of that client (from 0), µs it took, script, its end as s and µs.
 */
export function readPgbenchLog(lines: string, warmUp: number, turns: number): Figures | NotMeasured {
  const samples: Sample[] = []
  let from = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const [, turn = 0, took = 0, , seconds = 0, micros = 0] = line.split(' ').map(Number)
    const end = seconds * 1000 + micros / 1000
    samples.push({ begin: end - took / 1000, end })
    if (turn === warmUp - 1) from = Math.max(from, end)
    if (turn === turns - 1) to = Math.min(to, end)
  }
  return summarise(samples, from, to)
}

async function storeValues(
  ownerUrl: string,
  { values }: PgbenchScript,
  cases: readonly BenchCase[],
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      create table bench_value (step int, name text, value text);
      create table bench_case (n int primary key, id uuid);
      grant select on bench_value, bench_case to ${appRole}`)
    await client.query(
      'insert into bench_value select v.* from json_to_recordset($1) as v(step int, name text, value text)',
      [JSON.stringify(values)],
    )
    await client.query(
      'insert into bench_case select n - 1, id from unnest($1::uuid[]) with ordinality as c(id, n)',
      [cases.map(({ id }) => id)],
    )
    await client.query('analyze bench_case')
  } finally {
    await client.end()
  }
}

/** The address as pgbench takes it, acting as the application; the password goes into a file, not into the list of processes. */
async function addressFor(appUrl: string, folder: string): Promise<string> {
  const url = new URL(appUrl)
  const passfile = join(folder, 'pgpass')
  const password = decodeURIComponent(url.password).replace(/[\\:]/g, '\\$&')
  await writeFile(passfile, `*:*:*:*:${password}\n`, { mode: 0o600 })
  url.password = ''
  const options = [
    url.searchParams.get('options') ?? '',
    `-c role=${appRole} -c timezone=UTC -c datestyle=ISO`,
  ]
  url.searchParams.delete('options')
  // libpq reads %20, but not the + that a URL's own searchParams write.
  const extra = `options=${encodeURIComponent(options.join(' ').trim())}&passfile=${encodeURIComponent(passfile)}`
  return `${url.href}${url.search === '' ? '?' : '&'}${extra}`
}

async function run(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000, signal })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    told += part
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code === 0 && !/aborted/.test(told)) return
  const said = told.split('\n').find((line) => /error|aborted/i.test(line)) ?? told.slice(0, 500)
  throw new Error(`pgbench ended with ${code}: ${said}`)
}
