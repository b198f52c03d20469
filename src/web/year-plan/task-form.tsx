import { App, Button, Form, Input } from 'antd'
import { usePeople } from '../api/people.ts'
import { type TaskGoal, useChangePlans, type WorkPlan, type WorkPlans } from '../api/year-plan.ts'
import { DayField } from '../fields/day-field.tsx'
import { MoneyInput } from '../fields/money-input.tsx'
import { readDay } from '../format/day.ts'
import { readRateText } from '../format/read-rate.ts'
import { HandOverTrouble } from '../hand-over/trouble.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameWithRole } from '../words/roles.ts'

interface TaskFormProps {
  plan: WorkPlan
  measures: WorkPlans['measures']
  today: string
  close: () => void
}

interface Typed {
  title: string
  bearer: string
  measure: string
  goal?: string
  due: string
}

/** Gives a task of a plan to a person, a unit or the whole office. */
export function TaskForm({ plan, measures, today, close }: TaskFormProps) {
  const { t, say } = useSpeech()
  const { message } = App.useApp()
  const { data: people = [] } = usePeople()
  const [form] = Form.useForm<Typed>()
  const measure = Form.useWatch('measure', form) ?? 'told'
  const goal: TaskGoal = measures[measure]?.goal ?? 'none'
  const change = useChangePlans()
  const readGoal = (text = '') =>
    goal === 'rate'
      ? readRateText(text)
      : text.replace(/\D/g, '') === ''
        ? null
        : Number(text.replace(/\D/g, ''))
  const needsGoal = goal === 'rate' || goal === 'count' || goal === 'money'
  const send = ({ title, bearer, measure: by, goal: typed, due }: Typed) => {
    const [kind, id] = bearer.split(' ')
    change.mutate(
      {
        path: `/${plan.id}/tasks`,
        body: {
          title: title.trim(),
          measure: by,
          dueOn: readDay(due, today) ?? today,
          ...(kind === 'office' ? {} : { [kind as string]: id }),
          ...(needsGoal ? { goal: readGoal(typed) } : {}),
        },
      },
      {
        onSuccess: () => {
          void message.success(t.yearPlan.given)
          close()
        },
      },
    )
  }
  return (
    <Form<Typed>
      name={`task-${plan.id}`}
      form={form}
      layout="vertical"
      requiredMark={false}
      className="intake-row follow-form"
      initialValues={{ bearer: 'office', measure: 'told' }}
      onFinish={send}
    >
      <Form.Item
        name="title"
        label={t.yearPlan.task}
        className="intake-wide"
        rules={[{ required: true, whitespace: true, message: t.fields.needText }]}
      >
        <Input maxLength={1000} autoComplete="off" />
      </Form.Item>
      <Form.Item name="bearer" label={t.yearPlan.bearer}>
        <Select
          showSearch
          optionFilterProp="label"
          options={[
            { value: 'office', label: t.yearPlan.office },
            ...people
              .filter(({ role }) => role === 'divisionHead')
              .map(({ id, displayName }) => ({ value: `unit ${id}`, label: t.yearPlan.unitOf(displayName) })),
            ...people.map(({ id, displayName, role }) => ({
              value: `account ${id}`,
              label: nameWithRole(displayName, role, t),
            })),
          ]}
        />
      </Form.Item>
      <DayField name="due" label={t.yearPlan.due} today={today} />
      <Form.Item
        name="measure"
        label={t.yearPlan.measure}
        {...(goal === 'countThen' ? { extra: t.yearPlan.goalThen } : {})}
      >
        <Select
          options={Object.entries(measures).map(([value, { label }]) => ({ value, label: say(label) }))}
        />
      </Form.Item>
      {needsGoal && (
        <Form.Item
          name="goal"
          label={
            goal === 'rate' ? t.yearPlan.goalRate : goal === 'money' ? t.yearPlan.goalMoney : t.yearPlan.goal
          }
          rules={[
            {
              validator: async (_rule: unknown, typed?: string) => {
                if (readGoal(typed) === null)
                  throw new Error(goal === 'rate' ? t.yearPlan.badRate : t.yearPlan.badNumber)
              },
            },
          ]}
        >
          {goal === 'rate' ? <Input autoComplete="off" inputMode="decimal" /> : <MoneyInput />}
        </Form.Item>
      )}
      <div className="intake-wide" role="alert">
        {change.isError && <HandOverTrouble error={change.error} today={today} />}
      </div>
      <div className="form-buttons">
        <Button htmlType="submit" type="primary" loading={change.isPending}>
          {t.yearPlan.newTask}
        </Button>
        <Button onClick={close}>{t.proposals.cancel}</Button>
      </div>
    </Form>
  )
}
