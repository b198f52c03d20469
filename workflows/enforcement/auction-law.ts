import type { EnforcementVariant } from './variant.ts'

/** The auction law as first passed (01/2016): read in full, for sessions to 31 December 2024. */
export const firstAuctionLaw = { from: '2017-07-01', to: '2024-12-31' } as const

/** First day of the amending law 37/2024, whose text was not at hand. */
export const amendedAuctionLaw = '2025-01-01'

/** A row of the auction law for sessions from 1 July 2017 to 31 December 2024. */
export function until2025(
  record: Omit<EnforcementVariant, 'from' | 'to' | 'status'> &
    Partial<Pick<EnforcementVariant, 'from' | 'status'>>,
): EnforcementVariant {
  return { status: 'verified', ...firstAuctionLaw, ...record }
}

/** The same row after 37/2024: taken over or changed by recollection only. It may be told, never bar. */
export function recalledSince2025(
  record: Omit<EnforcementVariant, 'from' | 'to' | 'status' | 'note'> &
    Partial<Pick<EnforcementVariant, 'status' | 'note'>>,
): EnforcementVariant {
  return {
    status: 'unverified',
    note: {
      vi: 'Luật 37/2024/QH15 sửa đổi chưa được đọc; chỉ nhắc, không chặn.',
      en: 'The amending law 37/2024/QH15 was not read; told only, it never bars.',
    },
    ...record,
    from: amendedAuctionLaw,
  }
}

/** Before the auction law of 2016 an older decree governed, which is not in these tables. */
export const beforeAuctionLaw = {
  to: '2017-06-30',
  why: {
    vi: 'Trước 1/7/2017: Nghị định 17/2010, chưa có trong bảng này.',
    en: 'Before 1/7/2017: Decree 17/2010, not in these tables.',
  },
} as const

/** Where nothing of the amended law is known, nothing may bar either. */
export const amendmentUnread = {
  from: amendedAuctionLaw,
  why: {
    vi: 'Luật 37/2024/QH15 chưa được đọc: không chặn.',
    en: 'The amending law 37/2024/QH15 was not read: nothing is barred.',
  },
} as const
