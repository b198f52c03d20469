import { sayDay } from '../../workflows/calendar/say-day.ts'
import { standings } from '../../workflows/statistics/standings.ts'
import { type WatchListName, type WatchThresholds, watchLists } from '../../workflows/watch/lists.ts'
import { count, day, type ListColumn, place, text, writeList } from '../exports/list-workbook.ts'
import { nameStage } from '../exports/matter-columns.ts'
import type { Sheet } from '../exports/workbook.ts'
import type { WatchLine } from './read-watch-list.ts'

/** A watch list as a sheet, under the sentence that says what stands on it. */
export function writeWatchSheet(
  office: string,
  name: WatchListName,
  thresholds: WatchThresholds,
  on: string,
  lines: readonly WatchLine[],
): Sheet {
  const { label, sentence } = watchLists[name]
  const note = `${fillIn(sentence.vi, thresholds)} ${lines.length} việc, ngày ${sayDay(on)}`
  return writeList({ office, title: label.vi, note, name: label.vi }, columns, lines)
}

/** A sentence with its thresholds filled in, as people write numbers. */
export function fillIn(sentence: string, thresholds: WatchThresholds): string {
  return sentence.replace(/\{(\w+)\}/g, (_whole, key: string) =>
    (thresholds[key as keyof WatchThresholds] ?? 0).toLocaleString('vi-VN'),
  )
}

const reviews = { inOrder: 'đúng', toRemedy: 'phải khắc phục', remedied: 'đã khắc phục' } as const

const columns: readonly ListColumn<WatchLine>[] = [
  { name: 'STT', width: 6, cell: (_line, index) => place(index) },
  {
    name: 'Số quyết định thi hành án',
    width: 22,
    cell: ({ number, judgmentNumber }) => text(number ?? judgmentNumber),
  },
  { name: 'Người phải thi hành án', width: 28, cell: ({ debtors }) => text(debtors) },
  { name: 'Chấp hành viên', width: 20, cell: ({ officer }) => text(officer ?? 'chưa phân công') },
  { name: 'Bước', width: 14, cell: ({ stage }) => text(nameStage(stage)) },
  { name: 'Trạng thái', width: 20, cell: ({ standing }) => text(standings[standing]?.vi ?? standing) },
  { name: 'Từ ngày', width: 13, cell: ({ since }) => day(since) },
  { name: 'Phải thi hành (đồng)', width: 20, cell: ({ owed }) => count(owed) },
  { name: 'Còn lại (đồng)', width: 20, cell: ({ left }) => count(left) },
  { name: 'Số hạn đã quá', width: 10, cell: ({ overdue }) => count(overdue) },
  { name: 'Hạn tới', width: 13, cell: ({ nextDue }) => day(nextDue) },
  { name: 'Kết quả rà soát', width: 18, cell: ({ review }) => text(review === null ? '' : reviews[review]) },
]
