import { Temporal } from 'temporal-polyfill'
import type { RecordedAct } from '../../../src/engine/vocabulary.ts'
import { groundOf, isResumedBy, openGround } from '../facts/interruption.ts'
import { isOwed } from '../facts.ts'
import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { protestRequest } from './protest-request.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const fiveWorkingDays = { n: 5, unit: 'workingDays' } as const
const atOnce = { n: 0, unit: 'immediately' } as const
const postpone = {
  vi: 'Ra quyết định hoãn trong 05 ngày làm việc từ ngày có căn cứ.',
  en: 'Decide to postpone within 5 working days of the ground.',
}
const postponeAtOnce = {
  vi: 'Ra ngay quyết định hoãn khi nhận yêu cầu ít nhất 24 giờ trước giờ cưỡng chế.',
  en: 'Postpone at once on a request received 24 hours or more before coercion.',
}
const atMost = {
  vi: 'Hoãn theo yêu cầu của người kháng nghị không quá 03 tháng từ ngày ra văn bản yêu cầu.',
  en: 'A postponement for the protest authority lasts at most 3 months from its document.',
}
const tell = {
  vi: 'Thông báo ngay bằng văn bản phần đã thi hành cho người yêu cầu hoãn.',
  en: 'Tell the requester in writing at once what has been performed.',
}
const suspend = {
  vi: 'Ra quyết định tạm đình chỉ trong 05 ngày làm việc từ ngày nhận thông báo, yêu cầu của Tòa án.',
  en: 'Decide to suspend within 5 working days of the court’s notice or request.',
}
const tellProtester = {
  vi: 'Thông báo ngay cho người đã kháng nghị nếu bản án đã thi hành một phần hoặc toàn bộ.',
  en: 'Tell the protest authority at once where the judgment has been performed in part or whole.',
}
const resume = {
  vi: 'Ra quyết định tiếp tục trong 05 ngày làm việc từ khi căn cứ hoãn không còn, hết thời hạn hoãn.',
  en: 'Decide to resume within 5 working days of the end of the ground or of the time.',
}
const resumeOnPaper = {
  vi: 'Ra quyết định tiếp tục trong 05 ngày làm việc từ ngày nhận văn bản chấm dứt tạm đình chỉ.',
  en: 'Decide to resume within 5 working days of the document that ends the suspension.',
}
const afterReview = {
  vi: 'Nhận quyết định giám đốc thẩm, tái thẩm giữ nguyên hoặc sửa bản án: ra quyết định tiếp tục trong 05 ngày làm việc.',
  en: 'Judgment upheld or amended on review: decide to resume within 5 working days.',
}
/** Grounds that have a row of their own under Law 26/2008. */
const groundsOf2008 = {
  agreedOrAsked: { length: fiveWorkingDays, ref: 'P02', articles: ['L26.48.1', 'L26.48.3'] },
  titleSuit: { length: fiveWorkingDays, ref: 'P04', articles: ['L26.48.1', 'L26.48.3'] },
  pledgedPriceTooLow: { length: fiveWorkingDays, ref: 'P04', articles: ['L26.48.1', 'L26.48.3'] },
  judgmentBeingClarified: { length: fiveWorkingDays, ref: 'P05', articles: ['L26.48.1', 'L26.48.3'] },
  reviewPetitionPending: { length: fiveWorkingDays, ref: 'P05', articles: ['L26.48.1', 'L26.48.3'] },
  recipientAbsent: { length: fiveWorkingDays, ref: 'P06', articles: ['L26.48.1', 'L26.48.3'] },
} as const
const reviewEnds = ['judgmentUpheld', 'judgmentAmended']
const sameGround = ({ act, limit }: { act: RecordedAct; limit: { lengthKind?: string } }) =>
  act.data['ground'] === limit.lengthKind

