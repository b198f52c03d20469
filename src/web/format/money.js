/**
 * Digits in groups of three: "2.509.939.977.000".
 * @param {number | string} amount integer đồng
 */
export function groupDigits(amount) {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

/**
 * "2.509.939.977.000 đồng".
 * @param {number} amount integer đồng
 */
export function showMoney(amount) {
  return `${groupDigits(amount)} đồng`
}
