import { groundOf, terminationGrounds } from '../facts/interruption.ts'
import { newLaw, since2026, until2026 } from '../variant.ts'
import { forGround } from './interruption.ts'
import { atTheEnd, dayIn, type EnforcementLimit, isWhole, type Turn } from './time-limit.ts'

const fiveWorkingDays = { n: 5, unit: 'workingDays' } as const
const atOnce = { n: 0, unit: 'immediately' } as const
const terminate = {
  vi: 'Ra quyết định đình chỉ trong 05 ngày làm việc từ ngày có căn cứ.',
  en: 'Decide to terminate within 5 working days of the ground.',
}
const goOn = {
  vi: 'Thu hồi quyết định đình chỉ, tiếp tục thi hành trong 05 ngày làm việc từ ngày nhận quyết định đình chỉ thủ tục phá sản.',
  en: 'Withdraw the termination and go on within 5 working days of the decision that stops the insolvency.',
}

/** Termination (đình chỉ) and what follows it. */
export const terminationLimits = {
  terminationDecision: {
    label: { vi: 'Ra quyết định đình chỉ', en: 'Decide to terminate' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({
        ref: 'DCH-1',
        articles: ['L106.48'],
        length: fiveWorkingDays,
        lengths: {
          judgmentAnnulled: { length: fiveWorkingDays, ref: 'DCH-7', articles: ['L106.63.2', 'L106.48'] },
          interimMeasureCancelled: { length: atOnce, ref: 'DCH-5', articles: ['L106.62.6'] },
          shareReleased: { length: fiveWorkingDays, ref: 'DCH-8', articles: ['D152.28.2', 'L106.48'] },
        },
        sentence: terminate,
        status: 'openPoint',
        note: {
          vi: 'D152 Đ.28(2) không nêu thời hạn; dùng 05 ngày làm việc của Điều 48.',
          en: 'D152 Art. 28(2) names no term; the 5 working days of Article 48 are used.',
        },
      }),
      until2026({
        ref: 'P11',
        articles: ['L26.50.2'],
        length: fiveWorkingDays,
        lengths: {
          bankruptcyOpened: { length: atOnce, ref: 'P12', articles: ['L26.137.2'] },
          judgmentAnnulled: { length: fiveWorkingDays, ref: 'P15', articles: ['L26.50.2', 'L26.136.1'] },
        },
        sentence: terminate,
        status: 'openPoint',
        note: {
          vi: 'Mở thủ tục phá sản: Đ.137(2) nói “ngay”, Đ.50(2) nói 05 ngày làm việc; ở đây lấy “ngay”.',
          en: 'Bankruptcy opened: Art. 137(2) says at once, Art. 50(2) 5 working days; at once is taken.',
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_GROUND',
        starts: (turn) =>
          (terminationGrounds as readonly string[]).includes(String(turn.act.data['ground']))
            ? forGround(turn)
            : [],
      },
    ],
    meets: [{ act: 'TERMINATE', matches: ({ act, limit }) => act.data['ground'] === limit.lengthKind }],
    ends: [
      ...atTheEnd,
      { act: 'RECORD_GROUND_END', matches: ({ act, limit }) => act.data['ground'] === limit.lengthKind },
    ],
  },
  withdrawTermination: {
    label: { vi: 'Thu hồi quyết định đình chỉ', en: 'Withdraw the termination' },
    kind: 'duty',
    whose: 'head',
    variants: [
      since2026({ ref: 'DCH-6', articles: ['L106.64.2'], length: fiveWorkingDays, sentence: goOn }),
      until2026({ ref: 'P13', articles: ['L26.137.3'], length: fiveWorkingDays, sentence: goOn }),
    ],
    opens: [{ act: 'RECORD_GROUND_END', starts: whenBankruptcyIsStopped }],
    meets: [{ act: 'WITHDRAW_TERMINATION' }],
  },
  releaseAfterTermination: {
    label: { vi: 'Giải tỏa kê biên sau khi đình chỉ', en: 'Release the seizure after the termination' },
    kind: 'duty',
    whose: 'officer',
    absent: [
      {
        from: newLaw,
        why: {
          vi: 'Từ 01/7/2026 quyết định kê biên tự hết hiệu lực khi đình chỉ (L Đ.95(1)).',
          en: 'From 1 July 2026 the seizure lapses by itself on termination (Law Art. 95(1)).',
        },
      },
    ],
    variants: [
      until2026({
        ref: 'K21',
        articles: ['L26.105.2'],
        length: fiveWorkingDays,
        sentence: {
          vi: 'Giải tỏa kê biên, trả lại tài sản trong 05 ngày làm việc từ ngày có quyết định đình chỉ.',
          en: 'Release the seizure and return the asset within 5 working days of the termination.',
        },
      }),
    ],
    opens: [{ act: 'TERMINATE', starts: heldAssets }],
    meets: [{ act: 'RELEASE_SEIZURE' }],
  },
} satisfies Record<string, EnforcementLimit>

function whenBankruptcyIsStopped({ act, after }: Turn) {
  const latest = after.interruptions.terminations.at(-1)
  if (latest === undefined || latest.withdrawnOn !== undefined) return []
  const ended = groundOf(after.interruptions, latest.seq)?.ended
  return latest.ground === 'bankruptcyOpened' && ended?.because === 'insolvencyStopped'
    ? [{ from: dayIn(act, 'endedOn') }]
    : []
}

function heldAssets(turn: Turn) {
  if (!isWhole(turn)) return []
  return Object.values(turn.after.assets)
    .filter(
      (asset) =>
        asset.seizedOn !== undefined &&
        asset.releasedOn === undefined &&
        asset.salePrice === undefined &&
        asset.sale?.taking === undefined,
    )
    .map((asset) => ({ from: turn.act.on, asset: asset.ref }))
}
