import { sql, type Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import type { Conclusion, RemedyStep } from './read-inspections.ts'

/** Which step of a remedy may follow which: a day is set, it is said to be done, the examiner confirms or sends it back. */
const follows: Readonly<Record<RemedyStep, readonly (RemedyStep | null)[]>> = {
  ordered: [null, 'ordered', 'reopened'],
  remedied: ['ordered', 'reopened'],
  confirmed: ['remedied'],
  reopened: ['remedied', 'confirmed'],
}

/** Records a step of a remedy. 'noSuch' without such a finding; 'outOfOrder' where it does not follow from the last one. */
export async function recordRemedy(
  trx: Transaction<Database>,
  person: Person,
  inspectionId: string,
  finding: string,
  given: { step: RemedyStep; dueOn?: IsoDay | undefined; note?: string | undefined },
  now: Temporal.Instant,
): Promise<'recorded' | 'noSuch' | 'outOfOrder'> {
  const kept = await sql<{ last: RemedyStep | null }>`
    select (select r.step from inspection_remedy r where r.office_id = f.office_id and r.inspection_id = f.inspection_id and r.finding = f.finding
      order by r.id desc limit 1) as last
    from inspection_finding f where f.office_id = ${person.officeId}::uuid and f.inspection_id = ${inspectionId}::uuid and f.finding = ${finding}`.execute(
    trx,
  )
  const [row] = kept.rows
  if (row === undefined) return 'noSuch'
  if (!follows[given.step].includes(row.last)) return 'outOfOrder'
  await trx
    .insertInto('inspection_remedy')
    .values({
      office_id: person.officeId,
      inspection_id: inspectionId,
      finding,
      step: given.step,
      due_on: given.step === 'ordered' ? (given.dueOn ?? null) : null,
      note: given.note ?? null,
      actor_id: person.id,
      recorded_at: now.toString(),
    })
    .execute()
  return 'recorded'
}

/** Concludes an inspection, once. */
export async function concludeInspection(
  trx: Transaction<Database>,
  person: Person,
  id: string,
  conclusion: Conclusion,
  now: Temporal.Instant,
): Promise<boolean> {
  const done = await trx
    .updateTable('inspection')
    .set({ conclusion: JSON.stringify(conclusion), concluded_by: person.id, concluded_at: now.toString() })
    .where('office_id', '=', person.officeId)
    .where('id', '=', id)
    .where('concluded_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}
