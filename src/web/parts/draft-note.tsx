import { Button } from 'antd'
import { useSpeech } from '../words/language.tsx'

/** Says that a form goes on from a draft, and lets it be thrown away. */
export function DraftNote({ discard }: { discard: () => void }) {
  const { t } = useSpeech()
  return (
    <p className="draft-note">
      {t.acts.draft}{' '}
      <Button size="small" type="link" onClick={discard}>
        {t.acts.discard}
      </Button>
    </p>
  )
}
