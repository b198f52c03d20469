import { App, Button, Form, Input } from 'antd'
import { type DelegationView, useDelegate, useDelegations, useEndDelegation } from '../api/hand-over.ts'
import type { LawWords } from '../api/law.ts'
import { usePeople } from '../api/people.ts'
import { usePerson } from '../api/session.ts'
import { DayField } from '../fields/day-field.tsx'
import { readDay, showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Card } from '../parts/card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty, Trouble } from '../parts/notices.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameWithRole } from '../words/roles.ts'
import { hasEnded } from './has-ended.ts'
import { HandOverTrouble } from './trouble.tsx'

interface DelegationsProps {
  today: string
  law: LawWords
}

/** "Ủy quyền": who may sign for the head, what, from when until when; given and ended by the head. */
export function Delegations({ today, law }: DelegationsProps) {
  const { t } = useSpeech()
  const { data: person } = usePerson()
  const delegations = useDelegations()
  const isHead = person?.role === 'head'
  return (
    <Card title={t.handOver.delegations}>
      {delegations.isLoadingError ? (
        <Trouble error={delegations.error} retry={() => void delegations.refetch()} />
      ) : delegations.data?.length === 0 ? (
        <Empty>{t.handOver.noDelegations}</Empty>
      ) : (
        <ul className="result-lines">
          {delegations.data?.map((one) => (
            <DelegationLine key={one.id} delegation={one} today={today} law={law} mayEnd={isHead} />
          ))}
        </ul>
      )}
      {isHead && <DelegationForm today={today} law={law} />}
    </Card>
  )
}

interface DelegationLineProps extends DelegationsProps {
  delegation: DelegationView
  mayEnd: boolean
}

function DelegationLine({ delegation, today, law, mayEnd }: DelegationLineProps) {
  const { t, say } = useSpeech()
  const { message } = App.useApp()
  const end = useEndDelegation()
  const { id, to, acts, fromOn, untilOn, number, endedOn } = delegation
  const isOver = hasEnded(delegation, today)
  return (
    <li>
      <Chip tone={isOver ? 'quiet' : fromOn > today ? 'calm' : 'done'}>
        {isOver ? t.handOver.over : fromOn > today ? t.handOver.ahead : t.handOver.inForce}
      </Chip>
      <span>
        <strong>{nameWithRole(to.name, to.role, t)}</strong>, {number},{' '}
        {t.handOver.days(showDay(fromOn), showDay(endedOn ?? untilOn))}
        <small>{acts === 'all' ? t.handOver.allActs : acts.map((act) => say(law.act(act))).join(', ')}</small>
        {mayEnd && !isOver && endedOn === null && (
          <AskTwice
            label={t.handOver.end}
            question={t.handOver.endAsk}
            isBusy={end.isPending}
            act={() => end.mutate(id, { onError: (error) => void message.error(describeError(error, t)) })}
          />
        )}
      </span>
    </li>
  )
}

interface Typed {
  to: string
  acts?: string[]
  from: string
  until: string
  number: string
}

function DelegationForm({ today, law }: DelegationsProps) {
  const { t, say } = useSpeech()
  const [form] = Form.useForm<Typed>()
  const { data: people = [] } = usePeople()
  const { data: person } = usePerson()
  const delegate = useDelegate()
  const need = { required: true, message: t.fields.needChoice }
  const send = ({ to, acts = [], from, until, number }: Typed) =>
    delegate.mutate(
      {
        to,
        acts: acts.length === 0 ? 'all' : acts,
        from: readDay(from, today) ?? today,
        until: readDay(until, today) ?? today,
        number: number.trim(),
      },
      {
        onSuccess: () => {
          // What was typed while the delegations were read anew is the next one.
          if (form.getFieldValue('number') === number) form.resetFields()
        },
      },
    )
  return (
    <Form<Typed>
      // Two forms stand on this page; without a name of its own this one's fields would have the ids of the other's.
      name="delegation"
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ from: showDay(today) }}
      onFinish={send}
      className="intake-row delegation-form"
    >
      <Form.Item name="to" label={t.handOver.delegate} rules={[need]}>
        <Select
          options={people
            .filter(({ id, role }) => (role === 'divisionHead' || role === 'head') && id !== person?.id)
            .map(({ id, displayName, role }) => ({
              value: id,
              label: nameWithRole(displayName, role, t),
            }))}
        />
      </Form.Item>
      <Form.Item
        name="number"
        label={t.handOver.number}
        rules={[{ required: true, whitespace: true, message: t.fields.needText }]}
      >
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <DayField name="from" label={t.handOver.since} today={today} />
      <DayField name="until" label={t.handOver.until} today={today} />
      <Form.Item name="acts" label={t.handOver.acts} extra={t.handOver.actsHint} className="intake-wide">
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={law.acts
            .filter(({ by }) => by.includes('head'))
            .map(({ act, label }) => ({ value: act, label: say(label) }))}
        />
      </Form.Item>
      <div className="intake-wide" role="alert">
        {delegate.isError && <HandOverTrouble error={delegate.error} today={today} />}
      </div>
      <div className="form-buttons">
        <Button htmlType="submit" loading={delegate.isPending}>
          {t.handOver.give}
        </Button>
      </div>
    </Form>
  )
}
