import { useEffect, useRef } from 'react'
import { Icon } from '../shell/icons.tsx'
import { useSpeech } from '../words/language.tsx'

/** What a person has just done, told once: as a line of the page that covers nothing, and into which the page scrolls. */
export interface FlashNote {
  text: string
  /** Which of several this is: the same sentence may be told again. */
  nth: number
}

interface FlashProps {
  note: FlashNote | null
  close: () => void
}

/** The line that tells what was done, until it is put away or something else is told. Its place is heard also while it is empty. */
export function Flash({ note, close }: FlashProps) {
  const { t } = useSpeech()
  const line = useRef<HTMLDivElement>(null)
  const nth = note?.nth
  useEffect(() => {
    if (nth !== undefined) line.current?.scrollIntoView({ block: 'nearest' })
  }, [nth])
  return (
    <div role="status" ref={line} className="flash-place">
      {note !== null && (
        <p className="flash">
          {note.text}
          <button type="button" className="flash-close no-print" aria-label={t.close} onClick={close}>
            <Icon name="cross" size={12} />
          </button>
        </p>
      )}
    </div>
  )
}
