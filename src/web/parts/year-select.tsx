import { useSpeech } from '../words/language.tsx'
import { Select } from './select.tsx'

interface YearSelectProps {
  value: number
  onChange: (year: number) => void
  /** The newest year offered, and how many of them going back. */
  newest: number
  count: number
  label?: string
}

/** Chooses a statistical year. */
export function YearSelect({ value, onChange, newest, count, label }: YearSelectProps) {
  const { t } = useSpeech()
  return (
    <Select
      className="period-choice"
      aria-label={label ?? t.results.year}
      value={value}
      onChange={onChange}
      options={Array.from({ length: count }, (_one, index) => ({
        value: newest - index,
        label: t.results.yearOf(newest - index),
      }))}
    />
  )
}
