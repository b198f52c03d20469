import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { AdvanceLines } from '../acts/act-preview.tsx'
import { RefusalList } from '../acts/refusal-list.tsx'
import { useProposal } from '../api/proposals.ts'
import type { ProposalView, Trial } from '../api/types.ts'
import { showDay } from '../format/day.ts'
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
import { OfAuthor, Settle } from './settle-proposal.tsx'

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
      {proposal.isLoadingError ? (
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
