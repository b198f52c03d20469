import { usePeople } from '../api/people.ts'
import { type Results, useResults } from '../api/results.ts'
import { showRate } from '../format/rate.ts'
import { FiguresTable } from '../parts/figures-table.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { Bar } from './bar.tsx'
import { ChartCard } from './chart-card.tsx'

interface OfficerLine {
  key: string
  name: string
  rate: number | null
  target: number | null
  done: number
  withMeans: number
  load: number
  withoutMeans: number
  carriedOn: number
}

/** "So sánh Chấp hành viên": the rate of each against the target, never without what he had to carry. */
export function OfficersCard({ year, months }: { year: number; months: number }) {
  const { t } = useSpeech()
  const results = useResults(year, months, 'officer')
  if (results.isLoadingError) return <Trouble error={results.error} retry={() => void results.refetch()} />
  if (results.isPending) return <Loading room="chart">{t.loading}</Loading>
  return <OfficersChart parts={results.data.parts} isStale={results.isPlaceholderData} />
}

function OfficersChart({ parts, isStale }: { parts: Results['parts']; isStale: boolean }) {
  const { t } = useSpeech()
  const { data: people = [] } = usePeople()
  const lines = parts
    .map(({ part, matters, standing }): OfficerLine => {
      const count = (indicator: string) => Number(matters[indicator] ?? 0)
      return {
        key: part ?? '',
        name:
          part === null
            ? t.matter.unassigned
            : (people.find(({ id }) => id === part)?.displayName ?? t.record.otherOfficer),
        rate: standing.matters.rate,
        target: standing.matters.target,
        done: count('G'),
        withMeans: count('D'),
        load: count('C'),
        withoutMeans: count('E'),
        carriedOn: count('I'),
      }
    })
    .sort((one, other) => (other.rate ?? -1) - (one.rate ?? -1) || other.load - one.load)
  const heaviest = lines.reduce<OfficerLine | undefined>(
    (most, line) => (most === undefined || line.load > most.load ? line : most),
    undefined,
  )
  const judged = lines.filter(({ rate, target }) => rate !== null && target !== null)
  const reached = judged.filter(({ rate, target }) => Number(rate) >= Number(target)).length
  return (
    <ChartCard
      title={t.charts.officers}
      isStale={isStale}
      says={
        heaviest === undefined ? (
          t.results.nothing
        ) : (
          <>
            <strong>
              {judged.length === 0 ? t.results.noTarget : t.charts.reached(reached, judged.length)}
            </strong>{' '}
            {t.charts.heaviest(heaviest.name, t.charts.matters(heaviest.load))} {t.charts.notARanking}
          </>
        )
      }
      table={<OfficersTable lines={lines} />}
    >
      {heaviest === undefined ? (
        <Empty>{t.results.nothing}</Empty>
      ) : (
        <>
          <ul className="officer-rows">
            {lines.map((line) => (
              <OfficerRow key={line.key} line={line} heaviest={heaviest.load} />
            ))}
          </ul>
          <ul className="bar-legend">
            {judged.length > 0 && (
              <li>
                <span className="bar-key key-mark" /> {t.charts.targetLine}
              </li>
            )}
            <li>
              <span className="bar-key key-load" /> {t.charts.load}
            </li>
          </ul>
        </>
      )}
    </ChartCard>
  )
}

function OfficerRow({ line, heaviest }: { line: OfficerLine; heaviest: number }) {
  const { t } = useSpeech()
  const { name, rate, target, done, withMeans, load, withoutMeans, carriedOn } = line
  const isShort = rate !== null && target !== null && rate < target
  const against = target === null ? '' : `, ${t.results.target(showRate(target))}`
  return (
    <li className="officer-row">
      <span className="bar-name">{name}</span>
      <span className="officer-bar">
        <Bar
          label={`${name}: ${showRate(rate)}${against}`}
          parts={[{ value: Math.min(rate ?? 0, 10_000), tone: isShort ? 'short' : 'withMeans' }]}
          most={10_000}
          mark={target ?? undefined}
        />
        <small>
          <strong>{showRate(rate)}</strong> · {t.charts.doneOf(done, withMeans)}
        </small>
      </span>
      <span className="officer-bar">
        <Bar
          label={`${name}: ${t.charts.loadOf(load)}`}
          parts={[{ value: load, tone: 'load' }]}
          most={heaviest}
        />
        <small>{t.charts.carried(load, withoutMeans, carriedOn)}</small>
      </span>
    </li>
  )
}

function OfficersTable({ lines }: { lines: readonly OfficerLine[] }) {
  const { t } = useSpeech()
  const figuresOf = ({ rate, target, done, withMeans, load, withoutMeans, carriedOn }: OfficerLine) => [
    showRate(rate),
    showRate(target),
    done,
    withMeans,
    load,
    withoutMeans,
    carriedOn,
  ]
  return (
    <FiguresTable
      of={t.results.part.officer}
      columns={t.charts.officerColumns.map((name) => ({ key: name, name }))}
      rows={lines.map((line) => ({ key: line.key, name: line.name, figures: figuresOf(line) }))}
    />
  )
}
