import { Button } from 'antd'
import type { Refusal } from '../api/types.ts'
import { showDay } from '../format/day.ts'
import { tidySentence } from '../format/sentence.ts'
import { useDesk } from '../matter/desk.tsx'
import { Citations } from '../parts/citations.tsx'
import { useSpeech } from '../words/language.tsx'
import { showRole } from '../words/roles.ts'

interface RefusalListProps {
  refusals: readonly Refusal[]
  /** The day whose law is cited. */
  day: string
  /** The refused act, where it is known. */
  act?: string
  asset?: string
}

/** Why an act is refused: each reason with its sentence, its articles, and what cures it. */
export function RefusalList({ refusals, day, act, asset }: RefusalListProps) {
  const { say } = useSpeech()
  return (
    <ul className="refusals">
      {refusals.map((no) => (
        <li key={`${no.requirement}${no.ref}${no.detail?.vi ?? ''}`}>
          <p>
            {tidySentence(say(no.sentence))} <span className="row-ref">{no.ref}</span>
          </p>
          {/* The detail of an act out of order names states of the machine, which are no words for people. */}
          {no.detail && no.requirement !== 'order' && (
            <p className="refusal-detail">{tidySentence(say(no.detail))}</p>
          )}
          <Citations provisions={no.articles} day={day} />
          <RemedyLine refusal={no} act={act} asset={asset} />
        </li>
      ))}
    </ul>
  )
}

interface RemedyLineProps {
  refusal: Refusal
  act: string | undefined
  asset: string | undefined
}

/** What cures a refusal: a day to wait for, an act to give first (as a button), somebody else to ask, or nothing. */
function RemedyLine({ refusal: { remedy, requirement, detail }, act, asset }: RemedyLineProps) {
  const { t, say } = useSpeech()
  const { law, person, openAct } = useDesk()
  if (remedy.kind === 'wait') return <p className="remedy">{t.acts.wait(showDay(remedy.until))}</p>
  if (remedy.kind === 'none') {
    if (requirement === 'order' || remedy.why.vi === detail?.vi) return null
    return <p className="remedy remedy-none">{tidySentence(say(remedy.why))}</p>
  }
  const by = remedy.by ?? []
  const roles = by.map((role) => showRole(role, t)).join(', ')
  if (requirement === 'mayGiveAct') return <p className="remedy">{t.acts.authority(roles)}</p>
  if (remedy.act === act && remedy.data === undefined) return <p className="remedy">{t.acts.correct}</p>
  const isForOthers = by.length > 0 && !by.some((role) => role === person.role)
  const name = say(law.act(remedy.act))
  const fill = remedy.data === undefined ? {} : { fill: remedy.data }
  return (
    <p className="remedy">
      <Button size="small" className="remedy-act" onClick={() => openAct(remedy.act, asset, fill)}>
        {remedy.instead ? t.acts.doInstead(name) : t.acts.doFirst(name)}
      </Button>
      {isForOthers && <small> {t.acts.by(roles.toLowerCase())}</small>}
      {remedy.why && <small className="remedy-why">{tidySentence(say(remedy.why))}</small>}
    </p>
  )
}
