import { ApiProblem } from '../api/client.ts'
import type { Dictionary } from '../words/vietnamese.ts'
import { tidySentence } from './sentence.ts'

/** Whatever was thrown, as one or two sentences for a person. */
export function describeError(error: unknown, t: Dictionary): string {
  if (!(error instanceof ApiProblem)) return t.errors.drawing
  const { status, type, title, detail } = error.problem
  if (status === 0) return t.errors.unreachable
  if (type === '/problems/not-signed-in') return t.errors.sessionEnded
  if (type === '/problems/wrong-sign-in') return detail
  if (status === 429) return t.errors.tooMany
  if (title === '') return t.errors.unreadable(status)
  // What answers in place of the server (a gateway) may leave the detail out.
  return detail ? `${title}. ${tidySentence(detail)}` : `${title}.`
}
