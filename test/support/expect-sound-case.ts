import { sql } from 'kysely'
import { expect } from 'vitest'
import { readChain } from '../../src/audit/read-chain.ts'
import { verifyChain } from '../../src/audit/verify-chain.ts'
import { settingFor } from '../../src/cases/case-setting.ts'
import { readActs } from '../../src/cases/case-store.ts'
import { openedFacts } from '../../src/cases/open-case.ts'
import { inOffice } from '../../src/db/in-office.ts'
import { replay } from '../../src/engine/replay.ts'
import { countHistory } from '../../src/statistics/count-change.ts'
import { toLimitRow } from '../../src/time-limits/limit-row.ts'
import { readCaseRows } from './case-rows.ts'
import type { TestDatabase } from './database.ts'

/**
 * Expects that a case is whole: its revision is the number of its acts, each act has its outbox row and none the
 * other way, snapshot, time limits, papers and how it is counted are what a replay of the acts yields, and both chains hold.
 */
export async function expectSoundCase(
  database: TestDatabase,
  officeId: string,
  caseId: string,
): Promise<void> {
  const rows = await readCaseRows(database.owner.db, caseId)
  const numbers = rows.acts.map((_, index) => index + 1)
  expect(rows.acts.map((act) => act['seq'])).toEqual(numbers)
  expect(rows.case['revision']).toBe(rows.acts.length)
  const posted = rows.outbox.filter((row) => row['topic'] === 'case-advanced')
  expect(posted.map((row) => (row['payload'] as { seq: number }).seq)).toEqual(numbers)

  const setting = settingFor()
  const { acts, facts } = await inOffice(database.app.db, { officeId }, async (trx) => ({
    acts: await readActs(trx, officeId, caseId),
    facts: await openedFacts(trx, officeId, caseId),
  }))
  const again = replay(setting, facts, acts)
  const yielded = again.limits.map((limit) => ({
    office_id: officeId,
    case_id: caseId,
    ...toLimitRow(setting.law, setting.calendar, limit),
  }))
  expect(rows.limits).toEqual(byKey(yielded))
  expect(rows.case['snapshot']).toEqual(JSON.parse(JSON.stringify(again.state)))
  const counted = countHistory(setting, facts, acts)
  expect(rows.stretches).toEqual(
    counted.stretches.map((one) => ({
      office_id: officeId,
      case_id: caseId,
      from_on: one.from,
      to_on: one.to ?? null,
      standing: one.standing,
      officer_id: one.officer ?? null,
      entered_on: one.enteredOn,
      decided_on: one.decidedOn,
      owed: BigInt(one.owed),
      done: BigInt(one.done),
      reduced: BigInt(one.reduced),
    })),
  )
  expect(rows.visits).toEqual(
    counted.visits.map(({ stage, enteredOn, leftOn }, index) => ({
      office_id: officeId,
      case_id: caseId,
      nth: index + 1,
      stage,
      entered_on: enteredOn,
      left_on: leftOn ?? null,
    })),
  )
  expect(rows.documents.map((paper) => paper['ref']).sort()).toEqual(
    again.papers.map((paper) => paper.ref).sort(),
  )
  for (const chain of ['act', 'attempt'] as const) {
    const stored = await inOffice(database.app.db, { officeId }, (trx) =>
      readChain(trx, officeId, caseId, chain),
    )
    if (stored === undefined) throw new Error(`The case ${caseId} has no ${chain} chain.`)
    expect(verifyChain(stored.genesis, stored.entries, chain, stored.end)).toEqual({ intact: true })
  }
}

/** Expects that no outbox row of an office speaks of an act that is not there. */
export async function expectNoOrphans(database: TestDatabase, officeId: string): Promise<void> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from outbox o where o.office_id = ${officeId} and o.topic = 'case-advanced' and not exists (
      select from case_act a where a.office_id = o.office_id and a.case_id = (o.payload->>'caseId')::uuid
        and a.seq = (o.payload->>'seq')::int)`.execute(database.owner.db)
  expect(found.rows[0]?.n).toBe(0)
}

// PostgreSQL and JavaScript do not sort "~" alike.
function byKey<T extends { key: string }>(limits: T[]): T[] {
  return [...limits].sort((one, other) => (one.key < other.key ? -1 : 1))
}
