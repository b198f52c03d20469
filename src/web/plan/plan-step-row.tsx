import { Button, Form } from 'antd'
import { useId } from 'react'
import { DayInput } from '../fields/day-input.tsx'
import { SchemaFields } from '../fields/schema-fields.tsx'
import { readDay } from '../format/day.ts'
import { plain } from '../format/sentence.ts'
import { useDesk } from '../matter/desk.tsx'
import { Select } from '../parts/select.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'

/** One step of a plan as typed. */
export interface TypedStep {
  key: number
  act: string | null
  on: string
  asset?: string
  data: Record<string, unknown>
}

interface PlanStepRowProps {
  step: TypedStep
  change: (step: TypedStep) => void
  remove: () => void
}

/** One step of a plan: which act, on which day, on which asset, with which data. */
export function PlanStepRow({ step, change, remove }: PlanStepRowProps) {
  const { t, say } = useSpeech()
  const { law, today, names, matter } = useDesk()
  const id = useId()
  const definition = law.acts.find(({ act }) => act === step.act)
  const hasData = Object.keys(definition?.fields.properties ?? {}).length > 0
  const day = readDay(step.on, today)
  const known = names.references.assets
  return (
    <li className="plan-step">
      <div className="plan-step-line">
        <Select
          className="plan-act"
          aria-label={t.plan.act}
          value={step.act}
          placeholder={t.plan.act}
          onChange={(act) => change({ ...step, act, data: {} })}
          showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
          options={law.acts.map(({ act, label }) => ({ value: act, label: say(label) }))}
          popupMatchSelectWidth={false}
        />
        <DayInput
          id={id}
          aria-label={t.plan.day}
          today={today}
          value={step.on}
          onChange={(on) => change({ ...step, on })}
        />
        {definition?.scope === 'asset' && (
          <Select
            className="plan-asset"
            aria-label={t.plan.asset}
            value={step.asset ?? known.at(-1)?.value}
            onChange={(asset) => change({ ...step, asset })}
            options={known.map((one) => ({ ...one }))}
            popupMatchSelectWidth={false}
          />
        )}
        <Button
          type="text"
          aria-label={t.plan.remove}
          icon={<Icon name="cross" size={15} />}
          onClick={remove}
        />
      </div>
      {definition && hasData && (
        <details className="fold" open={(definition.fields.required?.length ?? 0) > 0}>
          <summary>{t.plan.dataFor(say(definition.label))}</summary>
          <Form
            key={step.act}
            layout="vertical"
            requiredMark={false}
            className="fold-body plan-data"
            initialValues={{ on: step.on, data: step.data }}
            onValuesChange={(_changed, all: { data?: Record<string, unknown> }) =>
              change({ ...step, data: all.data ?? {} })
            }
          >
            <SchemaFields
              schema={definition.fields}
              at={['data']}
              surroundings={{
                today: day !== null && day > matter.view.asOf ? day : today,
                references: names.references,
              }}
            />
          </Form>
        </details>
      )}
    </li>
  )
}
