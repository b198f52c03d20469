import { App, Button, Form, Input } from 'antd'
import { type Measure, type Results, usePublished, useRecordFigure } from '../api/results.ts'
import { describeError } from '../format/describe-error.ts'
import { readRateText } from '../format/read-rate.ts'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { IndicatorField, MeasureField, SayField } from './figure-fields.tsx'
import { showFigure } from './show-figure.ts'

const rates = new Set(['H', 'J'])

interface PublishedCardProps {
  year: number
  months: number
  labels: Results['labels'] | undefined
  mayRecord: boolean
}

/** What was published of the period, always flagged as such; and entering a figure. */
export function PublishedCard({ year, months, labels = {}, mayRecord }: PublishedCardProps) {
  const { t, say } = useSpeech()
  const found = usePublished(year, months)
  const nameOf = (indicator: string) => {
    const label = labels[indicator]
    return label === undefined ? indicator : say(label)
  }
  return (
    <Card title={t.figures.published}>
      <p className="muted small">{t.figures.publishedWhy}</p>
      {found.isLoadingError ? (
        <Trouble error={found.error} retry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : found.data.published.length === 0 ? (
        <Empty>{t.figures.noPublished}</Empty>
      ) : (
        <ul className="result-lines">
          {found.data.published.map((one) => (
            <li key={`${one.measure}${one.indicator}`}>
              <Chip tone="calm">{t.figures.flag}</Chip>
              <span>
                {nameOf(one.indicator)}, {t.results.measures[one.measure].toLowerCase()}:{' '}
                <strong>{showFigure(one.indicator, one.value)}</strong>
                <small>{one.source}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && <PublishedForm year={year} months={months} labels={labels} />}
    </Card>
  )
}

interface Typed {
  measure: Measure
  indicator: string
  value: string
  source: string
}

function PublishedForm({ year, months, labels }: Required<Omit<PublishedCardProps, 'mayRecord'>>) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const [form] = Form.useForm<Typed>()
  const indicator = Form.useWatch('indicator', form) ?? 'H'
  const record = useRecordFigure()
  const readValue = (of: string, text: string): string | null => {
    if (rates.has(of)) return readRateText(text)?.toString() ?? null
    const digits = text.replace(/[.\s]/g, '')
    return /^\d{1,18}$/.test(digits) ? digits : null
  }
  return (
    <Form<Typed>
      name="published"
      form={form}
      layout="vertical"
      requiredMark={false}
      className="intake-row follow-form"
      initialValues={{ measure: 'matters', indicator: 'H' }}
      onFinish={({ measure, indicator: of, value, source }) =>
        record.mutate(
          {
            path: '/published',
            body: {
              year,
              months,
              measure,
              indicator: of,
              value: readValue(of, value) ?? '',
              source: source.trim(),
            },
          },
          {
            onSuccess: () => {
              // What was typed while the figures were read anew is the next one.
              if (form.getFieldValue('value') === value) form.resetFields(['value'])
              void message.success(t.figures.recorded)
            },
            onError: (error) => void message.error(describeError(error, t)),
          },
        )
      }
    >
      <IndicatorField labels={labels} />
      <MeasureField />
      <Form.Item
        name="value"
        label={rates.has(indicator) ? `${t.figures.value} (%)` : t.figures.value}
        dependencies={['indicator']}
        rules={[
          {
            validator: async (_rule: unknown, typed?: string) => {
              if (readValue(indicator, typed ?? '') === null)
                throw new Error(rates.has(indicator) ? t.yearPlan.badRate : t.figures.badWhole)
            },
          },
        ]}
      >
        <Input inputMode="decimal" autoComplete="off" maxLength={26} />
      </Form.Item>
      <SayField name="source" label={t.figures.source} />
      <div className="form-buttons">
        <Button htmlType="submit" loading={record.isPending}>
          {t.figures.recordPublished}
        </Button>
      </div>
    </Form>
  )
}
