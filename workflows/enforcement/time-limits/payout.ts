import type { Facts } from '../facts.ts'
import type { ObligationType } from '../obligations.ts'
import { absentBefore2026, since2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit, type Turn } from './time-limit.ts'

const returnLetters = [
  'collectReturnedMoney',
  'collectReturnedThing',
  'collectReturnedPerishable',
  'collectReturnedPapers',
]
/** What the judgment orders returned out of what the office holds: duties nobody else is bound by. */
const returns: readonly string[] = [
  'returnMoney',
  'returnProperty',
  'returnPapers',
] satisfies ObligationType[]
const confiscated: ObligationType = 'confiscation'

const isAbout = (act: Turn['act'], ...about: readonly string[]) => about.includes(String(act.data['about']))
const ofParty = ({ act }: Turn) => {
  const { party } = act.data
  return typeof party === 'string' ? { recipient: party } : {}
}
const sameDebt = ({ act, limit }: { act: Turn['act']; limit: { obligation?: string } }) =>
  act.data['obligation'] === limit.obligation

/** Money and things that come through a prison, go to the State, are changed or returned. */
export const payoutLimits = {
  convertForeign: {
    label: { vi: 'Đổi tiền thu được sang ngoại tệ', en: 'Change what was collected into foreign currency' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Nghị định 62/2015 không có thời hạn đổi ngoại tệ.',
      'Decree 62/2015 has no term for changing money.',
    ),
    variants: [
      since2026({
        ref: 'PAY-8',
        articles: ['D152.30.6'],
        length: { n: 2, unit: 'workingDays' },
        sentence: {
          vi: 'Bản án tuyên trả bằng ngoại tệ mà thu tiền Việt Nam thì đổi trong 02 ngày làm việc, trừ khi đương sự nhận tiền Việt Nam.',
          en: 'Đồng collected on a judgment in foreign currency are changed within 2 working days, unless đồng are agreed on.',
        },
      }),
    ],
    opens: [
      {
        act: 'COLLECT',
        starts: ({ act }) =>
          act.data['owedInForeignCurrency'] === true
            ? [{ from: dayIn(act, 'collectedOn'), obligation: String(act.data['obligation']) }]
            : [],
      },
    ],
    meets: [{ act: 'CONVERT', matches: sameDebt }],
    ends: [
      ...atTheEnd,
      { act: 'REVERSE_PAYMENT', matches: ({ act, limit }) => act.data['entry'] === limit.openedBy },
    ],
  },
  confiscatedToBudget: {
    label: { vi: 'Nộp ngân sách tiền tịch thu', en: 'Pay confiscated money to the State' },
    kind: 'duty',
    whose: 'accountant',
    absent: absentBefore2026(
      'Các bảng luật cũ không có số ngày này.',
      'The tables of the old law have no such number of days.',
    ),
    variants: [
      since2026({
        ref: 'PAY-10',
        articles: ['D152.39.4'],
        length: { n: 7, unit: 'days' },
        sentence: {
          vi: 'Nộp tiền tịch thu vào ngân sách trong 07 ngày từ ngày nhận; nhận trước khi có quyết định thi hành án thì từ ngày có quyết định.',
          en: 'Confiscated money goes to the State within 7 days of coming in, or of the enforcement decision if it came earlier.',
        },
      }),
    ],
    opens: [
      {
        act: 'COLLECT',
        starts: ({ act, after }) => {
          const obligation = String(act.data['obligation'])
          if (!isConfiscation(after, obligation)) return []
          const days = [dayIn(act, 'collectedOn'), after.decision?.issuedOn ?? '']
          return [{ from: days.sort()[1] ?? act.on, obligation }]
        },
      },
    ],
    meets: [
      { act: 'DISBURSE', matches: sameDebt },
      { act: 'DECIDE_TO_STATE_BUDGET', matches: sameDebt },
    ],
    ends: [
      ...atTheEnd,
      { act: 'REVERSE_PAYMENT', matches: ({ act, limit }) => act.data['entry'] === limit.openedBy },
    ],
  },
  tellToCollect: {
    label: { vi: 'Thông báo đến nhận lại tiền, tài sản', en: 'Tell the party to collect' },
    kind: 'duty',
    whose: 'office',
    absent: absentBefore2026(
      'Luật 26/2008 Đ.126(2) đòi thông báo, không nêu số ngày.',
      'Law 26/2008 Art. 126(2) asks for a notice, without a number of days.',
    ),
    variants: [
      since2026({
        ref: 'PAY-7',
        articles: ['L106.59.1'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo nhận tiền, tài sản trong 03 ngày làm việc từ ngày ra quyết định thi hành án hoặc có căn cứ trả lại.',
          en: 'Tell the party to collect within 3 working days of the enforcement decision or of the ground to return.',
        },
      }),
    ],
    opens: [
      { act: 'RECORD_RETURN_GROUND', starts: ({ act }) => [{ from: dayIn(act, 'arisenOn') }] },
      {
        act: 'ISSUE_ENFORCEMENT_DECISION',
        starts: ({ act, after }) =>
          after.obligations.some((one) => one.from === undefined && returns.includes(one.type))
            ? [{ from: act.on }]
            : [],
      },
    ],
    meets: [
      {
        act: 'SEND_REQUEST',
        matches: ({ act }) => returnLetters.includes(String(act.data['matter'])),
      },
    ],
    ends: atTheEnd,
  },
  prisonTellsCollection: {
    label: { vi: 'Trại giam thông báo việc thu tiền', en: 'The prison tells that it collected' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    variants: [
      since2026({
        ref: 'PAY-14',
        articles: ['D152.34.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Chưa có quyết định thi hành án thì trại giam thông báo việc thu trong 05 ngày làm việc từ ngày thu.',
          en: 'Without an enforcement decision the prison tells within 5 working days that it collected.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_PRISON_NOTICE',
        starts: (turn) =>
          isAbout(turn.act, 'prisonCollected') && turn.after.decision === undefined
            ? [{ from: dayIn(turn.act, 'collectedOn'), ...ofParty(turn) }]
            : [],
      },
    ],
    meets: [
      {
        act: 'RECORD_PRISON_NOTICE',
        matches: ({ act, limit }) => isAbout(act, 'prisonNotified') && isOfParty(act, limit),
        day: (act) => dayIn(act, 'receivedOn'),
      },
    ],
    ends: atTheEnd,
  },
  tellPrisonAccount: {
    label: { vi: 'Báo trại giam số tài khoản, địa chỉ', en: 'Tell the prison the account' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({
        ref: 'PAY-14',
        articles: ['D152.34.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Báo trại giam số tài khoản, địa chỉ trong 05 ngày làm việc từ ngày nhận thông báo.',
          en: 'Tell the prison the account and address within 5 working days of its notice.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_PRISON_NOTICE',
        starts: (turn) =>
          isAbout(turn.act, 'prisonNotified')
            ? [{ from: dayIn(turn.act, 'receivedOn'), ...ofParty(turn) }]
            : [],
      },
    ],
    meets: [{ act: 'TELL_PRISON_ACCOUNT' }],
    ends: atTheEnd,
  },
  prisonTransfers: {
    label: { vi: 'Trại giam chuyển tiền, tài sản đã thu', en: 'The prison passes on what it collected' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    variants: [
      since2026({
        ref: 'PAY-14',
        articles: ['D152.34.3'],
        length: { n: 1, unit: 'months' },
        sentence: {
          vi: 'Trại giam chuyển tiền, tài sản, giấy tờ và danh sách trong 01 tháng từ ngày thu.',
          en: 'The prison passes money, things and the list on within 1 month of collecting.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_PRISON_NOTICE',
        starts: (turn) =>
          isAbout(turn.act, 'prisonCollected', 'prisonNotified') && turn.act.data['collectedOn'] !== undefined
            ? [{ from: dayIn(turn.act, 'collectedOn'), ...ofParty(turn) }]
            : [],
      },
    ],
    meets: [
      { act: 'COLLECT', matches: ({ act }) => act.data['throughPrison'] === true },
      {
        act: 'RECORD_PRISON_NOTICE',
        matches: ({ act, limit }) => isAbout(act, 'prisonSentThings') && isOfParty(act, limit),
        day: (act) => dayIn(act, 'receivedOn'),
      },
    ],
    ends: atTheEnd,
  },
  sendToPrison: {
    label: { vi: 'Gửi tiền, tài sản đến trại giam', en: 'Send money or things to the prison' },
    kind: 'duty',
    whose: 'office',
    variants: [
      since2026({
        ref: 'PAY-15',
        articles: ['D152.35.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Gửi tiền, tài sản, giấy tờ đến trại giam trong 05 ngày làm việc từ ngày nhận thông báo.',
          en: 'Send money, things or papers to the prison within 5 working days of its notice.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_PRISON_NOTICE',
        starts: (turn) =>
          isAbout(turn.act, 'prisonerAsksToReceive')
            ? [{ from: dayIn(turn.act, 'receivedOn'), ...ofParty(turn) }]
            : [],
      },
    ],
    meets: [
      {
        act: 'SEND_REQUEST',
        matches: ({ act, limit }) =>
          act.data['matter'] === 'prisonHandsOut' &&
          (limit.recipient === undefined ||
            act.data['to'] === undefined ||
            act.data['to'] === limit.recipient),
      },
    ],
    ends: atTheEnd,
  },
  prisonHandsOut: {
    label: { vi: 'Trại giam trả tiền, tài sản cho phạm nhân', en: 'The prison hands it out' },
    kind: 'duty',
    whose: 'outside',
    warns: true,
    variants: [
      since2026({
        ref: 'PAY-15',
        articles: ['D152.35.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Trại giam trả cho phạm nhân trong 05 ngày làm việc từ ngày nhận, có biên bản; từ chối nhận thì lập biên bản và xử lý chung.',
          en: 'The prison hands it to the prisoner within 5 working days of receipt, with minutes; a refusal is minuted, too.',
        },
      }),
    ],
    ...untilAnswered('prisonHandsOut'),
  },
} satisfies Record<string, EnforcementLimit>

function isConfiscation(facts: Facts, ref: string): boolean {
  return facts.obligations.some((one) => one.ref === ref && one.type === confiscated)
}

function isOfParty(act: Turn['act'], limit: { recipient?: string }): boolean {
  const { party } = act.data
  return limit.recipient === undefined || party === undefined || party === limit.recipient
}
