import { stateLabels } from '../../workflows/enforcement/labels.ts'
import type { CaseColumns } from '../cases/case-columns.ts'
import type { CaseLine } from '../cases/list-cases.ts'
import type { WorklistLine } from '../cases/worklist.ts'
import { count, day, type ListColumn, place, text } from './list-workbook.ts'

/** A step of the road in Vietnamese, as the lists show it. */
export function nameStage(stage: string): string {
  return stateLabels[stage]?.vi ?? stage
}

const who: readonly ListColumn<CaseColumns>[] = [
  {
    name: 'Số quyết định thi hành án',
    width: 22,
    cell: ({ number }) => text(number ?? 'chưa ra quyết định'),
  },
  { name: 'Bản án, quyết định', width: 20, cell: ({ judgmentNumber }) => text(judgmentNumber) },
  { name: 'Người phải thi hành án', width: 28, cell: ({ debtors }) => text(debtors) },
  { name: 'Người được thi hành án', width: 28, cell: ({ creditors }) => text(creditors) },
  { name: 'Chấp hành viên', width: 20, cell: ({ officer }) => text(officer ?? 'chưa phân công') },
  { name: 'Bước', width: 14, cell: ({ stage }) => text(nameStage(stage)) },
]
const money: readonly ListColumn<CaseColumns>[] = [
  { name: 'Phải thu (đồng)', width: 20, cell: ({ toCollect }) => count(toCollect) },
  { name: 'Đã thu (đồng)', width: 20, cell: ({ collected }) => count(collected) },
]

/** The columns of "Tất cả việc". */
export const matterColumns: readonly ListColumn<CaseLine>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  ...who,
  {
    name: 'Điều kiện thi hành',
    width: 16,
    cell: ({ hasMeans }) => text(hasMeans === null ? 'chưa xác minh' : hasMeans ? 'Có' : 'Chưa có'),
  },
  ...money,
  { name: 'Hạn gần nhất', width: 14, cell: ({ nextDue }) => day(nextDue) },
  { name: 'Việc phải làm', width: 34, cell: ({ nextLabel }) => text(nextLabel?.vi) },
  { name: 'Cập nhật cuối', width: 14, cell: ({ latestOn }) => day(latestOn) },
]

/** The columns of "Việc của tôi": one line for each time limit. */
export const worklistColumns: readonly ListColumn<WorklistLine>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  ...who,
  { name: 'Việc phải làm', width: 34, cell: ({ label }) => text(label.vi) },
  { name: 'Đối với', width: 22, cell: ({ recipient, assetId }) => text(recipient ?? assetId) },
  { name: 'Hạn', width: 14, cell: ({ due }) => day(due) },
  { name: 'Quá hạn', width: 10, cell: ({ daysLate }) => count(daysLate) },
  { name: 'Tính bằng', width: 14, cell: ({ unit }) => text(unitNames[unit] ?? unit) },
  ...money,
]

const unitNames: Readonly<Record<string, string>> = {
  days: 'ngày',
  workingDays: 'ngày làm việc',
  months: 'tháng',
  years: 'năm',
  hours: 'giờ',
}
