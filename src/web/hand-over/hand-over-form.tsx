import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { type OfficerLoad, useHandOver, useMattersOf } from '../api/hand-over.ts'
import { usePeople } from '../api/people.ts'
import { mayDo } from '../api/session.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { Card } from '../parts/card.tsx'
import { ResultLines } from '../parts/result-lines.tsx'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { HandOverTrouble } from './trouble.tsx'

interface HandOverFormProps {
  from: string | null
  setFrom: (officer: string | null) => void
  loads: readonly OfficerLoad[]
  today: string
}

interface Typed {
  to: string
  which: 'all' | 'some'
  cases?: string[]
  reason: string
  on: string
}

/** Hands an officer's matters over to another: all that are open, or those chosen; one result line each. */
export function HandOverForm({ from, setFrom, loads, today }: HandOverFormProps) {
  const { t } = useSpeech()
  const [form] = Form.useForm<Typed>()
  const which = Form.useWatch('which', form) ?? 'all'
  const { data: people = [] } = usePeople()
  const matters = useMattersOf(from)
  const handOver = useHandOver()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const lines = (matters.data?.cases ?? []).map((line) => ({
    value: line.id,
    label: `${nameMatter(line, t)} · ${line.debtors ?? t.noName}`,
  }))
  const send = ({ to, cases, reason, on }: Typed) => {
    if (from === null) return
    setNames(new Map(lines.map(({ value, label }) => [value, label])))
    handOver.mutate({
      from,
      to,
      reason: reason.trim(),
      on: readDay(on, today) ?? today,
      ...(which === 'all' ? { all: true as const } : { caseIds: cases ?? [] }),
    })
  }
  const loadOf = (id: string) => loads.find(({ officer }) => officer.id === id)?.openMatters ?? 0
  const need = { required: true, message: t.fields.needChoice }
  const { data: done } = handOver
  return (
    <Card title={t.handOver.form} id="ban-giao">
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ which: 'all', on: showDay(today) }}
        onFinish={send}
        className="intake-row"
      >
        <Form.Item label={t.handOver.from} htmlFor="giao-tu">
          <Select
            id="giao-tu"
            value={from}
            onChange={setFrom}
            options={loads
              .filter(({ openMatters }) => openMatters > 0)
              .map(({ officer, openMatters }) => ({
                value: officer.id,
                label: t.handOver.withCount(officer.name, openMatters),
              }))}
          />
        </Form.Item>
        <Form.Item name="to" label={t.handOver.to} rules={[need]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={people
              .filter((one) => mayDo(one, 'takesMatters') && one.id !== from)
              .sort((one, other) => loadOf(one.id) - loadOf(other.id))
              .map(({ id, displayName }) => ({
                value: id,
                label: t.handOver.withCount(displayName, loadOf(id)),
              }))}
          />
        </Form.Item>
        <Form.Item name="on" label={t.acts.on} rules={[{ required: true, message: t.fields.needDay }]}>
          <DayInput today={today} latest={today} />
        </Form.Item>
        <Form.Item name="which" label={t.handOver.which}>
          <Radio.Group
            options={[
              { value: 'all', label: t.handOver.all },
              { value: 'some', label: t.handOver.some },
            ]}
          />
        </Form.Item>
        {which === 'some' && (
          <Form.Item name="cases" label={t.handOver.matters} rules={[need]} className="intake-wide">
            <Select mode="multiple" options={lines} optionFilterProp="label" loading={matters.isFetching} />
          </Form.Item>
        )}
        <Form.Item
          name="reason"
          label={t.handOver.reason}
          rules={[{ required: true, whitespace: true, message: t.fields.needText }]}
          className="intake-wide"
        >
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <div className="form-buttons intake-wide">
          <Button type="primary" htmlType="submit" disabled={from === null} loading={handOver.isPending}>
            {t.handOver.send}
          </Button>
          {from === null && <span className="muted small">{t.handOver.chooseFrom}</span>}
        </div>
      </Form>
      <div role="alert">{handOver.isError && <HandOverTrouble error={handOver.error} today={today} />}</div>
      {done !== undefined && (
        <>
          <p role="status">
            <strong>{t.proposals.results(done.accepted, done.refused)}</strong>{' '}
            {done.left > 0 && t.handOver.more(done.left)}
          </p>
          <ResultLines
            results={done.results}
            nameOf={({ caseId }) => (
              <Link href={`/viec/${caseId}`}>{names.get(caseId ?? '') ?? t.proposals.openMatter}</Link>
            )}
          />
        </>
      )}
    </Card>
  )
}
