import { App, Button, Form, Input } from 'antd'
import { type Measure, type Results, useRecordFigure } from '../api/results.ts'
import { describeError } from '../format/describe-error.ts'
import { useSpeech } from '../words/language.tsx'
import { IndicatorField, MeasureField, SayField } from './figure-fields.tsx'

interface Typed {
  measure: Measure
  indicator: string
  change: string
  reason: string
}

interface AdjustFormProps {
  period: string
  labels: Results['labels']
  close: () => void
}

/** A later correction of a closed period: the difference and why; the closed figures stay. */
export function AdjustForm({ period, labels, close }: AdjustFormProps) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const record = useRecordFigure()
  const readChange = (text: string): string | null => {
    const written = text.replace(/[.\s]/g, '').replace('−', '-')
    return /^-?\d{1,18}$/.test(written) ? written : null
  }
  return (
    <Form<Typed>
      name="adjust"
      layout="vertical"
      requiredMark={false}
      className="intake-row follow-form"
      initialValues={{ measure: 'matters', indicator: 'A2' }}
      onFinish={({ change, reason, ...of }) =>
        record.mutate(
          {
            path: `/closed-periods/${period}/adjustments`,
            body: { ...of, change: readChange(change) ?? '', reason: reason.trim() },
          },
          {
            onSuccess: () => {
              void message.success(t.figures.recorded)
              close()
            },
            onError: (error) => void message.error(describeError(error, t)),
          },
        )
      }
    >
      <p className="muted small intake-wide">{t.figures.adjustWhy}</p>
      <IndicatorField labels={labels} />
      <MeasureField />
      <Form.Item
        name="change"
        label={t.figures.change}
        rules={[
          {
            validator: async (_rule: unknown, typed?: string) => {
              if (readChange(typed ?? '') === null) throw new Error(t.figures.badWhole)
            },
          },
        ]}
      >
        <Input autoComplete="off" maxLength={26} />
      </Form.Item>
      <SayField name="reason" label={t.figures.reason} className="intake-wide" />
      <div className="form-buttons">
        <Button htmlType="submit" type="primary" loading={record.isPending}>
          {t.figures.recordAdjustment}
        </Button>
        <Button onClick={close}>{t.proposals.cancel}</Button>
      </div>
    </Form>
  )
}
