import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import { answers } from '../facts/correspondence.ts'
import type { RequestMatterId } from '../matters/all-matters.ts'
import { atTheEnd, dayIn, type Turn } from './time-limit.ts'

/** Opens and closes of a clock that runs from a request on one matter to its answer. Spread it into the rule. */
export function untilAnswered(matter: RequestMatterId, lengthKind?: (turn: Turn) => string) {
  return {
    opens: [
      {
        act: 'SEND_REQUEST' as const,
        starts: (turn: Turn) => {
          const { act } = turn
          if (act.data['matter'] !== matter) return []
          const { about, to } = act.data
          return [
            {
              from: dayIn(act, 'receivedOn'),
              ...(typeof about === 'string' ? { asset: about } : {}),
              ...(typeof to === 'string' ? { recipient: to } : {}),
              ...(lengthKind === undefined ? {} : { lengthKind: lengthKind(turn) }),
            },
          ]
        },
      },
    ],
    meets: [
      {
        act: 'RECORD_ANSWER' as const,
        matches: ({ act, limit }: { act: RecordedAct; limit: Limit }) => answersLimit(act, limit, matter),
      },
    ],
    ends: atTheEnd,
  }
}

/** Whether an answer closes the clock of a request on a matter: same thing and person where both say them. */
export function answersLimit(act: RecordedAct, limit: Limit, matter: RequestMatterId): boolean {
  return answers(act, {
    matter,
    ...(limit.asset === undefined ? {} : { about: limit.asset }),
    ...(limit.recipient === undefined ? {} : { to: limit.recipient }),
  })
}
