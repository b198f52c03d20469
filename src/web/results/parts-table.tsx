import { useState } from 'react'
import { usePeople } from '../api/people.ts'
import type { Breakdown, Measure, Results } from '../api/results.ts'
import { showPoints, showRate } from '../format/rate.ts'
import { Card } from '../parts/card.tsx'
import { MeasureSwitch } from '../parts/measure-switch.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { showPart } from '../words/matters.ts'
import { showFigure } from './show-figure.ts'

const columns = ['C', 'D', 'D1', 'D2', 'D3', 'I', 'H'] as const

/** The results officer by officer (or by kind, by group), against the target of the office. */
export function PartsTable({ results, by }: { results: Results; by: Breakdown }) {
  const { t } = useSpeech()
  const { data: people = [] } = usePeople()
  const [measure, setMeasure] = useState<Measure>('matters')
  const nameOf = (part: string | null) => {
    if (part === null) return by === 'officer' ? t.matter.unassigned : t.results.nowhere
    if (by === 'officer' || by === 'unit')
      return people.find(({ id }) => id === part)?.displayName ?? t.record.otherOfficer
    return showPart(part, t)
  }
  const rows = results.parts
    .map((part) => ({
      key: part.part ?? '',
      name: nameOf(part.part),
      tree: part[measure],
      standing: part.standing[measure],
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
  return (
    <Card title={t.results.breakdowns[by]} aside={<MeasureSwitch value={measure} onChange={setMeasure} />}>
      {rows.length === 0 ? (
        <Empty>{t.results.nothing}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        <section className="table-scroll" tabIndex={0} aria-label={t.results.breakdowns[by]}>
          <table className="plain figures">
            <thead>
              <tr>
                <th scope="col">{t.results.part[by]}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="number">
                    {t.results.columns[column]}
                  </th>
                ))}
                <th scope="col" className="number">
                  {t.results.toTarget}
                </th>
                <th scope="col" className="number">
                  {t.figures.missing}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name, tree, standing }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => (
                    <td key={column} className="number">
                      {column === 'H' ? (
                        <strong>{showRate(tree['H'] as number | null)}</strong>
                      ) : (
                        showFigure(column, tree[column])
                      )}
                    </td>
                  ))}
                  <td className="number">
                    <ToTarget rate={standing.rate} target={standing.target} />
                  </td>
                  <td className="number">
                    {standing.missing === null ? '–' : showFigure('', standing.missing)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  )
}

function ToTarget({ rate, target }: { rate: number | null; target: number | null }) {
  if (rate === null || target === null) return <>–</>
  const points = rate - target
  return (
    <span
      className={points < 0 ? 'is-short' : 'is-over'}
    >{`${points < 0 ? '−' : '+'}${showPoints(points)}`}</span>
  )
}
