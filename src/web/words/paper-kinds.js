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
  policeLetter: 'Văn bản trao đổi, đề nghị công an',
  steeringReport: 'Báo cáo Trưởng Ban Chỉ đạo thi hành án dân sự',
  coercionPlan: 'Kế hoạch cưỡng chế',
  largeCaseReport: 'Báo cáo vụ án lớn, phức tạp',
  coercionMinutes: 'Biên bản cưỡng chế',
  endOfCoercionDecision: 'Quyết định chấm dứt biện pháp cưỡng chế',
  costWaiverDecision: 'Quyết định miễn, giảm chi phí cưỡng chế',
  prosecutionProposal: 'Văn bản đề nghị truy cứu trách nhiệm hình sự',
  seizureMinutes: 'Biên bản kê biên',
  releaseDecision: 'Quyết định giải tỏa kê biên',
  appraisalContract: 'Hợp đồng thẩm định giá',
  priceCouncilDecision: 'Quyết định thành lập Hội đồng xác định giá',
  priceMinutes: 'Biên bản xác định giá',
  marketSaleMinutes: 'Biên bản bán vàng, chứng khoán',
  auctionContract: 'Hợp đồng dịch vụ đấu giá',
  auctionFailureNotice: 'Thông báo đấu giá không thành',
  priceCutDecision: 'Quyết định giảm giá',
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
