import { Form, Input } from 'antd'
import { measures, type Results } from '../api/results.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

/** Of which indicator a figure is. */
export function IndicatorField({ labels }: { labels: Results['labels'] | undefined }) {
  const { t, say } = useSpeech()
  return (
    <Form.Item name="indicator" label={t.figures.indicator}>
      <Select
        showSearch
        optionFilterProp="label"
        options={Object.entries(labels ?? {}).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </Form.Item>
  )
}

/** In matters or in money. */
export function MeasureField() {
  const { t } = useSpeech()
  return (
    <Form.Item name="measure" label={t.figures.measure}>
      <Select
        options={measures.map((value) => ({
          value,
          label: t.results.measures[value],
        }))}
      />
    </Form.Item>
  )
}

/** Words that may not be left out: where a figure comes from, why it is adjusted. */
export function SayField({ name, label, className }: { name: string; label: string; className?: string }) {
  const { t } = useSpeech()
  return (
    <Form.Item
      name={name}
      label={label}
      {...(className === undefined ? {} : { className })}
      rules={[{ required: true, whitespace: true, message: t.fields.needText }]}
    >
      <Input autoComplete="off" maxLength={2000} />
    </Form.Item>
  )
}
