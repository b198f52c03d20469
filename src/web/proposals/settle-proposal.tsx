import { App, Button } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Override } from '../acts/act-trouble.tsx'
import { keyOf } from '../acts/group-acts.ts'
import { RefusalList } from '../acts/refusal-list.tsx'
import { ApiProblem } from '../api/client.ts'
import { sendBack, signProposal, useRefreshProposals, withdraw } from '../api/proposals.ts'
import type { ProposalView } from '../api/types.ts'
import { writeFields } from '../fields/write-field.ts'
import { showDay } from '../format/day.ts'
import { describeError } from '../format/describe-error.ts'
import { useDesk } from '../matter/desk.tsx'
import { keepDraft } from '../parts/drafts.ts'
import { useSpeech } from '../words/language.tsx'
import { ReasonForm } from './reason-form.tsx'

interface SettleProps {
  proposal: ProposalView
  forMe: NonNullable<ProposalView['forMe']>
  tell: (sentence: string) => void
}

/** The buttons of who may sign; of who may not, why. */
export function Settle({ proposal, forMe, tell }: SettleProps) {
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
export function OfAuthor({ proposal, tell }: { proposal: ProposalView; tell: (sentence: string) => void }) {
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
