import { Switch } from 'antd'
import { Fragment, useState } from 'react'
import {
  type Counts,
  type FindingQuery,
  type MatrixColumn,
  type MatrixRow,
  useMatrix,
} from '../api/compliance.ts'
import type { Span } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { ScrollTable } from '../parts/scroll-table.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'

type Cell = Partial<FindingQuery>

/** The matrix: kinds in rows, bearers in columns; every number opens the list it counts. */
export function MatrixCard({ span, open }: { span: Span; open: (cell: Cell) => void }) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const matrix = useMatrix(span)
  const [onlyFound, setOnlyFound] = useState(true)
  const [unfolded, unfold] = useState<string | null>(null)
  if (matrix.isLoadingError) return <Trouble error={matrix.error} retry={() => void matrix.refetch()} />
  if (matrix.isPending) return <Loading>{t.loading}</Loading>
  const { columns, kinds, total } = matrix.data
  const shown = kinds.filter(({ total: counts }) => !onlyFound || countOf(counts) + counts.watch > 0)
  const nameOf = ({ officer, whose }: MatrixColumn) => officer?.name ?? showRole(whose, t)
  const cellOf = ({ officer, whose }: MatrixColumn): Cell => ({
    whose,
    ...(officer === null ? {} : { officer: officer.id }),
  })
  return (
    <Card
      title={words.matrixTitle}
      aside={
        <span className="inline-switch">
          <Switch size="small" checked={onlyFound} onChange={setOnlyFound} aria-label={words.onlyFound} />
          <span aria-hidden="true">{words.onlyFound}</span>
        </span>
      }
    >
      <p className="muted small">{words.matrixHow}</p>
      {shown.length === 0 ? (
        <Empty>{words.clean}</Empty>
      ) : (
        <ScrollTable label={words.matrixTitle} isBusy={matrix.isPlaceholderData}>
          <table className="plain figures matrix">
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col" className="number">
                  {words.total}
                </th>
                {columns.map((column) => (
                  <th key={column.id} scope="col" className="number">
                    {nameOf(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((kind) => (
                <Fragment key={kind.id}>
                  <Line
                    row={kind}
                    columns={columns}
                    nameOf={nameOf}
                    open={(column) => open({ kind: kind.id, ...(column === null ? {} : cellOf(column)) })}
                    heading={
                      <button
                        type="button"
                        className="text-button matrix-kind"
                        aria-expanded={unfolded === kind.id}
                        title={words.byRule}
                        onClick={() => unfold(unfolded === kind.id ? null : kind.id)}
                      >
                        <strong>{kind.id === 'other' ? '…' : kind.id}</strong> {say(kind.label)}
                      </button>
                    }
                  />
                  {unfolded === kind.id &&
                    kind.rules.map((rule) => (
                      <Line
                        key={rule.id}
                        row={rule}
                        className="depth-1"
                        columns={columns}
                        nameOf={nameOf}
                        open={(column) =>
                          open({ kind: kind.id, rule: rule.id, ...(column === null ? {} : cellOf(column)) })
                        }
                        heading={say(rule.label)}
                      />
                    ))}
                </Fragment>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                <td className="number">
                  <strong>{show(total, words)}</strong>
                </td>
                {columns.map((column) => (
                  <td key={column.id} className="number">
                    {show(sum(kinds.flatMap((kind) => kind.cells[column.id] ?? [])), words)}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </ScrollTable>
      )}
    </Card>
  )
}

interface LineProps {
  row: MatrixRow
  columns: readonly MatrixColumn[]
  nameOf: (column: MatrixColumn) => string
  /** Opens the list of a column, or of all of them. */
  open: (column: MatrixColumn | null) => void
  heading: React.ReactNode
  className?: string
}

function Line({ row, columns, nameOf, open, heading, className = '' }: LineProps) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const cell = (counts: Counts | undefined, name: string, press: () => void) => {
    if (counts === undefined || countOf(counts) + counts.due + counts.watch === 0)
      return <span className="muted">–</span>
    if (countOf(counts) + counts.watch === 0) return <span className="muted">{show(counts, words)}</span>
    return (
      <button
        type="button"
        className={counts.overdue + counts.overridden > 0 ? 'text-button is-late' : 'text-button'}
        aria-label={`${show(counts, words)}. ${words.openCell(say(row.label), name)}`}
        onClick={press}
      >
        {show(counts, words)}
      </button>
    )
  }
  return (
    <tr className={className}>
      <th scope="row">{heading}</th>
      <td className="number">{cell(row.total, words.total, () => open(null))}</td>
      {columns.map((column) => (
        <td key={column.id} className="number">
          {cell(row.cells[column.id], nameOf(column), () => open(column))}
        </td>
      ))}
    </tr>
  )
}

function countOf({ late, overdue, overridden }: Counts): number {
  return late + overdue + overridden
}

function show(
  counts: Counts,
  words: { of: (found: number, due: number) => string; watched: (count: number) => string },
) {
  const found = words.of(countOf(counts), counts.due)
  return counts.watch === 0 ? found : `${found} ${words.watched(counts.watch)}`
}

function sum(all: readonly Counts[]): Counts {
  const total: Counts = { due: 0, late: 0, overdue: 0, overridden: 0, watch: 0 }
  for (const one of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key]
  return total
}
