/** The papers acts make. @type {Record<string, string>} */
const paperWords = {
  extensionNotice: 'Văn bản gia hạn',
  requestLetter: 'Văn bản yêu cầu, thông báo có thời hạn',
  requestReceipt: 'Phiếu nhận yêu cầu',
  refusalNotice: 'Thông báo từ chối yêu cầu',
  enforcementDecision: 'Quyết định thi hành án',
  verificationMinutes: 'Biên bản xác minh',
  notEnforceableDecision: 'Quyết định về việc chưa có điều kiện thi hành án',
  continueDecision: 'Quyết định tiếp tục thi hành án',
  postponementDecision: 'Quyết định hoãn thi hành án',
  suspensionDecision: 'Quyết định, thông báo tạm đình chỉ thi hành án',
  resumptionDecision: 'Quyết định tiếp tục thi hành án (sau gián đoạn)',
  assetGivingMinutes: 'Biên bản giao tài sản theo thỏa thuận',
  openingMinutes: 'Biên bản mở khóa, mở gói',
  coercionDecision: 'Quyết định cưỡng chế',
  seizureMinutes: 'Biên bản kê biên',
  releaseDecision: 'Quyết định giải tỏa kê biên',
  appraisalContract: 'Hợp đồng thẩm định giá',
  priceCouncilDecision: 'Quyết định thành lập Hội đồng xác định giá',
  priceMinutes: 'Biên bản xác định giá',
  marketSaleMinutes: 'Biên bản bán vàng, chứng khoán',
  auctionContract: 'Hợp đồng dịch vụ đấu giá',
  auctionFailureNotice: 'Thông báo đấu giá không thành',
  priceCutDecision: 'Quyết định giảm giá',
  preemptionNotice: 'Thông báo quyền ưu tiên mua',
  preemptionMinutes: 'Biên bản mua theo quyền ưu tiên',
  takingMinutes: 'Biên bản nhận tài sản để trừ vào tiền thi hành án',
  takingNotice: 'Thông báo việc nhận tài sản',
  redemptionMinutes: 'Biên bản nhận lại tài sản',
  returnMinutes: 'Biên bản giao lại tài sản cho người phải thi hành án',
  auctionPauseRequest: 'Văn bản yêu cầu tạm dừng đấu giá',
  auctionStopRequest: 'Văn bản yêu cầu dừng đấu giá',
  directSaleNotice: 'Thông báo bán không qua đấu giá',
  directSaleMinutes: 'Biên bản bán không qua đấu giá',
  handoverDecision: 'Quyết định giao tài sản',
  handoverMinutes: 'Biên bản giao tài sản',
  stateBudgetDecision: 'Quyết định sung ngân sách nhà nước',
  endedMattersList: 'Danh sách việc thi hành án kết thúc',
  resultCertificate: 'Giấy xác nhận kết quả thi hành án',
  fineDecision: 'Quyết định phạt tiền, ấn định thời hạn',
  newTitleLetter: 'Văn bản đề nghị cấp giấy tờ về tài sản',
}

/**
 * A kind of paper in Vietnamese.
 * @param {string} kind
 */
export function showPaperKind(kind) {
  return paperWords[kind] ?? kind
}
