import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, expect, test } from 'vitest'
import { settingFor } from '../../src/cases/case-setting.ts'
import { isRunning, officeRoles, standingOf } from '../../src/engine/findings.ts'
import type { Limit } from '../../src/engine/vocabulary.ts'
import { toLimitRow } from '../../src/time-limits/limit-row.ts'
import { limitStanding, limitStandings } from '../../src/time-limits/limit-standing.ts'
import { foundOffice } from '../outbox/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const days = 12
const day = (n: number) => Temporal.PlainDate.from('2026-08-24').add({ days: n }).toString()

// Every day lies within two weeks, so that limits end, close and stand still on the same days again and again.
const drawn = fc
  .record({
    kind: fc.constantFrom('duty' as const, 'right' as const, 'notice' as const),
    whose: fc.constantFrom(
      'officer' as const,
      'head' as const,
      'accountant' as const,
      'debtor' as const,
      'buyer' as const,
    ),
    opens: fc.nat(days),
    due: fc.nat(days),
    paused: fc.option(fc.nat(days), { nil: undefined }),
    status: fc.constantFrom('open' as const, 'open' as const, 'met' as const, 'ended' as const),
    closed: fc.nat(days),
    late: fc.constantFrom(0, 0, 1, 4),
  })
  .map(({ kind, whose, opens, due, paused, status, closed, late }): Limit => {
    const limit: Limit = {
      key: 'drawn',
      rule: 'sendToProcuracy',
      ref: 'NTF-2',
      kind,
      whose,
      openedBy: 1,
      from: day(opens),
      opensOn: day(opens),
      due: day(due),
      unit: 'workingDays',
      flags: [],
      calendarVersion: 'v',
      status,
      ...(paused === undefined ? {} : { pausedFrom: day(paused), flags: ['paused'] }),
    }
    return status === 'open'
      ? limit
      : { ...limit, closedOn: day(closed), closedBy: 2, ...(status === 'met' ? { daysLate: late } : {}) }
  })

const limits = fc
  .sample(drawn, { numRuns: 3000, seed: 20260824 })
  .map((limit, index) => ({ ...limit, key: `drawn~${index}` }))
let officeId = ''

beforeAll(async () => {
  const { law, calendar } = settingFor()
  const office = await foundOffice(database.owner.db)
  officeId = office.officeId
  const caseId = await office.addCase(null)
  const rows = limits.map((limit) => ({
    office_id: officeId,
    case_id: caseId,
    ...toLimitRow(law, calendar, limit),
  }))
  await sql`insert into time_limit select * from jsonb_populate_recordset(null::time_limit, ${JSON.stringify(rows)}::jsonb)`.execute(
    database.owner.db,
  )
  // Or PostgreSQL does it by itself at some moment, and plans what follows otherwise.
  await sql`analyze time_limit`.execute(database.owner.db)
})

async function keysWhere(condition: RawBuilder<boolean>, of = 't'): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from time_limit ${sql.ref(of)} where office_id = ${officeId}::uuid and ${condition}`.execute(
    database.owner.db,
  )
  return rows.map(({ key }) => key).sort()
}

const isDuty = (limit: Limit) => limit.kind !== 'right' && officeRoles.has(limit.whose)
const binds = (limit: Limit, today: string) => limit.kind !== 'right' && isRunning(limit, today)

test.each([day(0), day(3), day(7), day(days), day(days + 1)])(
  'seen on %s, the lists say of every limit what the engine says of it',
  async (today) => {
    // A list reads the record as it stands: whatever closed a limit, or made it stand still, has happened.
    const known = limits.filter(
      ({ closedOn = today, pausedFrom = today }) => closedOn <= today && pausedFrom <= today,
    )
    const keys = new Set(known.map(({ key }) => key))
    const expected: Record<string, (limit: Limit) => boolean> = {
      isDuty,
      isPaused: (limit) => standingOf(limit, today) === 'paused',
      isMet: (limit) => standingOf(limit, today) === 'met',
      isMetLate: (limit) => standingOf(limit, today) === 'metLate',
      binds: (limit) => binds(limit, today),
      isOpenDuty: (limit) => binds(limit, today) && isDuty(limit),
      isOverdue: (limit) => standingOf(limit, today) === 'overdue',
      isLapsed: (limit) => standingOf(limit, today) === 'lapsed',
      isGoing: (limit) => limit.status === 'open' && standingOf(limit, today) !== 'paused',
    }
    const asked: Record<string, RawBuilder<boolean>> = {
      ...limitStanding,
      binds: limitStanding.binds(today),
      isOpenDuty: limitStanding.isOpenDuty(today),
      isOverdue: limitStanding.isOverdue(today),
      isLapsed: limitStanding.isLapsed(today),
    }
    expect(Object.keys(asked).sort()).toEqual(Object.keys(expected).sort())
    for (const [name, condition] of Object.entries(asked)) {
      const found = (await keysWhere(condition)).filter((key) => keys.has(key))
      const right = known.filter((limit) => expected[name]?.(limit)).map(({ key }) => key)
      expect({ [name]: found }).toEqual({ [name]: right.sort() })
      if (today === day(days)) expect(right.length, name).toBeGreaterThan(50)
    }
  },
)

test('each condition is true or false, so that "not" of it finds all the others', async () => {
  const today = day(7)
  for (const condition of [
    limitStandings('x').isDuty,
    limitStandings('x').isMetLate,
    limitStandings('x').isOverdue(today),
    limitStandings('x').isOpenDuty(today),
  ]) {
    const found = await keysWhere(condition, 'x')
    const others = await keysWhere(sql<boolean>`not ${condition}`, 'x')
    expect(found.length + others.length).toBe(limits.length)
  }
})

test.each([
  ['isOpenDuty', limitStanding.isOpenDuty(day(days))],
  ['isOverdue', limitStanding.isOverdue(day(days))],
  ['binds', limitStanding.binds(day(days))],
  ['isGoing', limitStanding.isGoing],
])('%s is answered out of the index of open limits', async (_name, condition) => {
  const plan = await database.owner.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    await sql`set local enable_bitmapscan = off`.execute(trx)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select t.key from time_limit t where t.office_id = ${officeId}::uuid and ${condition}
        and t.due_on between ${day(2)}::date and ${day(4)}::date`.execute(trx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain('time_limit_due ')
})
