import { Input } from 'antd'
import { useSpeech } from '../words/language.tsx'
import { DayInput } from './day-input.tsx'
import type { MomentText } from './read-field.ts'

interface MomentInputProps {
  value?: MomentText
  onChange?: (moment: MomentText) => void
  id?: string
  today: string
  label: string
}

/** A day with an hour of Vietnam. */
export function MomentInput({ value = { day: '', time: '' }, onChange, id, today, label }: MomentInputProps) {
  const { t } = useSpeech()
  return (
    <span className="moment-input">
      <DayInput id={id} value={value.day} today={today} onChange={(day) => onChange?.({ ...value, day })} />
      <TimeInput
        value={value.time}
        onChange={(time) => onChange?.({ ...value, time })}
        aria-label={`${label}: ${t.fields.hour}`}
      />
    </span>
  )
}

interface TimeInputProps {
  value?: string
  onChange?: (text: string) => void
  id?: string
  'aria-label'?: string
}

/** An hour of the day, 24 hours, typed as 8:00. */
export function TimeInput({ value = '', onChange, ...rest }: TimeInputProps) {
  const { t } = useSpeech()
  return (
    <Input
      {...rest}
      className="time-input"
      value={value}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder={t.fields.time}
      onChange={(event) => onChange?.(event.target.value)}
    />
  )
}
