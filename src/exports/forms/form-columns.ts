import { type Indicator, indicatorLabels } from '../../../workflows/statistics/indicator-tree.ts'

/** One column of a form: which indicator, and its heading. */
export interface FormColumn {
  indicator: Indicator
  name: string
}

const total = 'Tổng số'

/** A column by itself has the name of its indicator; under a common heading it may need another. */
const column = (indicator: Indicator, name = indicatorLabels[indicator].vi): FormColumn => ({
  indicator,
  name,
})
const alone = (indicator: Indicator) => ({ over: '', of: [column(indicator)] })

/** The columns of a form: headings over headings, as the printed ones have them; `over` is empty over a column by itself. */
export const groupsOfColumns: readonly { over: string; of: readonly FormColumn[] }[] = [
  { over: indicatorLabels.A.vi, of: [column('A', total), column('A1'), column('A2')] },
  alone('B1'),
  alone('B2'),
  alone('C'),
  {
    over: indicatorLabels.D.vi,
    of: [column('D', total), column('D1'), column('D2'), column('D3'), column('D4'), column('D5')],
  },
  alone('E'),
  alone('F'),
  alone('O'),
  { over: indicatorLabels.I.vi, of: [column('I', total), column('I1', indicatorLabels.D.vi)] },
  {
    over: 'Tỷ lệ',
    of: [column('H', 'Thi hành xong / có điều kiện'), column('J', 'Có điều kiện / phải thi hành')],
  },
  alone('K'),
]

export const formColumns = groupsOfColumns.flatMap(({ of }) => of)
