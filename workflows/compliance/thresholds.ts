import type { Words } from '../../src/engine/vocabulary.ts'

/** A number the law does not give: an office may set its own (`settings.compliance`), and every finding by it says so. */
export interface Threshold {
  label: Words
  unit: 'days' | 'workingDays' | 'months' | 'years'
  /** What holds until an office says otherwise. */
  n: number
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
    why: {
      vi: 'Luật không quy định một thời hạn; mặc định của hệ thống, cơ quan tự đặt.',
      en: 'The law gives no one term; a default of this system that an office sets for itself.',
    },
  },
  longWithMeans: {
    label: { vi: 'Có điều kiện trên 01 năm chưa xong', en: 'With means for over a year and not done' },
    unit: 'years',
    n: 1,
    why: {
      vi: 'Danh sách theo dõi của ngành (kế hoạch kiểm tra 2023, báo cáo năm 2024).',
      en: 'The watch list of the agencies (inspection plan 2023, report of 2024).',
    },
  },
  longBankCredit: {
    label: { vi: 'Tín dụng, ngân hàng trên 03 năm', en: 'Bank credit for over three years' },
    unit: 'years',
    n: 3,
    why: {
      vi: 'Danh sách theo dõi của ngành (báo cáo năm 2024).',
      en: 'The watch list of the agencies (report of 2024).',
    },
  },
  quietDays: {
    label: { vi: 'Không có cập nhật trong hồ sơ', en: 'Nothing recorded in the file' },
    unit: 'days',
    n: 90,
    why: {
      vi: 'Mặc định của hệ thống, cơ quan tự đặt.',
      en: 'A default of this system that an office sets for itself.',
    },
  },
  unclaimedMoney: {
    label: { vi: 'Tiền không ai đến nhận mà chưa gửi', en: 'Unclaimed money not deposited' },
    unit: 'days',
    n: 0,
    why: {
      vi: 'Hết 15 ngày báo nhận tiền thì gửi tiết kiệm; luật không cho thêm ngày nào.',
      en: 'When the 15 days to collect end the money goes to a savings account; the law gives no day more.',
    },
  },
  monthClosing: {
    label: { vi: 'Ghi sau khi đã chốt số liệu tháng', en: 'Recorded after the month was closed' },
    unit: 'workingDays',
    n: 1,
    why: {
      vi: 'Thông tư 06/2019/TT-BTP: chốt số liệu trong 01 ngày làm việc.',
      en: 'Circular 06/2019/TT-BTP: figures are closed within one working day.',
    },
  },
  leftOut: {
    label: { vi: 'Khoản chưa ra quyết định', en: 'An obligation not decided' },
    unit: 'workingDays',
    n: 5,
    why: {
      vi: 'Bằng thời hạn ra quyết định thi hành án.',
      en: 'As long as the term for the enforcement decision.',
    },
  },
  tellCreditor: {
    label: { vi: 'Báo kết quả sau hai lần xác minh', en: 'Telling the creditor after two verifications' },
    unit: 'days',
    n: 10,
    why: {
      vi: 'Luật buộc thông báo nhưng không nêu số ngày; mặc định của hệ thống.',
      en: 'The law orders the notice and gives no days; a default of this system.',
    },
  },
  fileClosing: {
    label: { vi: 'Đóng hồ sơ sau khi kết thúc', en: 'Closing the file after the end' },
    unit: 'days',
    n: 30,
    why: {
      vi: 'Thông tư 04/2023 Điều 32 không nêu số ngày; mặc định của hệ thống.',
      en: 'Circular 04/2023 Article 32 gives no days; a default of this system.',
    },
  },
} as const satisfies Readonly<Record<string, Threshold>>

export type ThresholdId = keyof typeof thresholds

/** The amount of đồng from which a bank-credit matter is a large one on the watch list. */
export const largeBankCredit = 20_000_000_000
