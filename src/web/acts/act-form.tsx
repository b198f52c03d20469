import { Button, Form, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { type Order, sendAct, useRefreshMatter } from '../api/cases.ts'
import { ApiProblem, newKey } from '../api/client.ts'
import { propose } from '../api/proposals.ts'
import type { Advance, FieldSchema } from '../api/types.ts'
import { DayInput } from '../fields/day-input.tsx'
import { TimeInput } from '../fields/moment-input.tsx'
import { SchemaFields, unfoldFaults } from '../fields/schema-fields.tsx'
import { writeFields } from '../fields/write-field.ts'
import { showDay } from '../format/day.ts'
import { readTime } from '../format/moment.ts'
import { tidySentence } from '../format/sentence.ts'
import { useDesk } from '../matter/desk.tsx'
import { DraftNote } from '../parts/draft-note.tsx'
import { dropDraft, keepDraft, readDraft } from '../parts/drafts.ts'
import { useSpeech } from '../words/language.tsx'
import { ActPreview } from './act-preview.tsx'
import { ActTrouble } from './act-trouble.tsx'
import { goToFault, goToFirst } from './form-focus.ts'
import { needDay, pathOf, readTyped, type Typed } from './read-typed.ts'
import { useOfficerChoices } from './use-officer-choices.ts'

interface ActFormProps {
  act: string
  asset?: string
  fields: FieldSchema
  draftKey: string
  /** What the act must say, where a remedy or an earlier proposal says it. */
  fill?: Readonly<Record<string, unknown>>
  /** The act is submitted for somebody else's signature instead of recorded, in place of an earlier proposal perhaps. */
  proposal?: { replaces?: string }
  close: () => void
  done: (day: string) => void
}

/**
 * The form of an act out of its JSON schema: day, hour, data, then a preview, then the recording; or the submission to
 * whom it is for to sign.
 */
export function ActForm({ act, asset, fields, draftKey, fill, proposal, close, done }: ActFormProps) {
  const { t, say } = useSpeech()
  const { caseId, matter, today, asOf, names } = useDesk()
  const [form] = Form.useForm<Typed>()
  const refresh = useRefreshMatter(caseId)
  const accounts = useOfficerChoices(fields, names.references.accounts)
  const [begun] = useState(() => readDraft(caseId, draftKey))
  const [begunWith] = useState(() => {
    const data = { ...(begun?.['data'] as object), ...writeFields(fields.properties ?? {}, fill ?? {}) }
    return { on: showDay(asOf), at: '', ...begun, data }
  })
  const [preview, setPreview] = useState<{ advance: Advance; order: Order; key: string } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const [carried, setCarried] = useState(false)
  // The revision the person saw when he began: an act of somebody else since then must be told to him.
  const [revision, setRevision] = useState(matter.view.revision)
  // One key for one content: sent again after a broken connection, it is submitted once.
  const [key, setKey] = useState(newKey)
  const node = useRef<HTMLDivElement>(null)
  // What is typed while a preview is on its way makes that preview one of something else.
  const changes = useRef(0)

  useEffect(() => goToFirst(node.current), [])

  const clear = () => {
    setPreview(null)
    setProblem(null)
    setCarried(false)
  }
  const fail = (error: unknown) => {
    setPreview(null)
    setProblem(error)
    if (error instanceof ApiProblem && error.problem.errors) {
      const known = error.problem.errors.flatMap(({ field, expected }) => {
        const name = pathOf(field, fields)
        const sentence = t.fields.expected(tidySentence(say(expected)))
        return name === null ? [] : [{ name: name as never, errors: [sentence] }]
      })
      form.setFields(known)
      window.setTimeout(() => unfoldFaults(node.current), 0)
    }
  }
  /** What was typed, once every field is right; null where one is not, and the first of those has the focus. */
  const readForm = async (): Promise<Order | null> => {
    const typed = await form.validateFields().catch(() => null)
    if (typed === null) {
      goToFault(node.current)
      return null
    }
    return {
      act,
      ...readTyped(form.getFieldsValue(true) as Typed, fields, today, t),
      ...(asset === undefined ? {} : { assetId: asset }),
    }
  }
  const showPreview = async (override?: { reason: string }) => {
    setProblem(null)
    setSending(true)
    try {
      const typed = await readForm()
      if (typed === null) return
      const order: Order = { ...typed, ...(override === undefined ? {} : { override }) }
      const asked = changes.current
      const advance = await sendAct(caseId, order, { revision, dryRun: true })
      if (asked !== changes.current) return
      // One key for one intention: confirming again after a broken connection records nothing twice.
      setPreview({ advance, order, key: newKey() })
    } catch (error) {
      fail(error)
    } finally {
      setSending(false)
    }
  }
  const submit = async () => {
    setProblem(null)
    setSending(true)
    try {
      const order = await readForm()
      if (order === null) return
      const note = (form.getFieldValue('note') as string | undefined)?.trim()
      await propose(caseId, { ...order, ...(note ? { note } : {}), ...proposal }, revision, key)
      dropDraft(caseId, draftKey)
      await refresh()
      done(order.on)
    } catch (error) {
      fail(error)
    } finally {
      setSending(false)
    }
  }
  const record = async () => {
    if (preview === null) return
    setProblem(null)
    setSending(true)
    try {
      await sendAct(caseId, preview.order, { revision, dryRun: false, key: preview.key })
      dropDraft(caseId, draftKey)
      await refresh()
      done(preview.order.on)
    } catch (error) {
      // Nobody knows whether it arrived: what stands there, with its key, is sent again and does nothing twice.
      if (error instanceof ApiProblem && error.status === 0) setProblem(error)
      else fail(error)
    } finally {
      setSending(false)
    }
  }
  const carryOver = async (now: number) => {
    await refresh()
    setRevision(now)
    setProblem(null)
    setCarried(true)
  }
  const { properties = {} } = fields
  return (
    <div ref={node}>
      <Form<Typed>
        onKeyDown={(event) => {
          // Enter ends a line in some fields and opens a list in others; this sends the form from any of them.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || preview !== null) return
          event.preventDefault()
          form.submit()
        }}
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError
        initialValues={begunWith}
        onValuesChange={(_changed, all) => {
          changes.current += 1
          clear()
          setKey(newKey())
          keepDraft(caseId, draftKey, { ...all })
        }}
        onFinish={() => void (proposal === undefined ? showPreview() : submit())}
        onFinishFailed={() => goToFault(node.current)}
        className="act-form"
      >
        {begun !== null && (
          <DraftNote
            discard={() => {
              dropDraft(caseId, draftKey)
              form.setFieldsValue({ on: showDay(asOf), at: '', data: blank(properties) })
              clear()
            }}
          />
        )}
        <div className="act-data">
          <SchemaFields
            schema={fields}
            at={['data']}
            surroundings={{ today, references: { ...names.references, accounts } }}
            filled={begunWith.data}
          />
        </div>
        <div className="act-when">
          <Form.Item
            name="on"
            label={t.acts.on}
            rules={[{ validator: async (_rule, typed: string) => needDay(typed, today, t) }]}
          >
            <DayInput today={today} latest={today} />
          </Form.Item>
          <Form.Item
            name="at"
            label={
              <>
                {t.acts.at}
                <span className="optional">{t.optional}</span>
              </>
            }
            rules={[
              {
                validator: async (_rule, typed: string) => {
                  if (typed && readTime(typed) === null) throw new Error(t.fields.badTime)
                },
              },
            ]}
          >
            <TimeInput />
          </Form.Item>
        </div>
        {proposal !== undefined && (
          <Form.Item
            name="note"
            label={
              <>
                {t.proposals.note}
                <span className="optional">{t.optional}</span>
              </>
            }
          >
            <Input.TextArea rows={2} maxLength={4000} />
          </Form.Item>
        )}
        <div role="alert">
          {problem !== null && (
            <ActTrouble
              problem={problem}
              seen={revision}
              act={act}
              asset={asset}
              carryOver={carryOver}
              override={(reason) => void showPreview({ reason })}
            />
          )}
          {carried && <p className="carried">{t.acts.carriedOver}</p>}
        </div>
        {preview === null ? (
          <div className="form-buttons">
            <Button type="primary" htmlType="submit" loading={isSending}>
              {proposal === undefined ? t.acts.preview : t.proposals.submit}
            </Button>
            <Button onClick={close}>{t.acts.cancel}</Button>
          </div>
        ) : (
          <ActPreview
            advance={preview.advance}
            isSending={isSending}
            isUncertain={problem !== null}
            confirm={() => void record()}
            change={clear}
          />
        )}
      </Form>
      <p className="visually-hidden" role="status">
        {preview === null ? '' : t.acts.previewShown}
      </p>
    </div>
  )
}

function blank(properties: Readonly<Record<string, FieldSchema>>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, undefined]))
}
