import { beforeAll, describe, expect, it } from 'vitest'
import { type BenchRow, formatTable } from '../../scripts/bench/bench-table.ts'
import { describeComparison } from '../../scripts/bench/compare-road.ts'
import { type Figures, median, mergeRounds, percentile, summarise } from '../../scripts/bench/figures.ts'
import { writePgbenchScript } from '../../scripts/bench/pgbench-script.ts'
import { type BenchCase, prepareOffice } from '../../scripts/bench/prepare-office.ts'
import { type Recording, recordStatements } from '../../scripts/bench/record-statements.ts'
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
    expect(found.acts).toBe(2)
    expect(found.actsPerSecond).toBe(1)
    expect(found.p99).toBe(995)
  })

  it('several rounds become one by the median, so that one disturbed round does not decide', () => {
    const merged = mergeRounds([figures(500, 30), figures(90, 300), figures(520, 31)])
    expect(merged).toMatchObject({ actsPerSecond: 500, p95: 31, acts: 300 })
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
