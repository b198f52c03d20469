import { beforeAll, describe, expect, it } from 'vitest'
import { type BenchRow, formatTable } from '../../scripts/bench/bench-table.ts'
import { describeComparison, describeRound } from '../../scripts/bench/compare-road.ts'
import {
  type Figures,
  median,
  mergeRounds,
  type NotMeasured,
  percentile,
  summarise,
} from '../../scripts/bench/figures.ts'
import { writePgbenchScript } from '../../scripts/bench/pgbench-script.ts'
import { type BenchCase, prepareOffice } from '../../scripts/bench/prepare-office.ts'
import { type Recording, recordStatements } from '../../scripts/bench/record-statements.ts'
import { readPgbenchLog } from '../../scripts/bench/run-pgbench.ts'
import { useDatabase } from '../support/database.ts'

const figures = (actsPerSecond: number, p95: number): Figures => ({
  actsPerSecond,
  p50: 10,
  p95,
  p99: 80,
  acts: 100,
  processorTime: 1.5,
})

describe('figures', () => {
  it('a percentile is a value that was measured, the smallest that covers the share', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile(values, 1)).toBe(100)
    expect(percentile([7], 0.01)).toBe(7)
    expect(percentile([], 0.5)).toBeNaN()
  })

  it('the median of an even count lies between the middle two', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('only acts that ended while the clock ran are counted', () => {
    const samples = [
      { begin: 0, end: 5 },
      { begin: 5, end: 1000 },
      { begin: 1000, end: 1010 },
      { begin: 1010, end: 2500 },
    ]
    const found = summarise(samples, 10, 2010)
    expect(found).toMatchObject({ acts: 2, actsPerSecond: 1, p99: 995 })
  })

  it('several rounds become one by the median, so that one disturbed round does not decide', () => {
    const merged = mergeRounds([figures(500, 30), figures(90, 300), figures(520, 31)])
    expect(merged).toMatchObject({ actsPerSecond: 500, p95: 31, acts: 300 })
  })
})

describe('a client that was starved', () => {
  // Client, its transaction, µs it took, script, its end. Both walk three transactions; the first of each warms up.
  const even = [
    '0 0 4000 0 100 10000',
    '1 0 4000 0 100 12000',
    '0 1 4000 0 100 20000',
    '1 1 4000 0 100 21000',
  ]
  const fair = [...even, '0 2 4000 0 100 30000', '1 2 4000 0 100 33000'].join('\n')
  const starved = [
    ...['0 0 4000 0 100 10000', '0 1 4000 0 100 20000', '0 2 4000 0 100 30000'],
    ...['1 0 4000 0 100 40000', '1 1 4000 0 100 50000', '1 2 4000 0 100 60000'],
  ].join('\n')
  const why = 'the first client had finished before the last had warmed up'

  it('leaves no stretch in which all were at work: there is no figure, and it is said why', () => {
    expect(readPgbenchLog(fair, 1, 3)).toMatchObject({ acts: 3, p50: 4 })
    expect(readPgbenchLog(starved, 1, 3)).toEqual({ why })
    expect(readPgbenchLog('', 1, 3)).toEqual({ why: 'no act ended while the clock ran' })
  })

  const comparison = (pgbench: (Figures | NotMeasured)[]) => ({
    clients: 16,
    road: [figures(400, 36), figures(400, 36)],
    bare: [figures(800, 18), figures(800, 18)],
    pgbench,
  })
  const rowOf = (pgbench: (Figures | NotMeasured)[]) =>
    describeComparison(comparison(pgbench)).filter(({ yardstick }) => yardstick?.startsWith('pgbench'))

  it('is told in the table with a dash for the ratio, never as a figure', () => {
    const rows = rowOf([{ why }, { why }])
    expect(rows).toMatchObject([{ value: 400, ratio: null }])
    expect(formatTable(rows)).toMatch(
      /–\s+pgbench -M prepared, same statements: not measured, the first client/,
    )
    expect(formatTable(rows)).not.toMatch(/Infinity|NaN|0\.00/)
  })

  it('in one round leaves the others, and the line of that round says so', () => {
    const some = [figures(1600, 12), { why }]
    expect(rowOf(some)).toMatchObject([
      {
        yardstick: 'pgbench -M prepared, same statements: 1600 acts/s (1 of 2 rounds could be measured)',
        ratio: 0.25,
      },
    ])
    expect(describeRound(2, comparison(some))).toBe(
      `round 2: road 400 acts/s, bare 800 acts/s, pgbench not measured (${why})`,
    )
  })

  it('of the road itself is an error: there is nothing to compare', () => {
    expect(() => describeComparison({ ...comparison([]), road: [{ why }] })).toThrow(why)
  })
})

