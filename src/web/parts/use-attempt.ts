import { useState } from 'react'

/** Work that is sent: whether it is on its way, and what went wrong with it the last time. */
export function useAttempt() {
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const attempt = async (work: () => Promise<void>) => {
    setProblem(null)
    setSending(true)
    try {
      await work()
    } catch (error) {
      setProblem(error)
    } finally {
      setSending(false)
    }
  }
  return { attempt, isSending, problem, forget: () => setProblem(null) }
}
