import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import {
  type Conclusion,
  type Finding,
  type Inspection,
  useInspection,
  useInspectionStep,
} from '../api/compliance.ts'
import { mayDo, usePerson } from '../api/session.ts'
import { DayInput } from '../fields/day-input.tsx'
import { readDay, showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { AskTwice } from '../parts/ask-twice.tsx'
import { Card } from '../parts/card.tsx'
import { Fold } from '../parts/fold.tsx'
import { Empty, Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { howLate } from './describe-finding.ts'
import { FindingDrawer } from './finding-drawer.tsx'

/** One inspection: what was found in its files, remedies, the conclusion and its Word file. */
export function InspectionReader({ id, back, today }: { id: string; back: () => void; today: string }) {
  const { t, say } = useSpeech()
  const words = t.compliance
  const read = useInspection(id)
  const { data: person } = usePerson()
  const [opened, open] = useState<Finding | null>(null)
  if (read.isLoadingError) return <Trouble error={read.error} retry={() => void read.refetch()} />
  if (read.isPending) return <Loading>{t.loading}</Loading>
  const inspection = read.data
  const inspects = mayDo(person, 'inspects')
  return (
    <div className="page">
      <div className="say-buttons">
        <Button onClick={back}>{words.back}</Button>
        {inspection.conclusion !== null && (
          <Button href={`/api/v1/inspections/${id}/conclusion.docx`}>{words.word}</Button>
        )}
      </div>
      <Card
        title={inspection.title}
        aside={words.inspectionLine(inspection.files, inspection.findings, inspection.remedied)}
      >
        <p className="muted small">
          {inspection.decisionNumber} · {t.results.span(showDay(inspection.from), showDay(inspection.to))} ·{' '}
          {inspection.seed === null
            ? words.byHand
            : words.bySeed(words.strata[inspection.stratum ?? ''] ?? '', inspection.seed)}{' '}
          · {inspection.madeBy}
        </p>
        <Fold summary={`${words.files} (${inspection.cases.length})`}>
          <ul className="file-names">
            {inspection.cases.map((one) => (
              <li key={one.id}>
                <Link href={`/viec/${one.id}`}>{nameMatter(one, t)}</Link> {one.debtors}
                {one.officer === null ? '' : ` · ${one.officer}`}
              </li>
            ))}
          </ul>
        </Fold>
      </Card>
      <Card title={words.found}>
        {inspection.found.length === 0 ? (
          <Empty>{words.nothingFound}</Empty>
        ) : (
          <ul className="result-lines remedies">
            {inspection.found.map(({ finding, remedy }) => (
              <li key={finding.id}>
                <span>
                  <button type="button" className="text-button" onClick={() => open(finding)}>
                    {finding.kind.id === 'other' ? '' : `${finding.kind.id} `}
                    {say(finding.label)}, {nameMatter(finding.case, t)}
                  </button>
                  <small>
                    {[finding.ref, finding.due === null ? '' : showDay(finding.due), howLate(finding, t)]
                      .filter((text) => text !== '')
                      .join(' · ')}
                  </small>
                </span>
                <Remedy inspection={inspection} finding={finding.id} remedy={remedy} today={today} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={words.conclude}>
        {inspection.conclusion !== null ? (
          <dl className="facts">
            {conclusionParts.map((part) => (
              <ConclusionPart
                key={part}
                label={words.conclusionParts[part]}
                text={inspection.conclusion?.[part] ?? ''}
              />
            ))}
          </dl>
        ) : inspects ? (
          <ConclusionForm id={id} />
        ) : (
          <Empty>{words.draft}</Empty>
        )}
      </Card>
      <FindingDrawer finding={opened} close={() => open(null)} today={today} />
    </div>
  )
}

const conclusionParts = [
  'number',
  'done',
  'notDone',
  'shortcomings',
  'causes',
  'remedies',
  'proposals',
] as const

function ConclusionPart({ label, text }: { label: string; text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text === '' ? '–' : text}</dd>
    </>
  )
}

interface RemedyProps {
  inspection: Inspection
  finding: string
  remedy: Inspection['found'][number]['remedy']
  today: string
}

/** Where the remedy of a finding stands, and the next step this person may take. */
function Remedy({ inspection, finding, remedy, today }: RemedyProps) {
  const { t } = useSpeech()
  const words = t.compliance
  const { data: person } = usePerson()
  const { message } = App.useApp()
  const step = useInspectionStep(inspection.id)
  const [typed, type] = useState('')
  const inspects = mayDo(person, 'inspects')
  const works = mayDo(person, 'answersForSteps')
  const give = (body: object) =>
    step.mutate(
      { path: 'remedies', body: { finding, ...body } },
      { onError: (error) => void message.error(describeError(error, t)) },
    )
  const due = readDay(typed, today)
  const { state, dueOn } = remedy
  return (
    <span className="remedy">
      {state !== null && <span>{words.remedyStates[state](dueOn === null ? '' : showDay(dueOn))}</span>}
      {inspects && (state === null || state === 'ordered' || state === 'reopened') && (
        <span className="remedy-due no-print">
          <DayInput value={typed} onChange={type} today={today} aria-label={words.remedyDue} />
          <Button
            size="small"
            disabled={due === null}
            loading={step.isPending}
            onClick={() => give({ step: 'ordered', dueOn: due })}
          >
            {words.setDue}
          </Button>
        </span>
      )}
      {works && (state === 'ordered' || state === 'reopened') && (
        <Button size="small" loading={step.isPending} onClick={() => give({ step: 'remedied' })}>
          {words.report}
        </Button>
      )}
      {inspects && state === 'remedied' && (
        <Button size="small" loading={step.isPending} onClick={() => give({ step: 'confirmed' })}>
          {words.confirm}
        </Button>
      )}
      {inspects && (state === 'remedied' || state === 'confirmed') && (
        <Button size="small" type="text" loading={step.isPending} onClick={() => give({ step: 'reopened' })}>
          {words.reopen}
        </Button>
      )}
    </span>
  )
}

function ConclusionForm({ id }: { id: string }) {
  const { t } = useSpeech()
  const words = t.compliance
  const { message } = App.useApp()
  const step = useInspectionStep(id)
  const [said, say] = useState<Conclusion>({
    number: '',
    done: '',
    notDone: '',
    shortcomings: '',
    causes: '',
    remedies: '',
    proposals: '',
  })
  return (
    <div className="inspection-form no-print">
      {conclusionParts.map((part) => (
        <label key={part} htmlFor={`conclusion-${part}`}>
          {words.conclusionParts[part]}
          {part === 'number' ? (
            <Input
              id="conclusion-number"
              value={said.number}
              maxLength={100}
              onChange={(event) => say({ ...said, number: event.target.value })}
            />
          ) : (
            <Input.TextArea
              id={`conclusion-${part}`}
              rows={2}
              maxLength={8000}
              value={said[part]}
              onChange={(event) => say({ ...said, [part]: event.target.value })}
            />
          )}
        </label>
      ))}
      <AskTwice
        label={words.conclude}
        question={words.concludeAsk}
        isBusy={step.isPending}
        act={() =>
          step.mutate(
            { path: 'conclusion', body: said },
            { onError: (error) => void message.error(describeError(error, t)) },
          )
        }
      />
    </div>
  )
}
