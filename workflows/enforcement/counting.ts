import type { Rule } from '../../src/engine/vocabulary.ts'
import type { EnforcementVariant } from './variant.ts'

type CountingRule = Omit<Rule, 'variants'> & { variants: readonly EnforcementVariant[] }

const civilCode = { from: '2017-01-01', status: 'verified' } as const

/** How time is counted (cách tính thời hạn): what the calendar does, as rows a lawyer can read. */
export const countingRules = {
  civilCodeCounts: {
    variants: [
      {
        ...civilCode,
        ref: 'TIM-1',
        articles: ['BLDS.145'],
        sentence: {
          vi: 'Thời hạn tính theo Bộ luật Dân sự, dương lịch, trừ khi luật khác quy định.',
          en: 'Periods are counted by the Civil Code and the solar calendar, unless another law says otherwise.',
        },
      },
    ],
  },
  eventDayExcluded: {
    variants: [
      {
        ...civilCode,
        ref: 'TIM-2',
        articles: ['BLDS.147'],
        sentence: {
          vi: 'Ngày xảy ra sự kiện không tính; thời hạn theo giờ tính từ thời điểm đã nêu.',
          en: 'The day of the event is not counted; hours run from the stated moment.',
        },
      },
    ],
  },
  endOfPeriod: {
    variants: [
      {
        ...civilCode,
        ref: 'TIM-3',
        status: 'openPoint',
        note: {
          vi: 'Đ.148(4) không nói về năm thiếu ngày tương ứng (29/2); hiểu như tháng: ngày cuối tháng.',
          en: 'Art. 148(4) has no rule for a missing date (29/2); read as for months: the last day of the month.',
        },
        articles: ['BLDS.148'],
        sentence: {
          vi: 'Kết thúc lúc 24 giờ ngày cuối; tháng, năm theo ngày tương ứng, không có thì ngày cuối tháng.',
          en: 'Ends at 24:00 of the last day; months and years on the corresponding date, else the last day of the month.',
        },
      },
    ],
  },
  lastDayRollsOn: {
    variants: [
      {
        ...civilCode,
        ref: 'TIM-4',
        articles: ['BLDS.148.5'],
        sentence: {
          vi: 'Ngày cuối là ngày nghỉ cuối tuần, nghỉ lễ thì kết thúc vào ngày làm việc tiếp theo.',
          en: 'A last day on a weekly rest day or a public holiday moves to the next working day.',
        },
      },
    ],
  },
  workingDays: {
    variants: [
      {
        ...civilCode,
        ref: 'TIM-5',
        status: 'openPoint',
        articles: ['BLDS.147'],
        sentence: {
          vi: '"Ngày làm việc" khác "ngày": không tính thứ bảy, chủ nhật, ngày nghỉ; tính ngày làm bù.',
          en: '"Working days" are not "days": Saturdays, Sundays and days off are left out, make-up days counted.',
        },
        note: {
          vi: 'Luật không định nghĩa "ngày làm việc"; theo lịch làm việc của cơ quan nhà nước.',
          en: 'The law does not define "working day"; the calendar of State agencies is followed.',
        },
      },
    ],
  },
} as const satisfies Record<string, CountingRule>
