import { Button } from 'antd'
import { useActsSince, useRefreshMatter, useRevision } from '../api/cases.ts'
import { useSpeech } from '../words/language.tsx'
import { ActsSince } from './acts-since.tsx'

interface ChangedMeanwhileProps {
  caseId: string
  revision: number
  /** While a form is open it tells the change itself, with what was recorded. */
  isQuiet: boolean
}

/** Tells that somebody recorded an act since the matter was read, which acts, and shows them when asked. */
export function ChangedMeanwhile({ caseId, revision, isQuiet }: ChangedMeanwhileProps) {
  const { t } = useSpeech()
  const latest = useRevision(caseId)
  const refresh = useRefreshMatter(caseId)
  const isBehind = !isQuiet && latest.data !== undefined && latest.data > revision
  const { data: acts = [] } = useActsSince(caseId, revision, isBehind ? latest.data : null)
  if (!isBehind) return null
  return (
    <div className="changed" role="status">
      <div>
        <p>{t.matter.changedMeanwhile}</p>
        {acts.length > 0 && <ActsSince acts={acts} />}
      </div>
      <Button size="small" onClick={() => void refresh()}>
        {t.matter.showChanges}
      </Button>
    </div>
  )
}
