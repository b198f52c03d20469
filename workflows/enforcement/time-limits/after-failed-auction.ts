import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts } from '../facts.ts'
import { isForTheState } from '../requirements/after-failed-auction.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import {
  anotherSession,
  atRelease,
  dayIn,
  type EnforcementLimit,
  forItsAsset,
  type Turn,
  vietnamDay,
} from './time-limit.ts'

const noAgreementStep = [
  {
    from: newLaw,
    why: {
      vi: 'Từ 1/7/2026 không còn bước thỏa thuận mức giảm giá (AUC-9).',
      en: 'From 1/7/2026 there is no agreement step before a cut (AUC-9).',
    },
  },
] as const
const secondNote = {
  vi: 'Luật không nói về lần đấu giá thứ hai không thành; xử lý như lần đầu.',
  en: 'The law is silent on the second failed auction; it is treated as the first.',
}
const ask = {
  vi: 'Thông báo và yêu cầu đương sự thỏa thuận mức giảm giá trong 05 ngày làm việc từ ngày nhận thông báo không thành.',
  en: 'Ask the parties to agree on a cut within 5 working days of the notice that the auction failed.',
}
const agree = {
  vi: 'Đương sự thỏa thuận mức giảm giá trong 10 ngày từ ngày nhận được thông báo.',
  en: 'The parties may agree on a cut within 10 days of the notice.',
}
const atTheNextStep = [
  ...atRelease,
  { act: 'CUT_PRICE' },
  { act: 'CREDITOR_TAKES' },
  { act: 'DEBTOR_REDEEMS' },
  { act: 'RETURN_TO_DEBTOR' },
] as const
const atTheEndOfTheTaking = [
  ...atRelease,
  { act: 'CANCEL_TAKING' },
  { act: 'DEBTOR_REDEEMS' },
  { act: 'CREDITOR_PAYS' },
] as const