/** Postponement, suspension, resumption (hoãn, tạm đình chỉ, tiếp tục). */
export const interruptionLimits = {
  postponementDecision: {
    label: { vi: 'Ra quyết định hoãn', en: 'Decide to postpone' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({ ref: 'HOA-1', articles: ['L106.46.1'], length: fiveWorkingDays, sentence: postpone }),
      until2026({
        ref: 'P01',
        articles: ['L26.48.1', 'L26.48.3'],
        length: fiveWorkingDays,
        lengths: groundsOf2008,
        sentence: postpone,
      }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          isPostponement(turn) && turn.act.data['ground'] !== 'protestAuthorityRequest'
            ? forGround(turn)
            : [],
      },
    ],
    meets: [{ act: 'POSTPONE', matches: sameGround }],
    ends: [...atTheEnd, { act: 'RECORD_GROUND_END', matches: sameGround }],
  },
  postponementAtOnce: {
    label: { vi: 'Hoãn ngay theo yêu cầu của người kháng nghị', en: 'Postpone at once on request' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({ ref: 'HOA-2', articles: ['L106.46.2'], length: atOnce, sentence: postponeAtOnce }),
      until2026({ ref: 'P03', articles: ['L26.48.2', 'L26.48.3'], length: atOnce, sentence: postponeAtOnce }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          turn.act.data['ground'] === 'protestAuthorityRequest' &&
          isInTime(turn.act) &&
          turn.after.obligations.some(isOwed)
            ? forGround(turn)
            : [],
      },
    ],
    meets: [{ act: 'POSTPONE', matches: sameGround }],
    ends: [...atTheEnd, { act: 'RECORD_GROUND_END', matches: sameGround }],
  },
  protestPostponement: {
    label: {
      vi: 'Thời hạn hoãn theo yêu cầu của người kháng nghị',
      en: 'Postponed on request of the protest authority',
    },
    kind: 'right',
    whose: 'outside',
    variants: [
      since2026({ ref: 'HOA-2', articles: ['L106.46.2'], length: protestRequest.atMost, sentence: atMost }),
      until2026({ ref: 'P03', articles: ['L26.48.2'], length: protestRequest.atMost, sentence: atMost }),
    ],
    opens: [{ act: 'POSTPONE', starts: fromTheRequest }],
    meets: [],
    ends: [...atTheEnd, { act: 'RESUME', matches: resumesWhatItIsOf }],
  },
  tellTheRequester: {
    label: { vi: 'Báo người yêu cầu hoãn phần đã thi hành', en: 'Tell the requester what is done' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({ ref: 'HOA-5', articles: ['L106.46.2'], length: atOnce, sentence: tell }),
      until2026({ ref: 'P03', articles: ['L26.48.2'], length: atOnce, sentence: tell }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          turn.act.data['ground'] === 'protestAuthorityRequest' && isPartlyDone(turn) ? forGround(turn) : [],
      },
    ],
    meets: [{ act: 'TELL_AUTHORITY', matches: sameGround }],
    ends: [{ act: 'REFUSE_REQUEST' }],
  },
  resumeAfterPostponement: {
    label: { vi: 'Ra quyết định tiếp tục sau khi hoãn', en: 'Resume after the postponement' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({ ref: 'HOA-3', articles: ['L106.46.3'], length: fiveWorkingDays, sentence: resume }),
      until2026({ ref: 'P07', articles: ['L26.48.4'], length: fiveWorkingDays, sentence: resume }),
    ],
    opens: [
      { after: 'protestPostponement' },
      {
        act: 'POSTPONE',
        starts: ({ act }) =>
          typeof act.data['until'] === 'string'
            ? [{ from: act.data['until'], lengthKind: String(act.data['ground']) }]
            : [],
      },
      { act: 'RECORD_GROUND_END', starts: (turn) => whenEnded(turn, 'postponement', false) },
    ],
    meets: [{ act: 'RESUME', matches: resumesWhatItIsOf }],
    ends: [...atTheEnd, { act: 'RECORD_GROUND_END', matches: sameGround }],
  },
  suspensionDecision: {
    label: { vi: 'Ra quyết định tạm đình chỉ', en: 'Decide to suspend' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({ ref: 'TDC-1', articles: ['L106.47.1'], length: fiveWorkingDays, sentence: suspend }),
      until2026({ ref: 'P09', articles: ['L26.49.2'], length: fiveWorkingDays, sentence: suspend }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          (turn.act.data['ground'] === 'insolvencyPetition' ||
            turn.act.data['ground'] === 'foreignAwardSuspended') &&
          turn.act.data['exceptedDuty'] === undefined
            ? forGround(turn)
            : [],
      },
    ],
    meets: [
      { act: 'SUSPEND', matches: sameGround },
      { act: 'TELL_AUTHORITY', matches: sameGround },
    ],
    ends: [...atTheEnd, { act: 'RECORD_GROUND_END', matches: sameGround }],
  },
  suspensionNotice: {
    label: { vi: 'Thông báo việc tạm đình chỉ', en: 'Give notice of the suspension' },
    kind: 'duty',
    whose: 'head',
    absent: absentBefore2026(
      'Luật 26/2008 Đ.49(1) không nêu thời hạn thông báo tạm đình chỉ.',
      'Law 26/2008 Art. 49(1) names no term for the notice of suspension.',
    ),
    variants: [
      since2026({
        ref: 'TDC-2',
        articles: ['L106.47.2'],
        length: fiveWorkingDays,
        sentence: {
          vi: 'Thông báo cho đương sự, người liên quan trong 05 ngày làm việc từ ngày nhận quyết định tạm đình chỉ.',
          en: 'Tell the parties within 5 working days of receiving the suspension decision.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          turn.act.data['ground'] === 'protestSuspension' ||
          turn.act.data['ground'] === 'competitionSuspension'
            ? forGround(turn)
            : [],
      },
    ],
    meets: [{ act: 'SUSPEND', matches: sameGround }],
    ends: [...atTheEnd, { act: 'RECORD_GROUND_END', matches: sameGround }],
  },
  tellTheProtester: {
    label: { vi: 'Báo người kháng nghị phần đã thi hành', en: 'Tell the protest authority what is done' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({ ref: 'TDC-2', articles: ['L106.47.2'], length: atOnce, sentence: tellProtester }),
      until2026({ ref: 'P08', articles: ['L26.49.1'], length: atOnce, sentence: tellProtester }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          turn.act.data['ground'] === 'protestSuspension' && isPartlyDone(turn) ? forGround(turn) : [],
      },
    ],
    meets: [{ act: 'TELL_AUTHORITY', matches: sameGround }],
    ends: [{ act: 'REFUSE_REQUEST' }],
  },
  resumeAfterSuspension: {
    label: { vi: 'Ra quyết định tiếp tục sau khi tạm đình chỉ', en: 'Resume after the suspension' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'TDC-3',
        articles: ['L106.47.3', 'D152.11.4'],
        length: fiveWorkingDays,
        sentence: resumeOnPaper,
      }),
      until2026({ ref: 'P10', articles: ['L26.49.3'], length: fiveWorkingDays, sentence: resumeOnPaper }),
    ],
    opens: [{ act: 'RECORD_GROUND_END', starts: (turn) => whenEnded(turn, 'suspension', false) }],
    meets: [{ act: 'RESUME', matches: resumesWhatItIsOf }],
    ends: atTheEnd,
  },
  resumeAfterReview: {
    label: { vi: 'Ra quyết định tiếp tục sau giám đốc thẩm, tái thẩm', en: 'Resume after the review' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'TDC-5',
        articles: ['L106.63.1', 'L106.47.3'],
        length: fiveWorkingDays,
        sentence: afterReview,
      }),
      until2026({
        ref: 'P15',
        articles: ['L26.134', 'L26.49.3'],
        length: fiveWorkingDays,
        sentence: afterReview,
      }),
    ],
    opens: [
      { act: 'RECORD_GROUND_END', starts: (turn) => whenEnded(turn, 'suspension', true) },
      { act: 'RECORD_GROUND_END', starts: (turn) => whenEnded(turn, 'postponement', true) },
    ],
    meets: [{ act: 'RESUME', matches: resumesWhatItIsOf }],
    ends: [
      ...atTheEnd,
      { act: 'TERMINATE', matches: ({ act }) => act.data['ground'] === 'judgmentAnnulled' },
    ],
  },
  depositDuringReview: {
    label: {
      vi: 'Gửi tiết kiệm tiền đã thu khi xem xét lại bản án',
      en: 'Deposit the money held during a review',
    },
    kind: 'duty',
    whose: 'accountant',
    absent: absentBefore2026(
      'Nghị định 62/2015 Đ.49(7) không nêu thời hạn gửi tiền.',
      'Decree 62/2015 Art. 49(7) names no term for the deposit.',
    ),
    variants: [
      since2026({
        ref: 'TDC-4',
        articles: ['D152.30.8'],
        length: fiveWorkingDays,
        sentence: {
          vi: 'Gửi tiết kiệm 01 tháng số tiền đã thu trong 05 ngày làm việc từ ngày hoãn, tạm đình chỉ để xem xét lại bản án.',
          en: 'Put the money held on a 1-month deposit within 5 working days of the postponement or suspension for review.',
        },
        status: 'openPoint',
        note: {
          vi: 'Hiểu cụm “để xem xét lại” áp dụng cho cả quyết định hoãn và tạm đình chỉ.',
          en: '“For review” is read with the postponement as well as the suspension.',
        },
      }),
    ],
    opens: [
      { act: 'POSTPONE', starts: whenMoneyIsHeld },
      { act: 'SUSPEND', starts: whenMoneyIsHeld },
      {
        act: 'RECORD_GROUND',
        starts: (turn) => (turn.act.data['forRetrial'] === true ? whenMoneyIsHeld(turn) : []),
      },
    ],
    meets: [{ act: 'DEPOSIT', matches: ({ act }) => act.data['purpose'] === 'postponed' }],
    ends: [...atTheEnd, { act: 'RESUME' }],
  },
} satisfies Record<string, EnforcementLimit>

