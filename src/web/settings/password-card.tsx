import { App, Button, Form, Input } from 'antd'
import { ApiProblem } from '../api/client.ts'
import { useChangePassword } from '../api/settings.ts'
import { describeError } from '../format/describe-error.ts'
import { Card } from '../parts/card.tsx'
import { useSpeech } from '../words/language.tsx'

interface Typed {
  current: string
  next: string
  again: string
}

/** Changes the password; every other session of the person ends with it. */
export function PasswordCard() {
  const { t } = useSpeech()
  const words = t.settings.password
  const { message } = App.useApp()
  const [form] = Form.useForm<Typed>()
  const change = useChangePassword()
  const send = ({ current, next }: Typed) =>
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          form.resetFields()
          void message.success(words.done)
        },
        onError: (error) => {
          const fields = error instanceof ApiProblem ? (error.problem.errors ?? []) : []
          if (fields.some(({ field }) => field === '/current'))
            form.setFields([{ name: 'current', errors: [words.wrong] }])
          if (fields.some(({ field }) => field === '/next'))
            form.setFields([{ name: 'next', errors: [words.weak] }])
        },
      },
    )
  const isField = change.error instanceof ApiProblem && change.error.problem.errors !== undefined
  return (
    <Card title={words.title} className="settings-card">
      <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item
          name="current"
          label={words.current}
          rules={[{ required: true, message: words.needCurrent }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label={words.next} rules={[{ required: true, min: 10, message: words.short }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={words.again}
          dependencies={['next']}
          rules={[
            {
              validator: async (_rule, typed?: string) => {
                if (typed !== form.getFieldValue('next')) throw new Error(words.differs)
              },
            },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <p className="small muted">{words.others}</p>
        <div role="alert">
          {change.isError && !isField && <p className="form-error">{describeError(change.error, t)}</p>}
        </div>
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {words.change}
        </Button>
      </Form>
    </Card>
  )
}
