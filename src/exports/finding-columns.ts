import type { FindingLine } from '../compliance/list-findings.ts'
import { count, day, type ListColumn, place, text } from './list-workbook.ts'

const states: Readonly<Record<FindingLine['state'], string>> = {
  late: 'Trễ',
  overdue: 'Quá hạn',
  overridden: 'Vượt điều kiện',
  watch: 'Cần theo dõi',
}

/** The columns of the list of findings: which matter, which rule, the days, the act. */
export const findingColumns: readonly ListColumn<FindingLine>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  {
    name: 'Số quyết định thi hành án',
    width: 22,
    cell: ({ case: matter }) => text(matter.number ?? matter.judgmentNumber),
  },
  { name: 'Người phải thi hành án', width: 28, cell: ({ case: matter }) => text(matter.debtors) },
  { name: 'Chấp hành viên', width: 20, cell: ({ officer }) => text(officer?.name) },
  { name: 'Nhóm vi phạm', width: 30, cell: ({ kind }) => text(`${kind.id} ${kind.label.vi}`) },
  { name: 'Quy định', width: 10, cell: ({ ref }) => text(ref) },
  { name: 'Nội dung', width: 40, cell: ({ label }) => text(label.vi) },
  { name: 'Tình trạng', width: 14, cell: ({ state }) => text(states[state]) },
  { name: 'Hạn', width: 13, cell: ({ due }) => day(due) },
  { name: 'Ngày làm', width: 13, cell: ({ done }) => day(done) },
  { name: 'Chậm', width: 9, cell: ({ daysLate }) => count(daysLate) },
  { name: 'Hành vi', width: 30, cell: ({ act }) => text(act?.label?.vi ?? act?.act) },
]
