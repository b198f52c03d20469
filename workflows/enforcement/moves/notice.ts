import { given, record } from './move.ts'

/** Notices (thông báo): acts that do not move the matter, at any step once it is decided. */
export const noticeAtAnyStep = {
  SERVE_NOTICE: {
    ...record,
    guard: given({
      requires: [
        'paperToServeExists',
        'channelIsOfTheLaw',
        'decisionGoesByHand',
        'digitalIsAnnounced',
        'refusalIsWitnessed',
        'receiverIsNamed',
        'postingHasGround',
        'mediaNoticeIsAllowed',
        'validDayIsTheChannels',
        'registeredPostHasGround',
        'abroadWaitIsOver',
      ],
    }),
  },
  SEND_TO_PROCURACY: {
    ...record,
    guard: given({ requires: ['paperToSendExists', 'coercionDecisionGoesSafely'] }),
  },
  SEND_DECISION: {
    ...record,
    guard: given({ requires: ['paperToSendExists', 'coercionDecisionGoesSafely'] }),
  },
}
