import { App, Button, Form, InputNumber } from 'antd'
import { usePerson } from '../api/session.ts'
import { useChooseThresholds, type WatchOverview } from '../api/watch.ts'
import { MoneyInput } from '../fields/money-input.tsx'
import { describeError } from '../format/describe-error.ts'
import { groupDigits } from '../format/money.ts'
import { Card } from '../parts/card.tsx'
import { useSpeech } from '../words/language.tsx'

interface Typed {
  meansMonths: number
  bankCreditAmount: string
  bankCreditMonths: number
}

const choosers = new Set(['head', 'divisionHead', 'administrator'])

/** The thresholds of the office, to be read by everybody and set by those who may. */
export function Thresholds({ overview }: { overview: WatchOverview }) {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const { message } = App.useApp()
  const choose = useChooseThresholds()
  const { thresholds, defaults } = overview
  const mayChoose = person !== null && person !== undefined && choosers.has(person.role)
  const need = { required: true, message: t.yearPlan.badNumber }
  return (
    <Card title={t.watch.thresholds}>
      <p className="muted small">
        {t.watch.defaults(
          defaults.meansMonths,
          groupDigits(defaults.bankCreditAmount),
          defaults.bankCreditMonths,
        )}
      </p>
      <Form<Typed>
        name="thresholds"
        key={JSON.stringify(thresholds)}
        layout="vertical"
        requiredMark={false}
        disabled={!mayChoose}
        initialValues={{ ...thresholds, bankCreditAmount: groupDigits(thresholds.bankCreditAmount) }}
        onFinish={({ bankCreditAmount, ...months }) =>
          choose.mutate(
            { ...months, bankCreditAmount: Number(bankCreditAmount.replace(/\D/g, '')) },
            {
              onSuccess: () => void message.success(t.watch.chosen),
              onError: (error) => void message.error(describeError(error, t)),
            },
          )
        }
      >
        <Form.Item name="meansMonths" label={t.watch.meansMonths} rules={[need]}>
          <InputNumber min={1} max={240} precision={0} />
        </Form.Item>
        <Form.Item name="bankCreditAmount" label={t.watch.bankCreditAmount} rules={[need]}>
          <MoneyInput />
        </Form.Item>
        <Form.Item name="bankCreditMonths" label={t.watch.bankCreditMonths} rules={[need]}>
          <InputNumber min={1} max={240} precision={0} />
        </Form.Item>
        {mayChoose && (
          <Button htmlType="submit" loading={choose.isPending}>
            {t.watch.choose}
          </Button>
        )}
      </Form>
    </Card>
  )
}
