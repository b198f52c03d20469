/** A word of the API as a reader may take it where nobody wrote words for it: "payMoney" as "Pay money". */
export function humanise(word: string): string {
  const spaced = word.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
