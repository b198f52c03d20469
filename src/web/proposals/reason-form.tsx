import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../words/language.tsx'

interface ReasonFormProps {
  /** What the button says. */
  label: string
  isSending: boolean
  send: (reason: string) => void
  cancel: () => void
}

/** Why something is sent back: its author reads it. */
export function ReasonForm({ label, isSending, send, cancel }: ReasonFormProps) {
  const { t } = useSpeech()
  const [reason, setReason] = useState('')
  const [isShort, setShort] = useState(false)
  const node = useRef<HTMLDivElement>(null)
  useEffect(() => node.current?.querySelector('textarea')?.focus(), [])
  const given = reason.trim()
  return (
    <div className="reason-form" ref={node}>
      <Input.TextArea
        aria-label={t.proposals.reason}
        placeholder={t.proposals.reason}
        rows={2}
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {isShort && given === '' && (
        <p className="form-error" role="alert">
          {t.proposals.needReason}
        </p>
      )}
      <div className="form-buttons">
        <Button
          type="primary"
          loading={isSending}
          onClick={() => (given === '' ? setShort(true) : send(given))}
        >
          {label}
        </Button>
        <Button onClick={cancel}>{t.proposals.cancel}</Button>
      </div>
    </div>
  )
}
