/** The words of the choices in the data of acts. @type {Record<string, string>} */
const choiceWords = {
  verification: 'Xác minh',
  appraisal: 'Thẩm định giá',
  auction: 'Đấu giá',
  appraisalContracted: 'Đã ký hợp đồng thẩm định giá',
  appraisalNotified: 'Đã thông báo kết quả thẩm định giá',
  auctionContracted: 'Đã ký hợp đồng đấu giá',
  auctionFailed: 'Đấu giá không thành',
  sold: 'Đã bán, chờ nộp tiền',
  seized: 'Đã kê biên',
  paid: 'Người mua đã nộp đủ tiền',
  information: 'Cung cấp thông tin về điều kiện thi hành án',
  done: 'Đã làm',
  refused: 'Từ chối',
  noAnswer: 'Không trả lời',
  realEstate: 'Bất động sản',
  movable: 'Động sản',
  hasMeans: 'Có điều kiện thi hành',
  noMeans: 'Chưa có điều kiện thi hành',
  succeeded: 'Đấu giá thành',
  failed: 'Đấu giá không thành',
  paper: 'Hồ sơ giấy',
  electronic: 'Hồ sơ điện tử',
  digital: 'Điện tử',
  post: 'Bưu chính',
  inPerson: 'Trực tiếp',
  inWriting: 'Bằng văn bản',
  oral: 'Bằng lời nói',
  direct: 'Giao trực tiếp',
  coResident: 'Qua người cùng nơi cư trú',
  posting: 'Niêm yết công khai',
  media: 'Phương tiện thông tin đại chúng',
  prison: 'Qua cơ sở giam giữ',
  abroad: 'Ở nước ngoài',
  noRight: 'Không có quyền yêu cầu',
  noDutyArises: 'Không làm phát sinh nghĩa vụ',
  notCompetent: 'Không thuộc thẩm quyền',
  limitationEnded: 'Hết thời hiệu yêu cầu',
  alreadyDecided: 'Đã có quyết định thi hành án',
  account: '1. Khấu trừ tiền trong tài khoản',
  income: '2. Trừ vào thu nhập',
  exploitation: '3. Khai thác tài sản',
  seizure: '4. Kê biên tài sản',
  handover: '5. Buộc giao vật, giấy tờ, tài sản',
  forcedAct: '6. Buộc làm hoặc không làm việc nhất định',
  ordinary: 'Bản án, quyết định thông thường',
  interimMeasure: 'Biện pháp khẩn cấp tạm thời',
  bankruptcy: 'Phá sản',
}

/**
 * A choice in Vietnamese; the API's own word where we have none.
 * @param {string} choice
 */
export function showChoice(choice) {
  return choiceWords[choice] ?? choice
}
