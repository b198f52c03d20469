/** A rate in hundredths of a per cent: 8517 is "85,17%". */
export function showRate(hundredths: number | null): string {
  return hundredths === null ? '–' : `${showPoints(hundredths)}%`
}

/** Points in hundredths, without a sign: -172 is "1,72". */
export function showPoints(hundredths: number): string {
  const size = Math.abs(hundredths)
  return `${Math.floor(size / 100)},${String(size % 100).padStart(2, '0')}`
}
