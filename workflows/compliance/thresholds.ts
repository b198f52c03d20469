import type { Words } from '../../src/engine/vocabulary.ts'

/**
 * A number the law does not give: an office may set its own (`settings.compliance`), and every finding by it says so. The
 * watch lists look by the same numbers.
 */
export interface Threshold {
  label: Words
  unit: 'days' | 'workingDays' | 'months' | 'dong'
  /** What holds until an office says otherwise. */
  n: number
  /** Between which numbers an office may choose. */
  min: number
  max: number
  /** Where the default comes from. */
  why: Words
}

export const thresholds = {
  coercionAfterMeans: {
    label: {
      vi: 'Có điều kiện, hết tự nguyện mà chưa cưỡng chế',
      en: 'Means, voluntary period over, not coerced',
    },
    unit: 'days',
    n: 60,
    min: 0,
    max: 3650,
    why: {
      vi: 'Luật không quy định một thời hạn; mặc định của hệ thống, cơ quan tự đặt.',
      en: 'The law gives no one term; a default of this system that an office sets for itself.',
    },
  },
  longWithMeans: {
    label: { vi: 'Có điều kiện lâu mà chưa xong', en: 'With means for long and not done' },
    unit: 'months',
    n: 12,
    min: 1,
    max: 240,
    why: {
      vi: 'Danh sách theo dõi của ngành (kế hoạch kiểm tra 2023, báo cáo năm 2024).',
      en: 'The watch list of the agencies (inspection plan 2023, report of 2024).',
    },
  },
  longBankCredit: {
    label: { vi: 'Tín dụng, ngân hàng kéo dài', en: 'Bank credit that goes on for long' },
    unit: 'months',
    n: 36,
    min: 1,
    max: 240,
    why: {
      vi: 'Danh sách theo dõi của ngành (báo cáo năm 2024).',
      en: 'The watch list of the agencies (report of 2024).',
    },
  },
  largeBankCredit: {
    label: { vi: 'Tín dụng, ngân hàng giá trị lớn', en: 'A large bank credit' },
    unit: 'dong',
    n: 20_000_000_000,
    min: 0,
    max: 100_000_000_000_000,
    why: {
      vi: 'Danh sách theo dõi của ngành (kế hoạch ngày 15/10/2024): trên 20 tỷ đồng.',
      en: 'The watch list of the agencies (plan of 15/10/2024): above 20 billion đồng.',
    },
  },
  quietDays: {
    label: { vi: 'Không có cập nhật trong hồ sơ', en: 'Nothing recorded in the file' },
    unit: 'days',
    n: 90,
    min: 0,
    max: 3650,
    why: {
      vi: 'Mặc định của hệ thống, cơ quan tự đặt.',
      en: 'A default of this system that an office sets for itself.',
    },
  },
  unclaimedMoney: {
    label: { vi: 'Tiền không ai đến nhận mà chưa gửi', en: 'Unclaimed money not deposited' },
    unit: 'days',
    n: 0,
    min: 0,
    max: 3650,
    why: {
      vi: 'Hết 15 ngày báo nhận tiền thì gửi tiết kiệm; luật không cho thêm ngày nào.',
      en: 'When the 15 days to collect end the money goes to a savings account; the law gives no day more.',
    },
  },
  monthClosing: {
    label: { vi: 'Ghi sau khi đã chốt số liệu tháng', en: 'Recorded after the month was closed' },
    unit: 'workingDays',
    n: 1,
    min: 0,
    max: 250,
    why: {
      vi: 'Thông tư 06/2019/TT-BTP: chốt số liệu trong 01 ngày làm việc.',
      en: 'Circular 06/2019/TT-BTP: figures are closed within one working day.',
    },
  },
  leftOut: {
    label: { vi: 'Khoản chưa ra quyết định', en: 'An obligation not decided' },
    unit: 'workingDays',
    n: 5,
    min: 0,
    max: 250,
    why: {
      vi: 'Bằng thời hạn ra quyết định thi hành án.',
      en: 'As long as the term for the enforcement decision.',
    },
  },
  tellCreditor: {
    label: { vi: 'Báo kết quả sau hai lần xác minh', en: 'Telling the creditor after two verifications' },
    unit: 'days',
    n: 10,
    min: 0,
    max: 3650,
    why: {
      vi: 'Luật buộc thông báo nhưng không nêu số ngày; mặc định của hệ thống.',
      en: 'The law orders the notice and gives no days; a default of this system.',
    },
  },
  fileClosing: {
    label: { vi: 'Đóng hồ sơ sau khi kết thúc', en: 'Closing the file after the end' },
    unit: 'days',
    n: 30,
    min: 0,
    max: 3650,
    why: {
      vi: 'Thông tư 04/2023 Điều 32 không nêu số ngày; mặc định của hệ thống.',
      en: 'Circular 04/2023 Article 32 gives no days; a default of this system.',
    },
  },
} as const satisfies Readonly<Record<string, Threshold>>

export type ThresholdId = keyof typeof thresholds
