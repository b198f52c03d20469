import { sql, type Transaction } from 'kysely'
import type { Stretch } from '../../workflows/statistics/stretches.ts'
import type { Database } from '../db/schema.ts'
import type { Visit } from './step-visits.ts'

/** How one matter is counted over its whole history. */
export interface CountedMatter {
  id: string
  stretches: readonly Stretch[]
  visits: readonly Visit[]
}

/** Writes how matters of one office are counted; nothing of it may be there yet. */
export async function writeCounts(
  trx: Transaction<Database>,
  officeId: string,
  matters: readonly CountedMatter[],
): Promise<void> {
  const stretches = matters.flatMap(({ id, stretches: given }) =>
    given.map((one) => ({ case_id: id, ...one })),
  )
  await sql`insert into matter_stretch (office_id, case_id, from_on, to_on, standing, officer_id, entered_on, decided_on, owed, done, reduced)
    select ${officeId}::uuid, s.* from jsonb_to_recordset(${json(stretches)}) as s(case_id uuid, "from" date, "to" date, standing text, officer uuid,
      "enteredOn" date, "decidedOn" date, owed bigint, done bigint, reduced bigint)`.execute(trx)
  const visits = matters.flatMap(({ id, visits: given }) =>
    given.map((one, index) => ({ case_id: id, nth: index + 1, ...one })),
  )
  await sql`insert into matter_step (office_id, case_id, nth, stage, entered_on, left_on)
    select ${officeId}::uuid, v.* from jsonb_to_recordset(${json(visits)})
      as v(case_id uuid, nth int, stage text, "enteredOn" date, "leftOn" date)`.execute(trx)
}

/** Takes away how a matter was counted, to be written anew. */
export async function dropCounts(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
): Promise<void> {
  for (const table of ['matter_stretch', 'matter_step'] as const)
    await trx.deleteFrom(table).where('office_id', '=', officeId).where('case_id', '=', caseId).execute()
}

function json(value: unknown) {
  return sql`${JSON.stringify(value)}::jsonb`
}
