import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { ApiProblem } from '../api/client.ts'
import { useOpenCase } from '../api/intake.ts'
import { useLawWords } from '../api/law.ts'
import { mayDo, usePerson } from '../api/session.ts'
import type { IntakeChoices } from '../api/types.ts'
import { ChoiceInput } from '../fields/choice-input.tsx'
import { DayInput } from '../fields/day-input.tsx'
import { MoneyInput } from '../fields/money-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { tidySentence } from '../format/sentence.ts'
import { Card } from '../parts/card.tsx'
import { DraftNote } from '../parts/draft-note.tsx'
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.ts'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { usePageTitle } from '../parts/page-title.ts'
import { Select } from '../parts/select.tsx'
import { useSpeech } from '../words/language.tsx'
import { showMatterKind } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import { nameIntakeField, readIntake, type TypedIntake } from './read-intake.ts'

const [draftPlace, draftKey] = ['tiep-nhan', 'moi']

const blank = {
  kind: 'onRequest',
  judgment: { kind: 'civil', type: 'ordinary' },
  parties: [{ role: 'creditor' }, { role: 'debtor' }],
  obligations: [{ type: 'payMoney', from: '1', to: '0' }],
}

/** "Tiếp nhận việc mới": the judgment, its parties and obligations; then on to the new matter. */
export function IntakePage() {
  const { t } = useSpeech()
  const law = useLawWords()
  const [round, setRound] = useState(0)
  usePageTitle(t.intake.title)
  const { data: person } = usePerson()
  if (person && !mayDo(person, 'actsInMatters')) return <Empty>{t.intake.readsOnly}</Empty>
  if (law.isLoadingError) return <Trouble error={law.error} retry={() => void law.refetch()} />
  if (law.isPending) return <Loading>{t.loading}</Loading>
  return (
    <IntakeForm
      key={round}
      today={law.data.today}
      choices={law.data.intake}
      startAnew={() => setRound(round + 1)}
    />
  )
}

interface IntakeFormProps {
  today: string
  choices: IntakeChoices
  startAnew: () => void
}

