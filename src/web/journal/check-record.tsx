import { Button } from 'antd'
import { useCheckCase } from '../api/journal.ts'
import { showMoment } from '../format/moment.ts'
import { DownloadButton } from '../parts/download-button.tsx'
import { Trouble } from '../parts/notices.tsx'
import { useSpeech } from '../words/language.tsx'
import { ProofHelp } from './proof-help.tsx'

/**
 * Has the chain of a matter checked on the spot and says what came of it in a sentence, the first bad entry named; beside
 * it the proof as a file, which is checked elsewhere.
 */
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
      <DownloadButton label={t.journal.proof.take} path={`/audit/cases/${caseId}/proof`} />
      <DownloadButton
        label={t.journal.proof.takeBare}
        path={`/audit/cases/${caseId}/proof`}
        query={{ values: 'none' }}
      />
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
      <ProofHelp />
    </div>
  )
}