/** What runs after a failed auction beside the next cut, and until when an asset may be redeemed. */
export const afterFailedAuctionLimits = {
  askForCutAgreement: {
    label: { vi: 'Yêu cầu đương sự thỏa thuận mức giảm giá', en: 'Ask the parties to agree on a cut' },
    kind: 'duty',
    whose: 'officer',
    absent: noAgreementStep,
    variants: [
      until2026({
        ref: 'B09',
        articles: ['L26.104.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: ask,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterFailure(turn, 0) }],
    meets: [{ act: 'ASK_FOR_CUT_AGREEMENT' }],
    ends: atTheNextStep,
  },
  cutAgreement: {
    label: { vi: 'Đương sự thỏa thuận mức giảm giá', en: 'The parties agree on a cut' },
    kind: 'right',
    whose: 'party',
    absent: noAgreementStep,
    variants: [
      until2026({ ref: 'B10', articles: ['L26.104.1'], length: { n: 10, unit: 'days' }, sentence: agree }),
    ],
    opens: [{ act: 'ASK_FOR_CUT_AGREEMENT', starts: (turn) => toAgree(turn, 0) }],
    meets: [{ act: 'CUT_PRICE' }],
    ends: atTheNextStep,
  },
  askForSecondCutAgreement: {
    label: {
      vi: 'Yêu cầu thỏa thuận mức giảm giá lần hai',
      en: 'Ask the parties to agree on the second cut',
    },
    kind: 'duty',
    whose: 'officer',
    absent: noAgreementStep,
    variants: [
      until2026({
        ref: 'B17',
        articles: ['L26.104.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: ask,
        status: 'openPoint',
        note: secondNote,
      }),
    ],
    opens: [{ act: 'HOLD_AUCTION', starts: (turn) => afterFailure(turn, 1) }],
    meets: [{ act: 'ASK_FOR_CUT_AGREEMENT' }],
    ends: atTheNextStep,
  },
  secondCutAgreement: {
    label: { vi: 'Đương sự thỏa thuận mức giảm giá lần hai', en: 'The parties agree on the second cut' },
    kind: 'right',
    whose: 'party',
    absent: noAgreementStep,
    variants: [
      until2026({
        ref: 'B17',
        articles: ['L26.104.1'],
        length: { n: 10, unit: 'days' },
        sentence: agree,
        status: 'openPoint',
        note: secondNote,
      }),
    ],
    opens: [{ act: 'ASK_FOR_CUT_AGREEMENT', starts: (turn) => toAgree(turn, 1) }],
    meets: [{ act: 'CUT_PRICE' }],
    ends: atTheNextStep,
  },
  tellDebtorOfTaking: {
    label: { vi: 'Báo người phải thi hành án việc nhận tài sản', en: 'Tell the debtor of the taking' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'AUC-11',
        articles: ['D152.65.6'],
        length: { n: 3, unit: 'workingDays' },
        sentence: {
          vi: 'Thông báo cho người phải thi hành án trong 03 ngày làm việc từ ngày nhận đề nghị nhận tài sản.',
          en: "Tell the debtor within 3 working days of the creditor's request to take the asset.",
        },
      }),
      until2026({
        ref: 'B12',
        articles: ['L26.104.2'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Thông báo cho người phải thi hành án trong 10 ngày từ ngày nhận thông báo đấu giá không thành.',
          en: 'Tell the debtor within 10 days of the notice that the auction failed.',
        },
        status: 'openPoint',
        note: {
          vi: '10 ngày có thể hiểu là thời hạn của người được thi hành án hay của Chấp hành viên; tính cho Chấp hành viên.',
          en: "The 10 days may be the creditor's or the officer's; they are read as the officer's.",
        },
      }),
    ],
    opens: [
      {
        act: 'CREDITOR_TAKES',
        refs: ['AUC-11'],
        starts: (turn) => (isAfterFailure(turn) ? forItsAsset(turn) : []),
      },
      {
        act: 'CREDITOR_TAKES',
        refs: ['B12'],
        starts: (turn) => {
          const asset = turn.after.assets[turn.act.asset ?? '']
          if (asset === undefined || !isAfterFailure(turn) || turn.act.on >= newLaw) return []
          return [{ from: asset.sale?.failedOn ?? turn.act.on, asset: asset.ref }]
        },
      },
    ],
    meets: [{ act: 'NOTIFY_TAKING', matches: isEveryDebtorTold }],
    ends: atTheEndOfTheTaking,
  },
  redeemFromTaker: {
    label: { vi: 'Nộp đủ tiền để lấy lại tài sản', en: 'Pay and get the asset back' },
    kind: 'right',
    whose: 'debtor',
    variants: [
      since2026({
        ref: 'AUC-11',
        articles: ['D152.65.6'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Người phải thi hành án nộp đủ tiền để lấy lại tài sản trong 05 ngày làm việc từ ngày nhận thông báo.',
          en: 'The debtor may pay and get the asset back within 5 working days of the notice.',
        },
      }),
      until2026({
        ref: 'B13',
        articles: ['L26.104.2'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Người phải thi hành án nộp đủ tiền để lấy lại tài sản trong 30 ngày từ ngày nhận thông báo.',
          en: 'The debtor may pay and get the asset back within 30 days of the notice.',
        },
      }),
    ],
    opens: [{ act: 'NOTIFY_TAKING', starts: (turn) => toldAs(turn, 'debtor') }],
    meets: [{ act: 'DEBTOR_REDEEMS' }],
    ends: atTheEndOfTheTaking,
  },
  takerPays: {
    label: { vi: 'Người nhận tài sản nộp tiền', en: 'The taker pays' },
    kind: 'duty',
    whose: 'creditor',
    absent: absentBefore2026(
      'Luật 26/2008 không nêu thời hạn nộp tiền của người nhận.',
      'Law 26/2008 gives the taker no term to pay.',
    ),
    variants: [
      since2026({
        ref: 'AUC-11',
        articles: ['D152.65.6'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Người được thi hành án nộp tiền trong 05 ngày làm việc từ ngày nhận được thông báo.',
          en: 'The creditor pays within 5 working days of the notice.',
        },
      }),
    ],
    opens: [{ act: 'NOTIFY_TAKING', starts: (turn) => toldAs(turn, 'creditor') }],
    meets: [{ act: 'CREDITOR_PAYS' }],
    ends: [...atRelease, { act: 'CANCEL_TAKING' }],
  },
  redemption: {
    label: { vi: 'Nhận lại tài sản trước cuộc đấu giá', en: 'Redeem the asset before the session' },
    kind: 'right',
    whose: 'debtor',
    backward: true,
    variants: [
      since2026({
        ref: 'AUC-13',
        articles: ['L106.83.4'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Người phải thi hành án nhận lại tài sản chậm nhất 01 ngày làm việc trước khi mở cuộc đấu giá.',
          en: 'The debtor may redeem the asset one working day before the session at the latest.',
        },
      }),
      until2026({
        ref: 'B08',
        articles: ['L26.101.5'],
        length: { n: 1, unit: 'workingDays' },
        sentence: {
          vi: 'Người phải thi hành án nhận lại tài sản chậm nhất 01 ngày làm việc trước khi mở cuộc bán đấu giá.',
          en: 'The debtor may redeem the asset one working day before the session at the latest.',
        },
      }),
    ],
    opens: [
      {
        act: 'PUBLISH_AUCTION',
        starts: ({ act }) =>
          act.asset === undefined ? [] : [{ from: vietnamDay(act, 'sessionAt'), asset: act.asset }],
      },
    ],
    meets: [{ act: 'DEBTOR_REDEEMS' }],
    ends: [
      ...atRelease,
      { act: 'HOLD_AUCTION' },
      { act: 'STOP_AUCTION' },
      { act: 'PAUSE_AUCTION' },
      { act: 'EXERCISE_PREEMPTION' },
      { act: 'CREDITOR_TAKES' },
      anotherSession,
    ],
  },
} satisfies Record<string, EnforcementLimit>

/** From the notice of the failure, where the price had been cut so many times and the money is not the State's. */
function afterFailure({ act, before, after }: Turn, cuts: number) {
  if (act.data['result'] !== 'failed' || act.asset === undefined) return []
  if ((before.assets[act.asset]?.sale?.cuts ?? 0) !== cuts || isForTheState(after)) return []
  return [{ from: dayIn(act, 'noticeReceivedOn'), asset: act.asset }]
}

function toAgree({ act, after }: Turn, cuts: number) {
  const asset = after.assets[act.asset ?? '']
  if (asset === undefined || (asset.sale?.cuts ?? 0) !== cuts) return []
  const { recipient } = act.data
  return [
    {
      from: dayIn(act, 'receivedOn'),
      asset: asset.ref,
      ...(typeof recipient === 'string' ? { recipient } : {}),
    },
  ]
}

function isAfterFailure({ act }: Turn): boolean {
  return act.data['ground'] === 'afterFailure'
}

function toldAs({ act, after }: Turn, role: string) {
  const told = after.parties.find((one) => one.ref === act.data['to'])
  if (told === undefined || told.role !== role || act.asset === undefined) return []
  if (after.assets[act.asset]?.sale?.taking?.ground !== 'afterFailure') return []
  return [{ from: dayIn(act, 'receivedOn'), asset: act.asset, recipient: told.ref }]
}

function isEveryDebtorTold({ act, limit, after }: { act: RecordedAct; limit: Limit; after: Facts }): boolean {
  const told = after.assets[act.asset ?? '']?.sale?.taking?.told ?? []
  return (
    limit.asset === act.asset && after.parties.every((one) => one.role !== 'debtor' || told.includes(one.ref))
  )
}
