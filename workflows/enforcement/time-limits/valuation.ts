import { absentBefore2026, since2026, until2026 } from '../variant.ts'
import { atRelease, dayIn, type EnforcementLimit, forItsAsset } from './time-limit.ts'

const contract = {
  vi: 'Ký hợp đồng thẩm định giá trong 05 ngày làm việc từ ngày kê biên xong.',
  en: 'Sign the appraisal contract within 5 working days of the seizure.',
}
const result = {
  vi: 'Thông báo kết quả thẩm định giá trong 03 ngày làm việc từ ngày nhận.',
  en: 'Notify the appraisal result within 3 working days of receiving it.',
}
const again = {
  vi: 'Đương sự có quyền yêu cầu thẩm định giá lại trong 05 ngày làm việc từ ngày được thông báo.',
  en: 'The parties may ask for a re-appraisal within 5 working days of the notice.',
}

/** Appraisal (thẩm định giá). */
export const valuationLimits = {
  appraisalContract: {
    label: { vi: 'Ký hợp đồng thẩm định giá', en: 'Sign the appraisal contract' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-1',
        articles: ['L106.82.1.a', 'D152.60.1'],
        length: { n: 5, unit: 'workingDays' },
        sentence: contract,
      }),
      until2026({
        ref: 'A02',
        articles: ['L26.98.2'],
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Ký hợp đồng thẩm định giá với tổ chức trên địa bàn trong 05 ngày làm việc từ ngày kê biên.',
          en: 'Sign the appraisal contract with a firm of the province within 5 working days of the seizure.',
        },
      }),
    ],
    opens: [{ act: 'SEIZE', starts: forItsAsset }],
    meets: [{ act: 'SIGN_APPRAISAL_CONTRACT' }],
    ends: [...atRelease, { act: 'RECORD_AGREED_PRICE' }],
  },
  appraisalNotice: {
    label: { vi: 'Thông báo kết quả thẩm định giá', en: 'Notify the appraisal result' },
    kind: 'duty',
    whose: 'officer',
    variants: [
      since2026({
        ref: 'VAL-4',
        articles: ['D152.60.6'],
        length: { n: 3, unit: 'workingDays' },
        sentence: result,
      }),
      until2026({
        ref: 'N13',
        from: '2016-08-01',
        status: 'unverified',
        articles: ['TL11.2.8'],
        length: { n: 3, unit: 'workingDays' },
        sentence: result,
        note: {
          vi: 'Văn bản TTLT 11/2016 chưa được đọc.',
          en: 'The text of Joint Circular 11/2016 was not at hand.',
        },
      }),
    ],
    opens: [{ act: 'RECORD_APPRAISAL', starts: forItsAsset }],
    meets: [{ act: 'NOTIFY_APPRAISAL' }],
    ends: atRelease,
  },
  reappraisalWindow: {
    label: { vi: 'Quyền yêu cầu thẩm định giá lại', en: 'Right to a re-appraisal' },
    kind: 'right',
    whose: 'party',
    variants: [
      since2026({
        ref: 'VAL-5',
        articles: ['L106.82.2.c'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
      until2026({
        ref: 'A04',
        articles: ['L26.99.1.b'],
        length: { n: 5, unit: 'workingDays' },
        sentence: again,
      }),
    ],
    opens: [
      {
        act: 'NOTIFY_APPRAISAL',
        // Once only: the notice of a re-appraisal opens no second right (L Đ.82(2)(c)).
        starts: ({ act, after }) =>
          act.asset === undefined || (after.assets[act.asset]?.appraisals ?? 0) > 1
            ? []
            : [{ from: dayIn(act, 'validOn'), asset: act.asset }],
      },
    ],
    meets: [{ act: 'REQUEST_REAPPRAISAL' }],
    ends: [...atRelease, { act: 'SIGN_AUCTION_CONTRACT' }, { act: 'REFER_TO_PUBLIC_CENTRE' }],
  },
  reappraisal: {
    label: { vi: 'Thực hiện thẩm định giá lại', en: 'Carry out the re-appraisal' },
    kind: 'duty',
    whose: 'officer',
    absent: absentBefore2026(
      'Luật 26/2008 không quy định thời hạn này.',
      'Law 26/2008 states no such period.',
    ),
    variants: [
      since2026({
        ref: 'VAL-7',
        articles: ['L106.82.3'],
        status: 'openPoint',
        length: { n: 5, unit: 'workingDays' },
        sentence: {
          vi: 'Thẩm định giá lại trong 05 ngày làm việc từ khi có căn cứ.',
          en: 'Re-appraise within 5 working days of the ground.',
        },
        note: {
          vi: 'Hiểu là ký hợp đồng mới trong 05 ngày làm việc (điểm mở 5).',
          en: 'Read as: the new contract is signed in 5 working days (open point 5).',
        },
      }),
    ],
    opens: [{ act: 'REQUEST_REAPPRAISAL', starts: forItsAsset }],
    meets: [{ act: 'SIGN_APPRAISAL_CONTRACT' }],
    ends: atRelease,
  },
} as const satisfies Record<string, EnforcementLimit>
