import type { Paper, PaperKind } from '../../../src/engine/vocabulary.ts'
import type { ArticleId } from '../articles.ts'

/** Every paper an act makes: its name, its legal bases, and which clocks its service and sending start. */
export const paperKinds = {
  returnedThingDestruction: {
    label: { vi: 'Quyết định tiêu hủy tài sản trả lại', en: 'Decision to destroy a returned thing' },
    basis: ['L106.59.2', 'D152.41.5', 'L26.126.3'],
    noticeRule: 'notifyParties',
  },
  prisonLetter: {
    label: { vi: 'Thông báo gửi trại giam', en: 'Letter to a prison' },
    basis: ['D152.34.1'],
  },
  feeDecision: {
    label: { vi: 'Quyết định thu phí thi hành án', en: 'Decision on the enforcement fee' },
    basis: ['L106.53.1', 'L26.60'],
    noticeRule: 'notifyParties',
  },
  costEstimate: {
    label: { vi: 'Dự trù chi phí cưỡng chế', en: 'Estimate of the costs of coercion' },
    basis: ['L106.53.6', 'D152.86.2', 'D62.45.1'],
  },
  costSettlement: {
    label: { vi: 'Quyết toán chi phí cưỡng chế', en: 'Settlement of the costs of coercion' },
    basis: ['L106.53.6', 'L26.73.5'],
  },
  exemptionProposal: {
    label: { vi: 'Văn bản đề nghị miễn, giảm nghĩa vụ', en: 'Proposal of an exemption or a reduction' },
    basis: ['L106.43', 'L26.62.1'],
  },
  extensionNotice: {
    label: { vi: 'Văn bản gia hạn', en: 'Extension of a term' },
    basis: ['D152.65.1'],
  },
  requestLetter: {
    label: { vi: 'Văn bản yêu cầu, thông báo có thời hạn', en: 'Request or notice with a term' },
    basis: ['L106.37.1', 'L26.44.1'],
  },
  requestReceipt: {
    label: { vi: 'Phiếu nhận yêu cầu', en: 'Receipt of the request' },
    basis: ['D152.9.4', 'L26.31.4'],
  },
  refusalNotice: {
    label: { vi: 'Thông báo từ chối yêu cầu', en: 'Notice of refusal' },
    basis: ['L106.34.4', 'L26.31.5'],
  },
  lateRequestDecision: {
    label: { vi: 'Quyết định về yêu cầu thi hành án quá hạn', en: 'Decision on a late request' },
    basis: ['D152.10.2', 'D62.4.2'],
  },
  officerChangeAnswer: {
    label: { vi: 'Văn bản trả lời về thay đổi Chấp hành viên', en: 'Answer on a change of officer' },
    basis: ['D152.13', 'D62.10'],
  },
  withdrawalDecision: {
    label: { vi: 'Quyết định thu hồi quyết định về thi hành án', en: 'Decision of withdrawal' },
    basis: ['L106.52.1', 'L106.52.5', 'L26.37.1', 'L26.37.4'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  amendmentDecision: {
    label: { vi: 'Quyết định sửa đổi, bổ sung quyết định về thi hành án', en: 'Decision of amendment' },
    basis: ['L106.52.2', 'L106.52.5', 'L26.37.2', 'L26.37.4'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  annulmentDecision: {
    label: { vi: 'Quyết định hủy quyết định về thi hành án', en: 'Decision of annulment' },
    basis: ['L106.52.2', 'L106.52.5', 'L26.37.3', 'L26.37.4'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  enforcementDecision: {
    label: { vi: 'Quyết định thi hành án', en: 'Enforcement decision' },
    basis: ['L106.34.3', 'L106.33.2', 'D152.12.1', 'L26.36.1', 'L26.36.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  verificationMinutes: {
    label: { vi: 'Biên bản xác minh', en: 'Minutes of verification' },
    basis: ['L106.37.3', 'L26.44.1'],
  },
  notEnforceableDecision: {
    label: {
      vi: 'Quyết định về việc chưa có điều kiện thi hành án',
      en: 'Decision that enforcement is not yet possible',
    },
    basis: ['L106.38.1', 'L26.44a.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  continueDecision: {
    label: { vi: 'Quyết định tiếp tục thi hành án', en: 'Decision to continue enforcement' },
    basis: ['L106.38.2', 'D62.9.4'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  postponementDecision: {
    label: { vi: 'Quyết định hoãn thi hành án', en: 'Decision to postpone' },
    basis: ['L106.46.1', 'L26.48.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  suspensionDecision: {
    label: { vi: 'Quyết định, thông báo tạm đình chỉ thi hành án', en: 'Decision or notice of suspension' },
    basis: ['L106.47.1', 'L106.47.2', 'L26.49.1', 'L26.49.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  resumptionDecision: {
    label: { vi: 'Quyết định tiếp tục thi hành án (sau gián đoạn)', en: 'Decision to resume' },
    basis: ['L106.46.3', 'L106.47.3', 'L26.48.4', 'L26.49.3'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  terminationDecision: {
    label: { vi: 'Quyết định đình chỉ thi hành án', en: 'Decision to terminate' },
    basis: ['L106.48', 'L26.50.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  terminationWithdrawal: {
    label: { vi: 'Quyết định thu hồi quyết định đình chỉ', en: 'Withdrawal of the termination' },
    basis: ['L106.64.2', 'L26.137.3'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  noticeOfWhatIsDone: {
    label: { vi: 'Thông báo kết quả đã thi hành', en: 'Notice of what has been enforced' },
    basis: ['L106.46.2', 'L106.47.2', 'L26.48.2', 'L26.49.1'],
  },
  requestReturnNotice: {
    label: { vi: 'Thông báo gửi lại yêu cầu thi hành án', en: 'Notice that the request is returned' },
    basis: ['L106.38.4', 'D152.22.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  assetGivingMinutes: {
    label: { vi: 'Biên bản giao tài sản theo thỏa thuận', en: 'Minutes of giving an asset by agreement' },
    basis: ['D152.14.6'],
  },
  openingMinutes: {
    label: { vi: 'Biên bản mở khóa, mở gói', en: 'Minutes of opening by force' },
    basis: ['D152.53.1'],
  },
  coercionDecision: {
    label: { vi: 'Quyết định cưỡng chế', en: 'Coercion decision' },
    basis: ['L106.72.2', 'L106.78.1', 'L26.70'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  policeLetter: {
    label: { vi: 'Văn bản trao đổi, đề nghị công an', en: 'Letter to the police' },
    basis: ['D152.46.1', 'D152.106.2'],
  },
  steeringReport: {
    label: { vi: 'Báo cáo Trưởng Ban Chỉ đạo thi hành án dân sự', en: 'Report to the Steering Board' },
    basis: ['D152.46.4', 'D152.106.2'],
  },
  coercionPlan: {
    label: { vi: 'Kế hoạch cưỡng chế', en: 'Coercion plan' },
    basis: ['L106.72.6.c', 'L26.72.1'],
  },
  largeCaseReport: {
    label: { vi: 'Báo cáo vụ án lớn, phức tạp', en: 'Report of a large, complex case' },
    basis: ['D152.42.3', 'D62.13.3'],
  },
  coercionMinutes: {
    label: { vi: 'Biên bản cưỡng chế', en: 'Minutes of coercion' },
    basis: ['L106.71', 'L26.71'],
  },
  endOfCoercionDecision: {
    label: {
      vi: 'Quyết định chấm dứt biện pháp cưỡng chế',
      en: 'Decision to end a coercive measure',
    },
    basis: ['L106.95.3', 'L106.95.4', 'L26.109.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  costWaiverDecision: {
    label: { vi: 'Quyết định miễn, giảm chi phí cưỡng chế', en: 'Decision on a waiver of costs of coercion' },
    basis: ['D152.87.2', 'D62.44.2'],
    noticeRule: 'notifyParties',
  },
  prosecutionProposal: {
    label: { vi: 'Văn bản đề nghị truy cứu trách nhiệm hình sự', en: 'Proposal to prosecute' },
    basis: ['L106.91.1', 'L106.92', 'L26.118.2'],
  },
  seizureMinutes: {
    label: { vi: 'Biên bản kê biên', en: 'Minutes of seizure' },
    basis: ['L106.80.1', 'L26.88.2'],
  },
  releaseDecision: {
    label: { vi: 'Quyết định giải tỏa kê biên', en: 'Decision to release the seizure' },
    basis: ['L106.95.3', 'L26.105.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  appraisalContract: {
    label: { vi: 'Hợp đồng thẩm định giá', en: 'Appraisal contract' },
    basis: ['L106.82.1.a', 'L26.98.2'],
  },
  priceCouncilDecision: {
    label: { vi: 'Quyết định thành lập Hội đồng xác định giá', en: 'Decision to set up the price council' },
    basis: ['D152.60.3'],
  },
  priceMinutes: {
    label: { vi: 'Biên bản xác định giá', en: 'Minutes of the price determined' },
    basis: ['L106.82.1.b', 'D152.60.3', 'L26.98.3'],
  },
  marketSaleMinutes: {
    label: { vi: 'Biên bản bán vàng, chứng khoán', en: 'Minutes of the sale of gold or securities' },
    basis: ['D152.61.2', 'D152.57.1.b'],
  },
  auctionContract: {
    label: { vi: 'Hợp đồng dịch vụ đấu giá', en: 'Auction contract' },
    basis: ['L106.83.2.a', 'L26.101.2'],
  },
  auctionFailureNotice: {
    label: { vi: 'Thông báo đấu giá không thành', en: 'Notice that the auction failed' },
    basis: ['D152.65.6'],
    noticeRule: 'notifyFailedAuction',
  },
  priceCutDecision: {
    label: { vi: 'Quyết định giảm giá', en: 'Price-cut decision' },
    basis: ['L106.83.3', 'L26.104.5'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  preemptionNotice: {
    label: { vi: 'Thông báo quyền ưu tiên mua', en: 'Notice of pre-emption' },
    basis: ['D152.63.1', 'L26.74.3'],
  },
  preemptionMinutes: {
    label: { vi: 'Biên bản mua theo quyền ưu tiên', en: 'Minutes of a purchase by pre-emption' },
    basis: ['D152.63.1', 'L26.74.3'],
  },
  takingMinutes: {
    label: { vi: 'Biên bản nhận tài sản để trừ vào tiền thi hành án', en: 'Minutes of taking the asset' },
    basis: ['L106.86.1', 'D152.65.6', 'L26.100'],
  },
  takingNotice: {
    label: { vi: 'Thông báo việc nhận tài sản', en: 'Notice of the taking' },
    basis: ['D152.65.6', 'L26.104.2'],
  },
  redemptionMinutes: {
    label: { vi: 'Biên bản nhận lại tài sản', en: 'Minutes of redemption' },
    basis: ['L106.83.4', 'L26.101.5'],
  },
  assetReturnMinutes: {
    label: {
      vi: 'Biên bản giao lại tài sản cho người phải thi hành án',
      en: 'Minutes of giving the asset back',
    },
    basis: ['L106.83.3', 'L26.104.3'],
  },
  auctionPauseRequest: {
    label: { vi: 'Văn bản yêu cầu tạm dừng đấu giá', en: 'Request to pause the auction' },
    basis: ['L106.84.1'],
  },
  auctionStopRequest: {
    label: { vi: 'Văn bản yêu cầu dừng đấu giá', en: 'Request to stop the auction' },
    basis: ['L106.84.2'],
  },
  directSaleNotice: {
    label: { vi: 'Thông báo bán không qua đấu giá', en: 'Notice of a sale without an auction' },
    basis: ['D152.64'],
  },
  directSaleMinutes: {
    label: { vi: 'Biên bản bán không qua đấu giá', en: 'Minutes of a sale without an auction' },
    basis: ['D152.64', 'L26.101.4'],
  },
  handoverDecision: {
    label: { vi: 'Quyết định giao tài sản', en: 'Hand-over decision' },
    basis: ['L106.86.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  handoverMinutes: {
    label: { vi: 'Biên bản giao tài sản', en: 'Minutes of hand-over' },
    basis: ['D152.67.1.c'],
  },
  stateBudgetDecision: {
    label: { vi: 'Quyết định sung ngân sách nhà nước', en: 'Decision to the State budget' },
    basis: ['L106.59.1', 'D62.49.5.a'],
  },
  endedMattersList: {
    label: { vi: 'Danh sách việc thi hành án kết thúc', en: 'List of ended matters' },
    basis: ['D152.32.2'],
  },
  resultCertificate: {
    label: { vi: 'Giấy xác nhận kết quả thi hành án', en: 'Certificate of result' },
    basis: ['D152.32.3', 'L26.53'],
  },
  fineDecision: {
    label: { vi: 'Quyết định phạt tiền, ấn định thời hạn', en: 'Fine with a set term' },
    basis: ['L26.118.1', 'L26.120.2', 'L26.121.1'],
  },
  newTitleLetter: {
    label: { vi: 'Văn bản đề nghị cấp giấy tờ về tài sản', en: 'Letter asking for a title' },
    basis: ['L106.87.3', 'D152.69.2'],
  },
  complaintAcceptance: {
    label: { vi: 'Thông báo thụ lý khiếu nại', en: 'Notice of acceptance of a complaint' },
    basis: ['L106.104', 'L26.148'],
  },
  complaintRefusal: {
    label: { vi: 'Thông báo không thụ lý khiếu nại', en: 'Notice that a complaint is not accepted' },
    basis: ['L106.97', 'L106.104', 'L26.141', 'D62.38.1'],
  },
  complaintSuspension: {
    label: { vi: 'Thông báo tạm đình chỉ giải quyết khiếu nại', en: 'Notice suspending a complaint' },
    basis: ['L106.105.2'],
  },
  complaintEnding: {
    label: { vi: 'Thông báo đình chỉ giải quyết khiếu nại', en: 'Notice ending a complaint' },
    basis: ['L106.105.3', 'L26.143'],
  },
  complaintDecision: {
    label: { vi: 'Quyết định giải quyết khiếu nại', en: 'Decision on a complaint' },
    basis: ['L106.98', 'L106.102.1', 'L26.142'],
  },
  complaintPause: {
    label: { vi: 'Quyết định tạm dừng việc bị khiếu nại', en: 'Decision to pause what is complained of' },
    basis: ['L106.101.1.b', 'L26.145'],
  },
  protestAnswer: {
    label: { vi: 'Văn bản trả lời kháng nghị, kiến nghị', en: 'Answer to a protest or recommendation' },
    basis: ['L106.113.1', 'L26.161.1'],
  },
  denunciationAcceptance: {
    label: { vi: 'Quyết định thụ lý tố cáo', en: 'Acceptance of a denunciation' },
    basis: ['L106.110.2', 'L26.157'],
  },
  denunciationConclusion: {
    label: { vi: 'Kết luận nội dung tố cáo', en: 'Conclusion on a denunciation' },
    basis: ['L106.110.2', 'L26.157'],
  },
  supplementarySeizureDecision: {
    label: { vi: 'Quyết định kê biên bổ sung, kê biên mới', en: 'Supplementary seizure decision' },
    basis: ['L106.80.3', 'D152.54.6'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  stateMinutes: {
    label: { vi: 'Biên bản xác định hiện trạng tài sản', en: 'Minutes of the state of an asset' },
    basis: ['L106.60'],
  },
  seizureLetter: {
    label: { vi: 'Văn bản thông báo về việc kê biên', en: 'Letter on the seizure' },
    basis: ['D152.55.1', 'D152.57.2', 'L26.89.2', 'L26.90.2'],
  },
  disputeRightNotice: {
    label: { vi: 'Thông báo quyền thỏa thuận, khởi kiện', en: 'Notice of the right to agree or to sue' },
    basis: ['L106.39.1', 'L106.39.3', 'L106.39.4', 'L26.74.1', 'L26.75.1'],
  },
  courtPetition: {
    label: {
      vi: 'Văn bản yêu cầu Tòa án, cơ quan có thẩm quyền',
      en: 'Petition to the court or the authority',
    },
    basis: ['L106.39.1', 'L106.39.4', 'L26.74.1', 'L26.75.2'],
  },
  custodyMinutes: {
    label: { vi: 'Biên bản giao bảo quản tài sản', en: 'Minutes of custody' },
    basis: ['L106.40', 'D152.24.1', 'L26.58'],
  },
  custodyContract: {
    label: { vi: 'Hợp đồng bảo quản tài sản', en: 'Contract of custody' },
    basis: ['D152.24.3', 'L26.58'],
  },
  heldRegistrationMinutes: {
    label: { vi: 'Biên bản giữ giấy đăng ký phương tiện', en: 'Minutes of the held registration' },
    basis: ['L106.80.2.c'],
  },
  securityRefusal: {
    label: { vi: 'Văn bản từ chối áp dụng biện pháp bảo đảm', en: 'Refusal of security' },
    basis: ['D151.43.2', 'L26.66.1'],
  },
  securityMinutes: {
    label: { vi: 'Biên bản phong tỏa, tạm giữ', en: 'Minutes of a freeze or holding' },
    basis: ['L106.67.4', 'L106.69.2', 'L26.67.2', 'L26.68.2'],
  },
  securityDecision: {
    label: { vi: 'Quyết định áp dụng biện pháp bảo đảm', en: 'Decision on security' },
    basis: ['L106.66.1', 'D152.43.1', 'L26.66.1', 'L26.67.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  securityEnding: {
    label: { vi: 'Quyết định chấm dứt biện pháp bảo đảm', en: 'Decision to end security' },
    basis: ['L106.95.2', 'L26.77'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  returnMinutes: {
    label: { vi: 'Biên bản trả lại tài sản, giấy tờ', en: 'Minutes of return' },
    basis: ['D152.44.3', 'L26.68.5'],
  },
  immigrationLetter: {
    label: { vi: 'Văn bản gửi cơ quan quản lý xuất nhập cảnh', en: 'Letter to the immigration authority' },
    basis: ['D152.45.2', 'D62.51.1'],
  },
  interimChangeDecision: {
    label: {
      vi: 'Quyết định theo thay đổi biện pháp khẩn cấp tạm thời',
      en: 'Decision on a changed interim measure',
    },
    basis: ['L26.131', 'L26.132.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  delegationDecision: {
    label: { vi: 'Quyết định ủy thác thi hành án', en: 'Delegation decision' },
    basis: ['L106.49.2', 'D152.26.3', 'L26.57.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  assetDelegationDecision: {
    label: { vi: 'Quyết định ủy thác xử lý tài sản', en: 'Decision to delegate the processing of an asset' },
    basis: ['L106.50', 'D152.27', 'L26.57.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  delegationWithdrawal: {
    label: { vi: 'Quyết định thu hồi quyết định thi hành án (do ủy thác)', en: 'Withdrawal on delegation' },
    basis: ['L106.49.2', 'L26.57.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  delegationRefusal: {
    label: { vi: 'Văn bản trả lại quyết định ủy thác', en: 'Refusal of a delegation' },
    basis: ['D152.26.5', 'L26.57.3'],
  },
  delegatedAssetDecision: {
    label: { vi: 'Quyết định xử lý tài sản ủy thác', en: 'Decision to process a delegated asset' },
    basis: ['L106.50', 'L26.57.2'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  delegationReport: {
    label: { vi: 'Thông báo cho cơ quan đã ủy thác', en: 'Report to the delegating agency' },
    basis: ['D152.27', 'L26.57.1', 'L26.57.2'],
  },
  delegateNotice: {
    label: { vi: 'Thông báo cho cơ quan nhận ủy thác', en: 'Notice to the receiving agency' },
    basis: ['D152.27', 'L26.57.2'],
  },
  transferDecision: {
    label: { vi: 'Quyết định chuyển giao quyền, nghĩa vụ thi hành án', en: 'Decision on a transfer' },
    basis: ['L106.41.4', 'L26.54.3'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  transferWithdrawal: {
    label: {
      vi: 'Quyết định thu hồi quyết định thi hành án (do chuyển giao)',
      en: 'Withdrawal on a transfer',
    },
    basis: ['L26.54.3', 'D62.15.3'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  evidenceMinutes: {
    label: { vi: 'Biên bản bàn giao vật chứng, tài sản', en: 'Minutes of hand-over of evidence' },
    basis: ['L106.57.1', 'D152.39.1', 'L26.124.1'],
  },
  destructionCouncilDecision: {
    label: { vi: 'Quyết định thành lập Hội đồng tiêu hủy', en: 'Decision to set up the destruction council' },
    basis: ['L106.58.2', 'L26.125.1'],
    noticeRule: 'notifyParties',
    procuracyRule: 'sendToProcuracy',
  },
  destructionMinutes: {
    label: { vi: 'Biên bản tiêu hủy vật chứng, tài sản', en: 'Minutes of destruction' },
    basis: ['D152.40.1', 'L26.125.1'],
  },
} as const satisfies Record<string, PaperKind & { basis: readonly ArticleId[] }>

export type PaperKindId = keyof typeof paperKinds

const byKind: Readonly<Record<string, PaperKind>> = paperKinds

/** The limit that binds the service of a paper on the parties, if any. */
export function noticeRuleOf(paper: Paper): string | undefined {
  return byKind[paper.kind]?.noticeRule
}

/** Whether a paper must be sent to the procuracy. */
export function mustGoToProcuracy(paper: Paper): boolean {
  return byKind[paper.kind]?.procuracyRule !== undefined
}

/** Whether papers of a kind are served on the parties or sent to the procuracy. */
export function mustBeServedOrSent(kind: string): boolean {
  return byKind[kind]?.noticeRule !== undefined || byKind[kind]?.procuracyRule !== undefined
}
