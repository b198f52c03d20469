/**
 * Lines of the worklist with the same matter, rule, day and asset as one, with how many they are: a paper to be
 * served on three parties is one line, three times.
 * @param {readonly any[]} lines
 * @returns {any[]}
 */
export function foldLines(lines) {
  /** @type {Map<string, any>} */
  const folded = new Map()
  for (const line of lines) {
    const key = [line.caseId, line.rule, line.due, line.assetId].join('~')
    const first = folded.get(key)
    if (first) first.times += 1
    else folded.set(key, { ...line, times: 1 })
  }
  return [...folded.values()]
}
