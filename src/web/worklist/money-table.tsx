import { Table } from 'antd'
import type { MoneyHeldLine } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { timeLeft } from '../format/lateness.ts'
import { groupDigits, showMoney } from '../format/money.ts'
import { Chip, StandingChip } from '../parts/chip.tsx'
import { NumberCell, PartiesCell } from '../parts/matter-cells.tsx'
import { Empty } from '../parts/notices.tsx'
import { usePrinting } from '../parts/use-printing.ts'
import { useSpeech } from '../words/language.tsx'

interface MoneyTableProps {
  lines: readonly MoneyHeldLine[]
  today: string
}

/** The matters that hold money nobody was paid yet: how much, and by when it has to be paid out. */
export function MoneyTable({ lines, today }: MoneyTableProps) {
  const { t } = useSpeech()
  const names = t.worklist.columns
  const isPrinting = usePrinting()
  if (lines.length === 0)
    return (
      <section className="card">
        <Empty>{t.worklist.emptyOf.moneyHeld}</Empty>
      </section>
    )
  const sum = lines.reduce((total, { held }) => total + held, 0)
  return (
    <section className="card list-card" aria-label={t.worklist.views.moneyHeld}>
      <Table<MoneyHeldLine>
        size="small"
        rowKey="caseId"
        dataSource={[...lines]}
        pagination={isPrinting ? false : { pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        showSorterTooltip={false}
        className="lines money-lines"
        columns={[
          {
            key: 'number',
            title: names.number,
            className: 'cell-name',
            render: (_value, line) => <NumberCell id={line.caseId} matter={line} />,
          },
          {
            key: 'debtor',
            title: names.debtor,
            className: 'cell-who',
            render: (_value, line) => <PartiesCell matter={line} />,
          },
          {
            key: 'officer',
            title: names.officer,
            render: (_value, line) => line.officer ?? t.matter.unassigned,
          },
          {
            key: 'held',
            title: names.held,
            className: 'cell-money number',
            sorter: (one, other) => one.held - other.held,
            render: (_value, line) => groupDigits(line.held),
          },
          {
            key: 'due',
            title: names.payBy,
            className: 'cell-due',
            sorter: (one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1),
            render: (_value, line) => <PayBy line={line} today={today} />,
          },
        ]}
      />
      <p className="keys muted small">{t.worklist.heldInAll(lines.length, showMoney(sum))}</p>
    </section>
  )
}

function PayBy({ line: { due, heldBack }, today }: { line: MoneyHeldLine; today: string }) {
  const { t } = useSpeech()
  if (heldBack) return <Chip tone="calm">{t.worklist.heldBack}</Chip>
  if (due === null) return <span className="muted">{t.worklist.notPayable}</span>
  return (
    <>
      <span className="due-day">{showDay(due)}</span>
      <StandingChip standing={timeLeft(due, today, t)} />
    </>
  )
}
