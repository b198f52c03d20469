import { Fold } from '../parts/fold.tsx'
import { useSpeech } from '../words/language.tsx'

/** What a checkpoint and a proof show, and what they do not. */
export function ProofHelp() {
  const { t } = useSpeech()
  return (
    <Fold summary={t.journal.proof.help} className="proof-help">
      <ul>
        {t.journal.proof.what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  )
}
