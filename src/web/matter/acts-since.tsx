import type { RecordEntry } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { showMoment } from '../format/moment.ts'
import { useSpeech } from '../words/language.tsx'
import { useDesk } from './desk.tsx'

/** What was recorded since a matter was read: each act with its day, by whom and when it was recorded. */
export function ActsSince({ acts }: { acts: readonly RecordEntry[] }) {
  const { t, say } = useSpeech()
  const { law } = useDesk()
  return (
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
  )
}