function IntakeForm({ today, choices, startAnew }: IntakeFormProps) {
  const { t, say } = useSpeech()
  const [, go] = useLocation()
  const [form] = Form.useForm<TypedIntake>()
  const parties = Form.useWatch('parties', { form, preserve: true }) ?? []
  const open = useOpenCase()
  const [problem, setProblem] = useState<unknown>(null)
  const names = parties.map((party, index) => ({
    value: String(index),
    label: party?.name?.trim() || t.intake.party(index + 1),
  }))
  const choicesOf = (words: readonly string[]) =>
    words.map((value) => ({ value, label: showMatterKind(value, t) }))
  const [begun] = useState(() => readDraft(draftPlace, draftKey))
  const send = (typed: TypedIntake) => {
    setProblem(null)
    open.mutate(readIntake(typed, today), {
      onSuccess: ({ id }) => {
        dropDraft(draftPlace, draftKey)
        go(`/viec/${id}`)
      },
      onError: setProblem,
    })
  }
  const errors = problem instanceof ApiProblem ? problem.problem.errors : undefined
  const need = { required: true, whitespace: true, message: t.fields.needText }
  return (
    <div className="page intake">
      <div className="page-head">
        <h1>{t.intake.title}</h1>
      </div>
      <Form<TypedIntake>
        form={form}
        layout="vertical"
        requiredMark={false}
        // In the middle: at the edge it would lie under the bar of the page.
        scrollToFirstError={{ scrollMode: 'always', block: 'center', focus: true }}
        initialValues={begun ?? blank}
        onValuesChange={(_changed, all) => keepDraft(draftPlace, draftKey, { ...all })}
        onFinish={send}
        className="act-form"
      >
        {begun !== null && (
          <DraftNote
            discard={() => {
              dropDraft(draftPlace, draftKey)
              startAnew()
            }}
          />
        )}
        <Card title={t.intake.judgment}>
          <Form.Item name="kind" label={t.intake.kind}>
            <ChoiceInput required choices={choicesOf(['onRequest', 'exOfficio'])} />
          </Form.Item>
          <div className="intake-row">
            <Form.Item name={['judgment', 'number']} label={t.intake.number} rules={[need]}>
              <Input autoComplete="off" maxLength={100} />
            </Form.Item>
            <Form.Item name={['judgment', 'court']} label={t.intake.court} rules={[need]}>
              <Input autoComplete="off" maxLength={200} />
            </Form.Item>
            <Form.Item name={['judgment', 'date']} label={t.intake.date} rules={[dayRule(today, true, t)]}>
              <DayInput today={today} latest={today} />
            </Form.Item>
            <Form.Item
              name={['judgment', 'effectiveOn']}
              label={<Optional>{t.intake.effectiveOn}</Optional>}
              rules={[dayRule(today, false, t)]}
            >
              <DayInput today={today} />
            </Form.Item>
            <Form.Item name={['judgment', 'kind']} label={t.intake.judgmentKind}>
              <Select
                options={choices.judgmentKinds.map(({ kind, label }) => ({ value: kind, label: say(label) }))}
              />
            </Form.Item>
            <Form.Item name={['judgment', 'type']} label={t.intake.procedure}>
              <Select
                options={(['ordinary', 'interimMeasure', 'bankruptcy'] as const).map((value) => ({
                  value,
                  label: t.intake.procedures[value],
                }))}
              />
            </Form.Item>
            <Form.Item name="groups" label={<Optional>{t.intake.groups}</Optional>}>
              <Select
                mode="multiple"
                options={choices.groups.map(({ group, label }) => ({ value: group, label: say(label) }))}
              />
            </Form.Item>
          </div>
        </Card>
        <Card title={t.intake.parties}>
          <Form.List name="parties">
            {(rows, { add, remove }) => (
              <>
                {rows.map(({ key, name }, index) => (
                  <div key={key} className="intake-row intake-line">
                    <Form.Item name={[name, 'role']} label={t.intake.role}>
                      <Select
                        options={(['creditor', 'debtor', 'related'] as const).map((value) => ({
                          value,
                          label: showRole(value, t),
                        }))}
                      />
                    </Form.Item>
                    <Form.Item
                      name={[name, 'name']}
                      label={`${t.intake.name} ${index + 1}`}
                      rules={[need]}
                      className="intake-wide"
                    >
                      <Input autoComplete="off" maxLength={300} />
                    </Form.Item>
                    {index === rows.length - 1 && rows.length > 1 && (
                      <Button size="small" type="link" onClick={() => remove(name)}>
                        {t.fields.remove}
                      </Button>
                    )}
                  </div>
                ))}
                <Button size="small" onClick={() => add({ role: 'debtor' })}>
                  {t.intake.addParty}
                </Button>
              </>
            )}
          </Form.List>
        </Card>
        <Card title={t.intake.obligations}>
          <Form.List name="obligations">
            {(rows, { add, remove }) => (
              <>
                {rows.map(({ key, name }) => (
                  <div key={key} className="intake-row intake-line">
                    <Form.Item name={[name, 'type']} label={t.intake.type}>
                      <Select
                        showSearch={{ optionFilterProp: 'label' }}
                        options={choices.obligations.map(({ type, label }) => ({
                          value: type,
                          label: say(label),
                        }))}
                      />
                    </Form.Item>
                    <Form.Item
                      name={[name, 'amount']}
                      label={t.intake.amount}
                      dependencies={[['obligations', name, 'type']]}
                      rules={[
                        ({ getFieldValue }) => ({
                          validator: async (_rule, typed?: string) => {
                            const type = getFieldValue(['obligations', name, 'type'])
                            const isMoney = choices.obligations.some(
                              (one) => one.type === type && one.needsAmount,
                            )
                            if (isMoney && !Number(String(typed ?? '').replace(/\D/g, '')))
                              throw new Error(t.fields.needMoney)
                          },
                        }),
                      ]}
                    >
                      <MoneyInput unit={t.fields.dong} />
                    </Form.Item>
                    <Form.Item name={[name, 'from']} label={t.intake.from}>
                      <Select allowClear options={names} />
                    </Form.Item>
                    <Form.Item name={[name, 'to']} label={t.intake.to}>
                      <Select allowClear options={names} />
                    </Form.Item>
                    {rows.length > 1 && (
                      <Button size="small" type="link" onClick={() => remove(name)}>
                        {t.fields.remove}
                      </Button>
                    )}
                  </div>
                ))}
                <Button size="small" onClick={() => add({ type: 'payMoney', from: '1', to: '0' })}>
                  {t.intake.addObligation}
                </Button>
              </>
            )}
          </Form.List>
        </Card>
        <div role="alert">
          {problem !== null && (
            <div className="trouble">
              {errors === undefined ? (
                <p>{describeError(problem, t)}</p>
              ) : (
                errors.map(({ field, expected }) => (
                  <p key={field}>
                    {nameIntakeField(field, t)}: {tidySentence(say(expected))}
                  </p>
                ))
              )}
            </div>
          )}
        </div>
        <div className="form-buttons">
          <Button type="primary" htmlType="submit" loading={open.isPending}>
            {t.intake.open}
          </Button>
        </div>
      </Form>
    </div>
  )
}

function Optional({ children }: { children: string }) {
  const { t } = useSpeech()
  return (
    <>
      {children}
      <span className="optional">{t.optional}</span>
    </>
  )
}

function dayRule(today: string, isPast: boolean, t: Dictionary) {
  return {
    validator: async (_rule: unknown, typed?: string) => {
      if (!typed?.trim()) {
        if (isPast) throw new Error(t.fields.needDay)
        return
      }
      const day = readDay(typed, today)
      if (day === null) throw new Error(t.fields.badDay)
      if (isPast && day > today) throw new Error(t.fields.dayAhead(showDay(today)))
    },
  }
}
