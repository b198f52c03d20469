import { Button } from 'antd'
import type { ReactNode } from 'react'
import { describeError } from '../format/describe-error.ts'
import { useSpeech } from '../words/language.tsx'

/**
 * Says that something is on its way.
 * @param room how much room is kept for what comes, so that what stands below is not pushed from under the finger
 */
export function Loading({ room, children }: { room?: 'chart' | 'form'; children: ReactNode }) {
  return (
    <p className={`notice notice-loading${room === undefined ? '' : ` is-${room}`}`} role="status">
      {children}
    </p>
  )
}

/** Says that there is nothing, and why that is fine. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="notice notice-empty">{children}</p>
}

/** Says what went wrong and offers to try again. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useSpeech()
  return (
    <div className="notice notice-trouble" role="alert">
      <p>{describeError(error, t)}</p>
      {retry && <Button onClick={retry}>{t.again}</Button>}
    </div>
  )
}
