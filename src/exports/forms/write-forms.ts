import { judgmentKinds, matterGroups, matterKinds } from '../../../workflows/statistics/groups.ts'
import type { Ageing } from '../../statistics/count-ageing.ts'
import type { Flow } from '../../statistics/count-flow.ts'
import type { PartResults } from '../../statistics/count-period.ts'
import type { Measure } from '../../statistics/published-figures.ts'
import type { PeriodResults } from '../../statistics/read-results.ts'
import type { Sheet } from '../workbook.ts'
import { ageingSheet, flowSheet } from './charts-sheets.ts'
import { heading, type Line, line, parts, scaled, thousands } from './form-lines.ts'
import { formSheet } from './form-sheet.ts'
import { ratesSheet } from './rates-sheet.ts'

/** Everything the forms of a period are filled in from. */
export interface FormsOfPeriod {
  office: string
  results: PeriodResults
  kinds: readonly PartResults[]
  judgmentKinds: readonly PartResults[]
  groups: readonly PartResults[]
  officers: readonly PartResults[]
  ageing: Ageing
  flow: Flow
  /** Names of officers by account. */
  names: ReadonlyMap<string, string>
}

/**
 * The statistics forms of a period (biểu 01 to 05/TK-THA): matters, money, the State budget, and both officer by officer; and
 * beside them how the rates stand, how old the open matters are and how matters went through the steps. The official column codes were not at hand: the columns are those of the indicator tree.
 */
export function writeForms(forms: FormsOfPeriod): Sheet[] {
  const budget = forms.groups.find(({ part }) => part === 'stateBudget')
  const whole = (measure: Measure): Line[] => [
    line('', 'Tổng số', forms.results.total[measure], true),
    heading('I', 'Chia theo căn cứ ra quyết định'),
    ...parts(forms.kinds, measure, (part) => wordsOf(matterKinds, part)),
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
    formSheet(
      forms,
      '01',
      'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC',
      'Đơn vị tính: việc',
      whole('matters'),
    ),
    formSheet(forms, '02', 'KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG TIỀN', inThousands, scaled(whole('money'))),
    formSheet(
      forms,
      '03',
      'KẾT QUẢ THU CHO NGÂN SÁCH NHÀ NƯỚC',
      'Đơn vị tính: việc, 1.000 đồng',
      budgetLines,
    ),
    formSheet(
      forms,
      '04',
      'KẾT QUẢ TÍNH BẰNG VIỆC CHIA THEO CHẤP HÀNH VIÊN',
      'Đơn vị tính: việc',
      officers('matters'),
    ),
    formSheet(
      forms,
      '05',
      'KẾT QUẢ TÍNH BẰNG TIỀN CHIA THEO CHẤP HÀNH VIÊN',
      inThousands,
      scaled(officers('money')),
    ),
    ratesSheet(forms),
    ageingSheet(forms.office, forms.ageing),
    flowSheet(forms.office, forms.flow),
  ]
}

const inThousands = 'Đơn vị tính: 1.000 đồng'

function wordsOf(words: Readonly<Record<string, { vi: string }>>, part: string): string {
  return words[part]?.vi ?? part
}
