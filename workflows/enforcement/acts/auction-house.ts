import { Type } from 'typebox'
import {
  day,
  dayBeforeAct,
  dong,
  fields,
  freeText,
  maybe,
  moment,
  oneOf,
  plannedMoment,
} from '../act-data.ts'
import { assetKind, type EnforcementAct, officers } from './act.ts'

/** What the auction house does and publishes (tổ chức đấu giá), as the officer records it. */
export const auctionHouseActs = {
  SELECT_AUCTION_HOUSE: {
    label: { vi: 'Lựa chọn tổ chức đấu giá', en: 'Select the auction house' },
    scope: 'asset',
    rows: ['AU01', 'AU02'],
    basis: ['LDG.56', 'TT02.4.2', 'TT02.6.1'],
    by: officers,
    byRef: 'AU01',
    data: fields({
      announcedOn: maybe(dayBeforeAct('ngày thông báo công khai việc lựa chọn')),
      agreedByParties: maybe(Type.Boolean({ description: 'đương sự thỏa thuận tổ chức đấu giá' })),
      organisation: maybe(freeText('tổ chức đấu giá được chọn', 300)),
    }),
  },
  PUBLISH_AUCTION: {
    label: { vi: 'Thông báo công khai việc đấu giá', en: 'Record the public notice of the auction' },
    scope: 'asset',
    rows: ['AU05', 'AU06', 'AU08', 'AU10', 'AU11', 'AU12', 'AU13', 'AU28', 'VAL-8', 'A04', 'A06'],
    basis: ['LDG.35', 'LDG.57', 'LDG.38', 'LDG.39.1', 'LDG.39.2', 'LDG.53', 'L106.82.4', 'L26.99.3'],
    by: officers,
    byRef: 'AU08',
    data: fields({
      kind: maybe(assetKind),
      publishedOn: day('ngày thông báo công khai lần thứ nhất'),
      secondPublicationOn: maybe(day('ngày thông báo công khai lần thứ hai')),
      postedOn: day('ngày niêm yết'),
      rulesIssuedOn: maybe(day('ngày ban hành Quy chế cuộc đấu giá')),
      viewingFrom: maybe(day('xem tài sản từ ngày')),
      viewingUntil: maybe(day('xem tài sản đến hết ngày')),
      dossiersFrom: maybe(moment('bán, nhận hồ sơ từ')),
      dossiersUntil: moment('bán, nhận hồ sơ đến'),
      depositFrom: moment('thu tiền đặt trước từ'),
      depositUntil: moment('thu tiền đặt trước đến'),
      depositByAgreement: maybe(
        Type.Boolean({ description: 'tổ chức đấu giá và người tham gia thỏa thuận thời gian nộp khác' }),
      ),
      sessionAt: plannedMoment('auction', 'thời điểm mở cuộc đấu giá'),
      startPrice: dong('giá khởi điểm (đồng)'),
      deposit: dong('tiền đặt trước (đồng)'),
      shortened: maybe(
        oneOf(['lowPrice', 'afterTwoFailures'], 'thủ tục rút gọn: giá thấp, đã hai lần không thành'),
      ),
    }),
  },
  RECORD_AUCTION_PAPERS: {
    label: {
      vi: 'Nhận kết quả, hồ sơ từ tổ chức đấu giá',
      en: 'Record what the auction house sent or returned',
    },
    scope: 'asset',
    rows: ['AU21', 'AU22', 'AU23', 'AU27'],
    basis: ['LDG.45.1', 'LDG.45.2', 'LDG.39.4', 'LDG.52.2'],
    by: ['clerk', ...officers],
    byRef: 'AU21',
    data: fields({
      what: oneOf(
        ['resultNotice', 'resultPapers', 'depositsReturned', 'assetReturned'],
        'thông báo kết quả, hồ sơ kết quả, đã trả tiền đặt trước, đã trả tài sản',
      ),
      receivedOn: maybe(dayBeforeAct('ngày nhận, ngày trả')),
    }),
  },
} as const satisfies Record<string, EnforcementAct>
