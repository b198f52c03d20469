import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { untilAnswered } from './answer.ts'
import type { EnforcementLimit } from './time-limit.ts'

const noOld = (vi: string, en: string) => absentBefore2026(vi, en)

/** What people and bodies outside do, or may do, when assets and papers are handed over. */
export const handoverOutsideLimits = {
  removeThings: {
    label: { vi: 'Tự di chuyển tài sản khỏi đất', en: 'Remove things from the land' },
    kind: 'duty',
    whose: 'outside',
    absent: noOld(
      'Các bảng luật cũ không có số ngày tự di chuyển.',
      'The tables of the old law have no such number of days.',
    ),
    variants: [
      since2026({
        ref: 'DEL-7',
        articles: ['L106.90.3.a'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Chủ tài sản tự di chuyển trong 15 ngày từ ngày được thông báo; quá hạn thì cưỡng chế.',
          en: 'The owner removes the things within 15 days of notice; then they are removed by force.',
        },
      }),
    ],
    ...untilAnswered('removeThings'),
  },
  explainJudgment: {
    label: { vi: 'Tòa án trả lời về tài sản trên đất', en: 'The court answers on things on the land' },
    kind: 'duty',
    whose: 'outside',
    absent: noOld('Bảng luật cũ không có việc này.', 'The tables of the old law have no such step.'),
    variants: [
      since2026({
        ref: 'DEL-14',
        articles: ['L106.90.3.b', 'L106.13.3', 'D152.71.1'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Tòa án trả lời trong 30 ngày; không trả lời thì xử lý tài sản trên đất.',
          en: 'The court answers within 30 days; without an answer the things are dealt with.',
        },
        status: 'openPoint',
        note: {
          vi: 'Thời hạn lấy theo yêu cầu giải thích bản án; vụ phức tạp là 45 ngày.',
          en: 'The term is that of a request to explain a judgment; complex ones take 45 days.',
        },
      }),
    ],
    ...untilAnswered('explainJudgment'),
  },
  cancelCertificate: {
    label: { vi: 'Thu hồi, hủy giấy chứng nhận đã cấp', en: 'Cancel the old certificate' },
    kind: 'duty',
    whose: 'outside',
    variants: [
      since2026({
        ref: 'DEL-10',
        articles: ['D152.69.3'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Cơ quan có thẩm quyền thu hồi, hủy giấy chứng nhận trong 15 ngày từ ngày nhận văn bản.',
          en: 'The authority cancels the certificate within 15 days of the letter.',
        },
      }),
      until2026({
        ref: 'G08',
        from: '2025-01-01',
        articles: ['D62.28.2.b'],
        length: { n: 25, unit: 'workingDays' },
        sentence: {
          vi: 'Cơ quan có thẩm quyền thu hồi, hủy giấy chứng nhận trong 25 ngày làm việc.',
          en: 'The authority cancels the certificate within 25 working days.',
        },
      }),
    ],
    ...untilAnswered('cancelCertificate'),
  },
  collectPapers: {
    label: { vi: 'Đến nhận giấy tờ', en: 'Collect the papers' },
    kind: 'right',
    whose: 'party',
    absent: noOld('Bảng luật cũ không có thời hạn này.', 'The tables of the old law have no such term.'),
    variants: [
      since2026({
        ref: 'DEL-11',
        articles: ['D152.70.2'],
        length: { n: 10, unit: 'days' },
        sentence: {
          vi: 'Đến nhận giấy tờ trong 10 ngày từ ngày được thông báo hợp lệ.',
          en: 'Collect the papers within 10 days of valid notice.',
        },
      }),
    ],
    ...untilAnswered('collectPapers'),
  },
  collectPapersAbroad: {
    label: { vi: 'Nhận giấy tờ từ nước ngoài', en: 'Collect the papers from abroad' },
    kind: 'right',
    whose: 'party',
    absent: noOld('Bảng luật cũ không có thời hạn này.', 'The tables of the old law have no such term.'),
    variants: [
      since2026({
        ref: 'DEL-11',
        articles: ['D152.70.2'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Người ở nước ngoài nhận giấy tờ trong 30 ngày từ ngày được thông báo hợp lệ.',
          en: 'A recipient abroad collects the papers within 30 days of valid notice.',
        },
      }),
    ],
    ...untilAnswered('collectPapersAbroad'),
  },
  sueForThing: {
    label: { vi: 'Khởi kiện về vật không còn, hư hỏng', en: 'Sue over a thing gone or ruined' },
    kind: 'right',
    whose: 'party',
    absent: noOld('Bảng luật cũ không có thời hạn này.', 'The tables of the old law have no such term.'),
    variants: [
      since2026({
        ref: 'DEL-12',
        articles: ['L106.88.1'],
        length: { n: 15, unit: 'days' },
        sentence: {
          vi: 'Không thỏa thuận được thì đương sự khởi kiện trong 15 ngày từ ngày được thông báo.',
          en: 'Without agreement the party may sue within 15 days of notice.',
        },
      }),
    ],
    ...untilAnswered('sueForThing'),
  },
  collectBelongings: {
    label: { vi: 'Nhận lại đồ đạc', en: 'Collect belongings' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'DEL-13',
        articles: ['L106.89.1', 'L106.59.1'],
        length: { n: 30, unit: 'days' },
        sentence: {
          vi: 'Nhận lại đồ đạc trong 30 ngày từ ngày được thông báo; quá hạn thì bán hoặc tiêu hủy.',
          en: 'Collect belongings within 30 days of notice; then they are sold or destroyed.',
        },
      }),
      until2026({
        ref: 'G04',
        articles: ['L26.115.3'],
        length: { n: 3, unit: 'months' },
        sentence: {
          vi: 'Nhận lại đồ đạc trong 03 tháng từ ngày được thông báo; quá hạn thì xử lý.',
          en: 'Collect belongings within 3 months of notice; then they are dealt with.',
        },
      }),
    ],
    ...untilAnswered('collectBelongings'),
  },
} satisfies Record<string, EnforcementLimit>
