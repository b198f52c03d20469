import { App, Button, Form, Input, Progress } from 'antd'
import { useState } from 'react'
import { usePeople } from '../api/people.ts'
import { mayDo, usePerson } from '../api/session.ts'
import {
  type PlanTask,
  type TaskGoal,
  useChangePlans,
  useWorkPlans,
  type WorkPlan,
  type WorkPlans,
} from '../api/year-plan.ts'
import { DayField } from '../fields/day-field.tsx'
import { readDay, showDay } from '../format/day.ts'
import { groupDigits } from '../format/money.ts'
import { showRate } from '../format/rate.ts'
import { HandOverTrouble } from '../hand-over/trouble.tsx'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { DownloadButton } from '../parts/download-button.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { TaskForm } from './task-form.tsx'
import { TellForm } from './tell-form.tsx'

const tones = { open: 'calm', reached: 'done', done: 'done', cancelled: 'quiet', overdue: 'late' } as const

/** The plans of a year with their tasks; who may plan draws up another and gives tasks. */
export function WorkPlansPart({ year, today }: { year: number; today: string }) {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const found = useWorkPlans(year)
  if (found.isLoadingError) return <Trouble error={found.error} retry={() => void found.refetch()} />
  if (found.isPending) return <Loading>{t.loading}</Loading>
  const mayPlan = mayDo(person, 'plans')
  const { plans, measures } = found.data
  return (
    <>
      {plans.length === 0 ? (
        <Card title={t.yearPlan.tabs.plan}>
          <Empty>{t.yearPlan.none}</Empty>
        </Card>
      ) : (
        plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} measures={measures} mayPlan={mayPlan} today={today} />
        ))
      )}
      {mayPlan && <PlanForm year={year} today={today} />}
    </>
  )
}

interface PlanCardProps {
  plan: WorkPlan
  measures: WorkPlans['measures']
  mayPlan: boolean
  today: string
}

function PlanCard({ plan, measures, mayPlan, today }: PlanCardProps) {
  const { t } = useSpeech()
  const [isGiving, give] = useState(false)
  return (
    <Card
      title={plan.title}
      aside={
        <DownloadButton
          label={t.watch.exportOne}
          path="/exports/work-plans.xlsx"
          query={{ year: String(plan.year) }}
        />
      }
    >
      <p className="muted">{t.yearPlan.issued(plan.number, showDay(plan.issuedOn))}</p>
      {plan.tasks.length === 0 ? (
        <Empty>{t.yearPlan.noTasks}</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard.
        <section className="table-scroll plan-tasks" tabIndex={0} aria-label={plan.title}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t.yearPlan.task}</th>
                <th scope="col">{t.yearPlan.bearer}</th>
                <th scope="col">{t.yearPlan.due}</th>
                <th scope="col">{t.yearPlan.progress}</th>
                <th scope="col">{t.yearPlan.state}</th>
              </tr>
            </thead>
            <tbody>
              {plan.tasks.map((task) => (
                <TaskRow key={task.id} task={task} measures={measures} mayPlan={mayPlan} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {mayPlan &&
        (isGiving ? (
          <TaskForm plan={plan} measures={measures} today={today} close={() => give(false)} />
        ) : (
          <div className="form-buttons">
            <Button onClick={() => give(true)}>{t.yearPlan.newTask}</Button>
          </div>
        ))}
    </Card>
  )
}

interface TaskRowProps {
  task: PlanTask
  measures: WorkPlans['measures']
  mayPlan: boolean
}

function TaskRow({ task, measures, mayPlan }: TaskRowProps) {
  const { t, say } = useSpeech()
  const { data: person } = usePerson()
  const { data: people = [] } = usePeople()
  const [isTelling, tell] = useState(false)
  const measure = measures[task.measure]
  const bearer = people.find(({ id }) => id === (task.account ?? task.unit))?.displayName
  const isOwn = person !== null && person !== undefined && [task.account, task.unit].includes(person.id)
  const percent = task.progress?.percent ?? task.told
  const last = task.entries.at(-1)
  return (
    <>
      <tr className="task-says">
        <td>
          {task.title}
          {last !== undefined && <small>{t.yearPlan.last(last.note)}</small>}
          {(mayPlan || isOwn) && (
            <button
              type="button"
              className="text-button"
              aria-expanded={isTelling}
              onClick={() => tell(!isTelling)}
            >
              {t.yearPlan.tell}
            </button>
          )}
        </td>
        <td>
          {task.account === null && task.unit === null
            ? t.yearPlan.office
            : task.unit === null
              ? bearer
              : t.yearPlan.unitOf(bearer ?? '')}
        </td>
        <td>{showDay(task.dueOn)}</td>
        <td>
          <span className="task-bar">
            <Progress
              percent={percent ?? 0}
              size="small"
              aria-label={`${t.yearPlan.progress}: ${task.title}`}
              strokeColor={task.state === 'overdue' ? '#a3201a' : '#0d5c53'}
              format={() => `${percent ?? 0}%`}
            />
          </span>
          <small>
            {measure !== undefined && say(measure.label)}
            {task.progress !== null && measure !== undefined
              ? `: ${showReached(task.progress, measure.goal, t.yearPlan.reached)}, ${t.yearPlan.computed}`
              : `: ${task.told === null ? t.yearPlan.notTold : t.yearPlan.told(task.told)}`}
          </small>
        </td>
        <td>
          <Chip tone={tones[task.state]}>{t.yearPlan.states[task.state]}</Chip>
        </td>
      </tr>
      {isTelling && (
        <tr>
          <td colSpan={5}>
            <TellForm task={task} mayPlan={mayPlan} close={() => tell(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

function showReached(
  { value, goal }: { value: number; goal: number | null },
  kind: TaskGoal,
  say: (value: string, goal: string) => string,
): string {
  const show = (one: number) => (kind === 'rate' ? showRate(one) : groupDigits(one))
  return goal === null ? show(value) : say(show(value), show(goal))
}

interface Typed {
  number: string
  title: string
  issuedOn: string
}

function PlanForm({ year, today }: { year: number; today: string }) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const [form] = Form.useForm<Typed>()
  const change = useChangePlans()
  const text = { required: true, whitespace: true, message: t.fields.needText }
  return (
    <Card title={t.yearPlan.newPlan}>
      <Form<Typed>
        name="plan"
        form={form}
        layout="vertical"
        requiredMark={false}
        className="intake-row"
        initialValues={{ issuedOn: showDay(today) }}
        onFinish={({ number, title, issuedOn }) =>
          change.mutate(
            {
              path: '',
              body: {
                year,
                number: number.trim(),
                title: title.trim(),
                issuedOn: readDay(issuedOn, today) ?? today,
              },
            },
            {
              onSuccess: () => {
                // What was typed while the plans were read anew is the next one.
                if (form.getFieldValue('title') === title) form.resetFields()
                void message.success(t.yearPlan.made)
              },
            },
          )
        }
      >
        <Form.Item name="title" label={t.yearPlan.name} rules={[text]} className="intake-wide">
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
        <Form.Item name="number" label={t.yearPlan.number} rules={[text]}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <DayField name="issuedOn" label={t.yearPlan.issuedOn} today={today} />
        <div className="intake-wide" role="alert">
          {change.isError && <HandOverTrouble error={change.error} today={today} />}
        </div>
        <div className="form-buttons">
          <Button htmlType="submit" loading={change.isPending}>
            {t.yearPlan.newPlan}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
