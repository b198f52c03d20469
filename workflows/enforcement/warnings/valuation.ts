import { Temporal } from 'temporal-polyfill'
import { oldLawKnownFrom, since2026, until2026 } from '../variant.ts'
import type { EnforcementWarning } from './warning.ts'

const payAtOnce = {
  vi: 'Người yêu cầu thẩm định giá lại phải nộp ngay tạm ứng chi phí.',
  en: 'Whoever asks for a re-appraisal pays the advance at once.',
}

/** Oddities of a valuation. */
export const valuationWarnings = {
  certificateLastsTooLong: {
    act: 'RECORD_APPRAISAL',
    variants: [
      {
        ref: 'VAL-9',
        from: oldLawKnownFrom,
        status: 'unverified',
        articles: [],
        figures: { months: 6 },
        sentence: {
          vi: 'Hiệu lực của chứng thư ghi trên chứng thư, thường không quá 06 tháng.',
          en: 'A certificate is valid as long as it says, usually no more than 6 months.',
        },
        note: {
          vi: 'Chuẩn mực thẩm định giá hiện hành chưa được đọc; chỉ nhắc, không chặn.',
          en: 'The valuation standards in force were not read; told only, it never bars.',
        },
      },
    ],
    check({ act, variant }) {
      const { validUntil, issuedOn } = act.data
      if (typeof validUntil !== 'string') return null
      const months = Number(variant.figures?.['months'])
      const last = Temporal.PlainDate.from(typeof issuedOn === 'string' ? issuedOn : act.on).add({ months })
      return validUntil <= last.toString()
        ? null
        : {
            vi: `Chứng thư ghi hiệu lực đến ${validUntil}, quá ${last}.`,
            en: `The certificate says ${validUntil}, beyond ${last}.`,
          }
    },
  },
  advanceIsUnpaid: {
    act: 'REQUEST_REAPPRAISAL',
    variants: [
      since2026({ ref: 'VAL-5', articles: ['L106.82.2.c'], sentence: payAtOnce }),
      until2026({ ref: 'A04', articles: ['L26.99.1.b'], sentence: payAtOnce }),
    ],
    check: ({ act }) =>
      act.data['advance'] === undefined
        ? { vi: 'Chưa ghi số tạm ứng đã nộp.', en: 'No advance is on the record.' }
        : null,
  },
} as const satisfies Record<string, EnforcementWarning>
