import { showMoney } from '../format/money.js'

/** @type {Record<string, string>} */
const typeWords = { payMoney: 'Trả tiền' }

/**
 * "Trả tiền 5.900.000.000 đồng".
 * @param {{ type: string, amount?: number }} obligation
 */
export function showObligation({ type, amount }) {
  const word = typeWords[type] ?? type
  return amount === undefined ? word : `${word} ${showMoney(amount)}`
}
