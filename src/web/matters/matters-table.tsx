import { Table, type TableColumnsType } from 'antd'
import { useCallback, useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { CaseLine } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { standingOfDue } from '../format/lateness.ts'
import { groupDigits } from '../format/money.ts'
import { StandingChip } from '../parts/chip.tsx'
import { NumberCell, PartiesCell } from '../parts/matter-cells.tsx'
import { useSpeech } from '../words/language.tsx'
import { showStage } from '../words/stages.ts'
import { useListKeys } from '../worklist/use-list-keys.ts'

/** The lines of a list of matters. */
export function MattersTable({ lines, today }: { lines: readonly CaseLine[]; today: string }) {
  const { t, say } = useSpeech()
  const [, go] = useLocation()
  const open = useCallback((index: number) => lines[index] && go(`/viec/${lines[index].id}`), [lines, go])
  const ids = useMemo(() => lines.map(({ id }) => id), [lines])
  const at = useListKeys({ ids, open, act: open })
  const chosen = lines[at]?.id
  useEffect(() => {
    if (chosen !== undefined) document.querySelector('.is-chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const names = t.worklist.columns
  const columns: TableColumnsType<CaseLine> = [
    {
      key: 'number',
      title: names.number,
      className: 'cell-name',
      render: (_value, line) => <NumberCell id={line.id} matter={line} />,
    },
    {
      key: 'debtor',
      title: names.debtor,
      className: 'cell-who',
      render: (_value, line) => <PartiesCell matter={line} />,
    },
    {
      key: 'stage',
      title: names.stage,
      className: 'cell-stage',
      render: (_value, line) => (
        <>
          {showStage(line.stage, t)}
          <small>
            {line.hasMeans === null
              ? t.worklist.notVerified
              : line.hasMeans
                ? t.worklist.hasMeans
                : t.worklist.noMeans}
          </small>
        </>
      ),
    },
    {
      key: 'limit',
      title: t.matters.nextLimit,
      className: 'cell-what',
      render: (_value, line) =>
        line.nextRef === null ? '–' : (line.nextLabel && say(line.nextLabel)) || line.nextRef,
    },
    {
      key: 'due',
      title: names.due,
      className: 'cell-due',
      render: (_value, line) =>
        line.nextDue === null ? (
          '–'
        ) : (
          <>
            <span className="due-day">{showDay(line.nextDue)}</span>
            <StandingChip
              standing={standingOfDue(
                { due: line.nextDue, daysLate: line.nextDaysLate, unit: line.nextUnit ?? 'days' },
                today,
                t,
              )}
            />
          </>
        ),
    },
    {
      key: 'officer',
      title: names.officer,
      className: 'cell-bearer',
      render: (_value, line) => line.officer ?? '–',
    },
    {
      key: 'money',
      title: names.money,
      className: 'cell-money number',
      render: (_value, line) => (
        <>
          {groupDigits(line.collected)}
          <small>/ {groupDigits(line.toCollect)}</small>
        </>
      ),
    },
    {
      key: 'latest',
      title: names.latest,
      className: 'cell-day',
      render: (_value, line) => (line.latestOn === null ? '–' : showDay(line.latestOn)),
    },
  ]
  return (
    <section className="card list-card">
      <Table<CaseLine>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={[...lines]}
        pagination={false}
        rowClassName={(line) => (line.id === chosen ? 'is-chosen' : '')}
        className="lines matter-lines"
      />
    </section>
  )
}
