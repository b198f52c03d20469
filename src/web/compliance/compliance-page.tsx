import type { FindingQuery } from '../api/compliance.ts'
import { useLawWords } from '../api/law.ts'
import { showDay } from '../format/day.ts'
import { periodParts, spanOf, statisticalYearOf } from '../format/statistical-year.ts'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { SteadyTabs } from '../parts/steady-tabs.tsx'
import { readNumber, useAddress } from '../parts/use-address.ts'
import { YearSelect } from '../parts/year-select.tsx'
import { useSpeech } from '../words/language.tsx'
import { FindingsCard } from './findings-card.tsx'
import { InspectionsCard } from './inspections-card.tsx'
import { MatrixCard } from './matrix-card.tsx'
import { NearMissesCard } from './near-misses-card.tsx'
import { ScoresCard } from './scores-card.tsx'

type Narrowed = Omit<FindingQuery, 'from' | 'to'>

const everything: Narrowed = { kind: '', rule: '', officer: '', whose: '', state: '' }

/** What narrows the findings, as the address of the page names it. */
function namesOf({ kind, rule, officer, whose, state }: Narrowed): Record<string, string> {
  return { loai: kind, quytac: rule, chv: officer, ai: whose, tinhtrang: state }
}

/** "Kiểm tra tuân thủ": what went wrong in a period, from the whole office down to one act; inspections, and what was prevented. */
export function CompliancePage() {
  const { t } = useSpeech()
  const law = useLawWords()
  usePageTitle(t.compliance.title)
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return <ComplianceDesk today={law.data.today} />
}

function ComplianceDesk({ today }: { today: string }) {
  const { t } = useSpeech()
  const running = statisticalYearOf(today)
  const { read, keep } = useAddress()
  const year = readNumber(read('nam'), running)
  const part = periodParts.find((one) => one === read('ky')) ?? 'year'
  const tab = read('muc') || 'matrix'
  const narrowed: Narrowed = {
    kind: read('loai'),
    rule: read('quytac'),
    officer: read('chv'),
    whose: read('ai'),
    state: read('tinhtrang'),
  }
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
        <YearSelect
          value={year}
          onChange={(next) => keep({ nam: String(next) })}
          newest={running}
          count={8}
        />
        <Select
          aria-label={t.results.period}
          value={part}
          onChange={(ky) => keep({ ky })}
          popupMatchSelectWidth={false}
          options={periodParts.map((value) => ({ value, label: words.periods[value] }))}
        />
      </div>
      <SteadyTabs
        activeKey={tab}
        onChange={(muc) => keep({ muc })}
        destroyOnHidden
        items={[
          {
            key: 'matrix',
            label: words.tabs.matrix,
            children: (
              <MatrixCard
                span={span}
                open={(cell) => keep({ ...namesOf({ ...everything, ...cell }), muc: 'findings' })}
              />
            ),
          },
          {
            key: 'findings',
            label: words.tabs.findings,
            children: (
              <FindingsCard
                span={span}
                narrowed={narrowed}
                narrow={(next) => keep(namesOf(next))}
                today={today}
              />
            ),
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
