import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { Actor, DelegatedPower, IsoDay, Role } from '../engine/vocabulary.ts'
import { may } from './role-sets.ts'

/** What somebody may sign beside what his role may: whether he is a deputy head, and what was delegated to him. */
export interface Powers {
  deputy: boolean
  powers: readonly DelegatedPower[]
}

/**
 * One account's powers as a column of a query. A deputy head (Phó Thủ trưởng) is an account of the role `head` whose
 * superior is an account of the role `head`. Ended and future delegations are told too: the engine asks for the day.
 */
export function powersOf(officeId: string, accountId: string | RawBuilder<unknown>): RawBuilder<Powers> {
  // An alias of the query around it, or a value: either may stand here.
  const id = typeof accountId === 'string' ? sql`${accountId}::uuid` : accountId
  return sql<Powers>`jsonb_build_object(
    'deputy', exists (select from account own join account chief on chief.office_id = own.office_id and chief.id = own.superior_id
      where own.office_id = ${officeId}::uuid and own.id = ${id} and own.role = 'head' and chief.role = 'head'),
    'powers', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', d.id, 'by', d.from_id, 'number', d.number,
        'acts', case when d.acts = array['all'] then '"all"'::jsonb else to_jsonb(d.acts) end,
        'from', d.from_on, 'to', d.to_on, 'endedOn', d.ended_on)) order by d.recorded_at, d.id)
      from delegation d where d.office_id = ${officeId}::uuid and d.to_id = ${id}), '[]'))`
}

/** One account's powers. */
export async function readPowers(db: Kysely<Database>, officeId: string, accountId: string): Promise<Powers> {
  const found = await sql<{ powers: Powers }>`select ${powersOf(officeId, accountId)} as powers`.execute(db)
  return found.rows[0]?.powers ?? { deputy: false, powers: [] }
}

/** Whether somebody reads the journal of the whole office; the others read what they did and what was done in their matters. */
export function readsWholeJournal(role: Role): boolean {
  return may(role, 'oversees')
}

/** A person as the engine asks for him, signing on a day. */
export function actorOf(person: { id: string; role: Role }, powers: Powers, signsOn: IsoDay): Actor {
  return {
    id: person.id,
    role: person.role,
    ...(powers.deputy ? { deputy: true as const } : {}),
    ...(powers.powers.length === 0 ? {} : { powers: powers.powers }),
    signsOn,
  }
}
