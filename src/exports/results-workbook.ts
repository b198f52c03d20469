import { judgmentKinds, matterGroups } from '../../workflows/statistics/groups.ts'
import {
  type Indicator,
  type IndicatorTree,
  indicatorLabels,
} from '../../workflows/statistics/indicator-tree.ts'
import type { PartResults } from '../statistics/count-period.ts'
import type { Measure } from '../statistics/published-figures.ts'
import type { PeriodResults } from '../statistics/read-results.ts'
import type { Cell, Look, Sheet } from './workbook.ts'

/** Everything the forms of a period are filled in from. */
export interface FormsOfPeriod {
  office: string
  results: PeriodResults
  kinds: readonly PartResults[]
  judgmentKinds: readonly PartResults[]
  groups: readonly PartResults[]
  officers: readonly PartResults[]
  /** Names of officers by account. */
  names: ReadonlyMap<string, string>
}

/**
 * The statistics forms of a period (biểu 01 to 05/TK-THA): matters, money, the State budget, and both officer by officer; and
 * beside them how the rates stand. The official column codes were not at hand: the columns are those of the indicator tree.
 */
export function writeForms(forms: FormsOfPeriod): Sheet[] {
  const budget = forms.groups.find(({ part }) => part === 'stateBudget')
  const whole = (measure: Measure): Line[] => [
    line('', 'Tổng số', forms.results.total[measure], true),
    heading('I', 'Chia theo căn cứ ra quyết định'),
    ...parts(forms.kinds, measure, (part) => kindNames[part] ?? part),
    heading('II', 'Chia theo loại bản án, quyết định'),
    ...parts(forms.judgmentKinds, measure, (part) => wordsOf(judgmentKinds, part)),
    heading('III', 'Trong đó, nhóm việc theo dõi'),
    ...parts(forms.groups, measure, (part) => wordsOf(matterGroups, part)),
  ]
  const officers = (measure: Measure): Line[] => [
    line('', 'Tổng số', forms.results.total[measure], true),
    ...parts(forms.officers, measure, (part) => forms.names.get(part) ?? 'Chấp hành viên khác'),
  ]
  const budgetLines: Line[] =
    budget === undefined
      ? [heading('', 'Kỳ này không có việc thu cho ngân sách nhà nước')]
      : [
          line('1', 'Số việc', budget.matters, false),
          line('2', 'Số tiền (1.000 đồng)', thousands(budget.money), false),
        ]
  return [
    sheetOf(forms, '01', 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC', 'Đơn vị tính: việc', whole('matters')),
    sheetOf(forms, '02', 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN', inThousands, scaled(whole('money'))),
    sheetOf(forms, '03', 'KẾT QUẢ THU CHO NGÂN SÁCH NHÀ NƯỚC', 'Đơn vị tính: việc, 1.000 đồng', budgetLines),
    sheetOf(
      forms,
      '04',
      'KẾT QUẢ TÍNH BẰNG VIỆC CHIA THEO CHẤP HÀNH VIÊN',
      'Đơn vị tính: việc',
      officers('matters'),
    ),
    sheetOf(
      forms,
      '05',
      'KẾT QUẢ TÍNH BẰNG TIỀN CHIA THEO CHẤP HÀNH VIÊN',
      inThousands,
      scaled(officers('money')),
    ),
    ratesSheet(forms),
  ]
}

const inThousands = 'Đơn vị tính: 1.000 đồng'
const kindNames: Readonly<Record<string, string>> = { exOfficio: 'Chủ động', onRequest: 'Theo yêu cầu' }

function wordsOf(words: Readonly<Record<string, { vi: string }>>, part: string): string {
  return words[part]?.vi ?? part
}

type Figures = Readonly<Record<Indicator, number | bigint | null>>
interface Line {
  place: string
  name: string
  figures: Figures | null
  isTotal: boolean
}

function line(place: string, name: string, figures: Figures, isTotal: boolean): Line {
  return { place, name, figures, isTotal }
}

function heading(place: string, name: string): Line {
  return { place, name, figures: null, isTotal: true }
}

function parts(found: readonly PartResults[], measure: Measure, nameOf: (part: string) => string): Line[] {
  return found
    .map((one) => ({
      name: one.part === null ? 'Chưa phân công, chưa phân loại' : nameOf(one.part),
      tree: one[measure],
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
    .map(({ name, tree }, index) => line(String(index + 1), name, tree, false))
}

function scaled(lines: Line[]): Line[] {
  return lines.map((one) => ({ ...one, figures: one.figures === null ? null : thousands(one.figures) }))
}

// Forms are in thousands of đồng; nothing is rounded, so that sums stay sums.
function thousands(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'bigint' ? Number(value) / 1000 : value,
    ]),
  ) as Record<Indicator, number | bigint | null>
}

/** The columns of a form: headings over headings, as the printed ones have them. */
const groupsOfColumns: readonly { over: string; of: readonly (readonly [Indicator, string])[] }[] = [
  {
    over: 'Tổng số giải quyết',
    of: [
      ['A', 'Tổng số'],
      ['A1', 'Năm trước chuyển sang'],
      ['A2', 'Mới thụ lý'],
    ],
  },
  { over: '', of: [['B1', 'Ủy thác thi hành án']] },
  { over: '', of: [['B2', 'Thu hồi, hủy quyết định']] },
  { over: '', of: [['C', 'Tổng số phải thi hành']] },
  {
    over: 'Có điều kiện thi hành',
    of: [
      ['D', 'Tổng số'],
      ['D1', 'Thi hành xong'],
      ['D2', 'Đình chỉ'],
      ['D3', 'Đang thi hành'],
      ['D4', 'Hoãn do đương sự đồng ý'],
      ['D5', 'Kết thúc khác'],
    ],
  },
  { over: '', of: [['E', 'Chưa có điều kiện thi hành']] },
  { over: '', of: [['F', 'Hoãn, tạm đình chỉ']] },
  { over: '', of: [['O', 'Trường hợp khác']] },
  {
    over: 'Chuyển kỳ sau',
    of: [
      ['I', 'Tổng số'],
      ['I1', 'Có điều kiện'],
    ],
  },
  {
    over: 'Tỷ lệ',
    of: [
      ['H', 'Thi hành xong / có điều kiện'],
      ['J', 'Có điều kiện / phải thi hành'],
    ],
  },
  { over: '', of: [['K', 'Theo dõi riêng']] },
]
const columns = groupsOfColumns.flatMap(({ of }) => of)

const head = (value: string, more: Partial<Cell> = {}): Cell => ({ value, look: 'head', ...more })

function sheetOf(
  forms: FormsOfPeriod,
  number: string,
  title: string,
  unit: string,
  lines: readonly Line[],
): Sheet {
  const across = columns.length + 2
  const upper: (Cell | null)[] = [head('STT', { down: 2 }), head('Tên chỉ tiêu', { down: 2 })]
  const lower: (Cell | null)[] = [null, null]
  for (const { over, of } of groupsOfColumns) {
    const [first] = of
    if (over === '') {
      upper.push(head(first?.[1] ?? '', { down: 2 }))
      lower.push(null)
      continue
    }
    upper.push(head(over, { across: of.length }), ...of.slice(1).map(() => null))
    lower.push(...of.map(([, name]) => head(name)))
  }
  const numbers = [head('A'), head('B'), ...columns.map((_column, index) => head(String(index + 1)))]
  return {
    name: `Biểu ${number}`,
    widths: [5, 30, ...columns.map(([indicator]) => (indicator === 'H' || indicator === 'J' ? 11 : 14))],
    rows: [
      [{ value: forms.office, look: 'plain', across: 6 }],
      [{ value: `Biểu số ${number}/TK-THA – ${title}`, look: 'title', across }],
      [
        {
          value: `${sayPeriod(forms.results)}. ${unit}. ${forms.results.regime.text}`,
          look: 'subtitle',
          across,
        },
      ],
      upper,
      lower,
      numbers,
      ...lines.map(writeLine),
      [],
      ...signatures(across),
      [],
      [{ value: notOfficial, look: 'note', across }],
    ],
    frozenRows: 6,
    frozenColumns: 2,
    headRows: [4, 6],
  }
}

const notOfficial =
  'Cột của biểu dựng lại từ cây chỉ tiêu và số liệu đã công bố; phụ lục biểu mẫu của Thông tư chưa đọc được.'

function writeLine({ place, name, figures, isTotal }: Line): Cell[] {
  const look = (one: Look, total: Look): Look => (isTotal ? total : one)
  return [
    { value: place, look: 'centred' },
    { value: name, look: look('text', 'totalText') },
    ...columns.map(([indicator]): Cell => {
      const value = figures === null ? null : figures[indicator]
      if (indicator !== 'H' && indicator !== 'J') return { value, look: look('count', 'totalCount') }
      if (figures === null) return { value: null, look: 'text' }
      // A share of nothing is no number: the form shows a dash.
      return value === null
        ? { value: '—', look: 'centred' }
        : { value: Number(value) / 10_000, look: look('rate', 'totalRate') }
    }),
  ]
}

/** Who drew the form up and who confirms it: TT 05/2024 Đ.9. */
function signatures(across: number): (Cell | null)[][] {
  const half = Math.floor(across / 2)
  const row = (left: string, right: string, look: Look): (Cell | null)[] => [
    { value: left, look, across: half },
    ...Array.from({ length: half - 1 }, () => null),
    { value: right, look, across: across - half },
  ]
  return [
    row('', 'Ngày      tháng      năm', 'subtitle'),
    row('NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', 'sign'),
    row('(Ký, họ tên)', '(Ký, họ tên, đóng dấu)', 'subtitle'),
  ]
}

export function sayPeriod({ year, months, span }: Pick<PeriodResults, 'year' | 'months' | 'span'>): string {
  const day = (iso: string) => iso.split('-').reverse().join('/')
  return `Kỳ ${months} tháng năm ${year} (từ ${day(span.from)} đến ${day(span.to)})`
}

function ratesSheet({ office, results }: FormsOfPeriod): Sheet {
  const share = (value: number | null): Cell =>
    value === null ? { value: '—', look: 'centred' } : { value: value / 10_000, look: 'rate' }
  const measures = { matters: 'Về việc', money: 'Về tiền (đồng)' } as const
  const lines = (['matters', 'money'] as const).map((measure): Cell[] => {
    const { target, pointsToTarget, missing, before, pointsToBefore, beforeFrom } = results.standing[measure]
    const tree: IndicatorTree = results.total[measure]
    return [
      { value: measures[measure], look: 'totalText' },
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
      { value: measures[measure], look: 'text' },
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
  return indicator === 'H' || indicator === 'J'
    ? { value: Number(value) / 10_000, look: 'rate' }
    : { value: BigInt(value), look: 'count' }
}
