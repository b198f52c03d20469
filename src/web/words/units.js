/** What a length of time is counted in. @type {Record<string, string>} */
export const unitWords = {
  workingDays: 'ngày làm việc',
  days: 'ngày',
  weeks: 'tuần',
  months: 'tháng',
  years: 'năm',
  hours: 'giờ',
}

/**
 * "5 ngày làm việc"; a duty to act at once is "ngay".
 * @param {{ n: number, unit: string }} length
 */
export function showLength({ n, unit }) {
  return unit === 'immediately' ? 'ngay' : `${n} ${unitWords[unit] ?? unit}`
}
