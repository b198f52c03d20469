import { Button } from 'antd'
import { useCheckCase } from '../api/journal.ts'
import { showMoment } from '../format/moment.ts'
import { Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'

/** Has the chain of a matter checked on the spot and says what came of it in a sentence; the first bad entry is named. */
export function CheckRecord({ caseId }: { caseId: string }) {
  const { t, say } = useSpeech()
  const check = useCheckCase(caseId)
  const checked = check.data
  const bad = checked?.chains.find(({ intact }) => !intact)
  return (
    <div className="check-record">
      <Button loading={check.isPending} onClick={() => check.mutate()}>
        {t.journal.check}
      </Button>
      <div role="status">
        {check.isError && <Trouble error={check.error} />}
        {checked?.intact === true && (
          <p className="check-good">
            {t.journal.intact(
              checked.chains.reduce((sum, { entries }) => sum + entries, 0),
              showMoment(checked.checkedAt),
            )}
          </p>
        )}
        {bad !== undefined && bad.firstBad !== null && (
          <p className="check-bad">
            {t.journal.broken(t.journal.chains[bad.chain], bad.firstBad.seq)} {say(bad.firstBad.why)}
          </p>
        )}
        {checked !== undefined && <p className="small muted">{t.journal.checkLimits}</p>}
      </div>
    </div>
  )
}
