import {
  type Indicator,
  type IndicatorTree,
  indicatorLabels,
  isRate,
} from '../../../workflows/statistics/indicator-tree.ts'
import { type Measure, measures } from '../../statistics/published-figures.ts'
import type { PeriodResults } from '../../statistics/read-results.ts'
import type { Cell, Sheet } from '../workbook.ts'
import { head } from './head-cell.ts'
import { sayPeriod } from './say-period.ts'

const names: Readonly<Record<Measure, string>> = { matters: 'Về việc', money: 'Về tiền (đồng)' }

/** How the rates stand against target and the year before, and what was published otherwise. */
export function ratesSheet({ office, results }: { office: string; results: PeriodResults }): Sheet {
  const share = (value: number | null): Cell =>
    value === null ? { value: '—', look: 'centred' } : { value: value / 10_000, look: 'rate' }
  const lines = measures.map((measure): Cell[] => {
    const { target, pointsToTarget, missing, before, pointsToBefore, beforeFrom } = results.standing[measure]
    const tree: IndicatorTree = results.total[measure]
    return [
      { value: names[measure], look: 'totalText' },
      { value: tree.G, look: 'count' },
      { value: tree.D, look: 'count' },
      share(tree.H),
      share(target),
      share(pointsToTarget),
      { value: missing, look: 'count' },
      share(before),
      share(pointsToBefore),
      { value: beforeFrom === null ? '' : froms[beforeFrom], look: 'text' },
    ]
  })
  const differences = results.differences.map(
    ({ measure, indicator, published, computed, from, source }): Cell[] => [
      { value: names[measure], look: 'text' },
      { value: indicatorLabels[indicator].vi, look: 'text' },
      ...[published, computed].map((value): Cell => figure(indicator, value)),
      { value: froms[from], look: 'text' },
      { value: source, look: 'text' },
    ],
  )
  const across = 10
  return {
    name: 'Tỷ lệ, chỉ tiêu',
    widths: [24, 20, 20, 14, 14, 14, 20, 14, 14, 30],
    rows: [
      [{ value: office, look: 'plain', across: 6 }],
      [{ value: 'TỶ LỆ THI HÀNH XONG, CHỈ TIÊU VÀ CÙNG KỲ NĂM TRƯỚC', look: 'title', across }],
      [{ value: sayPeriod(results), look: 'subtitle', across }],
      rateHeads.map((one) => head(one)),
      ...lines,
      [],
      [{ value: 'Chênh lệch (cột 6, cột 9) tính bằng điểm %.', look: 'note', across }],
      ...(differences.length === 0
        ? []
        : [
            [
              {
                value: 'Số đã công bố khác số tính lại (không số nào bị sửa)',
                look: 'note' as const,
                across,
              },
            ],
            ['Về', 'Chỉ tiêu', 'Đã công bố', 'Tính lại', 'Tính từ', 'Nguồn'].map((one) => head(one)),
            ...differences,
          ]),
    ],
    frozenRows: 4,
    frozenColumns: 1,
    headRows: [4, 4],
  }
}

const rateHeads = [
  '',
  'Giải quyết xong',
  'Có điều kiện thi hành',
  'Tỷ lệ',
  'Chỉ tiêu được giao',
  'So với chỉ tiêu',
  'Còn thiếu để đạt',
  'Cùng kỳ năm trước',
  'So với cùng kỳ',
  'Số cùng kỳ lấy từ',
]
const froms = { record: 'hồ sơ trong hệ thống', published: 'số đã công bố' } as const

function figure(indicator: Indicator, value: string): Cell {
  if (value === '—') return { value, look: 'centred' }
  return isRate(indicator)
    ? { value: Number(value) / 10_000, look: 'rate' }
    : { value: BigInt(value), look: 'count' }
}
