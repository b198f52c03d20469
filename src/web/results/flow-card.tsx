import { Link } from 'wouter'
import { type Flow, type StayDays, type StepFlow, useFlow } from '../api/charts.ts'
import { showDay } from '../format/day.ts'
import { Chip } from '../parts/chip.tsx'
import { FiguresTable } from '../parts/figures-table.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { Bar } from './bar.tsx'
import { ChartCard } from './chart-card.tsx'

/** "Dòng việc qua các bước": who came to each step and went on in a period, who stands there, and for how many days. */
export function FlowCard({ year, months }: { year: number; months: number }) {
  const { t } = useSpeech()
  const flow = useFlow(year, months)
  if (flow.isLoadingError) return <Trouble error={flow.error} retry={() => void flow.refetch()} />
  if (flow.isPending) return <Loading room="chart">{t.loading}</Loading>
  return <FlowChart flow={flow.data} isStale={flow.isPlaceholderData} />
}

function FlowChart({ flow, isStale }: { flow: Flow; isStale: boolean }) {
  const { t, say } = useSpeech()
  const { steps, labels, on, incomplete } = flow
  const nameOf = ({ stage }: StepFlow) => say(labels[stage] ?? { vi: stage, en: stage })
  const most = Math.max(...steps.map(({ atEnd }) => atEnd ?? 0))
  const fullest = steps.find(({ atEnd }) => atEnd === most && most > 0)
  const longest = Math.max(...steps.flatMap(({ took, waiting }) => [took?.p90 ?? 0, waiting?.p90 ?? 0]))
  return (
    <ChartCard
      title={t.charts.flow}
      isStale={isStale}
      says={
        fullest === undefined ? (
          t.charts.nobodyStands
        ) : (
          <>
            <strong>{t.charts.fullest(nameOf(fullest), t.charts.matters(most), showDay(on))}</strong>{' '}
            {t.charts.cameAndWent(fullest.entered, fullest.left)}
            {fullest.waiting !== null && ` ${t.charts.halfWait(fullest.waiting.median)}`}
            {incomplete > 0 && ` ${t.charts.incomplete(incomplete)}`}
          </>
        )
      }
      table={<FlowTable flow={flow} nameOf={nameOf} />}
    >
      <ol className="flow-rows">
        {steps.map((step) => (
          <StepRow
            key={step.stage}
            step={step}
            name={nameOf(step)}
            on={on}
            most={most}
            longest={longest}
            isFullest={step === fullest}
          />
        ))}
      </ol>
      <ul className="bar-legend">
        <li>
          <span className="bar-key key-took" /> {t.charts.took}
        </li>
        <li>
          <span className="bar-key key-waiting" /> {t.charts.waiting}
        </li>
        <li className="muted">{t.charts.daysRead}</li>
      </ul>
    </ChartCard>
  )
}

interface StepRowProps {
  step: StepFlow
  name: string
  on: string
  most: number
  longest: number
  isFullest: boolean
}

function StepRow({ step, name, on, most, longest, isFullest }: StepRowProps) {
  const { t } = useSpeech()
  const { stage, entered, left, atEnd, took, waiting } = step
  const isPilingUp = atEnd !== null && entered > left
  const row = (
    <>
      <span className="bar-name">{name}</span>
      {atEnd === null ? (
        <span className="muted">{t.charts.ended}</span>
      ) : (
        <Bar
          label={t.charts.standing(t.charts.matters(atEnd))}
          parts={[{ value: atEnd, tone: isFullest ? 'fullest' : 'withMeans' }]}
          most={most}
        />
      )}
      <span className="bar-count">{t.charts.matters(atEnd ?? entered)}</span>
    </>
  )
  return (
    <li>
      {atEnd === null || atEnd === 0 ? (
        <span className="bar-row">{row}</span>
      ) : (
        <Link className="bar-row" href={`/viec?${new URLSearchParams({ state: stage, on })}`}>
          {row}
        </Link>
      )}
      <div className="flow-more">
        <span className="flow-moves">
          {t.charts.moves(entered, left)}
          {isPilingUp && <Chip tone="soon">{t.charts.grew(entered - left)}</Chip>}
        </span>
        <span className="flow-days">
          <Days days={took} longest={longest} tone="took" name={t.charts.took} />
          <Days days={waiting} longest={longest} tone="waiting" name={t.charts.waiting} />
        </span>
      </div>
    </li>
  )
}

/** Days at a step as a line as long as nine of ten took at most, with a mark at the median. */
function Days(props: { days: StayDays | null; longest: number; tone: string; name: string }) {
  const { t } = useSpeech()
  const { days, longest, tone, name } = props
  if (days === null) return null
  const words = t.charts.days(days.median, days.p90)
  return (
    <span className="days-line">
      <Bar
        label={`${name}: ${words}`}
        parts={[{ value: days.p90, tone }]}
        most={longest}
        mark={days.median}
      />
      <small aria-hidden="true">{words}</small>
    </span>
  )
}

function FlowTable({ flow, nameOf }: { flow: Flow; nameOf: (step: StepFlow) => string }) {
  const { t } = useSpeech()
  const figuresOf = ({ atStart, entered, left, atEnd, took, waiting }: StepFlow) =>
    [atStart, entered, left, atEnd, took?.median, took?.p90, waiting?.median, waiting?.p90].map(
      (figure) => figure ?? '–',
    )
  return (
    <FiguresTable
      of={t.worklist.stage}
      columns={t.charts.columns.map((name) => ({ key: name, name }))}
      rows={flow.steps.map((step) => ({ key: step.stage, name: nameOf(step), figures: figuresOf(step) }))}
    />
  )
}
