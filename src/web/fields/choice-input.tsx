import { Radio } from 'antd'
import { plain } from '../format/sentence.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

export interface Choice {
  value: string
  label: string
}

interface ChoiceInputProps {
  value?: string
  onChange?: (value: string | undefined) => void
  id?: string
  choices: readonly Choice[]
  required: boolean
}

const few = 3
// Longer choices stand under each other: a line that breaks anywhere is read wrongly.
const oneLine = 26

/** One of several things: a few stand open as buttons, more fold into a list that is searched without marks. */
export function ChoiceInput({ value, onChange, id, choices, required }: ChoiceInputProps) {
  const { t } = useSpeech()
  const isShort = choices.length <= few && choices.every(({ label }) => label.length <= 48)
  if (isShort) {
    const all = required ? choices : [...choices, { value: '', label: t.fields.none }]
    return (
      <Radio.Group
        id={id}
        className={all.some(({ label }) => label.length > oneLine) ? 'is-stacked' : ''}
        value={value ?? (required ? undefined : '')}
        onChange={(event) => onChange?.(event.target.value === '' ? undefined : event.target.value)}
        options={all.map((choice) => ({ ...choice }))}
      />
    )
  }
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      allowClear={!required}
      placeholder={required ? t.fields.choose : t.fields.none}
      showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
      options={choices.map((choice) => ({ ...choice }))}
      popupMatchSelectWidth={false}
    />
  )
}
