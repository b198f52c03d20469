import type { Bilingual } from './bilingual.ts'

/** What the texts on time limits leave open, as the office reads it. Each field is explained in `calendarOpenPoints`. */
export interface CalendarSettings {
  rollOverSwappedDays: boolean
  makeUpSaturdayEndsPeriod: boolean
  limitationRollsOver: boolean
  backwardNotice: 'inclusive' | 'clearDays'
  coercionOnMakeUpSaturday: boolean
  tetCountedFrom: 'statutoryDaysOff' | 'firstLunarDay'
  interruptionStopsClocks: boolean
  interruptionDayCounts: boolean
  /** Keys of proposals taken as adopted: the proposed day off, YYYY-MM-DD. Its make-up Saturday comes with it. */
  adoptedProposals: string[]
}

/** How the open points are read when the office says nothing. */
export const defaultCalendarSettings: Readonly<CalendarSettings> = Object.freeze({
  rollOverSwappedDays: true,
  makeUpSaturdayEndsPeriod: true,
  limitationRollsOver: true,
  backwardNotice: 'inclusive',
  coercionOnMakeUpSaturday: true,
  tetCountedFrom: 'statutoryDaysOff',
  interruptionStopsClocks: true,
  interruptionDayCounts: false,
  adoptedProposals: Object.freeze([]) as unknown as string[],
})

/** A question the law leaves open: the answers an office may give, the one taken by default, and the texts in play. */
export interface OpenPoint<Value> {
  question: Bilingual
  options: readonly { value: Value; label: Bilingual }[]
  default: Value
  citation: string
}

