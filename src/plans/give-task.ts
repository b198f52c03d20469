import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import { vietnamDayOf } from '../../workflows/calendar/vietnam-time.ts'
import type { TaskMeasure } from '../../workflows/plans/measures.ts'
import type { Person } from '../cases/outcome.ts'
import type { Database } from '../db/schema.ts'
import type { IsoDay } from '../engine/vocabulary.ts'
import { badTogether, HttpProblem, notFound } from '../http/problem.ts'
import { findAccount } from '../people/find-account.ts'
import { countListed } from './task-progress.ts'

/** A task as it is given: to one person, to a unit, or to the whole office. */
export interface GivenTask {
  id: string
  planId: string
  title: string
  measure: TaskMeasure
  /** What is to be reached, where the measure has a goal that is set. */
  goal: number | undefined
  account: string | undefined
  unit: string | undefined
  dueOn: IsoDay
}

/**
 * Writes a task of a plan and tells its bearer.
 * @returns what is to be reached: what was set, or what stands on the list today; null where there is no such number.
 * @throws HttpProblem when there is no such plan, or no such bearer in the office.
 */
export async function giveTask(
  trx: Transaction<Database>,
  person: Person,
  { id, planId, title, measure, goal, account, unit, dueOn }: GivenTask,
  now: Temporal.Instant,
): Promise<number | null> {
  const plan = await trx
    .selectFrom('work_plan')
    .select('year')
    .where('office_id', '=', person.officeId)
    .where('id', '=', planId)
    .executeTakeFirst()
  if (plan === undefined) throw new HttpProblem(noSuchPlan)
  for (const who of [account, unit]) await needAccount(trx, person.officeId, who)
  const bearer = {
    officeId: person.officeId,
    year: plan.year,
    account: account ?? null,
    unit: unit ?? null,
  }
  // What is to be cleared is what stands on the list on the day the task is given.
  const asked =
    measure === 'meansOverYear' || measure === 'bankCreditLarge'
      ? await countListed(trx, bearer, measure, vietnamDayOf(now))
      : (goal ?? null)
  await trx
    .insertInto('plan_task')
    .values({
      office_id: person.officeId,
      id,
      plan_id: planId,
      title,
      measure,
      goal: asked === null ? null : String(asked),
      account_id: account ?? null,
      unit_id: unit ?? null,
      due_on: dueOn,
      recorded_by: person.id,
      recorded_at: now.toString(),
    })
    .execute()
  const told = account ?? unit
  if (told !== undefined && told !== person.id)
    await trx
      .insertInto('notification')
      .values({
        office_id: person.officeId,
        id: randomUUID(),
        account_id: told,
        kind: 'task',
        case_id: null,
        digest_on: null,
        body: JSON.stringify({ task: id, year: plan.year, due: dueOn, step: 'given' }),
        created_at: now.toString(),
        read_at: null,
      })
      .execute()
  return asked
}

async function needAccount(
  trx: Transaction<Database>,
  officeId: string,
  id: string | undefined,
): Promise<void> {
  if (id === undefined) return
  if ((await findAccount(trx, officeId, id)) === undefined) throw new HttpProblem(noSuchBearer)
}

const noSuchBearer = badTogether('Không có người này trong cơ quan.')
const noSuchPlan = notFound('Không có kế hoạch này.')