describe('the table', () => {
  const rows = describeComparison({
    clients: 16,
    road: [figures(400, 36)],
    bare: [figures(800, 18)],
    pgbench: [figures(1600, 12)],
  })

  it('has the ratio to each yardstick beside the absolute figure', () => {
    expect(rows[0]).toEqual({
      name: 'HTTP acts/s at 16 clients',
      value: 400,
      unit: 'acts/s',
      yardstick: 'bare Fastify + pg, same statements: 800 acts/s',
      ratio: 0.5,
    })
    expect(rows[1]).toMatchObject({ ratio: 0.25 })
    expect(rows.find(({ name }) => name.includes('p95'))).toMatchObject({ value: 36, unit: 'ms', ratio: 2 })
    const lines = formatTable(rows).split('\n')
    expect(lines).toHaveLength(rows.length + 1)
    expect(lines[1]).toMatch(/^HTTP acts\/s at 16 clients\s+400 acts\/s\s+0\.50\s+bare Fastify/)
  })

  it('has a dash for what came out of nothing', () => {
    const row = { name: 'rows written per act', value: 0 / 0, unit: '', yardstick: null, ratio: 1 / 0 }
    expect(formatTable([row]).split('\n')[1]).toMatch(/^rows written per act\s+–\s+–\s+–$/)
  })

  it('says so where pgbench is missing, with a dash for the ratio', () => {
    const without = describeComparison({
      clients: 16,
      road: [figures(400, 36)],
      bare: [figures(800, 18)],
      pgbench: null,
    })
    const row = without.find(({ yardstick }) => yardstick?.startsWith('pgbench')) as BenchRow
    expect(row).toMatchObject({ value: 400, ratio: null })
    expect(formatTable([row])).toMatch(/–\s+pgbench: not on this machine/)
  })
})

describe('what is measured', () => {
  const database = useDatabase()
  let cases: readonly BenchCase[]
  let recording: Recording

  beforeAll(async () => {
    cases = await prepareOffice(database.owner, database.app, 2)
    recording = await recordStatements(database.appUrl, cases)
  })

  it('every act of the walk is accepted by the real application, and writes', () => {
    for (const one of cases) {
      const acts = recording.get(one.id) ?? []
      expect(acts).toHaveLength(one.acts.length)
      for (const act of acts) {
        expect(act.statements.at(-1)?.text).toBe('commit')
        expect(act.statements.some(({ text }) => text.includes('insert into case_act'))).toBe(true)
      }
    }
  })

  it('the script for pgbench names another case wherever the recorded one was named', () => {
    const [first] = cases
    if (first === undefined) throw new Error('no case was prepared')
    const { text, values } = writePgbenchScript(first, recording.get(first.id) ?? [], 16)
    expect(text).not.toMatch(/\$\d/)
    expect(text.match(/^\\(el)?if :step = \d+$/gm)).toHaveLength(first.acts.length + 1)
    expect(text.replaceAll(/replace\(:\w+, '[0-9a-f-]+', :case_id\)/g, '')).not.toContain(first.id)
    for (const { name } of values) expect(text).toContain(`:${name}`)
  })
})
