import { Button, Drawer, Form } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { needDay, readTyped, type Typed } from '../acts/read-typed.ts'
import { acceptedOf, type BatchAnswer, giveActs, lookAtActs, useRefreshMatters } from '../api/batches.ts'
import { newKey } from '../api/client.ts'
import { usePeople } from '../api/people.ts'
import type { LawAct } from '../api/types.ts'
import { DayInput } from '../fields/day-input.tsx'
import { type References, SchemaFields } from '../fields/schema-fields.tsx'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { chooseAccounts } from '../matter/name-things.ts'
import { ResultLines } from '../parts/result-lines.tsx'
import { useAttempt } from '../parts/use-attempt.ts'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { type BatchAct, itemsOf, sharedFields } from './batch-items.ts'
import type { FoldedLine } from './fold-lines.ts'

interface BatchDrawerProps {
  act: LawAct
  lines: readonly FoldedLine[]
  today: string
  close: () => void
}

/** How far the batch is: typed in, looked at, given. */
type Step =
  | { at: 'typing' }
  | { at: 'looked'; items: readonly BatchAct[]; answer: BatchAnswer; key: string }
  | { at: 'given'; items: readonly BatchAct[]; answer: BatchAnswer }

/**
 * One act for many matters: typed once, looked at first (which would pass, which not, and why), then given where it
 * passes, in each matter by itself.
 */
export function BatchDrawer({ act, lines, today, close }: BatchDrawerProps) {
  const { t, say } = useSpeech()
  const { data: people = [] } = usePeople()
  const refresh = useRefreshMatters()
  const [form] = Form.useForm<Typed>()
  const [step, go] = useState<Step>({ at: 'typing' })
  const { attempt, isSending, problem } = useAttempt()
  const node = useRef<HTMLDivElement>(null)
  // What is typed while an answer is on its way makes that answer one about something else.
  const typed = useRef(0)
  const fields = sharedFields(act.fields)
  const words = t.worklist.batch
  const look = () =>
    attempt(async () => {
      const told = readTyped(form.getFieldsValue(true) as Typed, fields, today, t)
      const items = itemsOf(lines, act, told)
      const asked = typed.current
      const answer = await lookAtActs(items)
      if (asked === typed.current) go({ at: 'looked', items, answer, key: newKey() })
    })
  const give = () =>
    attempt(async () => {
      if (step.at !== 'looked') return
      const items = acceptedOf(step.items, step.answer)
      go({ at: 'given', items, answer: await giveActs(items, step.key) })
      await refresh()
    })
  const nameOf = ({ caseId }: BatchAct) => {
    const line = lines.find((one) => one.caseId === caseId)
    return line === undefined ? caseId : `${nameMatter(line, t)} · ${line.debtors ?? t.noName}`
  }
  return (
    <Drawer
      open
      onClose={close}
      mask={false}
      size={520}
      className="act-drawer"
      rootClassName="act-drawer-root"
      afterOpenChange={(isOpen) => {
        // Whoever was quicker and types already is left where he is.
        if (isOpen && !node.current?.contains(document.activeElement))
          node.current?.querySelector<HTMLElement>('input, textarea')?.focus()
      }}
      title={
        <>
          {say(act.label)}
          <small>{words.matters(new Set(lines.map(({ caseId }) => caseId)).size)}</small>
        </>
      }
    >
      <div ref={node}>
        {step.at !== 'given' && (
          <Form<Typed>
            form={form}
            layout="vertical"
            requiredMark={false}
            scrollToFirstError
            initialValues={{ on: showDay(today), at: '', data: {} }}
            onValuesChange={() => {
              typed.current += 1
              go({ at: 'typing' })
            }}
            onFinish={() => void look()}
            className="act-form"
          >
            <p className="muted">{words.each}</p>
            <SchemaFields
              schema={fields}
              at={['data']}
              surroundings={{
                today,
                references: { ...nothingToPointAt, accounts: chooseAccounts(people, t) },
              }}
            />
            <Form.Item
              name="on"
              label={t.acts.on}
              rules={[{ validator: async (_rule, typed: string) => needDay(typed, today, t) }]}
            >
              <DayInput today={today} latest={today} />
            </Form.Item>
            {step.at === 'typing' && (
              <div className="form-buttons">
                <Button type="primary" htmlType="submit" loading={isSending}>
                  {t.acts.preview}
                </Button>
                <Button onClick={close}>{t.acts.cancel}</Button>
              </div>
            )}
          </Form>
        )}
        {problem !== null && (
          <p role="alert" className="trouble">
            {describeError(problem, t)}
          </p>
        )}
        {step.at !== 'typing' && (
          <>
            <p role="status">
              <strong>
                {step.at === 'looked'
                  ? words.looked(step.answer.accepted, step.answer.refused)
                  : t.proposals.results(step.answer.accepted, step.answer.refused)}
              </strong>
            </p>
            <ResultLines
              results={step.answer.results}
              nameOf={({ index }) => {
                const item = step.items[index]
                return item === undefined ? null : <Link href={`/viec/${item.caseId}`}>{nameOf(item)}</Link>
              }}
            />
            <div className="form-buttons">
              {step.at === 'looked' ? (
                <>
                  <Button
                    type="primary"
                    autoFocus
                    disabled={step.answer.accepted === 0}
                    loading={isSending}
                    onClick={() => void give()}
                  >
                    {words.record(step.answer.accepted)}
                  </Button>
                  <Button onClick={() => go({ at: 'typing' })}>{t.acts.change}</Button>
                </>
              ) : (
                <Button type="primary" autoFocus onClick={close}>
                  {t.close}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </Drawer>
  )
}

/** A batch points into no single matter. */
const nothingToPointAt: Omit<References, 'accounts'> = {
  parties: [],
  obligations: [],
  documents: [],
  assets: [],
  limits: [],
}
