import type { Results } from '../api/results.ts'
import { Card } from '../parts/card.tsx'
import { useSpeech } from '../words/language.tsx'
import { showFigure } from './show-figure.ts'

// What is a part of what: the depth of a line in the tree of indicators.
const lines: readonly (readonly [string, number])[] = [
  ['A', 0],
  ['A1', 1],
  ['A2', 1],
  ['B1', 0],
  ['B2', 0],
  ['C', 0],
  ['D', 1],
  ['D1', 2],
  ['D2', 2],
  ['D3', 2],
  ['D4', 2],
  ['D5', 2],
  ['E', 1],
  ['F', 1],
  ['O', 1],
  ['G', 0],
  ['H', 0],
  ['I', 0],
  ['I1', 1],
  ['J', 0],
  ['K', 0],
]

/** The tree of indicators (cây chỉ tiêu), by matters and by money. */
export function IndicatorTable({ total, labels }: Pick<Results, 'total' | 'labels'>) {
  const { t, say } = useSpeech()
  return (
    <Card title={t.results.tree}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard. */}
      <section className="table-scroll" tabIndex={0} aria-label={t.results.tree}>
        <table className="plain figures">
          <thead>
            <tr>
              <th scope="col">{t.results.indicator}</th>
              <th scope="col" className="number">
                {t.results.measures.matters}
              </th>
              <th scope="col" className="number">
                {t.results.measures.money} ({t.fields.dong})
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([indicator, depth]) => {
              const label = labels[indicator]
              return (
                <tr key={indicator} className={`depth-${depth}`}>
                  <th scope="row">{label === undefined ? indicator : say(label)}</th>
                  <td className="number">{showFigure(indicator, total.matters[indicator])}</td>
                  <td className="number">{showFigure(indicator, total.money[indicator])}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </Card>
  )
}
