import type { LegalStatus, Words } from '../../src/engine/vocabulary.ts'

/** The reporting regime (chế độ thống kê): which text says how matters and money are counted, between which days. */
export interface Regime {
  id: 'TT06/2019' | 'TT05/2024' | 'TT05/2026'
  from: string
  to?: string
  /** How the tree is built: the old one has postponement by consent inside "with means", the new one "other cases" outside. */
  tree: 'until2026' | 'since2026'
  text: string
  status: LegalStatus
  note: Words
}

/** The regimes, oldest first. Column names and codes of the official forms were not at hand (INDICATORS.md §8). */
export const regimes: readonly Regime[] = [
  {
    id: 'TT06/2019',
    from: '2020-01-05',
    to: '2024-07-25',
    tree: 'until2026',
    text: 'Thông tư 06/2019/TT-BTP',
    status: 'openPoint',
    note: {
      vi: 'Phụ lục biểu mẫu chưa đọc được; cây chỉ tiêu dựng lại từ số liệu đã công bố.',
      en: 'The annexed forms were not read; the tree is rebuilt from published figures.',
    },
  },
  {
    id: 'TT05/2024',
    from: '2024-07-26',
    to: '2026-06-30',
    tree: 'until2026',
    text: 'Thông tư 05/2024/TT-BTP',
    status: 'openPoint',
    note: {
      vi: 'Phụ lục biểu mẫu chưa đọc được; hạn gửi báo cáo không tìm thấy, để cơ quan tự đặt.',
      en: 'The annexed forms were not read; the days for sending reports were not found, the office sets them.',
    },
  },
  {
    id: 'TT05/2026',
    from: '2026-07-01',
    tree: 'since2026',
    text: 'Thông tư 05/2026/TT-BTP; Nghị định 152/2026/NĐ-CP, Phụ lục (biểu 004.N, 005.N)',
    status: 'openPoint',
    note: {
      vi: 'Trạng thái theo Phụ lục Nghị định 152/2026; biểu mẫu của Thông tư chưa đọc được.',
      en: 'States by the annex of Decree 152/2026; the forms of the circular were not read.',
    },
  },
]

/** The regime by which a period is counted: that of its last day. Undefined before 5/1/2020: cannot judge. */
export function regimeOn(day: string): Regime | undefined {
  return regimes.find(({ from, to }) => from <= day && (to === undefined || day <= to))
}
