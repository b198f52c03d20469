import { App, Button, Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { type ReminderChoice, useKeepReminders, useReminderChoice } from '../api/settings.ts'
import type { Person } from '../api/types.ts'
import { describeError } from '../format/describe-error.ts'
import { Card } from '../parts/card.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

const kinds = ['due', 'superior', 'assigned', 'proposal'] as const

/** Which reminders come, on which days before, one by one or once a day at an hour. */
export function RemindersCard({ person }: { person: Person }) {
  const { t } = useSpeech()
  const choice = useReminderChoice()
  return (
    <Card title={t.settings.reminders.title} className="settings-card">
      {choice.isPending ? (
        <Loading room="form">{t.loading}</Loading>
      ) : choice.isLoadingError ? (
        <Trouble error={choice.error} retry={() => void choice.refetch()} />
      ) : (
        <RemindersForm begin={choice.data} days={choice.data.choosableDays} person={person} />
      )}
    </Card>
  )
}

interface RemindersFormProps {
  begin: ReminderChoice
  days: readonly number[]
  person: Person
}

function RemindersForm({ begin, days, person }: RemindersFormProps) {
  const { t } = useSpeech()
  const words = t.settings.reminders
  const { message } = App.useApp()
  const keep = useKeepReminders()
  const [choice, setChoice] = useState<ReminderChoice>({
    mode: begin.mode,
    daysBefore: begin.daysBefore,
    muted: begin.muted,
    digestHour: begin.digestHour,
  })
  const change = (part: Partial<ReminderChoice>) => setChoice({ ...choice, ...part })
  const shown = kinds.filter((kind) => kind !== 'superior' || person.role !== 'officer')
  return (
    <form
      className="settings-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(choice, {
          onSuccess: () => void message.success(words.saved),
        })
      }}
    >
      <fieldset>
        <legend>{words.before}</legend>
        <Radio.Group
          value={choice.daysBefore === null ? 'rule' : 'own'}
          onChange={(event) => change({ daysBefore: event.target.value === 'rule' ? null : [7, 3, 1] })}
          options={[
            { value: 'rule', label: words.byRule },
            { value: 'own', label: words.own },
          ]}
        />
        {choice.daysBefore !== null && (
          <Checkbox.Group
            className="settings-days"
            value={choice.daysBefore}
            onChange={(chosen) => change({ daysBefore: chosen as number[] })}
            options={days.map((count) => ({ value: count, label: words.days(count) }))}
          />
        )}
      </fieldset>
      <fieldset>
        <legend>{words.kinds}</legend>
        <Checkbox checked disabled>
          {words.late}
        </Checkbox>
        {shown.map((kind) => (
          <Checkbox
            key={kind}
            checked={!choice.muted.includes(kind)}
            onChange={(event) =>
              change({
                muted: event.target.checked
                  ? choice.muted.filter((one) => one !== kind)
                  : [...choice.muted, kind],
              })
            }
          >
            {words.kind[kind]}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.how}</legend>
        <Radio.Group
          value={choice.mode}
          onChange={(event) => change({ mode: event.target.value as ReminderChoice['mode'] })}
          options={[
            { value: 'single', label: words.single },
            { value: 'digest', label: words.digest },
          ]}
        />
        {choice.mode === 'digest' && (
          <Select
            aria-label={words.hour}
            className="settings-hour"
            value={choice.digestHour ?? -1}
            onChange={(hour) => change({ digestHour: hour === -1 ? null : hour })}
            options={[
              { value: -1, label: words.anyHour },
              ...[6, 7, 8, 9, 11, 13, 14, 16, 17].map((hour) => ({ value: hour, label: words.at(hour) })),
            ]}
          />
        )}
      </fieldset>
      <div role="alert">{keep.isError && <p className="form-error">{describeError(keep.error, t)}</p>}</div>
      <Button type="primary" htmlType="submit" loading={keep.isPending}>
        {words.save}
      </Button>
    </form>
  )
}
