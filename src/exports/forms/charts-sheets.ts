import { sayDay } from '../../../workflows/calendar/say-day.ts'
import { ageBands } from '../../../workflows/statistics/ageing.ts'
import { type Side, sides } from '../../../workflows/statistics/sides.ts'
import type { Ageing } from '../../statistics/count-ageing.ts'
import type { Flow } from '../../statistics/count-flow.ts'
import type { Measure } from '../../statistics/published-figures.ts'
import { nameStage } from '../matter-columns.ts'
import type { Cell, Sheet } from '../workbook.ts'
import { head } from './head-cell.ts'

const sideNames = Object.keys(sides) as Side[]
const measures = { matters: 'việc', money: 'đồng' } as const

/** The open matters by age: matters and đồng left on each side, with their sums. */
export function ageingSheet(office: string, { on, bands, regime }: Ageing): Sheet {
  const columns = (Object.keys(measures) as Measure[]).flatMap((measure) =>
    sideNames.map((side) => ({ measure, side, name: `${sides[side].vi} (${measures[measure]})` })),
  )
  const total = columns.map(({ measure, side }): Cell => {
    const sum = bands.reduce((all, band) => all + band[measure][side], 0n)
    return { value: sum, look: 'totalCount' }
  })
  const across = columns.length + 1
  return {
    name: 'Tuổi việc',
    widths: [30, ...columns.map(({ measure }) => (measure === 'money' ? 22 : 16))],
    rows: [
      [{ value: office, look: 'plain', across }],
      [
        {
          value: 'VIỆC CÒN PHẢI THI HÀNH THEO THỜI GIAN TỪ QUYẾT ĐỊNH THI HÀNH ÁN',
          look: 'title',
          across,
        },
      ],
      [{ value: `Ngày ${sayDay(on)}. ${regime.text}`, look: 'subtitle', across }],
      [head('Tuổi việc'), ...columns.map(({ name }) => head(name))],
      ...bands.map((band): Cell[] => [
        { value: ageBands[band.band].label.vi, look: 'text' },
        ...columns.map(({ measure, side }): Cell => ({ value: band[measure][side], look: 'count' })),
      ]),
      [{ value: 'Tổng số', look: 'totalText' }, ...total],
    ],
    frozenRows: 4,
    frozenColumns: 1,
    headRows: [4, 4],
  }
}

/** The flow through the steps of a period: who stood, came, went on and stands, and for how many days. */
export function flowSheet(office: string, { span, on, steps }: Flow): Sheet {
  const across = flowColumns.length + 1
  const count = (value: number | null | undefined): Cell =>
    value === null || value === undefined ? { value: '—', look: 'centred' } : { value, look: 'count' }
  return {
    name: 'Dòng việc',
    widths: [22, ...flowColumns.map(() => 15)],
    rows: [
      [{ value: office, look: 'plain', across }],
      [{ value: 'DÒNG VIỆC QUA CÁC BƯỚC', look: 'title', across }],
      [
        {
          value: `Từ ${sayDay(span.from)} đến ${sayDay(span.to)}; đang đứng tính đến ${sayDay(on)}`,
          look: 'subtitle',
          across,
        },
      ],
      [head('Bước'), ...flowColumns.map((name) => head(name))],
      ...steps.map(({ stage, atStart, entered, left, atEnd, took, waiting }): Cell[] => [
        { value: nameStage(stage), look: 'text' },
        ...[atStart, entered, left, atEnd, took?.median, took?.p90, waiting?.median, waiting?.p90].map(count),
      ]),
    ],
    frozenRows: 4,
    frozenColumns: 1,
    headRows: [4, 4],
  }
}

const flowColumns = [
  'Đứng đầu kỳ',
  'Lượt vào',
  'Lượt ra',
  'Đứng cuối kỳ',
  'Đã ra: một nửa trong (ngày)',
  'Đã ra: 90% trong (ngày)',
  'Đang đứng: một nửa đến (ngày)',
  'Đang đứng: 90% đến (ngày)',
]
