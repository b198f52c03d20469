import { App, Button, InputNumber } from 'antd'
import { useState } from 'react'
import { type OfficeThreshold, useSetThresholds, useThresholds } from '../api/settings.ts'
import { showMoment } from '../format/moment.ts'
import { groupDigits } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { useSpeech } from '../words/language.tsx'

/** The numbers no law gives: what holds, what the default is, who chose it; the head sets them. */
export function ThresholdsCard() {
  const { t } = useSpeech()
  const thresholds = useThresholds()
  return (
    <Card title={t.settings.thresholds.title} className="settings-card settings-wide" id="nguong">
      <p className="small muted">{t.settings.thresholds.what}</p>
      {thresholds.isPending ? (
        <Loading room="form">{t.loading}</Loading>
      ) : thresholds.isLoadingError ? (
        <Trouble error={thresholds.error} retry={() => void thresholds.refetch()} />
      ) : (
        <ThresholdsForm
          key={JSON.stringify(thresholds.data.thresholds)}
          thresholds={thresholds.data.thresholds}
          mayChange={thresholds.data.mayChange}
        />
      )}
    </Card>
  )
}

interface ThresholdsFormProps {
  thresholds: readonly OfficeThreshold[]
  mayChange: boolean
}

function ThresholdsForm({ thresholds, mayChange }: ThresholdsFormProps) {
  const { t } = useSpeech()
  const words = t.settings.thresholds
  const { message } = App.useApp()
  const set = useSetThresholds()
  const [typed, setTyped] = useState<Readonly<Record<string, number | null>>>({})
  const [reason, setReason] = useState('')
  const changed = thresholds.filter(({ id, n }) => typed[id] !== undefined && typed[id] !== n)
  const isWhole = changed.every(({ id, min, max }) => {
    const n = typed[id]
    return typeof n === 'number' && Number.isInteger(n) && n >= min && n <= max
  })
  const drop = () => setTyped({})
  return (
    <div className="thresholds">
      <ul>
        {thresholds.map((one) => (
          <ThresholdLine
            key={one.id}
            threshold={one}
            value={typed[one.id] === undefined ? one.n : (typed[one.id] ?? null)}
            mayChange={mayChange}
            choose={(n) => setTyped({ ...typed, [one.id]: n })}
          />
        ))}
      </ul>
      {mayChange && changed.length > 0 && (
        <section className="settings-change" aria-label={words.apply}>
          <p>{words.changed(changed.length)}</p>
          <ReasonField id="ly-do-nguong" label={words.reason} value={reason} change={setReason} />
          <div className="form-buttons">
            <Button
              type="primary"
              disabled={reason.trim() === '' || !isWhole}
              loading={set.isPending}
              onClick={() =>
                set.mutate(
                  {
                    // The default is not a choice: taken again, it moves with the tables.
                    thresholds: Object.fromEntries(
                      changed.map(({ id, usual }) => [id, typed[id] === usual ? null : (typed[id] ?? null)]),
                    ),
                    reason: reason.trim(),
                  },
                  { onSuccess: () => void message.success(words.done) },
                )
              }
            >
              {words.apply}
            </Button>
            <Button onClick={drop}>{words.drop}</Button>
          </div>
          {set.isError && <Trouble error={set.error} />}
        </section>
      )}
    </div>
  )
}

interface ThresholdLineProps {
  threshold: OfficeThreshold
  value: number | null
  mayChange: boolean
  choose(n: number | null): void
}

function ThresholdLine({ threshold, value, mayChange, choose }: ThresholdLineProps) {
  const { t, say } = useSpeech()
  const words = t.settings.thresholds
  const { id, label, why, unit, usual, min, max, chosen } = threshold
  const units = unit === 'dong' ? words.dong : (t.compliance.units[unit] ?? unit)
  const isOut = value === null || value < min || value > max
  return (
    <li>
      <div>
        <label htmlFor={`nguong-${id}`}>{say(label)}</label>
        <p className="small muted">
          {say(why)} {words.usual(groupDigits(usual), units)}.{' '}
          {chosen === null
            ? `${words.notChosen}.`
            : `${words.chosenBy(chosen.by, showMoment(chosen.at))}: ${chosen.reason}`}
        </p>
        {mayChange && isOut && (
          <p className="form-error">{words.between(groupDigits(min), groupDigits(max))}</p>
        )}
      </div>
      <div className="threshold-value">
        <InputNumber
          id={`nguong-${id}`}
          value={value}
          precision={0}
          disabled={!mayChange}
          status={isOut ? 'error' : ''}
          formatter={(n) => (n === undefined ? '' : groupDigits(n))}
          parser={(text) => Number((text ?? '').replace(/\D/g, ''))}
          onChange={(n) => choose(n === null ? null : Number(n))}
        />
        <span>{units}</span>
        {mayChange && value !== usual && (
          <Button type="link" size="small" onClick={() => choose(usual)}>
            {words.back}
          </Button>
        )}
      </div>
    </li>
  )
}
