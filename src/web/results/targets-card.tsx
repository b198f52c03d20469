import { App, Button, Form, Input } from 'antd'
import { usePeople } from '../api/people.ts'
import { type Measure, type Target, useRecordFigure, useTargets } from '../api/results.ts'
import { describeError } from '../format/describe-error.ts'
import { showRate } from '../format/rate.ts'
import { readRateText } from '../format/read-rate.ts'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { showMatterKind } from '../words/matters.ts'
import { MeasureField, SayField } from './figure-fields.tsx'

interface Typed {
  bearer: string
  kind: string
  measure: Measure
  rate: string
  source: string
}

/** The targets of a year: of the office, a unit, an officer, a kind of matter; and recording one. */
export function TargetsCard({ year, mayRecord }: { year: number; mayRecord: boolean }) {
  const { t } = useSpeech()
  const { data: people = [] } = usePeople()
  const targets = useTargets(year)
  const nameOf = (id: string) => people.find((one) => one.id === id)?.displayName ?? t.record.otherOfficer
  const whose = ({ officer, unit }: Target) =>
    officer !== null ? nameOf(officer) : unit !== null ? t.figures.unitOf(nameOf(unit)) : t.figures.whole
  return (
    <Card title={t.figures.targets}>
      {targets.isLoadingError ? (
        <Trouble error={targets.error} retry={() => void targets.refetch()} />
      ) : targets.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : targets.data.length === 0 ? (
        <Empty>{t.figures.noTargets}</Empty>
      ) : (
        <ul className="result-lines">
          {targets.data.map((one) => (
            <li key={`${one.measure}${one.officer}${one.unit}${one.kind}`}>
              <strong>{showRate(one.rate)}</strong>
              <span>
                {whose(one)}, {t.results.measures[one.measure].toLowerCase()}
                {one.kind === null ? '' : `, ${showMatterKind(one.kind, t).toLowerCase()}`}
                <small>{one.source}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && <TargetForm year={year} />}
    </Card>
  )
}

function TargetForm({ year }: { year: number }) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const { data: people = [] } = usePeople()
  const [form] = Form.useForm<Typed>()
  const record = useRecordFigure()
  const send = ({ bearer, kind, measure, rate, source }: Typed) => {
    const [who, id] = bearer.split(' ')
    record.mutate(
      {
        path: '/targets',
        body: {
          year,
          measure,
          rate: readRateText(rate) ?? 0,
          source: source.trim(),
          ...(who === 'office' ? {} : { [who as string]: id }),
          ...(kind === '' ? {} : { kind }),
        },
      },
      {
        onSuccess: () => {
          // What was typed while the figures were read anew is the next one.
          if (form.getFieldValue('rate') === rate) form.resetFields(['rate'])
          void message.success(t.figures.recorded)
        },
        onError: (error) => void message.error(describeError(error, t)),
      },
    )
  }
  return (
    <Form<Typed>
      name="target"
      form={form}
      layout="vertical"
      requiredMark={false}
      className="intake-row follow-form"
      initialValues={{ bearer: 'office', kind: '', measure: 'matters' }}
      onFinish={send}
    >
      <Form.Item name="bearer" label={t.figures.bearer}>
        <Select
          showSearch
          optionFilterProp="label"
          options={[
            { value: 'office', label: t.figures.whole },
            ...people
              .filter(({ role }) => role === 'divisionHead')
              .map(({ id, displayName }) => ({ value: `unit ${id}`, label: t.figures.unitOf(displayName) })),
            ...people
              .filter(({ role }) => role === 'officer')
              .map(({ id, displayName }) => ({ value: `officer ${id}`, label: displayName })),
          ]}
        />
      </Form.Item>
      <Form.Item name="kind" label={t.figures.kind}>
        <Select
          options={[
            { value: '', label: t.figures.anyKind },
            { value: 'exOfficio', label: showMatterKind('exOfficio', t) },
            { value: 'onRequest', label: showMatterKind('onRequest', t) },
          ]}
        />
      </Form.Item>
      <MeasureField />
      <Form.Item
        name="rate"
        label={t.figures.rate}
        rules={[
          {
            validator: async (_rule: unknown, typed?: string) => {
              if (readRateText(typed ?? '') === null) throw new Error(t.yearPlan.badRate)
            },
          },
        ]}
      >
        <Input inputMode="decimal" autoComplete="off" maxLength={7} />
      </Form.Item>
      <SayField name="source" label={t.figures.source} />
      <div className="form-buttons">
        <Button htmlType="submit" loading={record.isPending}>
          {t.figures.record}
        </Button>
      </div>
    </Form>
  )
}
