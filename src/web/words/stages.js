/** The steps of the road, in order. @type {readonly (readonly [string, string])[]} */
export const stages = [
  ['acceptance', 'Thụ lý'],
  ['verification', 'Xác minh'],
  ['seizure', 'Kê biên'],
  ['appraisal', 'Thẩm định giá'],
  ['auction', 'Đấu giá'],
  ['handover', 'Giao tài sản'],
  ['closure', 'Kết thúc'],
]

const names = new Map(stages)

/**
 * The name of a step.
 * @param {string} stage
 */
export function showStage(stage) {
  return names.get(stage) ?? stage
}
