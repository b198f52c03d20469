import { useCheckpoint } from '../api/journal.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { groupDigits } from '../format/money.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Fold } from '../parts/fold.tsx'
import { Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { ProofHelp } from './proof-help.tsx'

/** The latest signed checkpoint of the office: when, how many entries, which root, by which key, to be taken outside. */
export function CheckpointFold() {
  const { t } = useSpeech()
  const words = t.journal.proof
  const { data: latest, isPending, isLoadingError, error, refetch } = useCheckpoint()
  if (isPending) return null
  if (isLoadingError) return <Trouble error={error} retry={() => void refetch()} />
  if (latest === null)
    return (
      <Fold summary={words.none} className="checkpoint">
        <p>{words.noneWhy}</p>
        <ProofHelp />
      </Fold>
    )
  const { size, root, madeAt, closesOn, verifierKeys, waiting } = latest
  return (
    <Fold summary={words.latest(groupDigits(size), showMoment(madeAt))} className="checkpoint">
      <dl>
        <dt>{words.madeAt}</dt>
        <dd>
          {showMoment(madeAt)}
          {closesOn !== null && ` (${words.closes(showDay(closesOn))})`}
        </dd>
        <dt>{words.size}</dt>
        <dd>
          {groupDigits(size)}
          {waiting > 0 && `. ${words.waiting(groupDigits(waiting))}`}
        </dd>
        <dt>{words.root}</dt>
        <dd>
          <code title={root}>{root.slice(0, 12)}…</code>
        </dd>
        <dt>{words.key}</dt>
        <dd>
          {verifierKeys.map((key) => (
            <p key={key}>
              <code>{key}</code>
            </p>
          ))}
          <p className="small muted">{words.keyWhat}</p>
        </dd>
      </dl>
      <DownloadButton label={words.takeCheckpoint} path="/audit/checkpoint" query={{ as: 'note' }} />
      <ProofHelp />
    </Fold>
  )
}
