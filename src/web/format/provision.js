/**
 * Provisions in words, one line for each act of law: "Điều 82 khoản 1(a), Điều 83 khoản 3, Luật Thi hành án dân sự
 * 106/2025/QH15".
 * @param {readonly { act: string, article: string, clause?: string }[]} provisions
 * @returns {string[]}
 */
export function showProvisions(provisions) {
  /** @type {Map<string, string[]>} */
  const placesByAct = new Map()
  for (const { act, article, clause } of provisions) {
    const place = `${article.replace(/^Đ\./, 'Điều ')}${clause === undefined ? '' : ` khoản ${clause}`}`
    placesByAct.set(act, [...(placesByAct.get(act) ?? []), place])
  }
  return [...placesByAct].map(([act, places]) => `${places.join('; ')}, ${act}`)
}

/**
 * The provisions that were in force on a day; all of them when none was.
 * @template {{ inForceFrom: string, inForceTo?: string }} P
 * @param {readonly P[]} provisions
 * @param {string} day
 */
export function inForceOn(provisions, day) {
  const found = provisions.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo ?? day) >= day,
  )
  return found.length === 0 ? provisions : found
}
