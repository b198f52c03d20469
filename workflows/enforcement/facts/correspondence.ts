import type { IsoDay, RecordedAct } from '../../../src/engine/vocabulary.ts'

/** A request or notice with a term that went out, and its answer. */
export interface RequestFacts {
  matter: string
  about?: string
  to?: string
  on: IsoDay
  /** The term the officer set, where the law names no number of days. */
  until?: IsoDay
  answer?: { on: IsoDay; result: 'done' | 'refused' | 'noAnswer' }
}

/** What is known of requests after SEND_REQUEST or RECORD_ANSWER; an answer goes to the oldest that waits for it. */
export function recordRequest(requests: readonly RequestFacts[], act: RecordedAct): readonly RequestFacts[] {
  const { data, on } = act
  if (act.act === 'SEND_REQUEST') {
    const about = text(data['about'])
    const to = text(data['to'])
    const until = text(data['until'])
    const fresh = {
      matter: String(data['matter']),
      on,
      ...(about && { about }),
      ...(to && { to }),
      ...(until && { until }),
    }
    return [...requests, fresh]
  }
  if (act.act !== 'RECORD_ANSWER') return requests
  const index = requests.findIndex((one) => one.answer === undefined && answers(act, one))
  const result = data['result'] === 'done' || data['result'] === 'refused' ? data['result'] : 'noAnswer'
  return requests.map((one, place) => (place === index ? { ...one, answer: { on, result } } : one))
}

/** The latest request on a matter (about one asset, where it says one). */
export function findRequest(
  requests: readonly RequestFacts[],
  matter: string,
  about?: string,
): RequestFacts | undefined {
  return requests.findLast((one) => one.matter === matter && (about === undefined || one.about === about))
}

/** Whether an answer belongs to a request: same matter, and same thing and person where both say them. */
export function answers(act: RecordedAct, request: Pick<RequestFacts, 'matter' | 'about' | 'to'>): boolean {
  const { matter, about, from } = act.data
  return (
    matter === request.matter &&
    (request.about === undefined || about === undefined || about === request.about) &&
    (request.to === undefined || from === undefined || from === request.to)
  )
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
