import type { Words } from '../../src/engine/vocabulary.ts'

/** Kinds of judgments and decisions that are counted apart (loại bản án, TT 10/2017/TT-BTP Phụ lục II). */
export const judgmentKinds = {
  civil: { vi: 'Dân sự', en: 'Civil' },
  criminal: { vi: 'Hình sự', en: 'Criminal' },
  administrative: { vi: 'Hành chính (phần tài sản)', en: 'Administrative (assets)' },
  family: { vi: 'Hôn nhân và gia đình', en: 'Marriage and family' },
  commercial: { vi: 'Kinh doanh, thương mại', en: 'Commercial' },
  labour: { vi: 'Lao động', en: 'Labour' },
  bankruptcy: { vi: 'Phá sản', en: 'Bankruptcy' },
  arbitration: { vi: 'Trọng tài', en: 'Arbitration' },
  competition: { vi: 'Vụ việc cạnh tranh', en: 'Competition' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Readonly<Record<string, Words>>

export type JudgmentKind = keyof typeof judgmentKinds

/** How a matter began: on somebody's request, or by the agency of its own motion (loại việc). */
export const matterKinds = {
  onRequest: { vi: 'Theo yêu cầu', en: 'On request' },
  exOfficio: { vi: 'Chủ động', en: 'Ex officio' },
} as const satisfies Readonly<Record<string, Words>>

/** Groups of matters that heads and the ministry follow (nhóm việc theo dõi). */
export const matterGroups = {
  stateBudget: { vi: 'Thu cho ngân sách nhà nước', en: 'Collected for the State budget' },
  economicCorruption: { vi: 'Kinh tế, tham nhũng', en: 'Economic crime and corruption' },
  bankCredit: { vi: 'Tín dụng, ngân hàng', en: 'Bank credit' },
  centralSteering: {
    vi: 'Ban Chỉ đạo Trung ương theo dõi',
    en: 'Followed by the Central Steering Committee',
  },
} as const satisfies Readonly<Record<string, Words>>

export type MatterGroup = keyof typeof matterGroups
