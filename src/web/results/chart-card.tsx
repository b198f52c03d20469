import { type ReactNode, useState } from 'react'
import { Card } from '../parts/card.tsx'
import { ScrollTable } from '../parts/scroll-table.tsx'
import { useSpeech } from '../words/language.tsx'

interface ChartCardProps {
  title: string
  /** What the chart says, in a sentence. */
  says: ReactNode
  aside?: ReactNode
  isStale?: boolean
  /** The same figures as a table: for who reads rather than looks, and for paper. */
  table: ReactNode
  children: ReactNode
}

/** A chart under its heading: first what it says, then the picture or, when asked for, its table; on paper both. */
export function ChartCard({ title, says, aside, isStale = false, table, children }: ChartCardProps) {
  const { t } = useSpeech()
  const [asTable, setAsTable] = useState(false)
  return (
    <Card
      title={title}
      className={isStale ? 'chart-card is-waiting' : 'chart-card'}
      aside={
        <span className="chart-aside no-print">
          {aside}
          <button
            type="button"
            className="text-button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {t.charts.asTable}
          </button>
        </span>
      }
    >
      <p className="chart-says">{says}</p>
      <div className={asTable ? 'chart-picture is-away' : 'chart-picture'}>{children}</div>
      <div className={asTable ? 'chart-table' : 'chart-table is-away'}>
        <ScrollTable label={`${title}, ${t.charts.table}`} isBusy={isStale}>
          {table}
        </ScrollTable>
      </div>
    </Card>
  )
}
