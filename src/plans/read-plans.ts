import type { Transaction } from 'kysely'
import type { TaskMeasure } from '../../workflows/plans/measures.ts'
import type { Database } from '../db/schema.ts'
import { type Progress, progressReader } from './task-progress.ts'

/** How a task stands: by what was told of it last, else by its progress and its day. */
export type TaskState = 'open' | 'reached' | 'done' | 'cancelled' | 'overdue'

/** One thing told of a task. */
export interface PlanEntry {
  step: 'progress' | 'done' | 'cancelled' | 'reopened'
  percent: number | null
  note: string
  by: string
  at: string
}

/** A task with how far it is. */
export interface PlanTask {
  id: string
  title: string
  measure: TaskMeasure
  goal: number | null
  account: string | null
  unit: string | null
  dueOn: string
  state: TaskState
  /** Computed from the record where it can be; else what its bearer told last. */
  progress: Progress | null
  told: number | null
  entries: PlanEntry[]
}

/** A plan of a year with its tasks, in the order of their days. */
export interface WorkPlan {
  id: string
  year: number
  number: string
  title: string
  issuedOn: string
  tasks: PlanTask[]
}

/** The plans of a statistical year, each task with its progress today. */
export async function readPlans(
  trx: Transaction<Database>,
  officeId: string,
  year: number,
  today: string,
): Promise<WorkPlan[]> {
  const plans = await trx
    .selectFrom('work_plan')
    .select(['id', 'year', 'number', 'title', 'issued_on as issuedOn'])
    .where('office_id', '=', officeId)
    .where('year', '=', year)
    .orderBy('issued_on')
    .orderBy('recorded_at')
    .execute()
  const rows = await trx
    .selectFrom('plan_task as t')
    .innerJoin('work_plan as p', (join) =>
      join.onRef('p.office_id', '=', 't.office_id').onRef('p.id', '=', 't.plan_id'),
    )
    .select(['t.id', 't.plan_id', 't.title', 't.measure', 't.goal', 't.account_id', 't.unit_id', 't.due_on'])
    .where('t.office_id', '=', officeId)
    .where('p.year', '=', year)
    .orderBy('t.due_on')
    .orderBy('t.recorded_at')
    .execute()
  const entries = await trx
    .selectFrom('plan_entry')
    .select(['task_id', 'step', 'percent', 'note', 'recorded_by as by', 'recorded_at as at'])
    .where('office_id', '=', officeId)
    .where('task_id', 'in', (query) =>
      query
        .selectFrom('plan_task as t')
        .innerJoin('work_plan as p', (join) =>
          join.onRef('p.office_id', '=', 't.office_id').onRef('p.id', '=', 't.plan_id'),
        )
        .select('t.id')
        .where('t.office_id', '=', officeId)
        .where('p.year', '=', year),
    )
    .orderBy('id')
    .execute()
  const readProgress = progressReader(trx, officeId, year, today)
  const tasks = new Map<string, PlanTask[]>()
  for (const row of rows) {
    const told = entries
      .filter(({ task_id }) => task_id === row.id)
      .map(({ task_id: _task, ...entry }): PlanEntry => entry)
    const goal = row.goal === null ? null : Number(row.goal)
    const bearer = { account: row.account_id, unit: row.unit_id }
    const measure = row.measure as TaskMeasure
    const progress = await readProgress(bearer, measure, goal)
    const task: PlanTask = {
      id: row.id,
      title: row.title,
      measure,
      goal,
      account: row.account_id,
      unit: row.unit_id,
      dueOn: row.due_on,
      progress,
      told: told.findLast(({ percent }) => percent !== null)?.percent ?? null,
      state: stateOf(told, progress, row.due_on, today),
      entries: told,
    }
    tasks.set(row.plan_id, [...(tasks.get(row.plan_id) ?? []), task])
  }
  return plans.map((plan) => ({ ...plan, tasks: tasks.get(plan.id) ?? [] }))
}

function stateOf(
  told: readonly PlanEntry[],
  progress: Progress | null,
  dueOn: string,
  today: string,
): TaskState {
  const settled = told.findLast(({ step }) => step !== 'progress')?.step
  if (settled === 'done' || settled === 'cancelled') return settled
  if (progress !== null && progress.percent >= 100) return 'reached'
  return dueOn < today ? 'overdue' : 'open'
}
