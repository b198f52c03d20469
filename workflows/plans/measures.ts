import type { Words } from '../../src/engine/vocabulary.ts'

/** By what a task of a plan is measured; `goal` says in what, or that the count of the day it was set stands for it. */
export const taskMeasures = {
  told: { label: { vi: 'Người thực hiện tự báo', en: 'As its bearer tells' }, goal: 'none' },
  rateMatters: { label: { vi: 'Tỷ lệ xong về việc', en: 'Rate by matters' }, goal: 'rate' },
  rateMoney: { label: { vi: 'Tỷ lệ xong về tiền', en: 'Rate by money' }, goal: 'rate' },
  resolvedMatters: { label: { vi: 'Số việc giải quyết xong', en: 'Matters resolved' }, goal: 'count' },
  resolvedMoney: { label: { vi: 'Số tiền giải quyết xong', en: 'Money resolved' }, goal: 'money' },
  reviewFiles: {
    label: { vi: 'Rà soát hồ sơ chuyển sang', en: 'Carried-over files reviewed' },
    goal: 'none',
  },
  meansOverYear: {
    label: { vi: 'Giải quyết việc có điều kiện lâu chưa xong', en: 'Matters with means for long, cleared' },
    goal: 'countThen',
  },
  bankCreditLarge: {
    label: { vi: 'Giải quyết việc tín dụng, ngân hàng lớn', en: 'Large bank-credit matters, cleared' },
    goal: 'countThen',
  },
} as const satisfies Readonly<
  Record<string, { label: Words; goal: 'none' | 'rate' | 'count' | 'money' | 'countThen' }>
>

export type TaskMeasure = keyof typeof taskMeasures
export const taskMeasureNames = Object.keys(taskMeasures) as TaskMeasure[]
