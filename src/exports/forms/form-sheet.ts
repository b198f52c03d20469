import { isRate } from '../../../workflows/statistics/indicator-tree.ts'
import type { PeriodResults } from '../../statistics/read-results.ts'
import type { Cell, Look, Sheet } from '../workbook.ts'
import { formColumns, groupsOfColumns } from './form-columns.ts'
import type { Line } from './form-lines.ts'
import { head } from './head-cell.ts'
import { sayPeriod } from './say-period.ts'

/** A form: its headings over headings, its lines, who signs it. */
export function formSheet(
  forms: { office: string; results: PeriodResults },
  number: string,
  title: string,
  unit: string,
  lines: readonly Line[],
): Sheet {
  const across = formColumns.length + 2
  const upper: (Cell | null)[] = [head('STT', { down: 2 }), head('Tên chỉ tiêu', { down: 2 })]
  const lower: (Cell | null)[] = [null, null]
  for (const { over, of } of groupsOfColumns) {
    const [first] = of
    if (over === '') {
      upper.push(head(first?.name ?? '', { down: 2 }))
      lower.push(null)
      continue
    }
    upper.push(head(over, { across: of.length }), ...of.slice(1).map(() => null))
    lower.push(...of.map(({ name }) => head(name)))
  }
  const numbers = [head('A'), head('B'), ...formColumns.map((_column, index) => head(String(index + 1)))]
  return {
    name: `Biểu ${number}`,
    widths: [5, 30, ...formColumns.map(({ indicator }) => (isRate(indicator) ? 11 : 14))],
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
    ...formColumns.map(({ indicator }): Cell => {
      const value = figures === null ? null : figures[indicator]
      if (!isRate(indicator)) return { value, look: look('count', 'totalCount') }
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
