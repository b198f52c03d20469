import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { type Facts, fillFacts, openFacts } from '../../workflows/enforcement/facts.ts'
import type { JudgmentKind, MatterGroup } from '../../workflows/statistics/groups.ts'
import { type JsonObject, sealEntry } from '../audit/chain-entry.ts'
import { commitValue } from '../audit/commitment.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { openState } from '../engine/replay.ts'
import { toLimitRow } from '../time-limits/limit-row.ts'
import { settingFor } from './case-setting.ts'
import { toMicroseconds } from './describe-command.ts'
import { normalise } from './normalise-name.ts'
import type { Person } from './outcome.ts'
import { stageOf } from './snapshot.ts'

/** What an intake (judgment and/or request received) starts with. Amounts are integer đồng. */
export interface Intake {
  kind: Facts['kind']
  judgment: {
    number: string
    court: string
    date: string
    effectiveOn?: string
    type?: Facts['judgment']['type']
    kind?: JudgmentKind
  }
  groups?: readonly MatterGroup[]
  parties: readonly { ref: string; role: 'creditor' | 'debtor' | 'related'; name: string }[]
  obligations: readonly {
    ref: string
    type: string
    amount?: number
    from?: string
    to?: string
    dueOn?: string
  }[]
}

/** Opens an intake: no act yet. Its sealed payload is where the chains of acts and of attempts begin. */
export async function openCase(db: Kysely<Database>, person: Person, intake: Intake, now: Temporal.Instant) {
  const id = randomUUID()
  const facts = openFacts({
    kind: intake.kind,
    judgment: { type: 'ordinary', ...intake.judgment },
    ...(intake.groups === undefined ? {} : { groups: intake.groups }),
    parties: intake.parties.map(({ ref, role }) => ({ ref, role })),
    obligations: intake.obligations,
  })
  const names = intake.parties.map((party) => ({ party, ...commitValue(party.name) }))
  return inOffice(db, { officeId: person.officeId, accountId: person.id }, async (trx) => {
    const office = await trx
      .selectFrom('office')
      .select('settings')
      .where('id', '=', person.officeId)
      .executeTakeFirstOrThrow()
    const setting = settingFor(office.settings)
    const state = openState(setting, facts)
    const body = {
      office: person.officeId,
      case: id,
      facts,
      names: names.map(({ party, commitment }) => ({ ref: party.ref, commitment })),
      actor: person.id,
      role: person.role,
      recordedAt: toMicroseconds(now),
    } as unknown as JsonObject
    const sealed = sealEntry({ schema: 'intake/1', prev: null, body })
    await trx
      .insertInto('enforcement_case')
      .values({
        office_id: person.officeId,
        id,
        kind: intake.kind,
        judgment_number: intake.judgment.number,
        judgment_date: intake.judgment.date,
        judgment_kind: facts.judgment.kind ?? 'other',
        matter_groups: [...facts.groups],
        stage: stageOf(state.value),
        machine_version: setting.law.machineVersion,
        snapshot: JSON.stringify(state),
        intake_canonical: sealed.payload,
        chain_head: sealed.hash,
        opened_by: person.id,
        opened_at: now.toString(),
      })
      .execute()
    await trx
      .insertInto('attempt_head')
      .values({ office_id: person.officeId, case_id: id, seq: 0, hash: sealed.hash })
      .execute()
    await trx
      .insertInto('party')
      .values(
        intake.parties.map(({ ref, role, name }) => ({
          office_id: person.officeId,
          case_id: id,
          ref,
          role,
          name,
          search_name: normalise(name),
        })),
      )
      .execute()
    await trx
      .insertInto('erasable_value')
      .values(
        names.map(({ party, salt }) => ({
          office_id: person.officeId,
          case_id: id,
          entry: 'intake',
          path: `/names/${party.ref}`,
          salt,
          value: party.name,
        })),
      )
      .execute()
    const limits = state.limits.map((limit) => ({
      office_id: person.officeId,
      case_id: id,
      ...toLimitRow(setting.law, setting.calendar, limit),
    }))
    if (limits.length > 0) {
      await trx
        .insertInto('time_limit')
        .values(limits.map((limit) => ({ ...limit, flags: JSON.stringify(limit.flags) }) as never))
        .execute()
    }
    return { id, revision: 0, stage: stageOf(state.value) }
  })
}

/** The facts a case was opened with, out of its sealed intake. */
export async function openedFacts(db: Kysely<Database>, officeId: string, caseId: string): Promise<Facts> {
  const row = await db
    .selectFrom('enforcement_case')
    .select('intake_canonical')
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  // An intake stored before a chapter of the tables came knows nothing of it; replaying it must not fail.
  return fillFacts((JSON.parse(row.intake_canonical) as { body: { facts: Facts } }).body.facts)
}
