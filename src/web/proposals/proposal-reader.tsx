import { App, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { AdvanceLines } from '../acts/act-preview.tsx'
import { Override } from '../acts/act-trouble.tsx'
import { keepDraft } from '../acts/drafts.ts'
import { keyOf } from '../acts/group-acts.ts'
import { RefusalList } from '../acts/refusal-list.tsx'
import { ApiProblem } from '../api/client.ts'
import { sendBack, signProposal, useProposal, useRefreshProposals, withdraw } from '../api/proposals.ts'
import type { ProposalView, Trial } from '../api/types.ts'
import { writeFields } from '../fields/write-field.ts'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { showMoment } from '../format/moment.ts'
import { tidySentence } from '../format/sentence.ts'
import { describeData } from '../matter/describe-data.ts'
import { useDesk } from '../matter/desk.tsx'
import { DeskOf } from '../matter/desk-of.tsx'
import { MatterFacts } from '../matter/matter-head.tsx'
import { Chip } from '../parts/chip.tsx'
import { Citations } from '../parts/citations.tsx'
import { Loading, Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { nameMatter } from '../words/matters.ts'
import { showRole } from '../words/roles.ts'
import { ReasonForm } from './reason-form.tsx'

interface ProposalReaderProps {
  id: string
  /** Told in a sentence what was done with the proposal. */
  tell: (sentence: string) => void
}

/** One proposal to be read before it is signed: what it says, on what law, what it would do today, what is odd. */
export function ProposalReader({ id, tell }: ProposalReaderProps) {
  const { t } = useSpeech()
  const proposal = useProposal(id)
  return (
    <section className="card reader" aria-label={t.proposals.content}>
      {proposal.isError ? (
        <Trouble error={proposal.error} retry={() => void proposal.refetch()} />
      ) : proposal.isPending ? (
        <Loading>{t.loading}</Loading>
      ) : (
        <DeskOf caseId={proposal.data.caseId}>
          <Reader proposal={proposal.data} tell={tell} />
        </DeskOf>
      )}
    </section>
  )
}

function Reader({ proposal, tell }: { proposal: ProposalView; tell: (sentence: string) => void }) {
  const { t, say } = useSpeech()
  const { matter, law, names, person } = useDesk()
  const { view } = matter
  const content = describeData(proposal, law, names, t)
  const sentBackWith = proposal.steps.findLast(({ step }) => step === 'sentBack')?.reason ?? null
  return (
    <>
      <header className="reader-head">
        <h2>{proposal.label === null ? proposal.act : say(proposal.label)}</h2>
        <p>
          <Link href={`/viec/${proposal.caseId}`}>
            {nameMatter({ number: view.number, judgmentNumber: view.judgment.number }, t)}
          </Link>
        </p>
        <p className="muted small">
          {t.proposals.by(proposal.author.name, showMoment(proposal.submittedAt))} ·{' '}
          {t.proposals.on(showDay(proposal.on))} ·{' '}
          {t.proposals.signer(proposal.signedBy.map((role) => showRole(role, t)).join(', '))}
        </p>
      </header>
      <MatterFacts />
      {sentBackWith !== null && (
        <p className="flag is-doubt">
          {t.proposals.states.sentBack}: {sentBackWith}
        </p>
      )}
      {proposal.stale && <p className="flag is-doubt">{t.proposals.staleWhy}</p>}
      <div className="reader-parts">
        <Part title={t.proposals.content}>
          {content.length === 0 ? (
            <p className="muted">{t.proposals.noContent}</p>
          ) : (
            <ul className="reader-lines">
              {content.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {proposal.note !== null && (
            <blockquote>
              <small>{t.proposals.noteTitle}</small>
              {proposal.note}
            </blockquote>
          )}
        </Part>
        <Part title={t.proposals.bases}>
          <Citations provisions={proposal.bases} day={proposal.on} />
        </Part>
      </div>
      {proposal.today !== null && <Today proposal={proposal} trial={proposal.today} />}
      {proposal.state === 'submitted' && proposal.forMe !== null && (
        <Settle proposal={proposal} forMe={proposal.forMe} tell={tell} />
      )}
      {proposal.author.id === person.id && <OfAuthor proposal={proposal} tell={tell} />}
      <Part title={t.proposals.history}>
        <ul className="reader-lines">
          {proposal.steps.map((step) => (
            <li key={step.seq}>
              {t.proposals.steps[step.step]}: {step.actor.name ?? t.noName}, {showMoment(step.recordedAt)}
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="reader-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** What the act would do today, whoever signs, and what is odd about it. */
function Today({ proposal, trial }: { proposal: ProposalView; trial: Trial }) {
  const { t, say } = useSpeech()
  const { asOf } = useDesk()
  if (trial.outcome === 'badInput')
    return (
      <Part title={t.proposals.faulty}>
        {trial.errors.map(({ field, expected }) => (
          <p key={field}>{tidySentence(say(expected))}</p>
        ))}
      </Part>
    )
  if (trial.outcome === 'refused')
    return (
      <Part title={t.proposals.refusedToday}>
        <RefusalList refusals={trial.refusals} day={asOf} act={proposal.act} />
      </Part>
    )
  const warnings = trial.findings.filter(({ kind }) => kind === 'warning' || kind === 'cannotJudge')
  return (
    <>
      <section className="preview" aria-label={t.proposals.ifSigned}>
        <h3>{t.proposals.ifSigned}</h3>
        <AdvanceLines advance={trial} />
      </section>
      <Part title={t.proposals.warnings}>
        {warnings.length === 0 ? (
          <p className="muted">{t.proposals.noWarnings}</p>
        ) : (
          <ul className="reader-warnings">
            {warnings.map((one) => (
              <li key={`${one.ref}${one.detail?.vi ?? ''}`}>
                <Chip tone="soon">{t.findings.warning}</Chip> {tidySentence(say(one.sentence))}
                {one.detail && <small>{tidySentence(say(one.detail))}</small>}
                <Citations provisions={one.articles} day={asOf} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  )
}

interface SettleProps {
  proposal: ProposalView
  forMe: NonNullable<ProposalView['forMe']>
  tell: (sentence: string) => void
}

/** The buttons of who may sign; of who may not, why. */
function Settle({ proposal, forMe, tell }: SettleProps) {
  const { t, say } = useSpeech()
  const { person, asOf } = useDesk()
  const { message } = App.useApp()
  const refresh = useRefreshProposals()
  const [isSending, setSending] = useState(false)
  const [asksReason, askReason] = useState(false)
  const label = proposal.label === null ? proposal.act : say(proposal.label)
  const lacksRight = forMe.refusals.some(({ requirement }) => requirement === 'mayGiveAct')
  const act = async (work: () => Promise<unknown>, told: string) => {
    setSending(true)
    try {
      await work()
      tell(told)
    } catch (error) {
      const hasChanged = error instanceof ApiProblem && error.problem.type === '/problems/stale-revision'
      void message.error(hasChanged ? t.proposals.conflict : describeError(error, t))
    } finally {
      setSending(false)
      await refresh()
    }
  }
  const sign = (override?: { reason: string }) =>
    act(() => signProposal(proposal.id, proposal.revision, override), t.proposals.signed(label))
  // The author reads below what became of it; that he may not sign it himself he knows.
  if (lacksRight)
    return proposal.author.id === person.id ? null : <p className="muted">{t.proposals.notYours}</p>
  // What stands against everybody is told above; here only what stands against this person.
  const known = new Set(
    proposal.today?.outcome === 'refused' ? proposal.today.refusals.map(({ ref }) => ref) : [],
  )
  const own = forMe.refusals.filter(({ ref }) => !known.has(ref))
  return (
    <div className="reader-settle">
      {own.length > 0 && (
        <div className="trouble">
          <p className="trouble-title">{t.proposals.notYours}</p>
          <RefusalList refusals={own} day={asOf} act={proposal.act} />
        </div>
      )}
      {asksReason ? (
        <ReasonForm
          label={t.proposals.sendBack}
          isSending={isSending}
          send={(reason) => void act(() => sendBack(proposal.id, reason), t.proposals.sentBack(label))}
          cancel={() => askReason(false)}
        />
      ) : (
        <div className="form-buttons">
          <Button type="primary" disabled={!forMe.maySign} loading={isSending} onClick={() => void sign()}>
            {t.proposals.sign}
          </Button>
          <Button disabled={isSending} onClick={() => askReason(true)}>
            {t.proposals.sendBack}
          </Button>
        </div>
      )}
      {person.role === 'head' && forMe.refusals.length > 0 && (
        <Override
          refusals={forMe.refusals}
          override={(reason) => void sign({ reason })}
          label={t.proposals.signAnyway}
        />
      )}
    </div>
  )
}

/** What its author may do with it: take it back while it waits, correct and submit it again afterwards. */
function OfAuthor({ proposal, tell }: { proposal: ProposalView; tell: (sentence: string) => void }) {
  const { t, say } = useSpeech()
  const { law } = useDesk()
  const { message } = App.useApp()
  const [, go] = useLocation()
  const refresh = useRefreshProposals()
  const [isSending, setSending] = useState(false)
  const { id, caseId, act, assetId, state } = proposal
  if (state === 'signed') return null
  if (proposal.replacedBy !== null) return <p className="muted">{t.proposals.replaced}</p>
  const takeBack = async () => {
    setSending(true)
    try {
      await withdraw(id)
      tell(t.proposals.withdrawn(proposal.label === null ? act : say(proposal.label)))
    } catch (error) {
      void message.error(describeError(error, t))
    } finally {
      setSending(false)
      await refresh()
    }
  }
  const resubmit = () => {
    const asset = assetId === null ? {} : { asset: assetId }
    keepDraft(caseId, keyOf({ act, ...asset }), {
      on: showDay(proposal.on),
      at: '',
      note: proposal.note ?? '',
      data: writeFields(law.fields(act), proposal.data),
    })
    const query = new URLSearchParams({
      lam: act,
      trinh: id,
      ...(assetId === null ? {} : { taisan: assetId }),
    })
    go(`/viec/${caseId}?${query}`)
  }
  return (
    <div className="form-buttons">
      {state === 'submitted' ? (
        <Button loading={isSending} onClick={() => void takeBack()}>
          {t.proposals.withdraw}
        </Button>
      ) : (
        <Button type="primary" onClick={resubmit}>
          {t.proposals.resubmit}
        </Button>
      )}
    </div>
  )
}
