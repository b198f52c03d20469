import { Button, Table, type TableColumnsType } from 'antd'
import { type Key, useCallback, useEffect, useMemo } from 'react'
import { showDay } from '../format/day.ts'
import { standingOfDue } from '../format/lateness.ts'
import { groupDigits } from '../format/money.ts'
import { StandingChip } from '../parts/chip.tsx'
import { NumberCell, PartiesCell } from '../parts/matter-cells.tsx'
import { useAddress } from '../parts/use-address.ts'
import { usePrinting } from '../parts/use-printing.ts'
import { showAssetName } from '../words/assets.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import { showStage } from '../words/stages.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import type { FoldedLine } from './fold-lines.ts'
import { nameOrder, type Order, orderOf, type SortedBy, sortLines } from './sort-lines.ts'
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
  const { read, keep } = useAddress()
  const page = Math.min(Number(read('trang')) || 1, Math.ceil(lines.length / pageLength) || 1)
  const order = orderOf(read('xep'))
  const isPrinting = usePrinting()
  const hasActs = lines.some((line) => actLabel(line) !== null)
  const sorted = useMemo(() => sortLines(lines, order, t), [lines, order, t])
  const first = (page - 1) * pageLength
  const inView = useMemo(() => sorted.slice(first, first + pageLength), [sorted, first])
  const at = useListKeys({
    ids: useMemo(() => inView.map(({ id }) => id), [inView]),
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
        columns={columnsOf({ t, today, isOwn, actLabel, act, order, hasActs })}
        {...(picked === null
          ? {}
          : {
              rowSelection: {
                selectedRowKeys: [...picked.ids],
                onChange: (keys: readonly Key[]) => picked.pick(keys.map(String)),
                getCheckboxProps: (line: FoldedLine) => ({ 'aria-label': nameMatter(line, t) }),
              },
            })}
        dataSource={sorted}
        pagination={{
          // On paper there is no next page to turn to.
          pageSize: isPrinting ? Math.max(lines.length, 1) : pageLength,
          current: page,
          hideOnSinglePage: true,
          showSizeChanger: false,
          onChange: (next) => keep({ trang: next === 1 ? '' : String(next) }),
        }}
        onChange={(_pages, _filters, sorter, { action }) => {
          if (action === 'sort' && !Array.isArray(sorter))
            keep({ xep: nameOrder(sorter.columnKey, sorter.order), trang: '' })
        }}
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
  order: Order
  hasActs: boolean
}

function columnsOf(surroundings: ColumnSurroundings): TableColumnsType<FoldedLine> {
  const { t, today, isOwn, actLabel, act, order, hasActs } = surroundings
  const names = t.worklist.columns
  // The lines come sorted: the table shows by what, and asks for another order.
  const sortable = (key: SortedBy) => ({
    key,
    sorter: true,
    sortOrder: order === key ? ('ascend' as const) : order === `-${key}` ? ('descend' as const) : null,
  })
  return [
    {
      ...sortable('number'),
      title: names.number,
      className: 'cell-name',
      render: (_value, line) => <NumberCell id={line.caseId} matter={line} />,
    },
    {
      ...sortable('debtor'),
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
      title: names.limit,
      className: 'cell-what',
      render: (_value, line) => <LimitCell line={line} />,
    },
    {
      ...sortable('due'),
      title: names.due,
      className: 'cell-due',
      render: (_value, line) => (
        <>
          <span className="due-day">{showDay(line.due)}</span>
          <StandingChip standing={standingOfDue(line, today, t)} />
        </>
      ),
    },
    // An officer's own list has room for the money; the office's says whose each line is.
    ...(isOwn
      ? [
          {
            ...sortable('money'),
            title: names.money,
            className: 'cell-money number',
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
    // Who may give none of these acts has the room for names instead.
    ...(hasActs
      ? [
          {
            key: 'act',
            title: names.act,
            className: 'cell-act no-print',
            render: (_value: unknown, line: FoldedLine) => {
              const label = actLabel(line)
              return label === null ? null : (
                <Button size="small" title={t.worklist.doIt(label)} onClick={() => act(line)}>
                  {label}
                </Button>
              )
            },
          },
        ]
      : []),
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
