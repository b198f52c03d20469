import type { Words } from '../../src/engine/vocabulary.ts'
import type { Threshold, ThresholdId } from '../compliance/thresholds.ts'
import type { MatterGroup } from '../statistics/groups.ts'
import { pendingStandings, type Standing } from '../statistics/standings.ts'

/** The thresholds of the watch lists, in months and đồng: each is one of the office's thresholds (`workflows/compliance/thresholds.ts`). */
export interface WatchThresholds {
  /** "Có điều kiện thi hành án trên 01 năm": in months. */
  meansMonths: number
  /** "Có giá trị trên 20 tỷ đồng": in đồng. */
  bankCreditAmount: number
  /** "Đã quá 03 năm chưa thi hành xong": in months. */
  bankCreditMonths: number
}

/** What the lists look by, out of the thresholds of an office. */
export function watchThresholds(of: Readonly<Record<ThresholdId, Threshold>>): WatchThresholds {
  return {
    meansMonths: of.longWithMeans.n,
    bankCreditAmount: of.largeBankCredit.n,
    bankCreditMonths: of.longBankCredit.n,
  }
}

/** How a matter is chosen for a list. Everything that is given must hold. */
export interface WatchList {
  label: Words
  /** What stands on the list, in one sentence; `{…}` names a threshold. */
  sentence: Words
  /** How it must stand now. */
  standings: readonly Standing[]
  group?: MatterGroup
  /** The steps of the road it must be at. */
  stages?: readonly string[]
  /** Whether it was pending when the statistical year began. */
  carriedOver?: true
  /** With means for longer than so many months. */
  meansFor?: 'meansMonths' | 'bankCreditMonths'
  /** What the decision orders is more than this. */
  owedAbove?: 'bankCreditAmount'
}

const withMeans = ['underway', 'postponedByConsent'] as const satisfies readonly Standing[]
const pending: readonly Standing[] = [...pendingStandings]

/** In these a matter counts as having means; the days run from the first of the last unbroken stretch (no text says how). */
export const standingsWithMeans: readonly Standing[] = withMeans

/** What leaders follow, in the order and the words of the plan of 15/10/2024. */
export const watchLists = {
  carriedOver: {
    label: { vi: 'Hồ sơ chuyển sang', en: 'Carried-over files' },
    sentence: {
      vi: 'Rà soát toàn bộ hồ sơ chuyển sang năm nay: kiểm tra trình tự, thủ tục.',
      en: 'All files carried over into this year, reviewed for order and procedure.',
    },
    standings: pending,
    carriedOver: true,
  },
  assetControl: {
    label: {
      vi: 'Kê biên, thẩm định giá, đấu giá, giao tài sản',
      en: 'Seizure, appraisal, auction, hand-over',
    },
    sentence: {
      vi: 'Kiểm soát chặt chẽ hoạt động kê biên, thẩm định, bán đấu giá tài sản và cưỡng chế giao tài sản.',
      en: 'Seizure, appraisal, auction and forced hand-over, under tight control.',
    },
    standings: pending,
    stages: ['seizure', 'appraisal', 'auction', 'handover'],
  },
  meansOverYear: {
    label: { vi: 'Có điều kiện lâu chưa xong', en: 'Means for long, not done' },
    sentence: {
      vi: 'Có điều kiện thi hành án trên {meansMonths} tháng mà chưa thi hành xong.',
      en: 'Means for more than {meansMonths} months and not done.',
    },
    standings: withMeans,
    meansFor: 'meansMonths',
  },
  bankCreditLarge: {
    label: { vi: 'Tín dụng, ngân hàng lớn', en: 'Large bank credit' },
    sentence: {
      vi: 'Liên quan tổ chức tín dụng, ngân hàng, giá trị trên {bankCreditAmount} đồng, có điều kiện đã quá {bankCreditMonths} tháng chưa thi hành xong.',
      en: 'Bank credit above {bankCreditAmount} đồng, means for more than {bankCreditMonths} months, not done.',
    },
    standings: withMeans,
    group: 'bankCredit',
    meansFor: 'bankCreditMonths',
    owedAbove: 'bankCreditAmount',
  },
  centralSteering: {
    label: { vi: 'Ban Chỉ đạo Trung ương theo dõi', en: 'Followed by the Central Steering Committee' },
    sentence: {
      vi: 'Thuộc diện Ban Chỉ đạo Trung ương về phòng, chống tham nhũng theo dõi, chỉ đạo.',
      en: 'Followed and directed by the Central Steering Committee against corruption.',
    },
    standings: pending,
    group: 'centralSteering',
  },
  economicCorruption: {
    label: { vi: 'Tham nhũng, kinh tế', en: 'Corruption and economic crime' },
    sentence: {
      vi: 'Thu hồi tiền, tài sản trong các vụ án hình sự về tham nhũng, kinh tế.',
      en: 'Recovery of money and assets in criminal cases of corruption and economic crime.',
    },
    standings: pending,
    group: 'economicCorruption',
  },
  separateBook: {
    label: { vi: 'Chuyển theo dõi riêng', en: 'Separate tracking' },
    sentence: {
      vi: 'Việc đã chuyển sổ theo dõi riêng, ngoài số phải thi hành.',
      en: 'Moved to the separate book, outside what is to be enforced.',
    },
    standings: ['separateBook'],
  },
} as const satisfies Readonly<Record<string, WatchList>>

export type WatchListName = keyof typeof watchLists
export const watchListNames = Object.keys(watchLists) as WatchListName[]
