import type { Provision } from '../api/types.ts'

/** What a provision is called in the reader's language. */
export interface ProvisionWords {
  article: string
  clause: string
}

/**
 * Provisions in words, one line for each act of law: "Điều 82 khoản 1(a); Điều 83 khoản 3, Luật Thi hành án dân sự
 * 106/2025/QH15".
 */
export function showProvisions(
  provisions: readonly Provision[],
  words: ProvisionWords = { article: 'Điều', clause: 'khoản' },
): string[] {
  const placesByAct = new Map<string, string[]>()
  for (const { act, article, clause } of provisions) {
    const place = `${article.replace(/^Đ\./, `${words.article} `)}${clause === undefined ? '' : ` ${words.clause} ${clause}`}`
    placesByAct.set(act, [...(placesByAct.get(act) ?? []), place])
  }
  return [...placesByAct].map(([act, places]) => `${places.join('; ')}, ${act}`)
}

/** The provisions that were in force on a day; all of them when none was. */
export function inForceOn<P extends Provision>(provisions: readonly P[], day: string): readonly P[] {
  const found = provisions.filter(
    ({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo ?? day) >= day,
  )
  return found.length === 0 ? provisions : found
}
