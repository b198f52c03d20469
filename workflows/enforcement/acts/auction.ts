import { Type } from 'typebox'
import { dong, fields, freeText, maybe, oneOf, paperNumber, pastDay, personName } from '../act-data.ts'
import { type EnforcementAct, money, officers } from './act.ts'

/** Sale and auction (bán, đấu giá). */
export const auctionActs = {
  SIGN_AUCTION_CONTRACT: {
    label: { vi: 'Ký hợp đồng dịch vụ đấu giá', en: 'Sign the auction contract' },
    scope: 'asset',
    rows: ['AUC-4', 'B02'],
    basis: ['L106.83.2.a', 'L26.101.2'],
    by: officers,
    byRef: 'AUC-4',
    data: fields({
      number: maybe(paperNumber),
      organisation: maybe(freeText('tổ chức hành nghề đấu giá', 300)),
      partiesKeepPrice: maybe(
        Type.Boolean({ description: 'các bên thỏa thuận giữ giá khi chứng thư hết hiệu lực' }),
      ),
    }),
    papers: [{ kind: 'auctionContract', numberFrom: 'number' }],
  },
  REFER_TO_PUBLIC_CENTRE: {
    label: { vi: 'Giao Trung tâm dịch vụ đấu giá', en: 'Refer to the public auction centre' },
    scope: 'asset',
    rows: ['AUC-5'],
    basis: ['L106.83.2.a'],
    by: officers,
    byRef: 'AUC-5',
    data: fields({
      number: maybe(paperNumber),
      partiesKeepPrice: maybe(
        Type.Boolean({ description: 'các bên thỏa thuận giữ giá khi chứng thư hết hiệu lực' }),
      ),
    }),
    papers: [{ kind: 'auctionContract', numberFrom: 'number' }],
  },
  HOLD_AUCTION: {
    label: { vi: 'Kết quả cuộc đấu giá', en: 'Record the auction' },
    scope: 'asset',
    rows: ['AUC-6', 'B03', 'B04'],
    basis: ['L106.83.2.a', 'D152.65.6', 'L26.101.2'],
    by: officers,
    byRef: 'AUC-6',
    data: fields({
      result: oneOf(['succeeded', 'failed'], 'đấu giá thành hay không thành'),
      price: maybe(dong('giá trúng (đồng)')),
      noticeReceivedOn: maybe(pastDay('ngày nhận thông báo đấu giá không thành')),
      winner: maybe(personName('người trúng đấu giá')),
      bidders: maybe(Type.Integer({ minimum: 0, description: 'số người đăng ký, tham gia hợp lệ' })),
    }),
    papers: [{ kind: 'auctionFailureNotice', when: { field: 'result', equals: 'failed' } }],
  },
  CUT_PRICE: {
    label: { vi: 'Quyết định giảm giá', en: 'Cut the price' },
    scope: 'asset',
    rows: ['AUC-9', 'B11'],
    basis: ['L106.83.3', 'L26.104.5'],
    by: officers,
    byRef: 'AUC-9',
    data: fields({ price: dong('giá khởi điểm sau khi giảm (đồng)'), number: maybe(paperNumber) }),
    papers: [{ kind: 'priceCutDecision', numberFrom: 'number' }],
  },
  BUYER_PAYS: {
    label: { vi: 'Người mua nộp đủ tiền', en: 'The buyer pays in full' },
    scope: 'asset',
    rows: ['AUC-16', 'B19'],
    basis: ['D152.65.1', 'D62.27.3'],
    by: money,
    byRef: 'AUC-16',
    data: fields({ amount: dong('số tiền (đồng), gồm cả tiền đặt trước') }),
  },
  CANCEL_SALE: {
    label: { vi: 'Hủy kết quả đấu giá', en: 'Cancel the sale' },
    scope: 'asset',
    rows: ['AUC-16', 'B19'],
    basis: ['D152.65.1', 'D152.67.4', 'D62.27.3'],
    by: officers,
    byRef: 'AUC-16',
    data: fields({
      reason: freeText('căn cứ hủy'),
      noticeReceivedOn: maybe(pastDay('ngày nhận thông báo hủy')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
