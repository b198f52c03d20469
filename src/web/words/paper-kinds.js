/** The papers acts make. @type {Record<string, string>} */
const paperWords = {
  requestLetter: 'Văn bản yêu cầu, thông báo có thời hạn',
  requestReceipt: 'Phiếu nhận yêu cầu',
  refusalNotice: 'Thông báo từ chối yêu cầu',
  enforcementDecision: 'Quyết định thi hành án',
  verificationMinutes: 'Biên bản xác minh',
  notEnforceableDecision: 'Quyết định về việc chưa có điều kiện thi hành án',
  continueDecision: 'Quyết định tiếp tục thi hành án',
  assetGivingMinutes: 'Biên bản giao tài sản theo thỏa thuận',
  openingMinutes: 'Biên bản mở khóa, mở gói',
  coercionDecision: 'Quyết định cưỡng chế',
  seizureMinutes: 'Biên bản kê biên',
  releaseDecision: 'Quyết định giải tỏa kê biên',
  appraisalContract: 'Hợp đồng thẩm định giá',
  auctionContract: 'Hợp đồng dịch vụ đấu giá',
  auctionFailureNotice: 'Thông báo đấu giá không thành',
  priceCutDecision: 'Quyết định giảm giá',
  handoverDecision: 'Quyết định giao tài sản',
  handoverMinutes: 'Biên bản giao tài sản',
}

/**
 * A kind of paper in Vietnamese.
 * @param {string} kind
 */
export function showPaperKind(kind) {
  return paperWords[kind] ?? kind
}
