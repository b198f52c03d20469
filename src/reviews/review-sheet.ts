import { sayDay } from '../../workflows/calendar/say-day.ts'
import { standings } from '../../workflows/statistics/standings.ts'
import { count, day, type ListColumn, place, text, writeList } from '../exports/list-workbook.ts'
import { nameStage } from '../exports/matter-columns.ts'
import type { Sheet } from '../exports/workbook.ts'
import type { ReviewedFile, RuleResult, YearReview } from './read-review.ts'

const outcomes = { inOrder: 'Đúng', toRemedy: 'Phải khắc phục', remedied: 'Đã khắc phục' } as const
const results: Readonly<Record<RuleResult, string>> = {
  kept: 'Đúng hạn',
  late: 'Trễ',
  overdue: 'Quá hạn',
  running: 'Đang chạy',
}

/** The review as two sheets: the files, and every rule of every file. */
export function writeReviewSheets(office: string, review: YearReview): Sheet[] {
  const { year, today, summary, files } = review
  const note = `${summary.files} hồ sơ chuyển sang năm ${year}; ${summary.reviewed} đã rà soát, ${summary.toRemedy} phải khắc phục; ngày ${sayDay(today)}`
  const rules = files.flatMap((file) => file.rules.map((rule) => ({ file, rule })))
  return [
    writeList({ office, title: 'Rà soát hồ sơ chuyển sang', note, name: 'Hồ sơ' }, fileColumns, files),
    writeList(
      { office, title: 'Kết quả theo từng quy định', note, name: 'Theo quy định' },
      ruleColumns,
      rules,
    ),
  ]
}

const fileColumns: readonly ListColumn<ReviewedFile>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  { name: 'Số quyết định thi hành án', width: 22, cell: (one) => text(one.number ?? one.judgmentNumber) },
  { name: 'Người phải thi hành án', width: 28, cell: ({ debtors }) => text(debtors) },
  { name: 'Chấp hành viên', width: 20, cell: ({ officer }) => text(officer) },
  { name: 'Bước', width: 14, cell: ({ stage }) => text(nameStage(stage)) },
  { name: 'Trạng thái', width: 20, cell: ({ standing }) => text(standings[standing]?.vi ?? standing) },
  { name: 'Còn lại (đồng)', width: 20, cell: ({ left }) => count(left) },
  { name: 'Lần trễ', width: 9, cell: ({ late }) => count(late) },
  { name: 'Đang quá hạn', width: 9, cell: ({ overdue }) => count(overdue) },
  {
    name: 'Kết quả rà soát',
    width: 18,
    cell: ({ outcome }) => text(outcome === null ? '' : outcomes[outcome]),
  },
  { name: 'Nội dung', width: 36, cell: ({ note }) => text(note) },
  { name: 'Hạn khắc phục', width: 13, cell: ({ remedyBy }) => day(remedyBy) },
  { name: 'Người rà soát', width: 20, cell: ({ reviewedBy }) => text(reviewedBy) },
]

const ruleColumns: readonly ListColumn<{ file: ReviewedFile; rule: ReviewedFile['rules'][number] }>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  {
    name: 'Số quyết định thi hành án',
    width: 22,
    cell: ({ file }) => text(file.number ?? file.judgmentNumber),
  },
  { name: 'Chấp hành viên', width: 20, cell: ({ file }) => text(file.officer) },
  { name: 'Quy định', width: 10, cell: ({ rule }) => text(rule.ref) },
  { name: 'Nội dung', width: 44, cell: ({ rule }) => text(rule.label.vi) },
  { name: 'Kết quả', width: 14, cell: ({ rule }) => text(results[rule.result]) },
  { name: 'Số lần', width: 9, cell: ({ rule }) => count(rule.times) },
  { name: 'Hạn', width: 13, cell: ({ rule }) => day(rule.due) },
]
