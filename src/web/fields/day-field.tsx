import { Form } from 'antd'
import { readDay } from '../format/day.ts'
import { useSpeech } from '../words/language.tsx'
import { DayInput } from './day-input.tsx'

/** A day that must be given, in a form. */
export function DayField({ name, label, today }: { name: string; label: string; today: string }) {
  const { t } = useSpeech()
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        {
          validator: async (_rule: unknown, typed?: string) => {
            if (readDay(typed ?? '', today) === null) throw new Error(t.fields.badDay)
          },
        },
      ]}
    >
      <DayInput today={today} />
    </Form.Item>
  )
}
