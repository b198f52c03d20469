/** What to know about an answer of the calendar. @type {Record<string, string>} */
const flagWords = {
  provisionalCalendar:
    'lịch nghỉ tạm tính: hệ thống chưa có lịch nghỉ chính thức của năm này, ngày có thể đổi',
  proposalNearby: 'gần một đề xuất hoán đổi ngày làm việc chưa được quyết định, ngày có thể đổi',
  rolledOver: 'ngày cuối rơi vào ngày nghỉ nên kéo đến ngày làm việc tiếp theo',
  endsOnDayOff: 'kết thúc vào ngày nghỉ theo cách hiểu đã chọn trong cài đặt',
  noCorrespondingDate: 'tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng',
  movedBack: 'ngày đếm lùi rơi vào ngày nghỉ nên phải thông báo trước đó',
  clearDaysShort: 'thông báo vào ngày muộn nhất vẫn đúng hạn, nhưng không còn đủ ngày trọn ở giữa',
  paused: 'đang đứng lại: việc bị hoãn, tạm đình chỉ hoặc chưa có điều kiện thi hành',
  resumed: 'đã đứng lại một thời gian, chạy tiếp phần còn lại',
  openPoint: 'điểm mở: văn bản có nhiều cách hiểu, đây là cách đã chọn',
  unverified: 'chưa đối chiếu với văn bản gốc',
  notInForceOnThatDay: 'quy định này không có hiệu lực vào ngày đã chọn',
}

const doubtful = new Set([
  'provisionalCalendar',
  'proposalNearby',
  'openPoint',
  'unverified',
  'notInForceOnThatDay',
])

/**
 * A flag as a sentence part.
 * @param {string} flag
 */
export function showFlag(flag) {
  return flagWords[flag] ?? flag
}

/**
 * Whether a flag means that the answer itself may change, not only how it came about.
 * @param {string} flag
 */
export function isDoubt(flag) {
  return doubtful.has(flag)
}
