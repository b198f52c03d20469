import { App } from 'antd'
import { useState } from 'react'
import { usePeople } from '../api/people.ts'
import { type Results, useClosedPeriods, useClosePeriod } from '../api/results.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { showMoment } from '../format/moment.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { AdjustForm } from './adjust-form.tsx'
import { showFigure } from './show-figure.ts'

/** "Chốt kỳ": only the head, and only once; he is asked again, because nothing takes it back. */
export function CloseButton(props: {
  year: number
  months: number
  today: string
  lastDay: string | undefined
}) {
  const { year, months, today, lastDay } = props
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const { message } = App.useApp()
  const closed = useClosedPeriods()
  const close = useClosePeriod()
  const isClosed = closed.data?.some((one) => one.year === year && one.months === months) ?? false
  if (isClosed) return <span className="muted">{t.results.isClosed}</span>
  if (!mayDo(person, 'closesPeriods') || lastDay === undefined) return null
  if (today < lastDay) return <span className="muted">{t.results.closesFrom(showDay(lastDay))}</span>
  return (
    <AskTwice
      label={t.results.close}
      question={`${t.results.closeAsk(year, months)} ${t.results.closeWhy}`}
      isBusy={close.isPending}
      act={() =>
        close.mutate(
          { year, months },
          {
            onSuccess: () => void message.success(t.results.closed(year, months)),
            onError: (error) => void message.error(describeError(error, t)),
          },
        )
      }
    />
  )
}

/** The periods that were closed, each with its seal and what was adjusted since. */
export function ClosedPeriods({ labels }: Pick<Results, 'labels'>) {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const [adjusted, adjust] = useState<string | null>(null)
  const closed = useClosedPeriods()
  const { data: people = [] } = usePeople()
  if (closed.data === undefined) return null
  return (
    <Card title={t.results.closedPeriods}>
      {closed.data.length === 0 ? (
        <Empty>{t.results.noClosed}</Empty>
      ) : (
        <ul className="result-lines">
          {closed.data.map((one) => (
            <li key={one.id}>
              <strong>
                {t.results.yearOf(one.year)}, {t.results.months(one.months)}
              </strong>
              <span>
                {people.find(({ id }) => id === one.closedBy)?.displayName ?? t.record.noActor},{' '}
                {showMoment(one.closedAt)}
                {one.adjustments.map((change) => (
                  <small key={`${change.indicator}${change.reason}`}>
                    {t.results.adjusted(change.indicator, showFigure(change.indicator, change.change))}:{' '}
                    {change.reason}
                  </small>
                ))}
                <small className="seal">{t.results.seal(one.hash)}</small>
                {mayDo(person, 'closesPeriods') &&
                  (adjusted === one.id ? (
                    <AdjustForm period={one.id} labels={labels} close={() => adjust(null)} />
                  ) : (
                    <button type="button" className="text-button" onClick={() => adjust(one.id)}>
                      {t.figures.adjust}
                    </button>
                  ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
