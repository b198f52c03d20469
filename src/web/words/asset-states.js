/** Where an asset stands on its own road. @type {Record<string, string>} */
const stateWords = {
  identified: 'Đã xác định',
  noticed: 'Đã thông báo kê biên',
  seized: 'Đã kê biên',
  priceAgreed: 'Đã thỏa thuận giá',
  appraisalContracted: 'Đang thẩm định giá',
  appraised: 'Đã có chứng thư',
  appraisalNotified: 'Đã thông báo giá',
  auctionContracted: 'Đang đấu giá',
  auctionFailed: 'Đấu giá không thành',
  priceCut: 'Đã giảm giá',
  sold: 'Đã bán, chờ nộp tiền',
  paid: 'Đã nộp đủ tiền',
  saleCancelled: 'Đã hủy kết quả đấu giá',
  handoverDecided: 'Đã quyết định giao',
  handedOver: 'Đã giao',
  registered: 'Đã chuyển hồ sơ đăng ký',
  auctionPaused: 'Đang tạm dừng đấu giá',
  auctionStopped: 'Đã dừng đấu giá',
  readyForAuction: 'Chờ đấu giá',
  preempted: 'Đã mua theo quyền ưu tiên, chờ nộp tiền',
  taken: 'Người được thi hành án nhận',
  takenByAgreement: 'Nhận theo thỏa thuận',
  redeemed: 'Đã chuộc lại',
  returnedToDebtor: 'Đã giao lại người phải thi hành án',
  released: 'Đã giải tỏa',
}

/**
 * The state of an asset in Vietnamese.
 * @param {unknown} state
 */
export function showAssetState(state) {
  return stateWords[String(state)] ?? String(state)
}

/**
 * "Tài sản 1": the reference the API gives an asset, as people say it.
 * @param {string} ref
 */
export function showAssetName(ref) {
  return /^a\d+$/.test(ref) ? `Tài sản ${ref.slice(1)}` : `Tài sản ${ref}`
}
