import { App, Button, Checkbox, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useMakeInspection } from '../api/compliance.ts'
import { describeError } from '../format/describe-error.ts'
import type { Span } from '../format/statistical-year.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

interface InspectionFormProps {
  span: Span
  cancel: () => void
  made: (id: string) => void
}

/** A new inspection: its name and decision, and a random sample of the period shown; the seed makes it the same again. */
export function InspectionForm({ span, cancel, made }: InspectionFormProps) {
  const { t } = useSpeech()
  const words = t.compliance
  const { message } = App.useApp()
  const make = useMakeInspection()
  const [title, setTitle] = useState('')
  const [decisionNumber, setDecision] = useState('')
  const [size, setSize] = useState(20)
  const [seed, setSeed] = useState(() => crypto.getRandomValues(new Uint16Array(1))[0] ?? 1)
  const [stratum, setStratum] = useState('all')
  const [noConflict, setNoConflict] = useState(false)
  const [isShort, setShort] = useState(false)
  const submit = () => {
    if (title.trim() === '' || decisionNumber.trim() === '' || !noConflict) return setShort(true)
    make.mutate(
      {
        title: title.trim(),
        decisionNumber: decisionNumber.trim(),
        ...span,
        noConflict,
        random: { seed, stratum, size },
      },
      {
        onSuccess: ({ id }) => made(id),
        onError: (error) => void message.error(describeError(error, t)),
      },
    )
  }
  return (
    <div className="inspection-form">
      <label htmlFor="inspection-title">
        {words.fields.title}
        <Input
          id="inspection-title"
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label htmlFor="inspection-decisionNumber">
        {words.fields.decisionNumber}
        <Input
          id="inspection-decisionNumber"
          value={decisionNumber}
          maxLength={100}
          onChange={(event) => setDecision(event.target.value)}
        />
      </label>
      <label htmlFor="inspection-stratum">
        {words.fields.stratum}
        <Select
          id="inspection-stratum"
          value={stratum}
          onChange={setStratum}
          options={Object.entries(words.strata).map(([value, label]) => ({ value, label }))}
        />
      </label>
      <label htmlFor="inspection-size">
        {words.fields.size}
        <InputNumber
          id="inspection-size"
          min={1}
          max={1000}
          precision={0}
          value={size}
          onChange={(value) => setSize(value ?? 1)}
        />
      </label>
      <label htmlFor="inspection-seed">
        {words.fields.seed}
        <InputNumber
          id="inspection-seed"
          min={0}
          max={4_294_967_295}
          precision={0}
          value={seed}
          onChange={(value) => setSeed(value ?? 0)}
        />
      </label>
      <Checkbox checked={noConflict} onChange={(event) => setNoConflict(event.target.checked)}>
        {words.fields.noConflict}
      </Checkbox>
      {isShort && (
        <p className="field-trouble" role="alert">
          {words.needFields}
        </p>
      )}
      <div className="say-buttons">
        <Button type="primary" loading={make.isPending} onClick={submit}>
          {words.make}
        </Button>
        <Button onClick={cancel}>{t.proposals.cancel}</Button>
      </div>
    </div>
  )
}
