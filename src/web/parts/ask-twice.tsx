import { Button } from 'antd'
import { useState } from 'react'
import { useSpeech } from '../words/language.tsx'

interface AskTwiceProps {
  /** What the button says, before and when it is asked again. */
  label: string
  question: string
  isBusy: boolean
  act: () => void
}

/** A button for what nothing takes back: it asks once more, in its place, before it acts. */
export function AskTwice({ label, question, isBusy, act }: AskTwiceProps) {
  const { t } = useSpeech()
  const [asks, ask] = useState(false)
  if (!asks)
    return (
      <Button loading={isBusy} onClick={() => ask(true)}>
        {label}
      </Button>
    )
  return (
    <span className="ask-twice" role="alert">
      {question}{' '}
      <Button
        danger
        size="small"
        onClick={() => {
          ask(false)
          act()
        }}
      >
        {label}
      </Button>
      <Button size="small" onClick={() => ask(false)}>
        {t.proposals.cancel}
      </Button>
    </span>
  )
}
