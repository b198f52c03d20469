import { App, Button, Form, Input, InputNumber } from 'antd'
import { type PlanTask, type TaskStep, useChangePlans } from '../api/year-plan.ts'
import { describeError } from '../format/describe-error.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

interface TellFormProps {
  task: PlanTask
  mayPlan: boolean
  close: () => void
}

interface Typed {
  step: TaskStep
  percent?: number
  note: string
}

/** Tells how a task goes; only who plans takes it off or up again. */
export function TellForm({ task, mayPlan, close }: TellFormProps) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const change = useChangePlans()
  const steps: TaskStep[] = mayPlan ? ['progress', 'done', 'cancelled', 'reopened'] : ['progress', 'done']
  return (
    <Form<Typed>
      name={`tell-${task.id}`}
      layout="vertical"
      requiredMark={false}
      className="intake-row"
      initialValues={{ step: 'progress' }}
      onFinish={({ step, percent, note }) =>
        change.mutate(
          {
            path: `/tasks/${task.id}/entries`,
            body: {
              step,
              note: note.trim(),
              ...(percent === undefined || percent === null ? {} : { percent }),
            },
          },
          {
            onSuccess: () => {
              void message.success(t.yearPlan.saved)
              close()
            },
            onError: (error) => void message.error(describeError(error, t)),
          },
        )
      }
    >
      <Form.Item name="step" label={t.yearPlan.step}>
        <Select options={steps.map((value) => ({ value, label: t.yearPlan.steps[value] }))} />
      </Form.Item>
      <Form.Item name="percent" label={t.yearPlan.percent}>
        <InputNumber min={0} max={100} precision={0} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t.yearPlan.note}
        className="intake-wide"
        rules={[{ required: true, whitespace: true, message: t.fields.needText }]}
      >
        <Input maxLength={2000} autoComplete="off" />
      </Form.Item>
      <div className="form-buttons">
        <Button htmlType="submit" type="primary" loading={change.isPending}>
          {t.yearPlan.send}
        </Button>
        <Button onClick={close}>{t.proposals.cancel}</Button>
      </div>
    </Form>
  )
}
