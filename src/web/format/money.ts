/** Digits in groups of three: "2.509.939.977.000". */
export function groupDigits(amount: number | string): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

/** "2.509.939.977.000 đồng". The amount is integer đồng. */
export function showMoney(amount: number): string {
  return `${groupDigits(amount)} đồng`
}