/** Clocks of a ground carry its name as their kind: several grounds may run beside each other. */
export function forGround({ act }: Turn) {
  return [{ from: dayIn(act, 'arisenOn'), lengthKind: String(act.data['ground']) }]
}

const notPostponements = [
  'insolvencyPetition',
  'foreignAwardSuspended',
  'protestSuspension',
  'competitionSuspension',
]

function isPostponement({ act }: Turn): boolean {
  const ground = String(act.data['ground'])
  return !notPostponements.includes(ground) && !isTermination(ground)
}

/** The grounds of termination have clocks of their own. */
function isTermination(ground: string): boolean {
  return terminations.includes(ground)
}

const terminations = [
  'creditorGone',
  'debtorGone',
  'childGrownOrGone',
  'droppedByAgreement',
  'dutyExempted',
  'judgmentAnnulled',
  'restructuringPaid',
  'bankruptcyOpened',
  'interimMeasureCancelled',
  'shareReleased',
]

function isInTime({ data }: RecordedAct): boolean {
  const { receivedAt, coercionAt } = data
  if (typeof receivedAt !== 'string' || typeof coercionAt !== 'string') return true
  const span = Temporal.Instant.from(coercionAt).since(Temporal.Instant.from(receivedAt))
  return span.total('hours') >= protestRequest.hours
}

