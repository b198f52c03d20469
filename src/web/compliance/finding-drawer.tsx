import { App, Button, Drawer, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Finding, type Said, useSay, useStatements } from '../api/compliance.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { showMoment } from '../format/moment.ts'
import { Chip } from '../parts/chip.tsx'
import { Citations } from '../parts/citations.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import { ControlSheet } from './control-sheet.tsx'
import { addressOf, howLate, tones } from './describe-finding.ts'

interface FindingDrawerProps {
  finding: Finding | null
  close: () => void
  today: string
}

/** One finding: what the law says, when it was due and done, the way to its act, and what people say of it. */
export function FindingDrawer({ finding, close, today }: FindingDrawerProps) {
  const { say } = useSpeech()
  return (
    <Drawer
      open={finding !== null}
      onClose={close}
      size={520}
      title={
        finding === null
          ? ''
          : `${finding.kind.id === 'other' ? '' : `${finding.kind.id}. `}${say(finding.kind.label)}`
      }
      destroyOnHidden
    >
      {finding !== null && <OpenedFinding finding={finding} today={today} />}
    </Drawer>
  )
}

function OpenedFinding({ finding, today }: { finding: Finding; today: string }) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const late = howLate(finding, t)
  const entry = finding.act ?? finding.openedBy
  return (
    <div className="finding-open">
      <p>
        <Chip tone={tones[finding.state]}>{words.states[finding.state]}</Chip> {say(finding.sentence)}
      </p>
      <dl className="facts">
        <dt>{words.columns.matter}</dt>
        <dd>
          <Link href={`/viec/${finding.case.id}`}>{nameMatter(finding.case, t)}</Link> {finding.case.debtors}
        </dd>
        {finding.due !== null && (
          <>
            <dt>{words.columns.due}</dt>
            <dd>{showDay(finding.due)}</dd>
          </>
        )}
        <dt>{words.columns.done}</dt>
        <dd>
          {finding.done === null ? words.notDone : showDay(finding.done)}
          {late !== '' && finding.state !== 'watch' && ` (${words.columns.late.toLowerCase()} ${late})`}
        </dd>
        <dt>{words.who}</dt>
        <dd>
          {showRole(finding.whose, t)}
          {finding.officer !== null && ` · ${finding.officer.name}`}
        </dd>
        <dt>{words.criteria}</dt>
        <dd>{finding.kind.criteria.map((one) => words.criterion[one] ?? one).join(', ')}</dd>
        <dt>{words.basis}</dt>
        <dd>
          {finding.ref === finding.kind.id ? '' : finding.ref}{' '}
          <Citations provisions={finding.articles} day={finding.due ?? finding.done ?? today} />
          {finding.threshold !== null && (
            <span className="muted small">
              {words.threshold(
                say(finding.threshold.label),
                finding.threshold.n,
                words.units[finding.threshold.unit] ?? words.days,
              )}
              . {say(finding.threshold.why)}
            </span>
          )}
        </dd>
      </dl>
      <p>
        <Link href={addressOf(finding)}>
          {finding.act !== null ? words.openAct : entry !== null ? words.openStart : words.openMatter}
          {entry?.label ? `: ${say(entry.label)}, ${showDay(entry.on)}` : ''}
        </Link>
      </p>
      <Statements finding={finding} />
      <ControlSheet caseId={finding.case.id} />
    </div>
  )
}

function Statements({ finding }: { finding: Finding }) {
  const { t } = useSpeech()
  const words = t.compliance
  const statements = useStatements(finding.id)
  if (statements.isLoadingError)
    return <Trouble error={statements.error} retry={() => void statements.refetch()} />
  if (statements.isPending) return <Loading>{t.loading}</Loading>
  const last = statements.data.at(-1)
  return (
    <section aria-label={words.saidTitle} className="statements">
      <h3>{words.saidTitle}</h3>
      {statements.data.length === 0 ? (
        <Empty>{words.nobodySaid}</Empty>
      ) : (
        <ol>
          {statements.data.map((one) => (
            <li key={one.seq}>
              <strong>
                {words.said[one.step]}
                {one.cause === null ? '' : `: ${words.causes[one.cause]}`}
              </strong>
              <p>{one.text ?? words.erased}</p>
              <small>
                {one.by}, {showRole(one.role, t).toLowerCase()}, {showMoment(one.at)}
              </small>
            </li>
          ))}
        </ol>
      )}
      <SayForm finding={finding} waits={last?.step === 'explained' || last?.step === 'disputed'} />
    </section>
  )
}

/** What this person may say: who is concerned explains or disputes, who inspects answers what waits. */
function SayForm({ finding, waits }: { finding: Finding; waits: boolean }) {
  const { t } = useSpeech()
  const words = t.compliance
  const { data: person } = usePerson()
  const { message } = App.useApp()
  const say = useSay(finding.id)
  const [text, setText] = useState('')
  const [isShort, setShort] = useState(false)
  const answers = waits && mayDo(person, 'inspects')
  const speaks = mayDo(person, 'answersForSteps')
  if (!answers && !speaks) return null
  const tell = (step: Said['step'], cause?: 'outside' | 'noBreach') => {
    if (text.trim() === '') return setShort(true)
    setShort(false)
    say.mutate(
      { step, text: text.trim(), ...(cause === undefined ? {} : { cause }) },
      {
        onSuccess: () => {
          // What was typed while everything was read anew has not been said yet.
          setText((now) => (now === text ? '' : now))
          void message.success(words.recorded)
        },
        onError: (error) => void message.error(describeError(error, t)),
      },
    )
  }
  const label = answers ? words.answerText : words.text
  return (
    <div className="say-form">
      <label htmlFor="say-text">{label}</label>
      <Input.TextArea
        id="say-text"
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        {...(isShort
          ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': 'say-trouble' }
          : {})}
      />
      {isShort && (
        <p id="say-trouble" className="field-trouble" role="alert">
          {words.needText}
        </p>
      )}
      <div className="say-buttons">
        {answers ? (
          <>
            <Button loading={say.isPending} onClick={() => tell('accepted', 'outside')}>
              {words.acceptOutside}
            </Button>
            <Button loading={say.isPending} onClick={() => tell('accepted', 'noBreach')}>
              {words.acceptNoBreach}
            </Button>
            <Button loading={say.isPending} onClick={() => tell('rejected')}>
              {words.reject}
            </Button>
          </>
        ) : (
          <>
            <Button type="primary" loading={say.isPending} onClick={() => tell('explained')}>
              {words.explain}
            </Button>
            <Button loading={say.isPending} onClick={() => tell('disputed')}>
              {words.dispute}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
