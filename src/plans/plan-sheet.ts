import { sayDay } from '../../workflows/calendar/say-day.ts'
import { taskMeasures } from '../../workflows/plans/measures.ts'
import { count, day, type ListColumn, place, text, writeList } from '../exports/list-workbook.ts'
import type { Sheet } from '../exports/workbook.ts'
import type { PlanTask, TaskState, WorkPlan } from './read-plans.ts'

const states: Readonly<Record<TaskState, string>> = {
  open: 'Đang thực hiện',
  reached: 'Đã đạt',
  done: 'Đã xong',
  cancelled: 'Đã hủy',
  overdue: 'Quá hạn',
}

interface Line {
  plan: WorkPlan
  task: PlanTask
  bearer: string
}

/** The plans of a year as one sheet: a line for each task. */
export function writePlanSheet(
  office: string,
  { year, today }: { year: number; today: string },
  plans: readonly WorkPlan[],
  names: ReadonlyMap<string, string>,
): Sheet {
  const lines = plans.flatMap((plan) =>
    plan.tasks.map(
      (task): Line => ({ plan, task, bearer: names.get(task.account ?? task.unit ?? '') ?? 'Toàn cơ quan' }),
    ),
  )
  const note = `${lines.length} nhiệm vụ, ngày ${sayDay(today)}`
  return writeList(
    { office, title: `Kế hoạch công tác năm ${year}`, note, name: `Kế hoạch ${year}` },
    columns,
    lines,
  )
}

const figure = ({ measure }: PlanTask, value: number | null | undefined) =>
  value === null || value === undefined
    ? text('')
    : taskMeasures[measure].goal === 'rate'
      ? { value: value / 10_000, look: 'rate' as const }
      : count(value)

const columns: readonly ListColumn<Line>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  { name: 'Kế hoạch', width: 20, cell: ({ plan }) => text(plan.number) },
  { name: 'Nhiệm vụ', width: 44, cell: ({ task }) => text(task.title) },
  { name: 'Người, đơn vị thực hiện', width: 24, cell: ({ bearer }) => text(bearer) },
  { name: 'Hạn', width: 13, cell: ({ task }) => day(task.dueOn) },
  { name: 'Đo bằng', width: 26, cell: ({ task }) => text(taskMeasures[task.measure].label.vi) },
  { name: 'Phải đạt', width: 18, cell: ({ task }) => figure(task, task.progress?.goal ?? task.goal) },
  { name: 'Đã đạt', width: 18, cell: ({ task }) => figure(task, task.progress?.value) },
  { name: 'Tiến độ (%)', width: 11, cell: ({ task }) => count(task.progress?.percent ?? task.told) },
  { name: 'Tình trạng', width: 16, cell: ({ task }) => text(states[task.state]) },
  { name: 'Báo cáo gần nhất', width: 36, cell: ({ task }) => text(task.entries.at(-1)?.note) },
]
