import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { readRecordNow } from '../api/cases.ts'
import { ApiProblem } from '../api/client.ts'
import type { RecordEntry, Refusal } from '../api/types.ts'
import { describeError } from '../format/describe-error.ts'
import { tidySentence } from '../format/sentence.ts'
import { ActsSince } from '../matter/acts-since.tsx'
import { useDesk } from '../matter/desk.tsx'
import { useSpeech } from '../words/language.tsx'
import { RefusalList } from './refusal-list.tsx'

interface ActTroubleProps {
  problem: unknown
  /** The revision the form was begun on. */
  seen: number
  act: string
  asset: string | undefined
  carryOver: (revision: number) => Promise<void>
  override: (reason: string) => void
}

/** Why the API did not take an act: refused by law, changed meanwhile, or wrong in some field. */
export function ActTrouble({ problem, seen, act, asset, carryOver, override }: ActTroubleProps) {
  const { t, say } = useSpeech()
  const { person, asOf } = useDesk()
  const told = problem instanceof ApiProblem ? problem.problem : null
  if (told?.type === '/problems/stale-revision')
    return <Conflict seen={seen} now={told.revision ?? seen} carryOver={carryOver} />
  if (told?.refusals)
    return (
      <div className="trouble">
        <p className="trouble-title">{t.acts.refused}</p>
        <RefusalList
          refusals={told.refusals}
          day={asOf}
          act={act}
          {...(asset === undefined ? {} : { asset })}
        />
        {person.role === 'head' && <Override refusals={told.refusals} override={override} />}
      </div>
    )
  if (told?.errors) {
    const elsewhere = told.errors.filter(({ field }) => !/^\/(?:on|at|data\/)/.test(field))
    return (
      <div className="trouble">
        {elsewhere.length < told.errors.length && <p>{t.acts.faultsAbove}</p>}
        {told.errors.map(({ field, expected }) => (
          <p key={field} className="small">
            {field.replace(/^\/data\//, '')}: {tidySentence(say(expected))}
          </p>
        ))}
      </div>
    )
  }
  return (
    <div className="trouble">
      <p>{describeError(problem, t)}</p>
    </div>
  )
}

interface ConflictProps {
  seen: number
  now: number
  carryOver: (revision: number) => Promise<void>
}

/** The matter changed while the form was open: what was recorded meanwhile, and the offer to carry the entry over. */
function Conflict({ seen, now, carryOver }: ConflictProps) {
  const { t } = useSpeech()
  const { caseId } = useDesk()
  const [acts, setActs] = useState<RecordEntry[]>([])
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isGone = false
    readRecordNow(caseId).then(
      (all) => {
        if (!isGone) setActs(all.filter(({ seq }) => seq > seen))
      },
      () => {},
    )
    return () => {
      isGone = true
    }
  }, [caseId, seen])
  const latest = Math.max(now, ...acts.map(({ seq }) => seq))
  return (
    <div className="trouble conflict">
      <p className="trouble-title">{t.acts.conflict}</p>
      <p>{t.acts.conflictWhy}</p>
      {acts.length > 0 && (
        <>
          <p className="small">{t.acts.conflictActs}</p>
          <ActsSince acts={acts} />
        </>
      )}
      <Button
        type="primary"
        loading={isBusy}
        onClick={() => {
          setBusy(true)
          void carryOver(latest)
        }}
      >
        {t.acts.carryOver}
      </Button>
    </div>
  )
}

interface OverrideProps {
  refusals: readonly Refusal[]
  override: (reason: string) => void
  /** What the button says: an act is previewed first, a proposal is signed. */
  label?: string
}

/** A head may have an act recorded against a bar that is not hard; the API checks that again. */
export function Override({ refusals, override, label }: OverrideProps) {
  const { t } = useSpeech()
  const [reason, setReason] = useState('')
  if (refusals.some(({ hard }) => hard)) return null
  return (
    <details className="override">
      <summary>{t.acts.override}</summary>
      <p className="small muted">{t.acts.overrideWhy}</p>
      <Input.TextArea
        aria-label={t.acts.overrideReason}
        placeholder={t.acts.overrideReason}
        value={reason}
        maxLength={4000}
        rows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button danger disabled={reason.trim() === ''} onClick={() => override(reason.trim())}>
        {label ?? t.acts.preview}
      </Button>
    </details>
  )
}
