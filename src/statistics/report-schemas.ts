import { Type } from 'typebox'
import { indicatorLabels } from '../../workflows/statistics/indicator-tree.ts'
import type { Role } from '../engine/vocabulary.ts'
import { HttpProblem, notAllowed } from '../http/problem.ts'
import { may, type Task } from '../people/role-sets.ts'
import { type Measure, measures } from './published-figures.ts'

export const whole = (description: string, minimum: number, maximum: number) =>
  Type.Integer({ minimum, maximum, description })
export const measure = Type.Unsafe<Measure>(Type.String({ enum: [...measures] }))
export const indicator = Type.String({ enum: Object.keys(indicatorLabels), description: 'chỉ tiêu' })
export const text = (description: string) => Type.String({ minLength: 1, maxLength: 2000, description })
export const year = whole('năm thống kê', 2016, 2100)
export const months = whole('kỳ: số tháng từ 01/10', 1, 12)
export const kind = Type.Unsafe<'onRequest' | 'exOfficio'>(
  Type.String({ enum: ['onRequest', 'exOfficio'], description: 'theo yêu cầu, chủ động' }),
)

/** @throws HttpProblem for a role that may not do a task of the statistics. */
export function needTask(role: Role, task: Task): void {
  if (!may(role, task)) throw new HttpProblem(mayNot)
}

const mayNot = notAllowed(
  'Thủ trưởng (chốt, điều chỉnh), Thủ trưởng, Chấp hành viên trưởng, Thẩm tra viên, Quản trị (chỉ tiêu, số công bố).',
)
