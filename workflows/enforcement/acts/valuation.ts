import { day, dong, fields, freeText, maybe, paperNumber, partyRef, pastDay } from '../act-data.ts'
import { type EnforcementAct, officers } from './act.ts'

/** Valuation (thẩm định giá, xác định giá). */
export const valuationActs = {
  RECORD_AGREED_PRICE: {
    label: { vi: 'Ghi nhận thỏa thuận giá', en: 'Record the agreed price' },
    scope: 'asset',
    rows: ['VAL-1', 'VAL-8', 'A01'],
    basis: ['L106.82.1', 'D152.60.1', 'L26.98.1'],
    by: officers,
    byRef: 'VAL-1',
    data: fields({ price: dong('giá các bên thỏa thuận (đồng)') }),
  },
  SIGN_APPRAISAL_CONTRACT: {
    label: { vi: 'Ký hợp đồng thẩm định giá', en: 'Sign the appraisal contract' },
    scope: 'asset',
    rows: ['VAL-1', 'VAL-7', 'A02'],
    basis: ['L106.82.1.a', 'L106.82.3', 'D152.60.1', 'L26.98.2'],
    by: officers,
    byRef: 'VAL-1',
    data: fields({ number: maybe(paperNumber), firm: maybe(freeText('tổ chức thẩm định giá', 300)) }),
    papers: [{ kind: 'appraisalContract', numberFrom: 'number' }],
  },
  RECORD_APPRAISAL: {
    label: { vi: 'Nhận chứng thư thẩm định giá', en: 'Record the appraisal result' },
    scope: 'asset',
    rows: ['VAL-4', 'VAL-8', 'N13'],
    basis: ['L106.82.4', 'D152.60.6', 'TL11.2.8'],
    by: officers,
    byRef: 'VAL-4',
    data: fields({
      price: dong('giá thẩm định (đồng)'),
      validUntil: maybe(day('chứng thư có hiệu lực đến')),
      number: maybe(paperNumber),
    }),
  },
  NOTIFY_APPRAISAL: {
    label: { vi: 'Thông báo kết quả thẩm định giá', en: 'Notify the appraisal result' },
    scope: 'asset',
    rows: ['VAL-4', 'VAL-5', 'N13', 'A04'],
    basis: ['D152.60.6', 'L106.82.2.c', 'TL11.2.8', 'L26.99.1.b'],
    by: officers,
    byRef: 'VAL-4',
    data: fields({ validOn: maybe(pastDay('ngày được thông báo hợp lệ')) }),
  },
  REQUEST_REAPPRAISAL: {
    label: { vi: 'Yêu cầu thẩm định giá lại', en: 'Request a re-appraisal' },
    scope: 'asset',
    rows: ['VAL-5', 'VAL-7', 'A04'],
    basis: ['L106.82.2.c', 'L106.82.3', 'L26.99.1.b'],
    by: ['clerk', ...officers],
    byRef: 'VAL-5',
    data: fields({ by: maybe(partyRef('đương sự yêu cầu')), advance: maybe(dong('tạm ứng chi phí (đồng)')) }),
  },
} as const satisfies Record<string, EnforcementAct>
