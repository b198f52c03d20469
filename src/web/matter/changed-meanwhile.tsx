import { Button } from 'antd'
import { useActsSince, useRefreshMatter, useRevision } from '../api/cases.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

interface ChangedMeanwhileProps {
  caseId: string
  revision: number
  /** While a form is open it tells the change itself, with what was recorded. */
  isQuiet: boolean
}

/** Tells that somebody recorded an act since the matter was read, which acts, and shows them when asked. */
export function ChangedMeanwhile({ caseId, revision, isQuiet }: ChangedMeanwhileProps) {
  const { t, say } = useSpeech()
  const { law } = useDesk()
  const latest = useRevision(caseId)
  const refresh = useRefreshMatter(caseId)
  const isBehind = !isQuiet && latest.data !== undefined && latest.data > revision
  const { data: acts = [] } = useActsSince(caseId, revision, isBehind ? latest.data : null)
  if (!isBehind) return null
  return (
    <div className="changed" role="status">
      <div>
        <p>{t.matter.changedMeanwhile}</p>
        {acts.length > 0 && (
          <ul className="conflict-acts">
            {acts.map((act) => (
              <li key={act.seq}>
                <strong>{say(law.act(act.act))}</strong>, {showDay(act.on)}
                <small>
                  {act.actor.name ?? t.record.noActor}, {t.record.recordedAt(showMoment(act.recordedAt))}
                </small>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button size="small" onClick={() => void refresh()}>
        {t.matter.showChanges}
      </Button>
    </div>
  )
}
