import { App, Button, Form, Input } from 'antd'
import type { ReviewOutcome } from '../api/watch.ts'
import { useReviewFile } from '../api/year-plan.ts'
import { DayField } from '../fields/day-field.tsx'
import { readDay } from '../format/day.ts'
import { HandOverTrouble } from '../hand-over/trouble.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'

interface ReviewFormProps {
  year: number
  caseId: string
  today: string
  close: () => void
}

interface Typed {
  outcome: ReviewOutcome
  note?: string
  remedyBy?: string
}

const outcomes: readonly ReviewOutcome[] = ['inOrder', 'toRemedy', 'remedied']

/** Writes down what the review of a file came to. */
export function ReviewForm({ year, caseId, today, close }: ReviewFormProps) {
  const { t } = useSpeech()
  const { message } = App.useApp()
  const [form] = Form.useForm<Typed>()
  const outcome = Form.useWatch('outcome', form) ?? 'inOrder'
  const review = useReviewFile()
  return (
    <Form<Typed>
      name={`review-${caseId}`}
      form={form}
      layout="vertical"
      requiredMark={false}
      className="intake-row follow-form"
      initialValues={{ outcome: 'inOrder' }}
      onFinish={({ outcome: found, note = '', remedyBy = '' }) =>
        review.mutate(
          {
            year,
            caseId,
            outcome: found,
            note: note.trim(),
            ...(found === 'toRemedy' ? { remedyBy: readDay(remedyBy, today) ?? today } : {}),
          },
          {
            onSuccess: () => {
              void message.success(t.yearPlan.saved)
              close()
            },
          },
        )
      }
    >
      <Form.Item name="outcome" label={t.review.outcome}>
        <Select options={outcomes.map((value) => ({ value, label: t.watch.reviews[value] }))} />
      </Form.Item>
      {outcome === 'toRemedy' && <DayField name="remedyBy" label={t.review.remedyBy} today={today} />}
      <Form.Item
        name="note"
        label={t.review.note}
        className="intake-wide"
        rules={[{ required: outcome !== 'inOrder', whitespace: true, message: t.fields.needText }]}
      >
        <Input.TextArea maxLength={4000} rows={3} />
      </Form.Item>
      <div className="intake-wide" role="alert">
        {review.isError && <HandOverTrouble error={review.error} today={today} />}
      </div>
      <div className="form-buttons">
        <Button htmlType="submit" type="primary" loading={review.isPending}>
          {t.yearPlan.send}
        </Button>
        <Button onClick={close}>{t.proposals.cancel}</Button>
      </div>
    </Form>
  )
}
