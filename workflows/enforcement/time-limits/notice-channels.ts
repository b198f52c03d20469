import { since2026, until2026 } from '../variant.ts'
import { answersLimit, untilAnswered } from './answer.ts'
import { atTheEnd, dayIn, type EnforcementLimit } from './time-limit.ts'
import { validNoticeDay } from './valid-notice.ts'

/** Clocks of the channels of notice: posting, abroad, prison (niêm yết, nước ngoài, trại giam). */
export const noticeChannelLimits = {
  postingPeriod: {
    label: { vi: 'Thời hạn niêm yết công khai', en: 'Period of public posting' },
    kind: 'right',
    whose: 'office',
    variants: [
      since2026({
        ref: 'NTF-6',
        articles: ['D152.17.3'],
        length: { n: 7, unit: 'days' },
        sentence: {
          vi: 'Niêm yết 07 ngày; ngày hợp lệ vẫn là ngày niêm yết.',
          en: 'Posted for 7 days; notice is valid from the day of posting.',
        },
      }),
      until2026({
        ref: 'N07',
        articles: ['L26.42.3'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Niêm yết 10 ngày; ngày hợp lệ vẫn là ngày niêm yết.',
          en: 'Posted for 10 days; notice is valid from the day of posting.',
        },
      }),
    ],
    opens: [
      {
        act: 'SERVE_NOTICE',
        starts: ({ act }) =>
          act.data['channel'] === 'posting'
            ? [{ from: validNoticeDay(act), recipient: String(act.data['recipient']) }]
            : [],
      },
    ],
    meets: [],
    ends: atTheEnd,
  },
  legalAidUrging: {
    label: { vi: 'Chờ kết quả trước khi đề nghị đôn đốc', en: 'Wait before the Ministry is asked to urge' },
    kind: 'right',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'NTF-8',
        articles: ['D152.19.2'],
        length: { n: 3, unit: 'months' },
        sentence: {
          vi: 'Hết 03 tháng chưa có kết quả thì đề nghị Bộ Tư pháp đôn đốc.',
          en: 'After 3 months without a result the Ministry of Justice is asked to urge.',
        },
      }),
    ],
    ...untilAnswered('legalAidAbroad'),
  },
  legalAidResult: {
    label: { vi: 'Chờ kết quả tương trợ tư pháp', en: 'Wait for the result of legal aid' },
    kind: 'right',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'NTF-8',
        articles: ['D152.19.3'],
        length: { n: 6, unit: 'months' },
        sentence: {
          vi: 'Hết 06 tháng chưa đủ kết quả thì đăng trên Cổng thông tin Bộ Tư pháp.',
          en: 'After 6 months without a full result the notice goes on the Ministry portal.',
        },
      }),
    ],
    ...untilAnswered('legalAidAbroad'),
  },
  prisonHandsOver: {
    label: { vi: 'Trại giam giao văn bản', en: 'Prison hands the paper over' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'NTF-10',
        articles: ['D152.33.3'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Trại giam giao văn bản cho phạm nhân trong 05 ngày làm việc từ ngày nhận.',
          en: 'The prison hands the paper to the prisoner within 5 working days of receiving it.',
        },
      }),
    ],
    ...untilAnswered('prisonHandOver'),
  },
  prisonTells: {
    label: { vi: 'Trại giam thông báo về phạm nhân', en: 'Prison tells of a prisoner' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'NTF-12',
        articles: ['D152.36.2'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Trại giam thông báo họ tên, địa chỉ phạm nhân trong 15 ngày từ ngày tiếp nhận.',
          en: "The prison tells the prisoner's name and address within 15 days of taking him in.",
        },
      }),
    ],
    opens: [
      {
        act: 'RECORD_IMPRISONMENT',
        starts: ({ act }) => [{ from: dayIn(act, 'takenInOn'), recipient: String(act.data['party']) }],
      },
    ],
    meets: [
      {
        act: 'RECORD_ANSWER',
        matches: ({ act, limit }) => answersLimit(act, limit, 'prisonerStatus'),
      },
    ],
    ends: atTheEnd,
  },
} satisfies Record<string, EnforcementLimit>
