/** "83,45" typed as hundredths of a per cent: 8345. Null when it is no per cent with up to two decimals. */
export function readRateText(text: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim())
  if (found === null) return null
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return hundredths > 10_000 ? null : hundredths
}
