import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import { enforcementLaw } from '../../workflows/enforcement/law.ts'
import { advanceCase } from '../cases/advance-case.ts'
import type { Person } from '../cases/outcome.ts'
import { inOffice } from '../db/in-office.ts'
import type { Database } from '../db/schema.ts'
import { findRight, refuseSigner } from '../engine/signing.ts'
import type { InputFault, IsoDay, Refusal, Role } from '../engine/vocabulary.ts'
import { actorOf, readPowers } from '../people/powers.ts'
import { may } from '../people/role-sets.ts'
import { describeOutcome, type ItemResult } from './run-batch.ts'

/** Matters handed over from one officer to another: those named, or all that are open. */
export interface HandOver {
  from: string
  to: string
  caseIds?: readonly string[]
  all?: true
  reason: string
  on: IsoDay
}

/** What a hand-over comes to before its first matter: the matters, or why there is none. */
export type HandOverPlan =
  | { kind: 'plan'; caseIds: string[]; left: number }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'badInput'; faults: InputFault[] }

/** How many matters one request hands over at most. */
export const handOverAtMost = 2000

/** Looks at a hand-over as a whole: who orders it, from whom, to whom, which matters. */
export async function planHandOver(
  db: Kysely<Database>,
  person: Person,
  { from, to, caseIds, all, on }: HandOver,
  now: Temporal.Instant,
): Promise<HandOverPlan> {
  const { officeId } = person
  return inOffice(db, { officeId, accountId: person.id }, async (trx) => {
    const actor = actorOf(person, await readPowers(trx, officeId, person.id), vietnamDayOf(now))
    const act = { act: 'CHANGE_OFFICER', on, data: {} }
    if (findRight(enforcementLaw, act.act, on, actor).kind === 'none')
      return { kind: 'refused', refusals: [refuseSigner(enforcementLaw, act, actor)] }
    const faults: InputFault[] = []
    if ((caseIds === undefined) === (all === undefined))
      faults.push({
        field: '/caseIds',
        found: '',
        expected: { vi: 'hoặc caseIds, hoặc all: true', en: 'either caseIds or all: true' },
      })
    const people = await trx
      .selectFrom('account')
      .select(['id', 'role', 'active'])
      .where('office_id', '=', officeId)
      .where('id', 'in', [from, to])
      .execute()
    // Who hands over may have left already; who takes over must be an officer.
    if (!people.some((one) => one.id === from))
      faults.push({
        field: '/from',
        found: from,
        expected: { vi: 'tài khoản của cơ quan này', en: 'an account of this office' },
      })
    const taker = people.find((one) => one.id === to)
    if (from === to || !taker?.active || !may(taker.role as Role, 'takesMatters'))
      faults.push({
        field: '/to',
        found: to,
        expected: {
          vi: 'tài khoản Chấp hành viên khác của cơ quan này',
          en: 'another officer of this office',
        },
      })
    if (faults.length > 0) return { kind: 'badInput', faults }
    if (caseIds !== undefined) return { kind: 'plan', caseIds: [...new Set(caseIds)], left: 0 }
    const open = await trx
      .selectFrom('enforcement_case')
      .select(['id', sql<bigint>`count(*) over ()`.as('all')])
      .where('office_id', '=', officeId)
      .where('officer_id', '=', from)
      .where('closed_on', 'is', null)
      .orderBy('opened_at')
      .orderBy('id')
      .limit(handOverAtMost)
      .execute()
    const left = Number(open[0]?.all ?? 0) - open.length
    return { kind: 'plan', caseIds: open.map((row) => row.id), left }
  })
}

/** Hands one matter over: a CHANGE_OFFICER through the one door, if it is the first officer's still. */
export async function handOverOne(
  db: Kysely<Database>,
  person: Person,
  { from, to, reason, on }: HandOver,
  caseId: string,
  key: string | null,
  now: Temporal.Instant,
): Promise<Omit<ItemResult, 'index'>> {
  const order = {
    caseId,
    command: { act: 'CHANGE_OFFICER', on, data: { officer: to, reason } },
    seen: null,
    idempotencyKey: key,
    dryRun: false,
    heldBy: from,
  }
  return { caseId, ...describeOutcome(await advanceCase(db, person, order, now)) }
}
