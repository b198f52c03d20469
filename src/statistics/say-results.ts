import { type MatterGroup, matterGroups } from '../../workflows/statistics/groups.ts'
import { sayHundredths, sayRate, sayWhole } from '../../workflows/statistics/rate.ts'
import type { Results } from './count-period.ts'
import { type Measure, measures } from './published-figures.ts'
import type { PeriodResults } from './read-results.ts'

/** The results in the words of an office's report, one sentence a line: of matters, of money, of each group followed. */
export function sayResults(
  results: PeriodResults,
  groups: readonly { group: MatterGroup; results: Results }[],
): string[] {
  return [
    ...measures.map((measure) => sayMeasure(results, measure)),
    ...groups.map(({ group, results: of }) => sayGroup(group, of)),
    ...results.differences.map(
      ({ measure, indicator, published, computed }) =>
        `Cảnh báo: chỉ tiêu ${indicator} (${words[measure].name}) đã công bố ${published}, tính lại ${computed}.`,
    ),
  ]
}

const words: Readonly<Record<Measure, { name: string; unit: string }>> = {
  matters: { name: 'về việc', unit: 'việc' },
  money: { name: 'về tiền', unit: 'đồng' },
}

function sayMeasure({ total, standing, year }: PeriodResults, measure: Measure): string {
  const { G, D } = total[measure]
  const { unit, name } = words[measure]
  const { rate, pointsToBefore, pointsToTarget, missing } = standing[measure]
  const unitOf = measure === 'matters' ? '' : ` ${unit}`
  const parts = [
    `${name[0]?.toUpperCase()}${name.slice(1)}: thi hành xong ${sayWhole(G)}${unitOf}/${sayWhole(D)} ${unit} có điều kiện thi hành, đạt tỉ lệ ${sayRate(rate)}`,
    ...(pointsToBefore === null
      ? []
      : [
          `${pointsToBefore < 0 ? 'thấp' : 'cao'} hơn ${sayPoints(pointsToBefore)} so với cùng kỳ năm ${year - 1}`,
        ]),
  ]
  if (pointsToTarget === null) return `${parts.join(', ')}.`
  const against =
    pointsToTarget < 0
      ? `thiếu ${sayPoints(pointsToTarget)} so với chỉ tiêu được giao, còn ${sayWhole(missing ?? 0n)} ${unit}`
      : `vượt ${sayPoints(pointsToTarget)} so với chỉ tiêu được giao`
  return `${parts.join(', ')} (${against}).`
}

function sayGroup(group: MatterGroup, { matters, money }: Results): string {
  return `${matterGroups[group].vi}: thi hành xong ${sayWhole(matters.D1)} việc, tương ứng số tiền ${sayWhole(money.D1)} đồng.`
}

function sayPoints(points: number): string {
  return `${sayHundredths(Math.abs(points))} điểm %`
}