/** The open points of the calendar, one per setting, for showing to people. */
export const calendarOpenPoints: {
  readonly [Key in keyof CalendarSettings]: OpenPoint<CalendarSettings[Key]>
} = {
  rollOverSwappedDays: {
    question: {
      vi: 'Ngày cuối của thời hạn là ngày nghỉ bù hoặc nghỉ hoán đổi thì có lùi sang ngày làm việc tiếp theo không?',
      en: 'Does a period ending on a compensatory or swapped day off run on to the next working day?',
    },
    options: [
      {
        value: true,
        label: {
          vi: 'Có: đó không phải ngày làm việc nên thời hạn không thể kết thúc vào ngày đó',
          en: 'Yes: it is not a working day, so the period cannot end on it',
        },
      },
      {
        value: false,
        label: {
          vi: 'Không: hiểu đúng câu chữ “ngày nghỉ cuối tuần hoặc ngày nghỉ lễ”',
          en: 'No: the letter speaks only of weekend days and public holidays',
        },
      },
    ],
    default: defaultCalendarSettings.rollOverSwappedDays,
    citation: 'BLDS 2015 Đ.148(5); BLLĐ 2019 Đ.111(3)',
  },
  makeUpSaturdayEndsPeriod: {
    question: {
      vi: 'Thời hạn có kết thúc vào thứ Bảy làm bù được không?',
      en: 'Can a period end on a make-up Saturday?',
    },
    options: [
      { value: true, label: { vi: 'Có: đó là ngày làm việc', en: 'Yes: it is a working day' } },
      {
        value: false,
        label: {
          vi: 'Không: thứ Bảy vẫn là ngày nghỉ cuối tuần',
          en: 'No: a Saturday remains a weekend day',
        },
      },
    ],
    default: defaultCalendarSettings.makeUpSaturdayEndsPeriod,
    citation: 'BLDS 2015 Đ.148(5)',
  },
  limitationRollsOver: {
    question: {
      vi: 'Thời hiệu yêu cầu thi hành án hết vào ngày nghỉ thì có lùi sang ngày làm việc tiếp theo không?',
      en: 'Does the limitation period for requesting enforcement run on when its last day is a day off?',
    },
    options: [
      {
        value: true,
        label: {
          vi: 'Có: áp dụng quy định chung, có lợi cho người yêu cầu; hiển thị cả hai ngày',
          en: 'Yes: the general rule applies, in favour of the requester; both dates are shown',
        },
      },
      {
        value: false,
        label: {
          vi: 'Không: Điều 151 không có quy định riêng về việc lùi ngày',
          en: 'No: article 151 has no such rule of its own',
        },
      },
    ],
    default: defaultCalendarSettings.limitationRollsOver,
    citation: 'BLDS 2015 Đ.151, Đ.148(5); Luật THADS 106/2025 Đ.34(2); Luật THADS 26/2008 Đ.30(1)',
  },
  backwardNotice: {
    question: {
      vi: 'Thông báo “ít nhất N ngày trước”: cách đếm nào quyết định việc vi phạm?',
      en: 'Notice “at least N days before”: which count decides a breach?',
    },
    options: [
      {
        value: 'inclusive',
        label: {
          vi: 'Không tính ngày diễn ra, có tính ngày thông báo; thiếu ngày trọn chỉ cảnh báo',
          en: 'The event day is left out, the notice day counts; too few clear days only warn',
        },
      },
      {
        value: 'clearDays',
        label: {
          vi: 'Phải có đủ N ngày trọn giữa ngày thông báo và ngày diễn ra',
          en: 'N full days must lie between notice and event',
        },
      },
    ],
    default: defaultCalendarSettings.backwardNotice,
    citation: 'BLDS 2015 Đ.147(3); thực tiễn đấu giá',
  },
  coercionOnMakeUpSaturday: {
    question: {
      vi: 'Được tổ chức cưỡng chế vào thứ Bảy làm bù không?',
      en: 'May coercion take place on a make-up Saturday?',
    },
    options: [
      { value: true, label: { vi: 'Được: đó là ngày làm việc', en: 'Yes: it is a working day' } },
      {
        value: false,
        label: { vi: 'Không: vẫn coi là ngày nghỉ', en: 'No: it is still treated as a rest day' },
      },
    ],
    default: defaultCalendarSettings.coercionOnMakeUpSaturday,
    citation: 'Luật THADS 106/2025 Đ.72(5); Luật THADS 26/2008 Đ.46(2)',
  },
  tetCountedFrom: {
    question: {
      vi: 'Thời gian không cưỡng chế trước và sau Tết Nguyên đán tính từ ngày nào?',
      en: 'From which day are the days without coercion before and after Tết counted?',
    },
    options: [
      {
        value: 'statutoryDaysOff',
        label: {
          vi: 'Từ ngày nghỉ Tết đầu tiên và ngày nghỉ Tết cuối cùng theo luật',
          en: 'From the first and the last statutory Tết day off',
        },
      },
      { value: 'firstLunarDay', label: { vi: 'Từ mùng 1 Tết', en: 'From the first lunar day (mùng 1)' } },
    ],
    default: defaultCalendarSettings.tetCountedFrom,
    citation: 'NĐ 152/2026 Đ.42(2); NĐ 62/2015 Đ.13(2)',
  },
  interruptionStopsClocks: {
    question: {
      vi: 'Trong thời gian hoãn, tạm đình chỉ, chưa có điều kiện thi hành án, thời hạn của các bước bị dừng có đứng lại không?',
      en: 'While a matter is postponed, suspended or not yet enforceable, do the time limits of the barred steps stand still?',
    },
    options: [
      {
        value: true,
        label: {
          vi: 'Có: bước không được làm thì thời hạn không chạy; chạy tiếp phần còn lại khi tiếp tục',
          en: 'Yes: what may not be done has no clock; the rest runs when the matter goes on',
        },
      },
      {
        value: false,
        label: {
          vi: 'Không: luật không nói thời hạn đứng lại',
          en: 'No: the law does not say that time limits stand still',
        },
      },
    ],
    default: defaultCalendarSettings.interruptionStopsClocks,
    citation: 'Luật THADS 106/2025 Đ.38, 46, 47; Luật THADS 26/2008 Đ.48, 49',
  },
  interruptionDayCounts: {
    question: {
      vi: 'Ngày ra quyết định hoãn, tạm đình chỉ có tính vào phần thời hạn đã qua không?',
      en: 'Does the day of the decision to postpone or suspend count as already run?',
    },
    options: [
      {
        value: false,
        label: {
          vi: 'Không: phần còn lại gồm cả ngày đó; ngày ra quyết định tiếp tục không tính',
          en: 'No: it belongs to what is left; the day of resumption is not counted',
        },
      },
      {
        value: true,
        label: {
          vi: 'Có: phần còn lại tính từ ngày sau đó',
          en: 'Yes: what is left begins on the next day',
        },
      },
    ],
    default: defaultCalendarSettings.interruptionDayCounts,
    citation: 'BLDS 2015 Đ.147(2)',
  },
  adoptedProposals: {
    question: {
      vi: 'Những đề xuất hoán đổi ngày làm việc nào được coi là đã được quyết định?',
      en: 'Which proposed swaps of working days are taken as decided?',
    },
    options: [
      { value: [], label: { vi: 'Không đề xuất nào', en: 'None' } },
      {
        value: ['2026-11-23'],
        label: {
          vi: 'Nghỉ thứ Hai 23/11/2026, làm bù thứ Bảy 28/11/2026',
          en: 'Monday 23 November 2026 off, Saturday 28 November 2026 worked',
        },
      },
    ],
    default: defaultCalendarSettings.adoptedProposals,
    citation: 'BLLĐ 2019 Đ.112(3); xaydungchinhsach.chinhphu.vn 119260113152642414',
  },
}
