import { Select } from 'antd'
import { useState } from 'react'
import type { FindingQuery } from '../api/compliance.ts'
import { useLawWords } from '../api/law.ts'
import { showDay } from '../format/day.ts'
import { type PeriodPart, periodParts, spanOf, statisticalYearOf } from '../format/statistical-year.ts'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { SteadyTabs } from '../parts/steady-tabs.tsx'
import { YearSelect } from '../parts/year-select.tsx'
import { useSpeech } from '../words/language.tsx'
import { FindingsCard } from './findings-card.tsx'
import { InspectionsCard } from './inspections-card.tsx'
import { MatrixCard } from './matrix-card.tsx'
import { NearMissesCard } from './near-misses-card.tsx'
import { ScoresCard } from './scores-card.tsx'

type Narrowed = Omit<FindingQuery, 'from' | 'to'>

const everything: Narrowed = { kind: '', rule: '', officer: '', whose: '', state: '' }

/** "Kiểm tra tuân thủ": what went wrong in a period, from the whole office down to one act; inspections, and what was prevented. */
export function CompliancePage() {
  const { t } = useSpeech()
  const law = useLawWords()
  usePageTitle(t.compliance.title)
  if (law.isError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return <ComplianceDesk today={law.data.today} />
}

function ComplianceDesk({ today }: { today: string }) {
  const { t } = useSpeech()
  const running = statisticalYearOf(today)
  const [year, setYear] = useState(running)
  const [part, setPart] = useState<PeriodPart>('year')
  const [tab, setTab] = useState('matrix')
  const [narrowed, narrow] = useState<Narrowed>(everything)
  const span = spanOf(year, part)
  const words = t.compliance
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="muted">
          {t.results.span(showDay(span.from), showDay(span.to))} · {words.why}
        </p>
      </div>
      <div className="filters">
        <YearSelect value={year} onChange={setYear} newest={running} count={8} />
        <Select
          aria-label={t.results.period}
          value={part}
          onChange={setPart}
          popupMatchSelectWidth={false}
          options={periodParts.map((value) => ({ value, label: words.periods[value] }))}
        />
      </div>
      <SteadyTabs
        activeKey={tab}
        onChange={setTab}
        destroyOnHidden
        items={[
          {
            key: 'matrix',
            label: words.tabs.matrix,
            children: (
              <MatrixCard
                span={span}
                open={(cell) => {
                  narrow({ ...everything, ...cell })
                  setTab('findings')
                }}
              />
            ),
          },
          {
            key: 'findings',
            label: words.tabs.findings,
            children: <FindingsCard span={span} narrowed={narrowed} narrow={narrow} today={today} />,
          },
          { key: 'nearMisses', label: words.tabs.nearMisses, children: <NearMissesCard span={span} /> },
          { key: 'scores', label: words.tabs.scores, children: <ScoresCard span={span} today={today} /> },
          {
            key: 'inspections',
            label: words.tabs.inspections,
            children: <InspectionsCard span={span} today={today} />,
          },
        ]}
      />
    </div>
  )
}
