import { Button, Table, type TableColumnsType } from 'antd'
import { type Key, useCallback, useEffect, useState } from 'react'
import { showDay } from '../format/day.ts'
import { lateBy, timeLeft } from '../format/lateness.ts'
import { groupDigits } from '../format/money.ts'
import { StandingChip } from '../parts/chip.tsx'
import { NumberCell, PartiesCell } from '../parts/matter-cells.tsx'
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import { showStage } from '../words/stages.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import type { FoldedLine } from './fold-lines.ts'
import { useListKeys } from './use-list-keys.ts'

interface WorklistTableProps {
  lines: readonly FoldedLine[]
  today: string
  isOwn: boolean
  /** The name of the act that meets a line's limit, where there is one. */
  actLabel: (line: FoldedLine) => string | null
  open: (line: FoldedLine) => void
  act: (line: FoldedLine) => void
  /** The lines picked for a batch; null while none are picked. */
  picked: { ids: readonly string[]; pick: (ids: readonly string[]) => void } | null
}

const pageLength = 50

/** The lines of the worklist: sorted by any column, moved through by j and k, each with the act that meets its limit. */
export function WorklistTable({ lines, today, isOwn, actLabel, open, act, picked }: WorklistTableProps) {
  const { t } = useSpeech()
  // What stands on the page after sorting, for the keys.
  const [sorted, setSorted] = useState<readonly FoldedLine[]>(lines)
  const [page, setPage] = useState(1)
  useEffect(() => {
    setSorted(lines)
    setPage(1)
  }, [lines])
  const first = (page - 1) * pageLength
  const inView = sorted.slice(first, first + pageLength)
  const at = useListKeys({
    count: inView.length,
    open: useCallback((index: number) => inView[index] && open(inView[index]), [inView, open]),
    act: useCallback((index: number) => inView[index] && act(inView[index]), [inView, act]),
  })
  const chosen = inView[at]?.id
  useEffect(() => {
    if (chosen !== undefined) document.querySelector('.is-chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section className="card list-card" aria-label={t.worklist.lines(lines.length)}>
      <Table<FoldedLine>
        size="small"
        rowKey="id"
        columns={columnsOf({ t, today, isOwn, actLabel, act })}
        {...(picked === null
          ? {}
          : {
              rowSelection: {
                selectedRowKeys: [...picked.ids],
                onChange: (keys: readonly Key[]) => picked.pick(keys.map(String)),
                getCheckboxProps: (line: FoldedLine) => ({ 'aria-label': nameMatter(line, t) }),
              },
            })}
        dataSource={[...lines]}
        pagination={{
          pageSize: pageLength,
          current: page,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: setPage,
        }}
        onChange={(_pages, _filters, _sorter, { currentDataSource }) => setSorted(currentDataSource)}
        rowClassName={(line) => (line.id === chosen ? 'is-chosen' : '')}
        onRow={(line) => ({ 'aria-current': line.id === chosen ? 'true' : undefined })}
        showSorterTooltip={false}
        className="lines"
      />
      <p className="keys muted small no-print">
        {t.worklist.lines(lines.length)} · {t.worklist.keys}
      </p>
    </section>
  )
}

interface ColumnSurroundings {
  t: Dictionary
  today: string
  isOwn: boolean
  actLabel: (line: FoldedLine) => string | null
  act: (line: FoldedLine) => void
}

function columnsOf({ t, today, isOwn, actLabel, act }: ColumnSurroundings): TableColumnsType<FoldedLine> {
  const names = t.worklist.columns
  const byText = (read: (line: FoldedLine) => string) => (one: FoldedLine, other: FoldedLine) =>
    read(one).localeCompare(read(other), 'vi', { numeric: true })
  return [
    {
      key: 'number',
      title: names.number,
      sorter: byText((line) => nameMatter(line, t)),
      className: 'cell-name',
      render: (_value, line) => <NumberCell id={line.caseId} matter={line} />,
    },
    {
      key: 'debtor',
      title: names.debtor,
      sorter: byText((line) => line.debtors ?? ''),
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
      title: names.limit,
      className: 'cell-what',
      render: (_value, line) => <LimitCell line={line} />,
    },
    {
      key: 'due',
      title: names.due,
      defaultSortOrder: 'ascend',
      sorter: (one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0),
      className: 'cell-due',
      render: (_value, line) => (
        <>
          <span className="due-day">{showDay(line.due)}</span>
          <StandingChip
            standing={
              line.due < today
                ? { text: lateBy(t.standing.overdue, line.daysLate, line.unit, t), tone: 'late' }
                : timeLeft(line.due, today, t)
            }
          />
        </>
      ),
    },
    // An officer's own list has room for the money; the office's says whose each line is.
    ...(isOwn
      ? [
          {
            key: 'money',
            title: names.money,
            className: 'cell-money number',
            sorter: (one: FoldedLine, other: FoldedLine) => one.toCollect - other.toCollect,
            render: (_value: unknown, line: FoldedLine) => (
              <>
                {groupDigits(line.collected)}
                <small>/ {groupDigits(line.toCollect)}</small>
              </>
            ),
          },
        ]
      : [
          {
            key: 'bearer',
            title: names.bearer,
            className: 'cell-bearer',
            render: (_value: unknown, line: FoldedLine) => (
              <>
                {showRole(line.whose, t)}
                {line.officer !== null && <small>{line.officer}</small>}
              </>
            ),
          },
        ]),
    {
      key: 'act',
      title: names.act,
      className: 'cell-act no-print',
      render: (_value, line) => {
        const label = actLabel(line)
        return label === null ? null : (
          <Button size="small" title={t.worklist.doIt(label)} onClick={() => act(line)}>
            {label}
          </Button>
        )
      },
    },
  ]
}

function LimitCell({ line }: { line: FoldedLine }) {
  const { t, say } = useSpeech()
  const about = [
    line.assetId === null ? '' : showAssetName(line.assetId, t),
    line.times === 1 && line.recipient !== null ? t.worklist.towards(line.recipient) : '',
    line.times > 1 ? t.worklist.times(line.times) : '',
  ]
  return (
    <>
      {say(line.label)}
      <small>{about.filter(Boolean).join(' · ')}</small>
    </>
  )
}
