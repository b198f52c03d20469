import { useLawWords } from '../api/law.ts'
import { type Breakdown, breakdowns, type Results, useResults } from '../api/results.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { showDay } from '../format/day.ts'
import { runningPeriod } from '../format/statistical-year.ts'
import { Card } from '../parts/card.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { readNumber, useAddress } from '../parts/use-address.ts'
import { YearSelect } from '../parts/year-select.tsx'
import { useSpeech } from '../words/language.tsx'
import '../styles/charts.css'
import { AgeingCard } from './ageing-card.tsx'
import { CloseButton, ClosedPeriods } from './closed-periods.tsx'
import { Dial } from './dial.tsx'
import { FlowCard } from './flow-card.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { OfficersCard } from './officers-card.tsx'
import { PartsTable } from './parts-table.tsx'
import { PublishedCard } from './published-card.tsx'
import { showFigure } from './show-figure.ts'
import { TargetsCard } from './targets-card.tsx'

/** "Kết quả": how the office stands in a period, by matters and by money, against its target and the year before. */
export function ResultsPage() {
  const { t } = useSpeech()
  const law = useLawWords()
  usePageTitle(t.results.title)
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return <ResultsDesk today={law.data.today} />
}

function ResultsDesk({ today }: { today: string }) {
  const { t } = useSpeech()
  const running = runningPeriod(today)
  const { read, keep } = useAddress()
  const year = readNumber(read('nam'), running.year)
  const months = readNumber(read('ky'), running.months, 12)
  const by = breakdowns.find((one) => one === read('theo')) ?? 'officer'
  const results = useResults(year, months, by)
  const { data: person } = usePerson()
  const mayRecord = mayDo(person, 'plans')
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.results.title}</h1>
        {results.data !== undefined && (
          <p className="muted">
            {t.results.span(showDay(results.data.span.from), showDay(results.data.span.to))} ·{' '}
            {results.data.on < results.data.span.to && `${t.results.countedTo(showDay(results.data.on))} · `}
            {results.data.regime.text}
          </p>
        )}
      </div>
      <div className="filters">
        <YearSelect
          value={year}
          onChange={(next) => keep({ nam: String(next) })}
          newest={running.year}
          count={6}
        />
        <Select
          className="period-choice"
          aria-label={t.results.period}
          value={months}
          onChange={(next) => keep({ ky: String(next) })}
          options={Array.from({ length: 12 }, (_one, index) => ({
            value: index + 1,
            label: t.results.months(index + 1),
          }))}
        />
        <Select
          className="period-choice"
          aria-label={t.results.by}
          value={by}
          onChange={(theo) => keep({ theo })}
          options={breakdowns.map((value) => ({ value, label: t.results.breakdowns[value] }))}
        />
        <DownloadButton
          label={t.exports.forms}
          path="/exports/results.xlsx"
          query={{ year: String(year), period: String(months) }}
        />
        <DownloadButton
          label={t.exports.report}
          path="/exports/report.docx"
          query={{ year: String(year), period: String(months) }}
        />
        <CloseButton year={year} months={months} today={today} lastDay={results.data?.span.to} />
      </div>
      {results.isLoadingError ? (
        <Trouble error={results.error} retry={() => void results.refetch()} />
      ) : results.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : (
        <Figures results={results.data} by={by} isStale={results.isPlaceholderData} />
      )}
      {/* Drawn sooner, it would be pushed down by the figures as they come. */}
      {!results.isPending && (
        <>
          <div className="dials">
            <TargetsCard year={year} mayRecord={mayRecord} />
            <PublishedCard year={year} months={months} labels={results.data?.labels} mayRecord={mayRecord} />
          </div>
          <ClosedPeriods labels={results.data?.labels ?? {}} />
        </>
      )}
    </div>
  )
}

interface FiguresProps {
  results: Results
  by: Breakdown
  isStale: boolean
}

function Figures({ results, by, isStale }: FiguresProps) {
  const { t, say } = useSpeech()
  const { total, standing, differences, labels, year, months, on } = results
  return (
    <div className={isStale ? 'page is-waiting' : 'page'} aria-busy={isStale}>
      <div className="dials">
        <Dial measure="matters" standing={standing.matters} tree={total.matters} />
        <Dial measure="money" standing={standing.money} tree={total.money} />
      </div>
      {differences.length > 0 && (
        <Card title={t.results.differences}>
          <p className="muted small">{t.results.differencesWhy}</p>
          <ul className="result-lines">
            {differences.map((one) => {
              const label = labels[one.indicator]
              return (
                <li key={`${one.measure}${one.indicator}${one.from}`}>
                  <strong>{t.results.measures[one.measure]}</strong>
                  <span>
                    {label === undefined ? one.indicator : say(label)}:{' '}
                    {t.results.publishedAs(
                      showFigure(one.indicator, one.published),
                      showFigure(one.indicator, one.computed),
                    )}
                    <small>
                      {t.results.computedFrom[one.from]} · {one.source}
                    </small>
                  </span>
                </li>
              )
            })}
          </ul>
        </Card>
      )}
      <AgeingCard on={on} />
      <FlowCard year={year} months={months} />
      <OfficersCard year={year} months={months} />
      <PartsTable results={results} by={by} />
      <IndicatorTable total={total} labels={labels} />
    </div>
  )
}
