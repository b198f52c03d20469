import { sql, type Transaction } from 'kysely'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database, ProposalState } from '../db/schema.ts'
import { findRight } from '../engine/signing.ts'
import type { IsoDay, Role } from '../engine/vocabulary.ts'
import type { JobPayload } from '../outbox/jobs.ts'
import { stableUuid } from '../outbox/stable-id.ts'
import { actorOf, type Powers, powersOf } from '../people/powers.ts'
import type { ReminderContext } from './context.ts'
import { markDone } from './follow-act.ts'

/**
 * What follows from a step of a proposal: submitted, those who may sign it today are told; signed or sent back, its
 * author is. Delivered again, it finds the row of the outbox done; the messages hold ids and days only.
 */
export async function followProposal(
  context: Pick<ReminderContext, 'db' | 'clock'>,
  payload: JobPayload<'proposal-moved'>,
): Promise<void> {
  const { officeId, outboxId, caseId, proposalId, seq } = payload
  const moment = context.clock()
  await inOffice(context.db, { officeId }, async (trx) => {
    if (!(await markDone(trx, officeId, outboxId, moment.toString()))) return
    const moved = await readMoved(trx, officeId, caseId, seq)
    if (moved === undefined) return
    const whom =
      moved.step === 'submitted' ? await findSigners(trx, officeId, moved, vietnamDayOf(moment)) : []
    const told = moved.step === 'signed' || moved.step === 'sentBack' ? [moved.author_id] : whom
    const body = {
      caseId,
      caseNumber: moved.number,
      proposalId,
      act: moved.act,
      on: moved.took_place_on,
      step: moved.step,
    }
    for (const accountId of await listTold(
      trx,
      officeId,
      told.filter((id) => id !== moved.actor_id),
    ))
      await sql`
        insert into notification (office_id, id, account_id, kind, case_id, body, created_at)
        values (${officeId}, ${stableUuid('proposal', officeId, caseId, seq, accountId)}, ${accountId}, 'proposal', ${caseId},
          ${JSON.stringify(body)}::jsonb, ${moment.toString()}) on conflict do nothing`.execute(trx)
  })
}

/** Those of them who want to be told of proposals, in the same order. */
async function listTold(
  trx: Transaction<Database>,
  officeId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from account where office_id = ${officeId}::uuid and id = any(${[...ids]}::uuid[])
      and not 'proposal' = any(reminder_muted)`.execute(trx)
  const wanted = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => wanted.has(id))
}

interface Moved {
  step: ProposalState
  actor_id: string
  author_id: string
  act: string
  took_place_on: IsoDay
  number: string | null
  officer_id: string | null
}

async function readMoved(
  trx: Transaction<Database>,
  officeId: string,
  caseId: string,
  seq: number,
): Promise<Moved | undefined> {
  return trx
    .selectFrom('proposal_entry as e')
    .innerJoin('proposal as p', (join) =>
      join.onRef('p.office_id', '=', 'e.office_id').onRef('p.id', '=', 'e.proposal_id'),
    )
    .innerJoin('enforcement_case as c', (join) =>
      join.onRef('c.office_id', '=', 'e.office_id').onRef('c.id', '=', 'e.case_id'),
    )
    .select(['e.step', 'e.actor_id', 'p.author_id', 'p.act', 'p.took_place_on', 'c.number', 'c.officer_id'])
    .where('e.office_id', '=', officeId)
    .where('e.case_id', '=', caseId)
    .where('e.seq', '=', seq)
    .executeTakeFirst()
}

/** Who may sign it today, in the order of ids: of officers only the one the matter is assigned to. */
async function findSigners(
  trx: Transaction<Database>,
  officeId: string,
  { act, officer_id: officerId }: Moved,
  today: IsoDay,
): Promise<string[]> {
  const by = enforcementLaw.acts[act]?.by ?? []
  const roles = [...new Set<Role>([...by, ...(by.includes('head') ? (['divisionHead'] as const) : [])])]
  const people = await trx
    .selectFrom('account as a')
    .select(['a.id', 'a.role', powersOf(officeId, sql.ref('a.id')).as('powers')])
    .where('a.office_id', '=', officeId)
    .where('a.active', '=', true)
    .where('a.role', 'in', roles)
    .orderBy('a.id')
    .execute()
  return people.flatMap(({ id, role, powers }) => {
    const right = findRight(
      enforcementLaw,
      act,
      today,
      actorOf({ id, role: role as Role }, powers as Powers, today),
    )
    const asOfficer = right.kind === 'own' && (role === 'officer' || role === 'divisionHead')
    return right.kind === 'none' || (asOfficer && id !== officerId) ? [] : [id]
  })
}
