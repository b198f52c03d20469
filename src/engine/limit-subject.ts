import type { Subject } from './vocabulary.ts'

/** Whether two clocks are about the same thing: asset, paper, recipient and obligation. */
export function isSameSubject(one: Subject, other: Subject): boolean {
  return (
    one.asset === other.asset &&
    one.document === other.document &&
    one.recipient === other.recipient &&
    one.obligation === other.obligation
  )
}

/** What a clock is about, without the fields that name nothing. */
export function subjectOf(at: Subject): Subject {
  return {
    ...(at.asset === undefined ? {} : { asset: at.asset }),
    ...(at.document === undefined ? {} : { document: at.document }),
    ...(at.recipient === undefined ? {} : { recipient: at.recipient }),
    ...(at.obligation === undefined ? {} : { obligation: at.obligation }),
  }
}