function isPartlyDone({ after }: Turn): boolean {
  return after.obligations.some((one) => one.performed || one.collected > 0)
}

/** From the day of the request document; the decision may name an earlier last day, then that one counts. */
function fromTheRequest({ act, before }: Turn) {
  if (act.data['ground'] !== 'protestAuthorityRequest') return []
  const ground = openGround(before.interruptions, 'protestAuthorityRequest')
  const issued = ground?.says['issuedOn']
  const from = typeof issued === 'string' ? issued : (ground?.on ?? act.on)
  const lengthKind = 'protestAuthorityRequest'
  return [
    typeof act.data['until'] === 'string' ? { from, lengthKind, alone: true as const } : { from, lengthKind },
  ]
}

function whenEnded({ act, after }: Turn, kind: 'postponement' | 'suspension', afterReview: boolean) {
  const ground = String(act.data['ground'])
  const isReview = reviewEnds.includes(String(act.data['because']))
  const standing = after.interruptions.list.some(
    (one) =>
      one.kind === kind &&
      one.resumedOn === undefined &&
      one.ground === ground &&
      groundOf(after.interruptions, one.seq)?.ended !== undefined,
  )
  return standing && isReview === afterReview ? [{ from: dayIn(act, 'endedOn'), lengthKind: ground }] : []
}

/** A decision to resume meets the clocks of every interruption it ends. */
function resumesWhatItIsOf({
  act,
  limit,
  before,
}: {
  act: RecordedAct
  limit: { lengthKind?: string }
  before: Turn['before']
}) {
  return before.interruptions.list.some((one) => one.ground === limit.lengthKind && isResumedBy(one, act))
}

function whenMoneyIsHeld({ act, after }: Turn) {
  const reviewed = [
    'protestAuthorityRequest',
    'reviewPetitionPending',
    'protestSuspension',
    'judgmentAnnulled',
  ]
  const isHeld = after.money.in - after.money.out > 0
  return isHeld && reviewed.includes(String(act.data['ground'])) ? [{ from: dayIn(act, 'arisenOn') }] : []
}
