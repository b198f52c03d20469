import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { type PlanStep, planCase } from '../api/cases.ts'
import { readField } from '../fields/read-field.ts'
import { addDays, readDay, showDay } from '../format/day.ts'
import { useDesk } from '../matter/desk.tsx'
import { Card } from '../parts/card.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'
import { PlanResult } from './plan-result.tsx'
import { PlanStepRow, type TypedStep } from './plan-step-row.tsx'

let lastKey = 0

/** "Thử trước": steps that lie ahead, played on a copy of the record, drawn on a calendar with Tết and days off. */
export function PlanTab() {
  const { t } = useSpeech()
  const { caseId, today, law, names } = useDesk()
  const [steps, setSteps] = useState<TypedStep[]>([])
  const [isStale, setStale] = useState(false)
  const plan = useMutation({ mutationFn: (asked: PlanStep[]) => planCase(caseId, asked) })
  const change = (next: TypedStep[]) => {
    setSteps(next)
    setStale(plan.data !== undefined)
  }
  const add = () => {
    lastKey += 1
    const last = readDay(steps.at(-1)?.on ?? '', today) ?? today
    const asset = names.references.assets[0]?.value
    const step: TypedStep = { key: lastKey, act: null, on: showDay(addDays(last, 1)), data: {} }
    change([...steps, asset === undefined ? step : { ...step, asset }])
  }
  const run = () => {
    setStale(false)
    plan.mutate(steps.flatMap((step) => toPlanStep(step)))
  }
  const toPlanStep = ({ act, on, asset, data }: TypedStep): PlanStep[] => {
    const day = readDay(on, today)
    if (act === null || day === null) return []
    const definition = law.acts.find((one) => one.act === act)
    const { properties = {}, required = [] } = definition?.fields ?? {}
    const values = Object.entries(properties).flatMap(([name, schema]) => {
      const context = { today: day > today ? day : today, actDay: day, t }
      const { value } = readField(name, schema, required.includes(name), data[name], context)
      return value === undefined ? [] : [[name, value] as const]
    })
    const ofAsset = definition?.scope === 'asset' && asset !== undefined ? { assetId: asset } : {}
    return [{ act, on: day, data: Object.fromEntries(values), ...ofAsset }]
  }
  const isReady =
    steps.length > 0 && steps.every(({ act, on }) => act !== null && readDay(on, today) !== null)
  return (
    <>
      <Card title={t.matter.tabs.plan} className="plan-card">
        <p className="muted">{t.plan.intro}</p>
        {steps.length === 0 && <Empty>{t.plan.noSteps}</Empty>}
        <ol className="plan-steps">
          {steps.map((step) => (
            <PlanStepRow
              key={step.key}
              step={step}
              change={(next) => change(steps.map((one) => (one.key === step.key ? next : one)))}
              remove={() => change(steps.filter(({ key }) => key !== step.key))}
            />
          ))}
        </ol>
        <div className="form-buttons">
          <Button icon={<Icon name="plus" size={15} />} onClick={add}>
            {t.plan.addStep}
          </Button>
          <Button type="primary" disabled={!isReady} loading={plan.isPending} onClick={run}>
            {t.plan.run}
          </Button>
          {isStale && <span className="muted small">{t.plan.stale}</span>}
        </div>
      </Card>
      {plan.isPending && <Loading>{t.plan.running}</Loading>}
      {plan.isError && <Trouble error={plan.error} retry={run} />}
      {plan.data && <PlanResult plan={plan.data} />}
    </>
  )
}
