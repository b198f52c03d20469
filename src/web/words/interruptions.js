import { showDay } from '../format/day.js'

/** @type {Record<string, string>} */
const kindWords = { postponement: 'Đang hoãn', suspension: 'Đang tạm đình chỉ' }

/**
 * An interruption that stands, in Vietnamese: "Đang hoãn đến 30/9/2026", "Đang hoãn một phần".
 * @param {{ kind: string, scope: string, until?: string }} interruption
 */
export function showInterruption({ kind, scope, until }) {
  const words = [kindWords[kind] ?? kind]
  if (scope === 'part') words.push('một phần')
  if (until !== undefined) words.push(`đến ${showDay(until)}`)
  return words.join(' ')
}
