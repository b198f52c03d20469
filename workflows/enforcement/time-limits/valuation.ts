import type { Limit, RecordedAct } from '../../../src/engine/vocabulary.ts'
import type { Facts } from '../facts.ts'
import { absentBefore2026, newLaw, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import { atRelease, dayIn, type EnforcementLimit, forItsAsset, type Turn } from './time-limit.ts'

const contract = {
  vi: 'Ký hợp đồng thẩm định giá trong 05 ngày làm việc từ ngày kê biên xong.',
  en: 'Sign the appraisal contract within 5 working days of the seizure.',
}
const result = {
  vi: 'Thông báo kết quả thẩm định giá trong 03 ngày làm việc từ ngày nhận.',
  en: 'Notify the appraisal result within 3 working days of receiving it.',
}
const again = {
  vi: 'Đương sự có quyền yêu cầu thẩm định giá lại trong 05 ngày làm việc từ ngày được thông báo.',
  en: 'The parties may ask for a re-appraisal within 5 working days of the notice.',
}

/** What stops the clocks of the auction contract: the valuation starts again, or a later notice moves them on. */
export const atANewValuation = [
  { act: 'ORDER_REAPPRAISAL' },
  { act: 'NOTIFY_APPRAISAL', matches: isMovedOn },
] as const

/** Appraisal (thẩm định giá). */
export const valuationLimits = {
  appraisalContract: {
    label: { vi: 'Ký hợp đồng thẩm định giá', en: 'Sign the appraisal contract' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-1',
        articles: ['L106.82.1.a', 'D152.60.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: contract,
      }),
      until2026({
        ref: 'A02',
        articles: ['L26.98.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Ký hợp đồng thẩm định giá với tổ chức trên địa bàn trong 05 ngày làm việc từ ngày kê biên.',
          en: 'Sign the appraisal contract with a firm of the province within 5 working days of the seizure.',
        },
      }),
    ],
    // Things of small value and perishables the officer may price himself; gold bars and securities have their own way.
    opens: [
      { act: 'SEIZE', starts: (turn) => (natureOf(turn) === undefined ? forItsAsset(turn) : []) },
      { act: 'SEIZE_MORE', starts: forItsAsset },
      // Seized by the judgment itself: no start is stated (OPEN 15); from the end of verifying its state (KB-17).
      { act: 'RECORD_JUDGED_SEIZURE', starts: (turn) => (isStateClear(turn) ? forItsAsset(turn) : []) },
      {
        act: 'RECORD_ANSWER',
        starts: ({ act, after }) => {
          const asset = after.assets[String(act.data['about'])]
          const ends =
            act.data['matter'] === 'explainSeizureJudgment' ||
            (act.data['matter'] === 'explainSeizedState' && act.data['result'] === 'done')
          return ends && asset?.seizure?.byJudgment === 'differs' ? [{ from: act.on, asset: asset.ref }] : []
        },
      },
      // A suit stops the processing; it goes on as the suit ended.
      { act: 'RECORD_DISPUTE_RESULT', starts: (turn) => (goesOn(turn) ? forItsAsset(turn) : []) },
    ],
    meets: [{ act: 'SIGN_APPRAISAL_CONTRACT' }],
    ends: [
      ...atRelease,
      { act: 'RECORD_AGREED_PRICE' },
      { act: 'DETERMINE_PRICE' },
      {
        act: 'RECORD_LAWSUIT',
        matches: ({ act, limit }) => act.asset === limit.asset && act.data['onTitle'] !== false,
      },
    ],
  },
  agreedPriceMinutes: {
    label: { vi: 'Lập biên bản thỏa thuận giá', en: 'Minutes of the agreed price' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 thỏa thuận giá là văn bản của đương sự, nộp trước khi ký hợp đồng (VAL-1).',
          en: 'From 1/7/2026 the parties send their agreement in writing before the contract (VAL-1).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'A01',
        articles: ['L26.98.1'],
        length: { n: 0, unit: 'immediately' },
        sentence: {
          vi: 'Đương sự thỏa thuận được giá khi kê biên thì lập biên bản ngay.',
          en: 'A price agreed at the seizure is put into minutes at once.',
        },
      }),
    ],
    opens: [
      { act: 'SEIZE', starts: (turn) => (turn.act.data['priceAgreed'] === true ? forItsAsset(turn) : []) },
    ],
    meets: [{ act: 'RECORD_AGREED_PRICE' }],
    ends: atRelease,
  },
  financeOpinion: {
    label: { vi: 'Cơ quan tài chính cho ý kiến về giá', en: 'Opinion of the finance agency on the price' },
    kind: 'duty',
    whose: 'outside',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 1/7/2026 Hội đồng xác định giá thay cho việc hỏi cơ quan tài chính (VAL-3).',
          en: 'From 1/7/2026 a price council takes the place of the finance agency (VAL-3).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'A03',
        from: '2015-09-01',
        articles: ['D62.26.1'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Cơ quan tài chính, cơ quan chuyên môn cho ý kiến trong 15 ngày từ ngày nhận đề nghị.',
          en: 'The finance agency answers within 15 days of being asked.',
        },
      }),
    ],
    ...untilAnswered('priceOpinion'),
  },
  appraisalNotice: {
    label: { vi: 'Thông báo kết quả thẩm định giá', en: 'Notify the appraisal result' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-4',
        articles: ['D152.60.6'],
        length: { n: 3, unit: 'workingDays' },
        sentence: result,
      }),
      until2026({
        ref: 'N13',
        from: '2016-08-01',
        status: 'unverified',
        articles: ['TL11.2.8'],
        length: { n: 3, unit: 'workingDays' },
        sentence: result,
        note: {
          vi: 'Văn bản TTLT 11/2016 chưa được đọc.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
      }),
    ],
    opens: [
      { act: 'RECORD_APPRAISAL', starts: forItsAsset },
      { act: 'DETERMINE_PRICE', starts: forItsAsset },
    ],
    // Told one by one, it is met by the notice of the last of them.
    meets: [
      {
        act: 'NOTIFY_APPRAISAL',
        matches: ({ act, limit, after }) => limit.asset === act.asset && isEveryoneTold(act, after),
      },
    ],
    ends: atRelease,
  },
  reappraisalWindow: {
    label: { vi: 'Quyền yêu cầu thẩm định giá lại', en: 'Right to a re-appraisal' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'VAL-5',
        articles: ['L106.82.2.c'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
      until2026({
        ref: 'A04',
        articles: ['L26.99.1.b'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
    ],
    opens: [
      {
        act: 'NOTIFY_APPRAISAL',
        // Once only: the notice of a re-appraisal opens no second right (L Đ.82(2)(c)).
        starts: ({ act, after }) => {
          if (act.asset === undefined || (after.assets[act.asset]?.appraisals ?? 0) > 1) return []
          const { recipient } = act.data
          // Where pre-emption has been notified, the contract follows that (the later of the two, open point 3).
          const preempted = (after.assets[act.asset]?.sale?.told.length ?? 0) > 0
          const opening = {
            from: dayIn(act, 'validOn'),
            asset: act.asset,
            ...(preempted ? { alone: true as const } : {}),
          }
          if (typeof recipient !== 'string') return [opening]
          // A co-owner or a holder of pre-emption is told, but only a creditor or a debtor may ask.
          const party = after.parties.find((one) => one.ref === recipient)
          return party === undefined || party.role === 'related' ? [] : [{ ...opening, recipient }]
        },
      },
    ],
    meets: [{ act: 'REQUEST_REAPPRAISAL' }],
    ends: [
      ...atRelease,
      { act: 'ORDER_REAPPRAISAL' },
      // Under Law 26/2008 the right runs on beside the contract, until the public notice.
      {
        act: 'SIGN_AUCTION_CONTRACT',
        matches: ({ act, limit }) => limit.asset === act.asset && limit.ref !== 'A04',
      },
      {
        act: 'PUBLISH_AUCTION',
        matches: ({ act, limit }) => limit.asset === act.asset && limit.ref === 'A04',
      },
      { act: 'REFER_TO_PUBLIC_CENTRE' },
    ],
  },
  reappraisal: {
    label: { vi: 'Thực hiện thẩm định giá lại', en: 'Carry out the re-appraisal' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008 không quy định thời hạn này.',
      'Law 26/2008 states no such period.',
    ),
    variants: [
      since2026({
        ref: 'VAL-7',
        articles: ['L106.82.3'],
        status: 'openPoint',
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thẩm định giá lại trong 05 ngày làm việc từ khi có căn cứ.',
          en: 'Re-appraise within 5 working days of the ground.',
        },
        note: {
          vi: 'Hiểu là ký hợp đồng mới trong 05 ngày làm việc (điểm mở 5).',
          en: 'Read as: the new contract is signed in 5 working days (open point 5).',
        },
      }),
    ],
    opens: [
      { act: 'REQUEST_REAPPRAISAL', starts: forItsAsset },
      { act: 'ORDER_REAPPRAISAL', starts: forItsAsset },
    ],
    meets: [{ act: 'SIGN_APPRAISAL_CONTRACT' }, { act: 'DETERMINE_PRICE' }],
    ends: atRelease,
  },
} satisfies Record<string, EnforcementLimit>

function natureOf({ act }: Turn): unknown {
  return act.data['nature']
}

/** True once everybody of the matter has been told of the result, together or one by one (D152 Đ.60(6)). */
function isEveryoneTold(act: RecordedAct, { assets, parties }: Facts): boolean {
  if (typeof act.data['recipient'] !== 'string') return true
  const told = assets[act.asset ?? '']?.valuation?.notified ?? []
  return parties.every((party) => told.includes(party.ref))
}

// The clock of the contract stands behind the window of the party told last.
function isMovedOn({ act, limit, before }: { act: RecordedAct; limit: Limit; before: Facts }): boolean {
  if (limit.recipient === undefined || limit.asset !== act.asset) return false
  // The clock behind a right of pre-emption is not one of these.
  if (before.assets[act.asset ?? '']?.sale?.told.includes(limit.recipient)) return false
  const last = before.assets[act.asset ?? '']?.valuation?.lastNoticeOn
  return last === undefined || dayIn(act, 'validOn') >= last
}

function isStateClear({ act }: Turn): boolean {
  return act.data['state'] === 'asJudged'
}

// Only what a suit had stopped starts again, and only where the asset is still the debtor's to sell.
function goesOn({ act, before }: Turn): boolean {
  const asset = before.assets[act.asset ?? '']
  const suit = asset?.seizure?.disputes?.find(({ about }) => about === act.data['about'])
  return (
    suit?.suedOn !== undefined &&
    suit.onTitle !== false &&
    suit.result === undefined &&
    asset?.seizedOn !== undefined &&
    asset.appraisals === 0 &&
    act.data['result'] !== 'otherOwns'
  )
}
